"""Copies in a row: one size on one line, as large as the first was where the frame has room for that."""

from __future__ import annotations

from collections.abc import Sequence

from muralist.engines.preview.plan import Pin, ScenePlan, Thing
from muralist.engines.preview.remix.asked.amounts.rows import ROW
from muralist.engines.preview.staging.items import Frame, Item

ROOM, SEAT, GAP, DIGITS = 0.94, 0.74, 0.08, 6
"""The share of a frame's width, and of its host's, that a row takes at most, and the gap between two as a share of
one's width."""
SMALL = 0.62
"""The share of the first one's size below which more of it stand before one another."""
APART, RISE, LOWEST = 0.66, 0.022, 0.95
"""How far apart, as a share of one's width, those of a herd stand, how much higher in the frame each has its foot than
the one before, and the lowest that one may be."""
FULL, MOST = 0.9, 4
"""The share of a frame's width from which on more of a thing have no room at its size, and how many then form a row."""


def ranked(plan: ScenePlan, known: ScenePlan, items: Sequence[Item], frame: Frame) -> dict[int, list[Pin]]:
    """The pins of every member of a row that is new in the changed plan, by the number of its thing."""
    pins: dict[int, list[Pin]] = {}
    for number, old in enumerate(known.things):
        first = next((item for item in items if item.thing == number and item.prop.name == old.prop), None)
        if first is None or old.count != 1 or first.hung or first.cut:
            continue
        key = old.key if old.key >= 0 else number
        alike = [n for n, one in enumerate(plan.things) if (one.prop, one.key) == (old.prop, key) and not one.hidden]
        row = [n for n in alike if plan.things[n].spot == ROW != old.spot and plan.things[n].count == 1]
        if len(row) > 1:
            for member, pin in zip(row, _line(first, len(row), frame), strict=True):
                pins[member] = [_pin(first, member, 0, *pin)]
        elif len(alike) == 1 and _crowded(plan.things[alike[0]], old, first, frame):
            member = alike[0]
            pins[member] = _more(first, member, plan.things[member].count, frame)
    return pins


def _crowded(thing: Thing, old: Thing, first: Item, frame: Frame) -> bool:
    """Whether more of a thing that stands by itself have no room at the size of the first."""
    free = thing.spot == old.spot and thing.relation is None and first.on is None and first.where == "ground"
    return free and 1 < thing.count <= MOST and thing.count * first.width > FULL * 2 * frame.half_width


def _more(first: Item, member: int, count: int, frame: Frame) -> list[Pin]:
    """The pins of a line, or of a herd where those of a line would be small."""
    line = _line(first, count, frame)
    if line[0][1] < SMALL:
        return [_pin(first, member, place, *pin) for place, pin in enumerate(_herd(first, count, frame))]
    return [_pin(first, member, place, *pin) for place, pin in enumerate(line)]


def _line(first: Item, count: int, frame: Frame) -> list[tuple[float, float]]:
    """World x and scale of every member, about where the first was."""
    room, centre = ROOM * 2 * frame.half_width, first.middle
    if first.on is not None:
        room, centre = min(room, SEAT * first.on.width), first.on.middle
    span = first.width * (1 + GAP)
    shrunk = min(1.0, room / (span * count - first.width * GAP))
    step = span * shrunk
    reach = max(0.0, (room - step * count) / 2)
    middle = min(reach, max(-reach, centre)) if first.on is None else centre
    offset = first.off_centre * shrunk
    return [(middle + (place - (count - 1) / 2) * step - offset, shrunk) for place in range(count)]


def _herd(first: Item, count: int, frame: Frame) -> list[tuple[float, float, float]]:
    """World x, scale and foot of every member: each hides the hind part of the next, which stands farther away."""
    room = ROOM * 2 * frame.half_width
    shrunk = min(1.0, room / (first.width * (1 + (count - 1) * APART)))
    step = first.width * shrunk * APART
    ahead = -1 if first.flip else 1
    return [
        (
            ahead * (place - (count - 1) / 2) * step - first.off_centre * shrunk,
            shrunk,
            min(LOWEST, first.y + ((count - 1) / 2 - place) * RISE),
        )
        for place in range(count)
    ]


def _pin(first: Item, thing: int, number: int, x: float, shrunk: float, foot: float | None = None) -> Pin:
    return Pin(
        thing=thing, number=number, prop=first.prop.name, x=round(x, DIGITS),
        y=round(first.y if foot is None else foot, DIGITS),
        unit=round(first.unit * shrunk, DIGITS), flip=first.flip, far=round(first.far, DIGITS),
        cord=round(first.cord, DIGITS), cut=round(first.cut, DIGITS),
    )  # fmt: skip
