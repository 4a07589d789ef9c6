"""Styles keep what makes a place readable: water beside grass, dunes by night, a sun that is a disc, seas that curl."""

from __future__ import annotations

import numpy as np
import pytest
from PIL import Image, ImageDraw

from muralist.engines.preview.optics.studio import FINISHES
from muralist.engines.preview.painter import compose
from muralist.engines.preview.painting.backdrops import set_scene
from muralist.engines.preview.planner import read_plan
from muralist.engines.preview.scenery.air.heavens import sun_position
from muralist.engines.preview.scenery.air.printed_sky import SUN, beside_sun
from muralist.engines.preview.scenery.nature.printed_sea import _profile
from muralist.engines.preview.scenery.setting import Setting
from muralist.engines.preview.styles.cutouts import evened
from muralist.engines.preview.styles.finish import finish
from muralist.engines.preview.styles.leafy import drawing_grey
from muralist.engines.preview.styles.seal import RED

GRASS, WATER = (92, 142, 70), (96, 128, 168)
"""Two colours of one tone."""
SIZE = 240


def _setting(prompt: str) -> Setting:
    return set_scene(read_plan(prompt), 96, 96, 0, FINISHES["pro"])


def _raw(prompt: str, side: int = 160, seed: int = 0) -> np.ndarray:
    return np.asarray(compose(read_plan(prompt), side, side, seed, "pro", lambda _share: None)).astype(np.float32)


def _banks() -> Image.Image:
    """A meadow with a river across it whose border runs aslant."""
    picture = Image.new("RGB", (SIZE, SIZE), GRASS)
    ImageDraw.Draw(picture).polygon([(0, 90), (SIZE, 60), (SIZE, 170), (0, 200)], fill=WATER)
    return picture


def test_a_drawing_tells_a_river_from_its_banks() -> None:
    """Grass and water of one tone are two tones on paper, and smoothing keeps the border between them."""
    grey = np.asarray(drawing_grey(_banks())).astype(float)
    assert grey[130, 120] - grey[20, 120] > 30
    even = np.asarray(evened(_banks(), reach=0.03, keep=0.09)).astype(float)
    assert abs(even[130, 120] - np.array(WATER)).max() < 6
    assert abs(even[20, 120] - np.array(GRASS)).max() < 6
    assert abs(even[84, 120] - even[64, 120]).sum() > 60


@pytest.mark.parametrize(("name", "apart"), [("pencil", 18), ("inkwash", 18), ("mono", 18), ("charcoal", 18)])
def test_a_grey_style_shows_the_river(name: str, apart: float) -> None:
    """Of two colours that differ by their hue alone, one is the darker."""
    grey = np.asarray(finish(_banks(), (name,), 3, 1).convert("L")).astype(float)
    assert abs(grey[110:150, 90:150].mean() - grey[20:50, 90:150].mean()) > apart


def test_pencil_draws_water_in_level_strokes() -> None:
    """Along a level stroke the tone changes less than across it; on grass strokes are aslant."""
    picture = Image.new("RGB", (400, 400), (60, 84, 124))
    ImageDraw.Draw(picture).rectangle((0, 0, 400, 80), fill=(240, 240, 240))
    ImageDraw.Draw(picture).rectangle((0, 340, 400, 400), fill=(20, 24, 20))
    grey = np.asarray(finish(picture, ("pencil",), 3, 1).convert("L")).astype(float)
    part = grey[120:280, 120:280]
    along = np.abs(part[:, 6:] - part[:, :-6]).mean()
    across = np.abs(part[3:] - part[:-3]).mean()
    assert across > 1.25 * along


def test_lowpoly_facets_take_the_colour_of_one_region() -> None:
    """The border of a river is not a band of facets in the mean of both."""
    pixels = np.asarray(finish(_banks(), ("lowpoly",), 3, 1)).astype(float)
    lean = pixels[..., 2] - pixels[..., 1]
    wet, dry = np.median(lean[110:150]), np.median(lean[10:40])
    between = (lean > dry + 0.35 * (wet - dry)) & (lean < wet - 0.35 * (wet - dry))
    assert wet - dry > 90
    assert between.mean() < 0.05


def test_neon_draws_the_contour_of_a_faint_dune() -> None:
    """Two dark tones that hardly differ have a glowing line between them."""
    picture = Image.new("RGB", (480, 480), (34, 30, 46))
    ImageDraw.Draw(picture).polygon([(0, 300), (240, 240), (480, 320), (480, 480), (0, 480)], fill=(54, 48, 60))
    tone = np.asarray(finish(picture, ("neon",), 3, 1).convert("L")).astype(float)
    assert tone[256:286, 120:126].max() - tone[120:180, 120:126].mean() > 40


def test_a_printed_sun_is_a_warm_disc_beside_the_clouds() -> None:
    """Papercut has a yellow disc where a plain sky has a pale glow, and no cloud stays before it."""
    setting = _setting("a house in a meadow, papercut")
    x, y = sun_position(setting, 0.6)
    side = 160
    at = (round(y * side), round((0.5 + x) * side))
    for prompt, warm in (("a meadow, papercut", True), ("a meadow", False)):
        plan = read_plan(prompt)
        own = set_scene(plan, side, side, 0, FINISHES["pro"])
        pixels = np.asarray(compose(plan, side, side, 0, "pro", lambda _share: None)).astype(float)
        sky = pixels[: side // 2].reshape(-1, 3)
        disc = (sky[:, 0] - sky[:, 2] > 90).mean()
        assert bool(disc > 0.004) is warm, (prompt, own.side, at)
    moved = beside_sun(setting, x, y, 0.3, 0.6)
    assert abs(moved - x) >= SUN + 0.5 * 0.3
    assert beside_sun(_setting("a house in a meadow"), x, y, 0.3, 0.6) == x


def test_a_setting_sun_stands_above_the_peaks_of_a_lake() -> None:
    """One that was named is seen over the mountains behind the water."""
    assert sun_position(_setting("a lake with a setting sun"), 0.56)[1] < 0.2
    assert sun_position(_setting("a meadow with a setting sun"), 0.56)[1] > 0.3


def test_breakers_curl_over_and_swell_does_not() -> None:
    """The lip of a printed breaker hangs over its hollow."""
    curled = np.array([x for x, _ in _profile(0.0, 0.5, 1.0, 0.1, curled=True)])
    swell = np.array([x for x, _ in _profile(0.0, 0.5, 1.0, 0.1, curled=False)])
    assert (np.diff(curled) < 0).any()
    assert (np.diff(swell) > 0).all()


def test_a_stormy_printed_sea_has_foam_and_several_blues() -> None:
    """Few large waves: pale foam on some of the water, and bodies of distinct tones."""
    sea = _raw("a stormy sea, woodblock print", 240)[150:]
    tone = sea.mean(axis=2)
    foam = (tone > np.median(tone) + 50).mean()
    assert 0.015 < foam < 0.3
    assert np.quantile(tone, 0.75) - np.quantile(tone, 0.10) > 12


def test_ink_mountains_fill_the_upper_half_and_a_red_seal_signs_the_sheet() -> None:
    """Layers of washes stand where a plain ink sky is empty paper; the seal is in a free lower corner."""
    plan = read_plan("mountains, ink wash")
    picture = compose(plan, SIZE, SIZE, 0, "pro", lambda _share: None)
    bare = compose(read_plan("the sea, ink wash"), SIZE, SIZE, 0, "pro", lambda _share: None)
    upper, empty = (np.asarray(each.convert("L")).astype(float)[50:120] for each in (picture, bare))
    assert np.quantile(empty, 0.2) - np.quantile(upper, 0.2) > 15
    styled = np.asarray(finish(picture, ("inkwash",), 0, 1, Image.new("L", picture.size))).astype(float)
    corner = styled[-30:, -30:].reshape(-1, 3)
    assert np.abs(corner - np.array(RED)).sum(axis=1).min() < 60


def test_ink_keeps_a_vivid_colour_and_turns_a_dull_one_to_ink() -> None:
    """A red lantern is red; a brown bridge is grey."""
    spread = []
    for colour in ((205, 40, 32), (138, 116, 98)):
        picture, subjects = Image.new("RGB", (SIZE, SIZE), (236, 236, 232)), Image.new("L", (SIZE, SIZE))
        ImageDraw.Draw(picture).ellipse((70, 70, 170, 170), fill=colour)
        ImageDraw.Draw(subjects).ellipse((70, 70, 170, 170), fill=1)
        mean = (
            np.asarray(finish(picture, ("inkwash",), 3, 1, subjects)).astype(float)[110:130, 110:130].mean(axis=(0, 1))
        )
        spread.append(mean.max() - mean.min())
    assert spread[0] > 70
    assert spread[1] < 24


def test_ink_leaves_empty_paper_empty() -> None:
    """The brush touches the sheet along the edge of a thing and nowhere else."""
    picture, subjects = Image.new("RGB", (384, 384), (240, 242, 242)), Image.new("L", (384, 384))
    ImageDraw.Draw(picture).rectangle((0, 290, 384, 384), fill=(110, 112, 110))
    ImageDraw.Draw(picture).ellipse((20, 300, 60, 340), fill=(120, 80, 60))
    ImageDraw.Draw(subjects).ellipse((20, 300, 60, 340), fill=1)
    grey = np.asarray(finish(picture, ("inkwash",), 5, 1, subjects).convert("L")).astype(float)
    assert grey[10:250, 90:370].min() > 215
