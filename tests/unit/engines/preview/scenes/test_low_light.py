"""Light on the ground and along edges: golden hours, blue hours, rim light, pale fills in pencil, and clean alleys."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from PIL import Image

from muralist.engines.preview import read_plan
from muralist.engines.preview.brushes.light import DAYLIGHTS, Light, outdoors
from muralist.engines.preview.brushes.view import View
from muralist.engines.preview.layout import arrange
from muralist.engines.preview.optics import lamps, lens
from muralist.engines.preview.optics.sunlight import blued, gilded
from muralist.engines.preview.places import all_places
from muralist.engines.preview.plan import Thing
from muralist.engines.preview.scenery.setting import Setting
from muralist.engines.preview.staging.poise.bearers import AMID, EDGE, sunk
from muralist.engines.preview.styles.relief import relief


def _scenery(place: str, *things: Thing, time: str = "night") -> np.ndarray:
    plan = replace(read_plan("an alley"), place=place, things=things, time=time, features=(), styles=())
    setting = Setting(view=View(160, 160, 3, 0), day=DAYLIGHTS[time], plan=plan, side=1)
    return all_places()[place].paint(setting)


def test_the_ground_of_a_golden_hour_is_gold() -> None:
    """Below the horizon the picture is warmer than it was; above it, and at other hours, it stays."""
    grey = Image.new("RGB", (40, 100), (120, 120, 120))
    warm = np.asarray(gilded(grey.copy(), 0.5, DAYLIGHTS["golden"])).astype(np.int16)
    assert (warm[60, :, 0] - warm[60, :, 2] > 20).all()
    assert (warm[20] == 120).all()
    assert (np.asarray(gilded(grey.copy(), 0.5, DAYLIGHTS["day"])) == 120).all()


def test_a_blue_hour_is_pale_at_the_horizon_and_no_night() -> None:
    """Deep blue above, a pale band below, hardly a star."""
    day = blued(DAYLIGHTS["dusk"])
    assert min(day.horizon) > 0.75
    assert day.top[2] > 2 * max(day.top[:2])
    assert day.stars < 0.1


def test_low_suns_throw_long_shadows_and_warm_edges() -> None:
    """An hour before sunset shadows are longer than things are high."""
    light = outdoors(DAYLIGHTS["golden"], 1, clear=True)
    assert light.reach > 1.2
    assert light.rim_colour[0] > light.rim_colour[2] + 0.2


def test_a_rim_light_draws_both_edges() -> None:
    """That towards the light is brightest; the other one is seen as well."""
    sheet = Image.new("RGBA", (100, 100), (0, 0, 0, 0))
    sheet.paste((40, 40, 40, 255), (20, 20, 80, 100))
    picture = Image.new("RGB", (100, 100), (30, 30, 30))
    light = lamps.asked(replace(Light(), direction=(0.7, 0.4, 0.5)), ("rim",))
    lamps.rim(picture, sheet, (0, 0), light)
    row = np.asarray(picture)[60, :, 0].astype(np.int16)
    assert row[75:80].max() > 200
    assert 80 < row[20:25].max() < row[75:80].max()
    assert row[50] < 60


def test_pale_fills_keep_tone_and_texture_in_pencil() -> None:
    """Pink petals on pink are darker than paper, unevenly; what is dark anyway is left."""
    rng = np.random.default_rng(1)
    petals = np.clip(np.array([248, 205, 220]) + rng.integers(-16, 16, (80, 80, 1)), 0, 255).astype(np.uint8)
    darker = relief(Image.fromarray(petals))
    assert darker.mean() > 20
    assert darker.std() > 5
    assert np.abs(relief(Image.new("RGB", (80, 80), (60, 40, 40)))).max() < 1


def test_an_alley_has_no_words_but_those_asked_for() -> None:
    """Where a sign has words, the alley's own signs have bars of light; nothing is black below the sky."""
    words = _scenery("alley", Thing(word="neon_sign", prop="neon_sign", text="RAMEN"))
    bare = _scenery("alley", Thing(word="neon_sign", prop="neon_sign"))
    assert np.abs(words - bare).max() > 0.2
    for picture in (words, bare):
        assert picture[80:96, 60:100].max(axis=2).min() > 0.02


def test_a_city_below_what_flies_fills_the_frame() -> None:
    """No empty terrace lies before it: the lower edge is as varied as towers are."""
    flying = _scenery("city", Thing(word="plane", prop="plane"), time="day")
    standing = _scenery("city", Thing(word="cat", prop="cat"), time="day")
    assert flying[-24:].std() > 1.2 * standing[-24:].std()


@pytest.mark.parametrize("prompt", ["a camera and a mug, close-up", "an owl and a fox in a forest, close-up"])
def test_close_ups_keep_a_margin(prompt: str) -> None:
    """Both things are whole, a twenty-fifth of the frame from its edges."""
    plan = read_plan(prompt)
    place = all_places()[plan.place]
    for one in lens.framed(arrange(plan, place, 1.0, 3, dark=False), plan.lens, place, 1.0):
        left, right = one.extent.left, one.extent.right
        left, right = (-right, -left) if one.flip else (left, right)
        assert one.x + left * one.unit > -0.5 + 0.035
        assert one.x + right * one.unit < 0.5 - 0.035


def test_things_stand_amid_a_closed_piano() -> None:
    """On the lid, not on its far edge."""
    plan = read_plan("a candle on a grand piano")
    placed = arrange(plan, all_places()[plan.place], 1.0, 3, dark=False)
    piano = next(one for one in placed if one.prop.name == "piano")
    candle = next(one for one in placed if one.prop.name == "candle")
    assert sunk(piano) == AMID > EDGE  # type: ignore[arg-type]
    assert candle.y > piano.y - (1 - 0.5 * AMID) * piano.extent.top * piano.unit
