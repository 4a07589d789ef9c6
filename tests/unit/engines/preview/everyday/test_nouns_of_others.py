"""Nouns that are no thing of their own beside another, and what hangs, lies and stands where it belongs."""

from __future__ import annotations

import pytest

from muralist.engines.preview.plan import ScenePlan, Thing
from muralist.engines.preview.planner import read_plan


def _named(plan: ScenePlan, prop: str) -> list[Thing]:
    return [thing for thing in plan.things if thing.prop == prop]


@pytest.mark.parametrize("prompt", ["stack of blueberry pancakes", "a stack of fluffy pancakes"])
def test_a_stack_of_pancakes_is_one_plate(prompt: str) -> None:
    """Pancakes are drawn as a stack: no plate stands on another."""
    (plate,) = read_plan(prompt).things
    assert plate.count == 1


def test_what_glows_in_a_colour_has_it_all_over() -> None:
    """ "Glowing green" is no pattern on pale ground."""
    (flask,) = read_plan("glass potion bottle, glowing green").things
    assert [tint.word for tint in flask.colours] == ["green"]


def test_a_bouquet_in_a_jug_is_a_bunch() -> None:
    """It is more than one flower."""
    (flowers,) = _named(read_plan("a bouquet of sunflowers in a blue jug"), "flowers")
    assert "lone" not in flowers.variant


def test_a_shell_is_of_its_egg() -> None:
    """No seashell lies beside the egg or the snail whose shell is spoken of."""
    assert not _named(read_plan("a dragon egg with cracked emerald shell in a nest"), "seashell")
    (snail,) = read_plan("a snail with a blue shell").things
    assert [tint.word for tint in snail.colours] == ["blue"]


def test_a_kitchen_island_is_no_land() -> None:
    """Its window shows no sea because of it."""
    plan = read_plan("a kitchen with a marble island")
    assert plan.place == "kitchen"
    assert not plan.feature("view of sea")


def test_a_building_before_a_room_is_not_in_it() -> None:
    """A cottage kitchen has no cottage on its floor, and says so."""
    plan = read_plan("a cottage kitchen")
    assert not plan.things
    assert "cottage" in plan.ignored


def test_the_table_of_a_billiard_room_is_the_one_for_billiards() -> None:
    """The lamp hangs over it, and no other table is there."""
    plan = read_plan("a billiard room with a green lamp over the table")
    assert not _named(plan, "table")
    assert _named(plan, "play_table")


def test_what_a_sofa_is_under_hangs_on_the_wall() -> None:
    """A mirror over a sofa stands on no floor, and "under" is shown."""
    plan = read_plan("a teal sofa under a round mirror")
    (mirror,) = _named(plan, "wall_mirror")
    assert mirror.relation is not None
    assert mirror.relation.kind == "wall"
    assert "under" not in plan.ignored


def test_monitors_stand_on_a_desk() -> None:
    """An office brings the desk that its machines need."""
    plan = read_plan("a home office with two monitors")
    (computer,) = _named(plan, "computer")
    assert computer.relation is not None
    assert plan.things[computer.relation.other].prop == "table"


def test_brass_scales_have_two_pans() -> None:
    """Nobody weighs himself on antique ones."""
    assert _named(read_plan("a workbench with brass scales"), "scales")
