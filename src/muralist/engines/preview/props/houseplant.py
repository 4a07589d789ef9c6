"""Plants in pots: split-leaved, sword-leaved, a small succulent, a fern, herbs and flowers."""

from __future__ import annotations

import math

from muralist.engines.preview.brushes.canvas import Canvas, Extent
from muralist.engines.preview.brushes.colour import Colour, jitter, mix, rgb, times
from muralist.engines.preview.brushes.paths import Point, bezier, curve, ellipse, limb, shifted
from muralist.engines.preview.brushes.shade import flat, puffed
from muralist.engines.preview.props.herbs import paint_herb
from muralist.engines.preview.props.plantabove import plant_above
from muralist.engines.preview.props.portions import overhead
from muralist.engines.preview.props.potflowers import FLOWERING, paint_flowering
from muralist.engines.preview.props.pottree import TREELET, paint_treelet
from muralist.engines.preview.props.prop import Look, Prop
from muralist.engines.preview.props.solids import WHITE, mouth, turned

POTS = (rgb("#c2714a"), rgb("#e6dfd2"), rgb("#5f7f86"), rgb("#d2a85a"))
LEAF = rgb("#4a8550")
ACROSS = 0.26
"""Metres across of a plant that stands on a table seen from above."""


def extent(look: Look) -> Extent:
    if look.variant in {"succulent", "seedling"}:
        return Extent(left=-0.42, right=0.42, top=0.86)
    if look.variant == "herb":
        return Extent(left=-0.82, right=0.82, top=1.40)
    if TREELET in look.variant.split():
        return Extent(left=-0.56, right=0.56, top=1.92)
    if look.variant == FLOWERING:
        return Extent(left=-0.62, right=0.62, top=1.30)
    if look.variant == "fern":
        return Extent(left=-0.84, right=0.84, top=1.30)
    if look.variant == "sword":
        return Extent(left=-0.44, right=0.44, top=1.62)
    return Extent(left=-0.86, right=0.86, top=1.82)


def paint(canvas: Canvas, look: Look) -> None:
    small = look.variant in {"succulent", "seedling"}
    wide, tall = (0.30, 0.40) if small else (0.34, 0.52)
    pot = look.pick("pot", POTS)
    mouth(canvas, wide * 1.06, tall, pot, tilt=0.22)
    canvas.solid(
        ellipse(0, tall - 0.015, wide * 0.9, wide * 0.16), rgb("#4a3324"), flat(0.5), texture=0.2, grain=40,
    )  # fmt: skip
    if TREELET in look.variant.split():
        paint_treelet(canvas, look, tall)
        _front(canvas, wide, tall, pot)
        return
    leaves = {"succulent": _succulent, "sword": _swords, "fern": _fern, "seedling": _seedling,
              "herb": paint_herb, FLOWERING: paint_flowering}.get(look.variant, _split)  # fmt: skip
    leaves(canvas, look, tall)
    _front(canvas, wide, tall, pot)


def _front(canvas: Canvas, wide: float, tall: float, pot: Colour) -> None:
    """The pot's own wall and rim, before what grows in it."""
    profile = [(wide * 0.68, 0.03), (wide * 0.72, 0.06), (wide, tall - 0.09)]
    body = turned(canvas, profile, pot, tilt=0.2, texture=0.08, grain=14)
    canvas.soft(ellipse(0, tall - 0.12, wide, 0.03), times(pot, 0.4), 0.02, 0.6, inside=canvas.mask_of(body))
    turned(canvas, [(wide * 1.07, tall - 0.10), (wide * 1.08, tall)], pot, tilt=0.2, texture=0.06, grain=14)


def _split(canvas: Canvas, look: Look, base: float) -> None:
    rng = look.rng("leaves")
    spots = (
        (-0.34, 1.30, 0.36, 0.55), (0.38, 1.24, 0.34, -0.5), (0.04, 1.44, 0.40, -0.05), (-0.52, 0.90, 0.34, 1.05),
        (0.55, 0.86, 0.32, -1.05), (-0.18, 0.98, 0.30, 0.30), (0.22, 0.92, 0.30, -0.35),
    )  # fmt: skip
    with canvas.ink() as pen:
        for x, y, _, _ in spots:
            pen.line(
                bezier((x * 0.08, base - 0.02), (x * 0.25, y * 0.75), (x, y - 0.06), 12), 0.026, rgb("#5f8a4a"),
            )  # fmt: skip
    for x, y, size, turn in spots:
        tint = jitter(LEAF, rng, 0.035)
        _monstera(canvas, x, y, size, turn + float(rng.uniform(-0.12, 0.12)), tint)


def _monstera(canvas: Canvas, x: float, y: float, size: float, turn: float, tint: Colour) -> None:
    """A heart-shaped leaf with slits between its lobes; its tip points up before it is turned."""
    right: list[Point] = [
        (0.0, -0.22), (0.14, -0.36), (0.38, -0.34), (0.54, -0.12), (0.22, -0.02), (0.57, 0.06), (0.54, 0.26),
        (0.19, 0.20), (0.46, 0.42), (0.36, 0.58), (0.12, 0.42), (0.20, 0.72), (0.0, 0.92),
    ]  # fmt: skip
    outline = [*right, *[(-px, py) for px, py in reversed(right[1:-1])]]
    leaf = shifted(curve(outline, closed=True, steps=4), x, y - 0.1 * size, size, turn)
    canvas.soft(shifted(leaf, 0.0, -0.02), times(tint, 0.35), 0.02, 0.35)
    canvas.solid(leaf, tint, puffed(0.55, shine=0.12), gloss=0.25)
    with canvas.ink() as pen:
        pale = mix(tint, rgb("#d8e8b0"), 0.45)
        pen.line(shifted([(0.0, -0.24), (0.0, 0.86)], x, y - 0.1 * size, size, turn), 0.012, pale, 0.8)
        for start, end in ((-0.1, (0.36, -0.2)), (0.1, (0.42, 0.14)), (0.3, (0.34, 0.44))):
            for hand in (-1, 1):
                pen.line(
                    shifted([(0.0, start), (hand * end[0], end[1])], x, y - 0.1 * size, size, turn), 0.007, pale,
                    0.6,
                )  # fmt: skip


def _swords(canvas: Canvas, look: Look, base: float) -> None:
    rng = look.rng("swords")
    for x, lean, high in (
        (-0.12, -0.22, 1.22), (0.14, 0.24, 1.16), (-0.20, -0.34, 0.96), (0.22, 0.34, 0.92), (0.02, 0.02, 1.56),
        (-0.06, -0.10, 1.36), (0.10, 0.13, 1.34),
    ):  # fmt: skip
        sway = float(rng.uniform(-0.03, 0.03))
        spine = bezier(
            (x * 0.7, base - 0.03), (x + lean * 0.2 + sway, (base + high) / 2), (x + lean * 0.5, high), 16,
        )  # fmt: skip
        blade = limb(spine, (0.07, 0.12, 0.125, 0.09, 0.0))
        green = jitter(rgb("#4f7f52"), rng, 0.03)
        canvas.solid(blade, rgb("#d6cf7a"), puffed(0.6))
        canvas.solid(limb(spine, (0.045, 0.085, 0.09, 0.06, 0.0)), green, puffed(0.6, shine=0.1))
        with canvas.ink(inside=canvas.mask_of(limb(spine, (0.045, 0.085, 0.09, 0.06, 0.0)))) as pen:
            for step in range(1, 9):
                px, py = spine[step * 16 // 10]
                pen.line(
                    [(px - 0.05, py), (px - 0.015, py + 0.02), (px + 0.015, py - 0.005), (px + 0.05, py + 0.015)],
                    0.014, mix(green, rgb("#b9d0a0"), 0.5), 0.7,
                )  # fmt: skip


def _succulent(canvas: Canvas, look: Look, base: float) -> None:
    rng = look.rng("rosette")
    # from the back row to the front: angle from upright, length
    rows = (
        (-0.18, 0.40), (0.20, 0.39), (-0.62, 0.37), (0.64, 0.37), (-1.05, 0.33), (1.05, 0.33), (0.0, 0.34),
        (-0.42, 0.27), (0.42, 0.27), (-0.88, 0.22), (0.88, 0.22), (0.02, 0.19),
    )  # fmt: skip
    for number, (turn, long) in enumerate(rows):
        tint = jitter(mix(rgb("#7fae94"), rgb("#c3dcc0"), number / 16), rng, 0.02)
        shape = [
            (0.0, -0.02), (0.075, 0.10 * long / 0.3), (0.06, 0.62 * long), (0.0, long), (-0.06, 0.62 * long),
            (-0.075, 0.10 * long / 0.3),
        ]  # fmt: skip
        leaf = shifted(curve(shape, closed=True, steps=6), 0.05 * math.sin(turn), base + 0.01, 1.0, -turn)
        canvas.solid(leaf, tint, puffed(0.9, shine=0.1), gloss=0.15)
        tip = shifted([(0.0, long * 0.93)], 0.05 * math.sin(turn), base + 0.01, 1.0, -turn)[0]
        canvas.soft(ellipse(*tip, 0.03, 0.03), rgb("#d86a7a"), 0.012, 0.75, inside=canvas.mask_of(leaf))


def _fern(canvas: Canvas, look: Look, base: float) -> None:
    rng = look.rng("fronds")
    fronds = [
        (hand * reach, high) for reach, high in ((0.78, 0.46), (0.72, 0.78), (0.52, 1.06),
        (0.24, 1.22)) for hand in (-1, 1)
    ]  # fmt: skip
    with canvas.ink() as pen:
        for x, y in fronds:
            tint = jitter(rgb("#5b9450"), rng, 0.04)
            spine = bezier((x * 0.06, base), (x * 0.45, base + (1.35 - base) * 0.85), (x, y), 22)
            pen.line(spine, 0.014, times(tint, 0.7))
            for step in range(3, 22):
                px, py = spine[step]
                qx, qy = spine[step - 1]
                along = math.atan2(py - qy, px - qx)
                long = 0.13 * math.sin(math.pi * (step + 2) / 26) + 0.015
                for hand in (-1, 1):
                    a = along + hand * 1.1
                    leaf = ellipse(
                        px + math.cos(a) * long * 0.5, py + math.sin(a) * long * 0.5, long * 0.55, 0.020, a,
                        points=12,
                    )  # fmt: skip
                    pen.polygon(leaf, mix(tint, WHITE, 0.14) if hand > 0 else times(tint, 0.82))


def _seedling(canvas: Canvas, look: Look, base: float) -> None:
    """Three thin stems, each with two young leaves."""
    rng = look.rng("sprouts")
    for x, high in ((-0.14, 0.70), (0.15, 0.66), (0.01, 0.80)):
        lean = x + float(rng.uniform(-0.03, 0.03))
        green = jitter(rgb("#7db552"), rng, 0.03)
        canvas.solid(limb(bezier((x * 0.8, base - 0.02), (x, high - 0.12), (lean, high), 8), (0.026, 0.020)), green,
                     puffed(0.7))  # fmt: skip
        for hand in (-1, 1):
            blade = [(0.0, 0.0), (0.05, 0.035), (0.13, 0.03), (0.17, -0.005), (0.10, -0.025), (0.03, -0.02)]
            leaf = [(lean + hand * u, high - 0.01 + v + 0.25 * u) for u, v in blade]
            canvas.solid(curve(leaf, closed=True, steps=5), green if hand > 0 else mix(green, WHITE, 0.12), puffed(0.6))


def _above(canvas: Canvas, look: Look) -> None:
    plant_above(canvas, look, look.pick("pot", POTS), LEAF)


PROP = overhead(
    Prop(name="houseplant", size=0.7, extent=extent, paint=paint, home="studio", turns=False), _above, ACROSS
)
