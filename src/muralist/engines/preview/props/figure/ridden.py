"""Robots and astronauts on wheels: their hands and feet are where a person's would be in the same saddle."""

from __future__ import annotations

from muralist.engines.preview.brushes.paths import Point
from muralist.engines.preview.props.figure.bases import BASES
from muralist.engines.preview.props.figure.joints import Limb
from muralist.engines.preview.props.figure.lendable import STRETCH

ON_WHEELS = frozenset({"cycling", "scooting"})
SAG = 0.07
"""How far an elbow hangs below the straight line from the shoulder to the bar, for a height of 1."""


def arms_at(deed: str, shoulders: tuple[Point, Point], seat: float, tall: float) -> tuple[Limb, Limb]:
    """Elbow and hand of the far and the near arm on the handlebar, in the rider's units."""
    far, near = (_to_bar(shoulder, limb[1], seat, tall) for shoulder, limb in zip(shoulders, _arms(deed), strict=True))
    return (far, near)


def legs_at(deed: str, seat: float, tall: float) -> tuple[Limb, ...]:
    """Knee and ankle of the legs that show, the far one first, in the rider's units."""
    pose, k = BASES[deed], STRETCH * tall
    legs = pose.legs[1:] if pose.sole else pose.legs
    return tuple(((kx * k, seat + ky * k), (ax * k, seat + ay * k)) for (kx, ky), (ax, ay) in legs)


def _arms(deed: str) -> tuple[Limb, Limb]:
    return BASES[deed].arms


def _to_bar(shoulder: Point, hand: Point, seat: float, tall: float) -> Limb:
    k = STRETCH * tall
    x, y = hand[0] * k, seat + hand[1] * k
    return ((0.5 * (shoulder[0] + x), 0.5 * (shoulder[1] + y) - SAG * tall), (x, y))
