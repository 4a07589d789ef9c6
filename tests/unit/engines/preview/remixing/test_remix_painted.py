"""Remixes as they are painted: whole things, panels, crops, and frames of any ratio."""

from __future__ import annotations

import io

import numpy as np
import pytest
from PIL import Image

from muralist.engines.preview import PreviewRequest, paint
from muralist.engines.preview.planner import read_plan
from muralist.engines.preview.remix.kept.pins import pinned
from muralist.engines.preview.remix.memory import Memory
from muralist.engines.preview.remix.repaint import repaint
from muralist.engines.preview.remix.sheets.variants import asked_variants
from muralist.engines.preview.remix.views.camera import boxes_of

SIDE = 160
Box = tuple[float, float, float, float]


def painted(prompt: str, width: int, height: int, *sources: bytes) -> np.ndarray:
    """The pixels of a prompt, and the file that they came from is left behind."""
    with Image.open(io.BytesIO(file_of(prompt, width, height, *sources))) as picture:
        return np.asarray(picture.convert("RGB")).astype(np.int16)


def file_of(prompt: str, width: int, height: int, *sources: bytes) -> bytes:
    """The file painted for a prompt."""
    request = PreviewRequest(prompt=prompt, width=width, height=height, seed=5, tier="klein", output_format="png",
                             sources=tuple(sources))  # fmt: skip
    return paint(request).data


def boxes(source: str, order: str = "") -> list[tuple[int, Box]]:
    """Where the things of a picture stand, or of what an order makes of it."""
    memory = Memory(plan=read_plan(source), seed=5)
    if not order:
        return boxes_of(memory.plan, SIDE, SIDE, 5)
    outcome = repaint(order, [memory])
    assert outcome is not None
    return boxes_of(pinned(outcome.plan, memory, SIDE, SIDE), SIDE, SIDE, 5)


@pytest.mark.parametrize(("width", "height"), [(512, 64), (64, 512), (384, 96)])
def test_every_ratio_is_painted(width: int, height: int) -> None:
    """Clouds, ridges and water reach to the ends of the longest frames."""
    assert painted("a mountain lake with clouds", width, height).shape == (height, width, 3)


def test_larger_things_stay_whole_and_moved_ones_move() -> None:
    """A cabin that grows and moves is inside the frame, larger, and farther left."""
    before = boxes("a small cabin by a lake")[0][1]
    after = boxes("a small cabin by a lake", "make the cabin bigger and move it to the left")[0][1]
    assert after[3] - after[1] > 1.04 * (before[3] - before[1])
    assert after[0] + after[2] < before[0] + before[2] - 0.06
    assert min(after[0], after[1]) >= 0
    assert max(after[2], after[3]) <= 1


def test_what_takes_anothers_place_is_whole() -> None:
    """A dragon under the knight has its head in the frame, and the knight sits on it."""
    found = boxes("a knight on a horse", "replace the horse with a dragon")
    assert all(box[1] >= 0 for _, box in found)


def test_paper_leaves_the_subject_where_it_was() -> None:
    """A subject that is cut out keeps its place and its size."""
    before = boxes("a bear in a forest")[0][1]
    after = boxes("a bear in a forest", "change the background to plain white")[0][1]
    assert after == pytest.approx(before, abs=0.01)


def test_copies_that_fit_have_the_size_of_the_first() -> None:
    """Copies beside a small thing are as large as that, and what has no room is laid out anew, all alike."""
    heights = [box[3] - box[1] for _, box in boxes("a sailboat on a lake", "duplicate the sailboat so there are three")]
    assert len(heights) == 3
    assert max(heights) < 1.06 * min(heights)


def test_a_triptych_shows_the_hours() -> None:
    """Three panels of one picture: the last, by night, is the darkest."""
    source = file_of("a mountain lake at noon", SIDE, SIDE)
    sheet = painted("make a triptych of this: dawn, noon and night", 2 * SIDE, SIDE, source)
    thirds = [sheet[20:-20, at + 15 : at + 90].mean() for at in (0, 105, 210)]
    assert thirds[2] < 0.6 * thirds[1]
    assert asked_variants("make it night") is None
    assert asked_variants("show it in all four seasons") == (["spring", "summer", "autumn", "winter"], 4)


def test_a_crop_is_cut_and_not_extended() -> None:
    """A vase cropped to a tall frame fills more of its width than of the square."""
    source = "a bouquet of red tulips in a white vase"
    whole = file_of(source, SIDE, SIDE)
    cut = painted("crop to 9:16", 90, SIDE, whole)
    more = painted("extend to 9:16", 90, SIDE, whole)
    assert _red(cut) > 1.5 * _red(more)


def _red(pixels: np.ndarray) -> float:
    red, green = pixels[..., 0], pixels[..., 1]
    return float((red - green > 90).mean())


def test_whole_pictures_are_exposed_together() -> None:
    """A double exposure of what two pictures show lays the pictures over each other, not the thing into the scene."""
    wolf, forest = file_of("a wolf howling at the moon", SIDE, SIDE), file_of("a pine forest in the mist", SIDE, SIDE)
    words = "double exposure of the wolf from image 1 with the forest from image 2"
    plain = painted("double exposure of image 1 and image 2", SIDE, SIDE, wolf, forest)
    assert np.abs(painted(words, SIDE, SIDE, wolf, forest) - plain).mean() < 2
