"""What is outside of a window, and curtains that are a backdrop."""

from __future__ import annotations

import numpy as np
import pytest
from tests.unit.engines.preview.looks.measures import gap, paint_scene, scene

from muralist.engines.preview.plan import Feature
from muralist.engines.preview.planner import read_plan
from muralist.engines.preview.scenery.built.vistas import VISTAS


@pytest.mark.parametrize(
    ("prompt", "place", "land"),
    [
        ("a kitchen with a window, mountains outside", "kitchen", "mountains"),
        ("a coffee cup on a windowsill, view of the sea", "windowseat", "sea"),
        ("living room with a window, city lights outside at night", "livingroom", "city"),
        ("a bedroom with a view of the lake", "bedroom", "lake"),
        ("a big window overlooking the sea", "windowseat", "sea"),
        ("窗外是大海，一杯咖啡", "windowseat", "sea"),
        ("a cat looking out of the window at a forest", "windowseat", "forest"),
    ],
)
def test_a_window_shows_the_land_outside(prompt: str, place: str, land: str) -> None:
    """Land outside of a window is seen from the room, which is around it."""
    plan = read_plan(prompt)
    assert plan.place == place
    assert plan.feature(f"view of {land}") is not None
    assert not set(plan.ignored) & {"outside", "mountains", "sea", "city lights", "lake", "大海", "forest"}


def test_a_house_with_a_view_stays_in_the_open() -> None:
    """What is larger than a room is not put at a window."""
    assert read_plan("a cabin with a view of the mountains").place == "mountains"


@pytest.mark.parametrize("land", VISTAS)
def test_each_land_changes_the_window(land: str) -> None:
    """Every land that a window can look out on is painted."""
    plain = paint_scene(scene("windowseat"))
    seen = paint_scene(scene("windowseat", features=(Feature(name=f"view of {land}"),)))
    assert gap(plain, seen) > 3


def test_a_curtain_behind_fills_the_back() -> None:
    """A red curtain behind a thing is a stage's: red from side to side."""
    plan = read_plan("a golden trumpet, red curtain behind")
    assert plan.place == "stage"
    assert not plan.ignored
    pixels = np.asarray(paint_scene(plan)).astype(np.int16)
    row = pixels[30]
    assert (row[:, 0] > row[:, 2]).mean() > 0.9
    assert read_plan("a living room with red curtains").place == "livingroom"


def test_large_furniture_has_a_room() -> None:
    """A bed is no thing of a window sill: its room has the window."""
    assert read_plan("a cat sleeping on a bed, moon in the window").place == "bedroom"
    assert read_plan("an armchair by the window, snow outside").place == "livingroom"
