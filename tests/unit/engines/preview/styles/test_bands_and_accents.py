"""A poster's letters in their band of colour, accents of an ink painting, and grounds of flat inks that stay apart."""

from __future__ import annotations

import numpy as np
import pytest
from PIL import Image, ImageDraw

from muralist.engines.preview.optics.caption import captioned
from muralist.engines.preview.optics.studio import FINISHES
from muralist.engines.preview.painting.backdrops import set_scene
from muralist.engines.preview.plan import LETTER_BAND, Feature, Tint
from muralist.engines.preview.planner import read_plan
from muralist.engines.preview.scenery.air.printed_sky import above_peaks, printed_water
from muralist.engines.preview.scenery.setting import Setting
from muralist.engines.preview.styles import all_styles

SIZE = 200


def _setting(prompt: str) -> Setting:
    return set_scene(read_plan(prompt), 64, 64, 0, FINISHES["pro"])


@pytest.mark.parametrize(
    ("prompt", "at", "colour"),
    [
        ('a vintage poster of a rocket with the word "MARS" in a band', "top", None),
        ('vintage poster, a red car, with "ALPS" in a yellow band at the bottom', "bottom", "yellow"),
        ('復古海報,一艘帆船,底部紅色色帶寫著"SEA"', "bottom", "紅色"),
    ],
)
def test_letters_lie_in_the_band_that_is_named(prompt: str, at: str, colour: str | None) -> None:
    """The band, its colour and its place are in the plan, and are said to be."""
    plan = read_plan(prompt)
    band = plan.feature(LETTER_BAND)
    assert band is not None
    assert plan.caption_at == at
    assert [tint.word for tint in band.colours] == ([colour] if colour else [])
    assert not {"band", "yellow", "紅色", "色帶", "底部"} & set(plan.ignored)


def test_no_band_without_letters() -> None:
    """A band by itself is nothing over the picture."""
    assert read_plan("a red car and a band, vintage poster").feature(LETTER_BAND) is None


def test_the_band_is_painted_across_the_picture() -> None:
    """From edge to edge in its own colour, at the foot when that is asked for."""
    blank = Image.new("RGB", (SIZE, SIZE), (90, 120, 90))
    band = Feature(name=LETTER_BAND, colours=(Tint(word="yellow", colour=(1.0, 0.8, 0.2)),))
    low = np.asarray(captioned(blank, "SEA", "bottom", band))
    assert (low[round(SIZE * 0.81), [0, -1]] == (255, 204, 51)).all()
    assert (low[round(SIZE * 0.4)] == (90, 120, 90)).all()
    assert len(np.unique(low[round(SIZE * 0.875)], axis=0)) > 1


def test_an_accent_of_an_ink_painting_keeps_its_red() -> None:
    """A small red thing stays red; a whole frame of red is ink first."""
    spread = []
    for reach in (14, 90):
        picture = Image.new("RGB", (SIZE, SIZE), (190, 190, 186))
        subjects = Image.new("L", picture.size)
        box = (100 - reach, 100 - reach, 100 + reach, 100 + reach)
        ImageDraw.Draw(picture).rectangle(box, fill=(206, 30, 28))
        ImageDraw.Draw(subjects).rectangle(box, fill=1)
        style = all_styles()["inkwash"]
        assert style.sparing is not None
        pixels = np.asarray(style.sparing(picture, 0, 1, subjects)).astype(np.int16)[95:105, 95:105].mean(axis=(0, 1))
        spread.append(float(pixels.max() - pixels.min()))
    assert spread[0] > 130
    assert spread[1] < spread[0] - 20


def test_clouds_of_flat_inks_stay_above_peaks() -> None:
    """A low cloud moves up before mountains in a print, and only there."""
    horizon = 0.6
    low = horizon * 0.8
    assert above_peaks(_setting("snowy mountains above a lake, vintage poster"), low, horizon) < 0.45 * horizon
    assert above_peaks(_setting("snowy mountains above a lake"), low, horizon) == low
    assert above_peaks(_setting("a meadow, vintage poster"), low, horizon) == low


def test_still_water_of_a_print_shows_its_own_ink() -> None:
    """A lake before mountains at sunset is bluer in flat inks than where it mirrors them."""
    assert printed_water(_setting("a lake at sunset, papercut"))
    assert printed_water(_setting("a lake at sunset, low-poly"))
    assert not printed_water(_setting("a lake at sunset"))


@pytest.mark.parametrize("prompt", ["cyberpunk city street with a motorcycle", "赛博朋克城市,一只黑猫"])
def test_a_cyberpunk_city_is_one_of_neon_signs(prompt: str) -> None:
    """Its street is an alley at night under lit signs, which is no drawing in neon lines."""
    plan = read_plan(prompt)
    assert (plan.place, plan.time) == ("alley", "night")
    assert plan.styles == ()
    assert plan.ignored == ()
