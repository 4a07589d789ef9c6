"""A table's plane seen at a tilt: flat shapes, balls, domes and slabs on it, from the side or from straight above.

Points are (u across, v away from the viewer) and heights h over the plane, in units of the plane's own scale. At a
`tilt` of 1 the eye looks straight down: circles stay round and heights do not show. The same drawing serves both.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace

from PIL import Image

from muralist.engines.preview.brushes.canvas import Canvas, Pen
from muralist.engines.preview.brushes.colour import Colour, mix, times
from muralist.engines.preview.brushes.paths import Path, Point, curve, ellipse, limb
from muralist.engines.preview.brushes.shade import Shade, flat, puffed, slope, sphere, tube
from muralist.engines.preview.props.hulls import hull
from muralist.engines.preview.props.inkwindow import WindowPen

INKED, RAISED = 1.6, 2.2
"""How far from its origin, and how high over the plane, ink may lie, in the plane's units."""
SIDE, ABOVE = 0.46, 1.0
"""Tilts of what lies before the viewer on a table, and of what is seen from straight above."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Plane:
    """A piece of the plane: its origin on the canvas, its scale, tilt and turn; all stays `inside` a mask if given."""

    canvas: Canvas
    x: float = 0.0
    y: float = 0.0
    scale: float = 1.0
    tilt: float = SIDE
    turn: float = 0.0
    inside: Image.Image | None = None

    @property
    def rise(self) -> float:
        """How much of a height shows."""
        return math.sqrt(max(0.0, 1 - self.tilt * self.tilt))

    @property
    def overhead(self) -> bool:
        return self.tilt > 0.9

    def at(self, u: float, v: float, h: float = 0.0) -> Point:
        """Canvas units of a point of the plane."""
        c, s = math.cos(self.turn), math.sin(self.turn)
        across, away = u * c - v * s, u * s + v * c
        return (self.x + self.scale * across, self.y + self.scale * (away * self.tilt + h * self.rise))

    def path(self, points: Sequence[Point], h: float = 0.0) -> Path:
        """Canvas units of an outline."""
        return [self.at(u, v, h) for u, v in points]

    def sub(self, u: float, v: float, scale: float = 1.0, turn: float = 0.0, h: float = 0.0) -> Plane:
        """The plane about another point, at another scale and turn."""
        x, y = self.at(u, v, h)
        return replace(self, x=x, y=y, scale=self.scale * scale, turn=self.turn + turn)

    def loose(self, least: float = 0.84) -> Plane:
        """The same spot for what is as thick as wide, and so hardly foreshortened."""
        return replace(self, tilt=max(self.tilt, least))

    def patch(
        self,
        points: Sequence[Point],
        colour: Colour,
        shade: Shade | None = None,
        *,
        h: float = 0.0,
        smooth: bool = False,
        texture: float = 0.0,
        grain: float = 20.0,
        gloss: float = 0.0,
        alpha: float = 1.0,
    ) -> Path:
        """A flat shape at a height; `smooth` draws a curve through the points. Returns its outline on the canvas."""
        outline = self.path(curve(points, closed=True, steps=6) if smooth else points, h)
        self.canvas.solid(
            outline,
            colour,
            shade or flat(0.72),
            texture=texture,
            grain=grain / self.scale,
            gloss=gloss,
            alpha=alpha,
            inside=self.inside,
        )
        return outline

    def disc(
        self,
        u: float,
        v: float,
        r: float,
        colour: Colour,
        shade: Shade | None = None,
        *,
        rv: float | None = None,
        turn: float = 0.0,
        h: float = 0.0,
        texture: float = 0.0,
        grain: float = 20.0,
        gloss: float = 0.0,
        alpha: float = 1.0,
    ) -> Path:
        """A flat circle or ellipse; returns its outline on the canvas."""
        return self.patch(
            ellipse(u, v, r, r if rv is None else rv, turn),
            colour,
            shade,
            h=h,
            texture=texture,
            grain=grain,
            gloss=gloss,
            alpha=alpha,
        )

    def shadow(
        self, u: float, v: float, r: float, colour: Colour, strength: float = 0.5, rv: float | None = None
    ) -> None:
        """The dark that something keeps the light from, pushed away from the light."""
        side = -1 if self.canvas.light.direction[0] > 0 else 1
        c, s = math.cos(-self.turn), math.sin(-self.turn)
        du, dv = 0.10 * r * side, -0.10 * r
        outline = self.path(ellipse(u + du * c - dv * s, v + du * s + dv * c, r, r if rv is None else rv))
        self.canvas.soft(outline, times(colour, 0.35), 0.10 * r * self.scale, strength, inside=self.inside)

    def ball(
        self,
        u: float,
        v: float,
        r: float,
        colour: Colour,
        *,
        h: float = 0.0,
        squash: float = 1.0,
        shine: float = 0.3,
        gloss: float = 0.4,
        texture: float = 0.0,
        grain: float = 20.0,
    ) -> Path:
        """A ball lying on height `h`, flattened to `squash` of its height; returns its outline on the canvas."""
        x, y = self.at(u, v, h + r * squash)
        rx = r * self.scale
        ry = rx * math.sqrt(self.tilt**2 + (squash * self.rise) ** 2)
        outline = ellipse(x, y, rx, ry, points=32)
        self.canvas.solid(
            outline,
            colour,
            sphere(x, y, rx * 1.06, ry * 1.06, shine=shine),
            gloss=gloss,
            texture=texture,
            grain=grain / self.scale,
            inside=self.inside,
        )
        return outline

    def dome(
        self,
        u: float,
        v: float,
        r: float,
        high: float,
        colour: Colour,
        shade: Shade | None = None,
        *,
        rv: float | None = None,
        turn: float = 0.0,
        h: float = 0.0,
        texture: float = 0.0,
        grain: float = 20.0,
        gloss: float = 0.0,
    ) -> Path:
        """Half an egg on its flat side, `high` over height `h`: buns, scoops, mounds; returns its outline."""
        angle = self.turn + turn
        rv = r if rv is None else rv
        wide = math.hypot(r * math.cos(angle), rv * math.sin(angle))
        deep = math.hypot(r * math.sin(angle), rv * math.cos(angle))
        x, y = self.at(u, v, h)
        rx, low = wide * self.scale, deep * self.tilt * self.scale
        up = self.scale * math.hypot(deep * self.tilt, high * self.rise)
        if self.overhead:
            outline = self.path(ellipse(u, v, r, rv, turn))
        else:
            outline = [
                *ellipse(x, y, rx, up, start=0.0, end=math.pi, points=24),
                *ellipse(x, y, rx, low, start=math.pi, end=2 * math.pi, points=24),
            ]
        self.canvas.solid(
            outline,
            colour,
            shade or puffed(0.95, shine=0.12),
            texture=texture,
            grain=grain / self.scale,
            gloss=gloss,
            inside=self.inside,
        )
        return outline

    def slab(
        self,
        points: Sequence[Point],
        low: float,
        high: float,
        side: Colour,
        top: Colour,
        *,
        shade: Shade | None = None,
        texture: float = 0.0,
        grain: float = 20.0,
        gloss: float = 0.0,
    ) -> Path:
        """A plate of any convex outline from height `low` to `high`; returns its top's outline on the canvas."""
        upper = self.path(points, high)
        if not self.overhead:
            whole = hull([*self.path(points, low), *upper])
            self.canvas.solid(
                whole,
                side,
                tube(),
                texture=texture,
                grain=grain / self.scale,
                inside=self.inside,
            )
        self.canvas.solid(
            upper,
            top,
            shade or slope(0.66, 0.80, 60),
            texture=texture,
            grain=grain / self.scale,
            gloss=gloss,
            inside=self.inside,
        )
        return upper

    def coin(
        self,
        u: float,
        v: float,
        r: float,
        low: float,
        high: float,
        side: Colour,
        top: Colour | None = None,
        *,
        shade: Shade | None = None,
        texture: float = 0.0,
        grain: float = 20.0,
        gloss: float = 0.0,
    ) -> Path:
        """A round slab."""
        return self.slab(
            ellipse(u, v, r, r),
            low,
            high,
            side,
            mix(side, (1, 1, 1), 0.15) if top is None else top,
            shade=shade,
            texture=texture,
            grain=grain,
            gloss=gloss,
        )

    def rope(
        self,
        points: Sequence[Point],
        widths: Sequence[float],
        colour: Colour,
        *,
        h: float = 0.0,
        shine: float = 0.2,
        gloss: float = 0.3,
        texture: float = 0.0,
        grain: float = 20.0,
    ) -> Path:
        """Something long and round lying along a curve; `widths` are full widths; returns its outline."""
        lift = h + max(widths) * 0.4
        spine = [self.at(u, v, lift) for u, v in curve(points, steps=6)]
        outline = limb(spine, [width * self.scale for width in widths])
        self.canvas.solid(
            outline,
            colour,
            puffed(1.0, shine=shine),
            gloss=gloss,
            texture=texture,
            grain=grain / self.scale,
            inside=self.inside,
        )
        return outline

    def soft(
        self,
        u: float,
        v: float,
        r: float,
        colour: Colour,
        alpha: float,
        *,
        rv: float | None = None,
        h: float = 0.0,
        blur: float = 0.4,
        within: Path | None = None,
    ) -> None:
        """A blurred spot; `blur` in shares of its radius, kept `within` an outline if one is given."""
        mask = self.inside if within is None else self.canvas.mask_of(within)
        outline = self.path(ellipse(u, v, r, r if rv is None else rv, points=24), h)
        self.canvas.soft(outline, colour, blur * r * self.scale, alpha, inside=mask)

    @contextmanager
    def ink(self, within: Path | None = None) -> Iterator[PlanePen]:
        """A pen for many small flat shapes, kept `within` an outline if one is given."""
        mask = self.inside if within is None else self.canvas.mask_of(within)
        reach = INKED * self.scale
        up = reach + (RAISED - 1) * self.scale * self.rise
        pen = WindowPen(self.canvas, (self.x - reach, self.y - reach, self.x + reach, self.y + up))
        yield PlanePen(self, pen)
        pen.land(mask)


class PlanePen:
    """Flat strokes and spots in the plane's units."""

    def __init__(self, plane: Plane, pen: Pen) -> None:
        self.plane, self.pen = plane, pen

    def line(self, points: Sequence[Point], width: float, colour: Colour, alpha: float = 1.0, h: float = 0.0) -> None:
        self.pen.line(self.plane.path(points, h), width * self.plane.scale, colour, alpha)

    def spot(
        self,
        u: float,
        v: float,
        r: float,
        colour: Colour,
        alpha: float = 1.0,
        *,
        rv: float | None = None,
        turn: float = 0.0,
        h: float = 0.0,
    ) -> None:
        self.pen.polygon(
            self.plane.path(ellipse(u, v, r, r if rv is None else rv, turn, points=12), h),
            colour,
            alpha,
        )

    def shape(self, points: Sequence[Point], colour: Colour, alpha: float = 1.0, h: float = 0.0) -> None:
        self.pen.polygon(self.plane.path(points, h), colour, alpha)
