"""Orders for a number, for a colour after a size, for a part's colour, and for a bowl of something."""

from __future__ import annotations

import pytest

from muralist.engines.preview.plan import ScenePlan
from muralist.engines.preview.planner import read_plan
from muralist.engines.preview.remix.memory import Memory
from muralist.engines.preview.remix.repaint import repaint


def changed(order: str, source: str) -> ScenePlan:
    """The plan that an order makes of a picture of that prompt."""
    outcome = repaint(order, [Memory(plan=read_plan(source), seed=5)])
    assert outcome is not None
    return outcome.plan


@pytest.mark.parametrize(
    ("source", "order", "count"),
    [
        ("five balloons in the sky", "reduce the balloons to three", 3),
        ("two ducks on a pond", "increase the number of ducks to five", 5),
        ("桌上有三個蘋果", "減少到兩個，並改成綠色", 2),
        ("草地上有四隻羊", "把羊增加到六隻", 6),
    ],
)
def test_number_is_changed_to_what_is_said(source: str, order: str, count: int) -> None:
    """The verb tells no number of its own: it is the one that the order ends with."""
    plan = changed(order, source)
    assert plan.things[0].count == count
    assert plan.ignored == ()


def test_colour_after_a_size() -> None:
    """ "Bigger and red" are both of the kite."""
    plan = changed("make the kite bigger and red", "a child flying a kite")
    kite = next(thing for thing in plan.things if thing.prop == "kite")
    assert kite.size > 1
    assert [tint.word for tint in kite.colours] == ["red"]


def test_colour_of_a_part_is_not_that_of_the_whole() -> None:
    """ "Paint the roof green" is what "make the roof green" is, and the walls stay as they are."""
    painted, made = (
        changed(order, "a small house").things[0].colours for order in ("paint the roof green", "make the roof green")
    )
    assert [tint.colour for tint in painted] == [tint.colour for tint in made]
    assert len(painted) > 1


def test_bowl_of_something_is_one_bowl() -> None:
    """加一碗醬油: the bowl is what the sauce is in."""
    plan = changed("旁邊加一碗醬油和一雙筷子", "一盤餃子")
    assert [thing.prop for thing in plan.things] == ["plate", "bowl", "chopsticks"]
    assert plan.ignored == ()


@pytest.mark.parametrize(
    ("source", "order"),
    [
        ("a girl riding a bicycle", "replace the bicycle with a skateboard"),
        ("一個男孩騎腳踏車", "把腳踏車換成滑板"),
    ],
)
def test_rider_takes_the_pose_of_the_new_mount(source: str, order: str) -> None:
    """Nobody sits on a skateboard as on a bicycle."""
    things = changed(order, source).things
    assert [(thing.prop, thing.pose) for thing in things] == [("child", "skateboarding")]


@pytest.mark.parametrize(
    ("source", "order", "light", "time"),
    [
        ("a cat on a sofa", "make the room darker", "dim", "day"),
        ("臥室裡的床", "把房間調暗", "dim", "day"),
        ("a cottage in a field", "make it dark", "", "dusk"),
    ],
)
def test_picture_is_made_dark(source: str, order: str, light: str, time: str) -> None:
    """A room is dimmed and stays that room; out of doors the day ends."""
    plan = changed(order, source)
    assert (light in plan.lights) == bool(light)
    assert (plan.place, plan.time) == (read_plan(source).place, time)
    assert plan.ignored == ()


def test_candles_of_a_cake_are_lit_already() -> None:
    """To light them adds no others."""
    plan = changed("light the candles and make the room dark", "a birthday cake with candles")
    assert [thing.prop for thing in plan.things] == ["cake"]
    assert plan.ignored == ()


@pytest.mark.parametrize(
    ("source", "order", "weather"),
    [
        ("一輛公車在城市裡", "下大雪", "snow"),
        ("a bus in the city", "make it heavy rain", "rain"),
    ],
)
def test_heavy_weather_falls(source: str, order: str, weather: str) -> None:
    """What is asked for by a word of its own brings its weather along."""
    assert changed(order, source).weather == weather
