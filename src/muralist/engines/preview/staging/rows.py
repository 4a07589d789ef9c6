"""Stands things in rows on the ground or the water, each with room for what it carries."""

from __future__ import annotations

from muralist.engines.preview.brushes.streams import stream
from muralist.engines.preview.plan import ScenePlan
from muralist.engines.preview.props.symbols import LINK
from muralist.engines.preview.scenery.setting import Place
from muralist.engines.preview.staging.depth import deepened, depth_of, file_up, keep_off_the_road, nearer, rise
from muralist.engines.preview.staging.groups.herds import herded
from muralist.engines.preview.staging.instances.kinds import TABLETOPS
from muralist.engines.preview.staging.items import Frame, Item
from muralist.engines.preview.staging.scale.tall import one_behind, set_apart

SIDE_MARGIN = 0.03
GAP = 0.10
EASY = 0.80
"""A row that fits at this share of its size stays a plain row; a tighter one may overlap."""
OVERLAP, OVERLAP_OF_TWO = 0.28, 0.10
"""The most that neighbours of a tight row cover of each other, and two that stand alone."""
SQUARE, FULL_TABLE = 0.66, 6
"""Half the width of a frame up to which a table full of things stands in two rows, and how many kinds fill it."""
WIDE = 0.8
"""Half the width of a frame from which one row has room for more things."""
TALL = 1.3
"""Heights of a frame, in widths, from which several things stand in two rows."""
DISTANT, DISTANT_LANDMARK, DISTANT_SIGHT, DISTANT_HAZE = 0.12, 0.28, 0.42, 0.30
"""Heights in a frame of what is in the distance, as a mark, as a landmark of LANDMARK metres and as a sight of SIGHT
metres, which a picture is also of, and its haze."""
LANDMARK, SIGHT = 12.0, 20.0
BEHIND = 1.0
"""How many times as wide as its landmark a small thing behind it is at most."""
SPREADING = frozenset({"cactus"})
"""What would grow into one with a neighbour that it overlaps."""
FIGURES = frozenset({"person", "child"})
SIDED_WIDTH = 0.56
"""The share of the frame's width that one thing takes which is said to be at a side."""
CENTRED = frozenset({"studio", "seamless", "museum", "abstract", "alley", "oldlane"})
"""Places where a lone thing is shown in the middle, as goods and exhibits are."""
ROWED = frozenset({"following", "left", "right", "between", "front", "behind"})
SIDED = frozenset({"left", "right", "beside", "following"})


def stand(plan: ScenePlan, items: list[Item], place: Place, frame: Frame, seed: int) -> None:
    """Place every item of the list: its x, its foot's y, and how much it shrinks so that all fit."""
    if not items:
        return
    ordered = in_order(plan, items)
    leaning = [item for item in ordered if _leans(plan, item, items)]
    ordered = [item for item in ordered if item not in leaning]
    width = 2 * frame.half_width * (1 - 2 * SIDE_MARGIN)
    lines = deepened(plan, _lines(plan, ordered, frame, place), frame, place, width, GAP)
    lines = one_behind(plan, lines, frame, place, width, GAP)
    needed = max(sum(item.footing for item in line) * (1 + GAP * (len(ordered) > 1)) for line in lines)
    most = OVERLAP if len(ordered) > 2 and not herded(ordered) else OVERLAP_OF_TWO if len(ordered) > 1 else 0.0
    lap = min(most, max(0.0, 1 - width / (EASY * needed))) if len(lines) == 1 else 0.0
    filed = any(thing.relation is not None and thing.relation.kind in {"following", "between"} for thing in plan.things)
    if filed or any(item.prop.name in SPREADING for item in ordered):
        lap = 0.0
    squeeze = min(1.0, width / (needed * (1 - lap)))
    tabled = (place.name in TABLETOPS or len(lines) > 1) and len({item.thing for item in ordered}) > 1
    for row, line in enumerate(lines):
        for item in line:
            item.unit *= squeeze * (0.93 if tabled else 0.82) ** row
    biggest = max(item.height for item in ordered)
    step = 0.0
    for row, line in enumerate(lines):
        step = _stand_line(plan, line, (row, len(lines), len(lines[0])), step, lap, frame, place, seed, biggest)
    set_apart(ordered, lines, frame, width)
    if filed and all(_follows(plan, item) for item in ordered):
        file_up(ordered, place, frame, width)
    keep_off_the_road(items, place)
    hosts = {item.thing: item for item in reversed(ordered)}
    for item in leaning:
        relation = plan.things[item.thing].relation
        host = hosts.get(relation.other) if relation is not None else None
        # where it stands across the frame is settled by what it stands before or behind
        item.unit *= squeeze
        if host is not None and relation is not None and relation.kind == "behind" and item.metres < 1:
            item.unit *= min(1.0, BEHIND * host.width / item.width)
        item.y = place.water if item.where == "water" else place.ground
    _spread_to_spots(plan, ordered, frame)
    for item in ordered:
        if plan.things[item.thing].spot == "back":
            _recede(item, place, frame, alone=len(items) == len(ordered) == 1)
            before = [other for other in items if plan.things[other.thing].spot != "back"]
            relation = plan.things[item.thing].relation
            if before and (relation is None or relation.kind in {"beside", "behind"}):
                item.centre_on(_clear_of(before, item, frame))


def _follows(plan: ScenePlan, item: Item) -> bool:
    """Whether it goes after another, or is gone after."""
    links = [(number, thing.relation) for number, thing in enumerate(plan.things) if thing.relation is not None]
    return any(link.kind == "following" and item.thing in {number, link.other} for number, link in links)


def _leans(plan: ScenePlan, item: Item, items: list[Item]) -> bool:
    """Whether it needs no room in the row: it stands before or behind something else of it, or far behind all."""
    relation = plan.things[item.thing].relation
    if relation is None or relation.kind not in {"front", "behind"} or relation.other == item.thing:
        return False
    hosts = [other for other in items if other.thing == relation.other]
    beyond = plan.things[relation.other].relation if relation.other >= 0 else None
    if beyond is not None and beyond.kind in {"front", "behind"}:
        return False
    return bool(hosts) and not (item.prop.name in FIGURES and hosts[0].prop.name in FIGURES)


def _recede(item: Item, place: Place, frame: Frame, *, alone: bool) -> None:
    """Small and hazy near the horizon: a landmark keeps some height, all else is a mark on it."""
    if alone or place.indoor or place.weightless:
        return
    share = DISTANT_SIGHT if item.metres >= SIGHT else DISTANT_LANDMARK if item.metres >= LANDMARK else DISTANT
    item.unit *= min(1.0, share * min(frame.tall, 1.2) / item.height, 1.6 * share / item.width)
    item.y, item.far = place.horizon + (0.012 if item.where == "water" else 0.030), DISTANT_HAZE


def _clear_of(before: list[Item], item: Item, frame: Frame) -> float:
    """The x farthest from everything that stands before it, a little in from the frame's edges."""
    room = max(0.0, frame.half_width * 0.86 - item.width / 2)
    steps = [room * (step / 12 - 1) for step in range(25)]

    def free(x: float) -> float:
        return min(min(abs(x - one.middle) - one.width / 2, 0.3) for one in before) - 0.05 * abs(x)

    return max(steps, key=free)


def _lines(plan: ScenePlan, ordered: list[Item], frame: Frame, place: Place) -> list[list[Item]]:
    """Rows from front to back: one, unless there are many or the prompt tells fore- from background."""
    spots = {item.thing: plan.things[item.thing].spot for item in ordered}
    layers = [
        [item for item in ordered if spots[item.thing] == "front"],
        [item for item in ordered if spots[item.thing] not in {"front", "back"}],
        [item for item in ordered if spots[item.thing] == "back"],
    ]
    if sum(1 for layer in layers if layer) > 1:
        return [layer for layer in layers if layer]
    count = len(ordered)
    if any(thing.relation is not None and thing.relation.kind in {"following", "between"} for thing in plan.things):
        return [ordered]
    bound = any(thing.relation is not None and thing.relation.kind in ROWED for thing in plan.things)
    full = place.name in TABLETOPS and count >= FULL_TABLE and frame.half_width < SQUARE
    if ((frame.tall > TALL and count >= 4) or full) and len(spots) > 2 and not bound:
        # a tall frame, and a full table, has depth to use: the higher half stands behind
        behind = {id(item) for item in sorted(ordered, key=lambda item: -item.height)[: count // 2]}
        return [[i for i in ordered if id(i) not in behind], [i for i in ordered if id(i) in behind]]
    if count >= 5 and frame.half_width < SQUARE and place.name in TABLETOPS and len(spots) == 2 and not bound:
        # on a table the lesser kind lies before the other
        front, back = sorted(spots, key=lambda thing: sum(item.height for item in ordered if item.thing == thing))
        if all(item.height < 1.5 * ordered[0].height and not item.on for item in ordered):
            return [[item for item in ordered if item.thing == thing] for thing in (front, back)]
    if count >= 4 and all(item.prop.name in SPREADING for item in ordered):
        return [ordered[::2], ordered[1::2]]
    rows = (
        1
        if count <= (8 if frame.half_width > WIDE else 5) or (len({item.thing for item in ordered}) > 3 and count <= 8)
        else 2
        if count <= 11
        else 3
    )
    if rows == 1:
        return [ordered]
    counts = {thing: sum(1 for item in ordered if item.thing == thing) for thing in spots}
    if len(counts) == 2 and min(counts.values()) >= 3:
        # two herds: the smaller kind before the larger
        front, back = sorted(counts, key=lambda thing: next(i.height for i in ordered if i.thing == thing))
        return [[item for item in ordered if item.thing == thing] for thing in (front, back)]
    return [ordered[row::rows] for row in range(rows)]


def _stand_line(
    plan: ScenePlan, line: list[Item], number: tuple[int, int, int], step: float, lap: float, frame: Frame,
    place: Place, seed: int, biggest: float,
) -> float:  # fmt: skip
    row, rows, first = number
    width = 2 * frame.half_width * (1 - 2 * SIDE_MARGIN)
    total = sum(item.footing for item in line) * (1 - lap)
    # a lone row breathes: things spread a little, but stay a group
    loose = 0.0 if lap else min(total / len(line) * GAP * 3, max(0.0, (width - total) / (len(line) + 1)))
    if not step:
        step = total / len(line) + loose
    else:
        loose = min(max(loose, step - total / len(line)), max(0.0, (width - total) / max(1, len(line) - 1)))
    # rows of equal count are staggered, so that the farther one shows between the nearer
    even = rows > 1 and (len(line) - first) % 2 == 0
    stagger = step * (row - (rows - 1) / 2) / rows if even and len(line) > 1 else 0.0
    drift = _aside(plan, line[0], place, frame, seed) if len(line) == 1 and rows == 1 else 0.0
    x = -(total + loose * (len(line) - 1)) / 2 + drift + stagger
    for item in line:
        room = item.footing * (1 - lap)
        item.centre_on(x + room / 2)
        x += room + loose
        base = place.water if item.where == "water" else place.ground
        before = nearer(place, frame, item) if rows > 1 else 0.0
        low = (0.045 + 0.06 * (lap > 0)) * (1 - item.height / biggest)
        low += 0.012 * float(stream(seed, "stand", item.thing, item.number).normal())
        back = row * max(
            0.05, min(rise(item, frame) * item.height / frame.tall, (depth_of(place, item) + before) / max(1, rows - 1))
        )
        item.y = min(0.965, base + before + (low if item.where == "ground" else 0.4 * low) - back)
        item.far = 0.18 * row
    return step


def _aside(plan: ScenePlan, item: Item, place: Place, frame: Frame, seed: int) -> float:
    """How far from the middle a lone thing stands: towards a third of the frame, where there is a place to see."""
    if plan.things[item.thing].spot == "middle" or plan.lens == "close-up":
        return 0.0
    share = float(stream(seed, "stand", 0).uniform(-1, 1))
    if place.name in CENTRED:
        return 0.02 * share
    room = max(0.0, frame.half_width * (1 - SIDE_MARGIN) - item.width / 2)
    thirds = min(room * 0.6, 0.16 * 2 * frame.half_width)
    if place.name == "cliff":
        # away from the brink, which is on the sun's side
        return (1 if stream(seed, "side").random() < 0.7 else -1) * max(thirds, min(room, 0.2 * frame.half_width))
    return thirds * (0.55 + 0.45 * abs(share)) * (1 if share > 0 else -1)


def sow(items: list[Item], place: Place, frame: Frame, seed: int) -> None:
    """Cover the ground with clumps, small ones at the horizon and large ones before the viewer."""
    rows = 4
    for number, item in enumerate(items):
        rng = stream(seed, "sow", item.thing, item.number)
        row, column = number % rows, number // rows
        columns = -(-len(items) // rows)
        near = (row + 0.5) / rows
        item.unit = min(item.unit, 0.30 / item.extent.height) * (0.30 + 0.70 * near)
        across = (column + 0.5 + 0.5 * (row % 2) - 0.25 + float(rng.uniform(-0.18, 0.18))) / columns * 2 - 1
        item.centre_on(across * frame.half_width * (1 - SIDE_MARGIN))
        low = place.horizon + 0.06
        item.y = low + (0.965 - low) * near**1.2 + float(rng.uniform(-0.012, 0.012))
        item.far = 0.3 * (1 - near)


def _spread_to_spots(plan: ScenePlan, ordered: list[Item], frame: Frame) -> None:
    """Things asked to the left or right keep to their half of the frame."""
    for side, sign in (("left", -1), ("right", 1)):
        group = [item for item in ordered if plan.things[item.thing].spot == side]
        if not group:
            continue
        if len(group) == 1:
            # what takes the whole width has no side
            group[0].unit *= min(1.0, SIDED_WIDTH * 2 * frame.half_width / group[0].width)
        inner = max((item.middle * sign for item in group), default=0.0)
        shift = max(0.0, 0.30 * 2 * frame.half_width - inner)
        for item in group:
            item.x += sign * shift


def in_order(plan: ScenePlan, items: list[Item]) -> list[Item]:
    """From left to right: the order of mention, mended by left, right, beside and between, and by spots."""
    order = list(dict.fromkeys(item.thing for item in items))
    for index in list(order):
        relation = plan.things[index].relation
        if relation is None or relation.other not in order or relation.other == index:
            continue
        if relation.kind in SIDED | {"front", "behind"}:
            order.remove(index)
            at = order.index(relation.other)
            order.insert(at if relation.kind in {"left", "following"} else at + 1, index)
    # a line between two comes after what is on its way from the one to the other
    for index in sorted(order, key=lambda number: plan.things[number].prop != LINK):
        relation = plan.things[index].relation
        if relation is not None and relation.kind == "between" and {relation.other, relation.second} <= set(order):
            for one in (relation.other, relation.second):
                order.remove(one)
            at = order.index(index)
            order[at : at + 1] = [relation.other, index, relation.second]
    sides = {"left": 0, "middle": 1, "": 1, "front": 1, "back": 1, "right": 2}
    order.sort(key=lambda index: sides.get(plan.things[index].spot, 1))
    rank = {thing: position for position, thing in enumerate(order)}
    found = sorted(items, key=lambda item: rank[item.thing])
    return _flanked(plan, found)


def _flanked(plan: ScenePlan, ordered: list[Item]) -> list[Item]:
    """ "A house between two trees": the instances of one landmark go to both sides."""
    for thing in plan.things:
        relation = thing.relation
        if relation is None or relation.kind != "between" or relation.second not in {-1, relation.other}:
            continue
        index = plan.things.index(thing)
        sides = [item for item in ordered if item.thing == relation.other]
        inner = [item for item in ordered if item.thing == index]
        if len(sides) > 1 and inner:
            rest = [item for item in ordered if item.thing not in {index, relation.other}]
            half = len(sides) // 2
            return [*sides[:half], *inner, *sides[half:], *rest]
    return ordered
