"""Isometric pictures: things on a slab, rooms as models, and what pictures of software show."""

from __future__ import annotations

import pytest

from muralist.engines.preview.layout import settled
from muralist.engines.preview.places import all_places
from muralist.engines.preview.planner import read_plan


@pytest.mark.parametrize(
    ("prompt", "place", "things"),
    [
        ("isometric illustration of a server room for a cloud documentation page", "isoroom", {"server_rack"}),
        ("isometric illustration of a cloud database", "isometric", {"database"}),
        ("isometric farm", "isometric", {"barn", "tree"}),
        ("等距插画，一个咖啡店", "isoroom", {"cafe_counter", "table", "chair"}),
        ("isometric illustration of a laptop and a cloud", "isoroom", {"laptop", "cloud_solid"}),
        ("a dashboard and a database", "seamless", {"dashboard", "database"}),
    ],
)
def test_models_have_what_their_place_has(prompt: str, place: str, things: set[str]) -> None:
    """A server room has racks, a farm its barn, and the word is understood by the slab."""
    plan = read_plan(prompt)
    assert plan.place == place
    assert {thing.prop for thing in plan.things} == things
    assert not {"isometric", "server room", "咖啡店"} & set(plan.ignored)


@pytest.mark.parametrize("aspect", [16 / 9, 9 / 16, 1.0])
@pytest.mark.parametrize("prompt", ["isometric office with two desks", "isometric house with a tree"])
def test_feet_are_on_the_slab(prompt: str, aspect: float) -> None:
    """Whatever the frame's ratio, everything stands within the slab's edges."""
    plan = read_plan(prompt)
    tall = max(1.0, 1 / aspect)
    for item in settled(plan, all_places()[plan.place], aspect, 0, dark=False):
        down = abs((item.y - 0.5) * tall + 0.5 - 0.67)
        reach = 0.47 * (1 - down / 0.235)
        assert abs(item.middle) + item.width / 2 <= reach + 0.03


@pytest.mark.parametrize(
    ("prompt", "aspect"),
    [("an iced latte on a cafe table", 9 / 16), ("a barista pouring milk", 16 / 9), ("a dancer on stage", 9 / 16)],
)
def test_the_main_thing_fills_half_of_the_shorter_side(prompt: str, aspect: float) -> None:
    """Tall and wide frames show it as large as square ones."""
    plan = read_plan(prompt)
    items = settled(plan, all_places()[plan.place], aspect, 0, dark=False)
    assert max(item.height for item in items if item.thing == 0) >= 0.62


@pytest.mark.parametrize("prompt", ["a perfume bottle with rose petals", "skincare serum bottle with green leaves"])
def test_goods_lead_before_what_lies_at_their_foot(prompt: str) -> None:
    """The bottle is large, in the middle and inside the frame, whatever lies before it."""
    plan = read_plan(prompt)
    main = next(item for item in settled(plan, all_places()[plan.place], 9 / 16, 0, dark=False) if not item.thing)
    assert plan.place in {"studio", "seamless"}
    assert main.height >= 0.5
    assert abs(main.middle) + main.width / 2 < 0.5
