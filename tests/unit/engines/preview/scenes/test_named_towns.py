"""Lanes, waters and airs of places that two words name together."""

from __future__ import annotations

import pytest

from muralist.engines.preview.planner import read_plan


@pytest.mark.parametrize(("prompt", "place"), [
    ("a narrow alley in a Greek village with blue doors", "whitelane"),
    ("a cat in an alley in an Italian village", "warmlane"),
    ("an alley at night", "alley"), ("上海外滩的夜景,霓虹灯倒映在江面上", "city"), ("a wet street at night", "street"),
])  # fmt: skip
def test_two_words_are_one_place(prompt: str, place: str) -> None:
    """The first of them does not win."""
    assert read_plan(prompt).place == place


def test_doors_of_a_lane_are_its_own() -> None:
    """Three doors would stand in the road."""
    plan = read_plan("a narrow alley in a Greek village with green doors")
    doors = plan.feature("lane doors")
    assert plan.things == ()
    assert doors is not None
    assert [tint.word for tint in doors.colours] == ["green"]


def test_fog_gives_its_colour_to_nothing() -> None:
    """The colour is told as left out."""
    plan = read_plan("a brass pocket watch in dark green fog")
    assert "green" not in {tint.word for tint in plan.things[0].colours}
    assert "dark green" in plan.ignored


def test_a_caravan_of_camels_and_a_cone_of_ice_cream() -> None:
    """Words of two meanings, by what stands beside them."""
    assert [thing.prop for thing in read_plan("a camel caravan crossing sand dunes").things] == ["camel"]
    assert [thing.prop for thing in read_plan("a caravan by the sea").things] == ["camper_van"]
    assert [thing.prop for thing in read_plan("a pistachio cone").things] == ["ice_cream"]
    assert [thing.prop for thing in read_plan("a blue cone").things] == ["cone_solid"]
