"""Deeds with what they need: anglers in rowing boats, food before the hands, quilts, instruments and foes."""

from __future__ import annotations

import pytest

from muralist.engines.preview import read_plan
from muralist.engines.preview.layout import arrange
from muralist.engines.preview.places import all_places
from muralist.engines.preview.staging.placement import Placement


def _placed(prompt: str) -> list[Placement]:
    plan = read_plan(prompt)
    return arrange(plan, all_places()[plan.place], 1.0, 4, False)


def _one(placed: list[Placement], *names: str) -> Placement:
    return next(one for one in placed if one.prop.name in names)


@pytest.mark.parametrize(
    "prompt", ["a man fishing from a small boat on a misty lake", "an old fisherman in a small boat"]
)
def test_anglers_sit_in_a_rowing_boat_with_a_line_in_the_water(prompt: str) -> None:
    """The boat is wide, and the line ends at the water."""
    placed = _placed(prompt)
    boat, man, line = _one(placed, "boat"), _one(placed, "person"), _one(placed, "fishing_line")
    assert boat.look.variant == "rowing"
    assert boat.extent.width * boat.unit >= 0.44
    assert {"seated", "angling"} <= {*man.look.variant.split()}
    assert line.y - line.extent.bottom * line.unit >= boat.y


@pytest.mark.parametrize(
    ("prompt", "word"),
    [
        ("an elderly woman knitting in a rocking chair", "seated"),
        ("a boy reading in bed under a blue blanket", "tucked"),
        ("a woman kneading dough", "kneading"),
        ("a girl decorating a cake", "preparing"),
        ("包饺子的一家人", "preparing"),
        ("a chef tossing pizza dough", "tossing"),
        ("a knight fighting a slime", "fighting"),
        ("two boys fighting", "sparring"),
        ("a woman playing the guzheng", "plying"),
        ("a woman playing the harp", "harping"),
        ("friends around a campfire", "sitting"),
        ("a man walking with an umbrella", "sheltering"),
    ],
)
def test_deeds_are_taken_up(prompt: str, word: str) -> None:
    """Figures have the pose of what they do."""
    placed = _placed(prompt)
    assert word in _one(placed, "person", "child").look.variant.split()


def test_blankets_on_beds_are_the_beds_own() -> None:
    """In the blanket's colour, over the legs as well."""
    placed = _placed("a boy reading in bed under a blue blanket")
    assert not [one for one in placed if one.prop.name == "blanket"]
    assert _one(placed, "bed").look.colours
    assert "quilt:" in _one(placed, "child").look.variant


def test_nobody_sits_on_the_roof_of_a_bus() -> None:
    """Passengers stand before it."""
    placed = _placed("a girl riding a bus")
    assert _one(placed, "child").y >= _one(placed, "bus").y


def test_decorating_a_tree_needs_no_table() -> None:
    """Only food is worked on at one."""
    plan = read_plan("a woman decorating a christmas tree")
    assert "table" not in {thing.prop for thing in plan.things}
