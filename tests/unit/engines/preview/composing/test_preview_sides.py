"""Stated sides and discs behind things hold in every frame; what others would hide is moved to where it is seen."""

from __future__ import annotations

import pytest

from muralist.engines.preview.layout import arrange
from muralist.engines.preview.places import all_places
from muralist.engines.preview.planner import read_plan
from muralist.engines.preview.staging.placement import Placement
from muralist.engines.preview.staging.sides.sights import HIDDEN, covered, sights

ALL = pytest.mark.parametrize("aspect", [9 / 16, 3 / 4, 1.0, 16 / 9])
SIDES = {"left": (-1.0, -0.03), "right": (0.03, 1.0), "middle": (-0.08, 0.08)}


def _placed(prompt: str, aspect: float) -> list[Placement]:
    plan = read_plan(prompt)
    return arrange(plan, all_places()[plan.place], aspect, 7, plan.time == "night")


def _middle(one: Placement) -> float:
    off = (one.extent.left + one.extent.right) / 2 * one.unit
    return one.x + (-off if one.flip else off)


@ALL
@pytest.mark.parametrize(
    ("prompt", "asked"),
    [
        ("two cats on the left and a dog on the right in a park", {"cat": "left", "dog": "right"}),
        ("a pink piggy bank in the middle, a stack of gold coins on the right", {"piggy_bank": "middle"}),
        ("a big full moon on the right, two cacti on the left, desert night", {"moon": "right", "cactus": "left"}),
        ("a yellow ball at the bottom right, a striped umbrella on the beach", {"ball": "right"}),
        ("a bear jumping, a yellow duck watching from the left", {"duck": "left"}),
        ("in the middle, a red vase; on the left, two lemons", {"vase": "middle", "fruit": "left"}),
        ("a plate of pancakes, a jug of milk on the left", {"pitcher": "left"}),
        ("三只白兔在左侧，右侧一只黑狗", {"rabbit": "left", "dog": "right"}),
    ],
)
def test_stated_sides_hold_in_every_frame(prompt: str, asked: dict[str, str], aspect: float) -> None:
    """Every instance has its middle in its part of the frame, and none leaves the frame."""
    placed = _placed(prompt, aspect)
    for name, side in asked.items():
        low, high = SIDES[side]
        found = [one for one in placed if one.prop.name == name]
        assert found
        for one in found:
            assert low <= _middle(one) / max(1.0, aspect) <= high
            assert abs(_middle(one)) <= max(1.0, aspect) / 2


def test_own_side_is_that_of_the_thing_before() -> None:
    """ "On its left" is left of the wheelbarrow, and understood."""
    plan = read_plan("a red wheelbarrow, a blue watering can on its left")
    assert plan.ignored == ()
    relation = plan.things[1].relation
    assert relation is not None
    assert (relation.kind, relation.other) == ("left", 0)


@pytest.mark.parametrize(
    "prompt", ["a cat at the top left, a dog at the bottom right", "a cat, a blue frobnicator on the right"]
)
def test_side_that_is_not_met_is_not_claimed(prompt: str) -> None:
    """A cat on the ground is in no upper corner, and nothing unknown is on a side."""
    plan = read_plan(prompt)
    assert any("top left" in word or "on the right" in word for word in plan.ignored)


@ALL
@pytest.mark.parametrize(
    ("prompt", "disc", "subject"),
    [
        ("an owl on a branch in front of a full moon", "moon", "owl"),
        ("a wolf howling on a hill in front of a huge red moon", "moon", "fox"),
        ("a red guitar in front of a giant yellow sun", "sun", "guitar"),
        ("a horse with a huge orange sun behind it", "sun", "horse"),
        ("a deer in front of the setting sun", "sun", "deer"),
    ],
)
def test_disc_is_behind_what_stands_before_it(prompt: str, disc: str, subject: str, aspect: float) -> None:
    """It is painted first, centred on its subject, and wider than most of that."""
    placed = _placed(prompt, aspect)
    far = next(one for one in placed if one.prop.name == disc)
    near = next(one for one in placed if one.prop.name == subject)
    assert placed.index(far) < placed.index(near)
    assert abs(_middle(far) - _middle(near)) < 0.25 * far.extent.width * far.unit
    assert far.extent.width * far.unit > 1.1 * near.extent.width * near.unit


def test_moon_behind_people_needs_a_sky() -> None:
    """A couple before a moon is not before a street's wall."""
    assert read_plan("a couple in front of a huge full moon").place != "street"


@pytest.mark.parametrize(
    "prompt",
    [
        "a giant green frog in front of a tiny blue car",
        "a bear holding a bunch of balloons",
        "a man with five cakes",
        "三隻白兔在草地上，中間那隻戴著藍色帽子",
    ],
)
def test_nothing_named_is_hidden(prompt: str) -> None:
    """More than a third of every instance is seen."""
    placed = _placed(prompt, 1.0)
    assert min(sight.share for sight in sights(placed)) >= HIDDEN


def test_sights_count_what_is_not_covered() -> None:
    """A thing right behind its like is not seen, and a nearer one is whole."""
    one = _placed("a red ball", 1.0)[0]
    assert covered([one, one], 1.0)
    assert [sight.share for sight in sights([one, one])] == [0.0, 1.0]


def test_rose_on_each_side() -> None:
    """What is between two flowers has a vase of one on each side."""
    placed = sorted(_placed("a perfume bottle between two white roses", 1.0), key=_middle)
    assert [one.prop.name for one in placed] == ["vase", "perfume", "vase"]


def test_either_side_of_the_main_thing() -> None:
    """Where no host is named, two trees on either side flank what the picture is about."""
    placed = sorted(_placed("a snowman, two pine trees on either side", 1.0), key=_middle)
    assert [one.prop.name for one in placed] == ["tree", "snowman", "tree"]


@ALL
def test_pier_reaches_the_bank(aspect: float) -> None:
    """Who fishes from a pier is on it, and it runs in from the frame's edge."""
    plan = read_plan("an old man fishing from a wooden pier")
    place = all_places()[plan.place]
    relation = plan.things[0].relation
    assert relation is not None
    assert relation.kind == "on"
    pier = next(one for one in arrange(plan, place, aspect, 7, dark=False) if one.prop.name == "pier")
    half = max(1.0, aspect) / 2
    left = pier.x - (pier.extent.right if pier.flip else -pier.extent.left) * pier.unit
    assert min(half + left, half - left - pier.extent.width * pier.unit) < 0.01


def test_foot_of_a_tree_is_under_it() -> None:
    """ "Sitting at the foot of" is a pose and a place: under a tree, beside a tower."""
    seated = read_plan("an old man sitting at the foot of a big oak tree").things[0]
    beside = read_plan("a girl at the foot of a stone tower").things[0]
    assert seated.pose == "sitting"
    assert seated.relation is not None
    assert seated.relation.kind == "under"
    assert beside.relation is not None
    assert beside.relation.kind == "beside"


@ALL
def test_one_under_several_trees_is_under_the_middle_one(aspect: float) -> None:
    """A girl under cherry blossoms stands within the crowns, not at the edge of them."""
    placed = _placed("a girl standing under cherry blossoms", aspect)
    girl = next(one for one in placed if one.prop.name == "child")
    trees = [one for one in placed if one.prop.name == "tree"]
    assert any(abs(_middle(one) - _middle(girl)) < 0.45 * one.extent.width * one.unit for one in trees)


def test_beside_what_is_on_a_sofa_is_on_it() -> None:
    """A book beside the bear that sits on a sofa lies there too, not on the floor."""
    book = read_plan("a teddy bear on a sofa, a book beside it").things[2]
    assert book.relation is not None
    assert (book.relation.kind, book.relation.other) == ("on", 1)
