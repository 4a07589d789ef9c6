"""Orders about how something is: what it does, open and shut, full and empty, framed, swapped, wordless, counted."""

from __future__ import annotations

import pytest

from muralist.engines.preview.plan import ScenePlan
from muralist.engines.preview.planner import read_plan
from muralist.engines.preview.remix.asked.added.unnumbered import numbered_sources
from muralist.engines.preview.remix.memory import Memory
from muralist.engines.preview.remix.repaint import repaint


def changed(source: str, order: str) -> ScenePlan:
    """The plan that an order makes of pictures whose prompts are parted by "&&"."""
    outcome = repaint(order, [Memory(plan=read_plan(one.strip()), seed=5) for one in source.split("&&")])
    assert outcome is not None
    return outcome.plan


@pytest.mark.parametrize(
    ("source", "order", "token"),
    [
        ("a cat", "make it sleep", "sleeping"),
        ("a boy", "make him smile", "laughing"),
        ("a dog standing", "make it sit down", "sitting"),
        ("an owl on a branch", "spread its wings", "flying"),
        ("一个男孩", "让他跑步", "running"),
        ("a candle", "blow out the candle", "unlit"),
        ("a man", "add a beard", "beard"),
    ],
)
def test_somebody_does_as_ordered(source: str, order: str, token: str) -> None:
    """The drawing has the look of what it is to do, and the order is understood."""
    plan = changed(source, order)
    assert token in plan.things[0].variant.split()
    assert not plan.ignored


@pytest.mark.parametrize(
    ("source", "order", "style"),
    [
        ("a forest", "add a wooden frame", "woodframe"), ("花园", "加边框", "whiteborder"),
        ("a kitchen", "make it brighter", "brighter"), ("a room", "make the light warmer", "warmer"),
        ("a cat", "make it stained glass", "stainedglass"), ("a cat", "turn it into lego", "bricks"),
        ("a street", "make it blue and white porcelain style", "porcelain"),
    ],
)  # fmt: skip
def test_whole_picture_is_framed_graded_and_restyled(source: str, order: str, style: str) -> None:
    """What is asked of all of a picture leaves its things as they were."""
    plan = changed(source, order)
    assert plan.styles == (style,)
    assert not plan.ignored
    assert [thing.prop for thing in plan.things] == [thing.prop for thing in read_plan(source).things]


def test_restyled_scene_is_composed_as_it_was() -> None:
    """A mosaic of a painted lake keeps the clouds of the painting, also when it is changed again."""
    assert changed("a lake", "as a mosaic").composed == ()
    assert changed("a lake, mosaic", "add a boat").composed is None


@pytest.mark.parametrize("order", ["swap the cat and the dog", "交换位置"])
def test_two_things_change_places(order: str) -> None:
    """Each takes the other's number, and nothing is added."""
    assert [thing.prop for thing in changed("a cat and a dog", order).things] == ["dog", "cat"]


@pytest.mark.parametrize(
    ("source", "order", "things"),
    [
        ("three balloons", "make the middle one blue", [("toy_balloon", 2), ("toy_balloon", 1)]),
        ("five apples on a table", "make one apple green", [("fruit", 4), ("fruit", 1)]),
        ("a lake", "add three ducks in the water", [("duck", 3)]),
        ("湖", "水里加两只天鹅", [("swan", 2)]),
        ("a girl", "add glasses", [("child", 1), ("spectacles", 1)]),
    ],
)
def test_one_of_several_and_what_is_in_the_water(source: str, order: str, things: list[tuple[str, int]]) -> None:
    """One of a row is parted from the others; water is the lake's and glasses are worn."""
    assert [(thing.prop, thing.count) for thing in changed(source, order).things if not thing.hidden] == things


def test_vessels_are_filled_emptied_and_counted() -> None:
    """What is in a cup, a glass and on a plate follows the order."""
    assert changed("a full cup of coffee", "make the cup empty").things[0].filling == ""
    assert changed("two apples on a plate", "make it five apples").things[0].filling_count == 5
    assert changed("an apple && a basket", "put the apple in the basket").things[0].filling_count == 1


def test_words_are_taken_off() -> None:
    """A caption goes, and what hangs in the picture stays."""
    assert changed('海报"促销"', "去掉文字").caption == ""


@pytest.mark.parametrize(
    ("sources", "order", "told"),
    [
        (("a boat", "a living room"), "hang the painting on the wall", "hang image 1 on the wall of image 2"),
        (("a leaf", "a t-shirt"), "put the logo on the t-shirt", "print image 1 on the t-shirt of image 2"),
    ],
)
def test_orders_that_number_no_picture(sources: tuple[str, ...], order: str, told: str) -> None:
    """Which picture is meant is told by what they show."""
    memories = [Memory(plan=read_plan(source), seed=5) for source in sources]
    assert numbered_sources(order, memories)[0] == told


def test_both_sit_on_the_bench() -> None:
    """Subjects of two pictures that are to do one thing do it together."""
    plan = changed("a cat && a dog", "both sitting on a bench")
    assert [(one.relation.kind if one.relation else "", one.pose) for one in plan.things[:2]] == [("on", "sitting")] * 2


@pytest.mark.parametrize(
    ("prompt", "style"),
    [("a cat, crayon", "crayon"), ("a cat, colored pencil", "colourpencil"), ("a fox, manga style", "manga"),
     ("湖边的房子，马克笔", "marker"), ("earth tones living room", "earthy"), ("a street, tilt-shift", "tiltshift")],
)  # fmt: skip
def test_medium_named_by_itself_is_a_look(prompt: str, style: str) -> None:
    """A clause of one medium is the look of the picture, and no thing in it."""
    plan = read_plan(prompt)
    assert style in plan.styles
    assert not plan.ignored


def test_several_people_hold_what_they_come_with() -> None:
    """Umbrellas are in hands, one each."""
    plan = read_plan("two people with umbrellas")
    assert [(one.count, one.relation.kind if one.relation else "") for one in plan.things] == [(2, ""), (2, "carrying")]
