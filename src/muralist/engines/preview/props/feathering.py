"""Long hair that hangs from a dog: at its throat, under its belly, behind its legs, and from its tail."""

from __future__ import annotations

import math
from collections.abc import Sequence

from muralist.engines.preview.brushes.paths import Path, Point, bezier, curve, limb
from muralist.engines.preview.props.build import Build
from muralist.engines.preview.props.coats import along, between
from muralist.engines.preview.props.skeleton import Bones

FEATHERED = "feathers"
"""The name of such a coat among the manes."""
HANG = -1.75
"""The way hair hangs, in radians: down and a little back."""


def lock(root: Point, turn: float, long: float, wide: float) -> Path:
    """One lock, its tip curled a little towards the rear."""
    (x, y), c, s = root, math.cos(turn), math.sin(turn)
    start = (x - 0.5 * wide * c, y - 0.5 * wide * s)
    middle = (x + 0.55 * long * c + 0.06 * long, y + 0.55 * long * s)
    tip = (x + long * c - 0.10 * long, y + long * s)
    return limb(bezier(start, middle, tip, 8), (wide, 0.95 * wide, 0.6 * wide, 0.02))


def fringe(line: Sequence[Point], long: float, wide: float, turn: float = HANG, step: int = 1) -> list[Path]:
    """Locks along a line, by turns longer and shorter."""
    return [
        lock(at, turn + 0.10 * ((number % 3) - 1), long * (1.0, 0.72, 0.88)[number % 3], wide)
        for number, at in enumerate(line[::step])
    ]


def feathers(build: Build, frame: Bones, *, standing: bool) -> list[Path]:
    """All the long hair of a body in its pose; behind the legs only where it stands."""
    k = build.fluffy * 0.075
    throat = curve([frame.neck[-1], frame.neck[2], along(frame, 1.36, 0.02), along(frame, 1.26, -0.4 * build.chest)])
    out = fringe(throat[2:], 1.0 * k, 0.9 * k, HANG + 0.16, 3)
    if not standing:
        return out
    belly = [along(frame, -0.05 + 0.09 * step, -0.40 * build.loin - 0.03 * step / 12) for step in range(13)]
    out += fringe(belly, 1.25 * k, 0.9 * k)
    fore, hind = frame.legs[0], frame.legs[1]
    backs = [between(fore, t)[0] for t in (0.24, 0.34, 0.44, 0.54, 0.64, 0.74)]
    out += fringe([(x - 0.25 * build.arm[1], y) for x, y in backs], 0.95 * k, 0.8 * k, -2.15)
    breeches = [between(hind, t)[0] for t in (0.02, 0.12, 0.22, 0.32, 0.42)]
    out += fringe([(x - 0.40 * build.thigh[0], y) for x, y in breeches], 1.15 * k, 1.0 * k, -2.05)
    return out


def plume(spine: Sequence[Point], long: float) -> list[Path]:
    """The hair under a tail that is carried level: longest past its middle."""
    path = curve(spine, steps=5)
    count = len(path)
    out: list[Path] = []
    for number, (x, y) in enumerate(path):
        t = number / (count - 1)
        (ax, ay), (bx, by) = path[max(0, number - 1)], path[min(count - 1, number + 1)]
        ahead = math.atan2(by - ay, bx - ax)
        # the hair leaves the tail sideways at its root and along it at its end
        turn = ahead + (1.15 - 0.95 * t) * (1 if bx < ax else -1)
        reach = long * (0.35 + 0.75 * math.sin(math.pi * min(1.0, 0.12 + 0.72 * t))) * (1.0, 0.8, 0.9)[number % 3]
        out.append(lock((x, y), turn, reach, 0.55 * long))
    return out
