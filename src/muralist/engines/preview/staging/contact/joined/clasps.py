"""Hands that are held or shaken meet, however tall each one is: both arms end at one point between them."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from itertools import pairwise

from muralist.engines.preview.plan import ScenePlan
from muralist.engines.preview.staging.items import Frame, Item

HELD, SHAKEN = "handheld", "handshake"
LOW = {HELD: 0.26, SHAKEN: 0.15}
"""How far below the shoulder hands meet, in units of a person's height."""
OUT = {HELD: 0.13, SHAKEN: 0.215}
"""How far to the side of the shoulder."""
RAISED, LOWERED, TAUT = 0.16, 0.88, 0.97
"""How far above the shoulder the smaller one reaches, how far below it the larger one, in shares of an arm, and the
share of its length that an arm is stretched to."""


@dataclass(slots=True, kw_only=True)
class _Arm:
    """The arm of one towards another: its shoulder and length in world units, the shoulder as from the ground line."""

    item: Item
    number: int
    out: float
    high: float
    length: float
    scale: float
    """World units of a person's height."""


def clasp_hands(plan: ScenePlan, items: list[Item], frame: Frame) -> None:
    """Bring everybody's hand to that of the next one; who was in an earlier picture stays where they were."""
    for deed in (HELD, SHAKEN):
        row = [one for one in items if one.on is None and deed in one.look.variant.split()]
        row = sorted((one for one in row if not plan.things[one.thing].hidden), key=lambda one: one.x)
        if len(row) < 2 or (deed == SHAKEN and len(row) > 2):
            continue
        pairs = [(_arm(left, 1, frame), _arm(right, -1, frame)) for left, right in pairwise(row)]
        spots = [_meet(one, other, deed) for one, other in pairs]
        if not plan.kept:
            _gather(row, [near + far for near, far, _ in spots])
        for (one, other), (near, far, high) in zip(pairs, spots, strict=True):
            x = one.item.x + (other.item.x - one.item.x) * near / (near + far)
            for arm in (one, other):
                _reach(arm, (x, high), frame)


def _arm(item: Item, side: int, frame: Frame) -> _Arm:
    """The arm on that side in the picture."""
    from muralist.engines.preview.props.figure.kin.clasp import ARM

    number = 0 if (side > 0) != item.flip else 1
    points, tall, reach = _body(item)
    x, y = points[number]
    scale = tall * item.unit
    return _Arm(
        item=item, number=number, out=abs(x) * item.unit, high=y * item.unit - item.y * frame.tall,
        length=ARM * reach * scale, scale=scale,
    )  # fmt: skip


def _body(item: Item) -> tuple[tuple[tuple[float, float], tuple[float, float]], float, float]:
    """The shoulders (far, near), the height in units and the reach for a person's."""
    from muralist.engines.preview.props.figure.build import figure_of, shoulders
    from muralist.engines.preview.props.figure.lendable import BODIES

    if item.prop.name in BODIES:
        return BODIES[item.prop.name]
    return shoulders(figure_of(item.look, item.prop.name == "child")), 1.0, 1.0


def _meet(one: _Arm, other: _Arm, deed: str) -> tuple[float, float, float]:
    """How far from the middle of each the hands are that meet, and how high."""
    arms = (one, other)
    wanted = sum(arm.high - LOW[deed] * arm.scale for arm in arms) / 2
    high = min(max(wanted, *(arm.high - LOWERED * arm.length for arm in arms)),
               *(arm.high + RAISED * arm.scale for arm in arms))  # fmt: skip
    outs = []
    for arm in arms:
        span = math.sqrt(max(0.0, (TAUT * arm.length) ** 2 - (high - arm.high) ** 2))
        outs.append(arm.out + min(OUT[deed] * arm.scale, span))
    return outs[0], outs[1], high


def _gather(row: list[Item], gaps: list[float]) -> None:
    """Side by side with these gaps, about the middle of where they stood."""
    middle = (row[0].x + row[-1].x) / 2
    x = middle - sum(gaps) / 2
    for item, gap in zip(row, [*gaps, 0.0], strict=True):
        item.x = x
        x += gap


def _reach(arm: _Arm, at: tuple[float, float], frame: Frame) -> None:
    """Have the arm end there."""
    from muralist.engines.preview.props.figure.kin.clasp import clasp_word

    item = arm.item
    x = (at[0] - item.x) / item.unit * (-1 if item.flip else 1)
    y = (at[1] + item.y * frame.tall) / item.unit
    item.look = replace(item.look, variant=f"{item.look.variant} {clasp_word(arm.number, (x, y))}")
    item.extent = item.prop.extent(item.look)
