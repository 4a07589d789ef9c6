"""Things that animals have: in both paws before the chest of those who sit, in the mouth or the beak of all others."""

from __future__ import annotations

from dataclasses import dataclass, replace

from muralist.engines.preview.brushes.canvas import Canvas, Extent
from muralist.engines.preview.brushes.colour import times
from muralist.engines.preview.brushes.paths import Point
from muralist.engines.preview.brushes.shade import puffed
from muralist.engines.preview.props import all_props
from muralist.engines.preview.props.bodies import sleeve
from muralist.engines.preview.props.gaits import pose_in
from muralist.engines.preview.props.prop import Look, Prop
from muralist.engines.preview.staging.attached import pawed
from muralist.engines.preview.staging.items import Frame, Item
from muralist.engines.preview.staging.silhouette import surface, tone

UPRIGHT = frozenset({"robot", "astronaut", "snowman"})
PEOPLE = frozenset({"person", "child", "robot", "astronaut"})
LADEN = frozenset({"horse", "camel", "cow", "elephant", "deer", "goat", "llama", "donkey"})
"""Who carries things on its back."""
PAGES = frozenset({"books", "book", "newspaper", "journal", "map", "laptop"})
FLOATING = {"umbrella": (0.24, 0.52, 0.86), "toy_balloon": (0.02, 0.50, 0.95)}
"""What is held up beside the chest: where it is gripped in its units, where its rim is as a share of its height above
that, and how far up the rim comes for the holder's head."""
BROADEST, CALLED, RAISED = 1.2, 0.7, 0.35
"""The most width of what is held up, for its holder's height, the power of a said size by which it differs, and how far
aside the paw goes for what it is raised."""
LEAST, MOST, READ = 0.24, 0.44, 0.50
"""The width of what is held, as shares of the holder's height; READ is that of pages."""
BITTEN, LONG = 0.62, 1.15
"""The width of what is in a mouth, for the head's size; LONG is that of what is held across it."""
BREATH, FLAMES = "firebreath", 1.15
"""What comes out of a mouth, and its unit for the head's size."""
ACROSS = frozenset({"stick", "bone", "fish", "leash"})


FLIPPER, WINGED = "flipper", frozenset({"penguin"})
"""The variant of what holds on with a wing, and who does."""


LOW = frozenset({"hedgehog", "turtle", "snail", "crocodile"})
"""Who walks low on four feet, or on one, and has no paw to spare."""
RAISED_ARMS = {"otter": 1.12}
"""How high before the chest the paws of some are, for the neck's height."""
CREEPERS = frozenset({"hedgehog", "snail"})
FALLEN = frozenset({"strawberry", "fruit", "morsel", "mushroom", "cherry", "carrot", "tomato", "watermelon",
                    "grapes", "pear", "leafy", "cucumber", "banana", "lettuce", "salad", "apple", "acorn",
                    "pumpkin"})  # fmt: skip
LYING, NOSED = 0.95, 0.30
"""Who eats off the ground, and what: how high that is, for the mouth's height, and what share of it the nose hides."""
FRONT, MOUTH = 0.07, 0.5
"""How far behind the tip of the nose the mouth is, in widths, and how high, for the height of the head there."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reach:
    """Where an animal has things, in its own units: before the `chest` and in the `mouth`; `head` is its head's size,
    `facing` says that it looks at the viewer, `seated` that its paws are free.
    """

    chest: Point
    mouth: Point
    head: float
    facing: bool
    seated: bool


def reach_of(item: Item) -> Reach | None:
    """Where an animal has things; None for all else."""
    from muralist.engines.preview.props.fits import fit_of
    from muralist.engines.preview.staging.finery import outlined

    if item.prop.name in UPRIGHT or not pawed(item.prop.name):
        return None
    base = all_props()[item.prop.name]
    if item.prop.name in LOW:
        return _muzzle(base.extent(item.look), item.prop.name, item.look)
    fit = fit_of(item.prop.name, item.look) or outlined(base, item.look)
    if fit is None:
        return None
    foot = base.extent(item.look).bottom
    x, y = fit.neck
    sx, sy = fit.skull
    if fit.facing:
        chest, mouth = (x, foot + RAISED_ARMS.get(item.prop.name, 0.56) * (y - foot)), (sx, sy - 0.26 * fit.size)
    else:
        chest, mouth = (x + 0.34 * fit.size, foot + 0.60 * (y - foot)), (sx + 0.52 * fit.size, sy - 0.16 * fit.size)
    free = fit.facing or pose_in(item.look.variant) in {"sitting", "begging"}
    return Reach(chest=chest, mouth=mouth, head=fit.size, facing=fit.facing, seated=free)


def _muzzle(box: Extent, name: str, look: Look) -> Reach:
    """Where those who walk low on four feet, seen from the side, have things: in the mouth, at their front end."""
    x = box.right - FRONT * box.width
    y = MOUTH * surface(name, look, x, 0.5 * FRONT * box.width)
    return Reach(chest=(x, y), mouth=(x, y), head=0.4 * box.height, facing=False, seated=False)


def take_hold(kind: str, item: Item, other: Item, siblings: list[Item], frame: Frame) -> bool:
    """Put a thing where an animal has it; whether it was one that has things."""
    if kind == "on":
        return _load(item, other, siblings, frame)
    reach = reach_of(other)
    if reach is None:
        return False
    if other.prop.name in CREEPERS and item.prop.name in FALLEN:
        _off_the_ground(item, other, reach, frame)
    elif kind == "biting" or not (reach.seated or item.prop.name in PAGES or item.prop.name in FLOATING):
        _in_mouth(item, other, reach, frame)
    elif item.prop.name in FLOATING:
        _overhead(item, other, reach, frame)
    else:
        _in_paws(item, other, reach, frame)
    item.on, item.far = other, other.far
    item.where = "ground" if other.where == "water" else other.where
    return True


def _at(other: Item, point: Point, frame: Frame) -> Point:
    """A point of an animal in the frame: world x, and the y of a foot that stands there."""
    side = -1 if other.flip else 1
    return other.x + side * point[0] * other.unit, other.y - point[1] * other.unit / frame.tall


def _in_mouth(item: Item, other: Item, reach: Reach, frame: Frame) -> None:
    """Across the mouth, its middle on it."""
    wide = (LONG if item.prop.name in ACROSS else BITTEN) * reach.head * other.unit
    item.unit = min(wide / item.extent.width, wide / item.extent.height)
    x, y = _at(other, reach.mouth, frame)
    item.flip = other.flip
    if item.prop.name == BREATH:
        item.unit = FLAMES * reach.head * other.unit
        item.x, item.y, item.level = x, y, other.level + 1
        return
    item.centre_on(x)
    item.y = y + (0.5 * item.height + item.extent.bottom * item.unit) / frame.tall
    item.level = other.level + 1


def _off_the_ground(item: Item, other: Item, reach: Reach, frame: Frame) -> None:
    """Food that lies on the ground, the nose in it."""
    (x, y), box, side = reach.mouth, other.extent, -1 if other.flip else 1
    tall = max(LYING * (y - box.bottom), 0.34 * box.height) * other.unit
    item.unit = min(tall / item.extent.height, 0.30 * other.width / item.extent.width)
    front, _ = _at(other, (x + FRONT * box.width, y), frame)
    item.centre_on(front + side * (0.5 - NOSED) * item.width)
    item.y = other.y - (box.bottom * other.unit - item.extent.bottom * item.unit) / frame.tall
    item.level = other.level - 1


def _in_paws(item: Item, other: Item, reach: Reach, frame: Frame) -> None:
    """Before the chest, at the size that it has for the holder in nature, within what paws can hold."""
    pages = item.prop.name in PAGES
    if item.prop.name == "books" and item.look.variant in {"", "single"}:
        item.prop = all_props()["book"]
        item.extent = item.prop.extent(item.look)
    tall = other.height
    natural = item.metres / other.metres * tall * item.extent.width / item.extent.height
    wide = READ * tall if pages else min(MOST * tall, max(LEAST * tall, natural))
    item.unit = min(wide / item.extent.width, MOST * tall / item.extent.height)
    x, y = _at(other, reach.chest, frame)
    if item.prop.turns and not item.look.text:
        item.flip = other.flip
    item.centre_on(x)
    item.y = y + (0.42 * item.height + item.extent.bottom * item.unit) / frame.tall
    item.level = other.level + 1


def _overhead(item: Item, other: Item, reach: Reach, frame: Frame) -> None:
    """Upright beside the chest, its rim above the head; what is small for that is held up higher."""
    grip, rim, rise = FLOATING[item.prop.name]
    top, low = other.extent.top * other.unit, reach.chest[1] * other.unit
    span = rim * (item.extent.top - grip) / rise
    wanted = (top - low) / span * (item.metres / item.prop.size) ** CALLED
    item.unit = min(wanted, BROADEST * other.height / item.extent.width)
    # its holder lifts it until the rim is over the head, no higher than the mouth
    held = min(max(low, top - item.unit * span), max(low, reach.mouth[1] * other.unit)) / other.unit
    side = 0.62 * reach.head if reach.facing else 0.0 if other.prop.name in LOW else 0.10
    x, y = _at(other, (reach.chest[0] + side + RAISED * (held - reach.chest[1]), held), frame)
    item.flip = other.flip
    item.x = x
    item.y = y + grip * item.unit / frame.tall
    item.level = other.level + (1 if other.prop.name in LOW else -1)


def _load(item: Item, other: Item, siblings: list[Item], frame: Frame) -> bool:
    """Put goods on the back of a beast, one behind the other; whether it was such."""
    from muralist.engines.preview.props.fits import FITS, fit_of
    from muralist.engines.preview.props.kinds import CREATURES

    fit = fit_of(other.prop.name, other.look) if other.prop.name in LADEN else None
    if fit is None or fit.facing or item.prop.name in FITS or item.prop.name in CREATURES | PEOPLE:
        return False
    count, place = len(siblings), siblings.index(item)
    (hx, hy), (sx, sy) = fit.back[0], fit.back[-1]
    share = (place + 0.5) / count
    natural = item.metres / other.metres * other.height / item.extent.height
    room = 0.86 * abs(sx - hx) * other.unit / count
    item.unit = min(max(natural, 0.16 * other.height / item.extent.height), room / item.extent.width)
    point = (hx + (sx - hx) * share, hy + (sy - hy) * share + 0.44 * fit.girth)
    x, y = _at(other, point, frame)
    item.centre_on(x)
    item.y = y + item.extent.bottom * item.unit / frame.tall
    item.on, item.far, item.level = other, other.far, other.level + 1
    item.where = "ground" if other.where == "water" else other.where
    return True


def _shape(look: Look) -> tuple[float, float, Point]:
    """The width between two paws, 0 for one, how thick they are, and from where the arm of a single one comes."""
    wide, thick, x, y = (float(part) for part in look.variant.split()[:4])
    return wide, thick, (x, y)


def _extent(look: Look) -> Extent:
    wide, thick, (x, y) = _shape(look)
    if FLIPPER in look.variant:
        return Extent(left=-2.9 * thick, right=0.9 * thick, top=1.6 * thick, bottom=-0.8 * thick)
    edge = 0.5 * wide + 1.2 * thick
    return Extent(
        left=min(-edge, x - thick), right=max(edge, x + thick), top=max(1.2 * thick, y + thick),
        bottom=min(-1.6 * thick, y - thick),
    )  # fmt: skip


def _paint(canvas: Canvas, look: Look) -> None:
    wide, thick, shoulder = _shape(look)
    coat = look.colours[0]
    if FLIPPER in look.variant:
        spine = [(-2.2 * thick, 0.75 * thick), (-1.1 * thick, 0.30 * thick), (0.35 * thick, 0.0)]
        canvas.solid(sleeve(spine, (0.95 * thick, 1.05 * thick, 0.40 * thick)), coat, puffed(0.9), texture=0.05)
        return
    for hand in (-1, 1) if wide else (1,):
        x = hand * 0.5 * wide
        start = (x + hand * 0.35 * thick, -0.75 * thick) if wide or shoulder == (0.0, 0.0) else shoulder
        canvas.solid(
            sleeve([start, (x, 0.1 * thick)], (1.05 * thick, 0.95 * thick)), coat, puffed(0.9), texture=0.05,
        )  # fmt: skip
        with canvas.ink() as pen:
            for step in (-0.22, 0.08):
                pen.line([(x + step * thick, 0.18 * thick), (x + step * thick, 0.5 * thick)], 0.07 * thick,
                         times(coat, 0.5), 0.7)  # fmt: skip


PAWS = Prop(name="paws", size=0.1, extent=_extent, paint=_paint, turns=False, casts=False)


def lay_paws(items: list[Item], frame: Frame) -> None:
    """Lay paws over the edges of what animals hold, once all stand where they stay."""
    for item in list(items):
        other = item.on
        if other is None or (item.level <= other.level and item.prop.name not in FLOATING):
            continue
        reach = reach_of(other)
        if reach is None or not reach.seated or not _held_up(item, other, reach, frame):
            continue
        if item.prop.name in FLOATING and item.number:
            # one paw has all the strings
            continue
        floating = FLOATING.get(item.prop.name)
        thick = 0.26 * reach.head * other.unit
        wide = max(0.0, 0.86 * item.width) if floating is None and reach.facing else 0.0
        wing = other.prop.name in WINGED and floating is not None
        sx, sy = _shoulder(reach)
        colour = tone(other.prop.name, _bare(other), sx - (0.42 * reach.head if wing else 0.0), sy)
        x = item.middle if floating is None else item.x
        y = item.y - (0.34 * item.height if floating is None else floating[0] * item.unit) / frame.tall
        arm = _arm(other, reach, (x, y), frame) if floating is not None and reach.facing else (0.0, 0.0)
        variant = f"{wide:.4f} {thick:.4f} {arm[0]:.4f} {arm[1]:.4f}" + (f" {FLIPPER}" if wing else "")
        look = Look(seed=other.look.seed, variant=variant, colours=(colour,))
        items.append(
            Item(
                thing=other.thing, number=other.number, prop=PAWS, look=look, extent=_extent(look), unit=1.0,
                where=other.where, metres=1.0, x=x, y=y, on=item, flip=wing and other.flip,
                level=max(item.level, other.level) + 1,
            )
        )  # fmt: skip


def _arm(other: Item, reach: Reach, paw: Point, frame: Frame) -> Point:
    """Where the shoulder is from which a raised paw comes, from that paw."""
    x, y = _at(other, (reach.chest[0] + 0.46 * reach.head, reach.chest[1] + 0.24 * reach.head), frame)
    return x - paw[0], (paw[1] - y) * frame.tall


def _bare(other: Item) -> Look:
    return replace(other.look, text="")


def _shoulder(reach: Reach) -> Point:
    """Where the coat is plain: beside the chest of those who face the viewer, behind it of all others."""
    return (reach.chest[0] - (0.46 if reach.facing else 0.55) * reach.head, reach.chest[1])


def _held_up(item: Item, other: Item, reach: Reach, frame: Frame) -> bool:
    """Whether a thing on an animal is before its chest rather than on its back or in its mouth."""
    if item.prop.name in FLOATING:
        return item.level < other.level
    x, y = _at(other, reach.chest, frame)
    middle = item.y * frame.tall - (0.42 * item.height + item.extent.bottom * item.unit)
    return abs(item.middle - x) < 0.02 and abs(middle - y * frame.tall) < 0.02
