"""The masses of a four-legged body: trunk, haunches and shoulders, humps, and feet with hoofs."""

from __future__ import annotations

import math

from PIL import Image, ImageChops

from muralist.engines.preview.brushes.canvas import Canvas
from muralist.engines.preview.brushes.colour import times
from muralist.engines.preview.brushes.paths import Path, Point, bezier, curve, ellipse
from muralist.engines.preview.props.bodies import fur, sleeve
from muralist.engines.preview.props.build import Build
from muralist.engines.preview.props.coats import along
from muralist.engines.preview.props.prop import Look
from muralist.engines.preview.props.skeleton import Bones

HUMPS: dict[str, tuple[float, ...]] = {"hump": (0.46,), "humps": (0.10, 0.84), "bison": (0.86,)}
"""Where a mane of that name rises from the back, from hip (0) to shoulder (1)."""
RISES = {"hump": (0.40, 0.27), "humps": (0.24, 0.25), "bison": (0.62, 0.17)}
"""How wide and how high its humps are."""
HANGING = {"skirt": 1.0}
"""How long the hair is that hangs from the flanks under a mane of that name."""

FLAT = 0.35
"""Up to what angle, in radians, a pastern leaves its hoof flat on the ground."""
STOUT = 0.93
"""From what share of its rump an animal's loin is so deep that the belly rounds out."""


def trunk(build: Build, frame: Bones) -> list[Path]:
    """From a round rump over the belly to a round chest, with a wedge that carries the neck without a notch."""
    rump, loin, chest = build.rump, build.loin, build.chest
    turn = math.radians(frame.axis)
    spine = [along(frame, u, -build.sag * v) for u, v in ((0.0, 0.0), (0.36, 1.0), (0.70, 0.4), (1.0, 0.0))]
    middle = 0.5 * (loin + chest)
    withers = [along(frame, 0.70, 0.06 * chest), frame.neck[1], frame.neck[2]]
    out = [
        sleeve(spine, (0.96 * rump, loin, middle + build.sag, 0.98 * chest), 8),
        ellipse(*along(frame, 0.0, -0.02 * rump), 0.56 * rump, 0.51 * rump, turn - 0.25),
        ellipse(*along(frame, 1.02, -0.03 * chest), 0.48 * chest, 0.53 * chest, turn + 0.2),
        sleeve(withers, (0.70 * chest, 0.84 * build.nape[0], 0.5 * sum(build.nape)), 6),
    ]
    if loin > STOUT * rump:
        out.append(ellipse(*along(frame, 0.48, -0.05 * loin), 0.56 * build.body + 0.1 * loin, 0.57 * loin, turn))
    if build.mane in HANGING:
        out.append(_skirt(build, frame))
    return out


def _skirt(build: Build, frame: Bones) -> Path:
    """Long hair that hangs from the flanks, uneven at its hem."""
    short = HANGING[build.mane] * build.legs / 0.42
    hem = [along(frame, -0.25 + 0.1 * step, -0.5 * build.loin - (0.17 if step % 2 else 0.11) * short)
           for step in range(15)]  # fmt: skip
    return [*hem, along(frame, 1.2, 0.0), along(frame, -0.3, 0.0)]


def quarters(build: Build, frame: Bones) -> list[Path]:
    """The muscle at the top of the near legs, between the trunk and the knee."""
    out = []
    for index, wide, deep in ((1, build.thigh[0], build.rump), (0, build.arm[0], build.chest)):
        (ax, ay), (bx, by) = frame.legs[index][0], frame.legs[index][1]
        turn = math.atan2(by - ay, bx - ax)
        long = 0.62 * math.hypot(bx - ax, by - ay) + 0.10 * deep
        share = 0.34 if index else 0.28
        out.append(ellipse(ax + (bx - ax) * share, ay + (by - ay) * share, long, 0.60 * wide, turn))
    return out


def folds(build: Build, frame: Bones) -> list[Path]:
    """Where thigh and shoulder lie on the trunk: two short curves before the belly."""
    lines = []
    for index, u, wide, way in ((1, 0.0, build.thigh[0], 1), (0, 1.0, build.arm[0], -1)):
        knee = frame.legs[index][1]
        deep = build.rump if index else build.chest
        top, middle = along(frame, u + way * 0.10, 0.16 * deep), along(frame, u + way * 0.26, -0.16 * deep)
        lines.append(bezier(top, middle, (knee[0] + way * 0.56 * wide, max(knee[1], middle[1] - 0.5 * deep)), 10))
    return lines


def hump(build: Build, frame: Bones, u: float) -> Path:
    """One hump of a camel, steep at the top and running out into the back."""
    deep, body = build.loin, build.body
    wide, high = RISES[build.mane]
    points: list[Point] = []
    for du, dv in ((-1.25, -0.10), (-0.72, 0.34), (-0.26, 0.88), (0.10, 1.0), (0.46, 0.72), (0.86, 0.26), (1.3, -0.12)):
        points.append(along(frame, u + du * wide * 0.56 / body, 0.44 * deep + dv * high))
    points += [along(frame, u + 0.5 * wide, 0.0), along(frame, u - 0.5 * wide, 0.0)]
    return curve(points, closed=True, steps=6)


def ankle(leg: tuple[Point, ...], wide: float) -> tuple[Point, ...]:
    """The leg of a hoofed animal, ending as far above the ground as its round end would reach below it."""
    (ax, ay), (bx, by) = leg[-2], leg[-1]
    long, high = math.hypot(bx - ax, by - ay), 0.5 * wide
    if long < 1.2 * high:
        # one bone is too short: the joint above it goes as well
        return (*leg[:-2], (0.5 * (ax + bx), by + high))
    return (*leg[:-1], (bx + (ax - bx) * high / long, by + (ay - by) * high / long))


def hoof(above: Point, foot: Point, wide: float) -> Path:
    """A hoof at the end of a leg: a little wider than the leg, its toe forward."""
    turn = math.atan2(foot[1] - above[1], foot[0] - above[0]) + math.pi / 2
    if abs(turn) < FLAT:
        turn = 0.0
    c, s = math.cos(turn), math.sin(turn)
    quad = [(-0.50, 0.66), (0.52, 0.66), (0.78, 0.0), (-0.60, 0.0)]
    return [(foot[0] + wide * (x * c - y * s), foot[1] + wide * (x * s + y * c)) for x, y in quad]


def robe(canvas: Canvas, look: Look, frame: Bones, build: Build, mask: Image.Image) -> None:
    """The dark shaggy hair of a bison over its shoulders, its forelegs and its hump."""
    dark = build.second or (0.2, 0.16, 0.12)
    (kx, ky) = frame.legs[0][1]
    outline = curve([along(frame, 0.62, 0.70), along(frame, 0.52, 0.10), along(frame, 0.60, -0.34 * build.chest),
                     (kx - 0.10, ky - 0.06), (kx + 0.14, ky - 0.04), along(frame, 1.5, -0.2),
                     along(frame, 1.5, 0.7)], closed=True, steps=6)  # fmt: skip
    canvas.soft(outline, dark, 0.05, 0.92, inside=mask)
    shade = ImageChops.multiply(mask, canvas.mask_of(outline))
    fur(canvas, shade, look.rng("robe"), times(dark, 1.5), 180, 0.08, -2.0)
