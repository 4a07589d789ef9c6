"""What grows on the sea's bed: branching, fan, brain and tube corals, sponges, and kelp that sways."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from muralist.engines.preview.brushes.colour import Colour, jitter, mix, rgb, times
from muralist.engines.preview.brushes.paths import Path, Point, bezier, curve, limb
from muralist.engines.preview.brushes.view import Ink

Rng = np.random.Generator
KELP = (rgb("#4f9a4a"), rgb("#7d9a3c"), rgb("#3f8a62"))
PALE = (1.0, 0.98, 0.92)


@dataclass(frozen=True, slots=True, kw_only=True)
class Spot:
    """Where one grows: its foot in the frame, its size in the frame's units, how tall the frame is, and the light."""

    ink: Ink
    foot: Point
    size: float
    tall: float
    side: float

    def at(self, x: float, y: float) -> Point:
        """A point of the coral's own units (foot 0, upwards) in the frame."""
        return (self.foot[0] + x * self.size, self.foot[1] - y * self.size / self.tall)

    def shape(self, path: Path, colour: Colour) -> None:
        """Fill an outline given in the coral's own units."""
        self.ink.polygon([self.at(x, y) for x, y in path], colour)

    def disc(self, x: float, y: float, r: float, colour: Colour) -> None:
        """Fill a circle given in the coral's own units."""
        px, py = self.at(x, y)
        self.ink.disc(px, py, r * self.size, colour)


def branching(spot: Spot, tone: Colour, rng: Rng) -> None:
    """A stag's-horn coral: arms that fork three times, with pale tips."""
    tips = [(0.0, 0.0, lean + float(rng.normal(0, 0.06)), 0.46, 0.17) for lean in (-0.85, -0.40, 0.02, 0.45, 0.88)]
    drawn: list[tuple[Path, float, float]] = []
    for fork in range(3):
        grown = []
        for x, y, lean, long, wide in tips:
            ex, ey = x + math.sin(lean) * long, y + math.cos(lean) * long
            bend = (0.5 * (x + ex) + 0.06 * lean * long, 0.5 * (y + ey))
            drawn.append((bezier((x, y), bend, (ex, ey), 6), wide, wide * 0.72))
            for turn in (-0.42, 0.36):
                share = float(rng.uniform(0.58, 0.80))
                grown.append((ex, ey, lean * 0.8 + turn + float(rng.normal(0, 0.10)), long * share, wide * 0.72))
        tips = grown if fork < 2 else tips
    for spine, start, end in drawn:
        spot.shape(limb(spine, (start + 0.03, end + 0.03)), times(tone, 0.66))
        spot.disc(*spine[-1], end / 2 + 0.015, times(tone, 0.66))
    for spine, start, end in drawn:
        spot.shape(limb(spine, (start * 0.86, end * 0.86)), tone)
        spot.disc(*spine[-1], end * 0.43, tone)
        lit = [(x + 0.2 * start * spot.side, y + 0.01) for x, y in spine]
        spot.shape(limb(lit, (start * 0.26, end * 0.26)), mix(tone, PALE, 0.30))
    for spine, _start, end in drawn[-20:]:
        spot.disc(*spine[-1], end * 0.40, mix(tone, PALE, 0.55))


def fan(spot: Spot, tone: Colour, rng: Rng) -> None:
    """A sea fan: a flat leaf of fine ribs that fork, with cross ribs, on a short stem."""
    rim = [(math.sin(a) * 0.86, 0.62 + math.cos(a) * 0.66 * (1 + 0.05 * math.sin(5 * a)))
           for a in [-2.45 + 4.9 * step / 24 for step in range(25)]]  # fmt: skip
    blade = [(0.0, 0.02), *rim]
    spot.shape(curve(blade, closed=True, steps=3), times(tone, 0.62))
    inner = [(x * 0.93, 0.05 + (y - 0.02) * 0.93) for x, y in blade]
    spot.shape(curve(inner, closed=True, steps=3), times(tone, 0.82))
    light = mix(tone, PALE, 0.32)
    for number in range(11):
        a = -1.05 + 2.1 * number / 10
        end = (math.sin(a * 1.55) * 0.78, 0.56 + math.cos(a * 1.55) * 0.60)
        rib = bezier((0.0, 0.04), (end[0] * 0.35, end[1] * 0.62), end, 12)
        spot.shape(limb(rib, (0.07, 0.04, 0.02)), light)
        for step in (5, 7, 9):
            x, y = rib[step]
            for hand in (-1, 1):
                twig = [(x, y), (x + hand * 0.08 + 0.05 * math.sin(a), y + 0.12)]
                spot.shape(limb(twig, (0.026, 0.014)), light)
    for level in (0.34, 0.55, 0.76, 0.96):
        arc = [(math.sin(a) * level * 0.62, 0.06 + level * (0.55 + 0.45 * math.cos(a)))
               for a in [-1.3 + 2.6 * step / 12 for step in range(13)]]  # fmt: skip
        spot.shape(limb(arc, (0.018, 0.018)), mix(tone, PALE, 0.16))
    spot.shape(limb([(0.0, -0.03), (0.0, 0.16)], (0.13, 0.08)), times(tone, 0.7))
    del rng


def brain(spot: Spot, tone: Colour, rng: Rng) -> None:
    """A brain coral: a dome with winding furrows."""
    dome = [(-0.78, -0.02), (-0.76, 0.26), (-0.50, 0.58), (0.0, 0.72), (0.50, 0.58), (0.76, 0.26), (0.78, -0.02)]
    spot.shape(curve([*dome, (0.0, -0.08)], closed=True, steps=5), times(tone, 0.62))
    for share, light in ((0.93, 0.0), (0.74, 0.12), (0.52, 0.22)):
        dx = 0.10 * spot.side * (1 - share)
        inner = [(x * share + dx, y * share + 0.10 * (1 - share)) for x, y in [*dome, (0.0, -0.06)]]
        spot.shape(curve(inner, closed=True, steps=5), mix(times(tone, 0.94), PALE, light))
    furrow = times(tone, 0.58)
    for row in range(6):
        level, wave = 0.30 + 0.125 * row, float(rng.uniform(0, 6.28))
        line = []
        for step in range(27):
            a = -1.42 + 2.84 * step / 26
            k = level + 0.045 * math.sin(7.5 * a + wave)
            line.append((math.sin(a) * 0.74 * k * 1.02, 0.70 * k * math.cos(a) ** 0.8 if k < 1 else 0.68 * math.cos(a)))
        spot.shape(limb(line, (0.012, 0.042, 0.042, 0.012)), furrow)


def tubes(spot: Spot, tone: Colour, rng: Rng) -> None:
    """A bunch of sponges: pipes with dark mouths."""
    for x, high, wide in ((-0.34, 0.70, 0.24), (0.36, 0.62, 0.23), (-0.06, 1.02, 0.27), (0.17, 0.44, 0.22),
                          (-0.22, 0.36, 0.20)):  # fmt: skip
        top = (x * 1.35, high * float(rng.uniform(0.92, 1.06)))
        pipe = [(x * 0.6, -0.03), (x, 0.45 * top[1]), top]
        spot.shape(limb(pipe, (wide * 0.8, wide, wide * 1.12)), times(tone, 0.66))
        spot.shape(limb(pipe, (wide * 0.62, wide * 0.8, wide * 0.92)), tone)
        lit = [(px + 0.24 * wide * spot.side, py) for px, py in pipe]
        spot.shape(limb(lit, (wide * 0.14, wide * 0.2, wide * 0.22)), mix(tone, PALE, 0.32))
        mouth = [(top[0] + math.cos(a) * wide * 0.58, top[1] + math.sin(a) * wide * 0.22)
                 for a in [6.283 * step / 16 for step in range(16)]]  # fmt: skip
        spot.shape(mouth, mix(tone, PALE, 0.36))
        spot.shape([(top[0] + 0.70 * (px - top[0]), top[1] + 0.66 * (py - top[1])) for px, py in mouth],
                   times(tone, 0.40))  # fmt: skip


def kelp(spot: Spot, tone: Colour, rng: Rng) -> None:
    """Ribbons that sway as they rise, each with a pale midrib and a wavy edge."""
    for blade in range(6):
        x, high = 0.26 * (blade - 2.5) / 1.5, float(rng.uniform(1.7, 2.9)) * (1 - 0.07 * abs(blade - 2.5))
        phase, lean = float(rng.uniform(0, 6.28)), float(rng.normal(0.0, 0.10))
        spine = [(x + lean * high * t + 0.13 * math.sin(4.2 * t + phase) * t, high * t)
                 for t in [step / 18 for step in range(19)]]  # fmt: skip
        own = jitter(tone, rng, 0.03)
        wide = [0.05 + 0.115 * math.sin(math.pi * min(1.0, 0.12 + 0.9 * step / 18)) * (1.0 if step % 2 else 0.80)
                for step in range(18)]  # fmt: skip
        spot.shape(limb(spine, (*wide, 0.0)), times(own, 0.70 if blade % 2 else 0.92))
        shifted = [(px + 0.012 * spot.side, py) for px, py in spine]
        spot.shape(limb(shifted, (*(w * 0.52 for w in wide), 0.0)), own if blade % 2 else mix(own, PALE, 0.14))
        spot.shape(limb(spine, (0.026, 0.018, 0.0)), mix(own, PALE, 0.34))


KINDS: dict[str, Callable[[Spot, Colour, Rng], None]] = {
    "branching": branching, "fan": fan, "brain": brain, "tubes": tubes, "kelp": kelp,
}  # fmt: skip
REEF = ("branching", "fan", "brain", "branching", "tubes", "fan", "brain")


def grown(coral: bool, seaweed: bool) -> tuple[str, ...]:
    """The kinds that stand on the bed in turn: what was named, or some of each."""
    if coral and not seaweed:
        return REEF
    if seaweed and not coral:
        return ("kelp", "kelp", "branching", "kelp", "kelp", "brain")
    return ("branching", "kelp", "fan", "brain", "kelp", "tubes")
