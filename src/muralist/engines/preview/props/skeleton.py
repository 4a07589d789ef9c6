"""Where the joints of a four-legged animal are, for its build and its gait."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace

from muralist.engines.preview.brushes.paths import Point
from muralist.engines.preview.props.build import Build
from muralist.engines.preview.props.gaits import Angles, Gait

FORE, HIND = (0.42, 0.38, 0.20), (0.38, 0.36, 0.26)
"""Shares of a leg's length that its bones have."""
SOLE = 0.5
"""How much of its width a paw adds to a leg."""
CURLED = 0.74
"""How long a sleeper's back is, of its length awake."""
LAID_OUT = 60.0
"""From what angle, in degrees, forelegs lie along the ground."""
LAID = 4.0
"""How far up a cat that lies holds its tail."""
ACROSS = 0.09
"""How far forward of the near legs the far ones stand, in body lengths."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Bones:
    """Joints in prop units. `legs` are near fore, near hind, far fore and far hind, each from its top to its foot.

    `back` runs from rump to chest, `neck` from the shoulder to the skull; `head` and `tail` are degrees.
    """

    back: tuple[Point, ...]
    hip: Point
    shoulder: Point
    neck: tuple[Point, ...]
    head: float
    tail_root: Point
    tail: float
    legs: tuple[tuple[Point, ...], ...]
    axis: float


def _leg(top: Point, angles: Sequence[float], length: float, shares: Sequence[float]) -> list[Point]:
    joints = [top]
    for angle, share in zip(angles, shares, strict=True):
        x, y = joints[-1]
        turn = math.radians(angle)
        joints.append((x + length * share * math.sin(turn), y - length * share * math.cos(turn)))
    return joints


def _reach(angles: Sequence[float], shares: Sequence[float]) -> float:
    """How far down a leg of length one goes."""
    return sum(share * math.cos(math.radians(angle)) for angle, share in zip(angles, shares, strict=True))


def _bowed(build: Build, gait: Gait) -> Gait:
    """The gait with its back tipped so far that all four feet are on the ground, where the forelegs lie along it."""
    if gait.pitch >= 0 or min(gait.fore[0]) < LAID_OUT:
        return gait

    def gap(pitch: float) -> float:
        sink = build.body * math.sin(math.radians(pitch))
        stand = Gait()
        fore = (build.legs + SOLE * build.arm[3]) * _reach(gait.fore[0], FORE) / _reach(stand.fore[0], FORE)
        hind = (build.legs + SOLE * build.thigh[3]) * _reach(gait.hind[0], HIND) / _reach(stand.hind[0], HIND)
        return abs((sink - fore) + hind + 0.10 * build.rump - 0.16 * build.chest)

    pitch = min(range(-56, -11, 2), key=gap)
    return replace(gait, pitch=float(pitch), neck=gait.neck + 0.3 * (gait.pitch - pitch))


def bones(build: Build, gait: Gait) -> Bones:
    """Set up the skeleton so that its lowest foot stands on the ground, or `lift` above it."""
    gait = _bowed(build, gait)
    turn = math.radians(gait.pitch)
    c, s = math.cos(turn), math.sin(turn)

    def at(x: float, y: float) -> Point:
        return (x * c - y * s, x * s + y * c)

    half = build.body / 2 * (CURLED if gait.asleep else 1.0)
    hip, shoulder = at(-half, 0), at(half, 0)
    stand = Gait()
    # the soles of paws lie below their ankles
    paws = 0.0 if build.foot == "hoof" or gait.sit or gait.fold else SOLE
    length_fore = (build.legs + paws * build.arm[3]) / _reach(stand.fore[0], FORE)
    length_hind = (build.legs + paws * build.thigh[3]) / _reach(stand.hind[0], HIND)
    hip_joint, shoulder_joint = at(-half - 0.02, -0.10 * build.rump), at(half, -0.16 * build.chest)
    legs: list[list[Point]] = []
    for side in (0, 1):
        ahead = side * ACROSS * build.body
        fore_top, hind_top = (
            (shoulder_joint[0] + ahead, shoulder_joint[1]), (hip_joint[0] + ahead, hip_joint[1]),
        )  # fmt: skip
        legs.append(_leg(fore_top, gait.fore[side], length_fore, FORE))
        legs.append(_leg(hind_top, gait.hind[side], length_hind, HIND))
    low = min(leg[-1][1] for leg in legs)
    rise = gait.lift * build.legs - low
    if gait.fold:
        rise = 0.46 * max(build.rump, build.chest)
        legs = _folded(build, hip_joint, shoulder_joint, rise)
    elif gait.sit:
        rise = 0.46 * build.rump - hip[1]
        legs = _seated(build, gait, hip, shoulder_joint, rise, length_fore)
    axis = gait.pitch
    base = at(half + 0.16 * build.chest, 0.14 * build.chest)
    lean = build.poise + gait.neck + (0.30 * gait.pitch if not gait.sit else 0.0)
    tilt = build.tilt + gait.head
    if gait.graze:
        drop = (base[1] + rise - 0.62 * build.head) / max(build.neck, 1e-3)
        lean, tilt = -math.degrees(math.asin(min(0.96, max(0.1, drop)))), -62 if build.neck > 0.25 else -40
    if gait.sit:
        lean = max(build.poise, 62.0) if build.poise > 20 else build.poise + 30
    if gait.fold and gait.asleep:
        # the chin on the paws
        high = (0.90 if build.mane == "ruff" else 0.44) * build.head
        sink = (base[1] + rise - high) / max(build.neck, 0.1)
        lean, tilt = max(-24.0, -math.degrees(math.asin(min(0.9, max(-0.9, sink))))), -8.0
    reach = math.radians(lean)
    poll = (base[0] + build.neck * math.cos(reach), base[1] + build.neck * math.sin(reach))
    bend = 0.10 * build.neck
    middle = (
        (base[0] + poll[0]) / 2 - bend * math.sin(reach) * (-1 if lean < 0 else 1) * -0.6,
        (base[1] + poll[1]) / 2 - bend * math.cos(reach) * 0.6,
    )
    back = (
        at(-half - 0.24 * build.rump, 0.0), hip, at(-0.1 * build.body, -build.sag), at(0.22 * build.body,
            -0.4 * build.sag),
        shoulder, at(half + 0.16 * build.chest, 0.02),
    )  # fmt: skip

    def up(points: Sequence[Point]) -> tuple[Point, ...]:
        return tuple((x, y + rise) for x, y in points)

    return Bones(
        back=up(back), hip=up([hip])[0], shoulder=up([shoulder])[0], neck=up((at(half, 0.04), base, middle, poll)),
        head=tilt, tail_root=up([at(-half - 0.44 * build.rump, 0.20 * build.rump)])[0],
        tail=min(build.tail_up, LAID) if gait.fold and build.face == "cat" else
        build.tail_up + gait.tail - (gait.pitch if not gait.sit else 0.0), axis=axis,
        legs=tuple(tuple(leg) if gait.fold or gait.sit else up(leg) for leg in legs),
    )  # fmt: skip


def _folded(build: Build, hip: Point, shoulder: Point, rise: float) -> list[list[Point]]:
    """Legs of an animal that lies: paws stretched out before it, hoofs tucked under; the hind feet lie forward."""
    low = 0.5 * build.arm[3]
    legs: list[list[Point]] = []
    for side in (0, 1):
        ahead, lift = side * 0.10 * build.body, side * 0.012
        x, y = shoulder[0] + ahead, shoulder[1] + rise
        if build.foot == "paw":
            reach = 0.62 * build.legs
            legs.append([(x, y), (x - 0.02, low + 0.03 + lift), (x + 0.5 * reach, low + lift), (x + reach, low + lift)])
        else:
            knee = (x + 0.36 * build.legs, low + 0.02 + lift)
            legs.append([(x, y), knee, (x + 0.10 * build.legs, low + lift), (x - 0.02, low + lift)])
        x, y = hip[0] + ahead, hip[1] + rise
        knee = (x + 0.55 * build.legs, 0.30 * build.rump + low)
        legs.append([(x, y), knee, (x + 0.12 * build.legs, low + lift), (x + 0.58 * build.legs, low + lift)])
    return legs


def _seated(
    build: Build, gait: Gait, hip: Point, shoulder: Point, rise: float, length: float
) -> list[list[Point]]:  # fmt: skip
    """Legs of an animal that sits: forelegs straight down unless the gait lifts them, hind feet flat before it."""
    low = 0.5 * build.thigh[3]
    legs: list[list[Point]] = []
    for side in (0, 1):
        ahead = side * 0.09 * build.body
        x, y = shoulder[0] + ahead, shoulder[1] + rise
        if gait.fore != Gait().fore:
            raised: Angles = gait.fore[side]
            legs.append(_leg((x, y), raised, 0.8 * length, FORE))
        else:
            legs.append([(x, y), (x - 0.01, 0.5 * y), (x + 0.02, 0.2 * y), (x + 0.04, low)])
        x, y = hip[0] + ahead, hip[1] + rise
        knee = (x + 0.50 * build.legs, y + 0.14 * build.legs)
        legs.append([(x, y), knee, (x + 0.16 * build.legs, low), (x + 0.62 * build.legs, low)])
    return legs
