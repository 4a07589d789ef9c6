"""Four-legged animals from the side: a skeleton in the pose asked for, moulded over, marked and given a face."""

from __future__ import annotations

import itertools
import math
from collections.abc import Callable, Mapping
from dataclasses import replace

from PIL import Image

from muralist.engines.preview.brushes.canvas import Canvas, Extent
from muralist.engines.preview.brushes.colour import Colour, luma, mix, rgb, times
from muralist.engines.preview.brushes.paths import Path, Point, curve, ellipse, oval
from muralist.engines.preview.brushes.shade import puffed
from muralist.engines.preview.props.bodies import crease, fur, mould, sleeve
from muralist.engines.preview.props.build import Build
from muralist.engines.preview.props.coats import along, paint_marks
from muralist.engines.preview.props.curled import curls_up, paint_curled
from muralist.engines.preview.props.dug import DIGGING, ROLLED, paint_dug
from muralist.engines.preview.props.faces import Head, paint_face, pale_of
from muralist.engines.preview.props.feathering import FEATHERED, feathers
from muralist.engines.preview.props.feet import SLENDER, sole, toes
from muralist.engines.preview.props.gaits import Gait, gait_of, pose_in
from muralist.engines.preview.props.horsehair import hair_of, paint_mane
from muralist.engines.preview.props.limbs import jointed
from muralist.engines.preview.props.measured import measured
from muralist.engines.preview.props.piebald import two_toned
from muralist.engines.preview.props.poodle import CLIPPED, paint_curls, paint_far_curls, paint_topknot
from muralist.engines.preview.props.prop import Look
from muralist.engines.preview.props.ringed import is_curled, paint_ringed
from muralist.engines.preview.props.skeleton import Bones, bones
from muralist.engines.preview.props.tails import paint_tail
from muralist.engines.preview.props.trunks import HUMPS, ankle, folds, hoof, hump, quarters, robe, trunk
from muralist.engines.preview.props.youth import YOUNG, young_of

BOUND = Extent(left=-1.5, right=1.7, top=2.2, bottom=-0.4)
HOOF = rgb("#332a26")
FAR, FAR_PALE = 0.66, 0.80
"""How dark the far legs are; those of pale animals."""
PALE = 0.7
"""The tone from which a coat is pale."""


def paint_beast(canvas: Canvas, look: Look, build: Build) -> None:
    """Paint one animal of that build in the pose that the look's variant names."""
    gait = gait_for(build, look)
    look, build = two_toned(look, build)
    coat = look.pick("coat", build.coats)
    build = _tinted(look, build, coat)
    if build.foot == "paw" and is_curled(look):
        paint_ringed(canvas, look, build, coat)
        return
    if gait.asleep and curls_up(build):
        paint_curled(canvas, look, build, coat)
        return
    pale, frame = pale_of(build, coat), bones(build, gait)
    _far_legs(canvas, build, frame, coat, gait)
    if not (gait.asleep and build.foot == "paw") and ROLLED not in look.variant.split():
        own = replace(build, second=hair_of(build, coat)) if build.tail == "flow" else build
        paint_tail(canvas, look, own, coat, frame.tail_root, frame.tail)
    if build.mane == CLIPPED:
        paint_far_curls(canvas, look, build, frame, coat)
    mask = mould(canvas, _body(build, frame, gait), coat, texture=0.06, grain=30)
    if build.foot == "hoof" and not gait.fold:
        _hooves(canvas, build, frame, (0, 1), coat)
    canvas.soft(
        oval(*along(frame, 0.5, -0.5 * build.loin), 0.6 * build.body, 0.05), times(coat, 0.42), 0.045, 0.5, inside=mask
    )
    paint_marks(canvas, look, frame, build, coat, pale, mask)
    _over_marks(canvas, look, build, frame, gait, coat, mask)
    _creases(canvas, build, frame, gait, coat, mask)
    if "smooth" not in build.marks:
        fur(canvas, mask, look.rng("fur"), coat, round(190 * build.fluffy), 0.05 * build.fluffy, -2.7)
    if build.mane:
        _mane(canvas, look, build, frame, gait, coat)
    x, y = frame.neck[-1]
    head = Head(x=x, y=y, size=build.head, turn=math.radians(frame.head))
    if build.mane == "ruff":
        _ruff(canvas, look, build, head, coat)
    lively = gait.open and build.face == "hound" and "shy" not in build.marks
    if build.face != "none":
        paint_face(canvas, look, head, build, coat, asleep=gait.asleep, smile=lively)
    _forelock(canvas, look, build, head, coat)
    if gait.asleep and build.foot == "paw":
        _wrapped_tail(canvas, look, build, coat, frame)
    if DIGGING in look.variant.split():
        paint_dug(canvas, look, x)


def _tinted(look: Look, build: Build, coat: Colour) -> Build:
    """The build with its second colour, where the coat's is named."""
    if look.colours and build.second is not None and "stripes" not in build.marks and "keep" not in build.marks:
        build = replace(build, second=times(coat, 0.5) if luma(coat) > 0.3 else mix(coat, (1, 1, 1), 0.3))
    if len(look.colours) > 1 and build.mane in {"flow", "ruff"} and "stripes" not in build.marks:
        # a mane of a colour of its own
        build = replace(build, second=look.colours[1])
    return build


def _over_marks(
    canvas: Canvas, look: Look, build: Build, frame: Bones, gait: Gait, coat: Colour, mask: Image.Image
) -> None:  # fmt: skip
    """A bison's dark front, and the toes of those that stand."""
    if build.mane == "bison":
        robe(canvas, look, frame, build, mask)
    if build.foot in {"paw", "pad"} and not (gait.fold or gait.sit):
        toes(canvas, frame.legs[:2], (build.arm[3], build.thigh[3]), coat, mask, build.foot)


def gait_for(build: Build, look: Look) -> Gait:
    """The gait of a look; a giraffe eats with its neck up."""
    if build.face == "giraffe" and "eating" in look.variant:
        return gait_of("standing", hoofed=True)
    return gait_of(look.variant, build.foot == "hoof")


def beast_extent(build_of: Callable[[Look], Build]) -> Callable[[Look], Extent]:
    """The extent function of a prop whose looks have these builds."""
    return measured(lambda canvas, look: paint_beast(canvas, look, build_of(look)), BOUND)


def chooser(kinds: Mapping[str, Build]) -> Callable[[Look], Build]:
    """Which of several builds a look's variant names; "" is the usual one, and a young one has its own measures."""

    def choose(look: Look) -> Build:
        words = look.variant.split()
        build = next((kinds[word] for word in words if word in kinds), kinds[""])
        return young_of(build) if YOUNG in words else build

    return choose


def is_moving(look: Look) -> bool:
    """Whether the look asks for a pose other than standing."""
    return pose_in(look.variant) != ""


def _body(build: Build, frame: Bones, gait: Gait) -> list[Path]:
    rump, loin, chest = build.rump, build.loin, build.chest
    outlines = [
        *trunk(build, frame),
        sleeve(frame.neck, (0.72 * chest, build.nape[0], 0.5 * sum(build.nape), build.nape[1]), 6),
        *_leg_shapes(build, frame, gait, 0),
    ]
    if not (gait.sit or gait.fold):
        outlines += quarters(build, frame)
    if build.mane in HUMPS:
        outlines += [hump(build, frame, at) for at in HUMPS[build.mane]]
    if build.mane == "wool":
        outlines += _fleece(build, frame)
    if build.mane == FEATHERED:
        outlines += feathers(build, frame, standing=not (gait.sit or gait.fold))
    if gait.sit:
        hip = frame.hip
        outlines.append(ellipse(hip[0] + 0.10 * build.legs, 0.50 * rump, 0.36 * build.legs + 0.03, 0.50 * rump, 0.3))
        belly = along(frame, 0.4, -0.08)
        outlines.append(ellipse(*belly, 0.60 * build.body, 0.5 * loin, math.radians(frame.axis)))
    if gait.asleep:
        outlines.append(ellipse(*along(frame, 0.42, 0.10 * chest), 0.60 * build.body, 0.60 * chest))
    if gait.fold and build.face == "cat":
        # a cat that lies arches its back
        outlines.append(ellipse(*along(frame, 0.40, 0.16 * chest), 0.66 * build.body, 0.60 * chest, -0.06))
    if gait.fold:
        hip = frame.hip
        outlines.append(ellipse(hip[0] + 0.22 * build.legs, 0.46 * rump, 0.46 * build.legs, 0.46 * rump, 0.2))
    return outlines


def _fleece(build: Build, frame: Bones) -> list[Path]:
    """Curls of wool all around the trunk, and a cap of them."""
    out = [ellipse(*along(frame, 0.5, 0.0), 0.72 * build.body, 0.62 * build.chest, math.radians(frame.axis))]
    for step in range(18):
        a = 2 * math.pi * step / 18
        out.append(oval(*along(frame, 0.5 + 0.74 * math.cos(a), 0.64 * build.chest * math.sin(a)), 0.10, 0.095))
    x, y = frame.neck[-1]
    turn = math.radians(frame.head)
    for dx, dy in ((-0.34, 0.34), (-0.06, 0.48), (0.18, 0.40)):
        out.append(
            oval(
                x + build.head * (dx * math.cos(turn) - dy * math.sin(turn)),
                y + build.head * (dx * math.sin(turn) + dy * math.cos(turn)),
                0.26 * build.head,
                0.24 * build.head,
            )
        )
    return out


def _leg_shapes(build: Build, frame: Bones, gait: Gait, side: int) -> list[Path]:
    fore, hind = frame.legs[2 * side], frame.legs[2 * side + 1]
    arm, thigh = build.arm, build.thigh
    if not gait.fold and (build.foot == "hoof" or not gait.sit):
        grounded_fore, grounded_hind = ankle(fore, arm[3]), ankle(hind, thigh[3])
    else:
        grounded_fore, grounded_hind = fore, hind
    if build.foot == "hoof":
        fore, hind = grounded_fore, grounded_hind
    out: list[Path] = []
    if build.foot == "hoof" and gait.fold:
        # two parts: one outline that doubles back on itself would leave a hole at the knee
        limbs: tuple[tuple[tuple[Point, ...], tuple[float, ...]], ...] = ((fore, arm), (hind, thigh))
        for leg, widths in limbs:
            out += [sleeve(leg[:2], widths[:2], 6), sleeve(leg[1:], widths[1:], 6)]
    else:
        pairs = ((grounded_fore, arm), (grounded_hind, thigh))
        out = [sleeve(*jointed(leg, widths, build.foot), 6) for leg, widths in pairs]
    if build.foot in {"paw", "pad"}:
        for leg, wide in ((fore, arm[3]), (hind, thigh[3])):
            out.append(
                _resting_paw(leg[-1], wide, build.foot)
                if gait.fold or gait.sit
                else sole(leg[-2], leg[-1], wide, build.foot)
            )
    return out


def _resting_paw(foot: Point, wide: float, kind: str) -> Path:
    """The paw of one that sits or lies."""
    big = 0.62 if kind != "paw" or wide > SLENDER else 0.80
    return oval(foot[0] + 0.28 * wide, max(foot[1], 0.36 * wide), big * wide, 0.48 * wide)


def _far_legs(canvas: Canvas, build: Build, frame: Bones, coat: Colour, gait: Gait) -> None:
    tone = times(coat, FAR_PALE if luma(coat) > PALE else FAR)
    if "band" in build.marks or "socks" in build.marks:
        tone = times(mix(tone, build.second or tone, 0.6 if "socks" in build.marks else 1.0), 0.85)
    mask = mould(canvas, _leg_shapes(build, frame, gait, 1), tone)
    if "stripes" in build.marks and build.second is not None:
        with canvas.ink(inside=mask) as pen:
            for leg in frame.legs[2:]:
                for (ax, ay), (bx, by) in itertools.pairwise(leg):
                    for t in (0.2, 0.6):
                        x, y = ax + (bx - ax) * t, ay + (by - ay) * t
                        pen.line([(x - 0.1, y), (x + 0.1, y + 0.02)], 0.022, build.second, 0.9)
    if build.foot == "hoof" and not gait.fold:
        _hooves(canvas, build, frame, (2, 3), coat)


def _hooves(canvas: Canvas, build: Build, frame: Bones, which: tuple[int, int], coat: Colour) -> None:
    for index in which:
        leg = frame.legs[index]
        (ax, ay), (bx, by) = leg[-2], leg[-1]
        wide = (build.arm if index % 2 == 0 else build.thigh)[3]
        points = hoof((ax, ay), (bx, by), wide)
        low = min(0.0, *(y for _, y in points))
        canvas.solid([(x, y - low) for x, y in points], HOOF if luma(coat) < 0.85 else rgb("#5a4c44"), puffed(0.7))


def _creases(canvas: Canvas, build: Build, frame: Bones, gait: Gait, coat: Colour, mask: Image.Image) -> None:
    if gait.sit or gait.fold:
        x = frame.hip[0] + 0.10 * build.legs
        rx, ry = 0.36 * build.legs + 0.05, 0.5 * build.rump
        if gait.fold:
            x, rx = frame.hip[0] + 0.22 * build.legs, 0.46 * build.legs
        arc = ellipse(x, 0.46 * build.rump, rx, ry, 0.2, start=-0.5, end=1.9, points=14)
        crease(canvas, arc, coat, mask, 0.03)
        return
    for fold in folds(build, frame):
        crease(canvas, fold, mix(coat, (1.0, 1.0, 1.0), 0.15), mask, 0.013)


def _mane(canvas: Canvas, look: Look, build: Build, frame: Bones, gait: Gait, coat: Colour) -> None:
    """Along the crest of the neck: standing up, or falling and streaming in a gallop; the curls of a poodle."""
    if build.mane == CLIPPED:
        paint_curls(canvas, look, build, frame, coat, standing=not (gait.sit or gait.fold))
        return
    (bx, by), (tx, ty) = frame.neck[1], frame.neck[-1]
    length = math.hypot(tx - bx, ty - by)
    ux, uy = (tx - bx) / length, (ty - by) / length
    nx, ny = -uy, ux

    def at(t: float, off: float) -> Point:
        half = 0.5 * (build.nape[0] + (build.nape[1] - build.nape[0]) * t)
        return (bx + (tx - bx) * t + nx * (half + off), by + (ty - by) * t + ny * (half + off))

    hair = hair_of(build, coat)
    if build.mane == "crest":
        path = [
            at(-0.1, -0.03),
            at(0.1, 0.05),
            at(0.5, 0.075),
            at(0.9, 0.085),
            at(1.12, 0.06),
            at(1.05, -0.06),
            at(0.5, -0.03),
        ]
        canvas.solid(curve(path, closed=True, steps=6), hair, puffed(0.7), texture=0.2, grain=40)
        return
    if build.mane == "flow":
        paint_mane(canvas, look, build, frame, coat, streaming=gait.lift > 0)


def _forelock(canvas: Canvas, look: Look, build: Build, head: Head, coat: Colour) -> None:
    """What hair lies over the painted head."""
    if build.mane == CLIPPED:
        paint_topknot(canvas, look, head, coat)
    if build.mane == "flow":
        canvas.solid(
            head.text("-20 40, 0 44, 30 26, 34 10, 12 18, -8 24"), hair_of(build, coat), puffed(0.8), texture=0.1
        )


def _ruff(canvas: Canvas, look: Look, build: Build, head: Head, coat: Colour) -> None:
    """A lion's mane: a wreath of locks around the face."""
    hair = build.second or times(coat, 0.6)
    rng = look.rng("mane")
    for ring, (reach, count) in enumerate(((0.98, 15), (0.78, 13))):
        tone = times(hair, 0.86 + 0.18 * ring)
        locks = [head.at(ellipse(0.0, -0.08, reach * 0.80, reach * 0.86))]
        for step in range(count):
            a = 2 * math.pi * (step + 0.5 * ring) / count
            far = reach * float(rng.uniform(0.92, 1.06))
            cx, cy = 0.72 * far * math.cos(a), -0.08 + 0.76 * far * math.sin(a)
            locks.append(head.at(ellipse(cx, cy, 0.26, 0.16, a)))
        mask = mould(canvas, locks, tone, texture=0.14, grain=30)
        fur(canvas, mask, look.rng("ruff", ring), tone, 90, 0.10, -1.6)


def _wrapped_tail(canvas: Canvas, look: Look, build: Build, coat: Colour, frame: Bones) -> None:
    """Around a sleeper, along the ground before it."""
    if build.tail not in {"brush", "whip", "ring", "sabre", "curl", "tuft"} or build.tail_long < 0.25:
        return
    x = frame.tail_root[0]
    thick = {"brush": 0.19, "ring": 0.15, "curl": 0.13}.get(build.tail, 0.075) * build.fluffy
    low = 0.5 * thick
    spine = [(x + 0.03, 0.20), (x - 0.07, low + 0.05), (x + 0.12, low), (x + 0.12 + 0.7 * build.tail_long, low)]
    mask = mould(
        canvas,
        [sleeve(spine, (0.6 * thick, thick, thick, 0.35 * thick), 8)],
        mix(coat, (1, 0.9, 0.7), 0.05),
        texture=0.08,
    )
    if build.tail == "brush":
        canvas.soft(oval(*spine[-1], 0.13, 0.12), build.pale or (1, 0.97, 0.92), 0.025, 1.0, inside=mask)
    if build.tail == "ring" or "stripes" in build.marks or "tabby" in build.marks:
        with canvas.ink(inside=mask) as pen:
            for step in range(4):
                sx = x + 0.10 + step * 0.09
                pen.line([(sx, low + 0.1), (sx + 0.02, low - 0.1)], 0.03, build.second or times(coat, 0.4), 0.9)
    fur(canvas, mask, look.rng("wrap"), coat, 60, 0.05, 0.2)
