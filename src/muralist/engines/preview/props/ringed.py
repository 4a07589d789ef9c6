"""Foxes, dogs and their kin curled up asleep: a ring of back and tail, the nose in the tail."""

from __future__ import annotations

from muralist.engines.preview.brushes.canvas import Canvas
from muralist.engines.preview.brushes.colour import Colour, times
from muralist.engines.preview.brushes.paths import bezier, ellipse, oval
from muralist.engines.preview.props.bodies import crease, fur, mould, shape, sleeve
from muralist.engines.preview.props.build import Build
from muralist.engines.preview.props.faces import Head, paint_face, pale_of
from muralist.engines.preview.props.prop import Look

CURLED, ASLEEP = "curled", "sleeping"
HEAD_AT, HEAD_SHARE = (-0.12, 0.245), 1.0
"""Where the head lies, and how large it is for its size in other poses."""
BRUSH, THIN = (0.10, 0.20, 0.26, 0.24, 0.07), (0.12, 0.11, 0.10, 0.09, 0.04)
"""The widths of bushy and of other tails."""
BUSHY = frozenset({"brush", "ring", "curl"})


def is_curled(look: Look) -> bool:
    """Whether the animal lies curled up."""
    words = look.variant.split()
    return CURLED in words and ASLEEP in words


def paint_ringed(canvas: Canvas, look: Look, build: Build, coat: Colour) -> None:
    """Paint the back, the tail around its front, and the sleeping head over that."""
    pale = pale_of(build, coat)
    body = shape("-70 16, -68 40, -44 60, -4 67, 36 61, 62 42, 70 18, 58 0, 0 -2, -56 0")
    mask = mould(canvas, [body], coat, texture=0.06, grain=30)
    canvas.soft(oval(-0.42, 0.20, 0.22, 0.18), pale, 0.06, 0.55, inside=mask)
    crease(canvas, bezier((0.10, 0.50), (0.46, 0.48), (0.44, 0.12)), coat, mask)
    crease(canvas, bezier((-0.30, 0.52), (-0.52, 0.46), (-0.56, 0.20)), coat, mask)
    if "smooth" not in build.marks:
        fur(canvas, mask, look.rng("fur"), coat, round(240 * build.fluffy), 0.05 * build.fluffy, -2.4)
    canvas.soft(ellipse(HEAD_AT[0] + 0.04, HEAD_AT[1] - 0.04, 0.38, 0.24), times(coat, 0.42), 0.05, 0.5, inside=mask)
    _tail(canvas, look, build, coat, pale)
    neck = sleeve([(-0.50, 0.34), (-0.34, 0.30), HEAD_AT], (0.34, 0.31, 0.24), 6)
    mould(canvas, [neck], times(coat, 0.97), texture=0.06, grain=30)
    head = Head(x=HEAD_AT[0], y=HEAD_AT[1], size=build.head * HEAD_SHARE, turn=-0.22)
    paint_face(canvas, look, head, build, coat, asleep=True, smile=False)


def _tail(canvas: Canvas, look: Look, build: Build, coat: Colour, pale: Colour) -> None:
    """Along the ground before the body, from the haunch to under the chin."""
    bushy = build.tail in BUSHY
    if build.tail_long < 0.25:
        return
    end = -0.50 if bushy else -0.16
    spine = [(0.62, 0.26), (0.60, 0.10), (0.26, 0.07), (-0.16, 0.08), (end, 0.10)]
    widths = tuple(wide * build.fluffy for wide in (BRUSH if bushy else THIN))
    canvas.soft([(x, y + 0.04) for x, y in sleeve(spine, widths, 6)], times(coat, 0.4), 0.03, 0.4)
    mask = mould(canvas, [sleeve(spine, widths, 8)], times(coat, 0.96), texture=0.08, grain=34)
    if build.tail == "brush":
        canvas.soft(oval(end + 0.02, 0.10, 0.17, 0.15), build.pale or pale, 0.03, 1.0, inside=mask)
    if bushy:
        fur(canvas, mask, look.rng("brush"), coat, 130, 0.06, 3.0)
