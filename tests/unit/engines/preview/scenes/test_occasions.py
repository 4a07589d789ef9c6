"""Feasts and winter things: what hour, season and things they bring along."""

from __future__ import annotations

import pytest

from muralist.engines.preview.planner import read_plan

FEASTS = (
    ("Christmas night, a snowman in front of a cabin", "meadow", "night", "winter", {"snowman", "house"}),
    ("Christmas living room with a tree and presents", "livingroom", "day", "winter", {"christmas_tree", "gift"}),
    ("Halloween, a black cat", "porch", "night", "", {"cat", "pumpkin"}),
    ("万圣节，南瓜灯和黑猫", "porch", "night", "", {"pumpkin", "cat"}),
    ("Lunar New Year, a family with red lanterns", "easterntown", "night", "", {"person", "child", "paper_lantern"}),
    ("元宵節，一個小女孩", "easterntown", "night", "", {"child", "lanterns"}),
    ("birthday party, a girl with a cake", "meadow", "day", "", {"child", "cake", "bunting"}),
    ("a sled next to a pine tree", "meadow", "day", "winter", {"sled", "tree"}),
)


@pytest.mark.parametrize(("prompt", "place", "time", "season", "props"), FEASTS)
def test_a_feast_sets_its_scene(prompt: str, place: str, time: str, season: str, props: set[str]) -> None:
    """A named feast has its hour and season, and something by which it is known; it is understood."""
    plan = read_plan(prompt)
    assert (plan.place, plan.time, plan.season) == (place, time, season)
    assert {thing.prop for thing in plan.things} | {feature.name for feature in plan.features} >= props
    assert not plan.ignored


def test_a_feast_without_a_place_has_its_paper() -> None:
    """Small things of Valentine's day stand before pink paper, unless the prompt puts them somewhere."""
    assert read_plan("Valentine's day, a teddy bear holding a red heart").place == "seamless"
    assert read_plan("Valentine's day, a couple in the park").place == "park"


def test_a_race_takes_two_boats() -> None:
    """A race of dragon boats shows two of them, a dragon boat one."""
    assert read_plan("端午节赛龙舟").things[0].count == 2
    assert read_plan("端午节，一条龙舟").things[0].count == 1


def test_no_snow_falls_on_a_named_beach() -> None:
    """A snowman on a beach leaves the beach its season."""
    assert read_plan("a snowman on the beach").season == ""
