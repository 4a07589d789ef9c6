"""Bridges reach from bank to bank, and a path leads from the frame's lower edge to its goal."""

from __future__ import annotations

import math
from dataclasses import replace

from muralist.engines.preview.brushes.canvas import Canvas, Extent
from muralist.engines.preview.brushes.colour import mix, rgb, times
from muralist.engines.preview.brushes.shade import slope
from muralist.engines.preview.plan import ScenePlan
from muralist.engines.preview.props.prop import Look, Prop
from muralist.engines.preview.props.viaduct import ARCHES, COUNT, RAILED, paint_viaduct, viaduct_extent
from muralist.engines.preview.scenery.setting import Place
from muralist.engines.preview.staging.items import Frame, Item

BANKED = frozenset({"river", "canyon", "canal", "swamp", "jungle", "mountains", "waterfall", "forest",
                    "lake", "pond", "sea", "harbour", "watertown"})  # fmt: skip
"""Places in which a bridge spans something that the frame shows from side to side."""
LEVEL = frozenset({"train", "cable_car"})
"""What needs a level deck."""
DEEP = frozenset({"canyon"})
"""Places whose ground is far below what a bridge joins."""
SPAN, HIGHEST, LOFTY, OVERHEAD = 1.04, 0.43, 0.34, 0.64
"""The share of the frame's width that a bridge spans, and the most of its height that it takes; LOFTY is that
of a viaduct, which has the more arches for it, and OVERHEAD
that of one that people are under."""
SMALLER, FARTHER = 0.56, 0.6
"""The share of that span which a small bridge has, and of the depth down to where others stand."""
MOST_UPON, LEVEL_UPON = 0.44, 0.62
"""The share of the frame's width that what crosses it takes at most, and what does so on rails."""
GOALS = 1.5
"""Metres from which something is the goal of a path rather than a thing beside it."""
WALKER, HERDER, ADULT, ABREAST, BULK, FEW = 0.46, 0.30, 1.7, 0.15, 2.0, 3
"""How high a grown-up on a path is, of the frame's height, also with a herd, whose metres those are, how far apart two
walk, the metres from which what is named with them is no company, and how many are no herd."""
ROADS = frozenset({"road", "highway"})
ROOTED = frozenset({"house", "barn", "tree", "castle", "tower", "temple", "windmill", "school", "shop", "lighthouse"})
"""What never stands on a road."""
BESIDE_ROAD = 0.42
"""The most of the frame's width that one of these takes beside it."""
EARTH, ASPHALT = rgb("#c2a27a"), rgb("#77757a")
STEPS = 28


def span_banks(plan: ScenePlan, items: list[Item], place: Place, frame: Frame) -> None:
    """Stretch a lone bridge across the frame; trains get a level one."""
    bridges = [item for item in items if item.prop.name == "bridge" and item.on is None]
    if len(bridges) != 1:
        return
    bridge = bridges[0]
    upon = [item for item in items
            if (relation := plan.things[item.thing].relation) is not None and relation.other == bridge.thing
            and relation.kind in {"on", "riding", "above"}]  # fmt: skip
    below = [] if place.water else [
        item for item in items if (relation := plan.things[item.thing].relation) is not None
        and relation.other == bridge.thing and relation.kind == "under" and item.where == "ground"
    ]  # fmt: skip
    high = bool(below) or place.name in DEEP or any(item.prop.name in LEVEL for item in upon)
    if high and "wood" not in bridge.look.variant and bridge.look.material != "wood":
        _lengthen(bridge, frame, OVERHEAD if below else LOFTY, railed=any(item.prop.name in LEVEL for item in upon))
        tall = viaduct_extent(bridge.look)
        bridge.prop = replace(bridge.prop, paint=paint_viaduct, extent=viaduct_extent, perch=tall.top - 0.02)
        bridge.extent = tall
    if place.name not in BANKED and not below and not any(item.prop.name in LEVEL for item in upon):
        return
    bridge.unit = SPAN * 2 * frame.half_width / bridge.extent.width
    highest = OVERHEAD if below else HIGHEST
    bridge.unit = max(min(bridge.unit, highest * frame.tall / bridge.extent.height), bridge.unit * 0.8)
    if plan.things[bridge.thing].size < 1 and not upon:
        # a small one is farther up, where the banks are nearer to each other
        bridge.unit *= SMALLER
        bridge.y = place.horizon + FARTHER * (bridge.y - place.horizon)
    bridge.centre_on(0.0)
    bridge.hung = "across"
    for item in upon:
        most = LEVEL_UPON if item.prop.name in LEVEL else MOST_UPON
        item.unit = min(item.unit, most * 2 * frame.half_width / item.extent.width)


def _lengthen(bridge: Item, frame: Frame, lofty: float, *, railed: bool) -> None:
    """As many arches as reach from one edge of the frame to the other, one of them in the middle, and the rails."""
    tall = viaduct_extent(Look(seed=0))
    length = SPAN * 2 * frame.half_width / (lofty * frame.tall / tall.height)
    count = math.ceil(length / tall.width * COUNT)
    count = max(3, count + (count % 2 == 0)) if lofty == OVERHEAD else max(COUNT, count)
    words = [bridge.look.variant, f"{ARCHES}{count}", RAILED if railed else ""]
    bridge.look = replace(bridge.look, variant=" ".join(word for word in words if word))


def _ends(look: Look) -> tuple[float, float, float]:
    across, up, wide = (float(part) for part in look.variant.split()[:3])
    return across, up, wide


def _extent(look: Look) -> Extent:
    across, up, wide = _ends(look)
    return Extent(left=min(-wide, across - wide), right=max(wide, across + wide), top=up + 0.004, bottom=-0.01)


def _paint(canvas: Canvas, look: Look) -> None:
    """Wide before the viewer, narrow at its goal, in one long bend."""
    across, up, wide = _ends(look)
    left, right = [], []
    for step in range(STEPS + 1):
        share = step / STEPS
        near = (1 - share) ** 1.7
        half = wide * (0.13 + 0.87 * near)
        bend = 0.55 * wide * math.sin(math.pi * share * 1.5) * (1 - share)
        x = across * share**1.25 + bend
        left.append((x - half, up * share**0.82))
        right.append((x + half, up * share**0.82))
    tone = look.colour(EARTH if "dirt" in look.variant else ASPHALT)
    canvas.solid([*left, *reversed(right)], tone, slope(0.62, 0.8), texture=0.10, grain=30)
    with canvas.ink() as pen:
        for edge in (left, right):
            pen.line(edge, 0.008, times(tone, 0.78), 0.7)
        if "dirt" not in look.variant:
            for step in range(0, STEPS - 2, 3):
                pen.line([((left[at][0] + right[at][0]) / 2, left[at][1]) for at in (step, step + 1)], 0.010,
                         mix(tone, (1.0, 1.0, 0.9), 0.8))  # fmt: skip


TRAIL = Prop(name="trail", size=1.0, extent=_extent, paint=_paint, turns=False, casts=False)


def lead_paths(items: list[Item], place: Place, frame: Frame) -> None:
    """Lay each path on the ground, from the frame's lower edge to the building or tree that it leads to."""
    if place.indoor:
        return
    for item in items:
        if item.prop.name != "road" or item.on is not None or item.where != "ground":
            continue
        goals = [other for other in items if other is not item and other.on is None and other.where == "ground"
                 and other.metres >= GOALS and other.prop.name not in {"person", "child"}]  # fmt: skip
        goal = max(goals, key=lambda other: other.metres, default=None)
        x, y = (goal.middle, goal.y) if goal is not None else (0.12 * frame.half_width, place.horizon + 0.01)
        foot = 1.0
        start = -0.45 * x if abs(x) > 0.1 else -0.24 * frame.half_width
        wide = 0.17 * min(1.3, 2 * frame.half_width)
        up = max(0.05, (foot - y) * frame.tall)
        dirt = "dirt" if "dirt" in item.look.variant else ""
        item.prop = TRAIL
        item.look = replace(item.look, variant=f"{x - start:.4f} {up:.4f} {wide:.4f} {dirt}")
        item.extent, item.unit, item.flip = _extent(item.look), 1.0, False
        item.x, item.y, item.hung, item.far = start, foot, "across", 0.0
        item.level = -9
        _set_out(items, item, place, frame)


def _set_out(items: list[Item], trail: Item, place: Place, frame: Frame) -> None:
    """Whoever is on a path walks where it comes from, with the company that was brought along."""
    across, up, wide = _ends(trail.look)
    walkers = [one for one in items if one.on is trail and one.where == "ground"]
    company = [one for one in items if one.on is None and one is not trail and one.where == "ground" and not one.hung
               and one.metres < BULK]  # fmt: skip
    herd = len(company) > FEW
    for number, one in enumerate(walkers):
        y = (min(one.y for one in company) + 0.02 if herd else min(0.95, place.ground)) - 0.012 * number
        share = ((trail.y - y) * frame.tall / up) ** (1 / 0.82)
        bend = 0.55 * wide * math.sin(math.pi * share * 1.5) * (1 - share)
        aside = (number - (len(walkers) - 1) / 2) * ABREAST
        tall = (HERDER if herd else WALKER) * frame.tall * (one.metres / ADULT) ** 0.8
        scale, x, old = tall / one.height, trail.x + across * share**1.25 + bend, one.y
        for other in company if number == 0 else []:
            # those who were placed beside it
            other.unit *= scale
            other.y = other.y if herd else min(0.97, max(other.y, y + other.y - old))
        for held in (each for each in items if each.on is one):
            held.unit *= scale
            held.x, held.y = x + aside + (held.x - one.x) * scale, y + (held.y - old) * scale
        one.unit *= scale
        one.on, one.level, one.far, one.y = None, 0, 0.0, y
        one.x = x + aside


def off_the_road(plan: ScenePlan, items: list[Item], place: Place, frame: Frame) -> None:
    """Buildings and trees stand beside a road, not on it."""
    if place.name not in ROADS:
        return
    for number, item in enumerate(items):
        fixed = item.metres >= GOALS and item.prop.name in ROOTED and item.on is None and item.where == "ground"
        if fixed and not plan.things[item.thing].spot:
            side = -1 if number % 2 == 0 else 1
            item.unit *= min(1.0, BESIDE_ROAD * 2 * frame.half_width / item.width)
            item.centre_on(side * (frame.half_width - 0.03 - item.width / 2))
            item.y = min(item.y, place.horizon + 0.45 * (place.ground - place.horizon))
