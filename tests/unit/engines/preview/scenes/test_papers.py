"""Plain coloured paper behind things, icons on a tile, and roofs that are no terraces."""

from __future__ import annotations

import numpy as np
import pytest
from tests.unit.engines.preview.looks.measures import gap, paint_scene, scene

from muralist.engines.preview.plan import Feature
from muralist.engines.preview.planner import read_plan
from muralist.engines.preview.scenery.built.graphics import GRAPHICS


@pytest.mark.parametrize(
    "prompt",
    [
        "a red electric guitar in front of a giant yellow sun, two palm trees, teal background",
        "a rainbow and a unicorn, pink background", "yellow stars around a red rocket, navy background",
    ],
)  # fmt: skip
def test_a_coloured_background_is_paper_whatever_is_named(prompt: str) -> None:
    """A colour background is plain paper of that colour; sun, stars and rainbows are shown on it."""
    plan = read_plan(prompt)
    assert plan.place == "seamless"
    assert plan.feature("wall") is not None
    assert not plan.ignored


@pytest.mark.parametrize("sign", sorted(GRAPHICS))
def test_paper_shows_the_signs_of_the_sky(sign: str) -> None:
    """Each of them changes the paper."""
    plain = paint_scene(scene("seamless"))
    signed = paint_scene(scene("seamless", features=(Feature(name=sign),)))
    assert gap(plain, signed) > 0.3


def test_an_app_icon_is_a_rounded_tile() -> None:
    """Its corners are the page's, its middle the tile's own colour."""
    plan = read_plan("app icon, a white rocket on a blue to purple gradient background, rounded square")
    assert plan.place == "seamless"
    assert not set(plan.ignored) & {"rounded", "square", "blue", "purple"}
    pixels = np.asarray(paint_scene(plan, 120, 120)).astype(np.int16)
    assert pixels[2, 2].min() > 200
    assert pixels[20, 60, 2] > pixels[20, 60, 0] + 40


def test_the_roof_of_a_house_is_no_terrace() -> None:
    """A roof named with its house leaves the house where it is; without one it is a place."""
    assert read_plan("聖誕夜，雪人站在小木屋前面，屋頂有積雪").place != "rooftop"
    assert read_plan("屋頂上有六隻鴿子").place == "rooftop"
