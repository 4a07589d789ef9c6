"""A baseball cap by itself: panels sewn to a button, a sweatband's shadow, a peak that bends down in front."""

from __future__ import annotations

from muralist.engines.preview.brushes.canvas import Canvas
from muralist.engines.preview.brushes.colour import Colour, mix, rgb, times
from muralist.engines.preview.brushes.paths import curve, ellipse
from muralist.engines.preview.brushes.shade import flat, puffed
from muralist.engines.preview.props.bounds import bounds
from muralist.engines.preview.props.prop import Look, Prop
from muralist.engines.preview.props.solids import WHITE


def paint(canvas: Canvas, look: Look) -> None:
    cloth = look.pick("cloth", (rgb("#b8342f"), rgb("#2f4a7a"), rgb("#3a3d42"), rgb("#d8cdb8")))
    peak = look.colours[1] if len(look.colours) > 1 else cloth
    under = curve([(0.12, 0.16), (0.52, 0.02), (0.96, 0.03), (1.12, 0.14), (0.80, 0.26), (0.30, 0.30)], closed=True)
    canvas.solid(under, times(peak, 0.45), flat(0.5))
    crown = curve(
        [(-0.70, 0.06), (-0.74, 0.34), (-0.62, 0.66), (-0.34, 0.87), (0.0, 0.93), (0.30, 0.83), (0.50, 0.60),
         (0.56, 0.34), (0.46, 0.14), (0.10, 0.01), (-0.35, -0.01)], closed=True, steps=7,
    )  # fmt: skip
    canvas.solid(crown, cloth, puffed(0.75, shine=0.08), texture=0.05, grain=60)
    inside = canvas.mask_of(crown)
    with canvas.ink(inside=inside) as pen:
        for seam in (
            [(-0.04, 0.93), (0.22, 0.64), (0.28, 0.04)],
            [(-0.04, 0.93), (-0.20, 0.60), (-0.18, -0.02)],
            [(-0.04, 0.93), (-0.50, 0.66), (-0.62, 0.04)],
            [(-0.04, 0.93), (0.40, 0.72), (0.56, 0.30)],
        ):
            line = curve(seam, steps=8)
            pen.line(line, 0.016, times(cloth, 0.66), 0.9)
            pen.line([(x + 0.022, y) for x, y in line], 0.007, mix(cloth, WHITE, 0.40), 0.7)
        for x, y in ((0.06, 0.72), (-0.34, 0.66)):
            pen.disc(x, y, 0.030, times(cloth, 0.55))
            pen.disc(x, y, 0.014, times(cloth, 0.30))
    _peak(canvas, peak)
    canvas.solid(ellipse(-0.04, 0.94, 0.075, 0.042), times(cloth, 0.92), puffed(0.9))


def _peak(canvas: Canvas, tone: Colour) -> None:
    """Over the brow, from side to side, and out to the front."""
    brim = curve(
        [(0.02, 0.06), (0.20, 0.20), (0.46, 0.33), (0.62, 0.38), (0.86, 0.36), (1.08, 0.26), (1.17, 0.12),
         (1.10, 0.07), (0.86, 0.07), (0.52, 0.03), (0.24, -0.02)], closed=True, steps=7,
    )  # fmt: skip
    canvas.soft([(x - 0.02, y + 0.04) for x, y in brim], times(tone, 0.25), 0.03, 0.45)
    canvas.solid(brim, mix(tone, WHITE, 0.05), puffed(0.5, shine=0.1), texture=0.04, grain=60)
    with canvas.ink(inside=canvas.mask_of(brim)) as pen:
        for share in (0.80, 0.62, 0.44):
            row = [(0.30 + (x - 0.30) * share, 0.20 + (y - 0.20) * share) for x, y in brim]
            pen.line(row, 0.008, times(tone, 0.72), 0.7)


PROP = Prop(name="ball_cap", size=0.14, extent=bounds(-0.78, 1.20, 1.0, -0.04), paint=paint, home="studio")
