"""Dragons in motion and at rest, and the long dragon of the East that swims through clouds."""

from __future__ import annotations

import math
from dataclasses import replace

from muralist.engines.preview.brushes.canvas import Canvas, Extent
from muralist.engines.preview.brushes.colour import Colour, mix, rgb, times
from muralist.engines.preview.brushes.paths import Path, Point, bezier, curve, ellipse, limb, oval, shifted
from muralist.engines.preview.brushes.shade import puffed
from muralist.engines.preview.props.bodies import DARK, bone, eye, mould, sleeve
from muralist.engines.preview.props.build import Build
from muralist.engines.preview.props.coats import along
from muralist.engines.preview.props.faces import Head
from muralist.engines.preview.props.gaits import gait_of
from muralist.engines.preview.props.measured import measured
from muralist.engines.preview.props.prop import Look, Prop
from muralist.engines.preview.props.quadruped import paint_beast
from muralist.engines.preview.props.skeleton import Bones, bones
from muralist.engines.preview.props.tails import tail_spine

HIDES = (rgb("#4f9a6a"), rgb("#b8483e"), rgb("#4a7fae"), rgb("#7a5aa0"))
WYRM = Build(
    coats=HIDES, legs=0.36, body=0.54, rump=0.38, loin=0.36, chest=0.40, thigh=(0.30, 0.20, 0.14, 0.14), arm=(0.22,
        0.16, 0.13, 0.13),
    neck=0.42, nape=(0.32, 0.22), poise=58, head=0.34, tilt=-4, face="none", foot="pad", tail="thick", tail_long=0.95,
    tail_up=-16, marks=("smooth", "belly"), fluffy=1.1,
)  # fmt: skip
SLEEPER = replace(WYRM, neck=0.34, tail_long=1.0, body=0.66)
WYRM_BOUND = Extent(left=-1.7, right=1.5, top=2.0, bottom=-0.3)


def paint_wyrm(canvas: Canvas, look: Look) -> None:
    """A western dragon in any pose of a four-legged animal, or flying."""
    hide = look.pick("hide", HIDES)
    flying = "flying" in look.variant
    posed = replace(look, colours=(hide,), variant="running" if flying else look.variant)
    build = SLEEPER if "sleeping" in look.variant else WYRM
    gait = gait_of(posed.variant, hoofed=False)
    frame = bones(build, gait)
    root = along(frame, 0.80, 0.42 * build.chest)
    spread = flying or "running" in look.variant or "jumping" in look.variant
    if not gait.asleep:
        _membrane(canvas, root, 62 if spread else 74, 0.98 if spread else 0.74, times(hide, 0.68))
    _spines(canvas, build, frame, hide)
    paint_beast(canvas, posed, build)
    x, y = frame.neck[-1]
    _head(canvas, Head(x=x, y=y, size=build.head, turn=math.radians(frame.head)), hide, asleep=gait.asleep)
    near = along(frame, 0.66, 0.26 * build.chest)
    if gait.asleep:
        _folded(canvas, near, hide)
    else:
        _membrane(canvas, near, 124 if spread else 116, 1.04 if spread else 0.80, hide)


def _spines(canvas: Canvas, build: Build, frame: Bones, hide: Colour) -> None:
    tone = mix(hide, rgb("#f0b83e"), 0.65)
    spine: Path = [*reversed(curve(tail_spine(build, frame.tail_root, frame.tail), steps=4)), *(along(frame, u,
        0.46 * build.loin) for u in (-0.1, 0.2, 0.5, 0.8)), *curve(frame.neck[1:], steps=3)]  # fmt: skip
    for number in range(2, len(spine) - 1):
        (ax, ay), (bx, by), (cx, cy) = spine[number - 1], spine[number], spine[number + 1]
        turn = math.atan2(cy - ay, cx - ax)
        lift = 0.07 if number < 17 else 0.12 * build.nape[0] / 0.32
        at = (bx - lift * math.sin(turn), by + lift * math.cos(turn))
        spike = shifted([(-0.06, -0.04), (-0.05, 0.12), (0.07, -0.04)], at[0], at[1], 1.0, turn)
        canvas.solid(spike, tone, puffed(0.6))


def _membrane(canvas: Canvas, root: Point, degrees: float, long: float, hide: Colour) -> None:
    """A bat's wing: an arm, four fingers, and skin scalloped between them."""
    turn = math.radians(degrees)
    tips = [(1.0, 0.06), (0.92, 0.44), (0.66, 0.70), (0.30, 0.74), (-0.04, 0.50)]
    wrist = (0.62, -0.06)
    edge: Path = [(0.0, 0.0), (0.32, -0.10), wrist]
    previous: Point | None = None
    for tip in tips:
        if previous is not None:
            pull = (0.5 * (previous[0] + tip[0]) * 0.82, 0.5 * (previous[1] + tip[1]) * 0.82)
            edge += bezier(previous, pull, tip, 7)[1:]
        else:
            edge.append(tip)
        previous = tip
    skin = shifted(edge, root[0], root[1], long, turn)
    membrane = mix(hide, rgb("#f0c89a"), 0.42)
    canvas.solid(skin, membrane, puffed(0.7), texture=0.04)
    inside = canvas.mask_of(skin)
    with canvas.ink(inside=inside) as pen:
        for tip in tips[:-1]:
            pen.polygon(shifted(limb([wrist, tip], (0.05, 0.014)), root[0], root[1], long, turn), times(hide, 0.86))
    arm = sleeve(
        shifted([(0.0, 0.0), (0.32, -0.08), wrist, (1.0, 0.05)], root[0], root[1], long, turn),
        (0.11, 0.085, 0.07, 0.02),
    )
    canvas.solid(arm, hide, puffed(0.8))
    claw = shifted([(0.58, -0.08), (0.62, -0.20), (0.67, -0.07)], root[0], root[1], long, turn)
    canvas.solid(claw, rgb("#f0e2c0"), puffed(0.6))


def _folded(canvas: Canvas, root: Point, hide: Colour) -> None:
    x, y = root
    skin = curve([(x + 0.10, y - 0.02), (x - 0.04, y + 0.12), (x - 0.30, y + 0.10), (x - 0.62, y - 0.10), (x - 0.52,
        y - 0.22), (x - 0.36, y - 0.20), (x - 0.22, y - 0.28), (x - 0.06, y - 0.20)], closed=True,
        steps=6)  # fmt: skip
    canvas.solid(skin, mix(hide, rgb("#f0c89a"), 0.42), puffed(0.8), texture=0.04)
    with canvas.ink(inside=canvas.mask_of(skin)) as pen:
        for end in ((x - 0.52, y - 0.20), (x - 0.36, y - 0.22), (x - 0.20, y - 0.28)):
            pen.line([(x, y + 0.10), end], 0.018, times(hide, 0.8))
    canvas.solid(
        sleeve(
            [(x + 0.08, y - 0.10), (x - 0.02, y + 0.11), (x - 0.34, y + 0.08), (x - 0.62, y - 0.10)],
            (0.08, 0.07, 0.06, 0.02),
        ),
        hide,
        puffed(0.8),
    )


def _head(canvas: Canvas, head: Head, hide: Colour, *, asleep: bool) -> None:
    horn, belly = rgb("#f0e2c0"), mix(hide, rgb("#f6e6b8"), 0.72)
    canvas.solid(head.at(bone("2 36 15, -16 66 12, -40 80 4")), times(horn, 0.8), puffed(0.8))
    mask = mould(canvas, [head.at(ellipse(0, 0, 0.48, 0.46)), head.at(bone("18 -6 70, 62 -14 56"))], hide)
    canvas.soft(head.text("-20 -44, 10 -26, 50 -34, 100 -30, 90 -60, 0 -60"), belly, 0.02, 0.95, inside=mask)
    canvas.solid(head.at(bone("-12 34 18, -34 64 14, -62 72 4")), horn, puffed(0.8))
    canvas.solid(
        head.text("-34 14, -74 26, -62 2, -80 -14, -36 -14", False), mix(hide, rgb("#f0b83e"), 0.5), puffed(0.6)
    )
    with canvas.ink() as pen:
        px, py = head.point(0.20, 0.14)
        if asleep:
            pen.line(head.at(bezier((0.06, 0.14), (0.20, 0.02), (0.34, 0.14), 8)), 0.04 * head.size, DARK)
        else:
            eye(pen, px, py, 0.085 * head.size, rgb("#f0c83c"))
        pen.disc(*head.point(0.80, 0.04), 0.04 * head.size, times(hide, 0.4))
        pen.line(head.at(bezier((0.90, -0.22), (0.5, -0.36), (0.16, -0.20), 10)), 0.035 * head.size, times(hide, 0.4))
    for x in (0.46, 0.70):
        canvas.solid(head.at([(x, -0.27), (x + 0.10, -0.27), (x + 0.05, -0.38)]), (0.98, 0.96, 0.9), puffed(0.4))


def paint_eastern(canvas: Canvas, look: Look) -> None:
    """A long body in waves, four clawed feet, whiskers, antlers and a mane of flames."""
    hide = look.colour(rgb("#d8a93a"))
    mane, belly = (
        rgb("#d2452f") if not look.colours else mix(hide, rgb("#f6d88a"), 0.6),
        mix(hide, rgb("#fbf0cc"), 0.75),
    )
    spine = curve([(-1.25, 0.36), (-1.08, 0.66), (-0.80, 0.72), (-0.58, 0.42), (-0.36, 0.20), (-0.08, 0.36), (0.06,
        0.74), (0.28, 1.00), (0.56, 0.94)], steps=10)  # fmt: skip
    widths = [0.05, 0.14, 0.19, 0.22, 0.25, 0.26, 0.26, 0.24, 0.20]
    for number in range(3, len(spine) - 3, 3):
        (ax, ay), (x, y), (cx, cy) = spine[number - 1], spine[number], spine[number + 1]
        turn = math.atan2(cy - ay, cx - ax)
        spike = shifted([(-0.06, 0.06), (-0.07, 0.21), (0.07, 0.06)], x, y, 1.0, turn)
        canvas.solid(spike, mane, puffed(0.6))
    for text in (
        "-84 62 13, -92 40 10, -80 28 8",
        "-34 24 14, -42 4 11, -28 -6 8",
        "0 52 14, 22 38 11, 34 46 8",
        "18 88 13, 34 72 11, 48 78 8",
    ):
        canvas.solid(bone(text), times(hide, 0.86), puffed(0.8))
        tip = bone(text)[len(bone(text)) // 2]
        for a in (-0.6, 0.0, 0.6):
            canvas.solid(
                oval(tip[0] + 0.045 * math.cos(a), tip[1] + 0.045 * math.sin(a), 0.045, 0.018, a),
                (0.97, 0.94, 0.85),
                puffed(0.5),
            )
    mask = mould(canvas, [limb(spine, widths)], hide, texture=0.04)
    under = [(x + 0.02, y - 0.08) for x, y in spine]
    canvas.soft(limb(under, [w * 0.34 for w in widths]), belly, 0.012, 0.9, inside=mask)
    with canvas.ink(inside=mask) as pen:
        for number in range(4, len(spine) - 2, 2):
            (ax, ay), (x, y), (cx, cy) = spine[number - 1], spine[number], spine[number + 1]
            turn = math.atan2(cy - ay, cx - ax)
            for off in (-0.02, 0.06):
                px, py = x - off * math.sin(turn), y + off * math.cos(turn)
                pen.line(
                    ellipse(px, py, 0.045, 0.045, start=turn + 1.7, end=turn + 4.6, points=8),
                    0.010,
                    times(hide, 0.6),
                    0.7,
                )
    for turn in (2.4, 2.8, 3.2, 3.6):
        tip = (0.60 + 0.42 * math.cos(turn), 0.98 + 0.34 * math.sin(turn))
        canvas.solid(
            limb(bezier((0.60, 0.98), (0.5 * (0.60 + tip[0]), tip[1] + 0.08), tip, 10), (0.14, 0.11, 0.01)),
            mane,
            puffed(0.7),
        )
    long_head(canvas, Head(x=0.66, y=0.96, size=0.42, turn=-0.10), hide, mane, belly)


def long_head(canvas: Canvas, head: Head, hide: Colour, mane: Colour, belly: Colour) -> None:
    """The head of the long dragon: antlers, brows, a long jaw and whiskers."""
    canvas.solid(head.at(bone("-6 34 12, -24 66 9, -40 84 5")), rgb("#c9a06a"), puffed(0.8))
    canvas.solid(head.at(bone("-16 58 8, -2 78 4")), rgb("#c9a06a"), puffed(0.8))
    skull = mould(canvas, [head.at(ellipse(0, 0, 0.46, 0.42)), head.at(bone("20 -4 62, 72 -2 44"))], hide)
    canvas.soft(head.text("-10 -46, 30 -30, 100 -28, 90 -60"), belly, 0.02, 0.95, inside=skull)
    with canvas.ink() as pen:
        eye(pen, *head.point(0.20, 0.16), 0.10 * head.size, rgb("#fbe9a0"))
        pen.line(head.at(bezier((0.02, 0.30), (0.20, 0.42), (0.40, 0.30), 8)), 0.06 * head.size, mane)
        pen.disc(*head.point(0.86, 0.12), 0.045 * head.size, times(hide, 0.4))
        pen.line(head.at(bezier((0.94, -0.16), (0.5, -0.32), (0.14, -0.20), 10)), 0.035 * head.size, times(hide, 0.4))
        for bend in (0.5, -0.1):
            pen.line(
                head.at(bezier((0.88, 0.02), (1.2, 0.5 * bend + 0.3), (1.05, bend - 0.5), 12)), 0.03 * head.size, mane
            )


EASTERN_BOUND = Extent(left=-1.5, right=1.4, top=1.5, bottom=-0.3)
WYRM_EXTENT = measured(paint_wyrm, WYRM_BOUND)
PROP = Prop(
    name="eastern dragon",
    size=6.0,
    extent=measured(paint_eastern, EASTERN_BOUND),
    paint=paint_eastern,
    home="mountains",
    stands="sky",
    casts=False,
)
