"""A face seen from the side: forehead, nose, lips and chin against what is behind, with one eye."""

from __future__ import annotations

from muralist.engines.preview.brushes.canvas import Canvas, Pen
from muralist.engines.preview.brushes.colour import Colour, luma, mix, rgb, times
from muralist.engines.preview.brushes.paths import bezier, oval
from muralist.engines.preview.brushes.shade import puffed
from muralist.engines.preview.props.bodies import DARK
from muralist.engines.preview.props.figure.build import GREY, Figure
from muralist.engines.preview.props.figure.eyes import WHITE, iris_of
from muralist.engines.preview.props.figure.hair import placed
from muralist.engines.preview.props.figure.moods import SHUT, mood_of

PROFILE = "profile"
"""The word of a variant for a face from the side."""
CHILD = (
    "-84 22, -50 86, 12 102, 66 84, 88 44, 90 14, 92 -2, 108 -20, 108 -30, 94 -36, 98 -46, 92 -54, 96 -62, 84 -72,"
    " 84 -88, 66 -102, 20 -96, -38 -84, -78 -40"
)
GROWN = (
    "-84 24, -52 86, 12 102, 64 84, 86 48, 88 20, 88 4, 104 -16, 114 -28, 108 -36, 92 -40, 98 -50, 91 -56, 96 -66,"
    " 85 -74, 90 -90, 82 -106, 58 -112, 20 -92, -30 -86, -74 -44"
)
EYE = (0.64, 0.02)
LIPS = ((0.76, 0.55), (0.93, 0.46), (0.975, 0.50), (0.91, 0.56), (0.955, 0.66), (0.90, 0.68))


def profile_outline(*, grown: bool) -> str:
    """The outline of the face, in hundredths of a head's radius."""
    return GROWN if grown else CHILD


def profile_features(pen: Pen, figure: Figure, x: float, y: float, r: float, *, tall: bool) -> None:
    """The eye, its brow, the nostril and the mouth."""
    ex, ey, skin = x + r * EYE[0], y + r * EYE[1], figure.skin
    hair = figure.hair
    mood = mood_of(figure.extras)
    if figure.pose.shut or mood in SHUT:
        pen.line(
            bezier((ex - r * 0.12, ey), (ex, ey - r * 0.10), (ex + r * 0.13, ey - r * 0.02), 7), r * 0.05, DARK, 0.9
        )
    elif tall:
        _eye(pen, figure, ex, ey, r)
    else:
        pen.disc(ex + r * 0.05, ey, r * 0.085, DARK, 0.95, ry=r * 0.16)
        pen.disc(ex + r * 0.03, ey + r * 0.055, r * 0.033, (1.0, 1.0, 1.0))
    brow = times(hair, 0.75) if luma(hair) < 0.75 else mix(GREY, (1, 1, 1), 0.3)
    pen.line(bezier((ex - r * 0.13, ey + r * 0.27), (ex + r * 0.02, ey + r * 0.36), (ex + r * 0.17, ey + r * 0.27), 6),
             r * 0.05, brow, 0.85)  # fmt: skip
    edge = times(mix(skin, rgb("#b0483f"), 0.3), 0.78)
    nx = 0.98 if tall else 0.96
    nx = x + r * nx
    wing = bezier((nx - r * 0.08, y - r * 0.24), (nx - r * 0.10, y - r * 0.36), (nx, y - r * 0.37), 6)
    pen.line(wing, r * 0.032, edge, 0.75)
    lip = times(mix(skin, rgb("#b0383f"), 0.62), 0.80)
    if figure.woman and tall:
        pen.polygon([(x + r * px, y - r * py) for px, py in LIPS], lip)
    drop = -0.06 if mood in {"sad", "crying", "angry"} else 0.07
    corner = (x + r * 0.68, y - r * (0.56 - drop))
    pen.line(bezier(corner, (x + r * 0.78, y - r * (0.57 + drop * 0.3)), (x + r * 0.925, y - r * 0.56), 7),
             r * 0.045, times(lip, 0.85), 0.9)  # fmt: skip


def _eye(pen: Pen, figure: Figure, ex: float, ey: float, r: float) -> None:
    """An open eye as a wedge, its iris at the front."""
    own = figure.extras.get("eyes")
    iris = own if own is not None and min(own) >= 0 else iris_of(figure.hair)
    front, corner = ex + r * 0.13, (ex - r * 0.15, ey - r * 0.02)
    lid = bezier(corner, (ex + r * 0.02, ey + r * 0.19), (front, ey + r * 0.10), 8)
    low = bezier((front, ey - r * 0.10), (ex + r * 0.02, ey - r * 0.15), corner, 8)
    pen.polygon([*lid, *low], mix(WHITE, figure.skin, 0.10))
    pen.disc(ex + r * 0.075, ey - r * 0.002, r * 0.058, times(iris, 0.6), ry=r * 0.100)
    pen.disc(ex + r * 0.085, ey - r * 0.002, r * 0.034, DARK, ry=r * 0.058)
    pen.disc(ex + r * 0.065, ey + r * 0.045, r * 0.022, (1.0, 1.0, 1.0))
    pen.line([*lid, (front + r * 0.04, ey + r * (0.15 if figure.woman else 0.10))], r * 0.045, DARK, 0.95)


def profile_shade(canvas: Canvas, x: float, y: float, r: float, skin: Colour) -> None:
    """The shade below the cheek, along the jaw."""
    canvas.soft(oval(x + r * 0.22, y - r * 0.70, r * 0.40, r * 0.14, 0.22), times(skin, 0.62), r * 0.12, 0.30)


BEARD = "-52 -14, -62 -52, -46 -98, -4 -138, 52 -150, 92 -122, 99 -82, 86 -66, 70 -66, 56 -52, 20 -46, -18 -34, -36 -14"
LONG_BEARD = (
    "-52 -14, -60 -56, -40 -120, -4 -190, 48 -236, 84 -190, 104 -110, 99 -82, 86 -66, 70 -66, 56 -52, 20 -46, -18 -34,"
    " -36 -14"
)
MOUSTACHE = "46 -62, 60 -42, 88 -38, 104 -43, 106 -52, 92 -52, 76 -54, 60 -62"


def profile_hairs(canvas: Canvas, colour: Colour, x: float, y: float, r: float, *, beard: bool, long: bool) -> None:
    """A beard along the jaw, if there is one, and the moustache under the nose."""
    at = placed(x, y, r)
    if beard:
        canvas.solid(at(LONG_BEARD if long else BEARD), colour, puffed(0.8), texture=0.12, grain=60)
    canvas.solid(at(MOUSTACHE), mix(colour, (1, 1, 1), 0.12), puffed(0.7), texture=0.1)


def profile_glasses(canvas: Canvas, kind: str, x: float, y: float, r: float) -> None:
    """One narrow lens before the eye, and the side piece to the ear."""
    cx, cy = x + r * (EYE[0] + 0.06), y + r * EYE[1]
    frame = rgb("#23262c") if kind == "sun" else rgb("#7d6656")
    with canvas.ink() as pen:
        pen.disc(cx, cy, r * 0.16, frame if kind == "sun" else (1, 1, 1), 0.96 if kind == "sun" else 0.14, ry=r * 0.23)
        ring = oval(cx, cy, r * 0.165, r * 0.24)
        pen.line([*ring, ring[0]], r * 0.034, frame, 0.95)
        pen.line([(cx - r * 0.16, cy + r * 0.06), (x - r * 0.50, y + r * 0.08)], r * 0.036, frame, 0.95)
        pen.line([(cx + r * 0.16, cy + r * 0.03), (cx + r * 0.25, cy + r * 0.01)], r * 0.034, frame, 0.95)
