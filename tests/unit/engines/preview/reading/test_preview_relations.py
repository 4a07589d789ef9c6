"""Relations are obeyed in the frame, at every ratio, and a new thing leaves the looks of the others alone."""

from __future__ import annotations

import pytest

from muralist.engines.preview import read_plan
from muralist.engines.preview.layout import arrange
from muralist.engines.preview.places import all_places
from muralist.engines.preview.staging.placement import Placement

RATIOS = (16 / 9, 1.0, 9 / 16)


def _placed(prompt: str, aspect: float, seed: int = 4) -> dict[str, Placement]:
    plan = read_plan(prompt)
    return {one.prop.name: one for one in arrange(plan, all_places()[plan.place], aspect, seed, False)}


def _middle(one: Placement) -> float:
    return one.x + (one.extent.left + one.extent.right) / 2 * one.unit * (-1 if one.flip else 1)


@pytest.mark.parametrize("aspect", RATIOS)
def test_between_stands_in_the_middle(aspect: float) -> None:
    """The mug has the candle on one side and the books on the other."""
    placed = _placed("a mug between a candle and a stack of books", aspect)
    left, right = sorted((_middle(placed["candle"]), _middle(placed["books"])))
    assert left < _middle(placed["mug"]) < right


@pytest.mark.parametrize("aspect", RATIOS)
def test_spots_are_sides_of_the_frame(aspect: float) -> None:
    """On the left is left of the middle, on the right right of it."""
    placed = _placed("a house on the left and a tree on the right", aspect)
    assert _middle(placed["house"]) < 0 < _middle(placed["tree"])


@pytest.mark.parametrize("aspect", RATIOS)
def test_foreground_is_nearer_than_background(aspect: float) -> None:
    """The fox stands lower in the frame than the castle behind it."""
    placed = _placed("a fox in the foreground, a castle in the background", aspect)
    assert placed["fox"].y > placed["castle"].y


@pytest.mark.parametrize("aspect", RATIOS)
def test_rider_sits_on_the_back(aspect: float) -> None:
    """The rider's seat is within the horse's upper half and over its body, and he is painted with it."""
    placed = _placed("a man riding a horse", aspect)
    rider, horse = placed["person"], placed["horse"]
    tall = max(1.0, 1 / aspect)
    height = (horse.y - rider.y) * tall / (horse.extent.top * horse.unit)
    assert rider.perched
    assert 0.4 < height < 1.0
    assert abs(_middle(rider) - _middle(horse)) < 0.3 * horse.extent.width * horse.unit


@pytest.mark.parametrize("aspect", RATIOS)
def test_worn_hat_is_on_the_head(aspect: float) -> None:
    """An animal's hat is a part of it, above its ears."""
    placed, bare = _placed("a cat wearing a hat", aspect), _placed("a cat", aspect)["cat"]
    assert set(placed) == {"cat"}
    assert placed["cat"].extent.top > bare.extent.top


@pytest.mark.parametrize("aspect", RATIOS)
def test_flying_things_are_in_the_sky(aspect: float) -> None:
    """Birds that fly are above what stands."""
    placed = _placed("three birds flying over a house", aspect)
    assert placed["bird"].where == "sky"
    assert placed["bird"].y < placed["house"].y


def test_looks_do_not_depend_on_later_things() -> None:
    """The first thing has the same look and orientation whatever else the prompt names."""
    alone = _placed("a cat", 1.0)["cat"]
    for more in ("a cat and a mug", "a cat, a robot and three birds", "a cat beside a house under a tree"):
        cat = _placed(more, 1.0)["cat"]
        assert (cat.look.seed, cat.look.number, cat.look.colours, cat.flip) == (
            alone.look.seed, alone.look.number, alone.look.colours, alone.flip,
        )  # fmt: skip


def test_counted_colours_are_shared_out() -> None:
    """Two red balloons and a blue one are three balloons of one colour each."""
    plan = read_plan("three hot air balloons, two red and one blue")
    looks = [one.look.colours for one in arrange(plan, all_places()[plan.place], 1.0, 1, False)]
    assert sorted(len(colours) for colours in looks) == [1, 1, 1]
    assert len(set(looks)) == 2


@pytest.mark.parametrize("prompt", ["a field of thistles", "百合花田"])
def test_field_covers_the_ground(prompt: str) -> None:
    """A field is many clumps over the whole width, smaller towards the horizon."""
    plan = read_plan(prompt)
    placed = arrange(plan, all_places()[plan.place], 1.0, 1, False)
    assert len(placed) >= 16
    assert min(one.x for one in placed) < -0.25
    assert max(one.x for one in placed) > 0.25
    ordered = sorted(placed, key=lambda one: one.y)
    assert ordered[0].unit < ordered[-1].unit


@pytest.mark.parametrize("prompt", ["a motorcyclist waiting at a red light", "機車騎士停在路口等紅燈"])
def test_red_light_one_waits_at_is_a_signal(prompt: str) -> None:
    """It shows red, beside a rider on a motorcycle."""
    plan = read_plan(prompt)
    assert [(t.prop, t.variant) for t in plan.things if t.prop == "traffic_light"] == [("traffic_light", "red")]
    assert any(t.prop == "motorcycle" for t in plan.things)
    assert not plan.ignored


def test_red_light_elsewhere_is_no_signal() -> None:
    """A dancer in red light has no traffic light beside her."""
    assert all(thing.prop != "traffic_light" for thing in read_plan("a dancer in red light").things)


@pytest.mark.parametrize("prompt", ["賣糖葫蘆的老伯", "an old man selling tanghulu"])
def test_candied_fruit_is_sold_from_a_pole(prompt: str) -> None:
    """Whoever sells it holds none, and stands beside the straw pole that it is stuck in."""
    plan = read_plan(prompt)
    assert sorted(thing.prop for thing in plan.things) == ["person", "tanghulu_pole"]


def test_seller_named_after_the_goods_has_several() -> None:
    """賣氣球的小丑 has balloons in the hand, 賣花的女孩 a table before her."""
    plan = read_plan("賣氣球的小丑")
    balloons = next(thing for thing in plan.things if thing.prop == "toy_balloon")
    assert balloons.count > 1
    assert not any(thing.prop == "table" for thing in plan.things)
    assert any(thing.prop == "table" for thing in read_plan("賣花的女孩").things)
