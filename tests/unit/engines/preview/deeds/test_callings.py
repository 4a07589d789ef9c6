"""People at work and at feasts: meetings have a table, screens a desk, cyclists a bicycle each, couples are two."""

import pytest

from muralist.engines.preview.plan import Thing
from muralist.engines.preview.planner import read_plan


def _people(prompt: str) -> list[Thing]:
    return [thing for thing in read_plan(prompt).things if thing.prop in {"person", "child"}]


@pytest.mark.parametrize(
    "prompt",
    [
        "team working around a laptop in a modern office", "business meeting around a long table",
        "two businessmen in a meeting", "团队在会议室里开会",
    ],
)  # fmt: skip
def test_a_team_sits_around_its_table(prompt: str) -> None:
    """In an office or its meeting room, more than one of them."""
    plan = read_plan(prompt)
    (team,) = _people(prompt)
    assert plan.place in {"office", "meetingroom"}
    assert team.count > 1
    assert team.relation is not None
    assert plan.things[team.relation.other].prop == "table"


def test_a_team_of_dogs_is_no_people() -> None:
    """It pulls a sled."""
    assert not _people("a team of huskies pulling a sled")


@pytest.mark.parametrize(
    ("prompt", "machine"),
    [("a programmer with three monitors", "computer"), ("a seamstress at a sewing machine", "sewing_machine"),
     ("a man with a headset working at a computer", "computer")],
)  # fmt: skip
def test_who_works_at_a_machine_sits_before_it(prompt: str, machine: str) -> None:
    """Desk, machine and worker belong together."""
    plan = read_plan(prompt)
    (who,) = _people(prompt)
    assert "seated" in who.variant.split()
    assert machine in {thing.prop for thing in plan.things}
    assert "table" in {thing.prop for thing in plan.things}


def test_cyclists_have_a_bicycle_each() -> None:
    """Three do not share one; a child's is smaller than its father's."""
    riders, bicycles = read_plan("cyclists on a mountain road").things
    assert riders.count == bicycles.count
    assert next(thing for thing in read_plan("a boy riding a bicycle").things if thing.prop == "bicycle").size < 1


def test_a_wedding_couple_is_a_bride_and_a_groom() -> None:
    """Two, each in the clothes of the day."""
    clothes = [thing.variant.split() for thing in _people("wedding couple under a flower arch")]
    assert [("bride" in one, "groom" in one) for one in clothes] == [(True, False), (False, True)]


def test_coworkers_talk_without_a_wire() -> None:
    """Only machines are joined by a line."""
    assert "link" not in {thing.prop for thing in read_plan("two coworkers talking at the coffee machine").things}


def test_two_drink_at_a_table_of_a_cafe() -> None:
    """Company sits down as one does."""
    (company,) = _people("cafe terrace with two people drinking coffee")
    assert company.count == 2
    assert "seated" in company.variant.split()
