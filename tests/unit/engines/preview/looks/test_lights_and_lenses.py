"""Lights and lenses of a plan change the picture in the way that they claim."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from PIL import Image, ImageFilter
from tests.unit.engines.preview.looks.measures import fine, gap, paint_scene, scene, tones

from muralist.engines.preview.layout import arrange
from muralist.engines.preview.optics import lamps, lens
from muralist.engines.preview.optics.studio import CROWD, FINISHES, Studio
from muralist.engines.preview.painting.backdrops import set_scene
from muralist.engines.preview.places import all_places
from muralist.engines.preview.plan import Thing
from muralist.engines.preview.planner import read_plan

MEADOW_CAT = scene("meadow", "cat")


def _placed(plan: object, lens_name: str, aspect: float = 1.0) -> tuple[list[object], list[object]]:
    place = all_places()[plan.place]  # type: ignore[attr-defined]
    before = arrange(plan, place, aspect, 3, dark=False)  # type: ignore[arg-type]
    return before, lens.framed(before, lens_name, place, aspect)  # type: ignore[return-value]


@pytest.mark.parametrize("aspect", [1.0, 21 / 9, 9 / 21])
@pytest.mark.parametrize("props", [("cat",), ("vase", "mug", "cat"), ("lighthouse",)])
def test_close_up_shows_things_larger_and_whole(props: tuple[str, ...], aspect: float) -> None:
    """A close-up enlarges the group and leaves it inside the frame."""
    before, after = _placed(scene("meadow", *props), "close-up", aspect)
    tall = max(1.0, 1 / aspect)
    for old, new in zip(before, after, strict=True):
        assert new.unit >= old.unit  # type: ignore[attr-defined]
        head = new.y - new.extent.top * new.unit / tall  # type: ignore[attr-defined]
        assert head >= -0.001
        assert abs(new.x) <= max(1.0, aspect) / 2  # type: ignore[attr-defined]


def test_wide_lens_shows_things_smaller_and_farther() -> None:
    """A wide lens shrinks things and moves their feet towards the horizon."""
    before, after = _placed(MEADOW_CAT, "wide")
    assert after[0].unit == pytest.approx(before[0].unit * lens.WIDE)  # type: ignore[attr-defined]
    assert all_places()["meadow"].horizon < after[0].y < before[0].y  # type: ignore[attr-defined]


def test_bokeh_melts_the_background_only() -> None:
    """The backdrop loses its fine detail; the cat keeps hers."""
    sharp, soft = paint_scene(MEADOW_CAT, 256, 256), paint_scene(replace(MEADOW_CAT, lens="bokeh"), 256, 256)
    hills = (0, 120, 60, 170)
    assert fine(soft.crop(hills)) < 0.6 * fine(sharp.crop(hills))
    body = (110, 150, 150, 190)
    assert gap(sharp.crop(body), soft.crop(body)) < 3


def test_top_down_lays_things_on_a_table_without_a_horizon() -> None:
    """Seen from above, top and bottom of the frame are the same table, and the thing lies in the middle."""
    picture = paint_scene(scene("studio", "mug", lens="top-down"), 160, 160)
    pixels = np.asarray(picture).astype(np.float64)
    assert np.abs(pixels[:24].mean(axis=(0, 1)) - pixels[-24:].mean(axis=(0, 1))).max() < 30
    bare = np.asarray(paint_scene(scene("studio", lens="top-down"), 160, 160)).astype(np.float64)
    lines = np.flatnonzero(np.abs(pixels - bare).mean(axis=(1, 2)) > 6)
    assert 60 < (lines[0] + lines[-1]) / 2 < 100


def test_top_down_is_for_tables_only() -> None:
    """A mountain lake has no table: the lens changes nothing there."""
    plain = paint_scene(scene("lake", "boat"))
    assert gap(plain, paint_scene(scene("lake", "boat", lens="top-down"))) == 0


def test_rim_light_draws_a_bright_edge_on_a_dimmed_scene() -> None:
    """The edge towards the light becomes the brightest part of a darker picture."""
    plain, rim = paint_scene(MEADOW_CAT, 256, 256), paint_scene(replace(MEADOW_CAT, lights=("rim",)), 256, 256)
    assert tones(rim).mean() < tones(plain).mean() - 15
    brighter = tones(rim) > tones(plain) + 25
    assert 0.0005 < brighter.mean() < 0.06


def test_rim_lies_on_the_side_of_the_light() -> None:
    """Only the edge that looks to the light is drawn."""
    sheet = Image.new("RGBA", (60, 60), (0, 0, 0, 0))
    sheet.paste((40, 40, 40, 255), (15, 15, 45, 45))
    picture = Image.new("RGB", (60, 60))
    setting = set_scene(MEADOW_CAT, 64, 64, 3, FINISHES["pro"])
    light = replace(all_places()["meadow"].light(setting), direction=(0.8, 0.3, 0.5), rim=1.0)
    lamps.rim(picture, sheet, (0, 0), light)
    columns = tones(picture).mean(axis=0)
    assert columns[40:46].max() > 20
    assert columns[15:22].max() < columns[40:46].max() / 3


def test_candle_light_is_bright_at_the_flame_and_dark_away_from_it() -> None:
    """Warm light falls off from the candle; the corners are nearly dark."""
    plan = scene("studio", "candle", time="night", lights=("candle",))
    picture = tones(paint_scene(plan, 200, 200))
    assert picture.max() > 180
    assert picture[80:120, 80:120].mean() > 2.2 * picture[:20, :20].mean()


def test_golden_light_warms_a_plain_day() -> None:
    """Golden light at no stated hour makes the picture warmer; at night it does not turn night to day."""
    day = np.asarray(paint_scene(scene("meadow"))).astype(np.float64)
    golden = np.asarray(paint_scene(scene("meadow", lights=("golden",)))).astype(np.float64)
    assert (golden[..., 0] - golden[..., 2]).mean() > (day[..., 0] - day[..., 2]).mean() + 25
    night = paint_scene(scene("meadow", time="night"))
    assert gap(night, paint_scene(scene("meadow", time="night", lights=("golden",)))) == 0


def test_window_light_throws_panes_on_a_grey_day() -> None:
    """Asked for, window light shows on the studio's wall although the sky is overcast."""
    dull = tones(paint_scene(scene("studio", weather="overcast")))
    lit = tones(paint_scene(scene("studio", weather="overcast", lights=("window",))))
    brighter = lit[:80] - dull[:80]
    assert brighter.max() > 15
    assert np.median(brighter) < 8


@pytest.mark.parametrize(
    ("prompt", "lights", "lens_name"),
    [
        ("a cat, rim light, close-up", ("rim",), "close-up"), ("燭光下的花瓶", ("candle",), ""),
        ("a mug by candlelight, shallow depth of field", ("candle",), "bokeh"), ("广角的山", (), "wide"),
        ("three apples, flat lay", (), "top-down"), ("逆光的馬", ("rim",), ""),
        ("a vase in soft window light", ("window",), ""),
    ],
)  # fmt: skip
def test_lights_and_lenses_are_reached_by_their_words(prompt: str, lights: tuple[str, ...], lens_name: str) -> None:
    """Both are understood in English and Chinese, and named as understood."""
    plan = read_plan(prompt)
    assert (plan.lights, plan.lens) == (lights, lens_name)
    assert plan.ignored == ()


def test_crowd_shares_a_few_sheets_and_each_stands_at_its_own_size() -> None:
    """Of twenty equal things only a few are painted; a pair is painted singly."""
    many = replace(scene("meadow"), things=(Thing(prop="car", word="cars", count=20),))
    placements = arrange(many, all_places()["meadow"], 1.0, 3, dark=False)
    setting = set_scene(many, 96, 96, 3, FINISHES["pro"])
    studio = Studio(placements, all_places()["meadow"].light(setting), FINISHES["pro"], 96)
    sheets = [studio.sheets(number) for number in range(len(placements))]
    pictures = {sheet.toned.resize((24, 12)).filter(ImageFilter.BoxBlur(1)).tobytes() for sheet in sheets}
    assert len(placements) == 20
    assert len(pictures) < len(placements)
    for sheet, placement in zip(sheets, placements, strict=True):
        wide = placement.extent.width * placement.unit * 96
        assert sheet.toned.width == pytest.approx(wide, rel=0.25, abs=8)
    assert CROWD < 20
