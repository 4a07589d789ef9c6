"""Lines between what is connected: from the one all lead to, to each of the others, once all stand where they stay."""

from __future__ import annotations

import math
from itertools import pairwise

from muralist.engines.preview.brushes.canvas import Canvas, Extent
from muralist.engines.preview.brushes.colour import Colour, mix, rgb
from muralist.engines.preview.brushes.paths import Path, Point, bezier, limb
from muralist.engines.preview.brushes.shade import flat
from muralist.engines.preview.plan import ScenePlan
from muralist.engines.preview.props.prop import Look, Prop
from muralist.engines.preview.props.symbols import ARROW, LINK
from muralist.engines.preview.staging.attached import is_chain
from muralist.engines.preview.staging.items import Frame, Item

BLUE, WHITE = rgb("#3f7fe0"), rgb("#ffffff")
WIDTH, DOT, DASH, MARGIN = 0.013, 0.020, 0.034, 0.05
"""Widths of the line and radius of its ends, length of a dash, and room around it, in world units."""
HEAD, BARB = 0.062, 0.040
"""Length of an arrow's head and half its width."""
RISE = 0.34
"""How far a line that leads over others rises, as a share of its length."""
NEAR = 0.02
"""The gap between the ends of a line and what it joins."""


def _ends(look: Look) -> tuple[Point, float]:
    """Where a line ends that begins at (0, 0), and how far it rises on its way, from its variant."""
    x, y, rise = (float(part) for part in look.variant.split()[:3])
    return (x, y), rise


def _path(look: Look) -> Path:
    (x, y), rise = _ends(look)
    return bezier((0.0, 0.0), (0.5 * x, 0.5 * y + 2 * rise), (x, y), 40)


def _extent(look: Look) -> Extent:
    (x, y), rise = _ends(look)
    return Extent(left=min(0.0, x) - MARGIN, right=max(0.0, x) + MARGIN, top=max(0.0, y) + 1.2 * rise + MARGIN,
                  bottom=min(0.0, y) - MARGIN)  # fmt: skip


def _paint(canvas: Canvas, look: Look) -> None:
    tone: Colour = look.colour(BLUE)
    path = _path(look)
    heading = look.variant.split()[3:]
    if heading:
        _arrow(canvas, path if heading[0] == "on" else path[::-1], tone)
        return
    spent, drawn = 0.0, True
    dash: Path = [path[0]]
    for before, after in pairwise(path):
        spent += math.dist(before, after)
        if drawn:
            dash.append(after)
        if spent >= (DASH if drawn else 0.6 * DASH):
            if drawn and len(dash) > 1:
                canvas.solid(limb(dash, (WIDTH, WIDTH)), tone, flat(0.7))
            drawn, spent, dash = not drawn, 0.0, [after]
    if drawn and len(dash) > 1:
        canvas.solid(limb(dash, (WIDTH, WIDTH)), tone, flat(0.7))
    with canvas.ink() as pen:
        for x, y in (path[0], path[-1]):
            pen.disc(x, y, DOT, tone)
            pen.disc(x, y, 0.5 * DOT, mix(tone, WHITE, 0.85))


def _arrow(canvas: Canvas, path: Path, tone: Colour) -> None:
    """A whole line with a head where it leads."""
    tip = path[-1]
    share = min(1.0, 0.6 * math.dist(path[0], tip) / HEAD)
    long, wide = HEAD * share, BARB * (0.4 + 0.6 * share)
    behind = next((at for at in reversed(path) if math.dist(at, tip) >= long), path[0])
    shaft = [at for at in path if math.dist(at, tip) > long]
    canvas.solid(limb([*(shaft or path[:1]), behind], (1.25 * WIDTH, 1.25 * WIDTH)), tone, flat(0.7))
    far = max(1e-6, math.dist(behind, tip))
    ux, uy = (tip[0] - behind[0]) / far, (tip[1] - behind[1]) / far
    root = (tip[0] - long * ux, tip[1] - long * uy)
    barbs = [(root[0] - side * wide * uy, root[1] + side * wide * ux) for side in (-1, 1)]
    canvas.solid([tip, *barbs], tone, flat(0.7))


WIRE = Prop(name="wire_line", size=0.5, extent=_extent, paint=_paint, turns=False, casts=False)


def lay_wires(plan: ScenePlan, items: list[Item], frame: Frame, *, lying: bool) -> None:
    """Put lines in the place of each link; `lying` ones are on the ground, seen from above."""
    for link in [item for item in items if item.prop.name == LINK]:
        relation = plan.things[link.thing].relation
        if relation is None or relation.kind != "between":
            continue
        items.remove(link)
        hubs = [item for item in items if item.thing == relation.other]
        others = [item for item in items if item.thing not in {relation.other, link.thing} and _joins(plan, item)]
        hubs.sort(key=lambda item: item.middle)
        if not others:
            pairs = list(pairwise(hubs))
        elif is_chain(plan, [*hubs, *others]):
            row = sorted([*hubs, *others], key=lambda item: item.thing)
            pairs = list(pairwise(row))
        else:
            pairs = [(min(hubs, key=lambda hub: abs(hub.middle - one.middle)), one) for one in others]
        crowd = [*hubs, *others]
        for one, other in pairs:
            made = _on_slab(link, one, other, frame) if lying else _wire(link, one, other, crowd, frame)
            items.append(made)


def _joins(plan: ScenePlan, item: Item) -> bool:
    relation = plan.things[item.thing].relation
    return item.on is None and not item.hung and (relation is None or relation.kind not in {"on", "in", "atop"})


def _wire(link: Item, one: Item, other: Item, crowd: list[Item], frame: Frame) -> Item:
    """A line straight through the gap between two, or over the heads of those that stand between them."""
    left, right = sorted((one, other), key=lambda item: item.middle)
    start = left.middle + left.width / 2 + NEAR
    end = right.middle - right.width / 2 - NEAR
    between = [item for item in crowd if item not in (one, other) and left.middle < item.middle < right.middle]
    if end - start > MARGIN and not between:
        level = max(_lowest_middle(left, right, frame), max(_foot(left, frame), _foot(right, frame)) + 0.04)
        a, b, rise = (start, level), (end, level), 0.0
    else:
        a, b = (left.middle, _head(left, frame) + NEAR), (right.middle, _head(right, frame) + NEAR)
        rise = RISE * math.dist(a, b)
        room = -0.03 - max(a[1], b[1])
        rise = max(0.04, min(rise, room))
    way = f"{b[0] - a[0]:.4f} {b[1] - a[1]:.4f} {rise:.4f}{_heading(link, left, right)}"
    look = Look(seed=link.look.seed, variant=way, colours=link.look.colours)
    nearer = max(left, right, key=lambda item: item.y)
    return Item(
        thing=link.thing, number=link.number, prop=WIRE, look=look, extent=_extent(look), unit=1.0,
        where="ground", metres=1.0, x=a[0], y=-a[1] / frame.tall, on=nearer, level=nearer.level + 1,
    )  # fmt: skip


def _on_slab(link: Item, one: Item, other: Item, frame: Frame) -> Item:
    """A line that lies on the slab, from foot to foot, under both."""
    back, front = sorted((one, other), key=lambda item: item.y)
    x, y = front.middle - back.middle, (back.y - front.y) * frame.tall
    first, share = 0.0, 1.0
    if link.look.variant == ARROW and abs(x) > MARGIN:
        # its head is seen beside what it leads to
        first = min(0.4, back.width / 2 / abs(x))
        share = max(0.2, 1 - first - min(0.4, front.width / 2 / abs(x)))
    dx, dy, x, y = first * x, first * y, share * x, share * y
    look = Look(
        seed=link.look.seed, variant=f"{x:.4f} {y:.4f} 0{_heading(link, back, front)}", colours=link.look.colours
    )
    return Item(
        thing=link.thing, number=link.number, prop=WIRE, look=look, extent=_extent(look), unit=1.0,
        where="ground", metres=1.0, x=back.middle + dx, y=back.y - dy / frame.tall, level=-1,
    )  # fmt: skip


def _heading(link: Item, first: Item, last: Item) -> str:
    """Where an arrow leads, to what is named later: on from where its line begins, or back; nothing for a line."""
    if link.look.variant != ARROW:
        return ""
    return " on" if (first.thing, first.number) < (last.thing, last.number) else " back"


def _head(item: Item, frame: Frame) -> float:
    return item.extent.top * item.unit - item.y * frame.tall


def _foot(item: Item, frame: Frame) -> float:
    return item.extent.bottom * item.unit - item.y * frame.tall


def _lowest_middle(left: Item, right: Item, frame: Frame) -> float:
    return min((_head(item, frame) + _foot(item, frame)) / 2 for item in (left, right))
