"""Colours that a prompt names: they keep their hue and lightness at night, in storms and in old prints."""

from __future__ import annotations

import numpy as np
import pytest
from PIL import Image

from muralist.engines.preview.optics.toning import toned as lit
from muralist.engines.preview.painter import compose
from muralist.engines.preview.plan import ScenePlan
from muralist.engines.preview.planner import read_plan
from muralist.engines.preview.remix.regrade import toned
from muralist.engines.preview.styles.finish import finish

SIZE = 112


def _pixels(prompt: str) -> tuple[ScenePlan, np.ndarray]:
    """The pixels of the things of a picture, finished in its styles."""
    plan, subjects = read_plan(prompt), Image.new("L", (SIZE, SIZE))
    picture = compose(plan, SIZE, SIZE, 1, "klein", lambda share: None, subjects)
    picture = finish(toned(picture, plan), plan.styles, 1, 0, subjects)
    return plan, np.asarray(picture)[np.asarray(subjects) > 0].astype(float)


@pytest.mark.parametrize("prompt", ["a white umbrella at night", "a white umbrella in a thunderstorm"])
def test_white_is_light_in_the_dark(prompt: str) -> None:
    """The lightest third of a white thing is light whatever the hour and the weather."""
    _, pixels = _pixels(prompt)
    tones = np.sort(pixels.mean(axis=1))
    assert tones[-len(tones) // 3 :].mean() > 172


def test_yellow_is_yellow_in_a_storm() -> None:
    """Not olive: bright, and far from grey."""
    _, pixels = _pixels("a yellow car in a storm")
    yellow = pixels[(pixels[:, 0] > 150) & (pixels[:, 1] > 120) & (pixels[:, 2] < pixels[:, 0] - 70)]
    assert len(yellow) > 0.15 * len(pixels)


def test_white_is_not_cream_in_a_vintage_print() -> None:
    """The paper yellows, the roses do not."""
    _, pixels = _pixels("a white umbrella, vintage photo")
    light = pixels[pixels.mean(axis=1) > 180]
    assert (light[:, 0] - light[:, 2]).mean() < 38


def test_a_named_colour_loses_less_to_haze() -> None:
    """Fog takes what has no colour of its own first."""
    sheet = Image.new("RGBA", (2, 2), (200, 20, 20, 255))
    plain = lit(sheet, (1.0, 0.98, 0.94), (0.8, 0.8, 0.8), 0.6).getpixel((0, 0))
    named = lit(sheet, (1.0, 0.98, 0.94), (0.8, 0.8, 0.8), 0.6, named=True).getpixel((0, 0))
    assert isinstance(plain, tuple)
    assert isinstance(named, tuple)
    assert named[1] < plain[1] - 30


@pytest.mark.parametrize(
    ("prompt", "colours"),
    [
        ("colorful macarons: pink, yellow and green", ["pink", "yellow", "green"]),
        ("colorful balloons in red, white and blue", ["red", "white", "blue"]),
        ("strawberry, chocolate and pistachio ice cream scoops in a bowl", ["strawberry", "chocolate", "pistachio"]),
        ("chocolate and vanilla cupcakes", ["chocolate", "vanilla"]),
    ],
)
def test_colours_named_one_by_one_are_those_painted(prompt: str, colours: list[str]) -> None:
    """They come before "colorful", and a list of flavours is one of colours."""
    thing = read_plan(prompt).things[0]
    shown = list(thing.colours) or [tint for each in thing.contents for tint in each.colours]
    assert [tint.word for tint in shown] == colours


def test_a_red_planet_in_space_is_a_planet() -> None:
    """Seen from afar it is no landscape."""
    plan = read_plan("a red planet in space")
    assert (plan.place, [thing.prop for thing in plan.things]) == ("space", ["planet"])
    assert plan.things[0].colours[0].colour[0] > 0.6
    assert read_plan("a rover on the red planet").place == "mars"


@pytest.mark.parametrize("prompt", ["a red lantern at night", "大紅燈籠"])
def test_a_red_lantern_is_red(prompt: str) -> None:
    """Its light does not make it orange."""
    _, pixels = _pixels(prompt)
    red = pixels[(pixels[:, 0] > 130) & (pixels[:, 1] < 0.45 * pixels[:, 0])]
    assert len(red) > 0.3 * len(pixels)


def test_a_black_castle_is_black_all_over() -> None:
    """Not its roofs alone."""
    _, pixels = _pixels("a black castle")
    assert np.median(pixels.mean(axis=1)) < 75


def test_candle_light_does_not_dye_teal() -> None:
    """It stays nearer to blue than to the flame's orange."""
    _, pixels = _pixels("a teal teapot in candlelight")
    strong = pixels[(pixels.max(axis=1) - pixels.min(axis=1)) > 25]
    teal = strong[(strong[:, 1] > strong[:, 0]) & (strong[:, 2] > strong[:, 0])]
    assert len(teal) > 0.25 * len(pixels)
