"""Thick-skinned animals: elephants in motion, rhinos, hippos, pigs and boars, and the long-necked dinosaurs."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import replace

from muralist.engines.preview.brushes.canvas import Canvas
from muralist.engines.preview.brushes.colour import Colour, mix, rgb, times
from muralist.engines.preview.brushes.paths import Path, bezier, ellipse, oval
from muralist.engines.preview.brushes.shade import puffed
from muralist.engines.preview.props.bodies import DARK, bone, mould, shape
from muralist.engines.preview.props.build import Build
from muralist.engines.preview.props.faces import Head
from muralist.engines.preview.props.gaits import gait_of
from muralist.engines.preview.props.measured import measured
from muralist.engines.preview.props.prop import Look, Prop
from muralist.engines.preview.props.quadruped import BOUND, chooser, paint_beast
from muralist.engines.preview.props.skeleton import bones
from muralist.engines.preview.props.youth import YOUNG

IVORY, PINK = rgb("#f6efdd"), rgb("#e9a3a0")
HIDE = Build(
    coats=(rgb("#8f939a"), rgb("#9b948e"), rgb("#868d96")), legs=0.44, body=0.58, rump=0.50, loin=0.50, chest=0.54,
    thigh=(0.32, 0.25, 0.21, 0.21), arm=(0.28, 0.23, 0.21, 0.21), neck=0.10, nape=(0.42, 0.40), poise=30, head=0.44,
    tilt=0, face="none", foot="pad", tail="tuft", tail_long=0.36, tail_up=-40, marks=("smooth",),
)  # fmt: skip
TRUNK_OF_YOUNG = "34 -10 50, 66 -24 38, 90 0 28, 102 44 21, 124 60 16"
HIPPO = replace(HIDE, coats=(rgb("#9a8a92"), rgb("#8f8490")), legs=0.26, body=0.70, head=0.44, poise=10, tail="stub")
RHINO = replace(
    HIDE, coats=(rgb("#8e8c8a"), rgb("#98928a")), legs=0.34, body=0.66, head=0.38, poise=8, tilt=-16, neck=0.16
)
PIG = replace(
    HIDE, coats=(rgb("#eeb0a8"),), legs=0.26, body=0.58, rump=0.40, loin=0.42, chest=0.42, thigh=(0.24, 0.16, 0.11,
        0.11),
    arm=(0.19, 0.14, 0.11, 0.11), head=0.38, poise=20, tail="pig", foot="hoof",
)  # fmt: skip
BOAR = replace(PIG, coats=(rgb("#5e4a3c"),), marks=(), fluffy=1.3, head=0.40, tail="tuft")
LONGNECK = replace(
    HIDE, coats=(rgb("#6fa06a"), rgb("#7a9fb0"), rgb("#a08a5e")), neck=0.98, nape=(0.32, 0.15), poise=58, head=0.27,
        tail="thick",
    tail_long=0.95, tail_up=-14, legs=0.40, rump=0.40, loin=0.44, chest=0.44, marks=("smooth", "belly"), thigh=(0.27,
        0.21, 0.17, 0.17), arm=(0.23, 0.19, 0.17, 0.17),
)  # fmt: skip
TRICERATOPS = replace(
    LONGNECK, coats=(rgb("#c08a52"), rgb("#7f9a62")), neck=0.12, nape=(0.40, 0.36), poise=14, head=0.40,
        tail_long=0.52, legs=0.32,
)  # fmt: skip
STEGOSAUR = replace(
    LONGNECK, coats=(rgb("#7f9a52"),), neck=0.26, nape=(0.26, 0.16), poise=6, head=0.26, tail_long=0.60, legs=0.36
)


def _elephant(
    canvas: Canvas, head: Head, hide: Colour, *, raised: bool, asleep: bool, spraying: bool, young: bool
) -> None:  # fmt: skip
    canvas.solid(head.text("26 40, 60 38, 68 0, 44 -20"), times(hide, 0.55), puffed(0.6))
    trunk = (
        TRUNK_OF_YOUNG
        if young and raised
        else (
            "34 -8 56, 76 -30 42, 104 4 32, 122 60 24, 150 84 18"
            if raised
            else "34 -14 54, 74 -40 40, 110 -44 30, 144 -34 20"
            if asleep
            else "34 -14 58, 66 -64 42, 64 -120 31, 80 -158 24, 108 -152 19"
        )
    )
    mask = mould(canvas, [head.at(ellipse(0, 0, 0.62, 0.60)), head.at(bone(trunk))], hide)
    if not young:
        canvas.solid(head.at(bone("38 -40 17, 74 -66 15, 104 -54 4")), IVORY, puffed(0.9))
    ear = shape("-4 52, -44 64, -84 36, -96 -24, -70 -86, -40 -78, -24 -40, 2 -8, 10 28")
    canvas.soft(head.at([(x + 0.06, y - 0.06) for x, y in ear]), times(hide, 0.35), 0.03, 0.6, inside=mask)
    canvas.solid(head.at(ear), mix(hide, rgb("#c9a59c"), 0.12), puffed(0.9), texture=0.05)
    canvas.soft(
        head.text("-16 30, -50 40, -70 8, -72 -28, -46 -44, -20 -12"), mix(hide, rgb("#c98f86"), 0.5), 0.03, 0.5
    )
    _eyes(canvas, head, 0.24, 0.10, 0.115 if young else 0.06, hide, asleep=asleep)
    if spraying and raised:
        _spray(canvas, head)


def _spray(canvas: Canvas, head: Head) -> None:
    """Water in arcs out of the raised trunk, most of it ahead."""
    (x, y), wet, foam = head.point(1.55, 0.92), rgb("#8fc6e6"), rgb("#e8f5fb")
    with canvas.ink() as pen:
        for number in range(9):
            reach = -0.22 + 0.105 * number
            high = 0.40 - 0.10 * abs(number - 4) * 0.5
            fall = min(0.9, 0.35 + 0.5 * abs(reach))
            jet = bezier((x, y), (x + 0.45 * reach, y + high * 1.7), (x + reach, y - fall * 0.55), 16)
            pen.line(jet, 0.030, wet, 0.75)
            pen.line([(px - 0.006, py + 0.006) for px, py in jet], 0.010, foam, 0.9)
            for step in (7, 10, 12, 14, 15):
                px, py = jet[min(step, len(jet) - 1)]
                pen.disc(px + 0.03 * ((step * 7 + number) % 3 - 1), py - 0.03 * (step % 2), 0.022, wet, 0.85)
                pen.disc(px + 0.03 * ((step * 7 + number) % 3 - 1) - 0.006, py - 0.03 * (step % 2) + 0.006, 0.008, foam)


def _hippo(canvas: Canvas, head: Head, hide: Colour, *, asleep: bool, young: bool = False) -> None:
    for x in (-0.18, 0.12):
        canvas.solid(head.at(ellipse(x, 0.46, 0.11, 0.13)), times(hide, 0.85), puffed(0.8))
    mask = mould(
        canvas,
        [head.at(ellipse(0, 0, 0.50, 0.46)), head.text("10 20, 60 16, 104 10, 116 -26, 96 -58, 50 -60, 6 -40")],
        hide,
    )
    canvas.soft(head.text("60 10, 110 10, 120 -40, 90 -64, 60 -50"), mix(hide, PINK, 0.6), 0.06, 0.8, inside=mask)
    with canvas.ink() as pen:
        for x in (0.86, 1.04):
            px, py = head.point(x, 0.04)
            pen.disc(px, py, 0.045 * head.size, times(hide, 0.4))
        pen.line(head.at(bezier((1.12, -0.30), (0.8, -0.42), (0.34, -0.30), 10)), 0.035 * head.size, times(hide, 0.4))
    canvas.solid(head.text("92 -34, 100 -34, 98 -20, 93 -20", False), IVORY, puffed(0.6))
    _eyes(canvas, head, 0.22, 0.24, 0.12 if young else 0.075, hide, asleep=asleep)


def _rhino(canvas: Canvas, head: Head, hide: Colour, *, asleep: bool, young: bool = False) -> None:
    canvas.solid(head.text("4 36, 8 66, 22 38"), times(hide, 0.7), puffed(0.8))
    horns = ("98 0, 114 24, 120 -16",) if young else ("98 0, 124 62, 122 -20", "64 12, 78 42, 88 2")
    for horn in horns:
        canvas.solid(head.text(horn, False), IVORY, puffed(0.8))
    mould(
        canvas,
        [head.at(ellipse(0, 0, 0.50, 0.46)), head.text("0 36, 50 20, 104 8, 124 -16, 116 -44, 84 -56, 40 -46, 0 -44")],
        hide,
    )
    canvas.solid(head.text("-20 36, -26 74, -4 42"), times(hide, 0.92), puffed(0.8))
    with canvas.ink() as pen:
        pen.line(head.at(bezier((1.16, -0.40), (0.96, -0.46), (0.80, -0.36), 8)), 0.035 * head.size, times(hide, 0.4))
        pen.disc(*head.point(1.08, -0.14), 0.04 * head.size, times(hide, 0.4))
    _eyes(canvas, head, 0.30, 0.04, 0.115 if young else 0.07, hide, asleep=asleep)


def _pig(canvas: Canvas, head: Head, hide: Colour, *, asleep: bool, young: bool = False) -> None:
    canvas.solid(head.text("14 36, 30 78, 44 28"), times(hide, 0.72), puffed(0.7))
    mould(canvas, [head.at(ellipse(0, 0, 0.54, 0.50)), head.at(bone("30 -12 56, 66 -14 42"))], hide)
    canvas.solid(head.at(ellipse(0.74, -0.13, 0.15, 0.22)), mix(hide, rgb("#d97a74"), 0.35), puffed(0.8))
    canvas.solid(head.text("-30 34, -36 78, 6 46"), times(hide, 0.9), puffed(0.7))
    with canvas.ink() as pen:
        for y in (-0.06, -0.21):
            pen.disc(*head.point(0.77, y), 0.035 * head.size, times(hide, 0.4))
        pen.line(head.at(bezier((0.60, -0.36), (0.42, -0.44), (0.26, -0.32), 8)), 0.03 * head.size, times(hide, 0.5))
    _eyes(canvas, head, 0.22, 0.12, 0.10 if young else 0.07, hide, asleep=asleep)


def _lizard(canvas: Canvas, head: Head, hide: Colour, *, asleep: bool, young: bool = False) -> None:
    mould(canvas, [head.at(ellipse(0, 0, 0.46, 0.40)), head.at(bone("16 -4 66, 74 -12 46"))], hide)
    with canvas.ink() as pen:
        pen.line(head.at(bezier((0.94, -0.20), (0.6, -0.34), (0.22, -0.22), 10)), 0.04 * head.size, times(hide, 0.4))
        pen.disc(*head.point(0.88, 0.04), 0.035 * head.size, times(hide, 0.4))
    _eyes(canvas, head, 0.16, 0.12, 0.14 if young else 0.10, hide, asleep=asleep)


def _frilled(canvas: Canvas, head: Head, hide: Colour, *, asleep: bool, young: bool = False) -> None:
    frill = head.text("10 30, -10 80, -56 92, -86 50, -80 -10, -50 -50, -10 -40")
    canvas.solid(frill, mix(hide, rgb("#c8553a"), 0.45), puffed(0.9))
    inside = canvas.mask_of(frill)
    for x, y in ((-0.30, 0.74), (-0.60, 0.62), (-0.72, 0.22), (-0.60, -0.18)):
        canvas.soft(head.at(oval(x, y, 0.09, 0.09)), IVORY, 0.01, 0.8, inside=inside)
    canvas.solid(head.at(bone("8 36 16, 36 66 11, 74 84 3")), times(IVORY, 0.85), puffed(0.8))
    mould(
        canvas,
        [head.at(ellipse(0.06, 0, 0.46, 0.42)), head.text("10 34, 60 24, 98 0, 108 -30, 94 -38, 60 -46, 10 -42")],
        hide,
    )
    canvas.solid(head.at(bone("-4 34 16, 22 70 11, 58 92 3")), IVORY, puffed(0.8))
    canvas.solid(head.text("80 14, 92 44, 98 4", False), IVORY, puffed(0.8))
    with canvas.ink() as pen:
        pen.line(head.at(bezier((1.02, -0.30), (0.74, -0.36), (0.44, -0.24), 8)), 0.035 * head.size, times(hide, 0.4))
    _eyes(canvas, head, 0.26, 0.06, 0.125 if young else 0.085, hide, asleep=asleep)


def _eyes(canvas: Canvas, head: Head, x: float, y: float, radius: float, hide: Colour, *, asleep: bool) -> None:
    with canvas.ink() as pen:
        if asleep:
            pen.line(head.at(bezier((x - 0.12, y), (x, y - 0.1), (x + 0.12, y), 8)), 0.045 * head.size, DARK)
            return
        px, py = head.point(x, y)
        r = radius * head.size
        pen.disc(px, py, r, DARK)
        pen.disc(px - r * 0.3, py + r * 0.4, r * 0.36, (1, 1, 1))
        pen.line(
            head.at(bezier((x - 0.12, y + 0.10), (x, y + 0.17), (x + 0.12, y + 0.09), 6)),
            0.03 * head.size,
            times(hide, 0.5),
            0.8,
        )


FaceOf = Callable[..., None]
KINDS: dict[str, tuple[float, str, dict[str, Build], FaceOf]] = {
    "elephant": (3.0, "meadow", {"": HIDE, "calf": replace(HIDE, legs=0.30, body=0.36, rump=0.38, loin=0.40,
        chest=0.40, head=0.48, poise=38, tail_long=0.26)}, _elephant),
    "hippo": (1.5, "lake", {"": HIPPO}, _hippo),
    "rhino": (1.7, "meadow", {"": RHINO}, _rhino),
    "pig": (0.8, "meadow", {"": PIG, "piglet": replace(PIG, body=0.40, head=0.36, rump=0.32, loin=0.33, chest=0.34),
        "boar": BOAR}, _pig),
    "longneck": (9.0, "meadow", {"": LONGNECK}, _lizard),
    "stegosaurus": (4.0, "meadow", {"": STEGOSAUR}, _lizard),
    "triceratops": (3.0, "meadow", {"": TRICERATOPS}, _frilled),
}  # fmt: skip


def _plates(canvas: Canvas, build: Build, look: Look, hide: Colour) -> None:
    frame = bones(build, gait_of(look.variant, hoofed=False))
    tone = mix(hide, rgb("#c8553a"), 0.5)
    line: Path = [frame.neck[2], *reversed(frame.back), frame.tail_root]
    for number in range(9):
        t = number / 8 * (len(line) - 1)
        at = min(len(line) - 2, int(t))
        (ax, ay), (bx, by) = line[at], line[at + 1]
        x, y = ax + (bx - ax) * (t - at), ay + (by - ay) * (t - at)
        tall = 0.16 + 0.16 * math.sin(math.pi * number / 8)
        y += 0.40 * build.loin * math.sin(math.pi * min(1.0, (number + 1.2) / 8))
        canvas.solid(
            [
                (x - 0.09, y - 0.06),
                (x - 0.06, y + 0.6 * tall),
                (x, y + tall),
                (x + 0.07, y + 0.5 * tall),
                (x + 0.08, y - 0.06),
            ],
            tone,
            puffed(0.7),
        )


def _painter(name: str, builds: dict[str, Build], face: FaceOf) -> Callable[[Canvas, Look], None]:
    choose = chooser(builds)

    def paint(canvas: Canvas, look: Look) -> None:
        build, gait = choose(look), gait_of(look.variant, hoofed=False)
        if name == "stegosaurus":
            _plates(canvas, build, look, look.pick("coat", build.coats))
        paint_beast(canvas, look, build)
        frame = bones(build, gait_of(look.variant, build.foot == "hoof"))
        x, y = frame.neck[-1]
        turn = frame.head if name != "elephant" else max(-20.0, 0.3 * frame.head)
        head, hide = Head(x=x, y=y, size=build.head, turn=math.radians(turn)), look.pick("coat", build.coats)
        if name == "elephant":
            _elephant(
                canvas,
                head,
                hide,
                raised=not (gait.graze or gait.asleep or "standing" in look.variant),
                asleep=gait.asleep,
                spraying="spraying" in look.variant.split(),
                young="calf" in look.variant.split(),
            )
        else:
            face(canvas, head, hide, asleep=gait.asleep, young=YOUNG in look.variant.split())

    return paint


def _props() -> tuple[Prop, ...]:
    found = []
    for name, (metres, home, builds, face) in KINDS.items():
        paint = _painter(name, builds, face)
        found.append(Prop(name=name, size=metres, extent=measured(paint, BOUND), paint=paint, home=home, overlap=0.1))
    return tuple(found)


PROPS = _props()
