"""A long room seen down its length: points at (side, height, distance) in one-point perspective."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from muralist.engines.preview.brushes.colour import Colour, mix, times
from muralist.engines.preview.brushes.view import Ink
from muralist.engines.preview.scenery.built import rooms
from muralist.engines.preview.scenery.setting import Setting

Spot = tuple[float, float, float]
NEAREST, OVER = 0.82, 1.03
"""The distance from which on a room is painted in a frame that is not tall, and how far beyond a frame's edges."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Depth:
    """`eye` is the height of the eye and `top` that of the ceiling, `half` where the walls are, `far` the end wall.

    `level` is the height fraction of the vanishing point. Lengths are world units at distance 1.
    """

    setting: Setting
    half: float
    top: float
    far: float
    level: float = 0.50
    eye: float = 0.50

    @property
    def near(self) -> float:
        """The distance of the frame's edges: what is nearer lies outside."""
        tall = self.setting.view.tall
        below, above = self.eye / ((OVER - self.level) * tall), (self.top - self.eye) / ((OVER - 1 + self.level) * tall)
        return min(NEAREST, below, above)

    def at(self, x: float, high: float, z: float) -> tuple[float, float]:
        """Where a point of the room is in the frame."""
        return x / z, self.level + (self.eye - high) / z / self.setting.view.tall

    def quad(self, ink: Ink, spots: Sequence[Spot], tone: Colour, alpha: float = 1.0) -> None:
        """A flat shape in the room's light."""
        ink.polygon([self.at(*spot) for spot in spots], rooms.toned(self.setting, tone), alpha)

    def wall(
        self, ink: Ink, hand: int, low: float, high: float, z0: float, z1: float, tone: Colour, out: float = 0.0
    ) -> None:
        """A part of one side wall (`hand` -1 left, 1 right), `out` from it towards the middle."""
        x = hand * (self.half - out)
        self.quad(ink, [(x, low, z0), (x, high, z0), (x, high, z1), (x, low, z1)], tone)

    def across(self, ink: Ink, x0: float, x1: float, low: float, high: float, z: float, tone: Colour) -> None:
        """An upright face that looks towards the viewer."""
        self.quad(ink, [(x0, low, z), (x1, low, z), (x1, high, z), (x0, high, z)], tone)

    def level_at(self, ink: Ink, x0: float, x1: float, high: float, z0: float, z1: float, tone: Colour) -> None:
        """A level face: floor, table top, ceiling."""
        self.quad(ink, [(x0, high, z0), (x1, high, z0), (x1, high, z1), (x0, high, z1)], tone)

    def line(self, ink: Ink, a: Spot, b: Spot, width: float, tone: Colour, alpha: float = 1.0) -> None:
        """A line whose width is that at its nearer end."""
        ink.line([self.at(*a), self.at(*b)], width / min(a[2], b[2]), rooms.toned(self.setting, tone), alpha)

    def shell(self, ink: Ink, wall: Colour, floor: Colour, ceiling: Colour, end: Colour, *, steps: int = 14) -> None:
        """Floor, ceiling and walls, darker towards the far end and on the side away from the light."""
        light = self.setting.side
        edges = [self.near * (self.far / self.near) ** (k / steps) for k in range(steps + 1)]
        for z0, z1 in reversed(list(pairwise(edges))):
            dim = 1.0 - 0.28 * (z0 - self.near) / (self.far - self.near)
            z2 = z1 * 1.004
            self.level_at(ink, -self.half, self.half, 0.0, z0, z2, times(floor, dim))
            self.level_at(ink, -self.half, self.half, self.top, z0, z2, times(ceiling, dim * 0.96))
            for hand in (-1, 1):
                self.wall(ink, hand, 0.0, self.top, z0, z2, times(wall, dim * (0.84 if hand == light else 1.0)))
        self.across(ink, -self.half, self.half, 0.0, self.top, self.far, end)

    def tiles(self, ink: Ink, a: Colour, b: Colour, across: int, ratio: float = 1.26) -> None:
        """Square slabs of two colours on the floor."""
        z, row = self.near, 0
        while z < self.far:
            z1 = min(self.far, z * ratio)
            for column in range(across):
                x0 = -self.half + 2 * self.half * column / across
                dim = 1.0 - 0.28 * (z - self.near) / (self.far - self.near)
                tone = a if (row + column) % 2 else b
                self.level_at(ink, x0, x0 + 2 * self.half / across, 0.0, z, z1, times(tone, dim))
            z, row = z1, row + 1

    def planks(self, ink: Ink, wood: Colour, across: int) -> None:
        """Boards that run down the room."""
        rng = self.setting.view.rng("depth planks")
        for column in range(across):
            x0 = -self.half + 2 * self.half * column / across
            tone = times(wood, 0.92 + 0.16 * float(rng.random()))
            self.level_at(ink, x0, x0 + 2 * self.half / across, 0.0, self.near, self.far, tone)
            self.line(ink, (x0, 0.0, self.near), (x0, 0.0, self.far), 0.004, times(wood, 0.6), 0.8)

    def block(
        self, ink: Ink, x0: float, x1: float, low: float, high: float, z0: float, z1: float, tone: Colour
    ) -> None:
        """A box on the floor: its inner side, its top and its front."""
        inner = x1 if abs(x1) < abs(x0) else x0
        self.quad(ink, [(inner, low, z0), (inner, high, z0), (inner, high, z1), (inner, low, z1)], times(tone, 0.78))
        if high < self.eye:
            self.level_at(ink, x0, x1, high, z0, z1, mix(tone, (1.0, 1.0, 1.0), 0.16))
        self.across(ink, x0, x1, low, high, z0, tone)
