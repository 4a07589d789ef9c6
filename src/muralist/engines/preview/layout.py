"""Where things go: turns a plan's things into placements that hold at every ratio and resolution."""

from __future__ import annotations

from dataclasses import dataclass

from muralist.engines.preview.brushes.canvas import Extent
from muralist.engines.preview.brushes.streams import stream
from muralist.engines.preview.plan import ScenePlan, Thing
from muralist.engines.preview.props import Look, Prop, all_props
from muralist.engines.preview.scenery.setting import Place

MAX_EACH = 24
SIDE_MARGIN = 0.03


@dataclass(frozen=True, slots=True, kw_only=True)
class Placement:
    """One painted instance: foot at `x` world units from the middle and height fraction `y`; a prop unit is `unit`."""

    prop: Prop
    look: Look
    extent: Extent
    x: float
    y: float
    unit: float
    where: str
    flip: bool = False
    far: float = 0.0
    perched: bool = False


@dataclass(slots=True, kw_only=True)
class _Item:
    thing: int
    prop: Prop
    look: Look
    extent: Extent
    unit: float
    where: str
    x: float = 0.0
    y: float = 0.0
    flip: bool = False
    far: float = 0.0
    on: _Item | None = None

    @property
    def width(self) -> float:
        return self.extent.width * self.unit

    @property
    def height(self) -> float:
        return self.extent.height * self.unit


def arrange(plan: ScenePlan, place: Place, aspect: float, seed: int, dark: bool) -> list[Placement]:
    """Place every thing of the plan for a frame of this width/height; back to front."""
    half_width, tall = max(1.0, aspect) / 2, max(1.0, 1 / aspect)
    items = _items(plan, place, seed, dark)
    if not items:
        return []
    _measure(plan, items, place, half_width, tall)
    standing = [item for item in items if item.where in {"ground", "water"} and item.on is None]
    floating = [item for item in items if item.where == "sky"]
    _stand(plan, standing, place, half_width, tall, seed)
    _fly(floating, place, half_width, tall, seed, crowded=bool(standing))
    _relate(plan, items, place, tall, seed)
    for item in items:
        _keep_inside(item, half_width, tall)
    order = {"sky": 0, "water": 1, "ground": 2}
    items.sort(key=lambda item: (order[item.where], item.on is not None, item.y))
    return [_finished(item) for item in items]


def _finished(item: _Item) -> Placement:
    return Placement(
        prop=item.prop, look=item.look, extent=item.extent, x=item.x, y=item.y, unit=item.unit,
        where=item.where, flip=item.flip, far=item.far, perched=item.on is not None,
    )  # fmt: skip


def _items(plan: ScenePlan, place: Place, seed: int, dark: bool) -> list[_Item]:
    props = all_props()
    items: list[_Item] = []
    for index, thing in enumerate(plan.things):
        prop = props[thing.prop]
        for number in range(min(thing.count, MAX_EACH)):
            look = _look(plan, thing, seed, index * 100 + number, dark)
            where = _where(prop, place, thing, plan)
            flip = bool(stream(seed, "flip", index, number).integers(2)) and prop.turns
            items.append(
                _Item(thing=index, prop=prop, look=look, extent=prop.extent(look), unit=1.0, where=where, flip=flip)
            )
    return items


def _look(plan: ScenePlan, thing: Thing, seed: int, number: int, dark: bool) -> Look:
    return Look(
        seed=seed, number=number, variant=thing.filling_variant or thing.variant, material=thing.material,
        colours=tuple(tint.colour for tint in thing.colours), filling=thing.filling,
        filling_colours=tuple(tint.colour for tint in thing.filling_colours), dark=dark, season=plan.season,
        filling_count=thing.filling_count,
    )  # fmt: skip


def _where(prop: Prop, place: Place, thing: Thing, plan: ScenePlan) -> str:
    if place.weightless and prop.stands != "bed":
        return "sky"
    if prop.stands == "sky" or (thing.relation is not None and thing.relation.kind == "above"):
        return "sky"
    if "flying" in plan.said and prop.stands == "ground" and prop.turns and thing.word in plan.said:
        return "sky"
    if prop.stands == "water" and place.water:
        return "water"
    return "ground"


def _measure(plan: ScenePlan, items: list[_Item], place: Place, half_width: float, tall: float) -> None:
    largest = max(item.prop.size * plan.things[item.thing].size for item in items)
    room = place.ground * tall * 0.86
    for item in items:
        asked = plan.things[item.thing].size
        share = max(0.30, (item.prop.size * asked / largest) ** 0.42)
        height = min(room, 0.70 * min(tall, 1.32)) * share * place.scale
        height *= max(0.62, min(1.0, largest**0.10)) * (asked**0.35 if asked < 1 else 1.0)
        width_cap = 0.80 * min(2 * half_width, 1.3) * share
        item.unit = min(height / item.extent.height, width_cap / item.extent.width)
        if item.where == "sky" and not place.weightless:
            if any(other.where != "sky" for other in items):
                item.unit *= 0.72
            band = (place.sky[1] - place.sky[0]) * tall * item.prop.aloft
            item.unit *= min(1.0, band / item.height)


def _stand(plan: ScenePlan, items: list[_Item], place: Place, half_width: float, tall: float, seed: int) -> None:
    free = [item for item in items if not _hangs_on(plan, item)]
    if not free:
        return
    ordered = _in_order(plan, free)
    rows = 1 if len(ordered) <= 5 else 2 if len(ordered) <= 11 else 3
    width = 2 * half_width * (1 - 2 * SIDE_MARGIN)
    gap = 0.10
    lines = [ordered[row::rows] for row in range(rows)]
    needed = max(sum(_footing(item) for item in line) * (1 + gap) for line in lines)
    squeeze = min(1.0, width / needed)
    rng = stream(seed, "stand")
    drift = float(rng.uniform(-0.06, 0.06)) if len(ordered) == 1 else 0.0
    biggest = max(item.height for item in ordered)
    step = 0.0
    for row, line in enumerate(lines):
        for item in line:
            item.unit *= squeeze * 0.82**row
        total = sum(_footing(item) for item in line)
        # a lone row breathes: things spread a little, but stay a group
        loose = min(total / len(line) * gap * 3, max(0.0, (width - total) / (len(line) + 1)))
        if row == 0:
            step = total / len(line) + loose
        else:
            loose = max(loose, step - total / len(line))
        # rows of equal count are staggered, so that the farther one shows between the nearer
        even = rows > 1 and (len(line) - len(lines[0])) % 2 == 0
        stagger = step * (row - (rows - 1) / 2) / rows if even else 0.0
        x = -(total + loose * (len(line) - 1)) / 2 + drift + stagger
        for item in line:
            middle = (item.extent.left + item.extent.right) / 2 * (-1 if item.flip else 1)
            item.x = x + _footing(item) / 2 - item.unit * middle
            x += _footing(item) + loose
            base = place.water if item.where == "water" else place.ground
            nearer = 0.045 * (1 - item.height / biggest) + 0.012 * float(rng.normal())
            back = row * max(0.05, min(0.34 * item.height / tall, (base - place.horizon - 0.04) / rows))
            item.y = min(0.965, base + (nearer if item.where == "ground" else 0.0) - back)
            item.far = 0.18 * row


def _footing(item: _Item) -> float:
    """The width that an item needs for itself in a row."""
    return item.width * (1 - item.prop.overlap)


def _hangs_on(plan: ScenePlan, item: _Item) -> bool:
    relation = plan.things[item.thing].relation
    return relation is not None and relation.kind in {"on", "under", "in"} and relation.other != item.thing


def _in_order(plan: ScenePlan, items: list[_Item]) -> list[_Item]:
    """Mention order, mended by left/right and beside."""
    order = list(dict.fromkeys(item.thing for item in items))
    for index in list(order):
        relation = plan.things[index].relation
        if relation is None or relation.other not in order or relation.other == index:
            continue
        if relation.kind in {"left", "right", "beside", "front", "behind"}:
            order.remove(index)
            at = order.index(relation.other)
            order.insert(at if relation.kind == "left" else at + 1, index)
    rank = {thing: position for position, thing in enumerate(order)}
    return sorted(items, key=lambda item: rank[item.thing])


def _fly(items: list[_Item], place: Place, half_width: float, tall: float, seed: int, crowded: bool) -> None:
    """Scatter flyers: the first large and near a third, the rest smaller, each where it has most room."""
    top, bottom = (0.06, 0.94) if place.weightless else place.sky
    taken: list[tuple[float, float, float]] = []
    shrink = 1.0 if len(items) < 4 else 0.75 if len(items) < 8 else 0.55
    for number, item in enumerate(items):
        item.unit *= shrink * (
            1.0 if number == 0 else 0.80 if place.weightless else 0.62 ** min(1.6, 0.7 + 0.3 * number)
        )
        reach_x = max(0.02, half_width * (1 - 2 * SIDE_MARGIN) - item.width / 2)
        low, high = top * tall + item.height / 2, max(top * tall + item.height / 2 + 0.02, bottom * tall)
        best, score = (0.0, low), -1e9
        rng = stream(seed, "fly", number)
        for _ in range(24):
            x, y = float(rng.uniform(-reach_x, reach_x)), float(rng.uniform(low, high))
            if number == 0:
                x *= 0.45 if not crowded else 0.8
                y = low + (high - low) * (0.35 + 0.3 * float(rng.random()))
            room = min((((x - a) ** 2 + (y - b) ** 2) ** 0.5 - r for a, b, r in taken), default=0.5)
            room = min(room, 0.5)
            if room > score:
                best, score = (x, y), room
        item.x, centre = best
        item.y = (centre + item.unit * (item.extent.top + item.extent.bottom) / 2) / tall
        item.far = 0.0 if number == 0 else 0.12
        taken.append((item.x, centre, max(item.width, item.height) / 2))


def _relate(plan: ScenePlan, items: list[_Item], place: Place, tall: float, seed: int) -> None:
    first: dict[int, _Item] = {}
    for item in items:
        first.setdefault(item.thing, item)
    for item in items:
        relation = plan.things[item.thing].relation
        if relation is None or relation.other == item.thing:
            continue
        other = first[relation.other]
        siblings = [one for one in items if one.thing == item.thing]
        number, count = siblings.index(item), len(siblings)
        spread = (number - (count - 1) / 2) * item.width * 1.05
        if relation.kind in {"on", "in"} and other.prop.perch is not None:
            item.unit = min(item.unit, 0.95 * other.width / item.extent.width, 1.0 * other.height / item.extent.height)
            spread = (number - (count - 1) / 2) * item.width * 1.02
            item.on, item.where = other, other.where
            item.x = other.x + spread
            item.y = other.y - other.prop.perch * other.unit / tall
        elif relation.kind in {"on", "in", "under"}:
            lean = -1 if stream(seed, "under", item.thing).integers(2) else 1
            item.x = other.x + spread + lean * (0.30 * other.width if relation.kind == "under" else 0.1)
            item.y = max(place.ground, other.y) + 0.03
        elif relation.kind == "front":
            item.y = min(0.965, other.y + 0.055)
            item.x += (other.x - item.x) * 0.35
        elif relation.kind == "behind":
            item.y = min(item.y, other.y - 0.05)
            item.x += (other.x - item.x) * 0.35
        elif relation.kind == "above":
            item.x = other.x + spread
            item.y = max(0.1 + item.height / tall, other.y - (other.height * 1.06 + 0.03) / tall)


def _keep_inside(item: _Item, half_width: float, tall: float) -> None:
    """Move, then shrink, until nothing is cut off by the frame."""
    margin = 0.012
    room_w, room_h = 2 * half_width - 2 * margin, tall - 2 * margin
    fit = min(1.0, room_w / item.width, room_h / item.height)
    item.unit *= fit
    if not item.flip:
        left, right = item.extent.left * item.unit, item.extent.right * item.unit
    else:
        left, right = -item.extent.right * item.unit, -item.extent.left * item.unit
    item.x = min(max(item.x, -half_width + margin - left), half_width - margin - right)
    head, foot = item.extent.top * item.unit, item.extent.bottom * item.unit
    base = item.y * tall
    if base - head < margin and item.where == "ground" and item.on is None:
        # a tall thing keeps its feet: shrink rather than sink
        item.unit *= max(0.2, (base - margin) / head)
        head, foot = item.extent.top * item.unit, item.extent.bottom * item.unit
    item.y = min(max(base, head + margin), tall - margin + foot) / tall
