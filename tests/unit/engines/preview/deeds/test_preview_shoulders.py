"""Who sits on somebody's shoulders, and who shares a bed."""

from __future__ import annotations

import pytest

from muralist.engines.preview import read_plan
from muralist.engines.preview.layout import arrange
from muralist.engines.preview.places import all_places
from muralist.engines.preview.staging.placement import Placement


def _placed(prompt: str) -> list[Placement]:
    plan = read_plan(prompt)
    return arrange(plan, all_places()[plan.place], 1.0, 4, False)


@pytest.mark.parametrize(
    "prompt",
    [
        "a child on his father's shoulders",
        "a girl sitting on her father's shoulders",
        "a dad carrying his son on his shoulders",
        "爸爸肩上坐著小孩",
        "小孩骑在爸爸肩上",
    ],
)
def test_a_child_sits_on_shoulders(prompt: str) -> None:
    """The child is behind the head, over the shoulders, and its legs hang before the chest."""
    assert not read_plan(prompt).ignored
    placed = _placed(prompt)
    child = next(one for one in placed if one.prop.name == "child")
    person = next(one for one in placed if one.prop.name == "person")
    assert "legs:" in person.look.variant
    assert placed.index(child) < placed.index(person)
    head = person.y - person.extent.top * person.unit
    assert head < child.y < person.y - 0.6 * person.extent.top * person.unit


def test_a_parrot_on_a_shoulder_is_no_rider() -> None:
    """Only people are carried so."""
    assert "shouldering" not in read_plan("a pirate with a parrot on his shoulder").things[0].variant


@pytest.mark.parametrize("prompt", ["a couple sleeping in bed", "an old couple reading in bed"])
def test_those_who_share_a_bed_are_in_it(prompt: str) -> None:
    """One behind the other, both within the bed's length, under its own quilt."""
    placed = _placed(prompt)
    bed = next(one for one in placed if one.prop.name == "bed")
    people = [one for one in placed if one.prop.name == "person"]
    assert len(people) == 2
    assert len({one.look.variant.split("quilt:")[1].split()[0] for one in people}) == 1
    assert all(abs(one.x - bed.x) < 0.75 * bed.extent.width * bed.unit for one in people)
    assert people[0].y < people[1].y
