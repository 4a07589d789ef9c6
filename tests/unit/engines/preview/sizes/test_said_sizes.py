"""Said sizes, true sizes on a table and small groups, on the finished layout."""

from __future__ import annotations

from functools import cache

import pytest

from muralist.engines.preview.layout import settled
from muralist.engines.preview.places import all_places
from muralist.engines.preview.plan import ScenePlan
from muralist.engines.preview.planner import read_plan
from muralist.engines.preview.staging.items import Item


@cache
def _plan(prompt: str) -> ScenePlan:
    return read_plan(prompt)


@cache
def _settled(prompt: str, aspect: float = 1.0) -> tuple[Item, ...]:
    plan = _plan(prompt)
    return tuple(settled(plan, all_places()[plan.place], aspect, 3, dark=False))


def _first(prompt: str, prop: str, aspect: float = 1.0) -> Item:
    return next(item for item in _settled(prompt, aspect) if item.prop.name == prop)


def _area(item: Item) -> float:
    return item.width * item.height


@pytest.mark.parametrize(
    ("prompt", "large", "small"),
    [
        ("a huge ringed planet above a small red tent in the mountains", "planet", "tent"),
        ("a huge moon above a tiny cabin", "moon", "house"),
        ("一只巨大的鲸鱼和一艘小船", "whale", "boat"),
        ("a tiny house next to a huge dog", "dog", "house"),
    ],
)
def test_what_is_called_large_is_twice_what_is_called_small(prompt: str, large: str, small: str) -> None:
    """Opposed words of size differ at a glance."""
    assert _area(_first(prompt, large)) > 2 * _area(_first(prompt, small))


@pytest.mark.parametrize("aspect", [16 / 9, 1.0, 9 / 16])
@pytest.mark.parametrize("prompt", ["a small bridge over a river", "河上有一座小桥"])
def test_a_small_bridge_does_not_span_the_frame(prompt: str, aspect: float) -> None:
    """It crosses the river where that is narrower."""
    assert _first(prompt, "bridge", aspect).width < 0.7 * max(1.0, aspect)


def test_what_is_held_large_is_large_in_the_hand() -> None:
    """The word is understood because the look of whoever holds it shows it."""
    plan = _plan("a boy with a huge teddy bear")
    assert "huge" in plan.understood
    assert "colossal" in _first("a boy with a huge teddy bear", "child").look.filling
    assert "outsized" in _first("a boy with a big teddy bear", "child").look.filling


def test_goods_on_a_table_keep_their_order_of_size() -> None:
    """An apple is less than a mug, that less than a teapot, and all less than a lamp."""
    prompt = "an apple, a mug, a teapot and a lamp on a table"
    areas = [_area(_first(prompt, prop)) for prop in ("fruit", "mug", "teapot", "lamp")]
    assert areas == sorted(areas)
    assert areas[-1] > 3 * areas[1]


def test_a_mug_is_less_than_a_laptop_and_a_lying_book_than_a_lamp() -> None:
    """What is flat is measured by its whole shape."""
    assert (
        _first("a mug next to a laptop on a desk", "mug").width
        < 0.5 * _first("a mug next to a laptop on a desk", "laptop").width
    )
    assert _first("a candle, a book and a lamp", "books").width < _first("a candle, a book and a lamp", "lamp").height


def test_a_vase_keeps_its_height_under_flowers() -> None:
    """The flowers rise over a vase as high as the empty one beside it."""
    empty, full = sorted(_settled("an empty blue vase beside a white vase of roses"), key=lambda item: item.thing)
    assert full.height > 1.2 * empty.height


@pytest.mark.parametrize(
    "prompt",
    ["books, candle, round mirror, clock, vase, camera, fruit", "a camera and a lamp", "一面圆镜、一个花瓶和一支蜡烛"],
)
def test_goods_alone_stand_on_a_table(prompt: str) -> None:
    """A scene of table-top things is a still life, its mirror one for the table."""
    plan = _plan(prompt)
    assert plan.place == "studio"
    assert not plan.ignored
    assert all(thing.variant == "round" for thing in plan.things if thing.prop == "mirror")


def test_a_shape_before_shaped_is_no_thing() -> None:
    """ "A balloon-shaped lantern" is one lantern, in the colour said of it."""
    plan = _plan("a robot holding a red balloon-shaped lantern")
    assert [thing.prop for thing in plan.things] == ["robot", "lantern"]
    assert [tint.word for tint in plan.things[1].colours] == ["red"]
