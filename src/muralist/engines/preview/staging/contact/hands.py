"""What people have: in their hands, on their heads, under their feet; and which way they turn to what they do."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from muralist.engines.preview.brushes.paths import Point
from muralist.engines.preview.places import all_places
from muralist.engines.preview.plan import ScenePlan
from muralist.engines.preview.props import all_props
from muralist.engines.preview.props.figure.deeds import DEEDS
from muralist.engines.preview.props.figure.poses import LEGGED
from muralist.engines.preview.staging.groups.kites import clear_sky
from muralist.engines.preview.staging.inside.hollows import VESSELS
from muralist.engines.preview.staging.items import Frame, Item
from muralist.engines.preview.staging.measures.outsized import COLOSSAL, EMBRACING, shared, swell

FIGURES = frozenset({"person", "child"})
DOERS = FIGURES | {"robot", "astronaut"}
"""Who uses its hands."""
BUSY = frozenset({"sleeping", "lying", "swimming", "diving", "meditating"})
"""Poses that leave the arms where they are."""
STAGED = frozenset({"books", "book", "umbrella", "kite", "piano"})
"""Things that are held by their own rules."""
PAGES = frozenset({"books", "book"})
HELD, LARGE = 0.75, frozenset({"guitar", "toy_balloon", "erhu", "pipa", "banjo", "hand_net"})
RAISED, POLED = frozenset({"on", "in", "riding"}), frozenset({"flag"})
"""How somebody is off the ground, and what else stands in the ground beside them."""
"""Metres: larger things are not held up, but for these."""
MOUTH = frozenset({"eating", "drinking", "nearing"})
PASTIMES = frozenset({"drinking", "photographing", "phoning", "singing", "strumming", "fiddling", "huqin", "luting",
                      "mouthing", "blowing", "saxing", "perusing", "drumming", "working", "watering"})  # fmt: skip
"""Deeds of the things held that replace whatever is said: one plays what one has."""
BOARDS = {"skateboard": "skateboarding", "surfboard": "surfing", "snowboard": "snowboarding", "skis": "skiing"}
WORN = {"hat": "hat-brim", "crown": "hat-crown", "spectacles": "glasses", "scarf": "scarf", "apron": "apron",
        "cap": "hat-cap", "ball_cap": "hat-cap", "silk_scarf": "scarf",
        "beanie": "hat-beanie", "backpack": "backpack", "gloves": "gloves", "headphones": "headphones"}  # fmt: skip
KEYS = frozenset({"at", "carrying", "holding"})
"""How whoever plays a piano may have been read to stand to it."""
DRINKS = frozenset({"mug", "glass", "teapot"})
"""What holds a drink."""
DIRECTED = frozenset({"watering", "painting", "photographing", "throwing", "cooking", "fishing", "pushing", "sweeping",
                      "digging",
                      "gardening", "waving", "kneeling", "feeding", "building", "picking", "hugging",
                      "mending", "coating", "fighting", "sparring", "armed"})  # fmt: skip
"""Deeds that are turned to something."""
SNOWY, FROZEN = frozenset({"snow", "blizzard"}), frozenset({"snowfield", "arctic"})
TOGETHER = {"hugging": 0.30, "waltzing": 0.40, "handheld": 0.42, "handshake": 0.57, "sparring": 0.56, "armed": 0.80,
            "fighting": 0.86, "selfie": 0.40, "kissing": 0.31, "highfive": 0.60, "arguing": 0.80, "tugging": 1.12,
            "pingponging": 1.56, "whispering": 0.36}  # fmt: skip
"""How far apart, in figure units, two people stand who do this with each other."""
BROAD_HEADS = 1.35
FACING = frozenset({"kissing", "highfive", "arguing", "tugging", "pingponging", "hugging", "handshake", "waltzing",
                    "sparring", "armed", "fighting"})  # fmt: skip
STRING_END = (-1.62, -0.62)
"""Where the string of a flown kite ends, in kite units."""
WEIGHTS = frozenset({"kettlebell", "dumbbell"})
"""What is lifted over the head."""
PRINTED = frozenset({"newspaper"})
"""What has words on it besides what is lettered."""
HANDLE = 0.24
"""Where an umbrella is gripped, in its units."""
BOOK_WIDTH, UMBRELLA = 0.30, 0.80
"""The width of a book and the height of an umbrella in the hand, in figure units."""
SITTING, SEATED_COVER, WIDEST = 0.95, 1.2, 1.45
"""The height below which a figure sits, and how much larger umbrellas are over it, or at most when called big."""
MARGIN = 0.02


def dress(figure: Item, pose: str) -> bool:
    """Give a standing figure a pose of the arms; whether it could take it."""
    words = figure.look.variant.split()
    if figure.prop.name not in FIGURES or set(words) & BUSY:
        return False
    if "hugging" in words and pose in {"showing", "sheltering"}:
        # one hand of an embrace has the umbrella
        return True
    kept = [word for word in words if (word not in DEEDS or word in LEGGED) and word != "standing"]
    figure.look = replace(figure.look, variant=" ".join([*kept, pose]))
    figure.extent = figure.prop.extent(figure.look)
    return True


def head_top(figure: Item) -> tuple[float, float, float] | None:
    """Of a figure's head: x of its middle, its top and its width in figure units; None for all else."""
    from muralist.engines.preview.props.person import head_of

    if figure.prop.name not in FIGURES:
        return None
    found = head_of(figure.look, young=figure.prop.name == "child")
    if found is None:
        return None
    (x, y), r = found
    return x, y + 1.1 * r, 2.2 * r


def hold_book(item: Item, other: Item, frame: Frame) -> None:
    """Open before the chest of whoever reads it; on the lap of those who sit."""
    if item.look.variant == "single":
        item.prop = all_props()["book"]
        item.extent = item.prop.extent(item.look)
    side = -1 if other.flip else 1
    x, y = _hand_of(other) if dress(other, "showing") else (0.15, 0.17 if other.extent.top < 0.95 else 0.52)
    item.unit = BOOK_WIDTH * other.unit / item.extent.width
    item.centre_on(other.x + side * x * other.unit)
    item.y = other.y - (y * other.unit - 0.15 * item.height) / frame.tall


def hold_umbrella(item: Item, other: Item, frame: Frame) -> None:
    """Upright in the hand before the body, open over the head."""
    side = -1 if other.flip else 1
    x, y = _hand_of(other) if dress(other, "sheltering") else (0.16, 0.45 if other.extent.top > 0.95 else 0.12)
    grown = (other.extent.top if "splashing" not in other.look.variant else 1.05) / 1.02
    # a large one is, and one over somebody who sits reaches over all of them
    wide = max(SEATED_COVER if other.extent.top < SITTING else 1.0, min(WIDEST, item.metres / item.prop.size))
    item.unit = UMBRELLA * grown * wide * other.unit / item.extent.top
    # it leans over the head, and has no foot on the ground
    item.flip = not other.flip
    item.prop = replace(item.prop, casts=False)
    item.x = other.x + side * x * other.unit
    # at the frame's edge a smaller one, rather than pushing its holder into the neighbour
    item.unit *= max(0.55, min(1.0, (frame.half_width - abs(item.x) - MARGIN) / (item.extent.right * item.unit)))
    # the fist closes around the handle
    item.y = other.y - (y * other.unit - HANDLE * item.unit) / frame.tall
    item.level = other.level - 1


def _hand_of(figure: Item) -> Point:
    """The far hand of a figure, in its units."""
    from muralist.engines.preview.props.figure.build import figure_of

    return figure_of(figure.look, figure.prop.name == "child").pose.arms[0][1]


def fly_kite(item: Item, other: Item, frame: Frame, company: Sequence[Item] = ()) -> None:
    """High up on the side with more room, or without company, its string in the hand of whoever flies it."""
    side = -1 if other.middle > 0 else 1
    people = [one for one in company if one is not other and one.prop.name in FIGURES]
    if {1 if one.middle > other.middle else -1 for one in people} == {side}:
        side = -side
    side = clear_sky(side, other, people, frame, MARGIN)
    raised = dress(other, "reaching")
    if raised:
        other.flip = side < 0
    hand = _hand_of(other) if raised else (0.13, 0.5)
    x = other.x + side * hand[0] * other.unit
    y = other.y * frame.tall - hand[1] * other.unit
    item.look = replace(item.look, variant="flown")
    item.extent = item.prop.extent(item.look)
    up, across = item.extent.top - STRING_END[1], item.extent.right - STRING_END[0]
    room = frame.half_width - side * x - MARGIN
    item.unit = max(0.04, min((y - MARGIN) / up, room / across, 0.5 * other.height))
    item.flip = side < 0
    item.x = x - side * STRING_END[0] * item.unit
    item.y = (y + STRING_END[1] * item.unit) / frame.tall
    item.on, item.far, item.where, item.level = other, other.far, other.where, other.level + 1


def take_up(plan: ScenePlan, items: list[Item]) -> list[Item]:
    """Give figures what they carry, wear and ride on; returns the items that stay things of their own.

    A figure holds one thing by itself, drawn between its body and its near arm; more are placed beside it.
    """
    first: dict[int, list[Item]] = {}
    for item in items:
        first.setdefault(item.thing, []).append(item)
    if _cold(plan):
        for item in items:
            _wrap_up(item)
    full = {thing.relation.other for thing in plan.things if thing.relation is not None and thing.relation.kind == "in"}
    left = []
    for item in items:
        relation = plan.things[item.thing].relation
        laden = item.prop.name == "basket" and bool(plan.things[item.thing].contents)
        if laden or (item.thing in full and item.prop.name in VESSELS):
            # painted with what is in it, beside the hand
            left.append(item)
            continue
        owners = first.get(relation.other, []) if relation is not None and relation.other != item.thing else []
        owner = owners[item.number] if len(owners) > item.number else None
        if owners and owner is None and _in_pan(owners[-1], item):
            continue
        if len(owners) > 1 and relation is not None and relation.kind == "carrying" and shared(plan, item, owners):
            left.append(item)
            continue
        if owner is not None:
            swell(item, plan.things[item.thing].size, owner)
        taken = (
            owner is not None
            and relation is not None
            and owner.prop.name in DOERS
            and _take(owner, item, relation.kind, aloft=_aloft(plan, owner))
        )
        if not taken:
            left.append(item)
    return left


def _in_pan(cook: Item, item: Item) -> bool:
    """Whether a cook already has others of this in the pan."""
    return "cooking" in cook.look.variant.split() and cook.look.filling.split()[:1] == [item.prop.name]


def _cold(plan: ScenePlan) -> bool:
    """Whether people need coats."""
    outside = not all_places()[plan.place].indoor
    return outside and (plan.season == "winter" or plan.weather in SNOWY or plan.place in FROZEN)


def _wrap_up(item: Item) -> None:
    """Dress somebody in plain clothes for the cold."""
    from muralist.engines.preview.props.figure.wardrobe import costume_of

    words = item.look.variant.split()
    if (
        item.prop.name in FIGURES
        and costume_of(words) is None
        and not set(words) & {"swimming", "diving", "swimsuit"}
        and "kin-" not in item.look.variant
    ):
        item.look = replace(item.look, variant=" ".join([*words, "wintry"]))
        item.extent = item.prop.extent(item.look)


def _aloft(plan: ScenePlan, owner: Item) -> bool:
    """Whether somebody is on a boat, a rock or a horse."""
    tie = plan.things[owner.thing].relation
    return tie is not None and tie.kind in RAISED


def _take(owner: Item, item: Item, kind: str, *, aloft: bool) -> bool:
    """Make an item a part of its owner's look; whether it could be."""
    name, words = item.prop.name, owner.look.variant.split()
    if owner.prop.name not in FIGURES and kind != "carrying":
        return False
    if name in BOARDS and kind in {"on", "riding", "carrying"}:
        return _change(owner, item, [*_without(words, DEEDS), BOARDS[name]], "tool")
    if kind in {"wearing", "holding"} and name in WORN:
        return _change(owner, item, words, _trait_of(item), bare=name == "spectacles")
    child = name == "child"
    if child and "baby" not in item.look.variant.split() and (kind != "carrying" or owner.prop.name != "person"):
        return False
    lapped = kind in {"on", "in"} and owner.prop.name in FIGURES
    borne = kind == "carrying" or lapped or (child and kind in {"beside", "holding"} and owner.prop.name == "person")
    if not borne or owner.look.filling or (name in STAGED and (owner.prop.name in FIGURES or name not in PAGES)):
        return False
    if name in PAGES:
        # robots hold theirs open in both hands
        name = "book"
    if name == "backpack" and owner.prop.name in FIGURES:
        return _change(owner, item, words, "backpack")
    large = LARGE | POLED if aloft else LARGE
    if min(item.prop.size, item.metres or HELD + 1) > HELD and name not in large and not child:
        return False
    if set(words) & {"lying", "sleeping", "swimming", "diving"}:
        return False
    _hold(owner, item, name)
    return True


def _trait_of(item: Item) -> str:
    """The trait of whoever wears it."""
    name, words = item.prop.name, item.look.variant.split()
    if (name == "hat" and "top" in words) or (name == "cap" and {"beret", "flat"} & {*words}):
        return f"hat-{words[0]}"
    return "sunglasses" if name == "spectacles" and "sun" in words else WORN[name]


def _hold(owner: Item, item: Item, name: str) -> None:
    """Put it into the owner's hands, who takes the pose that goes with it."""
    from muralist.engines.preview.props.figure.grips import grip_of

    words = owner.look.variant.split()
    deeds = [word for word in words if word in DEEDS]
    pose = EMBRACING if COLOSSAL in item.look.variant.split() else grip_of(name).pose
    if deeds and pose not in PASTIMES:
        eats = bool(set(deeds) & MOUTH)
        # a drink that is made is held, for no pan shows it
        kept = {"throwing", "kicking", "catching"} if name in DRINKS else {"throwing", "kicking", "catching", "cooking"}
        kept |= {"raising"} if name in WEIGHTS else set()
        pose = "tasting" if eats else deeds[0] if deeds[0] in kept else pose
    own = f"{name} {item.look.variant}".strip() if name != "book" else name
    if deeds[:1] == ["cooking"] and name not in DRINKS:
        own = f"{own} {item.look.filling}"
    if (item.prop.letters or name in PRINTED) and owner.flip:
        # what can be read is not mirrored
        owner.flip = False
    poses = [] if pose == "standing" else [pose]
    owner.look = replace(
        owner.look, variant=" ".join([*_without(words, DEEDS), *poses]), filling=own, filling_colours=item.look.colours,
    )  # fmt: skip
    owner.extent = owner.prop.extent(owner.look)


def _without(words: list[str], left_out: object) -> list[str]:
    assert isinstance(left_out, dict)
    return [word for word in words if word not in left_out]


def _change(owner: Item, item: Item, words: list[str], trait: str, *, bare: bool = False) -> bool:
    """Add a trait with the item's colour."""
    from muralist.engines.preview.props.figure.build import hex_of

    if item.look.colours and not bare:
        trait = f"{trait}:{hex_of(item.look.colours[0])}"
    elif trait == "tool":
        trait = ""
    owner.look = replace(owner.look, variant=" ".join([*words, *([trait] if trait else [])]))
    owner.extent = owner.prop.extent(owner.look)
    return True


def figures_at_keys(plan: ScenePlan, items: list[Item]) -> list[Item]:
    """Who plays a piano that is there; robots and astronauts turn to its keys here."""
    if not any(item.prop.name == "piano" for item in items):
        return []
    for item in items:
        words = item.look.variant.split()
        relation = plan.things[item.thing].relation
        bound = relation is not None and plan.things[relation.other].prop == "piano" and relation.kind in KEYS
        if item.prop.name in {"robot", "astronaut"} and bound and not item.look.filling:
            kept = [word for word in words if word not in {"playing", "seated", "sitting", "chaired"}]
            item.look = replace(item.look, variant=" ".join([*kept, "keyed"]))
            item.extent = item.prop.extent(item.look)
    return [item for item in items if item.prop.name in DOERS and "keyed" in item.look.variant.split()]


def _sit_down(player: Item, piano: Item, tall: float) -> None:
    """Before the keys, with the back to us."""
    piano.unit = min(piano.unit, 0.8 / piano.extent.width) if piano.on is player else piano.unit
    piano.on = None if piano.on is player else piano.on
    player.unit = 0.95 * player.metres / piano.metres * piano.height / (player.prop.stature or 1.0)
    player.on, player.far, player.level = piano, piano.far, piano.level + 1
    player.flip = False
    player.centre_on(piano.middle - 0.06 * piano.width)
    player.y = piano.y + 0.10 * player.unit / tall


def keep_company(plan: ScenePlan, items: list[Item], tall: float) -> None:
    """Turn figures to what they are about, and bring those together who hold hands or hug."""
    figures = [item for item in items if item.prop.name in DOERS and item.on is None]
    for player in figures_at_keys(plan, items):
        _sit_down(player, next(item for item in items if item.prop.name == "piano"), tall)
    draw_together(figures)
    for item in figures:
        words = set(item.look.variant.split())
        others = [other for other in items if other.on is None and other is not item and other.where == item.where]
        if words & DIRECTED and others:
            living = [other for other in others if other.prop.name not in DOERS] or others
            nearest = min(living, key=lambda other: abs(other.middle - item.middle))
            _turn(item, 1 if nearest.middle > item.middle else -1)
            if "fighting" in words and nearest.prop.name not in DOERS and nearest.prop.turns:
                # they face each other
                _turn(nearest, -1 if nearest.middle > item.middle else 1)


def draw_together(items: list[Item]) -> None:
    """Close up who hold hands or hug."""
    for pose, usual in TOGETHER.items():
        pair = [item for item in items if pose in item.look.variant.split()]
        apart = usual
        if len(pair) > 1:
            if any("kin-" in item.look.variant for item in pair):
                # animals have larger heads
                apart = usual * BROAD_HEADS
            _close_up(pair, apart, facing=pose in FACING)


def _turn(item: Item, side: int) -> None:
    if item.flip != (side < 0):
        middle = item.middle
        item.flip = not item.flip
        item.centre_on(middle)


def _close_up(row: list[Item], apart: float, *, facing: bool) -> None:
    """Side by side, so near that hands meet, about the middle of where they stood."""
    row.sort(key=lambda item: item.x)
    unit = min(item.unit for item in row)
    middle = sum(item.x for item in row) / len(row)
    foot = max(item.y for item in row)
    for place, item in enumerate(row):
        item.x = middle + (place - (len(row) - 1) / 2) * apart * (unit + item.unit) / 2
        item.y = foot
        if facing:
            item.flip = place >= len(row) / 2
        elif len(row) == 2:
            item.flip = False
