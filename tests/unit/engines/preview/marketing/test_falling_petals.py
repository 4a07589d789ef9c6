"""Falling petals are in the air around goods; the light of what glows has the colours named at the end."""

from __future__ import annotations

import pytest

from muralist.engines.preview.planner import read_plan


@pytest.mark.parametrize(
    "prompt",
    ["perfume bottle with rose petals falling around it", "a perfume bottle with falling rose petals",
     "一個香水瓶，玫瑰花瓣飄落"],
)  # fmt: skip
def test_petals_fall_in_the_studio(prompt: str) -> None:
    """Goods stay on their table, and red petals drift before them."""
    plan = read_plan(prompt)
    petals = plan.feature("petals")
    assert plan.place == "studio"
    assert [thing.prop for thing in plan.things] == ["perfume"]
    assert petals is not None
    assert petals.colours[0].colour[0] > 2 * petals.colours[0].colour[1]


def test_strewn_petals_and_parks_stay() -> None:
    """Petals that are strewn lie on the table; those of a park fall there."""
    assert read_plan("scattered rose petals around a perfume bottle").feature("petals") is None
    assert read_plan("a cat in the park with falling petals").place == "park"


def test_a_glow_has_the_colours_at_the_end() -> None:
    """They are not those of the water."""
    plan = read_plan("phone wallpaper of a jellyfish glowing in dark water, neon pink and blue")
    assert [tint.word for tint in plan.things[0].colours] == ["neon pink", "blue"]
