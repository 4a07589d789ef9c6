"""Lights that a prompt names are seen in the picture, and claimed only where they are."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from tests.unit.engines.preview.looks.measures import gap, paint_scene, scene, tones

from muralist.engines.preview.painting.backdrops import daylight
from muralist.engines.preview.planner import read_plan

SIZE = 200
HORSE = scene("desert", "horse")


def _painted(plan: object, **changes: object) -> np.ndarray:
    return tones(paint_scene(replace(plan, **changes), SIZE, SIZE))  # type: ignore[type-var]


def test_shadows_fall_to_the_viewer_and_long_ones_far() -> None:
    """Below the feet the ground is darker, and with long shadows it is so where it was not."""
    bare, day, late = _painted(scene("desert")), _painted(HORSE), _painted(HORSE, lights=("long",))
    below = slice(round(SIZE * 0.90), SIZE)
    assert ((bare - day)[below] > 12).mean() > 0.02
    assert ((day - late)[below] > 12).mean() > 0.06


def test_long_shadows_need_something_that_throws_them() -> None:
    """With a thing they are understood, without one they are not."""
    assert read_plan("a camel in the desert, long shadows").ignored == ()
    assert read_plan("長長的影子,沙漠裡的駱駝").lights == ("long",)
    assert "long shadows" in " ".join(read_plan("the desert, long shadows").ignored)


def test_back_light_shows_the_sun_beside_the_thing() -> None:
    """Somewhere above the ground the backdrop is nearly white, where it was not."""
    plain, backlit = _painted(HORSE), _painted(HORSE, lights=("rim",))
    sky = slice(0, round(SIZE * 0.7))
    assert ((backlit[sky] > 238) & (plain[sky] < 225)).mean() > 0.01


def test_shafts_cross_the_whole_scene() -> None:
    """Light and shade alternate across the picture, over the thing too."""
    plan = read_plan("a deer in a forest, god rays")
    lit = _painted(plan)
    plain = _painted(plan, features=tuple(each for each in plan.features if each.name != "rays"))
    change = (lit - plain)[30:120]
    assert (change > 6).mean() > 0.08
    assert (change < -6).mean() > 0.08


def test_bokeh_goes_with_a_close_up() -> None:
    """A macro with bokeh has both: discs of light behind the thing, on a wall that shows them."""
    plan = read_plan("macro photo of a ring, bokeh")
    assert (plan.lens, plan.lights) == ("close-up", ("bokeh",))
    assert read_plan("a ladybug, bokeh").lens == "bokeh"
    plain = paint_scene(replace(plan, lights=()), SIZE, SIZE)
    assert gap(plain.crop((0, 0, SIZE, 60)), paint_scene(plan, SIZE, SIZE).crop((0, 0, SIZE, 60))) > 10


def test_candle_light_is_the_only_light() -> None:
    """No window shines on the wall beside a candle, unless the prompt names one."""
    plan = scene("studio", "mug", lights=("candle",))
    dark, both = _painted(plan), _painted(plan, lights=("candle", "window"))
    assert (both - dark)[:100].max() > 12
    assert gap(paint_scene(plan), paint_scene(replace(plan, time="noon"))) > 0


def test_blue_hour_is_blue() -> None:
    """Its sky is bluer than that of dusk down to the horizon."""
    blue, dusk = read_plan("a lighthouse, blue hour"), read_plan("a lighthouse at dusk")
    assert (blue.time, blue.lights, dusk.lights) == ("dusk", ("blue",), ())
    low, red = daylight(blue).horizon, daylight(dusk).horizon
    assert low[2] > low[0] + 0.08
    assert red[0] >= red[2]


def test_window_light_takes_things_inside_and_lies_on_the_floor() -> None:
    """A portrait by window light is indoors, and the floor has bright panes."""
    plan = read_plan("portrait of a woman, soft window light")
    assert plan.place == "livingroom"
    assert plan.ignored == ()
    assert read_plan("a horse in a meadow, window light").place == "meadow"
    room = scene("livingroom")
    change = (_painted(room, lights=("window",)) - _painted(room))[150:]
    assert (change > 8).mean() > 0.05


@pytest.mark.parametrize("style", ["woodblock", "papercut"])
def test_prints_show_the_sea_in_rows_of_waves(style: str) -> None:
    """Pale crests run through the water where a painted sea has none."""
    printed = tones(paint_scene(scene("sea", styles=(style,)), SIZE, SIZE))[130:]
    painted = tones(paint_scene(scene("sea"), SIZE, SIZE))[130:]
    steps = [np.abs(np.diff(part, axis=0)).max(axis=0).mean() for part in (printed, painted)]
    assert steps[0] > 2 * steps[1]


def test_ink_wash_leaves_the_sky_empty() -> None:
    """Over a lake in ink there is neither blue nor cloud."""
    sky = np.asarray(paint_scene(scene("lake", styles=("inkwash",)), SIZE, SIZE)).astype(float)[:50]
    assert sky.mean() > 225
    assert sky.std() < 16


def test_anime_gives_people_large_bright_eyes() -> None:
    """The face of a portrait has white and a saturated iris where a plain one has dark dots."""
    plan = scene("seamless", "person", lens="portrait")
    plain, drawn = paint_scene(plan, SIZE, SIZE), paint_scene(replace(plan, styles=("anime",)), SIZE, SIZE)
    face = (70, 50, 130, 110)
    assert gap(plain.crop(face), drawn.crop(face)) > 4
    vivid = [(np.ptp(np.asarray(part.crop(face)).astype(int), axis=2) > 110).mean() for part in (plain, drawn)]
    assert vivid[1] > vivid[0] + 0.01


@pytest.mark.parametrize(
    ("prompt", "claimed"),
    [
        ("a smiling boy with a kite", True), ("一個微笑的女孩", True), ("a smiling pumpkin", False),
        ("a smiling man seen from behind", False),
    ],
)  # fmt: skip
def test_a_smile_is_claimed_where_a_face_shows_it(prompt: str, claimed: bool) -> None:
    """People smile unless their faces are not seen."""
    plan = read_plan(prompt)
    assert any(word in {"smiling", "微笑", "微笑的"} for word in plan.understood) is claimed


def test_what_an_animal_holds_does_not_choose_its_place() -> None:
    """A hedgehog with a lantern is where hedgehogs are."""
    assert read_plan("a hedgehog with a lantern at night").place == read_plan("a hedgehog at night").place
