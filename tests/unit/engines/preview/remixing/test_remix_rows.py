"""Orders about the whole picture, its weather, its rows, its writing and which picture takes from which."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest

from muralist.engines.preview.painter import compose
from muralist.engines.preview.plan import ScenePlan
from muralist.engines.preview.planner import read_plan
from muralist.engines.preview.remix.asked.given import directed
from muralist.engines.preview.remix.kept.pins import pinned
from muralist.engines.preview.remix.memory import Memory
from muralist.engines.preview.remix.repaint import repaint
from muralist.engines.preview.remix.scene import Repainted
from muralist.engines.preview.remix.views.camera import boxes_of, cropped_to
from muralist.engines.preview.remix.views.framing import read_framing
from muralist.engines.preview.remix.views.measures import dwarfed

SEED, SIDE = 5, 384


def outcome(order: str, *sources: str) -> Repainted:
    """What an order makes of pictures of these prompts."""
    text = read_framing(order)[1]
    found = repaint(text, [Memory(plan=read_plan(source), seed=SEED) for source in sources])
    assert found is not None
    return found


def placed(order: str, source: str) -> ScenePlan:
    """The changed plan with what was there in its place."""
    return pinned(outcome(order, source).plan, Memory(plan=read_plan(source), seed=SEED), SIDE, SIDE)


def boxes(plan: ScenePlan, prop: str) -> list[tuple[float, float, float, float]]:
    """The boxes of all things of that drawing."""
    return [box for thing, box in boxes_of(plan, SIDE, SIDE, SEED) if plan.things[thing].prop == prop]


def test_a_night_scene_with_a_moon_keeps_the_subject() -> None:
    """ "Turn this into a night scene" is about the picture; the moon is added to it."""
    plan = outcome("turn this into a night scene with a full moon", "a lighthouse on a cliff by the sea, daytime").plan
    assert plan.time == "night"
    assert [thing.prop for thing in plan.things] == ["lighthouse", "headland", "moon"]


@pytest.mark.parametrize("order", ["stop the rain", "remove the rain", "no more rain", "去掉雨", "不要下雨"])
def test_ended_weather_is_clear(order: str) -> None:
    """Rain that is to stop is gone, and all words of that are understood."""
    plan = outcome(order, "a girl holding a red umbrella in the rain").plan
    assert plan.weather == "clear"
    assert plan.ignored == ()
    assert plan.understood


def test_the_last_positive_clause_wins() -> None:
    """ "Stop the rain, make it sunny" asks for no rain."""
    plan = outcome("stop the rain, make it sunny, and change the umbrella to yellow",
                   "a girl holding a red umbrella in the rain").plan  # fmt: skip
    assert (plan.weather, plan.ignored) == ("clear", ())


def test_winter_takes_the_green_of_a_field() -> None:
    """The colour of what grows on a ground ends with the season; winter and falling snow are both told as seen."""
    plan = outcome("make it winter with snow falling", "a red barn in a green field under a blue sky").plan
    assert not any(feature.colours for feature in plan.features if feature.name == "grass")
    assert plan.understood == ("winter", "snow", "falling")


def test_a_snowy_background_brings_its_winter() -> None:
    """A place that is named with its season is painted in it."""
    assert outcome("change the background to a snowy forest", "a woman in a kitchen").plan.season == "winter"


@pytest.mark.parametrize(
    ("order", "bare", "base"),
    [
        ("put the fox from image 2 into image 1", "put the fox from image 2", 1),
        ("take the bicycle from image 2 and put it into image 1", "put the bicycle from image 2", 1),
        ("add the fox from the first image to the second image", "add the fox from the first image", 2),
        ("put the girl from image 2 into image 1 next to the dog", "put the girl from image 2 next to the dog", 1),
        ("把图2的狐狸放到图1里", "把图2的狐狸加上", 1),
        ("put image 1 in front of image 2", "put image 1 in front of image 2", 0),
    ],
)
def test_the_picture_that_takes_is_told(order: str, bare: str, base: int) -> None:
    """What is after "into" is the picture that is painted again."""
    assert directed(order, 2) == (bare, base)


def test_the_picture_after_into_is_the_scene() -> None:
    """The fox comes to the lake with its look, and the snow stays where it was."""
    found = outcome("put the fox from image 2 into image 1", "a mountain lake with pine trees", "a red fox in the snow")
    assert found.base == 0
    assert found.plan.place == "lake"
    assert [thing.prop for thing in found.plan.things].count("fox") == 1


def test_the_sky_has_a_left_side() -> None:
    """ "In the sky on the left" keeps both."""
    plan = outcome("add a hot air balloon in the sky on the left", "a sailboat on a calm lake").plan
    assert plan.things[-1].prop == "balloon"
    assert plan.things[-1].spot == "left"


@pytest.mark.parametrize(
    ("order", "source", "prop"),
    [
        ("duplicate the cake so there are three in a row", "a birthday cake on a table", "cake"),
        ("复制三个蛋糕排成一排", "桌子上有一个生日蛋糕", "cake"),
        ("再加两个蛋糕,排成一排", "桌子上有一个生日蛋糕", "cake"),
        ("duplicate the cat so there are three in a row", "a cat on a sofa", "cat"),
    ],
)
def test_rows_are_of_one_size_on_one_line(order: str, source: str, prop: str) -> None:
    """Three in a row are as large as each other, side by side on one line."""
    found = sorted(boxes(placed(order, source), prop))
    assert len(found) == 3
    heights = [box[3] - box[1] for box in found]
    assert max(heights) < 1.2 * min(heights)
    assert max(box[3] for box in found) - min(box[3] for box in found) < 0.02
    assert all(left[2] < right[0] + 0.03 for left, right in pairwise(found))


def test_another_fruit_comes_in_the_same_number() -> None:
    """Three apples make three oranges."""
    bowl = outcome("replace the apples with oranges", "a bowl with three apples on a wooden table").plan.things[0]
    assert bowl.filling_count == 3 or [content.count for content in bowl.contents] == [3]


@pytest.mark.parametrize(
    ("order", "source", "sign", "caption"),
    [
        ('change the sign to "TEA"', 'a shop with a sign that says "BOOKS"', "TEA", ""),
        ('add the title "TO THE MOON" at the top', "a rocket in space", "", "TO THE MOON"),
        ('make it a vintage travel poster with the title "GO, GO"', "a rocket in space", "", "GO, GO"),
    ],
)
def test_quoted_words_are_written(order: str, source: str, sign: str, caption: str) -> None:
    """Quoted words go on the sign that is named, else over the picture."""
    plan = outcome(order, source).plan
    assert (plan.things[0].text, plan.caption, plan.ignored) == (sign, caption, ())


def test_the_subject_stays_before_another_background() -> None:
    """What stands on the ground has its place and its size also in another place."""
    source = "a yellow car on a street"
    now = boxes(placed("change the background to a desert", source), "car")
    was = boxes(read_plan(source), "car")
    assert now[0] == pytest.approx(was[0], abs=0.01)


def test_small_neighbours_are_the_smaller() -> None:
    """A small cat next to a vase is less tall than that."""
    source = "a vase of sunflowers on a windowsill"
    plan = dwarfed(placed("put a small cat next to the vase", source), 1, SIDE, SIDE, SEED)
    cat, vase = boxes(plan, "cat")[0], boxes(plan, "vase")[0]
    assert cat[3] - cat[1] < 0.75 * (vase[3] - vase[1])


def test_a_ratio_said_in_chinese_is_told_as_done() -> None:
    """The two numbers of 9:16 are words of the frame."""
    view, _ = read_framing("裁成竖版9:16,改成下雨的傍晚")
    assert {"9", "16"} <= view.words("shape")


@pytest.mark.parametrize(("width", "height", "cut"), [(144, 256, False), (240, 256, True)])
def test_a_crop_leaves_the_main_thing_whole(width: int, height: int, *, cut: bool) -> None:
    """Where a cut would go through the main thing the picture is laid out for its frame instead."""
    plan = placed("crop to vertical", "a bus on a city street")
    args = (width, height, SEED, "klein", lambda _share: None)
    whole = compose(replace(plan, kept=False, pins=()), *args)
    assert (cropped_to(plan, (256, 256), *args).tobytes() != whole.tobytes()) is cut
