"""Small craft on the water: kayak, gondola, raft, tugboat, cargo ship, a paper boat."""

from __future__ import annotations

import numpy as np

from muralist.engines.preview.brushes.canvas import Canvas, Extent
from muralist.engines.preview.brushes.colour import Colour, jitter, mix, rgb, times
from muralist.engines.preview.brushes.paths import bezier, box, curve, ellipse
from muralist.engines.preview.brushes.shade import facing, flat, puffed, slope
from muralist.engines.preview.props.bounds import bounds
from muralist.engines.preview.props.hangings import FESTIVE
from muralist.engines.preview.props.prop import Look, Prop
from muralist.engines.preview.props.solids import STEEL, WHITE, pane, rod

WOOD, DARK = rgb("#9a6b42"), rgb("#2f2e33")


def paint_kayak(canvas: Canvas, look: Look) -> None:
    tone = look.pick("hull", (rgb("#e0503a"), rgb("#f0b83e"), rgb("#3f9ab0")))
    hull = curve([(-1.16, 0.30), (-0.6, 0.26), (0.6, 0.26), (1.16, 0.30), (0.74, 0.06), (0.0, 0.0), (-0.74, 0.06)],
                 closed=True, steps=6)  # fmt: skip
    canvas.solid(ellipse(0, 0.28, 0.36, 0.07), DARK, flat(0.45))
    canvas.solid(hull, tone, puffed(0.8, shine=0.3), gloss=0.5)
    with canvas.ink(inside=canvas.mask_of(hull)) as pen:
        pen.line(bezier((-1.2, 0.26), (0.0, 0.08), (1.2, 0.26), 20), 0.04, mix(tone, WHITE, 0.7))
    rod(canvas, [(-0.76, 0.62), (0.70, 0.22)], 0.035, WOOD)
    for x, y in ((-0.84, 0.645), (0.78, 0.20)):
        canvas.solid(ellipse(x, y, 0.17, 0.065, -0.27), rgb("#f4efe2"), puffed(0.8))


def paint_gondola(canvas: Canvas, look: Look) -> None:
    tone = look.colour(rgb("#2b2a30"))
    hull = curve([(-1.22, 0.62), (-1.06, 0.30), (-0.6, 0.22), (0.5, 0.22), (0.96, 0.34), (1.14, 0.70), (1.10, 0.30),
                  (0.74, 0.06), (0.0, 0.0), (-0.74, 0.06), (-1.10, 0.26)], closed=True, steps=6)  # fmt: skip
    canvas.solid(box(-0.26, 0.20, 0.34, 0.40, 0.08), rgb("#b8283a"), puffed(0.9))
    canvas.solid(
        curve([(-0.30, 0.38), (-0.34, 0.62), (-0.22, 0.64), (-0.16, 0.36)], closed=True, steps=5),
        rgb("#a8202f"),
        puffed(0.9),
    )
    canvas.solid(hull, tone, puffed(0.7, shine=0.35), gloss=0.6)
    with canvas.ink() as pen:
        pen.line(bezier((-1.04, 0.30), (0.0, 0.16), (0.98, 0.32), 20), 0.022, rgb("#d9b04a"))
    for k in range(5):
        canvas.solid(box(1.10, 0.46 + 0.055 * k, 1.22 - 0.01 * k, 0.49 + 0.055 * k), STEEL, flat(0.75))
    rod(canvas, [(-0.70, 1.12), (-0.36, 0.06)], 0.028, WOOD)


def raft_extent(look: Look) -> Extent:
    return Extent(left=-1.06, right=1.04, top=0.54 if "bamboo" in look.variant else 1.40, bottom=-0.04)


def paint_raft(canvas: Canvas, look: Look) -> None:
    wood, rng = look.colour(rgb("#a87a4a")), look.rng("logs")
    if "bamboo" in look.variant:
        _bamboo_raft(canvas, look.colour(rgb("#b8a65c")), rng)
        return
    for k in range(7):
        y = 0.30 - 0.045 * k
        rod(canvas, [(-0.98 + 0.02 * k, y), (0.98 - 0.02 * (k % 3), y)], 0.085, jitter(wood, rng, 0.05), texture=0.12)
        for x in (-0.98 + 0.02 * k, 0.98 - 0.02 * (k % 3)):
            canvas.solid(ellipse(x, y, 0.028, 0.042), rgb("#dcb682"), flat(0.75))
    with canvas.ink() as pen:
        for x in (-0.66, 0.66):
            pen.line([(x, 0.34), (x, 0.0)], 0.04, rgb("#d8c08a"))
    rod(canvas, [(0.06, 0.24), (0.06, 1.36)], 0.055, wood, texture=0.1)
    sail = curve([(0.08, 1.30), (0.62, 1.06), (0.66, 0.54), (0.08, 0.46)], steps=6)
    canvas.solid(sail, rgb("#f1e6cc"), puffed(0.6), texture=0.05)
    canvas.solid(box(-0.52, 0.26, -0.22, 0.48, 0.03), rgb("#8a5a34"), puffed(0.7), texture=0.08)


def _bamboo_raft(canvas: Canvas, cane: Colour, rng: np.random.Generator) -> None:
    """Long canes lashed side by side, bent up at the bow, with a low seat and no sail."""
    for k in range(6):
        y = 0.24 - 0.036 * k
        tone = jitter(cane, rng, 0.06)
        stern = (1.0 - 0.03 * (k % 2), y + 0.02)
        path = [*bezier((-1.02, y + 0.26 - 0.012 * k), (-0.74, y - 0.01), (0.0, y), 10), stern]
        rod(canvas, path, 0.058, tone, texture=0.06)
        with canvas.ink() as pen:
            for node in range(-5, 10):
                at = node * 0.1 + 0.03 * (k % 3)
                pen.line([(at, y + 0.026), (at, y - 0.024)], 0.007, times(cane, 0.62), 0.7)
    with canvas.ink() as pen:
        for x in (-0.58, 0.0, 0.62):
            pen.line([(x, 0.28), (x, 0.03)], 0.030, rgb("#8a7440"))


def paint_tug(canvas: Canvas, look: Look) -> None:
    tone = look.colour(rgb("#c8382f"))
    canvas.solid(box(-0.46, 0.42, 0.40, 0.74, 0.03), rgb("#f6f1e4"), facing(0.1, 0.1, 1))
    canvas.solid(box(-0.06, 0.72, 0.36, 1.04, 0.03), rgb("#f6f1e4"), facing(0.1, 0.1, 1))
    canvas.solid(box(-0.12, 1.02, 0.42, 1.09, 0.02), tone, puffed(0.6))
    pane(canvas, box(0.02, 0.82, 0.30, 0.98, 0.02), lit=look.dark)
    for x in (-0.34, -0.14, 0.06, 0.26):
        canvas.solid(ellipse(x, 0.58, 0.055, 0.055), rgb("#5f7f96"), puffed(0.8))
    canvas.solid(box(-0.40, 0.74, -0.16, 1.18, 0.02), DARK, puffed(0.8))
    canvas.solid(box(-0.41, 0.96, -0.15, 1.06), tone, puffed(0.8))
    canvas.soft(ellipse(-0.34, 1.34, 0.13, 0.10), (0.9, 0.9, 0.91), 0.05, 0.6)
    hull = curve([(-0.92, 0.46), (0.2, 0.40), (0.7, 0.48), (0.98, 0.64), (0.86, 0.20), (0.66, 0.0), (-0.76, 0.0),
                  (-0.90, 0.18)], closed=True, steps=5)  # fmt: skip
    canvas.solid(hull, tone, puffed(0.7, shine=0.25), gloss=0.4)
    with canvas.ink(inside=canvas.mask_of(hull)) as pen:
        pen.line([(-1.0, 0.40), (0.2, 0.35), (0.7, 0.42), (1.0, 0.56)], 0.05, rgb("#f6f1e4"))
        pen.polygon(box(-1.0, -0.1, 1.0, 0.08), times(tone, 0.5))
    for x in (-0.56, -0.12, 0.32):
        canvas.solid(ellipse(x, 0.20, 0.10, 0.10), DARK, puffed(0.8), holes=[ellipse(x, 0.20, 0.05, 0.05)])


def paint_freighter(canvas: Canvas, look: Look) -> None:
    tone = look.colour(rgb("#2f5f7f"))
    rng = look.rng("containers")
    tones: tuple[Colour, ...] = (*FESTIVE, rgb("#8a949c"))
    for row in range(3):
        for k in range(7 - row):
            x, y = -0.56 + 0.235 * k, 0.36 + 0.15 * row
            paint = tones[int(rng.integers(len(tones)))]
            canvas.solid(box(x, y, x + 0.22, y + 0.14), paint, slope(0.5, 0.75), texture=0.03)
            with canvas.ink() as pen:
                for j in range(1, 6):
                    pen.line([(x + 0.037 * j, y), (x + 0.037 * j, y + 0.14)], 0.008, times(paint, 0.7))
    canvas.solid(box(-1.0, 0.34, -0.64, 1.0, 0.02), rgb("#f3f0e8"), facing(0.2, 0.1, 1))
    canvas.solid(box(-1.04, 0.96, -0.58, 1.06, 0.02), rgb("#f3f0e8"), slope(0.5, 0.85))
    for y in (0.56, 0.74):
        for x in (-0.95, -0.84, -0.73):
            pane(canvas, box(x, y, x + 0.07, y + 0.08), lit=look.dark)
    canvas.solid(box(-0.98, 1.06, -0.80, 1.24), rgb("#d8483c"), puffed(0.7))
    hull = [(-1.14, 0.36), (1.16, 0.40), (1.02, 0.0), (-1.04, 0.0)]
    canvas.solid(hull, tone, slope(0.45, 0.75, 70), gloss=0.3)
    with canvas.ink(inside=canvas.mask_of(hull)) as pen:
        pen.polygon(box(-1.3, -0.1, 1.3, 0.09), rgb("#a83a30"))
        pen.line([(-1.2, 0.34), (1.2, 0.37)], 0.03, mix(tone, WHITE, 0.6))


def paint_paper_boat(canvas: Canvas, look: Look) -> None:
    paper = look.colour(rgb("#f8f5ec"))
    canvas.solid([(-0.30, 0.34), (0.0, 0.92), (0.30, 0.34)], paper, facing(-0.3, 0.2, 1))
    canvas.solid([(0.0, 0.92), (0.30, 0.34), (0.02, 0.34)], times(paper, 0.86), facing(0.5, 0.1, 0.8))
    canvas.solid(
        [(-0.86, 0.52), (-0.30, 0.30), (0.0, 0.34), (0.30, 0.30), (0.86, 0.52), (0.52, 0.0), (-0.52, 0.0)],
        paper,
        facing(-0.1, 0.1, 1, fall=0.14),
    )
    canvas.solid(
        [(0.86, 0.52), (0.52, 0.0), (0.0, 0.0), (0.0, 0.34), (0.30, 0.30)], times(paper, 0.92), facing(0.5, 0.1, 0.8)
    )
    with canvas.ink() as pen:
        pen.line([(-0.86, 0.52), (-0.30, 0.30), (0.0, 0.34), (0.30, 0.30), (0.86, 0.52)], 0.010, times(paper, 0.66))


PROPS = (
    Prop(name="kayak", size=0.7, extent=bounds(-1.20, 1.20, 0.74), paint=paint_kayak, home="lake", stands="water"),
    Prop(name="gondola", size=1.4, extent=bounds(-1.26, 1.26, 1.16), paint=paint_gondola, home="lake", stands="water"),
    Prop(name="raft", size=1.8, extent=raft_extent, paint=paint_raft, home="sea", stands="water",
         perch=0.3),
    Prop(name="tugboat", size=5.0, extent=bounds(-1.03, 1.02, 1.54, -0.05), paint=paint_tug, home="sea",
         stands="water"),
    Prop(name="freighter", size=20.0, extent=bounds(-1.18, 1.20, 1.28), paint=paint_freighter, home="sea",
         stands="water"),
    Prop(name="paper_boat", size=0.12, extent=bounds(-0.90, 0.90, 0.96), paint=paint_paper_boat, home="lake",
         stands="water", materials=frozenset({"paper"})),
)  # fmt: skip
