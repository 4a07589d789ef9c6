"""What orders put between, above and beside what is there, and colours of single parts."""

from __future__ import annotations

import pytest

from muralist.engines.preview.plan import ScenePlan
from muralist.engines.preview.planner import read_plan
from muralist.engines.preview.remix.kept.pins import pinned
from muralist.engines.preview.remix.memory import Memory
from muralist.engines.preview.remix.repaint import repaint
from muralist.engines.preview.remix.scene import Repainted
from muralist.engines.preview.remix.views.camera import boxes_of

SEED, SIDE = 5, 384
Box = tuple[float, float, float, float]


def outcome(order: str, source: str) -> Repainted:
    """What an order makes of a picture of that prompt."""
    found = repaint(order, [Memory(plan=read_plan(source), seed=SEED)])
    assert found is not None
    return found


def placed(order: str, source: str) -> ScenePlan:
    """The changed plan with what was there in its place."""
    return pinned(outcome(order, source).plan, Memory(plan=read_plan(source), seed=SEED), SIDE, SIDE)


def boxes(plan: ScenePlan, prop: str) -> list[Box]:
    """The boxes of all things of that drawing, from left to right."""
    return sorted(box for thing, box in boxes_of(plan, SIDE, SIDE, SEED) if plan.things[thing].prop == prop)


def middle(box: Box) -> float:
    """The middle of a box across."""
    return (box[0] + box[2]) / 2


@pytest.mark.parametrize(
    ("order", "source", "flank", "prop"),
    [
        ("put a sandcastle between them", "two children on a beach", "child", "sandcastle"),
        ("add a ball between them", "two cats on a sofa", "cat", "ball"),
        ("在牠們中間放一個球", "海邊的兩隻狗", "dog", "ball"),
        ("在它们之间放一个球", "两只狗在海边", "dog", "ball"),
    ],
)
def test_what_is_between_a_group_stands_in_its_gap(order: str, source: str, flank: str, prop: str) -> None:
    """It is between two instances, the group stays as it was, and the word is understood."""
    plan = placed(order, source)
    first, *_, last = boxes(plan, flank)
    (new,) = boxes(plan, prop)
    assert middle(first) < middle(new) < middle(last)
    assert not plan.things[0].pose
    assert {"between", "中間", "之间"} & set(plan.understood)


@pytest.mark.parametrize(
    ("order", "source"),
    [("add a ball between them", "a dog and a cat on a beach"), ("在狗和貓中間放一個球", "海邊的狗和貓")],
)
def test_what_is_between_two_things_stands_between_both(order: str, source: str) -> None:
    """Two single things are named together or meant by "them"."""
    plan = placed(order, source)
    sides = sorted(middle(boxes(plan, prop)[0]) for prop in ("dog", "cat"))
    assert sides[0] < middle(boxes(plan, "ball")[0]) < sides[1]


def test_birds_over_a_tall_thing_do_not_cover_each_other() -> None:
    """Two gulls above a boat whose mast reaches the top are both whole and apart."""
    one, two = boxes(placed("add two seagulls above the boat", "a sailing boat at sea"), "gull")
    assert one[1] > 0
    assert two[1] > 0
    assert two[0] > one[0] + 0.5 * (one[2] - one[0])


def test_a_place_over_a_thing_may_be_said_first() -> None:
    """在房子上方加: over the house, not beside it."""
    plan = outcome("在房子上方加三隻小鳥", "草地上的房子").plan
    tie = plan.things[-1].relation
    assert tie is not None
    assert tie.kind == "above"
    assert "上方" in plan.understood


@pytest.mark.parametrize(
    ("order", "source", "kinds"),
    [
        ("add a pear to the right of the apple", "an apple on a plate", ["apple", "pear"]),
        ("add a pear to the left of the apple", "an apple on a plate", ["pear", "apple"]),
        ("在蘋果左邊加一個梨", "盤子上的蘋果", ["pear", "apple"]),
    ],
)
def test_food_beside_food_lies_on_its_dish(order: str, source: str, kinds: list[str]) -> None:
    """No second apple is made, and what is listed first lies at the left."""
    (plate,) = outcome(order, source).plan.things
    assert [content.kind for content in plate.contents] == kinds


@pytest.mark.parametrize("order", ["add a second goldfish", "再加一條金魚"])
def test_another_fish_swims_in_the_bowl(order: str) -> None:
    """What fills a thing and is counted becomes one more."""
    (bowl,) = outcome(order, "a goldfish in a bowl").plan.things
    assert bowl.filling_count == 2


def test_one_part_in_another_colour_leaves_the_others() -> None:
    """The hat is red; the scarf stays blue, or as the drawing has it by itself."""
    source = "a snowman with a blue scarf and a black hat"
    (snowman,) = outcome("make the hat red", source).plan.things
    assert [tint.word for tint in snowman.colours] == ["blue", "red"]
    (snowman,) = outcome("give the snowman a red hat", "a snowman in the snow").plan.things
    assert [tint.word for tint in snowman.colours] == ["snowman", "red"]
    (house,) = outcome("把門改成紅色", "草地上的房子").plan.things
    assert [tint.word for tint in house.colours][2] == "紅色"


def test_the_table_that_is_there_carries_what_is_put_on_it() -> None:
    """A table of the picture is no table top of the place."""
    for order, source in (("put a lamp on the table", "a table"), ("在桌上放一盞燈", "一張桌子")):
        tie = outcome(order, source).plan.things[-1].relation
        assert tie is not None
        assert (tie.kind, tie.other) == ("on", 0)


def test_a_rider_rides_and_a_basket_stands_beside() -> None:
    """A rider is for the horse that is there; what is put beside a rabbit does not carry it."""
    tie = outcome("add a rider", "a horse in a field").plan.things[-1].relation
    assert tie is not None
    assert tie.kind == "riding"
    rabbit, basket = outcome("加一個籃子，放在兔子旁邊", "一隻兔子在草地上").plan.things
    assert rabbit.relation is None
    assert basket.relation is not None
    assert basket.relation.kind == "beside"


def test_it_is_what_the_picture_is_of() -> None:
    """The teddy bear on the bed, not the bed, is given a bow tie; 改成藍色 is about the bus."""
    plan = outcome("give it a red bow tie", "a teddy bear on a bed").plan
    tie = plan.things[-1].relation
    assert tie is not None
    assert (tie.kind, plan.things[tie.other].prop) == ("wearing", "teddy")
    bus = outcome("改成藍色，背景換成海邊", "一輛紅色巴士").plan
    assert [tint.word for tint in bus.things[0].colours] == ["藍色"]


def test_an_owl_on_a_shoulder_is_told() -> None:
    """What is new on a person is on the shoulder."""
    assert "on his shoulder" in outcome("add an owl on his shoulder", "a wizard in a forest").plan.understood
