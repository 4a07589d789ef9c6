"""Beasts and trees as their kinds are: four legs apart, manes and tails of hair, white birches, hills with a fall."""

from __future__ import annotations

import itertools

import numpy as np
import pytest

from muralist.engines.preview.brushes.canvas import Canvas
from muralist.engines.preview.brushes.light import Light
from muralist.engines.preview.props import Look, all_props
from muralist.engines.preview.props.build import Build
from muralist.engines.preview.props.canines import FOX
from muralist.engines.preview.props.chair import PROP as CHAIR
from muralist.engines.preview.props.gaits import STANDING
from muralist.engines.preview.props.horse import HORSE
from muralist.engines.preview.props.limbs import jointed
from muralist.engines.preview.props.skeleton import bones

PINK = (0.95, 0.35, 0.60)


def _painted(name: str, look: Look, tall: int = 160) -> np.ndarray:
    extent = all_props()[name].extent(look)
    canvas = Canvas(extent, tall / extent.height, Light(), samples=2, detail=0)
    all_props()[name].paint(canvas, look)
    return np.asarray(canvas.image).astype(np.int16)


@pytest.mark.parametrize("build", [HORSE, FOX])
def test_standing_beasts_show_four_feet(build: Build) -> None:
    """No foot stands behind another one."""
    feet = sorted(leg[-1][0] for leg in bones(build, STANDING).legs)
    assert min(b - a for a, b in itertools.pairwise(feet)) > 0.10


def test_hoofed_legs_are_thin_between_their_joints() -> None:
    """A shin is thinner than the knee above and the fetlock below it; a paw's leg keeps its widths."""
    leg = [(0.0, 0.6), (0.0, 0.35), (0.0, 0.1), (0.0, 0.0)]
    points, widths = jointed(leg, (0.2, 0.12, 0.08, 0.08), "hoof")
    assert len(points) == len(widths) == 5
    assert widths[2] < min(widths[1], widths[3])
    assert jointed(leg, (0.2, 0.12, 0.08, 0.08), "paw")[1] == (0.2, 0.12, 0.08, 0.08)


def test_a_horse_has_a_tail_of_hair() -> None:
    """The tail of a white horse is of several tones, and not the shape of a fox's brush."""
    picture = _painted("horse", Look(seed=3, colours=((0.97, 0.97, 0.96),)))
    tail = picture[:, : picture.shape[1] // 5]
    tones = tail[tail[..., 3] > 200][:, :3].mean(axis=1)
    assert tones.size > 60
    assert tones.std() > 14


def test_a_birch_is_white_with_black_marks_and_airy() -> None:
    """Its trunk is nearly white with dark marks, and sky shows through its crown."""
    picture = _painted("tree", Look(seed=5, variant="birch"), 240)
    high, wide = picture.shape[:2]
    trunk = picture[high * 3 // 4 : high * 19 // 20, wide * 2 // 5 : wide * 3 // 5]
    bark = trunk[trunk[..., 3] > 220][:, :3].mean(axis=1)
    assert (bark > 170).mean() > 0.4
    assert (bark < 110).mean() > 0.02
    crown = picture[high // 10 : high // 2, wide // 4 : wide * 3 // 4, 3]
    assert 0.05 < (crown < 40).mean() < 0.6


def test_a_neon_sign_glows_in_its_own_colour_alone() -> None:
    """The frame of a pink sign is as pink as its letters."""
    picture = _painted("neon_sign", Look(seed=2, colours=(PINK,), text="RAMEN"))
    red, green, blue, cover = (picture[..., channel] for channel in range(4))
    assert not ((blue > red + 40) & (green > red + 20) & (cover > 200)).any()


def test_a_waterfall_comes_down_a_hill() -> None:
    """It is far wider at its foot than at its top."""
    cover = _painted("waterfall", Look(seed=1))[..., 3] > 120
    high = cover.shape[0]
    assert cover[high * 4 // 5].sum() > 1.35 * cover[high // 6].sum()


def test_a_red_chair_has_a_red_seat() -> None:
    """A named colour goes for the seat as well."""
    red = _painted(CHAIR.name, Look(seed=1, colours=((0.8, 0.15, 0.14),)))
    straw = (red[..., 3] > 200) & (red[..., 1] > 130) & (red[..., 2] < 130)
    assert straw.sum() < 0.01 * (red[..., 3] > 200).sum()


def test_stems_in_glass_stand_apart() -> None:
    """Through the belly of a glass vase one sees stems with gaps between them."""
    picture = _painted("vase", Look(seed=4, material="glass", filling="flower", variant="tulip", filling_count=3), 360)
    row = picture[-46]
    green = (row[:, 1] > row[:, 0] + 18) & (row[:, 1] > row[:, 2] + 6) & (row[:, 3] > 60)
    starts = np.flatnonzero(np.diff(green.astype(np.int8)) == 1)
    assert starts.size >= 3
