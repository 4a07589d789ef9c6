"""Tiers: the same composition everywhere, finer detail in flex and max; and noise that meets without a seam."""

from __future__ import annotations

import numpy as np
import pytest
from PIL import Image
from tests.unit.engines.preview.looks.measures import fine, gap, paint_scene, scene

from muralist.engines.preview.brushes.view import View
from muralist.engines.preview.optics.studio import FINISHES

SCENES = (scene("meadow", "cat"), scene("kitchen", "mug"), scene("forest"), scene("sea", "boat", time="sunset"))


@pytest.mark.parametrize("plan", SCENES, ids=lambda plan: plan.place)
def test_tiers_keep_the_composition(plan: object) -> None:
    """Blurred a little, klein, pro, flex and max are the same picture."""
    pictures = [paint_scene(plan, 256, 192, tier=tier) for tier in FINISHES]  # type: ignore[arg-type]
    for other in pictures[1:]:
        assert gap(pictures[0], other, blur=3) < 4


@pytest.mark.parametrize("plan", SCENES, ids=lambda plan: plan.place)
def test_flex_paints_finer_detail_than_pro(plan: object) -> None:
    """flex has more of what is a pixel or two wide, and max as much as flex."""
    pro, flex, best = (paint_scene(plan, 512, 384, tier=tier) for tier in ("pro", "flex", "max"))  # type: ignore[arg-type]
    assert fine(flex) > 1.08 * fine(pro)
    assert fine(best) == pytest.approx(fine(flex))


@pytest.mark.parametrize("plan", SCENES, ids=lambda plan: plan.place)
def test_small_picture_is_a_draft_of_a_large_one(plan: object) -> None:
    """Twice the size is the same picture, reduced."""
    small = paint_scene(plan, 192, 144)  # type: ignore[arg-type]
    large = paint_scene(plan, 384, 288).resize((192, 144), Image.Resampling.BOX)  # type: ignore[arg-type]
    assert gap(small, large, blur=2) < 6


def test_adding_a_thing_leaves_the_backdrop_alone() -> None:
    """Streams are named by layer: far from the new thing nothing moves."""
    bare, shown = paint_scene(scene("meadow"), 200, 150), paint_scene(scene("meadow", "cat"), 200, 150)
    assert gap(bare.crop((0, 0, 44, 64)), shown.crop((0, 0, 44, 64))) == 0


@pytest.mark.parametrize("frequency", [(1.5, 1.5), (4.0, 40.0), (60.0, 60.0)])
def test_noise_of_a_band_is_the_frame_s_own(frequency: tuple[float, float]) -> None:
    """Painted band by band, broad noise shows no seams."""
    view = View(300, 200, 5, 1)
    whole = view.noise("field", *frequency, octaves=4)
    for first, last in ((0.0, 0.31), (0.31, 0.7), (0.7, 1.0)):
        band = view.band(first, last)
        assert np.abs(band.noise("field", *frequency, octaves=4) - whole[band.rows]).max() < 0.02


def test_noise_gains_an_octave_with_detail_and_keeps_its_shape() -> None:
    """The finest detail adds small grains to the same field."""
    plain, finest = (View(256, 256, 5, detail).noise("field", 4.0, octaves=3) for detail in (1, 2))
    assert np.abs(finest - plain).mean() > 0.005
    assert np.corrcoef(plain.ravel(), finest.ravel())[0, 1] > 0.95
