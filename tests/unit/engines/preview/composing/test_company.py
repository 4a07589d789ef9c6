"""Who does something with or to somebody: paw in paw afloat, hair that is cut, selfies, patients, pets of anglers."""

from __future__ import annotations

import pytest

from muralist.engines.preview.layout import arrange
from muralist.engines.preview.places import all_places
from muralist.engines.preview.plan import ScenePlan
from muralist.engines.preview.planner import read_plan
from muralist.engines.preview.staging.placement import Placement


def _placed(prompt: str) -> tuple[ScenePlan, list[Placement]]:
    plan = read_plan(prompt)
    return plan, arrange(plan, all_places()[plan.place], 1.0, 3, dark=False)


@pytest.mark.parametrize(
    ("prompt", "props", "poses", "place"),
    [
        ("two otters holding hands while floating", ["otter"], ["swimming"], "lake"),
        ("a cottage in the snow, warm light in the windows", ["house"], [""], "snowfield"),
        ("a man having his hair cut by a barber", ["person", "person", "chair"], ["seated", "snipping", ""],
         "livingroom"),
        ("two girls taking a selfie", ["child"], ["selfie"], "meadow"),
        ("a hummingbird drinking from a red flower", ["hummingbird", "flowers"], ["flying", ""], "foliage"),
        ("a boy and his dog fishing", ["child", "dog"], ["fishing", "sitting"], "lake"),
        ("an apple orchard", [], [], "orchard"),
        ("a vegetable garden", [], [], "vegetablegarden"),
        ("a mermaid sitting on a rock", ["person", "rock"], ["seated", ""], "sea"),
    ],
)  # fmt: skip
def test_scenes_are_read(prompt: str, props: list[str], poses: list[str], place: str) -> None:
    """Each has those things, doing that, in that place, and all of it is understood."""
    plan = read_plan(prompt)
    assert [thing.prop for thing in plan.things] == props
    assert [thing.pose for thing in plan.things] == poses
    assert plan.place == place
    assert not plan.ignored


def test_patients_are_in_bed() -> None:
    """Whoever a nurse looks after in bed lies in it."""
    plan = read_plan("a nurse taking care of an old man in bed")
    assert plan.things[0].relation is None
    assert plan.things[1].relation is not None
    assert plan.things[plan.things[1].relation.other].prop == "bed"


def test_otters_lie_side_by_side() -> None:
    """One behind the other, each with the paw of the next."""
    _, placed = _placed("two otters holding hands")
    near, far = sorted((one for one in placed if one.prop.name == "otter"), key=lambda one: -one.y)
    assert near.flip == far.flip
    assert near.y - far.y > 0.05
    assert "pawup" in near.look.variant
    assert "pawdown" in far.look.variant


def test_barbers_stand_behind_the_chair() -> None:
    """Both look the same way, the barber behind, with hands placed at the head."""
    _, placed = _placed("a barber cutting a customer's hair")
    barber, client = (next(one for one in placed if one.thing == number) for number in (0, 1))
    assert barber.flip == client.flip
    assert (barber.x < client.x) != barber.flip
    assert "clasp=0" in barber.look.variant


def test_the_holder_of_the_phone_stands_right() -> None:
    """No neighbour hides the phone."""
    _, placed = _placed("two boys taking a selfie")
    boys = [one for one in placed if one.prop.name == "child"]
    assert max(boys, key=lambda one: one.x).look.number == 0
