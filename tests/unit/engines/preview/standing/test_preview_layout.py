"""Placements: everything asked for is there, apart from each other and inside the frame, at every ratio."""

from __future__ import annotations

from itertools import combinations

import pytest

from muralist.engines.preview import read_plan
from muralist.engines.preview.layout import arrange
from muralist.engines.preview.places import all_places
from muralist.engines.preview.staging.placement import Placement

RATIOS = (21 / 9, 16 / 9, 1.0, 3 / 4, 9 / 21)


def _arranged(prompt: str, aspect: float) -> list[Placement]:
    plan = read_plan(prompt)
    return arrange(plan, all_places()[plan.place], aspect, 4, False)


@pytest.mark.parametrize("aspect", RATIOS)
@pytest.mark.parametrize(
    ("prompt", "count"),
    [
        ("seven red apples on a table", 7),
        ("a dozen candles", 12),
        ("nine hot-air balloons", 9),
        ("a cat, a robot, a car and a palm tree on the beach", 4),
        ("twenty birds", 20),
        ("20 fish", 20),
    ],
)
def test_every_thing_has_its_own_spot(prompt: str, count: int, aspect: float) -> None:
    """The asked number is placed and nobody hides wholly behind another."""
    placed = _arranged(prompt, aspect)
    assert len(placed) == count
    tall = max(1.0, 1 / aspect)
    for a, b in combinations(placed, 2):
        wide, high = min(p.extent.width * p.unit for p in (a, b)), min(p.extent.height * p.unit for p in (a, b))
        assert abs(a.x - b.x) > 0.15 * wide or abs(a.y - b.y) * tall > 0.3 * high


@pytest.mark.parametrize("aspect", RATIOS)
@pytest.mark.parametrize(
    "prompt",
    [
        "a huge tree beside a tiny cat",
        "a cat on a stack of books",
        "a car above a house",
        "five bicycles",
        "a bird on a car",
    ],
)
def test_nothing_is_cut_by_the_frame(prompt: str, aspect: float) -> None:
    """Every extent lies inside the frame."""
    half, tall = max(1.0, aspect) / 2, max(1.0, 1 / aspect)
    for one in _arranged(prompt, aspect):
        sides = (one.extent.left, one.extent.right) if not one.flip else (-one.extent.right, -one.extent.left)
        assert one.x + sides[0] * one.unit >= -half - 1e-6
        assert one.x + sides[1] * one.unit <= half + 1e-6
        assert one.y * tall - one.extent.top * one.unit >= -1e-6
        assert one.y * tall - one.extent.bottom * one.unit <= tall + 1e-6


def test_perched_thing_stands_on_top_of_the_other() -> None:
    """A cat on books has its feet at the top of the stack."""
    books, cat = sorted(_arranged("a cat on a stack of books", 1.0), key=lambda one: one.perched)
    assert cat.perched
    assert books.prop.perch is not None
    assert cat.y == pytest.approx(books.y - books.prop.perch * books.unit, abs=0.01)


def test_left_and_right_are_honoured() -> None:
    """ "A to the left of B" puts A left of B."""
    placed = {one.prop.name: one for one in _arranged("a cat to the left of a robot", 1.0)}
    assert placed["cat"].x < placed["robot"].x
    placed = {one.prop.name: one for one in _arranged("a cat to the right of a robot", 1.0)}
    assert placed["cat"].x > placed["robot"].x
