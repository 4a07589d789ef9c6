"""Things that come together: a bird and its branch, hands and their work, a crowd and who is in it, young animals."""

from __future__ import annotations

import pytest

from muralist.engines.preview.layout import arrange
from muralist.engines.preview.plan import ScenePlan, Thing
from muralist.engines.preview.planner import read_plan


def _thing(plan: ScenePlan, prop: str) -> Thing:
    return next(thing for thing in plan.things if thing.prop == prop)


@pytest.mark.parametrize(("prompt", "prop", "seat"), [
    ("jungle waterfall with a parrot sitting on a branch", "parrot", "branch"),
    ("a cottage with a cat sitting on a bench", "cat", "bench"),
    ("a castle on a hill with a raven perched on a branch", "crow", "branch"),
])  # fmt: skip
def test_a_landmark_is_where_somebody_sits(prompt: str, prop: str, seat: str) -> None:
    """The waterfall is not on the branch: the parrot is."""
    plan = read_plan(prompt)
    relation = _thing(plan, prop).relation
    assert relation is not None
    assert (relation.kind, plan.things[relation.other].prop) == ("on", seat)


def test_who_is_on_a_branch_is_near() -> None:
    """A bough with a bird on it is before the waterfall, and the bird is large and inside of the frame."""
    plan = read_plan("jungle waterfall with a parrot sitting on a branch")
    placed = arrange(plan, 1.0, 1)
    names = [item.prop.name for item in placed]
    assert names.index("waterfall") < names.index("branch") < names.index("parrot")
    parrot = placed[names.index("parrot")]
    assert parrot.extent.height * parrot.unit > 0.25


@pytest.mark.parametrize(("prompt", "made"), [
    ("an old woman sitting in the yard shelling peas", "morsel"), ("阿嬤坐在院子裡包粽子", "zongzi"),
    ("a girl sitting in a garden making a flower crown", "flowercrown"),
])  # fmt: skip
def test_work_of_who_sits_is_on_a_table(prompt: str, made: str) -> None:
    """The hands are on it, and nobody sits on the ground behind the table."""
    plan = read_plan(prompt)
    who, work = plan.things[0], _thing(plan, made)
    assert "seated" in who.variant.split()
    assert "sitting" not in who.variant.split()
    assert who.relation is not None
    assert work.relation is not None
    assert (who.relation.kind, work.relation.kind) == ("at", "on")
    assert plan.things[who.relation.other].prop == plan.things[work.relation.other].prop == "table"


@pytest.mark.parametrize(("prompt", "pattern"), [
    ("a baker with flour on her hands", "floury"), ("a boy with mud on his face", "muddy"),
    ("滿手麵粉的麵包師傅", "floury"), ("a mechanic in a garage with grease on his face", "sooty"),
])  # fmt: skip
def test_what_is_on_hands_is_no_sack(prompt: str, pattern: str) -> None:
    """Flour on somebody is dusted on them."""
    plan = read_plan(prompt)
    assert plan.things[0].pattern == pattern
    assert all(thing.prop != "sack" for thing in plan.things)


def test_pronouns_tell_who_it_is() -> None:
    """A baker with her dog is a woman."""
    assert "woman" in read_plan("an elderly baker holding her cat").things[0].variant.split()


@pytest.mark.parametrize(("prompt", "prop"), [
    ("a baby zebra running", "zebra"), ("baby rhino in a meadow", "rhino"), ("a baby camel in the desert", "camel"),
])  # fmt: skip
def test_baby_animals_are_young(prompt: str, prop: str) -> None:
    """They are no baby beside a grown one, and have the measures of the young."""
    plan = read_plan(prompt)
    assert [thing.prop for thing in plan.things] == [prop]
    assert "young" in plan.things[0].variant.split()


@pytest.mark.parametrize("prompt", ["夜市裡擠滿人潮,到處掛著紅色燈籠", "老街上人山人海"])
def test_a_throng_is_painted(prompt: str) -> None:
    """More people than a busy street has."""
    assert sum(thing.count for thing in read_plan(prompt).things if thing.spot == "crowd") > 8


def test_a_kite_flown_in_company_is_large() -> None:
    """Who watches leaves it the sky."""
    placed = arrange(read_plan("two brothers flying a kite on a grassy hill"), 1.0, 1)
    kite = next(item for item in placed if item.prop.name == "kite")
    assert kite.extent.height * kite.unit > 0.22
