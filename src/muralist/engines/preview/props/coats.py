"""The marks of coats: stripes, spots, patches, socks and bellies, laid along an animal's skeleton whatever its pose."""

from __future__ import annotations

import math

import numpy as np
from PIL import Image

from muralist.engines.preview.brushes.canvas import Canvas
from muralist.engines.preview.brushes.colour import Colour, times
from muralist.engines.preview.brushes.paths import Path, Point, curve, ellipse, limb, oval
from muralist.engines.preview.brushes.shade import puffed
from muralist.engines.preview.props.build import Build
from muralist.engines.preview.props.prop import Look
from muralist.engines.preview.props.skeleton import Bones

GINGER = (0.85, 0.54, 0.26)
"""The orange of a calico's patches."""
BLOTCHES = ((0.02, 0.06, 0.17, 0.13), (0.62, 0.08, 0.15, 0.12), (0.34, -0.10, 0.10, 0.07), (1.10, 0.10, 0.12, 0.14))
"""Where large patches lie: along the trunk and above its middle line, and their half axes."""


def along(bones: Bones, u: float, v: float) -> Point:
    """A point of the trunk: `u` from hip (0) to shoulder (1), `v` units above its middle line."""
    (hx, hy), (sx, sy) = bones.hip, bones.shoulder
    turn = math.radians(bones.axis)
    return (hx + (sx - hx) * u - v * math.sin(turn), hy + (sy - hy) * u + v * math.cos(turn))


def between(joints: tuple[Point, ...], t: float) -> tuple[Point, float]:
    """A point of a leg, `t` from its top to its foot, and the direction there."""
    spots = len(joints) - 1
    at = min(spots - 1, int(t * spots))
    (ax, ay), (bx, by) = joints[at], joints[at + 1]
    share = t * spots - at
    return (ax + (bx - ax) * share, ay + (by - ay) * share), math.atan2(by - ay, bx - ax)


def paint_marks(
    canvas: Canvas, look: Look, bones: Bones, build: Build, coat: Colour, pale: Colour, mask: Image.Image
) -> None:
    """Every mark of the build that lies on the body."""
    second = build.second or times(coat, 0.4)
    marks = build.marks
    _light_parts(canvas, bones, build, pale, mask)
    _legs(canvas, bones, build, pale, second, mask)
    if "stripes" in marks or "tabby" in marks:
        _stripes(canvas, bones, build, second, mask, thin="tabby" in marks)
    if {"spots", "rosettes", "patches", "dapples"} & set(marks):
        _spots(canvas, look, bones, build, coat, second, mask)
    if "cow" in marks or "calico" in marks:
        _blotches(canvas, look, bones, build, (second, second) if "cow" in marks else (second, GINGER), mask)
    if "saddle" in marks:
        spine = [along(bones, u, 0.34 * build.loin) for u in (-0.3, 0.2, 0.6, 1.05)]
        canvas.soft(limb(curve(spine), (0.16, 0.24, 0.24, 0.18)), second, 0.03, 0.95, inside=mask)
    if "stripe" in marks:
        spine = [along(bones, u, 0.56 * build.loin) for u in (-0.3, 0.2, 0.7, 1.1)]
        canvas.soft(limb(curve([*spine, bones.neck[-1]]), (0.10, 0.15, 0.13, 0.06)), second, 0.010, 1.0, inside=mask)
    if "back" in marks:
        spine = [along(bones, u, 0.30 * build.loin) for u in (-0.4, 0.2, 0.7, 1.1)]
        path = [*spine, bones.neck[2], bones.neck[-1]]
        canvas.soft(limb(curve(path), (0.20, 0.30, 0.28, 0.24, 0.22, 0.16)), second, 0.035, 0.95, inside=mask)


def _light_parts(canvas: Canvas, bones: Bones, build: Build, pale: Colour, mask: Image.Image) -> None:
    marks = build.marks
    if "belly" in marks:
        spine = [along(bones, u, -0.44 * build.loin) for u in (-0.1, 0.3, 0.7, 1.05)]
        canvas.soft(limb(curve(spine), (0.10, 0.14, 0.16, 0.16)), pale, 0.03, 0.9, inside=mask)
    if {"bib", "mask", "collar"} & set(marks) or ("blaze" in marks and build.foot != "hoof"):
        x, y = along(bones, 1.22, -0.04)
        canvas.soft(ellipse(x, y, 0.13, 0.24 * build.chest / 0.3, 0.2), pale, 0.035, 0.95, inside=mask)
    if "collar" in marks:
        base, top = bones.neck[1], bones.neck[-1]
        mid = ((base[0] + top[0]) / 2, (base[1] + top[1]) / 2)
        canvas.soft(oval(mid[0], mid[1], 0.10, 0.20), pale, 0.02, 1.0, inside=mask)


def _legs(canvas: Canvas, bones: Bones, build: Build, pale: Colour, second: Colour, mask: Image.Image) -> None:
    marks = build.marks
    if "band" in marks:
        # a panda's shoulders and all its legs are dark
        spine = [along(bones, 0.98, 0.30), along(bones, 0.94, 0.0), along(bones, 0.98, -0.3)]
        canvas.soft(limb(curve(spine), (0.24, 0.24, 0.24)), second, 0.015, 1.0, inside=mask)
        for leg in bones.legs[:2]:
            path = [between(leg, t)[0] for t in ((0.0, 0.5, 1.0) if leg is bones.legs[0] else (0.28, 0.6, 1.0))]
            x, y = path[-1]
            path += [(x + 0.04, y - 0.05), (x + 0.10, y - 0.10)]
            canvas.soft(limb(path, (0.30, 0.26, 0.30, 0.34, 0.30)), second, 0.015, 1.0, inside=mask)
    if "socks" in marks or "white socks" in marks:
        tone = pale if "white socks" in marks else second
        for leg in bones.legs[:2]:
            path = [between(leg, t)[0] for t in (0.62, 0.8, 1.0)]
            canvas.soft(
                limb([*path, (path[-1][0] + 0.03, path[-1][1] - 0.05)], (0.16, 0.18, 0.20)),
                tone,
                0.02,
                0.95,
                inside=mask,
            )


def _blotches(
    canvas: Canvas, look: Look, bones: Bones, build: Build, tones: tuple[Colour, Colour], mask: Image.Image
) -> None:  # fmt: skip
    """Large patches with uneven edges."""
    for number, (u, v, rx, ry) in enumerate(BLOTCHES):
        x, y = along(bones, u, v)
        blot = _blot(look, number, x, y, rx * build.body / 0.6, ry * build.chest / 0.34)
        canvas.soft(blot, tones[number % 2], 0.010, 1.0, inside=mask)


def _blot(look: Look, number: int, x: float, y: float, rx: float, ry: float) -> Path:
    rng = look.rng("blot", number)
    points = []
    for step in range(8):
        a = 2 * math.pi * step / 8
        reach = float(rng.uniform(0.75, 1.15))
        points.append((x + rx * reach * math.cos(a), y + ry * reach * math.sin(a)))
    return curve(points, closed=True, steps=6)


def _stripes(canvas: Canvas, bones: Bones, build: Build, dark: Colour, mask: Image.Image, *, thin: bool) -> None:
    deep = 0.62 * max(build.loin, build.chest)
    wide = 0.018 if thin else 0.030
    bold = build.face == "cat" and not thin
    count = 9
    with canvas.ink(inside=mask) as pen:
        for step in range(count):
            u = -0.34 + 1.44 * step / (count - 1)
            low = -deep if build.face != "cat" else -0.30 * deep + 0.25 * deep * (step % 2)
            bend = [along(bones, u, deep), along(bones, u + 0.07, 0.1 * deep), along(bones, u + 0.01, low)]
            pen.polygon(limb(curve(bend, steps=6), (wide * 1.3, wide * 1.4, wide * 0.5)), dark, 0.92)
        if not bold and not thin:
            (bx, by), (tx, ty) = bones.neck[1], bones.neck[-1]
            lean = math.atan2(ty - by, tx - bx)
            for step in range(5):
                t = 0.05 + 0.19 * step
                x, y = bx + (tx - bx) * t, by + (ty - by) * t
                dx, dy = math.cos(lean + math.pi / 2) * 0.18, math.sin(lean + math.pi / 2) * 0.18
                pen.line([(x + dx, y + dy), (x - dx, y - dy)], wide, dark, 0.92)
        for leg in bones.legs[:2]:
            for step in range(6):
                (x, y), lean = between(leg, 0.22 + 0.12 * step)
                dx, dy = math.cos(lean + math.pi / 2) * 0.13, math.sin(lean + math.pi / 2) * 0.13
                half = 1.0 if build.face != "cat" else 0.25
                pen.line(
                    [
                        (x + dx, y + dy),
                        (x + (dx - dx * half), y + (dy - dy * half)) if build.face == "cat" else (x - dx, y - dy),
                    ],
                    wide * 0.8,
                    dark,
                    0.9,
                )


def _scattered(bones: Bones, build: Build, rng: np.random.Generator) -> list[Point]:
    """Evenly uneven spots over trunk, neck and the near legs."""
    deep = 0.46 * build.chest
    places: list[Point] = []
    columns, rows = (11, 5) if "patches" not in build.marks else (7, 4)
    for column in range(columns):
        for row in range(rows):
            u = -0.36 + 1.55 * (column + 0.5 * (row % 2)) / columns + float(rng.normal(0, 0.02))
            places.append(along(bones, u, deep * (0.95 - 1.9 * row / (rows - 1)) + float(rng.normal(0, 0.012))))
    (bx, by), (tx, ty) = bones.neck[1], bones.neck[-1]
    length = math.hypot(tx - bx, ty - by) or 1.0
    side = (-(ty - by) / length, (tx - bx) / length)
    for step in range(max(2, round(length / 0.085))):
        t = (step + 0.5) / max(2, round(length / 0.085))
        x, y = bx + (tx - bx) * t, by + (ty - by) * t
        sides = (-0.06, 0.05) if "patches" not in build.marks else (0.05,) if step % 2 else (-0.05,)
        places.extend((x + side[0] * off, y + side[1] * off) for off in sides)
    for leg in bones.legs[:2]:
        on_leg = (between(leg, 0.15 + 0.14 * step)[0] for step in range(5))
        places.extend((x + float(rng.normal(0, 0.03)), y) for x, y in on_leg)
    return places


def _spots(
    canvas: Canvas, look: Look, bones: Bones, build: Build, coat: Colour, dark: Colour, mask: Image.Image
) -> None:  # fmt: skip
    rng = look.rng("spots")
    places = _scattered(bones, build, rng)
    if "patches" in build.marks:
        for x, y in places:
            size = 0.056 * float(rng.uniform(0.8, 1.15))
            canvas.solid(oval(x, y, size, size * 0.9, float(rng.uniform(-0.6, 0.6))), dark, puffed(0.7), inside=mask)
        return
    with canvas.ink(inside=mask) as pen:
        for number, (x, y) in enumerate(places):
            size = 0.026 * float(rng.uniform(0.7, 1.25))
            if "dapples" in build.marks:
                if number % 2 == 0 and y > bones.hip[1] - 0.06:
                    pen.disc(x, y, size * 0.6, dark, 0.9)
            elif "rosettes" in build.marks:
                pen.disc(x, y, size * 1.15, dark, 0.95)
                pen.disc(x + size * 0.2, y - size * 0.2, size * 0.55, times(coat, 0.86))
            else:
                pen.disc(x, y, size * float(rng.uniform(0.6, 1.3)), dark)
