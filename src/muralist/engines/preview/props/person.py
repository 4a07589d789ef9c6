"""People, seen from a quarter: men, women, children and babies, in whatever they do and wear.

Variants are words joined by spaces: `man` or `woman` (`boy` or `girl`; else by seed), `old`, a costume, garments,
traits such as `ponytail` or `scarf:c8322d`, and poses (see `figure/poses.py`). `seated` has its hips at height 0 and
its legs below, for benches and chairs; `away` is seen from behind. The first colour is the coat's or dress's, the
second the trousers'. `filling` is a thing held in the hand.
"""

from __future__ import annotations

import math

import numpy as np
from PIL import Image

from muralist.engines.preview.brushes.canvas import Canvas, Extent
from muralist.engines.preview.brushes.colour import rgb, times
from muralist.engines.preview.brushes.paths import Point, curve, ellipse
from muralist.engines.preview.props.bodies import mould, sleeve
from muralist.engines.preview.props.figure import belongings, body, fronts, trappings
from muralist.engines.preview.props.figure.bases import BASES
from muralist.engines.preview.props.figure.build import Figure, figure_of, shoulders
from muralist.engines.preview.props.figure.deeds import DEEDS
from muralist.engines.preview.props.figure.grips import VIOLIN, corners, draw_bow, held_look, hold, lay
from muralist.engines.preview.props.figure.head import hair_behind, head
from muralist.engines.preview.props.figure.kin.limbs import tail_of
from muralist.engines.preview.props.figure.outreach import box_of, circles, grip_at, laid_over
from muralist.engines.preview.props.figure.shoulders import straddled
from muralist.engines.preview.props.figure.wardrobe import BLANK
from muralist.engines.preview.props.prop import Look, Prop

POOL = rgb("#dff2f6")

LIT, GLOW = 1.34, 12.0
"""How much brighter people are painted by night, and what is added to that."""
POSES = frozenset({*BASES, *DEEDS, "away"}) - {"ballet"}


def _extent(look: Look, *, young: bool) -> Extent:
    figure = figure_of(look, young)
    parts = circles(figure, look)
    if figure.pose.turn:
        parts, _ = laid_over(figure, parts)
        return box_of(parts, floor=False)
    if figure.pose.sunk:
        above = [(x, y, r) for x, y, r in parts if y + r > 0]
        found = box_of(above, floor=True)
        return Extent(left=min(found.left, -0.34), right=max(found.right, 0.36), top=found.top, bottom=-0.05)
    return box_of(parts, floor=False)


def extent(look: Look) -> Extent:
    return _extent(look, young=False)


def child_extent(look: Look) -> Extent:
    """As `extent`; a child's head is larger for its body."""
    return _extent(look, young=True)


def paint(canvas: Canvas, look: Look) -> None:
    _paint(canvas, look, young=False)


def paint_child(canvas: Canvas, look: Look) -> None:
    _paint(canvas, look, young=True)


def _paint(canvas: Canvas, look: Look, *, young: bool) -> None:
    figure = figure_of(look, young)
    if not figure.pose.turn:
        _upright(canvas, figure, look)
        if figure.pose.sunk:
            _sink(canvas)
        if look.dark:
            _lamplit(canvas)
        return
    parts = circles(figure, look)
    _, lift = laid_over(figure, parts)
    sheet = Canvas(box_of(parts, floor=False), canvas.scale, canvas.light, samples=canvas.samples, detail=canvas.detail)
    _upright(sheet, figure, look)
    lay(canvas, sheet, figure.pose.hip, (0.0, lift), figure.pose.turn)
    if look.dark:
        _lamplit(canvas)


def _upright(canvas: Canvas, figure: Figure, look: Look) -> None:
    """From back to front, as if standing on the ground."""
    outfit, pose = figure.outfit, figure.pose
    far, near = shoulders(figure)
    belongings.under(canvas, figure, look)
    if outfit.wings:
        trappings.wings(canvas, figure)
    if figure.kin is not None:
        tail_of(canvas, figure.kin, pose)
    if not pose.back:
        _on_back(canvas, figure)
    hair_behind(canvas, figure)
    body.arm(canvas, figure, far, pose.arms[0], far=True)
    whole = _trunk_and_legs(canvas, figure)
    if pose.back:
        _on_back(canvas, figure)
    head(canvas, figure)
    straddled(canvas, figure)
    scarf = figure.extras.get("scarf") or outfit.scarf
    if scarf is not None:
        fronts.scarf(canvas, figure, scarf if scarf != BLANK else rgb("#c8423a"))
    _in_hand(canvas, figure, look)
    hang = sleeve([(near[0] + 0.012, near[1] - 0.02), pose.arms[1][0]], (0.085, 0.085))
    shade = times(figure.skin if outfit.tail else outfit.top or figure.skin, 0.35)
    canvas.soft(hang, shade, 0.018, 0.38, inside=whole)
    body.arm(canvas, figure, near, pose.arms[1], far=False)
    if "caped" in figure.extras:
        trappings.salon_cape(canvas, figure)
    if "abed" in figure.extras:
        _blanket(canvas, figure)
    if figure.baby and pose.low:
        lap = ellipse(pose.hip[0] + 0.02, 0.07, 0.16, 0.075)
        mould(canvas, [lap], outfit.top or figure.skin, texture=0.04)


def _on_back(canvas: Canvas, figure: Figure) -> None:
    """A cape and a pack."""
    cape, pack = figure.extras.get("cape"), figure.extras.get("backpack") or figure.outfit.pack
    cloak = figure.outfit.cape if cape in {None, BLANK} else cape
    if cloak is not None or cape is not None:
        trappings.cape(canvas, figure, cloak or rgb("#a8322d"))
    if pack is not None:
        own = figure.outfit.pack or rgb("#5f7f4f")
        trappings.pack(canvas, figure, pack if pack != BLANK else own)


def _trunk_and_legs(canvas: Canvas, figure: Figure) -> Image.Image:
    """The clothed body without its arms; returns the mask of its upper half."""
    if not figure.outfit.tail:
        body.legs(canvas, figure)
    whole = body.torso(canvas, figure)
    if not figure.pose.back:
        fronts.fronts(canvas, figure, whole)
    if figure.outfit.tail:
        trappings.tail(canvas, figure, figure.outfit.bottom or (0.2, 0.6, 0.6))
    return whole


def _in_hand(canvas: Canvas, figure: Figure, look: Look) -> None:
    """Tools and what is held, with the fingers of the far hand over them."""
    belongings.over(canvas, figure, look)
    if look.filling and "pan" not in figure.tools:
        name, own = held_look(look)
        hold(canvas, name, own, grip_at(figure, name), least=belongings.least_of(figure))
        if name == VIOLIN:
            draw_bow(canvas, figure.pose.arms[1][1], grip_at(figure, name))
    if figure.tools or look.filling:
        body.hand(canvas, figure, figure.pose.arms[0], far=True)


def _blanket(canvas: Canvas, figure: Figure) -> None:
    """Over a sleeper, from the chest to the feet."""
    b = figure.broad
    cloth = figure.extras.get("quilt") or (rgb("#7f9fc8") if figure.woman else rgb("#c88f7a"))
    sheet = curve([(-b * 1.25, 0.66), (-0.02, 0.69), (b * 1.30, 0.66), (b * 1.38, 0.40), (0.150, 0.02), (0.02, -0.03),
                   (-0.140, 0.02),
                   (-b * 1.34, 0.40)], closed=True, steps=6)  # fmt: skip
    mask = mould(canvas, [sheet], cloth, texture=0.06)
    with canvas.ink(inside=mask) as pen:
        pen.line(curve([(-b * 1.4, 0.645), (0.0, 0.675), (b * 1.4, 0.645)], steps=6), 0.05, rgb("#f4f0e6"))
        for y in (0.14, 0.28, 0.42, 0.55):
            pen.line(curve([(-0.25, y), (0.0, y + 0.02), (0.25, y)], steps=5), 0.008, times(cloth, 0.75), 0.7)


def _lamplit(canvas: Canvas) -> None:
    """By night people are painted a little brighter than what is around them, so that faces can be read."""
    alpha = canvas.image.getchannel("A")
    colours = np.asarray(canvas.image.convert("RGB")).astype(np.float32)
    # no channel is cut off: pale skin would turn from pink to yellow
    lift = np.minimum(LIT, (255 - GLOW) / np.maximum(colours.max(axis=2, keepdims=True), 1))
    canvas.image.paste(Image.fromarray((colours * lift + GLOW).astype(np.uint8)), (0, 0))
    canvas.image.putalpha(alpha)


def _sink(canvas: Canvas) -> None:
    """Cut a swimmer off at the water, with a ring of ripples."""
    sheet = np.asarray(canvas.image).copy()
    row = round(canvas.pixel((0.0, 0.0))[1])
    fade = max(2, round(0.03 * canvas.scale))
    ramp = (
        np.clip(1 - np.arange(sheet.shape[0] - row, dtype=np.float32) / fade, 0, 1)
        if row < sheet.shape[0]
        else np.zeros(0)
    )
    sheet[row:, :, 3] = (sheet[row:, :, 3] * ramp[:, None]).astype(np.uint8)
    canvas.image.paste(Image.fromarray(sheet, "RGBA"), (0, 0))
    with canvas.ink() as pen:
        for wide, y, alpha in ((0.30, -0.008, 0.85), (0.22, 0.006, 0.7)):
            pen.line(
                ellipse(0.02, y, wide, 0.022, start=math.pi * 0.95, end=2.05 * math.pi, points=30), 0.010, POOL, alpha
            )
        for x, y in ((0.24, 0.05), (0.28, 0.085), (0.20, 0.075), (0.30, 0.03)):
            pen.disc(x, y, 0.008, POOL, 0.9)


def head_of(look: Look, *, young: bool) -> tuple[Point, float] | None:
    """Where the head of an upright figure is, and its radius; None for figures that lie."""
    figure = figure_of(look, young)
    return None if figure.pose.turn else (figure.head, figure.r)


def held_corners(look: Look, *, young: bool) -> list[Point]:
    """The corners of what an upright figure has in its hands, in its units; none for tools that stand."""
    figure = figure_of(look, young)
    if figure.pose.turn or not look.filling:
        return []
    name, own = held_look(look)
    return corners(name, own, grip_at(figure, name), least=belongings.least_of(figure))


PROPS = (
    Prop(name="person", size=1.7, extent=extent, paint=paint, home="street", overlap=0.1, poses=POSES, stature=1.03),
    Prop(
        name="child",
        size=1.1,
        extent=child_extent,
        paint=paint_child,
        home="meadow",
        overlap=0.1,
        poses=POSES,
        stature=1.10,
    ),
)
