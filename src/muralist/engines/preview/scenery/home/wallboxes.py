"""Flat furniture before the far wall of a room, in world units over the floor line."""

from __future__ import annotations

from muralist.engines.preview.brushes.colour import Colour
from muralist.engines.preview.brushes.view import Ink
from muralist.engines.preview.scenery.built import rooms
from muralist.engines.preview.scenery.setting import Setting

FLOOR = 0.72


class Wall:
    """Boxes on the far wall of a room; heights are world units over the floor line."""

    def __init__(self, setting: Setting, ink: Ink) -> None:
        self.setting, self.ink, self.k = setting, ink, 1 / setting.view.tall

    def box(self, x0: float, low: float, x1: float, high: float, tone: Colour, alpha: float = 1.0) -> None:
        """An upright rectangle in the room's light."""
        tone = rooms.toned(self.setting, tone)
        self.ink.box(x0, FLOOR - high * self.k, x1, FLOOR - low * self.k, tone, alpha)

    def disc(self, x: float, high: float, radius: float, tone: Colour, ry: float | None = None) -> None:
        """A disc on the wall, or something round that stands before it."""
        self.ink.disc(x, FLOOR - high * self.k, radius, rooms.toned(self.setting, tone), ry=ry)

    def line(self, spots: list[tuple[float, float]], width: float, tone: Colour) -> None:
        """A line through (x, height)."""
        self.ink.line([(x, FLOOR - y * self.k) for x, y in spots], width, rooms.toned(self.setting, tone))

    def shape(self, spots: list[tuple[float, float]], tone: Colour) -> None:
        """A polygon of (x, height)."""
        self.ink.polygon([(x, FLOOR - y * self.k) for x, y in spots], rooms.toned(self.setting, tone))
