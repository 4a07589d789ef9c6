"""Fills crates, buckets and doorways: what is inside is painted with its holder, behind the near rim."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from PIL import Image, ImageChops

from muralist.engines.preview.brushes.canvas import Canvas, Extent
from muralist.engines.preview.brushes.colour import Colour, rgb
from muralist.engines.preview.brushes.shade import slope
from muralist.engines.preview.plan import ScenePlan
from muralist.engines.preview.props.prop import Look
from muralist.engines.preview.props.slats import paint_slats, slats_extent
from muralist.engines.preview.staging.inside.hollows import DOORWAYS, SLATS, Hollow, hollow_of
from muralist.engines.preview.staging.items import Frame, Item

SHOWN, LONE = 0.70, 0.62
"""The share of their height that the front ones of many, and one alone, show above the rim."""
ROWS = ((3, 1), (8, 2), (24, 3))
"""Up to how many lie in how many rows."""
CLOSE, RISE = 0.86, 0.46
"""How near, in widths, neighbours lie, and how high, in heights, each row lies over the one before it."""
GROWN, LEAST = 1.6, 0.24
"""How much larger than in nature contents may be, and the least share of the opening that each of them spans."""
ALIKE = 0.42
"""The least share of the widest one's width that the others have: carrots among pumpkins stay visible."""
DEPTH = 0.6
"""The share of the way to the far rim that the farthest row lies at least."""
TALLEST = 1.15
"""Heights of its vessel that one alone is high at most."""
IN_DOORWAY, JAMB = 0.90, 1.9
"""The share of a doorway's height that who stands in it takes, and the widths of it that a beast in it may have."""
SMALL, LOW = 0.36, 0.30
"""Metres: what is smaller is kept in a low crate, which is that high."""
ON_STEP = 0.02
"""How far before its threshold one stands, in heights of a building."""
DRIVEN = frozenset({"truck"})
GLOOM, GLOW = rgb("#33261f"), rgb("#ffb95e")


@dataclass(frozen=True, slots=True, kw_only=True)
class _Inner:
    """One of the contents: an item with its foot at `x`, `y` and its unit, in its holder's units."""

    item: Item
    x: float
    y: float
    unit: float


def fill_up(plan: ScenePlan, items: list[Item]) -> list[Item]:
    """Make contents a part of their holders; returns the items that stay things of their own."""
    tied = ((item.thing, plan.things[item.thing].relation) for item in items)
    landmarks = {relation.other for thing, relation in tied if relation is not None and relation.other != thing}
    hosts: dict[int, list[Item]] = {}
    for item in items:
        hosts.setdefault(item.thing, []).append(item)
    held: dict[int, list[Item]] = {}
    for item in items:
        relation = plan.things[item.thing].relation
        if relation is None or relation.kind != "in" or relation.other not in hosts or item.thing in landmarks:
            continue
        vessels = hosts[relation.other]
        if relation.other != item.thing and _holds(vessels[0], item):
            held.setdefault(relation.other, []).append(item)
    gone: set[int] = set()
    for other, inner in held.items():
        gone |= {id(item) for item in inner}
        for number, host in enumerate(hosts[other]):
            share = _share(inner, number, len(hosts[other]))
            if share:
                _fill(host, share)
    return [item for item in items if id(item) not in gone]


def _holds(vessel: Item, item: Item) -> bool:
    """Whether it has an opening for that; who is in a truck is at its wheel."""
    if hollow_of(vessel.prop.name, vessel.look.variant) is None:
        return False
    return vessel.prop.name not in DRIVEN or not (item.look.variant and item.prop.stature)


def _share(inner: list[Item], number: int, count: int) -> list[Item]:
    """What lies in one of several vessels: a kind each, or some of every kind."""
    kinds = list(dict.fromkeys(item.thing for item in inner))
    if len(kinds) > 1 and count > 1:
        return [item for item in inner if kinds.index(item.thing) % count == number % len(kinds)]
    return inner[number::count]


def _fill(host: Item, inner: list[Item]) -> None:
    hollow = hollow_of(host.prop.name, host.look.variant)
    assert hollow is not None
    if host.prop.name == "crate" and _slatted(host, inner):
        host.prop, hollow = replace(host.prop, paint=paint_slats, extent=slats_extent), SLATS
        host.extent = slats_extent(host.look)
        host.metres = min(host.metres, LOW)
    placed = _in_doorway(host, inner, hollow) if hollow.door else _heaped(host, inner, hollow)
    look, grown = host.look, host.extent
    if not hollow.door:
        grown = _grown(host.extent, placed)
    if host.prop.name == "crate" and "stack" in look.variant:
        look = replace(look, variant=look.variant.replace("stack", "").strip())
    if host.prop.name == "snow_globe":
        # its own house and firs make room
        look = replace(look, variant="bare")
    host.look, host.flip = look, False
    host.prop = replace(host.prop, paint=_with(host.prop.paint, hollow, placed), extent=lambda _look: grown)
    host.extent = grown


def _slatted(host: Item, inner: list[Item]) -> bool:
    """Whether it is a low crate of slats, as fruit is sold in."""
    wooden = "crate" in host.look.variant or host.look.material == "wood"
    return wooden and len(inner) > 1 and max(item.metres for item in inner) < SMALL


def _natural(host: Item, item: Item) -> float:
    """The unit, in its holder's, at which it has its real size."""
    tall = host.prop.extent(host.look).height
    return item.metres / host.metres * tall / max(item.extent.height, item.prop.stature)


def _heaped(host: Item, inner: list[Item], hollow: Hollow) -> list[_Inner]:
    """Rows from back to front, the kinds mixed, all at one scale."""
    rows = next((rows for most, rows in ROWS if len(inner) <= most), 3)
    largest = max(_natural(host, item) * item.extent.width for item in inner)
    real = {id(item): max(_natural(host, item), ALIKE * largest / item.extent.width) for item in inner}
    # the smaller ones lie before the larger
    mixed = sorted(inner, key=lambda item: (real[id(item)] * item.extent.height, -item.thing))
    natural = [real[id(item)] for item in mixed]
    wide = [unit * item.extent.width for unit, item in zip(natural, mixed, strict=True)]
    size = -(-len(mixed) // rows)
    parts = [slice(row * size, (row + 1) * size) for row in range(rows)]
    span = max(sum(wide[part]) for part in parts) * CLOSE
    scale = min(GROWN, hollow.wide / span)
    scale = max(scale, min(LEAST * hollow.wide / max(wide), hollow.wide / span))
    if len(mixed) == 1:
        scale = min(scale, TALLEST * host.extent.height / (natural[0] * mixed[0].extent.height))
    shown = LONE if len(mixed) == 1 else SHOWN
    found: list[_Inner] = []
    highs = [max(unit * scale * item.extent.height for unit, item in zip(natural[part], mixed[part], strict=True))
             for part in parts]  # fmt: skip
    for row in reversed(range(rows)):
        lift = hollow.low + max(RISE * sum(highs[:row]), DEPTH * (row + 0.5) * hollow.deep / rows)
        line = sorted(zip(mixed[parts[row]], natural[parts[row]], strict=True), key=lambda one: _turn(one[0]))
        widths = [unit * scale * item.extent.width for item, unit in line]
        x = hollow.x - sum(widths) * CLOSE / 2
        for (item, unit), width in zip(line, widths, strict=True):
            own = unit * scale
            foot = lift - (1 - shown) * own * item.extent.height
            x += width * CLOSE / 2
            off = (item.extent.left + item.extent.right) / 2 * own * (-1 if item.flip else 1)
            found.append(_Inner(item=item, x=x - off, y=foot - item.extent.bottom * own, unit=own))
            x += width * CLOSE / 2
    return found


def _turn(item: Item) -> tuple[int, int]:
    """The order in a row: the kinds by turns."""
    return item.number, item.thing


def _in_doorway(host: Item, inner: list[Item], hollow: Hollow) -> list[_Inner]:
    """Side by side on the threshold; a beast that is wider than the doorway looks out of it."""
    top = max(y for _, y in hollow.door)
    found = []
    for number, item in enumerate(inner):
        unit = min(GROWN * _natural(host, item), IN_DOORWAY * (top - hollow.floor) / item.extent.height)
        unit = min(unit, JAMB * hollow.wide / item.extent.width)
        width = unit * item.extent.width
        place = (number - (len(inner) - 1) / 2) * hollow.wide / len(inner)
        side = -1 if item.flip else 1
        if width > hollow.wide:
            place = side * (hollow.wide - width) / 2
        off = (item.extent.left + item.extent.right) / 2 * unit * side
        found.append(_Inner(item=item, x=hollow.x + place - off, y=hollow.floor - item.extent.bottom * unit, unit=unit))
    return found


def _grown(extent: Extent, placed: Sequence[_Inner]) -> Extent:
    """Room for what stands out of the opening."""
    tops = [each.y + each.item.extent.top * each.unit for each in placed]
    middles = [
        (each.x + side * bound * each.unit)
        for each in placed
        for side in (-1 if each.item.flip else 1,)
        for bound in (each.item.extent.left, each.item.extent.right)
    ]
    return Extent(left=min(extent.left, *middles), right=max(extent.right, *middles), top=max(extent.top, *tops),
                  bottom=extent.bottom)  # fmt: skip


def _with(
    paint: Callable[[Canvas, Look], None], hollow: Hollow, placed: Sequence[_Inner]
) -> Callable[[Canvas, Look], None]:  # fmt: skip
    def both(canvas: Canvas, look: Look) -> None:
        paint(canvas, look)
        shown = canvas.mask_of(hollow.shown())
        if hollow.clear:
            _lay(canvas, placed, shown)
            return
        if hollow.door and look.dark:
            with canvas.lit():
                canvas.solid(hollow.door, GLOW, slope(0.95, 0.7))
                _lay(canvas, placed, shown)
            return
        dark: Colour = GLOOM
        canvas.solid(hollow.door or hollow.pit or [(0.0, 0.0)] * 3, dark, slope(0.35, 0.55))
        _lay(canvas, placed, shown)

    return both


def _lay(canvas: Canvas, placed: Sequence[_Inner], shown: Image.Image) -> None:
    """Paint the contents onto whichever sheet the canvas paints on, inside of the opening."""
    for each in placed:
        own = Canvas(each.item.extent, canvas.scale * each.unit, canvas.light, samples=canvas.samples,
                     detail=canvas.detail)  # fmt: skip
        each.item.prop.paint(own, each.item.look)
        own.image.alpha_composite(own.bright)
        picture, (ox, oy) = own.image, own.origin
        if each.item.flip:
            picture, ox = picture.transpose(Image.Transpose.FLIP_LEFT_RIGHT), picture.width - ox
        px, py = canvas.pixel((each.x, each.y))
        sheet = Image.new("RGBA", canvas.size, (0, 0, 0, 0))
        sheet.paste(picture, (round(px - ox), round(py - oy)))
        sheet.putalpha(ImageChops.multiply(sheet.getchannel("A"), shown))
        canvas.image.alpha_composite(sheet)


def stand_at_door(item: Item, other: Item, siblings: list[Item], frame: Frame) -> None:
    """On the threshold, before the doorway: for those who have something with them that is painted by itself."""
    door = DOORWAYS[other.prop.name]
    tall = max(item.extent.height, item.prop.stature)
    item.unit = item.metres / other.metres * other.height / tall
    side = -1 if other.flip else 1
    place = siblings.index(item) - (len(siblings) - 1) / 2
    item.centre_on(other.x + side * door.x * other.unit + place * 0.9 * item.width)
    item.y = other.y + (item.extent.bottom * item.unit - door.floor * other.unit + ON_STEP * other.height) / frame.tall
