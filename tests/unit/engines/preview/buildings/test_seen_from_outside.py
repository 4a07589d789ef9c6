"""What is seen from outside: lit windows of houses, fronts of cafes, ice underfoot, balconies, snow on things."""

from __future__ import annotations

import numpy as np
import pytest
from PIL import Image

from muralist.engines.preview.layout import arrange
from muralist.engines.preview.optics.contact.snowcaps import snowcap
from muralist.engines.preview.optics.studio import FINISHES
from muralist.engines.preview.painter import compose
from muralist.engines.preview.painting.backdrops import set_scene
from muralist.engines.preview.places import all_places
from muralist.engines.preview.planner import read_plan
from muralist.engines.preview.scenery.surroundings import cast, has_wall, shade_wall

SIZE = 160


def painted(prompt: str, seed: int = 1) -> np.ndarray:
    """The picture without its style, and nothing of its weather left out."""
    picture = compose(read_plan(prompt), SIZE, SIZE, seed, "pro", lambda share: None)
    return np.asarray(picture.convert("RGB")).astype(np.float32)


@pytest.mark.parametrize(
    "prompt",
    [
        "下雪的村莊,一座小木屋,窗戶透出燈光",
        "小木屋的窗户透出温暖的灯光,下雪",
        "木屋的窗戶亮著",
        "a house with warm light glowing from the windows",
        "a house whose windows glow",
        "a wooden cabin by a frozen lake, lights in the windows",
    ],
)
def test_windows_that_shine_are_those_of_the_house(prompt: str) -> None:
    """No window hangs beside the house, it is dark enough to see them, and the words are understood."""
    plan = read_plan(prompt)
    assert [thing.prop for thing in plan.things] == ["house"]
    assert plan.time in {"dusk", "night"}
    assert plan.ignored == ()


def test_a_village_keeps_its_lights() -> None:
    """They are in all of its houses."""
    assert read_plan("a village in winter at night, lights in the windows").feature("lights") is not None


@pytest.mark.parametrize(
    "prompt",
    [
        "outside a cafe at night",
        "a cafe with a striped awning and two tables",
        "a cafe with a sign over the door",
        "a restaurant with a red awning at night",
        "a bookshop with a green sign",
        "a cafe with two chairs outside",
        "夜晚的咖啡馆外面,一个女人撑着红伞",
    ],
)
def test_the_front_of_a_cafe_is_seen_from_the_street(prompt: str) -> None:
    """Its sign and its door are its own: none stands beside it."""
    plan = read_plan(prompt)
    props = [thing.prop for thing in plan.things]
    assert props.count("shop") == 1
    assert not {"door", "sign"} & set(props)


def test_the_door_and_the_sign_of_a_shop_have_colours() -> None:
    """After those of the wall and the awning."""
    (shop,) = read_plan("a bakery with a red door and a blue sign").things
    assert [tint.word for tint in shop.colours][2:] == ["red", "blue"]


def test_a_sign_beside_a_shop_stays_beside_it() -> None:
    """Only what is over its door is its own."""
    assert [thing.prop for thing in read_plan("a shop with a wooden sign next to it").things] == ["shop", "sign"]


@pytest.mark.parametrize(
    ("prompt", "place"),
    [
        ("three penguins on the ice", "arctic"),
        ("三只企鹅站在冰上", "arctic"),
        ("a fox on the ice", "lake"),
    ],
)
def test_ice_is_ground(prompt: str, place: str) -> None:
    """The far north's or a frozen lake's."""
    plan = read_plan(prompt)
    assert plan.place == place
    assert plan.ignored == ()


def test_fish_on_ice_are_no_skaters() -> None:
    """What is laid on ice makes no landscape of it."""
    assert read_plan("a salmon on ice").place not in {"lake", "arctic"}


@pytest.mark.parametrize("prompt", ["a cat on a balcony", "一隻貓在陽台上", "一只猫在阳台上"])
def test_a_balcony_is_a_place(prompt: str) -> None:
    """In both scripts."""
    plan = read_plan(prompt)
    assert plan.place == "balcony"
    assert plan.ignored == ()


@pytest.mark.parametrize("prompt", ["a window", "一扇窗戶", "an open window with white curtains"])
def test_a_bare_window_fills_the_picture(prompt: str) -> None:
    """Where there is nothing else to see."""
    assert read_plan(prompt).place == "windowseat"


def test_snow_lies_on_a_car() -> None:
    """On its top, and not on its sides; nor where no snow falls, nor on somebody who walks."""
    for prompt, covered in (
        ("a car in a park, snow", True),
        ("a car in a park", False),
        ("a cat in a park, snow", False),
    ):
        plan = read_plan(prompt)
        place = all_places()[plan.place]
        setting = set_scene(plan, SIZE, SIZE, 1, FINISHES["pro"])
        (car,) = arrange(plan, place, 1.0, 1, False)
        picture, sheet = Image.new("RGB", (SIZE, SIZE)), Image.new("RGBA", (80, 60))
        sheet.paste((0, 0, 0, 255), (0, 10, 80, 60))
        snowcap(picture, sheet, (40, 80), car, place, setting, place.light(setting))
        assert bool(np.asarray(picture)[88:93, 50:110].max() > 120) == covered
        assert np.asarray(picture)[100:].max() == 0


def test_a_skyline_alone_is_seen_across_water() -> None:
    """By night its lights shine in the foreground, where paving would be even."""
    picture = painted("a city skyline at night")
    band = picture[int(SIZE * 0.80) : int(SIZE * 0.90)].mean(axis=-1)
    assert band.max() - np.median(band) > 30


def test_snow_falls_on_the_sand_of_a_desert() -> None:
    """It is no longer yellow."""
    sand = painted("a desert, snow")[int(SIZE * 0.85) :].mean(axis=(0, 1))
    assert sand[0] - sand[2] < 25


def test_shadows_on_a_wall_do_not_fall_on_other_things() -> None:
    """Those of a few things lie there before any of them is painted; then each leaves the wall as it is."""
    plan = read_plan("three apples on a table")
    place = all_places()[plan.place]
    setting = set_scene(plan, SIZE, SIZE, 1, FINISHES["pro"])
    light, sheet = place.light(setting), Image.new("RGBA", (40, 60), (0, 0, 0, 255))
    edge = int(place.horizon * SIZE) - 10
    for walled in (True, False):
        picture = Image.new("RGB", (SIZE, SIZE), (255, 255, 255))
        cast(picture, sheet, (60, 72), (80.0, 132.0), light, place, perched=False, walled=walled)
        assert bool(np.asarray(picture)[:edge].min() == 255) == walled
    assert has_wall(place)
    shade_wall(picture := Image.new("RGB", (SIZE, SIZE), (255, 255, 255)), sheet, (60, 72), light, place)
    assert np.asarray(picture)[:edge].min() < 255
