"""What a close lens looks at, and flowers that are one by one."""

from __future__ import annotations

import numpy as np
import pytest
from tests.unit.engines.preview.looks.measures import paint_scene, scene, tones

from muralist.engines.preview.planner import read_plan


@pytest.mark.parametrize(
    "prompt",
    ["a ladybug on a leaf, macro", "close-up of a red rose", "a bee on a flower", "a red rose, bokeh background"],
)  # fmt: skip
def test_small_wildlife_is_among_leaves(prompt: str) -> None:
    """Insects and flowers before a close lens have blurred leaves behind them, not a table."""
    plan = read_plan(prompt)
    assert plan.place == "foliage"
    pixels = np.asarray(paint_scene(plan)).astype(np.int16)[:24]
    assert (pixels[..., 1] > pixels[..., 2]).mean() > 0.8


@pytest.mark.parametrize(
    ("prompt", "place"),
    [("a bee on a sunflower in a garden, macro", "garden"), ("macro photo of a ring", "studio"),
     ("a frog on a lily pad", "pond"), ("a red rose on a table", "studio")],
)  # fmt: skip
def test_other_places_are_kept(prompt: str, place: str) -> None:
    """A named place stays, and what lives elsewhere does too."""
    assert read_plan(prompt).place != "foliage"
    if place != "pond":
        assert read_plan(prompt).place == place


def test_counted_flowers_are_single_stems() -> None:
    """Three tulips are three of them; flowers that nobody counts are clumps."""
    three = read_plan("three yellow tulips in a garden").things[0]
    assert three.count * max(1, three.filling_count) == 3
    assert "lone" in three.variant.split()
    assert "lone" not in read_plan("tulips in a garden").things[0].variant.split()


def test_bokeh_makes_a_room_dark() -> None:
    """Discs of light show before a dark wall, also where the room is pale."""
    plain, melted = (paint_scene(scene("studio", "mug", lens=lens)) for lens in ("", "bokeh"))
    assert tones(melted)[:40].mean() < 0.75 * tones(plain)[:40].mean()
