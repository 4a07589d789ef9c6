"""Posters on calm paper, looks that are the whole picture, and lights that fall where they are said to."""

from __future__ import annotations

import numpy as np
import pytest
from PIL import Image

from muralist.engines.preview.layout import arrange
from muralist.engines.preview.painter import compose
from muralist.engines.preview.places import all_places
from muralist.engines.preview.plan import ScenePlan
from muralist.engines.preview.planner import read_plan
from muralist.engines.preview.styles.finish import finish

SIZE = 112


def _painted(prompt: str, *, styled: bool = False) -> np.ndarray:
    """The picture's pixels 0..255 (H, W, 3), with its style or before it."""
    plan = read_plan(prompt)
    subjects = Image.new("L", (SIZE, SIZE))
    picture = compose(plan, SIZE, SIZE, 1, "lite", lambda _: None, subjects)
    picture = finish(picture, plan.styles, 1, 1, subjects) if styled else picture
    return np.asarray(picture).astype(np.float32)


def _props(plan: ScenePlan) -> list[str]:
    return [thing.prop for thing in plan.things]


@pytest.mark.parametrize(
    ("prompt", "props", "place"),
    [
        ("科技展海报 机器人", ["robot"], "futurecity"),
        ('夏日促销海报 西瓜 标题"夏日特惠"', ["watermelon"], "seamless"),
        ("爵士音乐节海报 萨克斯", ["saxophone"], "seamless"),
        ('summer sale poster with an umbrella and the text "SALE"', ["umbrella"], "seamless"),
        ("poster with a black cat", ["cat"], "seamless"),
        ("vintage poster of a bicycle race", ["person", "bicycle"], "road"),
    ],
)
def test_a_poster_is_the_picture_and_shows_what_is_named(prompt: str, props: list[str], place: str) -> None:
    """No easel with a poster stands in it, and goods have no furniture behind them."""
    plan = read_plan(prompt)
    assert _props(plan) == props
    assert plan.place == place
    assert {"poster", "vintage"} & set(plan.styles)


def test_the_look_of_a_chinese_poster_is_kept() -> None:
    """A minimalist poster is in no other print besides; one that hangs on a wall stays a thing."""
    assert set(read_plan("极简海报 一座雪山和红日").styles) == {"minimal"}
    assert "sign" in _props(read_plan("墙上贴着海报 一张床"))


def test_words_that_the_title_spells_are_understood() -> None:
    """A science fair is not drawn, but its name stands on the poster."""
    plan = read_plan('poster for a science fair with a rocket titled "SCIENCE FAIR"')
    assert not plan.ignored


def test_the_paper_of_a_poster_is_calm() -> None:
    """One colour beside the disc, and a floor of another."""
    page = _painted("poster of a saxophone")
    side = page[20:80, 4:10].reshape(-1, 3)
    assert side.std(axis=0).max() < 2


@pytest.mark.parametrize(
    ("prompt", "look", "gone"),
    [
        ("chalk drawing of a rocket on a blackboard", "chalk", "classroom"),
        ("graffiti of a lion on a wall", "graffiti", "stone_wall"),
        ("clay snowman", "clay", ""),
    ],
)
def test_what_a_look_is_made_on_is_the_whole_picture(prompt: str, look: str, gone: str) -> None:
    """No classroom is around a chalk drawing, and a clay snowman is modelled."""
    plan = read_plan(prompt)
    assert look in plan.styles
    assert gone not in {plan.place, *_props(plan)}
    assert not plan.ignored


def test_a_clay_vase_is_no_claymation() -> None:
    """Vessels are of clay in earnest."""
    plan = read_plan("a clay vase with tulips")
    assert not plan.styles
    assert plan.things[0].material == "clay"


@pytest.mark.parametrize(
    ("prompt", "time", "lights"),
    [
        ("desk lamp shining on an open book", "day", ("lamp",)),
        ("a single candle on a dark table", "day", ("candle",)),
        ("a snowman lit by a street lamp", "night", ()),
        ("moonlight on a piano", "night", ("window",)),
        ("a cat under neon lights", "night", ()),
        ("neon reflections on a wet street with a taxi", "night", ()),
        ("solar eclipse over mountains", "dusk", ()),
        ("lens flare over a desert road", "day", ("flare",)),
    ],
)
def test_lights_that_shine_set_the_hour(prompt: str, time: str, lights: tuple[str, ...]) -> None:
    """What is said to shine does so in the dark, and neon that is reflected is a street's, not a look."""
    plan = read_plan(prompt)
    assert (plan.time, plan.lights, plan.styles) == (time, lights, ())


def test_light_that_falls_on_something_stands_beside_it() -> None:
    """A campfire whose glow is on tents is not on them; candles of a dinner and armchairs are where they belong."""
    fire, tents = read_plan("campfire glow on two tents").things
    assert fire.relation is None or fire.relation.kind == "beside"
    assert tents.count == 2
    table, candle = read_plan("candlelit dinner table").things
    assert candle.relation is not None
    assert (table.prop, candle.relation.kind) == ("table", "on")
    chair = read_plan("fireplace with an armchair and a cat").things[1]
    assert chair.relation is not None
    assert chair.relation.kind == "beside"


def test_snow_lies_where_northern_lights_are_seen() -> None:
    """A snowy cabin below an aurora is in no snowfall."""
    plan = read_plan("aurora over a snowy cabin")
    assert (plan.weather, plan.season) == ("clear", "winter")


def test_a_spotlight_falls_on_its_subject() -> None:
    """The middle, where the violin is, is lit, and the house around it dark."""
    page = _painted("a violin under a spotlight on a stage").mean(axis=2)
    plain = _painted("a violin on a stage").mean(axis=2)
    share = page / np.maximum(plain, 1)
    place = all_places()["stage"].within(1)
    (violin,) = arrange(read_plan("a violin under a spotlight on a stage"), place, 1.0, 1, dark=False)
    x, y = round(SIZE * (0.5 + violin.x)), round(SIZE * (violin.y - 0.2))
    assert share[y - 5 : y + 5, x - 3 : x + 3].mean() > 1.5 * share[y - 5 : y + 5, :10].mean()


def test_a_double_exposure_shows_the_scene_in_the_thing() -> None:
    """Pale paper is around the wolf."""
    page = _painted("double exposure of a wolf and a forest")
    assert page[:12, :12].mean() > 190


def test_the_path_of_a_moon_lies_below_it() -> None:
    """The brightest columns of the sky and of the sea are the same ones."""
    page = _painted("a full moon over the sea").mean(axis=2)
    sky, sea = page[:50].max(axis=0), page[70:].mean(axis=0)
    assert abs(int(sky.argmax()) - int(sea.argmax())) < 22


def test_a_night_of_plain_areas_keeps_its_sky() -> None:
    """Lamplit grass does not run up into the stars."""
    page = _painted("flat vector illustration of a camping tent under stars", styled=True)
    red, green, blue = page[:24].reshape(-1, 3).mean(axis=0)
    assert blue > green + 15
    assert blue > red + 15
