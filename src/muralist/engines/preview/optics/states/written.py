"""Words on things whose drawing has no letters of its own: a label on a jar, a name on a boat, a word on a screen."""

from __future__ import annotations

import numpy as np

from muralist.engines.preview.brushes.canvas import Canvas
from muralist.engines.preview.brushes.colour import Colour, luma, mix, rgb, times
from muralist.engines.preview.brushes.paths import box
from muralist.engines.preview.brushes.shade import flat, puffed
from muralist.engines.preview.brushes.smiles import broadest
from muralist.engines.preview.props.lettering import letters, readable
from muralist.engines.preview.props.prop import Look
from muralist.engines.preview.props.writable import LABELLED, SCREENS

PALE, INK, GLASS = rgb("#f7f1e2"), rgb("#2c2a2c"), rgb("#22304a")
TALL = {(True, False): 0.52, (False, True): 0.72, (False, False): 0.40}
"""Half the height of the words' box, in half sides of the broadest square: of labels, screens and other things."""
Frame = tuple[float, float, float, float]


def lettered(canvas: Canvas, name: str, look: Look) -> None:
    """Letter the look's words on the drawing of that name."""
    text = readable(look.text)
    frame = _frame(canvas, TALL[name in LABELLED, name in SCREENS]) if text else None
    if frame is None:
        return
    left, low, right, high = frame
    if name in SCREENS:
        with canvas.lit():
            canvas.solid(box(left, low, right, high, 0.02 * (right - left)), GLASS, flat(0.85))
            letters(canvas, text, _inset(frame, 0.08), PALE, weight=0.05)
        return
    if name in LABELLED:
        paper = box(left, low, right, high, 0.06 * (high - low))
        canvas.solid(paper, PALE, puffed(0.25), texture=0.03)
        with canvas.ink() as pen:
            a, b, c, d = _inset(frame, 0.035)
            pen.line([(a, b), (c, b), (c, d), (a, d), (a, b)], 0.012 * (right - left), times(PALE, 0.62))
        letters(canvas, text, _inset(frame, 0.12), INK, weight=0.05)
        return
    letters(canvas, text, _inset(frame, 0.05), _ink(canvas, frame), weight=0.06)


def _inset(frame: Frame, share: float) -> Frame:
    left, low, right, high = frame
    x, y = share * (right - left), share * (high - low)
    return left + x, low + y, right - x, high - y


def _frame(canvas: Canvas, tall: float) -> Frame | None:
    """The widest box about the middle of the broadest part that lies in the shape, in prop units."""
    # clear glass counts as well
    alpha = canvas.image.getchannel("A").point([0 if value < 10 else 255 for value in range(256)])
    edges = alpha.getbbox()
    if edges is None:
        return None
    u, v, share = broadest(alpha.crop(edges))
    wide, high = edges[2] - edges[0], edges[3] - edges[1]
    x, y = edges[0] + u * wide, edges[1] + v * high
    half = share * max(wide, high) * tall
    rows = np.asarray(alpha)[max(0, int(y - half)) : int(y + half) + 1]
    inside = rows.min(axis=0) > 200
    column = min(len(inside) - 1, int(x))
    if not inside[column]:
        return None
    gaps = np.flatnonzero(~inside)
    left = max((int(gap) for gap in gaps if gap < column), default=0)
    right = min((int(gap) for gap in gaps if gap > column), default=len(inside) - 1)
    ox, oy = canvas.origin
    margin = 0.06 * (right - left)
    return ((left + margin - ox) / canvas.scale, (oy - y - half) / canvas.scale,
            (right - margin - ox) / canvas.scale, (oy - y + half) / canvas.scale)  # fmt: skip


def _ink(canvas: Canvas, frame: Frame) -> Colour:
    """Pale letters on a dark thing and dark ones on a pale thing."""
    (x0, y1), (x1, y0) = canvas.pixel((frame[0], frame[1])), canvas.pixel((frame[2], frame[3]))
    part = np.asarray(canvas.image.crop((int(x0), int(y0), max(int(x0) + 1, int(x1)), max(int(y0) + 1, int(y1)))))
    red, green, blue = (float(part[..., channel].mean()) / 255 for channel in range(3))
    return mix(PALE, (1.0, 1.0, 1.0), 0.5) if luma((red, green, blue)) < 0.55 else INK
