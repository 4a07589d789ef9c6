"""What is on both sides of things, at their doors, above them, along them and in their corners."""

from __future__ import annotations

import numpy as np
import pytest
from PIL import Image

from muralist.engines.preview import read_plan
from muralist.engines.preview.layout import arrange
from muralist.engines.preview.optics.contact.discs import mirror_disc
from muralist.engines.preview.optics.studio import FINISHES
from muralist.engines.preview.painting.backdrops import set_scene
from muralist.engines.preview.places import all_places
from muralist.engines.preview.plan import ScenePlan, Thing
from muralist.engines.preview.staging.placement import Placement


def _placed(plan: ScenePlan) -> list[Placement]:
    return arrange(plan, all_places()[plan.place], 1.0, 4, False)


def _thing(plan: ScenePlan, prop: str) -> Thing:
    return next(thing for thing in plan.things if thing.prop == prop)


def _one(placed: list[Placement], prop: str) -> Placement:
    return next(one for one in placed if one.prop.name == prop)


@pytest.mark.parametrize(
    ("prompt", "sides"),
    [
        ("a red door with a pot of flowers on each side", "vase"),
        ("桌子两边各有一把椅子", "chair"),
        ("门两边各有一盆花", "vase"),
        ("沙發兩邊各有一盞燈", "lamp"),
    ],
)
def test_each_side_has_one(prompt: str, sides: str) -> None:
    """What is said to be on each side is there twice, and what has it is between."""
    plan = read_plan(prompt)
    assert _thing(plan, sides).count == 2
    assert any(thing.relation is not None and thing.relation.kind == "between" for thing in plan.things)
    assert not plan.ignored


def test_lamps_on_both_sides_of_a_door_are_on_its_wall() -> None:
    """They are lanterns that hang there, not table lamps on the ground."""
    plan = read_plan("a cottage door with a lamp on either side")
    lantern = _thing(plan, "lantern")
    assert lantern.count == 2
    assert lantern.relation is not None
    assert lantern.relation.kind == "hanging"


@pytest.mark.parametrize(
    "prompt",
    ["five lanterns at the door of a house", "a cat on the doorstep of a cottage", "一隻狗坐在屋子門口"],
)
def test_who_is_at_the_door_of_a_house_is_at_a_door(prompt: str) -> None:
    """The door fills the picture; nobody is on the roof."""
    plan = read_plan(prompt)
    assert "door" in [thing.prop for thing in plan.things]
    assert "house" not in [thing.prop for thing in plan.things]
    assert not plan.ignored


def test_a_coloured_house_stays_a_house() -> None:
    """Of a red house more is said than its door shows."""
    assert "house" in [thing.prop for thing in read_plan("a cat at the door of a red house").things]


def test_a_clock_hangs_above_books_on_a_table() -> None:
    """The clock is on the wall, the books on a table below."""
    plan = read_plan("a clock hanging above a stack of books")
    placed = _placed(plan)
    clock, books, table = (_one(placed, prop) for prop in ("clock", "books", "table"))
    assert clock.hung == "wall"
    assert clock.y < books.y - books.extent.top * books.unit
    assert books.unit < table.unit
    assert "hanging above" in plan.understood


@pytest.mark.parametrize("prompt", ["a lamp hanging over a table", "桌子上方掛著一盞燈"])
def test_a_lamp_over_a_table_hangs_from_the_ceiling(prompt: str) -> None:
    """It is a ceiling lamp over a table that is seen whole."""
    plan = read_plan(prompt)
    assert {thing.prop for thing in plan.things} == {"pendant", "table"}
    assert not plan.ignored


def test_a_fence_runs_behind_those_in_a_row_along_it() -> None:
    """It is as long as the row, and farther away."""
    placed = _placed(read_plan("three sheep in a row along a fence"))
    fence = _one(placed, "fence")
    sheep = [one for one in placed if one.prop.name == "sheep"]
    assert fence.y < min(one.y for one in sheep)
    assert fence.extent.width * fence.unit > max(one.x for one in sheep) - min(one.x for one in sheep)


@pytest.mark.parametrize("prompt", ["a row of trees along a road", "马路两边有很多树"])
def test_trees_line_a_road(prompt: str) -> None:
    """They stand to both sides of it."""
    assert {thing.spot for thing in read_plan(prompt).things if thing.prop == "tree"} == {"crowd"}


@pytest.mark.parametrize(
    "prompt", ["a cat in the corner of a room", "房间角落里有一只猫", "a dog sitting in the corner"]
)
def test_a_corner_is_at_the_side(prompt: str) -> None:
    """Who is in the corner of a room stands at the side of the picture, indoors."""
    plan = read_plan(prompt)
    assert plan.place == "livingroom"
    assert plan.things[0].spot == "right"


@pytest.mark.parametrize("prompt", ["a castle reflected in a lake", "湖面倒映着一座塔"])
def test_what_is_reflected_stands_on_the_far_shore(prompt: str) -> None:
    """It has water below it to be reflected in."""
    plan = read_plan(prompt)
    placed = _placed(plan)
    assert placed[0].where == "water"
    assert abs(placed[0].y - all_places()[plan.place].horizon) < 0.03


def test_a_mirrored_moon_is_in_the_water() -> None:
    """The disc changes the water below it, where a reflection is asked for."""
    plan = read_plan("the moon reflected in a pond")
    place = all_places()["pond"]
    moon = _one(_placed(plan), "moon")
    setting = set_scene(plan, 64, 64, 4, FINISHES["pro"])
    picture = Image.new("RGB", (64, 64))
    mirror_disc(picture, Image.new("RGBA", (10, 10), (255, 255, 255, 255)), (20, 10), moon, place, setting)
    lit = np.flatnonzero(np.asarray(picture).any(axis=(1, 2)))
    assert lit.min() >= round(place.horizon * 64) - 1
