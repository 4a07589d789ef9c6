"""Tulips one by one, in the rows of a field that are nearest to the viewer."""

from __future__ import annotations

import math

from muralist.engines.preview.brushes.colour import Array, Colour, jitter, mix, rgb, times
from muralist.engines.preview.brushes.view import Ink
from muralist.engines.preview.scenery.nature.land import faded
from muralist.engines.preview.scenery.setting import Setting

RANKS, LANES = 22, 4.2
LEAF = rgb("#5f9448")


def tulip_rows(setting: Setting, picture: Array, top: float, tops: tuple[Colour, ...]) -> None:
    """Blooms on stems along furrows that begin at `top` and run to the viewer, each row in its colour; in place."""
    view = setting.view
    rng = view.rng("tulips")
    ink = view.band(top, 1.0).ink(2)
    vanish = setting.side * 0.12
    for rank in range(RANKS):
        near = 0.10 + 0.94 * (rank / (RANKS - 1)) ** 1.25
        y = top + (1 - top) * near
        spread = 0.035 + 0.965 * near
        for lane in range(-13, 14):
            colour = tops[(lane + 64) % len(tops)]
            for step in (-0.22, 0.0, 0.22):
                aside, up = float(rng.normal(0, 0.045)), float(rng.uniform(0.8, 1.15))
                tone = jitter(colour, rng, 0.02)
                x = (lane + step + aside) / LANES * spread + vanish * (1 - near)
                if abs(x) < view.half_width + 0.05:
                    _bloom(setting, ink, x, y + 0.012 * near, 0.062 * near * up, tone, 0.35 * (1 - near))
    ink.onto(picture)


def _bloom(setting: Setting, ink: Ink, x: float, y: float, tall: float, colour: Colour, far: float) -> None:
    """A cup of three petals on its stem, with two leaves where it is near enough to be seen."""
    k = 1 / setting.view.tall
    leaf, tone = faded(setting, LEAF, far), faded(setting, colour, far)
    head = y - tall * k
    if tall > 0.026:
        for hand in (-1, 1):
            tip, inner = (x + hand * tall * 0.30, y - tall * 0.62 * k), (x + hand * tall * 0.07, y - tall * 0.25 * k)
            ink.polygon([(x, y), tip, inner], times(leaf, 1.0 if hand * setting.side > 0 else 0.84))
    ink.box(x - tall * 0.035, head, x + tall * 0.035, y, leaf)
    wide, high = tall * 0.24, tall * 0.44 * k
    cup = [(x + wide * math.sin(a), head - high * 0.25 + high * 0.5 * math.cos(a)) for a in
           [math.pi * step / 6 - math.pi / 2 for step in range(7)]]  # fmt: skip
    crown = [(x + wide, head - high * 0.75), (x + wide * 0.5, head - high * 0.5), (x, head - high * 0.85),
             (x - wide * 0.5, head - high * 0.5), (x - wide, head - high * 0.75)]  # fmt: skip
    ink.polygon([*cup, *crown], tone)
    if tall > 0.03:
        foot = head + high * 0.12
        petal = [(x - wide * 0.4, foot), (x + wide * 0.4, foot), (x, head - high * 0.85)]
        ink.polygon(petal, mix(tone, (1, 1, 1), 0.16))
