"""The instances of a plan's things while they are being placed: what each is, how large, and on what it depends."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from muralist.engines.preview.brushes.canvas import Extent
from muralist.engines.preview.brushes.streams import stream
from muralist.engines.preview.plan import ScenePlan, Thing, Tint, look_key
from muralist.engines.preview.props import Look, Prop, all_props
from muralist.engines.preview.props.figure.poses import AFLOAT, AIRBORNE
from muralist.engines.preview.props.kinds import BEINGS, CREATURES, hung_mode
from muralist.engines.preview.props.perches import has_landed, perched_variant
from muralist.engines.preview.props.prop import Portion
from muralist.engines.preview.props.symbols import PINNED
from muralist.engines.preview.scenery.setting import Place

MAX_EACH = 24
NEAR_POWER, FAR_POWER, NEAR = 0.85, 0.50, 0.34
"""How far real sizes are told apart: heights go with the first power of metres down to that share of the largest, and
with the second below it, so that a sofa is as wide as the fireplace beside it and a mug beside a car stays visible."""
SMALLEST_SHARE = 0.14
SCENIC, OUTGROWN = 3.5, 2.0
"""Metres from which a companion is scenery behind the main thing, where it is that many times as high: trees, houses
and mountains do not make a car, or people, small."""
BESIDE_HOUSES, LEAST_BESIDE = 0.8, 0.36
"""Metres from which a companion of a house, a barn or a tree has at least that share of the height."""
SCENIC_MAIN, SCENIC_WIDTH, SCENIC_HEIGHT = 0.66, 0.75, 1.15
"""The height and width of the main thing before scenery, and the scenery's height, as shares of what a lone one has."""
LEAST, LEAST_TINY, LEAST_MAIN, FEW = 0.115, 0.165, 0.24, 4
"""The least span of a thing, and of the main one, tiny or not, as shares of a frame's shorter side, and how many of a
kind that holds for."""
TOWERING, TOWERED = 9.0, 0.52
"""Metres from which scenery towers over people, and their share of a lone one's height before it."""
HEAVENS = frozenset({"moon", "sun", "planet", "fireworks"})
"""Far away and huge: they do not make what stands on the ground small."""
GIANT, GIANT_METRES = 2.0, 2.6
TINY, TINY_METRES = 0.5, 0.35
GROWN_UP = 0.45
"""The power of a said size by which grown-up people are taller or shorter, unless they are giants."""
BOOK, BOOK_ABOVE = 0.17, 0.105
"""Metres of a unit of the drawing of books, from the side and from above: one of them is as wide, however many lie on
each other."""
FRUIT_BOWL, FRUITS = 1.5, frozenset({"mixed", "fruit", "apple", "orange", "lemon", "banana", "peach", "pear"})
"""How much wider than a soup bowl one of fruit is, and what is such fruit."""
BUILT = 4.0
"""Metres from which something tiny is a small one of its kind, not a toy: a tiny cabin."""
MAIN_SHARE, MAIN_POWER = 0.45, 0.7
"""The least share of the largest thing's height that what the prompt names first has, and the power of its share that
it has where that is more."""
LESSER, LESSER_POWER = 0.2, 0.85
"""The share of the largest thing's metres below which the main thing is raised by that power only: an orange beside
people stays one."""
CALLED_SMALL, CALLED_LARGE, MOST_CALLED = 0.55, 0.25, 1.2
"""The powers of a said size by which a thing differs besides its metres: a lone one has nothing else to show it by."""
MOST_WIDTH, CAPPED = 0.8, 0.62
"""The share of a frame that a thing may be wide, and how much the others shrink at most with one that is too wide."""
ALOFT = 0.15
"""The least share of a frame's shorter side that a creature in the sky spans."""
SOARING, SOARING_HEIGHT, SOARING_GAP = 0.46, 0.36, 0.045
"""The width and the most height of a main thing that flies over another, as shares of the frame, and the gaps at it."""
OVERHEAD = "top-down"
"""The lens that looks straight down on a table."""
ALIVE = CREATURES | BEINGS | {"giraffe", "longneck", "stegosaurus", "triceratops"}
"""What is no scenery however high it is."""
LIVING = ALIVE | {"cat", "dog", "fox", "rabbit", "wolf", "goat", "pig", "person", "child", "tiger", "hamster", "mouse",
                  "donkey", "zebra", "camel"}  # fmt: skip
"""All that is a living being, people too."""
AWASH = frozenset({"rock", "stones"})
"""What stands in the open sea."""
TABLETOPS = frozenset({"studio", "seamless"})
OF_ANY_SIZE, CUT_DOWN = frozenset({"sign", "toy_balloon", "umbrella", "cactus", "pumpkin", "snowman"}), 1.5
"""What may be a small one of its kind on a table, and how many times as high as the rest it then is at most."""
SETTLING = frozenset({"butterfly", "bee", "dragonfly"})
"""What flies out of doors and settles on a table."""
SKYLINES = frozenset({"city", "rooftop", "street", "futurecity"})
OVER_ROOFS = 0.40
"""The most of a frame's width that something in the sky takes over whole buildings."""


@dataclass(slots=True, kw_only=True)
class Item:
    """One instance on its way to a placement, `metres` high in nature; `on` is the item that carries it, `level` its
    order over that. `hung` says how it hangs, if it does, on a cord of `cord` prop units. `cut` is the share of its
    height that is hidden at its foot, along an edge that sags by `bend`.
    """

    thing: int
    number: int
    prop: Prop
    look: Look
    extent: Extent
    unit: float
    where: str
    metres: float
    x: float = 0.0
    y: float = 0.0
    flip: bool = False
    far: float = 0.0
    on: Item | None = None
    level: int = 0
    cut: float = 0.0
    bend: float = 0.0
    hung: str = ""
    cord: float = 0.0

    @property
    def width(self) -> float:
        return self.extent.width * self.unit

    @property
    def height(self) -> float:
        return self.extent.height * self.unit

    @property
    def footing(self) -> float:
        """The width that it needs for itself in a row."""
        return self.width * (1 - self.prop.overlap)

    @property
    def root(self) -> Item:
        """The lowest thing that it stands on, through all between; itself where it stands on none."""
        item = self
        while item.on is not None:
            item = item.on
        return item

    @property
    def middle(self) -> float:
        """World x of its extent's middle."""
        return self.x + self.off_centre

    @property
    def off_centre(self) -> float:
        return (self.extent.left + self.extent.right) / 2 * self.unit * (-1 if self.flip else 1)

    def centre_on(self, x: float) -> None:
        """Move so that the extent's middle is at x."""
        self.x = x - self.off_centre


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """The picture's proportions: world units from the middle to the right edge, and per frame height."""

    half_width: float
    tall: float

    @classmethod
    def of(cls, aspect: float) -> Frame:
        return cls(half_width=max(1.0, aspect) / 2, tall=max(1.0, 1 / aspect))


def items_of(plan: ScenePlan, place: Place, seed: int, dark: bool) -> list[Item]:
    """Every instance of the plan, in its natural orientation, not yet measured."""
    items: list[Item] = []
    overhead = plan.lens == OVERHEAD and place.indoor
    for index, thing in enumerate(plan.things):
        prop, hung = all_props()[thing.prop], hung_mode(thing, index)
        for number in range(min(thing.count, MAX_EACH)):
            key, own = look_key(thing.key) if thing.key >= 0 else index, thing.seed if thing.seed >= 0 else seed
            told = number + thing.first
            look = _look(plan, thing, own, key * 100 + told, told, dark)
            if overhead and prop.spread:
                look = replace(look, above=True)
            flip = bool(stream(own, "flip", key, told).integers(2)) and prop.turns and not thing.text
            flip = flip and not thing.filling.startswith(PINNED)
            flip = flip != thing.turned
            extent = prop.extent(look)
            items.append(
                Item(
                    thing=index, number=number, prop=prop, look=look, extent=extent, unit=1.0,
                    where="sky" if hung else _where(prop, place, thing), flip=flip, hung=hung,
                    metres=sized(_natural(prop, thing, look, extent), _called(thing)),
                )
            )  # fmt: skip
    return items


def _natural(prop: Prop, thing: Thing, look: Look, extent: Extent) -> float:
    """How high it is in nature, or deep seen from above: a single book lies flat, where several are a pile."""
    if prop.name == "books":
        return (BOOK_ABOVE if look.above else BOOK) * extent.height
    if look.above:
        return prop.spread * (FRUIT_BOWL if prop.name == "bowl" and thing.filling in FRUITS else 1.0)
    if prop.name == "vase" and look.filling:
        # the flowers rise over a vase that is as high as an empty one
        return prop.size * extent.height / prop.extent(replace(look, filling="")).height
    return thing.metres or prop.size


def _called(thing: Thing) -> float:
    """How much a word of size makes of it: tall and short people differ by less than tall and short trees."""
    mild = thing.prop == "person" and TINY < thing.size < GIANT
    return thing.size**GROWN_UP if mild else thing.size


def sized(metres: float, size: float) -> float:
    """How high a thing is when it is called large or small: a giant mushroom outgrows people, a tiny man does not."""
    if size >= GIANT:
        return max(metres * size, GIANT_METRES)
    if size <= TINY:
        return min(metres * size, TINY_METRES) if metres < BUILT else metres * size
    return metres * size


def _two_toned(tints: tuple[Tint, ...]) -> bool:
    """Whether one word names two colours, 黑白: three such cats are all of both."""
    return len(tints) == 2 and tints[0].word == tints[1].word and tints[0].colour != tints[1].colour


def _look(plan: ScenePlan, thing: Thing, seed: int, identity: int, number: int, dark: bool) -> Look:
    tints = thing.colours
    if thing.count > 1 and len(tints) > 1 and not _two_toned(tints):
        # several instances take the colours in turn
        tints = (tints[number % len(tints)],)
    variant = perched_variant(thing)
    if thing.prop == "cat" and any(other.prop in TOYS for other in plan.things):
        # it plays with what is named
        variant = f"{variant} {TOYLESS}".strip()
    if "anime" in plan.styles and thing.prop in {"person", "child"}:
        # who was painted otherwise keeps hair and skin
        variant = f"{variant} {'animeface' if plan.composed is None else 'animeface restyled'}".strip()
    return Look(
        seed=seed, number=identity, variant=variant, material=thing.material, pattern=thing.pattern,
        colours=tuple(tint.colour for tint in tints), filling=thing.filling,
        own=frozenset(at for at, tint in enumerate(tints) if tint.word == thing.word and thing.prop in PARTED),
        filling_colours=tuple(tint.colour for tint in thing.filling_colours), dark=dark,
        season=plan.season or SNOWED.get(plan.weather, ""),
        filling_count=thing.filling_count, text=thing.text, ink=thing.ink,
        contents=tuple(
            Portion(kind=each.kind, count=each.count, colours=tuple(tint.colour for tint in each.colours))
            for each in thing.contents
        ),
    )  # fmt: skip


PARTED = frozenset({"gift", "house", "snowman", "ship"})
"""Things of which a part may be coloured alone; the other parts then keep the drawing's own colours."""
TOYS, TOYLESS = frozenset({"yarn", "ball"}), "toyless"
"""What a cat plays with where it is named, and the word of a cat that brings nothing to play with."""
SNOWED = {"snow": "winter"}
"""The season that a weather shows on what stands in it."""
FISHES = frozenset({"fish", "fancy fish"})
STILL_WATERS = frozenset({"pond", "lake", "river", "karst", "swamp"})
"""Waters on whose banks no fish lie."""


def _where(prop: Prop, place: Place, thing: Thing) -> str:
    if place.weightless and prop.stands != "bed":
        return "sky"
    if prop.name in SETTLING and place.name in TABLETOPS and thing.relation is None and not thing.pose:
        return "ground"
    if place.cut_open and (prop.home == "underwater" or (thing.relation and thing.relation.kind == "under")):
        return "sky"
    above = (thing.relation is not None and thing.relation.kind == "above") or thing.material in {"clouds", "smoke"}
    if (prop.stands == "sky" and not has_landed(thing)) or above or thing.pose in AIRBORNE:
        return "sky"
    if place.name == "sea" and prop.stands == "ground" and prop.name in AWASH:
        return "water"
    if place.name == "beach" and prop.name == "lighthouse":
        return "ground"
    leaping = prop.name == "dolphin" and thing.pose == "jumping"
    swims = prop.name in FISHES and place.name in STILL_WATERS and thing.relation is None
    if (prop.stands == "water" or thing.pose in AFLOAT or leaping or swims) and place.water:
        return "water"
    return "ground"


def measure(plan: ScenePlan, items: Iterable[Item], place: Place, frame: Frame) -> None:
    """Give every item its size: the largest fills most of the frame's height, the others keep their order of size."""
    items = list(items)
    earthly = [item for item in items if item.prop.name not in HEAVENS] if not place.weightless else items
    distant = [item for item in earthly if plan.things[item.thing].spot in {"back", "crowd"}]
    scenery = [item for item in earthly if _scenic(item, earthly) and (item not in distant or not item.thing)]
    weighed = [item for item in earthly if not item.hung and item not in scenery + distant]
    if place.name in TABLETOPS:
        _cut_down(items)
    largest = max(item.metres for item in weighed or [one for one in earthly if not one.hung] or earthly or items)
    room = place.ground * frame.tall * 0.86
    full = min(room, 0.70 * min(frame.tall, 1.32)) * place.scale
    if place.indoor and len(items) == 1 and place.name not in {"studio", "seamless"}:
        full *= 0.86
    full *= max(0.62, min(1.0, largest**0.10))
    main = max((item.metres for item in items if item.thing == 0 and item in weighed), default=0.0)
    tiny = plan.things[0].size <= TINY
    for item in items:
        asked = _called(plan.things[item.thing])
        share = _share(item.metres / largest)
        if item in distant and item.thing:
            share = 1.0
        elif main and not tiny:
            own = _share(main / largest)
            own = max(own**MAIN_POWER, MAIN_SHARE) if main >= LESSER * largest else own**LESSER_POWER
            share = own * _share(item.metres / main) if item.metres <= main else max(share, own)
        if main >= SCENIC and item.metres >= BESIDE_HOUSES and item not in distant:
            share = max(share, LEAST_BESIDE)
        if item in scenery:
            share = SCENIC_HEIGHT
        elif scenery:
            share *= SCENIC_MAIN if max(one.metres for one in scenery) < TOWERING else TOWERED
        height = min(room, full * share) * said(asked)
        tall = (item.prop.stature + item.extent.height) / 2 if item.prop.stature else item.extent.height
        item.unit = min(height / tall, room * said(asked) / item.extent.height)
    _cap_widths(plan, [item for item in items if item not in scenery], frame, SCENIC_WIDTH if scenery else 1.0)
    _cap_widths(plan, scenery, frame, 1.0)
    _keep_visible(plan, items)
    for item in items:
        if item.where == "sky" and not place.weightless and not item.hung:
            if soars(plan, item, place):
                _spread_wings(plan, item, items, place, frame)
                continue
            _fit_sky(item, place, frame, alone=all(other.where == "sky" for other in items))


def _keep_visible(plan: ScenePlan, items: list[Item]) -> None:
    """What is named alone is never a speck: it spans some share of a frame's shorter side, the main thing more."""
    counts = {thing: sum(1 for item in items if item.thing == thing) for thing in {item.thing for item in items}}
    for item in items:
        if counts[item.thing] > FEW or item.hung or plan.things[item.thing].spot in {"back", "field"}:
            continue
        first = item.thing == 0 and counts[0] == 1
        least = LEAST if not first else LEAST_TINY if plan.things[0].size <= TINY else LEAST_MAIN
        item.unit *= max(1.0, least / max(item.width, item.height))


def soars(plan: ScenePlan, item: Item, place: Place) -> bool:
    """Whether it is the main thing, alone of its kind, and flies over what stands: "a dragon over a castle"."""
    thing = plan.things[item.thing]
    lone = item.thing == 0 and thing.count == 1 and not place.indoor and item.prop.name not in HEAVENS
    return lone and thing.relation is not None and thing.relation.kind == "above" and thing.size > TINY


def _spread_wings(plan: ScenePlan, item: Item, items: list[Item], place: Place, frame: Frame) -> None:
    """As wide as the main thing should be; what it flies over leaves it the upper part of the frame."""
    relation = plan.things[item.thing].relation
    wide = SOARING * min(2 * frame.half_width, 1.3)
    item.unit = min(wide / item.extent.width, SOARING_HEIGHT * frame.tall / item.extent.height)
    room = place.ground * frame.tall - item.height - 2 * SOARING_GAP
    for other in items:
        if relation is not None and other.thing == relation.other and other.where != "sky":
            other.unit *= min(1.0, room / other.height)


def _fit_sky(item: Item, place: Place, frame: Frame, *, alone: bool) -> None:
    """Smaller than what stands, within the band of the sky, but not too small to be seen."""
    if not alone:
        item.unit *= 0.72
    band = (place.sky[1] - place.sky[0]) * frame.tall * item.prop.aloft
    item.unit *= min(1.0, band / item.height)
    if place.name in SKYLINES:
        item.unit *= min(1.0, OVER_ROOFS * min(2 * frame.half_width, 1.3) / item.width)
    item.unit *= max(1.0, min(ALOFT / max(item.width, item.height), band / item.height))


def _share(ratio: float) -> float:
    """The height of a thing as a share of the largest one's, from that of their metres."""
    if ratio >= NEAR:
        return float(min(1.0, ratio) ** NEAR_POWER)
    return float(max(SMALLEST_SHARE, NEAR**NEAR_POWER * (ratio / NEAR) ** FAR_POWER))


def _cut_down(items: list[Item]) -> None:
    """A sign or a balloon on a table is a small one of its kind."""
    others = [item.metres for item in items if item.prop.name not in OF_ANY_SIZE and not item.hung]
    for item in items:
        if item.prop.name in OF_ANY_SIZE and others and not item.hung:
            item.metres = min(item.metres, CUT_DOWN * max(others))


def _scenic(item: Item, items: list[Item]) -> bool:
    """Whether it stands on the ground behind the main thing, far higher than that."""
    main = max((one.metres for one in items if one.thing == 0), default=item.metres)
    if item.thing == 0 or item.where != "ground" or item.prop.name in ALIVE:
        return False
    return item.metres >= max(SCENIC, OUTGROWN * main)


def said(asked: float) -> float:
    """How much larger or smaller than its like a thing is that would fill the frame anyway."""
    return float(min(MOST_CALLED, asked**CALLED_LARGE)) if asked > 1 else float(asked**CALLED_SMALL)


def _cap_widths(plan: ScenePlan, items: list[Item], frame: Frame, share: float) -> None:
    """What is too wide for the frame shrinks, and all others with it, up to a point: their proportions hold."""
    widest = {
        item.thing: MOST_WIDTH * share * min(2 * frame.half_width, 1.3) * said(_called(plan.things[item.thing]))
        for item in items
    }
    shrunk = min((widest[item.thing] / item.width for item in items if not item.hung), default=1.0)
    for item in items:
        if shrunk < 1 and item.where != "sky":
            item.unit *= max(shrunk, CAPPED)
        item.unit *= min(1.0, widest[item.thing] / item.width)
