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
from muralist.engines.preview.props.figure.build import Figure, figure_of, shoulders
from muralist.engines.preview.props.figure.grips import (
    SHOULDERED,
    VIOLIN,
    corners,
    draw_bow,
    grip_of,
    held_look,
    hold,
    lay,
)
from muralist.engines.preview.props.figure.hats import TALL, WIDE
from muralist.engines.preview.props.figure.head import hair_behind, head
from muralist.engines.preview.props.figure.kin.clothes import BUBBLE
from muralist.engines.preview.props.figure.kin.limbs import tail_of
from muralist.engines.preview.props.figure.poses import BASES, DEEDS
from muralist.engines.preview.props.figure.pursuits import PIPE_REACH
from muralist.engines.preview.props.figure.shoulders import straddled
from muralist.engines.preview.props.figure.stature import reach_of
from muralist.engines.preview.props.figure.wardrobe import BLANK
from muralist.engines.preview.props.prop import Look, Prop

BUSHY = {
    "curls": 1.52,
    "curly": 1.36,
    "afro": 1.68,
    "pigtails": 1.66,
    "ponytail": 1.85,
    "bun": 1.55,
    "wavy": 1.5,
    "tousled": 1.45,
}
"""How far some hair reaches from the head's middle, in head radii."""
HANGING = {"long": 2.25, "wavy": 2.45, "braids": 2.1, "curls": 1.75}
POOL = rgb("#dff2f6")
LYING_SHIN = 0.2
"""Height of a knee up to which its shin lies on the ground."""
LIT, GLOW = 1.34, 12.0
"""How much brighter people are painted by night, and what is added to that."""
BREATH = 0.012
"""Units that stay free around a figure."""
POSES = frozenset({*BASES, *DEEDS, "away"}) - {"ballet"}


def _parts(figure: Figure, look: Look) -> list[tuple[float, float, float]]:
    """Circles (x, y, radius) that together cover an upright figure."""
    pose, (hx, hy), r = figure.pose, figure.head, figure.r
    wide = max(1.30, BUSHY.get(figure.style, 0.0), WIDE.get(figure.outfit.hat, 0.0))
    found = [
        (hx, hy, r * 1.32),
        (hx - r * (wide - 1), hy, r),
        (hx + r * (wide - 1), hy, r),
        (hx, hy + r * TALL.get(figure.outfit.hat, 0.32), r),
    ]
    found.append((hx + r * (PIPE_REACH if "pipe" in figure.extras else 0.0), hy, 0.02))
    found += kin_circles(figure)
    if figure.style in {"bun", "afro", "curls"}:
        found.append((hx, hy, r * 1.62))
    if figure.style in HANGING:
        found.append((hx - 0.1 * r, hy - r * HANGING[figure.style] + r, r * 1.3))
    found += [(x, y, 0.060) for limb in pose.arms for x, y in limb]
    found += [(*point, figure.broad * 0.5) for point in (*shoulders(figure), pose.neck)]
    found.append((*pose.hip, 0.155))
    if figure.outfit.tail:
        found += (
            [(pose.hip[0] + 0.02, pose.hip[1] - 0.45, 0.24)] if pose.turn else [(0.50, 0.18, 0.26), (0.30, 0.10, 0.12)]
        )
    else:
        found += [(x, y, 0.085) for knee, _ in pose.legs for x, y in (knee,)]
        found += [(x + 0.012, y, 0.105 if y > 0.06 or figure.pose.toes else 0.078) for _, (x, y) in pose.legs]
        found += [(x + 0.012, y, 0.03) for _, (x, y) in pose.legs]
        found += [(x + 0.072, y, 0.052) for _, (x, y) in pose.legs]
        if pose.low and all(knee < LYING_SHIN for (_, knee), _ in pose.legs):
            # shoes that lie with the shin point their toes into the ground
            found += [(x, y, 0.115) for _, (x, y) in pose.legs]
    if figure.outfit.flippers:
        found += [(x, y, 0.24) for _, (x, y) in pose.legs]
    reach = reach_of(figure)
    if reach is not None and not pose.low:
        for number in (0, 1):
            x, y = body.down(figure, number, reach)
            found += [(x - 0.15, y + 0.02, 0.02), (x + 0.15, y + 0.02, 0.02)]
    if figure.outfit.cut == "tutu":
        x, y = body.on_trunk(figure, 0.08, 0.0)
        found += [(x - 0.27, y, 0.04), (x + 0.27, y, 0.04), (x, y - 0.08, 0.04)]
    found += _behind_back(figure)
    found += bubble_circles(figure)
    found += [(x, y, 0.01) for x, y in belongings.tool_boxes(figure, look)]
    if look.filling and "pan" not in figure.tools:
        name, own = held_look(look)
        found += [
            (x, y, 0.01) for x, y in corners(name, own, _grip_at(figure, name), least=belongings.least_of(figure))
        ]
    return found


def _behind_back(figure: Figure) -> list[tuple[float, float, float]]:
    """The circles that cover a cape, wings and a pack."""
    pose, found = figure.pose, []
    if figure.outfit.cape is not None:
        lean = (pose.hip[0] - pose.neck[0]) * 1.6
        found += [
            (pose.hip[0] + lean + side * figure.broad * 1.8, max(0.06, pose.hip[1] - 0.28), 0.04) for side in (-1, 1)
        ]
    if figure.outfit.wings:
        x, y = body.on_trunk(figure, 0.82, 0.0)
        found += [(x - 0.24, y + 0.17, 0.10), (x + 0.24, y + 0.17, 0.10)]
    if figure.outfit.pack is not None or "backpack" in figure.extras:
        found.append((*body.on_trunk(figure, 0.60, -figure.broad), 0.15))
    return found


def bubble_circles(figure: Figure) -> list[tuple[float, float, float]]:
    """The circle that covers the glass of a space suit."""
    (hx, hy), r = figure.head, figure.r
    return [(hx, hy + 0.22 * r, 1.72 * r)] if BUBBLE in figure.extras else []


def kin_circles(figure: Figure) -> list[tuple[float, float, float]]:
    """Circles that cover the ears, the hat between them and the tail of an animal, and a tentacle's reach."""
    kin, (hx, hy), r = figure.kin, figure.head, figure.r
    if kin is None:
        return []
    found = [(hx + side * (kin.wide - 0.3) * r, hy + 0.3 * r, 0.6 * r) for side in (-1, 1)]
    found += [(hx + side * 0.5 * r, hy + (kin.tall - 0.25) * r, 0.3 * r) for side in (-1, 1)]
    if figure.outfit.hat:
        found.append((hx, hy + (0.36 + 0.8 + 0.8 * TALL.get(figure.outfit.hat, 0.32)) * r, 0.1 * r))
    if kin.tail and not figure.pose.turn:
        x, y = figure.pose.hip
        found += [(x - 0.34, y + 0.22, 0.10)] if kin.tail not in {"puff", "stub"} else [(x - 0.16, y, 0.08)]
    if kin.feet == "tentacles":
        x, y = figure.pose.hip
        found += [(x + dx, min(y, 0.1) if figure.pose.low else 0.1, 0.09) for dx in (-0.38, 0.41)]
    return found


def _grip_at(figure: Figure, name: str) -> Point:
    """Where a held thing is taken: by the far hand, or between both."""
    (fx, fy), (nx, ny) = figure.pose.arms[0][1], figure.pose.arms[1][1]
    if name in SHOULDERED:
        x, y = shoulders(figure)[1]
        return (x - 0.005, y + 0.030)
    if figure.pose.tools[:1] == ("ball",):
        return (fx + 0.16, fy + 0.20)
    if figure.pose.tools[:1] == ("football",):
        return (0.36, 0.11)
    if grip_of(name).mid:
        return ((fx + nx) / 2, (fy + ny) / 2 + 0.02)
    if name == "guitar":
        return (nx + 0.03, ny + 0.01)
    if name == "violin":
        return (figure.pose.neck[0] + 0.12, figure.pose.neck[1] + 0.01)
    return (fx + 0.008, fy)


def _box(parts: list[tuple[float, float, float]], *, floor: bool) -> Extent:
    low = min(y - r for _, y, r in parts)
    return Extent(
        left=min(x - r for x, _, r in parts) - BREATH, right=max(x + r for x, _, r in parts) + BREATH,
        top=max(y + r for _, y, r in parts) + BREATH, bottom=min(-BREATH, low) if not floor else max(low - BREATH,
            -BREATH),
    )  # fmt: skip


def _turned(figure: Figure, parts: list[tuple[float, float, float]]) -> tuple[list[tuple[float, float, float]], float]:
    """The circles of a figure laid over about its hip, with their lowest on the ground; and the hip's height then."""
    a = math.radians(figure.pose.turn)
    hx, hy = figure.pose.hip
    moved = [
        ((x - hx) * math.cos(a) - (y - hy) * math.sin(a), (x - hx) * math.sin(a) + (y - hy) * math.cos(a), r) for x, y,
        r in parts
    ]  # fmt: skip
    trunk = {(*limb, 0.060) for pair in figure.pose.arms for limb in pair} | {(*figure.pose.hip, 0.155)}
    resting = [one for one, part in zip(moved, parts, strict=True) if not figure.pose.shut or part in trunk]
    lift = -min(y - 0.82 * r for _, y, r in resting)
    return [(x, y + lift, r) for x, y, r in moved], lift


def _extent(look: Look, *, young: bool) -> Extent:
    figure = figure_of(look, young)
    parts = _parts(figure, look)
    if figure.pose.turn:
        parts, _ = _turned(figure, parts)
        return _box(parts, floor=False)
    if figure.pose.sunk:
        above = [(x, y, r) for x, y, r in parts if y + r > 0]
        found = _box(above, floor=True)
        return Extent(left=min(found.left, -0.34), right=max(found.right, 0.36), top=found.top, bottom=-0.05)
    return _box(parts, floor=False)


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
    parts = _parts(figure, look)
    _, lift = _turned(figure, parts)
    sheet = Canvas(_box(parts, floor=False), canvas.scale, canvas.light, samples=canvas.samples, detail=canvas.detail)
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
        hold(canvas, name, own, _grip_at(figure, name), least=belongings.least_of(figure))
        if name == VIOLIN:
            draw_bow(canvas, figure.pose.arms[1][1], _grip_at(figure, name))
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
    return corners(name, own, _grip_at(figure, name), least=belongings.least_of(figure))


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
