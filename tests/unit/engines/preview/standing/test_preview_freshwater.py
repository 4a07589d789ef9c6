"""Fish of ponds, lakes and rivers are in their water: cut open at its surface, or with their backs out of it."""

from __future__ import annotations

from itertools import pairwise

import pytest

from muralist.engines.preview.layout import arrange
from muralist.engines.preview.places import all_places
from muralist.engines.preview.planner import read_plan
from muralist.engines.preview.staging.placement import Placement

ASPECTS = (1.0, 16 / 9, 9 / 16)


def _placed(prompt: str, aspect: float = 1.0) -> tuple[str, list[Placement]]:
    plan = read_plan(prompt)
    return plan.place, arrange(plan, all_places()[plan.place], aspect, 3, dark=False)


@pytest.mark.parametrize("prompt", [
    "two carp in a pond", "a trout in a river", "一條鯉魚在池塘裡游泳", "three goldfish under pink lotus flowers",
    "两条金鱼与荷花", "a swan over two fish in a lake",
])  # fmt: skip
@pytest.mark.parametrize("aspect", ASPECTS)
def test_fish_swim_below_the_surface_of_fresh_water(prompt: str, aspect: float) -> None:
    """Every fish is wholly below the line, every flower and bird at it, and nothing of the water is ignored."""
    name, placed = _placed(prompt, aspect)
    place = all_places()[name]
    assert name == "freshwater"
    tall = max(1.0, 1 / aspect)
    for each in placed:
        top = each.y - each.extent.top * each.unit / tall
        if each.prop.name in {"fish", "fancy fish"}:
            assert top > place.horizon
        else:
            assert each.where == "water"
    assert not set(read_plan(prompt).ignored) & {"pond", "river", "lake", "under"}


@pytest.mark.parametrize("count", [2, 3, 4])
def test_few_fish_are_about_one_size_and_apart(count: int) -> None:
    """None is less than three quarters of another, and no two have the same middle."""
    _, placed = _placed(f"{count} fish in a lake")
    assert len(placed) == count
    assert min(each.unit for each in placed) > 0.75 * max(each.unit for each in placed)
    middles = sorted((each.x, each.y) for each in placed)
    assert all(abs(a[0] - b[0]) + abs(a[1] - b[1]) > 0.1 for a, b in pairwise(middles))


@pytest.mark.parametrize("prompt", ["a girl feeding koi in a pond", "a heron standing in a pond with three fish"])
def test_fish_show_their_backs_to_whoever_is_on_land(prompt: str) -> None:
    """With somebody at the water they lie in it, sunk in part, and the pond is seen from land."""
    name, placed = _placed(prompt)
    fish = [each for each in placed if each.prop.name in {"fish", "fancy fish"}]
    assert name == "pond"
    assert fish
    assert all(each.where == "water" and each.cut > 0.2 for each in fish)


@pytest.mark.parametrize("prompt", ["a fish on a plate by the lake", "a bear catching a salmon in a river"])
def test_fish_that_somebody_has_is_not_in_the_water(prompt: str) -> None:
    """What is served or caught stays where it is."""
    name, placed = _placed(prompt)
    assert name != "freshwater"
    assert all(each.where != "water" for each in placed if each.prop.name in {"fish", "fancy fish"})
