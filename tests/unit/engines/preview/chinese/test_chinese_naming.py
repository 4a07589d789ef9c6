"""Chinese nouns: both scripts, one thing by two words, shops, frames, festivals, places and colours."""

from __future__ import annotations

import numpy as np
import pytest
from tests.unit.engines.preview.looks.measures import gap, paint_scene, scene

from muralist.engines.preview.lexicon import lexicon
from muralist.engines.preview.plan import Feature
from muralist.engines.preview.planner import read_plan


def test_both_scripts_mean_the_same() -> None:
    """A word of several characters has the same meanings however it is written."""
    words = lexicon().chinese
    assert words["石头"].name == words["石頭"].name == "rock"


def test_two_words_for_one_thing_are_one() -> None:
    """高鐵列車 is one train."""
    assert [thing.count for thing in read_plan("高鐵列車穿過油菜花田").things] == [1]


def test_inside_of_a_shop_that_sells_food_is_a_restaurant() -> None:
    """Outside, it is a shop with no pot before it."""
    assert read_plan("火鍋店裡,一桌朋友").place == "restaurant"
    assert {thing.prop for thing in read_plan("包子店門口有一隻狗").things} == {"shop", "dog"}


@pytest.mark.parametrize("frame", ["電商海報", "小紅書封面", "橫幅", "手機壁紙", "明信片"])
def test_kind_of_picture_is_no_thing_in_it(frame: str) -> None:
    """A clause of its own says only what the picture is for."""
    plan = read_plan(f"{frame},一個紅色馬克杯")
    assert [thing.prop for thing in plan.things] == ["mug"]
    assert [tint.word for tint in plan.things[0].colours] == ["紅色"]


@pytest.mark.parametrize("prompt", ["中秋節,一家人在院子裡", "元宵节,孩子们在河边", "夜市攤位前有一隻狗"])
def test_festivals_of_the_night_are_in_the_dark(prompt: str) -> None:
    """Nobody needs to say that it is night."""
    assert read_plan(prompt).time == "night"


def test_lane_has_no_neon_that_nobody_named() -> None:
    """Old lanes run between the walls of houses."""
    assert read_plan("胡同里一只猫").place == "oldlane"
    assert read_plan("霓虹小巷裡一隻貓").place == "alley"


def test_school_is_seen_from_its_gate() -> None:
    """No bus stands in a classroom."""
    plan = read_plan("一辆红色公交车停在学校门口")
    assert plan.place != "classroom"
    assert {thing.prop for thing in plan.things} == {"bus", "school"}


def test_dark_green_is_dark() -> None:
    """墨綠 is not the green of a meadow."""
    assert sum(read_plan("墨綠色沙發").things[0].colours[0].colour) < 1.0


def test_full_of_something_has_several() -> None:
    """樹下堆滿禮物."""
    assert next(thing for thing in read_plan("圣诞树下堆满礼物").things if thing.prop == "gift").count > 1


def test_door_with_couplets_is_one_thing() -> None:
    """They are drawn beside it."""
    assert [thing.prop for thing in read_plan("门上贴着春联").things] == ["couplets"]


def test_goldfish_swims_in_its_pond() -> None:
    """It is no reef fish, and not on the bank."""
    plan = read_plan("荷花池裡三條紅色金魚")
    assert plan.place == "freshwater"
    assert any(thing.prop == "fish" and "gold" in thing.variant.split() for thing in plan.things)


@pytest.mark.parametrize("place", ["karst", "cloudpeaks"])
def test_steep_peaks_stand_before_the_sky(place: str) -> None:
    """They reach into the upper half, and take a colour that is asked for."""
    plain = paint_scene(scene(place))
    upper = np.asarray(plain)[60:110].astype(np.float64)
    assert upper.std() > 12
    assert gap(plain, paint_scene(scene(place, time="night"))) > 5
    assert gap(plain, paint_scene(scene(place, features=(Feature(name="mountains"),)))) < 5
