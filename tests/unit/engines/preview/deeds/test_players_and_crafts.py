"""Musicians with their instruments, crafts at their wheels and machines, and what is borne on trays and shoulders."""

from __future__ import annotations

import pytest

from muralist.engines.preview.plan import Thing
from muralist.engines.preview.planner import read_plan


def _things(prompt: str) -> dict[str, Thing]:
    plan = read_plan(prompt)
    assert plan.ignored == (), prompt
    return {thing.prop: thing for thing in plan.things}


@pytest.mark.parametrize(
    ("prompt", "instrument", "deed"),
    [("a cellist playing", "cello", "bowing"), ("a harpist in a green gown", "harp", "harping"),
     ("拉二胡的老人", "erhu", "huqin"), ("弹琵琶的女子", "pipa", "luting"), ("打架子鼓的男孩", "drum_kit", "beating")],
)  # fmt: skip
def test_who_plays_sitting_has_the_instrument(prompt: str, instrument: str, deed: str) -> None:
    """The instrument is there, and the hands are on it."""
    things = _things(prompt)
    player = things.get("person") or things["child"]
    assert instrument in things
    assert {deed, "seated", "chaired"} <= set(player.variant.split())


def test_crafts_are_at_their_work() -> None:
    """The pot that is made is on the wheel; the machine is on the table."""
    things = _things("a potter making a bowl")
    assert set(things) == {"person", "potters_wheel"}
    sewing = _things("a seamstress at a sewing machine")
    assert "typing" in sewing["person"].variant.split()
    assert sewing["sewing_machine"].relation is not None
    assert sewing["sewing_machine"].relation.kind == "on"


def test_a_tray_bears_what_is_named_on_it() -> None:
    """Glasses there are to drink from."""
    assert "borne-2-glass.water" in _things("a waiter carrying a tray with two glasses")["person"].variant.split()
    assert "borne-1-bread" in _things("a chef holding a tray of bread")["person"].variant.split()


def test_birds_are_fed_from_the_bench_and_sit_on_shoulders() -> None:
    """Who feeds them sits, not the birds; a pirate has his parrot on him."""
    plan = read_plan("an old woman feeding pigeons on a bench")
    feeder, birds = plan.things[0], plan.things[1]
    assert feeder.relation is not None
    assert (plan.things[feeder.relation.other].prop, birds.relation) == ("bench", None)
    parrot = _things("a pirate with an eye patch and a parrot")["parrot"]
    assert parrot.relation is not None
    assert parrot.relation.kind == "carrying"


def test_wheelchairs_that_are_pushed_are_not_sat_in_by_who_pushes() -> None:
    """An empty one goes ahead; with somebody in it, it is theirs."""
    assert "wheelchair" not in _things("a nurse pushing a wheelchair")["person"].variant.split()
    people = read_plan("a nurse pushing an old man in a wheelchair").things
    assert ["wheelchair" in one.variant.split() for one in people] == [False, True]


def test_full_hands_have_no_tool_and_choose_no_place() -> None:
    """A farmer with a basket of apples is outdoors, without the fork."""
    plan = read_plan("a farmer in a straw hat carrying a basket of apples")
    assert "laden" in plan.things[0].variant.split()
    assert plan.place == "meadow"


def test_backs_and_boards_are_of_who_is_there() -> None:
    """Said last, the back view is the woman's; nobody flies off a skateboard."""
    assert "away" in read_plan("a woman with an umbrella in the rain, seen from behind").things[0].variant.split()
    boarder = read_plan("a skateboarder in mid air")
    assert "skateboarding" in boarder.things[0].variant.split()
    assert boarder.ignored == ("in mid air",)
