"""What is done with the hands: bars and pedals, cans and rods, pianos and chopsticks; and what blooms or is empty."""

from __future__ import annotations

import pytest

from muralist.engines.preview import read_plan
from muralist.engines.preview.layout import arrange
from muralist.engines.preview.places import all_places
from muralist.engines.preview.plan import ScenePlan, Thing
from muralist.engines.preview.props.figure.ridden import arms_at, legs_at
from muralist.engines.preview.staging.placement import Placement


def _thing(plan: ScenePlan, *props: str) -> Thing:
    return next(thing for thing in plan.things if thing.prop in props)


def _placed(prompt: str) -> list[Placement]:
    plan = read_plan(prompt)
    return arrange(plan, all_places()[plan.place], 1.0, 4, False)


def _one(placed: list[Placement], name: str) -> Placement:
    return next(one for one in placed if one.prop.name == name)


@pytest.mark.parametrize(
    ("rider", "mount", "pose"),
    [("robot", "bicycle", "cycling"), ("astronaut", "motorcycle", "scooting"), ("astronaut", "bicycle", "cycling")],
)
def test_riders_of_wheels_take_a_persons_pose(rider: str, mount: str, pose: str) -> None:
    """Robots and astronauts hold the bars and reach the pedals as people do."""
    assert pose in _one(_placed(f"a {rider} riding a {mount}"), rider).look.variant.split()


def test_hands_and_feet_are_where_a_persons_would_be() -> None:
    """Forward at the bars, and below the saddle, one foot lower than the other."""
    (_, far), (_, near) = arms_at("cycling", ((0.2, 0.9), (-0.2, 0.9)), 0.5, 1.5)
    legs = legs_at("cycling", 0.5, 1.5)
    assert far[0] > 0.4
    assert near[0] > 0.4
    assert len(legs) == 2
    assert legs[1][1][1] < legs[0][1][1] < 0.5


@pytest.mark.parametrize("prompt", ["a cat riding a bicycle", "a dog riding a scooter", "a bear pushing a cart",
                                    "a cat fishing by a lake", "a panda eating noodles"])  # fmt: skip
def test_animals_stand_upright_for_what_needs_hands(prompt: str) -> None:
    """Pets on wheels, too; on boards and with carts behind them animals stay on four legs."""
    assert "kin-" in _thing(read_plan(prompt), "person").variant
    assert not any(thing.prop == "person" for thing in read_plan("a horse pulling a cart").things)
    assert not any(thing.prop == "person" for thing in read_plan("a dog on a skateboard").things)


def test_who_is_named_with_somebody_does_what_both_do() -> None:
    """A girl and a bear who have tea are two at a table; a man leads the dog that he walks."""
    assert "kin-bear" in _thing(read_plan("a girl and a bear having tea at a table"), "person").variant


@pytest.mark.parametrize("prompt", ["a bear catching a fish", "a bear fishing in a river", "一只熊在河里抓鱼"])
def test_bears_fish_with_their_mouths(prompt: str) -> None:
    """By a river, the fish between the jaws."""
    plan = read_plan(prompt)
    relation = _thing(plan, "fish").relation
    assert plan.place == "river"
    assert relation is not None
    assert relation.kind == "biting"
    assert not plan.ignored


@pytest.mark.parametrize("prompt", ["a robot playing the piano", "机器人弹钢琴", "an astronaut playing the piano"])
def test_robots_sit_at_the_keys(prompt: str) -> None:
    """With the back to us, before the piano."""
    placed = _placed(prompt)
    player = next(one for one in placed if one.prop.name in {"robot", "astronaut"})
    piano = _one(placed, "piano")
    assert "keyed" in player.look.variant.split()
    assert placed.index(player) > placed.index(piano)


@pytest.mark.parametrize("prompt", ["a girl eating noodles", "a robot eating noodles", "小熊在吃面条"])
def test_dishes_are_eaten_at_a_table(prompt: str) -> None:
    """The bowl is on it, and chopsticks are in the hand."""
    plan = read_plan(prompt)
    eater, bowl = _thing(plan, "person", "child", "robot"), _thing(plan, "bowl")
    assert "dining" in eater.variant.split()
    assert eater.prop == "robot" or "chopsticks" in eater.variant.split()
    assert bowl.relation is not None
    assert plan.things[bowl.relation.other].prop == "table"
    assert not plan.ignored


def test_a_picnic_and_an_ice_cream_need_no_table() -> None:
    """Who sits somewhere else, or eats from the hand, stays there."""
    for prompt in ("a boy eating ice cream", "a girl sitting on a bench eating noodles"):
        assert not any(thing.prop == "table" for thing in read_plan(prompt).things)


@pytest.mark.parametrize("prompt", ["a girl blowing out the candles on a cake", "女孩吹蜡烛"])
def test_breath_is_seen(prompt: str) -> None:
    """Blowing is understood where the strokes of breath show it."""
    plan = read_plan(prompt)
    assert "puffs" in _thing(plan, "child").variant.split()
    assert not plan.ignored


def test_what_flowers_are_given_is_given_to_them() -> None:
    """給花澆水: she has the can, and not the flowers, in her hands."""
    plan = read_plan("女孩给花浇水")
    assert "watering" in _thing(plan, "child").variant.split()
    assert not [one for one in plan.things if one.relation is not None and one.relation.kind == "carrying"]
    assert not plan.ignored


def test_in_bloom_is_no_bunch() -> None:
    """A tree in bloom is a tree in blossom; blossom without a number is several trees."""
    plan = read_plan("an apple tree in bloom")
    assert [thing.prop for thing in plan.things] == ["tree"]
    assert plan.things[0].variant == "blossom"
    assert _thing(read_plan("樱花盛开"), "tree").count > 1
    assert _thing(read_plan("一棵樱花树"), "tree").count == 1


def test_a_kelp_forest_is_under_water() -> None:
    """And grows kelp."""
    assert read_plan("a kelp forest").place == "underwater"


@pytest.mark.parametrize(
    ("prompt", "empty"), [("an empty glass", True), ("一个空玻璃杯", True), ("a glass of milk", False)]
)
def test_empty_is_said_of_what_is_empty(prompt: str, empty: bool) -> None:
    """A glass said to be empty has nothing in it."""
    plan = read_plan(prompt)
    shown = any("empty" in thing.variant.split() for thing in plan.things)
    assert shown is empty
    if empty:
        assert not plan.ignored


def test_an_open_laptop_and_a_standing_cat() -> None:
    """A laptop is drawn open; a cat that stands is on its legs."""
    assert not read_plan("an open laptop").ignored
    assert "standing" in _thing(read_plan("a cat standing on the grass"), "cat").variant.split()


def test_a_round_mirror_hangs() -> None:
    """On the wall, and round is understood."""
    plan = read_plan("a round mirror on the wall above a sofa")
    assert (plan.things[0].prop, plan.things[0].relation.kind) == ("wall_mirror", "wall")
    assert not plan.ignored


@pytest.mark.parametrize("prompt", ["a boy giving a rose to a girl", "a robot giving a gift to a child"])
def test_what_is_given_is_held_out(prompt: str) -> None:
    """In the giver's hands, and nowhere on a table."""
    plan = read_plan(prompt)
    giver, gift = plan.things[0], plan.things[1]
    assert gift.relation is not None
    assert (gift.relation.kind, gift.relation.other) == ("carrying", 0)
    assert giver.towards == 2
    assert not plan.ignored


def test_a_tulip_in_the_hand_is_one() -> None:
    """A bouquet is not."""
    assert "lone" in _thing(read_plan("a girl holding a tulip"), "flowers").variant.split()
    assert "lone" not in _thing(read_plan("a woman holding a bouquet of roses"), "flowers").variant.split()
