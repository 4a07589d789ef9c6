"""Drinks, their vessels and clear glass."""

from __future__ import annotations

import numpy as np
import pytest

from muralist.engines.preview.painter import compose
from muralist.engines.preview.planner import read_plan


@pytest.mark.parametrize(
    ("prompt", "prop", "variant"),
    [
        ("an iced matcha latte in a tall glass", "glass", "iced matcha"),
        ("a blueberry smoothie in a jar", "glass", "smoothie jar"),
        ("a bottle of olive oil", "bottle", "oil"),
        ("a glass bottle of milk", "bottle", "milk"),
        ("a cup of matcha latte", "mug", ""),
    ],
)
def test_a_drink_is_in_what_it_is_named_in(prompt: str, prop: str, variant: str) -> None:
    """One thing, with nothing beside it."""
    things = read_plan(prompt).things
    assert [(thing.prop, thing.variant) for thing in things] == [(prop, variant)]


def test_olive_oil_is_no_style() -> None:
    """And no olive."""
    assert read_plan("a bottle of olive oil on a windowsill").styles == ()


def test_ice_in_a_cold_drink_is_understood() -> None:
    """Its cubes are painted."""
    assert "ice" in read_plan("a glass of cola with ice").understood


@pytest.mark.parametrize("prompt", ["a bowl of ramen with chopped green onions", "一碗拉麵，上面有蔥花"])
def test_green_onions_lie_chopped_on_a_soup(prompt: str) -> None:
    """Rings, not bulbs."""
    kinds = {each.kind for each in read_plan(prompt).things[0].contents}
    assert "scallion" in kinds
    assert "onion" not in kinds


def test_oranges_in_a_glass_bowl_are_orange() -> None:
    """Only the bowl is of glass."""
    pixels = np.asarray(compose(read_plan("a glass bowl of oranges"), 160, 160, 1, "klein", lambda share: None))
    wide = pixels.astype(int)
    assert ((wide[..., 0] > 180) & (wide[..., 2] < 90)).sum() > 600


def test_stems_are_seen_in_a_glass_vase() -> None:
    """Green stands below the mouth of it."""

    def green(prompt: str) -> int:
        rows = np.asarray(compose(read_plan(prompt), 200, 200, 1, "klein", lambda share: None))[130:166].astype(int)
        return int((rows[..., 1] > rows[..., 0] + 12).sum())

    assert green("a glass vase with pink tulips") > green("a white vase with pink tulips") + 60
