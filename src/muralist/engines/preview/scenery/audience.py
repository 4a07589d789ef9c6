"""An audience before a stage, seen from among it: dark heads, arms in the air, rimmed by the light of the stage."""

from __future__ import annotations

import math

from PIL import Image

from muralist.engines.preview.brushes.colour import Array, Colour, mix, rgb
from muralist.engines.preview.brushes.paths import bezier, limb
from muralist.engines.preview.brushes.view import Ink, View
from muralist.engines.preview.scenery.setting import Setting, before_things

AUDIENCE = "audience"
"""The feature of a stage that is seen over people's heads."""
ROWS = ((0.865, 0.030, 0.085, 0.30), (0.925, 0.042, 0.120, 0.18), (1.01, 0.058, 0.165, 0.06))
"""Of each row: how far down the shoulders are, the radius of a head, how far apart they are, and its haze."""
DARK = rgb("#131019")
LIGHTS: tuple[Colour, ...] = (rgb("#ff5fb8"), rgb("#5f8fff"), rgb("#40d8e0"), rgb("#ffd08a"))
RAISED = 0.52
"""The share of people who have an arm up."""


def before_stage(setting: Setting, picture: Image.Image) -> Image.Image:
    """The picture with the audience before its things, where one is asked for."""
    return before_things(setting, picture, _crowd) if setting.wants(AUDIENCE) else picture


def _crowd(setting: Setting, picture: Array) -> None:
    """The rows of people, the farthest first; in place."""
    view = setting.view
    ink = view.ink(2)
    for row, (foot, head, apart, haze) in enumerate(ROWS):
        rng = view.rng("audience", row)
        tone = mix(DARK, rgb("#3a2a52"), haze)
        rim = LIGHTS[row % len(LIGHTS)]
        count = math.ceil(1.3 / apart)
        for seat in range(-count, count + 1):
            x = (seat + 0.5 * (row % 2) + float(rng.uniform(-0.16, 0.16))) * apart
            up, raised, turn = float(rng.uniform(-0.4, 0.4)), float(rng.random()), float(rng.uniform(-1, 1))
            if abs(x) < view.half_width + apart:
                _person(ink, view, (x, foot + up * head * 0.5), head, raised, turn, tone, rim)
    ink.onto(picture)


def _person(
    ink: Ink, view: View, at: tuple[float, float], head: float, raised: float, turn: float, tone: Colour, rim: Colour
) -> None:  # fmt: skip
    """One seen from behind: shoulders, head, and one arm or both in the air."""
    k, (x, foot) = 1 / view.tall, at
    for colour, grow in ((mix(tone, rim, 0.55), 1.0), (tone, 0.90)):
        # the rim is what is left of a larger shape behind
        ink.disc(x, foot + head * 1.2 * k, head * 1.75 * grow, colour, ry=head * 1.15 * grow)
        ink.disc(x, foot - head * 0.85 * k, head * grow, colour, ry=head * 1.12 * grow)
        arms = (-1, 1) if raised < RAISED * 0.4 else (1,) if raised < RAISED else ()
        for hand in arms:
            side = hand if turn > 0 else -hand
            elbow = (x + side * head * 1.9, foot - head * 0.7 * k)
            palm = (x + side * head * (1.5 + 0.3 * turn), foot - head * 3.0 * k)
            arm = bezier((x + side * head * 1.25, foot + head * 0.6 * k), elbow, palm, 8)
            ink.polygon(limb(arm, (head * 0.60 * grow, head * 0.48 * grow, head * 0.36 * grow)), colour)
            ink.disc(palm[0], palm[1] - head * 0.20 * k, head * 0.34 * grow, colour, ry=head * 0.42 * grow)
