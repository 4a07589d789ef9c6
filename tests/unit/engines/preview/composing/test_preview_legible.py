"""What is lettered on a wall can be read, whoever stands before it."""

from __future__ import annotations

import pytest

from muralist.engines.preview.layout import arrange
from muralist.engines.preview.places import all_places
from muralist.engines.preview.planner import read_plan
from muralist.engines.preview.staging.placement import Placement


def _box(one: Placement) -> tuple[float, float, float, float]:
    """Left, top, right and bottom in a square frame."""
    left, right = one.extent.left * one.unit, one.extent.right * one.unit
    left, right = (-right, -left) if one.flip else (left, right)
    return one.x + left, one.y - one.extent.top * one.unit, one.x + right, one.y - one.extent.bottom * one.unit


@pytest.mark.parametrize("prompt", [
    'a neon sign reading "RAMEN" in a dark alley and a man with an umbrella', 'a neon sign reading "CAFE" and a cat',
    'a man under a neon sign "HOTEL" at night', 'two people under a neon sign reading "SUSHI"',
    'a neon sign saying "OPEN" above a robot in an alley',
])  # fmt: skip
def test_nobody_stands_before_the_letters(prompt: str) -> None:
    """No box of anybody covers more than the sign's rim."""
    plan = read_plan(prompt)
    placed = arrange(plan, all_places()[plan.place], 1.0, 0, dark=True)
    (sign,) = [one for one in placed if one.prop.name == "neon_sign"]
    left, top, right, bottom = _box(sign)
    for one in placed:
        west, head, east, foot = _box(one)
        across, down = min(right, east) - max(left, west), min(bottom, foot) - max(top, head)
        assert one is sign or across < 0.1 * (right - left) or down < 0.1 * (bottom - top)


def test_a_door_with_a_sign_fills_the_wall() -> None:
    """The word is large enough to be the picture's subject."""
    plan = read_plan('a wooden sign that says "OPEN" on a cafe door')
    placed = {one.prop.name: one for one in arrange(plan, all_places()[plan.place], 1.0, 0, dark=False)}
    assert placed["door"].unit * placed["door"].extent.height > 0.6
    assert placed["sign"].unit * placed["sign"].extent.width > 0.2


@pytest.mark.parametrize("bearer", ["gate", "fence", "tree"])
def test_a_board_is_before_what_bears_it(bearer: str) -> None:
    """Its middle is within the bearer, and on the lower half of a tree."""
    plan = read_plan(f'a sign reading "FARM" on a {bearer}')
    placed = {one.prop.name: one for one in arrange(plan, all_places()[plan.place], 1.0, 0, dark=False)}
    (left, top, right, bottom), (west, head, east, foot) = _box(placed["sign"]), _box(placed[bearer])
    assert west < (left + right) / 2 < east
    assert head < (top + bottom) / 2 < foot
    assert bearer != "tree" or top > (head + foot) / 2
