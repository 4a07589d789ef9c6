"""Uses the depth of the ground: what would be small in one row stands in several, or in a file that comes nearer."""

from __future__ import annotations

from muralist.engines.preview.plan import ScenePlan
from muralist.engines.preview.props.kinds import VEHICLES
from muralist.engines.preview.scenery.setting import Place
from muralist.engines.preview.staging.instances.kinds import TABLETOPS
from muralist.engines.preview.staging.items import Frame, Item

CRAMPED, CRAMPED_TALL = 0.74, 0.84
"""The share of its size at which a row is too tight, in a square frame and in a tall one."""
TALL = 1.3
"""Heights of a frame, in widths, from which it has depth to spare."""
FEWEST = 4
"""How many stand in one row at least before a second is opened in a square frame; in a tall one, one less."""
GAIN = 1.12
"""How much larger things must become for another row to be worth it."""
RISE, RISE_TALL, FLAT = 0.48, 0.54, 0.85
"""How much of its height a row farther back rises over the one before it, and the most that flat things do."""
BUILT = 2.0
"""Metres from which what stands at a carriageway is a building."""
STEP, STEP_UP = 0.66, 0.42
"""Of its width and height, how far along and up the next of a file stands."""
OPEN = frozenset({"meadow", "savanna", "snowfield", "desert", "arctic", "farm", "forest", "park",
                  "wheatfield", "lavender", "tulips", "cornfield", "swamp", "camp", "lake", "sea",
                  "river", "pond"})  # fmt: skip
"""Places whose ground, or water, goes on to the horizon; in the others a shore or a wall comes before that."""
SHARE_OPEN, SHARE, ASHORE = 0.72, 0.45, 0.6
"""How much of the depth down to the horizon things stand in, and of the shore down to the water."""
BEFORE = {"lake": 0.07, "pond": 0.07, "sea": 0.09}
"""Heights in a frame that open water goes on before the line where boats float."""
PAVEMENTS = {"street": 0.800, "road": 0.738}
"""Where what does not drive stands, as a height of the frame, while vehicles have the carriageway."""
STEADY = frozenset({"left", "right", "between", "front", "behind", "following"})
"""Relations that settle who stands beside whom."""


def deepened(
    plan: ScenePlan, lines: list[list[Item]], frame: Frame, place: Place, width: float, gap: float
) -> list[list[Item]]:  # fmt: skip
    """One tight row as two or three, from front to back, where things become clearly larger by that."""
    tall = frame.tall > TALL
    if len(lines) != 1 or place.weightless or (place.name in TABLETOPS and not tall):
        return lines
    row = lines[0]
    if len(row) < (FEWEST - 1 if tall else FEWEST) or any(item.where == "sky" for item in row):
        return lines
    relations = [thing.relation for thing in plan.things]
    settled = any(one.spot or one.towards >= 0 or "leading" in one.variant.split() for one in plan.things)
    if settled or any(one is not None and one.kind in STEADY for one in relations):
        return lines
    scale = _scale(lines, width, gap)
    if scale >= (CRAMPED_TALL if tall else CRAMPED):
        return lines
    room = min(depth_of(place, item) + nearer(place, frame, item) for item in row) * frame.tall
    best = lines
    for count in (2, 3):
        if len(row) < 2 * count - 1:
            break
        found = _split(row, count)
        high = min(item.height * rise(item, frame) for item in row)
        # rows that cannot rise far enough over each other would hide each other
        grown = min(_scale(found, width, gap), 1.0, room / ((count - 1) * high))
        if grown > GAIN * scale:
            best, scale = found, grown
    return best


def _scale(lines: list[list[Item]], width: float, gap: float) -> float:
    needed = max(sum(item.footing for item in line) * (1 + gap) for line in lines)
    return min(1.0, width / needed)


def _split(row: list[Item], count: int) -> list[list[Item]]:
    """What is higher stands farther back; things of one height go to the rows in turn."""
    heights = sorted(item.height for item in row)
    if heights[-1] < 1.3 * heights[0]:
        return [row[number::count] for number in range(count)]
    # what is of one kind keeps together
    tallness = {item.thing: item.height for item in row}
    order = sorted(row, key=lambda item: (tallness[item.thing], item.thing))
    ends = [number for number in range(1, len(order)) if order[number].thing != order[number - 1].thing]
    if not ends:
        return [row]
    cuts = sorted({min(ends, key=lambda end: abs(end - len(order) * part / count)) for part in range(1, count)})
    groups = [order[low:high] for low, high in zip([0, *cuts], [*cuts, len(order)], strict=True)]
    return [[item for item in row if any(item is one for one in group)] for group in groups]


def depth_of(place: Place, item: Item) -> float:
    """How far behind its line, in frame heights, something may stand; what is on a shore keeps to that."""
    base = place.water if item.where == "water" else place.ground
    if place.water and item.where != "water":
        return max(0.03, ASHORE * (place.ground - place.water))
    return max(0.03, (base - place.horizon) * (SHARE_OPEN if place.name in OPEN | TABLETOPS else SHARE))


def nearer(place: Place, frame: Frame, item: Item) -> float:
    """How much nearer than its line the first of several rows swims in a tall frame, where water goes on before it."""
    return BEFORE.get(place.name, 0.0) if frame.tall > TALL and item.where == "water" else 0.0


def rise(item: Item, frame: Frame) -> float:
    """How much of its height a row farther back rises over the one before it: more where things are flat."""
    return min(FLAT, (RISE_TALL if frame.tall > TALL else RISE) * max(1.0, item.width / item.height))


def file_up(items: list[Item], place: Place, frame: Frame, width: float) -> None:
    """A file that follows its first comes nearer from afar, each a step along and a step down from the one behind."""
    if len(items) < 3 or place.weightless:
        return
    long = sum(item.width for item in items)
    natural = width / (STEP * long + (1 - STEP) * max(items[0].width, items[-1].width))
    base = place.water if items[0].where == "water" else place.ground
    low = min(0.95, base + 0.06)
    high = sum(item.height for item in items) / len(items)
    room = (low - base + depth_of(place, items[0])) * frame.tall
    grown = min(natural, room / ((len(items) - 1) * STEP_UP * high))
    if grown <= GAIN:
        return
    climb = min(high * grown * STEP_UP, room / (len(items) - 1)) / frame.tall
    leads = items[0].height > items[-1].height
    x = (items[0].middle + items[-1].middle - STEP * long * grown) / 2
    for number, item in enumerate(items):
        item.unit *= grown
        item.centre_on(x + STEP * item.width / 2)
        x += STEP * item.width
        item.y = low - (number if leads else len(items) - 1 - number) * climb


def keep_off_the_road(items: list[Item], place: Place) -> None:
    """While vehicles drive, houses stand and people walk beside the carriageway."""
    edge = PAVEMENTS.get(place.name)
    if edge is None or not any(item.prop.name in VEHICLES for item in items):
        return
    for item in items:
        if item.prop.name not in VEHICLES and item.where == "ground":
            item.y = min(item.y, edge + 0.01 * (item.metres < BUILT))
