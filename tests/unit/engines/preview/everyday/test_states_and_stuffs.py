"""States of things, what they are made of, whose shape they have, and pictures and words on them."""

from __future__ import annotations

import numpy as np
import pytest

from muralist.engines.preview.brushes.canvas import Canvas, Extent
from muralist.engines.preview.brushes.light import Light
from muralist.engines.preview.optics.states.formed import formed
from muralist.engines.preview.optics.states.sheet import Sheets
from muralist.engines.preview.optics.surfaces import surfaced
from muralist.engines.preview.plan import ScenePlan, Thing
from muralist.engines.preview.planner import read_plan
from muralist.engines.preview.props import all_props
from muralist.engines.preview.props.prop import Look


def _only(prompt: str) -> tuple[ScenePlan, Thing]:
    plan = read_plan(prompt)
    assert len(plan.things) == 1, plan.things
    return plan, plan.things[0]


@pytest.mark.parametrize(
    ("prompt", "prop", "state"),
    [
        ("a burning house", "house", "burning"), ("a car on fire", "car", "burning"), ("a wet dog", "dog", "wet"),
        ("a bitten apple", "fruit", "bitten"), ("an upside down house", "house", "upside down"),
        ("a fallen chair", "chair", "fallen"), ("a fat cat", "cat", "fat"), ("融化的雪人", "snowman", "melting"),
        ("a burning candle", "candle", ""), ("a wet street at night", "", ""),
    ],
)  # fmt: skip
def test_a_state_is_that_of_its_thing(prompt: str, prop: str, state: str) -> None:
    """A state shows on what can be in it; candles burn anyway, and streets are wet by themselves."""
    plan = read_plan(prompt)
    assert [(thing.prop, thing.pattern) for thing in plan.things] == ([(prop, state)] if prop else [])
    assert not plan.ignored


@pytest.mark.parametrize(
    ("prompt", "prop", "material"),
    [
        ("a heart made of red roses", "heart", "roses"), ("a castle made of ice", "castle", "ice"),
        ("a chair made of books", "chair", "books"), ("用书做的椅子", "chair", "books"),
        ("a cloud shaped like a rabbit", "rabbit", "clouds"), ("兔子形状的云", "rabbit", "clouds"),
        ("a heart-shaped cookie", "heart", "gingerbread"),
    ],
)  # fmt: skip
def test_a_thing_is_of_the_stuff_that_is_said(prompt: str, prop: str, material: str) -> None:
    """What a thing is made of is no second thing, and the shape of a cloud is the cloud."""
    plan, thing = _only(prompt)
    assert (thing.prop, thing.material, plan.ignored) == (prop, material, ())


@pytest.mark.parametrize(
    ("prompt", "host", "shown"),
    [
        ("a mug with a whale on it", "mug", "whale"), ("a T-shirt with a cat print", "tshirt", "cat"),
        ("a book with a dragon on the cover", "cover", "dragon"), ("a cap with a star", "cap", "star_solid"),
        ("印着鲸鱼的杯子", "mug", "whale"), ("黑色T恤上有一只白猫", "tshirt", "cat"),
    ],
)  # fmt: skip
def test_a_picture_is_on_its_thing(prompt: str, host: str, shown: str) -> None:
    """What is on a mug, a T-shirt or a cover is a picture of it."""
    thing = _only(prompt)[1]
    assert (thing.prop, thing.pattern.split("|")[0]) == (host, f"picture:{shown}")


def test_what_sits_on_a_pillow_is_no_picture() -> None:
    """A cat on a pillow, or wares on a table, are there themselves."""
    assert [thing.prop for thing in read_plan("a pillow with a cat on it").things] == ["pillow", "cat"]


@pytest.mark.parametrize(
    ("prompt", "prop", "text"),
    [
        ("a jar labelled HONEY", "jar", "HONEY"), ("a boat named LUCY", "boat", "LUCY"),
        ("a door with the number 12", "door", "12"), ("the letter A", "big_letters", "A"),
        ("a cake with three candles and the number 5", "cake", "5"), ("a phone showing the word HI", "phone", "HI"),
    ],
)  # fmt: skip
def test_names_and_numbers_are_lettered(prompt: str, prop: str, text: str) -> None:
    """Labels, names and numbers need no quotation marks."""
    thing = _only(prompt)[1]
    assert (thing.prop, thing.text) == (prop, text)


def test_a_thing_as_large_as_another_stands_beside_it() -> None:
    """A strawberry the size of a car is as high as the car, and one dragon may have three heads."""
    berry, car = read_plan("a strawberry the size of a car").things
    assert (berry.prop, car.prop, berry.metres) == ("strawberry", "car", all_props()["car"].size)
    assert _only("a three-headed dragon")[1].count == 1


def _painted(pattern: str, material: str = "") -> Sheets:
    look = Look(seed=3, variant="apple", pattern=pattern, material=material)
    prop = all_props()["fruit"]
    canvas = Canvas(prop.extent(look), 60.0, Light(), samples=1, detail=0)
    prop.paint(canvas, look)
    surfaced(canvas, prop, look)
    return Sheets(toned=canvas.image, bright=canvas.bright, origin=canvas.origin, lamps=())


def test_states_change_pixels() -> None:
    """A bite takes a part away, a fat one is broader, fire shines, and stuffs look unlike what they replace."""
    plain = _painted("")
    look = Look(seed=3, variant="apple", pattern="bitten")
    gone = np.asarray(formed(plain, look).toned)[..., 3].astype(int) - np.asarray(plain.toned)[..., 3]
    assert gone.min() < -200 < gone.max() == 0
    assert formed(plain, Look(pattern="fat")).toned.width > 1.2 * plain.toned.width
    assert _painted("burning").bright.getbbox() is not None
    pictures = {
        np.asarray(_painted("", stuff).toned).tobytes() for stuff in ("roses", "cheese", "clouds", "fire", "ice")
    }
    assert len(pictures) == 5


def test_the_flames_of_a_burning_thing_have_room() -> None:
    """What burns is painted on a larger sheet."""
    from muralist.engines.preview.optics.states.sheet import roomy

    extent = Extent(left=-1.0, right=1.0, top=1.0)
    assert roomy(extent, "burning").top > 1.3
    assert roomy(extent, "wet") is extent
