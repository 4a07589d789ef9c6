"""Spot colour: the one vivid colour of a black and white picture."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
from tests.unit.engines.preview.pictures import pixels

from muralist.engines.preview import PreviewPicture
from muralist.engines.preview.planner import read_plan


def _share_of_red(data: bytes) -> float:
    seen = pixels(data)
    return float(np.mean((seen[..., 0] - seen[..., 1] > 60) & (seen[..., 0] - seen[..., 2] > 60)))


@pytest.mark.parametrize(
    ("prompt", "least", "most"),
    [
        ("a red umbrella on a rainy street, black and white", 0.05, 0.5),
        ("a red umbrella and a blue ball, black and white", 0.0, 0.001),
        ("a black umbrella on a rainy street, black and white", 0.0, 0.001),
    ],
)
def test_one_vivid_colour_stays(
    painted: Callable[..., PreviewPicture], prompt: str, least: float, most: float
) -> None:  # fmt: skip
    """A single red thing stays red; several colours and greys give a grey picture."""
    assert least <= _share_of_red(painted(prompt).data) <= most


def test_colours_that_are_not_shown_are_ignored() -> None:
    """Of two vivid colours none is kept, and neither is claimed; the one that stays is."""
    assert {"red", "blue"} <= set(read_plan("a red umbrella and a blue ball, black and white").ignored)
    assert "red" in read_plan("a red umbrella on a rainy street, black and white").understood
