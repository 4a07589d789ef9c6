"""What a thing has by itself, and what a light or a lens leaves of it: ribbons, lit windows, black paper, close-ups."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from PIL import Image
from tests.unit.engines.preview.looks.measures import paint_scene

from muralist.engines.preview.layout import arrange
from muralist.engines.preview.optics import lens
from muralist.engines.preview.optics.studio import FINISHES
from muralist.engines.preview.painting.backdrops import set_scene
from muralist.engines.preview.places import all_places
from muralist.engines.preview.plan import Thing
from muralist.engines.preview.planner import read_plan
from muralist.engines.preview.styles.papercut import sparing
from muralist.engines.preview.styles.setoff import set_off


@pytest.mark.parametrize(
    "prompt",
    ["a gift box with a gold ribbon", "a present tied with a red ribbon", "a gift with a gold bow",
     "一個紅色蝴蝶結的禮物盒",
     "a straw hat with a blue ribbon on a table"],
)  # fmt: skip
def test_ribbons_are_tied_around_what_has_them(prompt: str) -> None:
    """One thing is there, whose second colour is its ribbon's and is not its own."""
    (thing,) = read_plan(prompt).things
    assert thing.prop in {"gift", "hat"}
    assert len(thing.colours) == 2
    assert thing.colours[0].colour != thing.colours[1].colour


@pytest.mark.parametrize(
    "prompt",
    [
        "a house with its lights on",
        "a small cabin with lit windows in the forest",
        "雪地里亮着灯的小木屋",
        "窗户亮着灯的房子",
    ],
)
def test_lights_of_a_house_are_in_its_windows(prompt: str) -> None:
    """No lamp stands outdoors, it is dark enough to see the windows shine, and the words are understood."""
    plan = read_plan(prompt)
    assert [thing.prop for thing in plan.things] == ["house"]
    assert plan.time == "dusk"
    assert not plan.ignored


def test_lights_on_do_not_change_the_hour_that_is_said() -> None:
    """The night stays a night."""
    assert read_plan("夜晚山坡上亮著燈的房子").time == "night"


def test_candles_are_small_on_what_is_eaten() -> None:
    """A slice of cake and a cupcake have their candle in them, and stay what they are."""
    (slice_,) = read_plan("a slice of chocolate cake with one candle").things
    assert slice_.filling == "cake slice candle"
    (cupcake,) = read_plan("a cupcake with one candle").things
    assert (cupcake.variant, cupcake.filling_count) == ("cupcake", 1)
    assert [thing.prop for thing in read_plan("點著蠟燭的蛋糕").things] == ["cake"]


def test_close_ups_keep_every_named_thing_whole() -> None:
    """Three apples beside a mug are inside the frame."""
    plan = read_plan("木桌上放著一杯熱茶和三顆紅蘋果,窗光,特寫")
    place = all_places()[plan.place]
    shown = lens.framed(arrange(plan, place, 1.0, 0, dark=False), plan.lens, place, 1.0)
    assert len(shown) == 4
    for each in shown:
        assert each.x + each.extent.left * each.unit >= -0.5
        assert each.x + each.extent.right * each.unit <= 0.5


def test_black_paper_is_black_under_rim_light() -> None:
    """No disc of light hangs on it."""
    plan = read_plan("a red apple, rim light, black background")
    picture = np.asarray(paint_scene(plan, 96, 96))
    assert picture[:, :12].max() < 40
    assert picture[:12].max() < 40


def test_dark_rooms_have_night_in_their_window() -> None:
    """Also by candle light; where the sun comes through the window it is day."""
    assert read_plan("a grand piano in a dark room with five lit candles on it, candle light").time == "night"
    assert read_plan("a cat in a dark room, window light").time == "day"


@pytest.mark.parametrize(
    ("prompt", "place"),
    [("a robot in a city alley", "alley"), ("城市天际线上空的一架飞机", "city"), ("a city skyline", "city")],
)
def test_parts_of_a_city_are_shown_with_its_name_understood(prompt: str, place: str) -> None:
    """The alley is that of the city, and both words are kept."""
    plan = read_plan(prompt)
    assert plan.place == place
    assert not plan.ignored


@pytest.mark.parametrize("prompt", ["a cat looking at the moon", "兩隻黑貓坐在窗台上看滿月"])
def test_cats_that_look_at_the_moon_face_it(prompt: str) -> None:
    """They are seen from behind, and their looking is understood."""
    plan = read_plan(prompt)
    assert "away" in plan.things[0].variant.split()
    assert not plan.ignored


def test_libraries_have_no_second_lamp() -> None:
    """The lamp on the table is left out where a lamp is named."""
    plan = read_plan("a stack of books on a wooden table in a library")
    lit = replace(plan, things=(*plan.things, Thing(prop="lamp", word="lamp")))
    place = all_places()["library"]
    own, other = (place.paint(set_scene(each, 96, 96, 3, FINISHES["pro"])) for each in (plan, lit))
    assert np.abs(own - other).max() > 0.1


def test_pale_things_stand_off_from_pale_ground() -> None:
    """The ground behind a white thing gets darker close to it, and stays as it is far away or behind a dark thing."""
    subjects = Image.new("L", (120, 120), 0)
    subjects.paste(1, (40, 40, 80, 80))
    white = set_off(Image.new("RGB", (120, 120), (235, 235, 235)), subjects)
    assert white.getpixel((36, 60))[0] < 215  # type: ignore[index]
    assert white.getpixel((4, 4)) == (235, 235, 235)
    dark = Image.new("RGB", (120, 120), (235, 235, 235))
    dark.paste((40, 40, 40), (40, 40, 80, 80))
    assert set_off(dark, subjects).getpixel((36, 60)) == (235, 235, 235)


def test_papercut_nights_have_stars() -> None:
    """Pale pieces of paper lie on the dark sheets where stars were."""
    night = Image.new("RGB", (256, 256), (14, 20, 60))
    for x, y in ((40, 40), (120, 70), (200, 50)):
        night.putpixel((x, y), (255, 255, 250))
    cut = np.asarray(sparing(night, 3, 1, None)).min(axis=2)
    assert all((cut[y - 3 : y + 4, x - 3 : x + 4] > 120).any() for x, y in ((40, 40), (120, 70), (200, 50)))
