"""Orders that give something to what is there: on its seat, in it, as a part of it, or more of it."""

from __future__ import annotations

from itertools import pairwise

import pytest

from muralist.engines.preview.casting.bonds.rings import ring_of
from muralist.engines.preview.plan import ScenePlan
from muralist.engines.preview.planner import read_plan
from muralist.engines.preview.remix.kept.pins import pinned
from muralist.engines.preview.remix.memory import Memory
from muralist.engines.preview.remix.repaint import repaint
from muralist.engines.preview.remix.scene import Repainted
from muralist.engines.preview.remix.views.camera import boxes_of

SEED, SIDE = 5, 384


def outcome(order: str, *sources: str) -> Repainted:
    """What an order makes of pictures of these prompts."""
    found = repaint(order, [Memory(plan=read_plan(source), seed=SEED) for source in sources])
    assert found is not None
    return found


def placed(order: str, source: str) -> ScenePlan:
    """The changed plan with what was there in its place."""
    return pinned(outcome(order, source).plan, Memory(plan=read_plan(source), seed=SEED), SIDE, SIDE)


def boxes(plan: ScenePlan, prop: str) -> list[tuple[float, float, float, float]]:
    """The boxes of all things of that drawing."""
    return [box for thing, box in boxes_of(plan, SIDE, SIDE, SEED) if plan.things[thing].prop == prop]


@pytest.mark.parametrize(
    ("order", "source", "prop", "host"),
    [
        ("add a white dog beside the cat", "a cat on a sofa", "dog", "sofa"),
        ("add a dog next to the man", "a man on a bench", "dog", "bench"),
        ("add another teddy bear next to it", "a teddy bear on a bed", "teddy", "bed"),
    ],
)
def test_a_seat_for_several_is_shared(order: str, source: str, prop: str, host: str) -> None:
    """What comes beside somebody on a sofa sits on the sofa."""
    plan = outcome(order, source).plan
    new = plan.things[-1]
    assert new.prop == prop
    assert new.relation is not None
    assert (new.relation.kind, plan.things[new.relation.other].prop) == ("on", host)


def test_the_second_bear_is_as_large_as_the_first() -> None:
    """Two of a kind on one bed have one size."""
    first, second = boxes(placed("add another teddy bear next to it", "a teddy bear on a bed"), "teddy")
    assert first[3] - first[1] == pytest.approx(second[3] - second[1], rel=0.1)


def test_the_side_on_a_seat_is_kept() -> None:
    """The cat is to the left of the woman on the same sofa."""
    plan = placed("put a cat on the left of the woman", "a woman on a sofa")
    cat, woman = boxes(plan, "cat")[0], boxes(plan, "person")[0]
    assert cat[0] + cat[2] < woman[0] + woman[2]


def test_beside_a_chair_is_in_full_sight() -> None:
    """The dog beside the girl on the chair stands on the floor, no farther away than the chair."""
    plan = placed("add a dog next to the girl", "a girl on a chair")
    dog, chair = boxes(plan, "dog")[0], boxes(plan, "chair")[0]
    assert dog[3] > chair[3] - 0.06


@pytest.mark.parametrize(
    ("order", "source", "prop"),
    [
        ("make it three elephants", "an elephant in the savanna", "elephant"),
        ("add two more cacti", "a cactus in a desert", "cactus"),
    ],
)
def test_more_of_a_large_thing_stay_large(order: str, source: str, prop: str) -> None:
    """Three elephants stand before one another rather than to be a third of the first's size."""
    found = boxes(placed(order, source), prop)
    first = boxes(read_plan(source), prop)[0]
    assert len(found) == 3
    assert all(box[3] - box[1] > 0.44 * (first[3] - first[1]) for box in found)
    middles = sorted((box[0] + box[2]) / 2 for box in found)
    assert all(right - left > 0.2 for left, right in pairwise(middles))


def test_balloons_keep_clear_of_each_other() -> None:
    """No balloon floats before another one."""
    found = boxes(placed("make it three balloons", "a red balloon over a meadow"), "toy_balloon")
    heads = [(left, top, right, top + 0.4 * (foot - top)) for left, top, right, foot in found]
    for number, one in enumerate(heads):
        for other in heads[number + 1 :]:
            wide = min(one[2], other[2]) - max(one[0], other[0])
            tall = min(one[3], other[3]) - max(one[1], other[1])
            assert min(wide, tall) < 0.02


def test_a_vase_is_given_flowers() -> None:
    """The tulips are in the vase, which keeps its place."""
    plan = outcome("put red tulips in the vase", "a vase on a windowsill").plan
    assert (len(plan.things), plan.things[0].filling_variant, plan.ignored) == (1, "tulip", ())
    plan = outcome("在花瓶裡插上紅色鬱金香", "a vase on a table").plan
    assert (plan.things[0].filling_variant, plan.ignored) == ("tulip", ())


def test_candles_and_smoke_belong_to_a_thing() -> None:
    """Candles are on the cake, smoke comes from the chimney of the house."""
    cake = outcome("add five candles on the cake", "a cake on a table").plan.things[0]
    assert (cake.variant, cake.filling_count) == ("birthday", 5)
    plan = outcome("add smoke from the chimney", "a house on a hill").plan
    assert plan.feature("chimney smoke") is not None
    assert plan.ignored == ()


def test_a_part_and_a_coat_are_recoloured() -> None:
    """The roof is blue, the cat black and white, and nothing else is."""
    house = outcome("make the roof blue", "a house on a hill").plan.things[0]
    assert [tint.word for tint in house.colours] == ["house", "blue"]
    plan = outcome("make the cat black and white", "a cat on a rug").plan
    assert (plan.things[0].variant, plan.styles) == ("tuxedo", ())


def test_a_tool_is_taken_from_whoever_uses_it() -> None:
    """A witch without her broom sweeps no more."""
    plan = outcome("remove the broom", "a witch with a broom").plan
    assert "sweeping" not in plan.things[0].variant
    assert plan.things[0].pose == ""
    assert plan.ignored == ()


def test_new_things_do_what_the_order_says() -> None:
    """A dragon in the sky flies, in Chinese as well, and a balloon is in her hand."""
    plan = outcome("加一條龍在天空", "a castle on a hill").plan
    assert plan.things[-1].pose == "flying"
    plan = outcome("加一個紅色氣球在她手裡", "a girl in a park").plan
    assert plan.things[-1].relation is not None
    assert plan.things[-1].relation.kind == "carrying"


def test_a_thing_in_the_background_is_no_background() -> None:
    """A lighthouse in the background on the left stands there, in full sight."""
    plan = placed("add a lighthouse on the left in the background", "a sailboat on the sea")
    left, _, right, _ = boxes(plan, "lighthouse")[0]
    assert left + right < 1


def test_the_moon_is_a_place_too() -> None:
    """Somebody on the moon comes to the beach that replaces it."""
    assert outcome("replace the moon with a beach", "an astronaut on the moon").plan.place == "beach"


def test_the_other_picture_gives_what_goes_into_one() -> None:
    """The car of the first picture is put into the second, whatever kind of car it is."""
    found = outcome("put the car into image 2", "a sports car on a road", "a mountain road in winter")
    assert found.base == 1
    assert [thing.prop for thing in found.plan.things] == ["sports_car"]


def test_a_chimney_smokes_in_chinese_too() -> None:
    """A clause of one word about a part is about the thing that has it."""
    for source in ("一間木屋在森林裡", "a house on a hill"):
        plan = outcome("改成冬天，煙囪冒煙", source).plan
        assert plan.feature("chimney smoke") is not None
        assert plan.ignored == ()


def test_what_replaces_a_kite_is_held_like_itself() -> None:
    """A balloon in the place of a kite is on a string above the hand."""
    plan = outcome("replace the kite with a balloon", "a boy flying a kite").plan
    assert [thing.relation.kind for thing in plan.things if thing.relation is not None] == ["carrying"]


def test_a_ring_of_ties_is_opened() -> None:
    """A basket of flowers "on it" is read, and painted, without an end of carrying each other."""
    plan = read_plan("a yellow bicycle and a basket of flowers on it")
    assert not ring_of(plan.things)
    assert any(thing.relation is None for thing in plan.things)
    assert boxes_of(plan, SIDE, SIDE, SEED)


def test_what_is_new_keeps_clear_of_a_new_title() -> None:
    """A dragon comes beside the letters in the corner, not behind them."""
    plan = outcome('add a dragon in the sky and write "CASTLE" at the top left', "a castle on a hill").plan
    plan = pinned(plan, Memory(plan=read_plan("a castle on a hill"), seed=SEED), SIDE, SIDE)
    left, top, right, foot = boxes(plan, "dragon")[0]
    wide, tall = min(right, 0.48) - max(left, 0.05), min(foot, 0.18) - max(top, 0.04)
    assert plan.caption_at == "top left"
    assert max(0.0, wide) * max(0.0, tall) < 0.25 * (right - left) * (foot - top)
