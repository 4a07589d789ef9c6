"""Styles know where the things are and keep them; colours that were asked for survive every light."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from PIL import Image, ImageDraw
from tests.unit.engines.preview.looks.measures import gap, paint_scene, scene, tones

from muralist.engines.preview.brushes.light import DAYLIGHTS
from muralist.engines.preview.layout import arrange
from muralist.engines.preview.optics.studio import FINISHES
from muralist.engines.preview.optics.toning import toned
from muralist.engines.preview.painter import compose
from muralist.engines.preview.painting.backdrops import set_scene
from muralist.engines.preview.places import all_places
from muralist.engines.preview.planner import read_plan
from muralist.engines.preview.props import all_props
from muralist.engines.preview.props.prop import Look
from muralist.engines.preview.scenery.coarse import grown
from muralist.engines.preview.styles import all_styles
from muralist.engines.preview.styles.finish import finish
from muralist.engines.preview.styles.style import brims

SPARING = sorted(name for name, style in all_styles().items() if style.sparing is not None)


def _disc(colour: tuple[int, int, int] = (200, 40, 40)) -> tuple[Image.Image, Image.Image]:
    """A small disc on busy grey paper, and where it is."""
    noise = np.random.default_rng(3).integers(120, 180, (240, 240, 1)).repeat(3, axis=2).astype(np.uint8)
    picture, subjects = Image.fromarray(noise), Image.new("L", (240, 240))
    for sheet, fill in ((picture, colour), (subjects, 1)):
        ImageDraw.Draw(sheet).ellipse((108, 108, 132, 132), fill=fill)  # type: ignore[arg-type]
    return picture, subjects


def test_things_are_numbered_where_they_are_painted() -> None:
    """The painter tells which thing each pixel shows, and leaves the backdrop 0."""
    subjects = Image.new("L", (160, 120))
    compose(scene("meadow", "cat", "ball"), 160, 120, 3, "pro", lambda _share: None, subjects)
    assert set(np.unique(np.asarray(subjects))) == {0, 1, 2}
    assert subjects.getpixel((2, 2)) == 0


def test_known_styles_spare_things() -> None:
    """The styles that small things used to drown in know about them."""
    assert {"oil", "pencil", "pixel", "vintage", "neon", "lowpoly"} <= set(SPARING)


@pytest.mark.parametrize("name", ["oil", "pixel", "vintage", "lowpoly"])
def test_a_small_thing_keeps_its_colour(name: str) -> None:
    """In coloured styles the middle of a small red thing stays red."""
    picture, subjects = _disc()
    styled = np.asarray(finish(picture, (name,), 3, 1, subjects)).astype(int)
    red, green, blue = styled[114:127, 114:127].reshape(-1, 3).mean(axis=0)
    assert red > green + 60
    assert red > blue + 60


def test_neon_keeps_the_hue_of_things() -> None:
    """Neon turns the backdrop violet, but a yellow thing stays yellow."""
    picture, subjects = _disc((230, 200, 40))
    plain = np.asarray(finish(picture, ("neon",), 3, 1)).astype(int)[118:123, 118:123].mean(axis=(0, 1))
    kept = np.asarray(finish(picture, ("neon",), 3, 1, subjects)).astype(int)[118:123, 118:123].mean(axis=(0, 1))
    assert kept[0] - kept[2] > plain[0] - plain[2] + 20


def test_pixel_art_draws_dark_outlines() -> None:
    """Just outside a thing lies a line darker than both it and what is behind it."""
    picture, subjects = _disc()
    grey = tones(finish(picture, ("pixel",), 3, 1, subjects))
    assert grey[100:141, 100:141].min() < 60
    assert grey[:80].min() > 80


def test_worn_posters_spare_things() -> None:
    """No blotch of wear lies on a thing, however large it is."""
    picture, everywhere = Image.new("RGB", (240, 240), (60, 90, 120)), Image.new("L", (240, 240), 1)
    inner = np.asarray(finish(picture, ("vintage",), 3, 1, everywhere))[40:200, 40:200].astype(int)
    assert inner.std(axis=(0, 1)).max() < 9


def test_pencil_leaves_the_backdrop_lighter() -> None:
    """Things are drawn darker than the same tones behind them."""
    picture, subjects = Image.new("RGB", (200, 200), (90, 90, 90)), Image.new("L", (200, 200))
    ImageDraw.Draw(picture).rectangle((60, 60, 140, 100), fill=(230, 230, 230))
    subjects.paste(1, (60, 60, 140, 140))
    grey = tones(finish(picture, ("pencil",), 3, 1, subjects))
    assert grey[108:132, 70:130].mean() + 20 < grey[:40].mean()


def test_brims_part_things_that_overlap() -> None:
    """There is an edge between two things, not only around both."""
    subjects = Image.new("L", (20, 20))
    subjects.paste(1, (4, 4, 16, 16))
    subjects.paste(2, (10, 4, 16, 16))
    edge = np.asarray(brims(subjects))
    assert edge[10, 9] or edge[10, 10]
    assert not edge[10, 7]


@pytest.mark.parametrize("hour", ["dusk", "night", "golden"])
@pytest.mark.parametrize(
    ("colour", "strong", "weak"),
    [((242, 203, 60), 0, 2), ((238, 138, 42), 0, 2), ((79, 143, 74), 1, 0), ((231, 143, 174), 0, 1)],
)
def test_colours_keep_their_hue(hour: str, colour: tuple[int, int, int], strong: int, weak: int) -> None:
    """Yellow, orange, green and pink stay what they are after dark."""
    sheet = toned(Image.new("RGBA", (4, 4), (*colour, 255)), DAYLIGHTS[hour].tint)
    pixel = sheet.getpixel((1, 1))
    assert isinstance(pixel, tuple)
    before, after = colour[strong] / colour[weak], pixel[strong] / pixel[weak]
    assert after > 1 + 0.6 * (before - 1)


def test_white_stays_white_at_night() -> None:
    """A white thing takes only a little of the moonlight's blue, and is not dark."""
    pixel = toned(Image.new("RGBA", (4, 4), (245, 242, 234, 255)), DAYLIGHTS["night"].tint).getpixel((1, 1))
    assert isinstance(pixel, tuple)
    assert max(pixel) - min(pixel) < 45
    assert min(pixel) > 140


def test_orange_cats_are_orange_in_chinese() -> None:
    """橘貓 is a cat of that colour."""
    for prompt in ("橘貓", "橘猫在沙發上"):
        thing = read_plan(prompt).things[0]
        assert thing.prop == "cat"
        assert thing.colours


def test_night_storms_can_be_seen() -> None:
    """A storm at night is dark, but not black."""
    dark = tones(paint_scene(scene("sea", "ship", time="night", weather="storm")))
    assert dark.mean() > 38


def test_rain_shows_at_night() -> None:
    """Streaks are as plain before a dark sky as by day."""
    for time in ("day", "night"):
        wet = paint_scene(scene("meadow", time=time, weather="rain"))
        dry = paint_scene(scene("meadow", time=time, weather="overcast"))
        assert gap(wet, dry) > 6


def test_dim_and_bright_rooms() -> None:
    """Both words are understood and change the light."""
    plans = {name: read_plan(f"a chair in a {name} room") for name in ("dark", "bright")}
    assert plans["dark"].lights == ("dim",)
    assert plans["bright"].lights == ("bright",)
    plain = tones(paint_scene(replace(plans["dark"], lights=()))).mean()
    assert tones(paint_scene(plans["dark"])).mean() < plain * 0.75
    assert tones(paint_scene(replace(plans["bright"]))).mean() > plain * 1.05


@pytest.mark.parametrize("place", ["sea", "beach", "lake", "harbour"])
def test_winter_lies_at_the_water(place: str) -> None:
    """Snow or ice shows by the water too, and the word counts as understood."""
    plan = read_plan(f"a {place} in winter")
    assert plan.season == "winter"
    assert "winter" in plan.understood
    assert gap(paint_scene(plan), paint_scene(replace(plan, season=""))) > 4


def test_snow_covered_is_winter_without_snowfall() -> None:
    """ "Snow covered" is about the ground, not the air."""
    for prompt in ("a snow covered cabin", "a cabin covered in snow", "白雪覆蓋的木屋"):
        plan = read_plan(prompt)
        assert (plan.season, plan.weather) == ("winter", "clear")


def test_wooden_signs_are_of_wood() -> None:
    """A wooden sign is brown and has no other paint."""
    plan = read_plan("a wooden sign")
    assert plan.things[0].material == "wood"
    assert gap(paint_scene(plan), paint_scene(replace(plan, things=(replace(plan.things[0], material=""),)))) > 0.5


@pytest.mark.parametrize(
    ("prompt", "prop", "variant"),
    [
        ("a yellow school bus", "bus", "school"),
        ("校車", "bus", "school"),
        ("a fishing boat", "boat", "fishing"),
        ("漁船", "boat", "fishing"),
        ("a steam train with three carriages", "train", "coaches"),
        ("蒸汽火車", "train", "coaches"),
        ("a bakery with bread in the window", "shop", "bakery"),
        ("麵包店", "shop", "bakery"),
    ],
)
def test_models_of_their_own(prompt: str, prop: str, variant: str) -> None:
    """These are one thing each, with a drawing of their own."""
    plan = read_plan(prompt)
    assert [(thing.prop, thing.variant) for thing in plan.things] == [(prop, variant)]
    model = all_props()[prop]
    assert model.extent(Look(variant=variant)).width > 0


def test_steam_trains_are_long() -> None:
    """Coaches follow the engine."""
    extent = all_props()["train"].extent
    assert extent(Look(variant="coaches")).width > 1.8 * extent(Look()).width


def test_neon_signs_hang_behind_people() -> None:
    """Signs that somebody is said to be with hang on the wall, and it is night."""
    assert read_plan("a girl on a wet street with neon signs").time == "night"
    plan = read_plan('a girl in a cafe with a neon sign saying "OPEN"')
    signs = [each for each in arrange(plan, all_places()[plan.place], 1.0, 3, dark=True) if each.prop.name != "child"]
    assert {each.prop.name for each in signs} == {"neon_sign"}
    assert {each.hung for each in signs} == {"wall"}


def test_tall_rooms_have_a_ceiling() -> None:
    """In a tall frame a room ends at the top, in a square one it does not."""
    tall = tones(paint_scene(scene("bedroom"), 144, 256))
    square = tones(paint_scene(scene("bedroom"), 160, 160))
    assert tall[2].mean() > tall[30].mean() + 8
    assert abs(square[2].mean() - square[24].mean()) < 12


def test_beds_take_one_colour() -> None:
    """A white bed has no quilt of another colour on it."""
    plan = read_plan("a white bed")
    painted = np.asarray(paint_scene(plan, 200, 200)).astype(int)
    lower = painted[150:172, 70:130].reshape(-1, 3)
    assert (lower.max(axis=1) - lower.min(axis=1)).mean() < 40


def test_a_bare_landscape_has_a_river() -> None:
    """With nothing else asked for, water winds through the meadow."""
    for seed in (1, 2):
        pixels = np.asarray(paint_scene(scene("meadow"), 200, 200, seed=seed)).astype(int)[150:]
        blue = (pixels[..., 2] > pixels[..., 1]) & (pixels[..., 2] > pixels[..., 0] + 15)
        assert blue.mean() > 0.03


def test_growing_changes_little() -> None:
    """A soft backdrop painted small and grown is the same picture."""
    setting = set_scene(scene("abstract"), 560, 560, 3, FINISHES["pro"])
    draw = all_places()["meadow"].paint
    small, large = grown(setting, draw, 0.6), draw(setting)
    assert small.shape == large.shape
    assert np.abs(small - large).mean() < 0.06
