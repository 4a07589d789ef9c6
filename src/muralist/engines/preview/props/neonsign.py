"""A neon sign on a wall: glowing letters, or a picture in light, in a glowing frame."""

from __future__ import annotations

import math

from muralist.engines.preview.brushes.canvas import Canvas, Extent
from muralist.engines.preview.brushes.colour import Colour, mix, rgb, saturate
from muralist.engines.preview.brushes.paths import Path, box, limb
from muralist.engines.preview.brushes.shade import slope
from muralist.engines.preview.props.kinds import ON_POSTS
from muralist.engines.preview.props.lettering import letters
from muralist.engines.preview.props.prop import Look, Prop
from muralist.engines.preview.props.solids import WHITE, rod

POSTS = 1.2
"""How high the posts are of a sign that stands by itself."""
NEONS = (rgb("#ff5a8a"), rgb("#3fd8ff"), rgb("#ffb03a"), rgb("#7dff8a"), rgb("#b48aff"))


def extent(look: Look) -> Extent:
    if look.variant == ON_POSTS:
        return Extent(left=-1.18, right=1.18, top=1.26 + POSTS)
    return Extent(left=-1.18, right=1.18, top=1.34)


def paint(canvas: Canvas, look: Look) -> None:
    tube = saturate(look.pick("neon", NEONS), 1.3)
    frame = look.colours[1] if len(look.colours) > 1 else tube
    if look.variant == ON_POSTS:
        for x in (-0.7, 0.7):
            rod(canvas, [(x, 0.0), (x, 0.2 + POSTS)], 0.09, rgb("#3a3d44"))
        canvas.top -= POSTS
        _board(canvas, look, tube, frame)
        canvas.top += POSTS
        return
    for x in (-0.7, 0.7):
        rod(canvas, [(x, 1.10), (x, 1.30)], 0.05, rgb("#3a3d44"))
    _board(canvas, look, tube, frame)


def _board(canvas: Canvas, look: Look, tube: Colour, frame: Colour) -> None:
    """The plate with its tubes."""
    plate = box(-1.10, 0.06, 1.10, 1.22, 0.12)
    canvas.solid(plate, rgb("#23242c"), slope(0.45, 0.75, 100), texture=0.05, grain=16)
    with canvas.lit():
        _tube(canvas, box(-1.0, 0.16, 1.0, 1.12, 0.16), frame, mix(frame, WHITE, 0.45))
        core = mix(tube, WHITE, 0.78)
        if not letters(canvas, look.text, (-0.86, 0.29, 0.86, 0.99), core, weight=0.02, glow=tube):
            for shape in _pictures()[int(look.rng("picture").integers(4))]:
                _tube(canvas, shape, tube, core)
    canvas.lamp(0, 0.64, 2.0 if look.dark else 1.0, tube, 0.6 if look.dark else 0.22)


def _pictures() -> tuple[tuple[Path, ...], ...]:
    """Drawings in light: a star, a cup with steam, a cocktail glass, a note of music."""
    star: Path = []
    for point in range(10):
        a, r = math.pi / 2 + point * math.pi / 5, 0.36 if point % 2 == 0 else 0.16
        star.append((r * math.cos(a), 0.62 + r * math.sin(a)))
    cup: Path = [(-0.34, 0.74), (-0.28, 0.34), (0.20, 0.34), (0.26, 0.74)]
    handle: Path = [(0.26, 0.68), (0.46, 0.64), (0.44, 0.48), (0.22, 0.46)]
    glass: Path = [(-0.40, 0.96), (0.0, 0.60), (0.40, 0.96)]
    stem: Path = [(0.0, 0.60), (0.0, 0.30), (-0.22, 0.28), (0.22, 0.28), (0.01, 0.30)]
    head: Path = [(-0.16 + 0.13 * math.cos(k * 0.7), 0.36 + 0.10 * math.sin(k * 0.7)) for k in range(9)]
    flag: Path = [(-0.03, 0.38), (-0.03, 0.96), (0.26, 0.82), (0.24, 0.64), (0.26, 0.80), (-0.02, 0.92)]
    return (star,), (cup, handle), (glass, stem), (head, flag)


def _tube(canvas: Canvas, outline: Path, glow: Colour, core: Colour) -> None:
    """A closed line of neon."""
    ring = [*outline, outline[0], outline[1]]
    canvas.soft(limb(ring, (0.09, 0.09)), glow, 0.042, 0.78)
    with canvas.ink() as pen:
        pen.line(ring, 0.052, glow)
        pen.line(ring, 0.034, core)


PROP = Prop(
    name="neon_sign", size=0.9, extent=extent, paint=paint, home="street", turns=False, letters=True, hangs="wall"
)
