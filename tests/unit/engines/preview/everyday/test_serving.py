"""Who serves something brings it."""

from __future__ import annotations

import pytest

from muralist.engines.preview.planner import read_plan


@pytest.mark.parametrize(
    ("prompt", "borne"),
    [
        ("a waiter serving coffee", "borne-1-mug=coffee"), ("a grandmother serving soup", "borne-1-bowl=soup"),
        ("a woman holding a tray with a teapot and cups", "borne-3-mug"),
    ],
)  # fmt: skip
def test_people_serve_on_a_tray(prompt: str, borne: str) -> None:
    """What is served is on it, and stands nowhere else."""
    plan = read_plan(prompt)
    assert [thing.prop for thing in plan.things] == ["person"]
    assert {"tray", borne} <= set(plan.things[0].variant.split())
    assert not plan.ignored


def test_a_robot_serves_by_hand() -> None:
    """The cup is in its hand, not on the floor."""
    plan = read_plan("a robot serving coffee in a cafe")
    cup = next(thing for thing in plan.things if thing.prop == "mug")
    assert cup.relation is not None
    assert cup.relation.kind == "carrying"
    assert not plan.ignored
