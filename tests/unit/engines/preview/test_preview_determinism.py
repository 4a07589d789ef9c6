"""The same request gives the same bytes, here and in another process; another seed another picture."""

from __future__ import annotations

import hashlib
import subprocess
import sys
from collections.abc import Callable

import numpy as np
import pytest
from PIL import Image
from tests.unit.engines.preview.pictures import pixels

from muralist.engines.preview import PreviewPicture, PreviewRequest, paint
from muralist.engines.preview.brushes.streams import stream

PROMPTS = (
    "a ceramic vase with dried flowers on a linen tablecloth, natural window light, 35mm film grain",
    "two cats in a meadow, oil painting",
)


@pytest.mark.parametrize("prompt", PROMPTS)
def test_paint_repeats_its_bytes_for_the_same_request(painted: Callable[..., PreviewPicture], prompt: str) -> None:
    """Painting twice gives identical files."""
    assert painted(prompt).data == painted(prompt).data


def test_paint_gives_the_same_bytes_in_another_process(ask: Callable[..., PreviewRequest]) -> None:
    """A fresh interpreter with its own hash seed paints the same file."""
    code = (
        "import hashlib, sys\n"
        "from muralist.engines.preview import PreviewRequest, paint\n"
        "r = PreviewRequest(prompt=sys.argv[1], width=128, height=128, seed=1, tier='klein', output_format='png')\n"
        "print(hashlib.sha256(paint(r).data).hexdigest())\n"
    )
    done = subprocess.run([sys.executable, "-c", code, PROMPTS[0]], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == hashlib.sha256(paint(ask(PROMPTS[0])).data).hexdigest()


@pytest.mark.parametrize("prompt", PROMPTS)
def test_paint_differs_for_another_seed(painted: Callable[..., PreviewPicture], prompt: str) -> None:
    """Another seed changes the picture visibly, not by a few grains."""
    gap = np.abs(pixels(painted(prompt, seed=1).data) - pixels(painted(prompt, seed=2).data))
    assert gap.mean() > 4


def test_streams_are_independent_of_each_other() -> None:
    """Drawing from one layer's stream does not move another's."""
    alone = stream(5, "clouds").random(4)
    stream(5, "stars").random(100)
    assert np.array_equal(alone, stream(5, "clouds").random(4))
    assert not np.array_equal(alone, stream(5, "clouds 2").random(4))


@pytest.mark.parametrize("prompt", ["a lighthouse by the sea at sunset", "three red apples on a table"])
def test_composition_holds_across_resolutions(painted: Callable[..., PreviewPicture], prompt: str) -> None:
    """A small picture is a true draft of a larger one of the same seed."""
    small = pixels(painted(prompt, width=192, height=192).data)
    with Image.fromarray(pixels(painted(prompt, width=384, height=384).data).astype(np.uint8)) as large:
        reduced = np.asarray(large.resize((192, 192), Image.Resampling.BOX)).astype(np.int16)
    assert np.abs(small - reduced).mean() < 9


def test_tiers_share_a_composition_and_differ_in_finish(painted: Callable[..., PreviewPicture]) -> None:
    """flex paints the scene that pro paints, with other fine detail."""
    pro = pixels(painted("a cat in a meadow", tier="pro", width=256, height=256).data)
    flex = pixels(painted("a cat in a meadow", tier="flex", width=256, height=256).data)
    gap = np.abs(pro - flex)
    assert 0.2 < gap.mean() < 14
