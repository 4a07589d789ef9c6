"""Puts things where their relations say: on, under, before, behind and above others, worn, carried and ridden."""

from __future__ import annotations

from muralist.engines.preview.brushes.streams import stream
from muralist.engines.preview.plan import ScenePlan
from muralist.engines.preview.props.kinds import ENCLOSING
from muralist.engines.preview.scenery.setting import Place
from muralist.engines.preview.staging.attached import EMBRACED, OVERHEAD, attached, pawed
from muralist.engines.preview.staging.contact.hands import (
    FIGURES,
    draw_together,
    fly_kite,
    head_top,
    hold_book,
    hold_umbrella,
    keep_company,
)
from muralist.engines.preview.staging.contact.mounts import HIPS, UPRIGHT, saddle_up
from muralist.engines.preview.staging.contact.paws import take_hold
from muralist.engines.preview.staging.contact.rims import RIMS, put_inside
from muralist.engines.preview.staging.contact.seats import seated_in_order, sit_at_table, sit_on_blanket, tuck_in
from muralist.engines.preview.staging.contact.work import touch
from muralist.engines.preview.staging.groups.behind import stand_behind
from muralist.engines.preview.staging.groups.rings import gather
from muralist.engines.preview.staging.hanging.placed import hang_from
from muralist.engines.preview.staging.inside.filled import stand_at_door
from muralist.engines.preview.staging.inside.hollows import DOORWAYS
from muralist.engines.preview.staging.items import SOARING_GAP, Frame, Item
from muralist.engines.preview.staging.silhouette import crest, surface

SHARED = frozenset({"on", "in", "at", "front", "around", "hanging", "under", "riding"})
"""Relations in which several things share their landmark."""
HEAVENS = frozenset({"moon", "planet", "sun"})
NEARER = 1.5
"""How much larger a thing is for standing before its landmark."""
FLATS = {"book": 0.42, "leaf": 0.26, "tray": 0.45, "board": 0.45, "picnic_blanket": 1.3}
ABREAST = 0.96
"""The share of a frame's width that several before one landmark take together."""
"""Metres that a flat thing is wide, which what stands on it is measured by."""
NATURAL = 1.5
"""How much larger than in nature a thing may be beside the one it stands on."""
CROWN = 0.66
"""How high in a tree one sits, as a share of its height."""
HORIZON = 0.02
"""How far under the horizon the feet of what stands behind something are at least."""
LOWEST = 0.965
SHELTERS = {"table": 0.66, "bench": 0.44, "chair": 0.42, "piano": 0.46}
"""What has room between its legs, as a share of its height."""
ROOMY, VISIBLE = frozenset({"bridge", "castle", "tower", "ship", "train"}), 0.17
"""Hosts so large that who is on them is shown larger than in nature: the least share of the frame's height."""
BOARDS = frozenset({"skateboard", "surfboard", "snowboard", "sled"})
"""What is ridden standing on it."""
SEATED = 0.86
"""The share of their stature that people measure on a seat; in other poses they are no larger."""
SEATING = frozenset({"boat", "tractor"})
"""What one is inside of, whether "in" it or "on" it."""
DRIVEN = frozenset({"car", "truck", "sports_car"})
"""What one drives from within."""
BACKED = frozenset({"rocking_chair", "deck_chair"})
"""Seats that one sits in as they are turned."""
VESSELS = frozenset({"boat", "balloon"})


def relate(plan: ScenePlan, items: list[Item], place: Place, frame: Frame, seed: int) -> None:
    """Move every item with a relation; landmarks before what depends on them."""
    standing = [item for item in items if item.on is None and item.where in {"ground", "water"} and not item.hung]
    first: dict[int, Item] = {}
    for item in items:
        first.setdefault(item.thing, item)
    draw_together([item for item in items if item.prop.name in FIGURES and not attached(plan, item)])
    for thing in _landmarks_first(plan):
        siblings = [item for item in items if item.thing == thing]
        relation = plan.things[thing].relation
        if relation is None or relation.other == thing or relation.other not in first:
            continue
        hosts = [item for item in items if item.thing == relation.other]
        for item in siblings:
            # "two cats on two chairs": one each
            other = hosts[item.number % len(hosts)] if len(siblings) <= len(hosts) else hosts[0]
            alike = _alike(plan, items, thing)
            share = alike if len(alike) > len(hosts) else [item]
            if relation.kind == "hanging":
                hang_from(item, other, share, frame, seed)
            elif not item.hung and not _held_fast(relation.kind, item, other, share, place, frame, seed):
                _place(plan, relation.kind, item, other, share, standing, place, frame, seed)
    keep_company(plan, items, frame.tall)
    touch(plan, items, frame)


def _alike(plan: ScenePlan, items: list[Item], thing: int) -> list[Item]:
    """Every item that shares the landmark in the same way: a cat and a dog on one sofa sit side by side."""
    relation = plan.things[thing].relation
    if relation is None or relation.kind not in SHARED:
        return [item for item in items if item.thing == thing]
    kin = {n for n, each in enumerate(plan.things) if each.relation == relation and n != relation.other}
    return seated_in_order(plan, [item for item in items if item.thing in kin])


def _landmarks_first(plan: ScenePlan) -> list[int]:
    order: list[int] = []

    def visit(index: int, path: tuple[int, ...]) -> None:
        relation = plan.things[index].relation
        if relation is not None and relation.other not in path and relation.other >= 0:
            visit(relation.other, (*path, index))
        if index not in order:
            order.append(index)

    for index in range(len(plan.things)):
        visit(index, (index,))
    return order


def _place(
    plan: ScenePlan, kind: str, item: Item, other: Item, siblings: list[Item], standing: list[Item], place: Place,
    frame: Frame, seed: int,
) -> None:  # fmt: skip
    spread = (siblings.index(item) - (len(siblings) - 1) / 2) * item.width * 1.04
    if kind in {"on", "in", "riding"}:
        _upon(item, other, siblings, frame, kind)
    elif kind == "at":
        # behind the table, on a chair that it hides
        _join(item, other)
        item.level = other.level - 1
        aside = -0.22 if len(siblings) == 1 else 0.0
        item.centre_on(other.middle + spread + aside * other.width)
        seat = 0.55 * other.height if "seated" in item.look.variant else 0.04 * other.height
        item.y = other.y - seat / frame.tall
    elif kind == "wearing":
        _worn(item, other, frame)
    elif kind == "carrying":
        if attached(plan, item):
            _carried(item, other, _turn(plan, item), frame)
    elif kind == "flying":
        fly_kite(item, other, frame)
    elif kind == "under":
        _under(item, other, spread, place, frame, seed)
    elif kind == "front":
        _before(item, other, siblings, frame, seed)
    elif kind == "behind":
        stand_behind(item, other, siblings, standing, frame, seed)
        if item.where == "ground" and not place.indoor:
            # on the ground, not over the horizon
            item.y = max(item.y, place.horizon + HORIZON)
    elif kind == "above":
        item.centre_on(other.middle + spread)
        _float_over(item, other, frame)


def _float_over(item: Item, other: Item, frame: Frame) -> None:
    """Above the other's top as far as the frame goes; the main thing keeps clear of the upper edge."""
    head = other.y - other.extent.top * other.unit / frame.tall
    item.y = min(item.y, head - (item.unit * -item.extent.bottom + 0.03) / frame.tall)
    gap = SOARING_GAP if item.thing == 0 and item.on is None and item.where == "sky" else 0.0
    item.y = max(item.y, (item.height + 0.02 + gap) / frame.tall)


def _upon(item: Item, other: Item, siblings: list[Item], frame: Frame, kind: str) -> None:
    """Stand on the other's perch, or on its outline where it has none; half hidden where the other surrounds it."""
    if "climbing" in item.look.variant.split():
        _climb(item, other, siblings, frame)
        return
    riding = kind == "riding" and other.prop.name not in BOARDS
    seated = "seated" in item.look.variant
    hidden = other.prop.name in VESSELS or (riding and not seated)
    aside = 0.0
    count = len(siblings)
    item.unit = min(item.unit, 0.95 * other.width / item.extent.width / (1 if count == 1 else 0.75 * count))
    natural = (
        (1.0 if other.prop.name in VESSELS or count > 1 else NATURAL)
        * item.metres
        / other.metres
        * other.height
        / max(item.extent.height, SEATED * item.prop.stature)
    )
    least = (0.55 if other.prop.name in HEAVENS else 0.3) * other.height / item.extent.height
    if not riding and other.prop.name in ROOMY:
        least = max(least, VISIBLE * frame.tall / item.extent.height)
    item.unit = min(item.unit, max(natural, least))
    if seated and not riding and count == 1:
        # their legs hang down: they are as large as beside the seat
        tall = item.prop.stature or item.extent.height
        item.unit = max(item.unit, 1.05 * item.metres / other.metres * other.height / tall)
        item.unit = min(item.unit, 1.15 * other.width / item.extent.width)
    elif not riding:
        item.unit = min(item.unit, max(other.height, 0.8 * other.width) / item.extent.height)
    if other.prop.name in FLATS:
        # flat as they are, they are far wider than high
        item.unit, aside = _laid_out(item, other, siblings)
    place = siblings.index(item) - (count - 1) / 2
    offset = aside if other.prop.name in FLATS else place * item.width * 1.02
    mirror = -1 if other.flip else 1
    if other.prop.perch is not None and other.prop.perch < other.extent.top:
        height = other.prop.perch
        item.centre_on(other.x + offset)
    else:
        middle = (other.extent.left + other.extent.right) / 2
        at = middle + mirror * offset / other.unit
        height = surface(other.prop.name, other.look, at, 0.3 * min(item.width, other.width) / other.unit)
        item.centre_on(other.x + mirror * at * other.unit)
        # among the leaves of a tree, not on top of them
        height = min(height, CROWN * other.extent.top) if (kind, other.prop.name) == ("in", "tree") else height
        height -= (0.06 if riding else 0.02) * other.extent.height
    _join(item, other)
    item.y = other.y - (height * other.unit - (HIPS.get(item.prop.name, 0.0) * item.unit if seated else 0)) / frame.tall
    if "away" in item.look.variant.split():
        item.level = other.level - 1
    if hidden:
        # the near side of a boat, or of a horse, hides the legs
        item.level = other.level - 1
        item.y += (0.08 if seated else 0.25) * item.height / frame.tall
        if other.prop.name == "balloon":
            item.unit = min(item.unit, 0.10 * other.height / item.extent.height)
            item.centre_on(other.middle + place * item.width)
            item.y = other.y - (other.extent.bottom * other.unit + 0.012 * other.height) / frame.tall
        elif other.prop.name in VESSELS:
            item.y = min(item.y, other.y - 0.06 * other.height / frame.tall)
    if riding or (seated and other.prop.name in BACKED):
        item.flip = other.flip


def _laid_out(item: Item, other: Item, siblings: list[Item]) -> tuple[float, float]:
    """The unit of one of those that share a flat thing, a teapot larger than its cups, and how far aside it stands."""
    share = FLATS[other.prop.name] * max(1.0, len(siblings) / 3)
    units = [1.4 * one.metres / share * other.width / one.extent.height for one in siblings]
    widths = [unit * one.extent.width for unit, one in zip(units, siblings, strict=True)]
    fit = min(1.0, 0.9 * other.width / sum(widths))
    number = siblings.index(item)
    aside = sum(widths[:number]) + widths[number] / 2 - sum(widths) / 2
    return units[number] * fit, aside * fit


def _held_fast(
    kind: str, item: Item, other: Item, siblings: list[Item], place: Place, frame: Frame, seed: int
) -> bool:  # fmt: skip
    """Place what rings another, is inside of it, rides, sits at or balances on it; whether it was one of these."""
    if kind == "around":
        if item is siblings[0]:
            gather(siblings, other, place, frame, seed)
    elif kind in {"carrying", "biting", "on"} and take_hold(kind, item, other, siblings, frame):
        pass
    elif other.prop.name in RIMS and (
        kind == "in"
        or (kind in {"on", "riding"} and other.prop.name in SEATING)
        or (kind == "riding" and other.prop.name in DRIVEN)
    ):
        put_inside(item, other, siblings, frame)
        _join(item, other)
    elif kind == "in" and other.prop.name in DOORWAYS:
        stand_at_door(item, other, siblings, frame)
        _join(item, other)
    elif kind == "at" and other.prop.name == "table" and (item.prop.name in UPRIGHT or pawed(item.prop.name)):
        _join(item, other)
        sit_at_table(item, other, siblings, frame)
    elif kind in {"on", "riding"} and saddle_up(item, other, siblings, frame, kind):
        pass
    elif kind == "on" and other.prop.name == "picnic_blanket" and any(one.prop.name in UPRIGHT for one in siblings):
        if item is siblings[0]:
            sit_on_blanket(siblings, other, frame)
    elif other.prop.name == "bed" and "tucked" in item.look.variant.split():
        tuck_in(item, other, siblings, frame)
        _join(item, other)
    elif kind == "atop":
        _balance(item, other, siblings, frame)
    else:
        return False
    return True


def _balance(item: Item, other: Item, siblings: list[Item], frame: Frame) -> None:
    """On top of something however small, which then is at least half as large as what stands on it."""
    other.unit *= max(1.0, 0.55 * item.height / other.height)
    kept = item.unit
    _upon(item, other, siblings, frame, "on")
    item.unit = kept
    item.centre_on(other.middle)


def _before(item: Item, other: Item, siblings: list[Item], frame: Frame, seed: int) -> None:
    """Nearer than the other: to one side of its middle, or several in a row across it."""
    item.y = min(LOWEST, max(other.y + 0.035, item.y + 0.02))
    if item.prop.name in ENCLOSING and len(siblings) == 1:
        item.unit = max(item.unit, min(1.3 * other.width / item.extent.width, 0.34 * other.height / item.extent.height))
        item.centre_on(other.middle)
        item.far = other.far
        return
    # so small before so large a thing, it stands nearer to the viewer
    item.unit *= max(1.0, min(NEARER, 0.45 * other.height / item.height))
    if len(siblings) > 1:
        # side by side, and all of them within the frame
        item.unit *= min(1.0, ABREAST * 2 * frame.half_width / (len(siblings) * item.width))
        place = siblings.index(item) - (len(siblings) - 1) / 2
        step = max(0.42 * other.width, item.width)
        room = max(0.0, frame.half_width - len(siblings) * step / 2)
        item.centre_on(max(-room, min(room, other.middle)) + place * step)
    else:
        aside = 0.34 * other.width if item.height > 0.6 * other.height else 0.12 * other.width
        side = -1 if stream(seed, "front", item.thing).integers(2) else 1
        if item.prop.name in FIGURES and other.prop.name in FIGURES:
            # face to face, on the side that has more room
            aside, side = 0.55 * (item.width + other.width), -1 if other.middle > 0 else 1
        item.centre_on(other.middle + side * aside)
    item.far = other.far


def _join(item: Item, other: Item) -> None:
    """Belong to the other: as far away as it, painted after it; what is carried has no reflection of its own."""
    item.on, item.far, item.level = other, other.far, other.level + 1
    item.where = "ground" if other.where == "water" else other.where


def _worn(item: Item, other: Item, frame: Frame) -> None:
    """On the head: as wide as it, sunk a little over it."""
    x, top, width = head_top(other) or crest(other.prop.name, other.look)
    if item.prop.name == "spectacles":
        # over the eyes, half a head's width below the crown
        item.unit = 0.86 * width * other.unit / item.extent.width
        item.centre_on(other.x + (-x if other.flip else x) * other.unit)
        item.y = other.y - ((top - 0.50 * width) * other.unit - 0.5 * item.height) / frame.tall
        _join(item, other)
        return
    wide = min(max(width * 1.15, 0.22 * other.extent.width), 0.6 * other.extent.width) * other.unit
    item.unit = wide / item.extent.width
    item.centre_on(other.x + (-x if other.flip else x) * other.unit)
    item.y = other.y - (top * other.unit - 0.28 * item.height) / frame.tall
    _join(item, other)


def _climb(item: Item, other: Item, siblings: list[Item], frame: Frame) -> None:
    """Before the middle of a tree or a rock, off the ground."""
    spread = (siblings.index(item) - (len(siblings) - 1) / 2) * item.width
    item.unit = min(item.unit, 0.62 * other.height / item.extent.height)
    item.centre_on(other.middle + spread)
    _join(item, other)
    item.y = other.y - min(0.20 * other.height, 0.5 * item.height) / frame.tall


def _turn(plan: ScenePlan, item: Item) -> int:
    """Which of the things of one carrier it is: they go to both sides by turns."""
    own = plan.things[item.thing].relation
    before = [thing for thing in plan.things[: item.thing] if thing.relation == own]
    return item.number + sum(thing.count for thing in before)


def _carried(item: Item, other: Item, number: int, frame: Frame) -> None:
    """In the hand: beside the body, at hip height; what is open above the head goes up."""
    if item.prop.name in {"books", "book"} and item.look.variant in {"", "single"} and other.prop.name in FIGURES:
        hold_book(item, other, frame)
        _join(item, other)
        return
    overhead, embraced = item.prop.name in OVERHEAD, item.prop.name in EMBRACED
    if item.prop.name == "umbrella" and other.prop.name in FIGURES:
        hold_umbrella(item, other, frame)
        _join(item, other)
        item.level = other.level - 1
        return
    share = 0.66 if item.prop.name in OVERHEAD | EMBRACED else 0.26 + 0.4 * item.prop.size
    item.unit = min(item.unit, share * other.height / item.extent.height)
    if not overhead:
        item.unit = min(item.unit, 0.75 * other.width / item.extent.width)
    side = (1 if number % 2 == 0 else -1) * (-1 if other.flip else 1)
    reach = other.width * (0.05 if embraced else 0.30 if overhead else 0.36)
    low = "sit" in other.look.variant or "seat" in other.look.variant
    if low and not overhead:
        reach = 0.12 * other.width
    if item.prop.name == "toy_balloon" and number:
        # a bunch: to both sides by turns, the inner ones higher
        reach *= 1.0 if number == 1 else 0.25 + 0.5 * ((number - 1) // 2)
    item.centre_on(other.middle + side * reach)
    lift = (
        0.60 if overhead else 0.50 if low else 0.22 if embraced else max(0.12, 0.46 - 0.5 * item.height / other.height)
    )
    if item.prop.name == "toy_balloon":
        lift += (0.0, 0.0, 0.26)[number] if number < 3 else 0.13 * (number % 3)
    item.y = other.y - (lift * other.height + other.extent.bottom * other.unit) / frame.tall
    _join(item, other)


def _beneath(item: Item, other: Item, spread: float, frame: Frame) -> None:
    """Between the legs of a table: small enough to fit, and farther back than them."""
    room = SHELTERS[other.prop.name] * other.height
    item.unit = min(item.unit, room / item.extent.height, 0.7 * other.width / item.extent.width)
    item.centre_on(other.middle + spread * min(1.0, 0.4 * other.width / max(abs(spread), 1e-6)))
    _join(item, other)
    item.level = other.level - 1
    item.y = other.y - 0.05 * other.height / frame.tall


def _under(item: Item, other: Item, spread: float, place: Place, frame: Frame, seed: int) -> None:
    """Beneath what is tall; beside the foot of what is not."""
    side = -1 if stream(seed, "under", item.thing).integers(2) else 1
    tall = other.height > 1.1 * item.height
    if other.prop.name in SHELTERS:
        _beneath(item, other, spread, frame)
        return
    item.unit = min(item.unit, 0.62 * other.height / item.extent.height) if tall else item.unit
    if other.where == "sky":
        item.centre_on(other.middle + spread)
        item.y = place.ground
        return
    item.centre_on(other.middle + spread + side * (0.20 * other.width if tall else 0.55 * other.width))
    item.y = min(LOWEST, max(place.ground if other.where != "water" else other.y, other.y) + 0.02)
    item.far = other.far
    del frame
