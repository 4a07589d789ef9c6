"""Gatherings that are only named, and aircraft on their airfield."""

from __future__ import annotations

import pytest

from muralist.engines.preview.planner import read_plan


@pytest.mark.parametrize(
    ("prompt", "place", "props"),
    [
        ("a wedding", "park", ["person", "person", "flower_arch"]),
        ("一場馬拉松", "road", ["person"]),
        ("a marathon in the rain", "road", ["person"]),
        ("a wedding on a beach", "beach", ["person", "person", "flower_arch"]),
        ("a couple at a wedding", "park", ["person", "flower_arch"]),
        ("a giraffe in a zoo", "park", ["giraffe", "fence"]),
        ("a blood moon over a lake", "lake", ["moon"]),
    ],
)
def test_a_named_gathering_is_shown_by_those_who_make_it(prompt: str, place: str, props: list[str]) -> None:
    """Nobody is added to those that the prompt names, and a place that it names stays."""
    plan = read_plan(prompt)
    assert (plan.place, [thing.prop for thing in plan.things], plan.ignored) == (place, props, ())


@pytest.mark.parametrize("prompt", ["a harvest moon", "a wedding invitation", "a parade float", "a symphony of colors"])
def test_a_gathering_that_only_describes_a_noun_is_not_held(prompt: str) -> None:
    """The noun that follows is the thing."""
    assert "person" not in {thing.prop for thing in read_plan(prompt).things}


@pytest.mark.parametrize(
    ("prompt", "parked"),
    [("a plane on a runway", True), ("a plane taking off from an airport", False), ("a plane in the sky", False)],
)
def test_an_aircraft_on_an_airfield_has_its_wheels_out(prompt: str, parked: bool) -> None:
    """Unless it is said to fly."""
    assert ("parked" in read_plan(prompt).things[0].variant.split()) is parked


def test_the_bank_of_a_river_is_no_house() -> None:
    """A bank by itself is one."""
    assert read_plan("a dog on the bank of a river").place == "river"
    assert [thing.variant for thing in read_plan("a bank").things] == ["bank"]
