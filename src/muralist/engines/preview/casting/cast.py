"""The things of a plan: counts, variants, contents and relations, settled from what was read."""

from __future__ import annotations

from dataclasses import replace

from muralist.engines.preview.brushes.colour import rgb
from muralist.engines.preview.brushes.surfaces import ON_LIVING
from muralist.engines.preview.casting.bonds.rings import without_rings
from muralist.engines.preview.casting.builtin import parts_of, true_part
from muralist.engines.preview.casting.fillings import (
    SERVING,
    amount,
    contents,
    fillings,
    name_bouquets,
    served,
    tints,
)
from muralist.engines.preview.casting.folk.figures import figure_variant, rides, seatable, shown_by, with_deed
from muralist.engines.preview.casting.food.meals import meal_of
from muralist.engines.preview.casting.nature.bouquets import (
    EARTHEN,
    as_high,
    carried,
    counted_flowers,
    grown,
    potted,
    ringed,
    steeped,
    stems,
    vases,
)
from muralist.engines.preview.casting.parts import SEWN, overlaid, share_parts, with_parts
from muralist.engines.preview.casting.strewn import laid_about, strewn
from muralist.engines.preview.casting.ties import relation_of, towards_of
from muralist.engines.preview.grammar.drafts import EACH, PLURAL_COUNT, Draft, Reading
from muralist.engines.preview.grammar.hung import as_held, held_by_room
from muralist.engines.preview.grammar.implied import CLOTHED
from muralist.engines.preview.grammar.people import NEAR, poses_taken
from muralist.engines.preview.hanzi.naming import shop_name
from muralist.engines.preview.plan import Relation, Thing, Tint
from muralist.engines.preview.props import Prop, all_props
from muralist.engines.preview.props.kinds import BEINGS
from muralist.engines.preview.props.steam import STEAMING
from muralist.engines.preview.props.writable import INSCRIBED
from muralist.engines.preview.scenery.setting import Place
from muralist.engines.preview.staging.instances.kinds import TABLETOPS

MAX_THINGS = 8
NATURAL = frozenset({"standing", "sitting"})
"""Poses that any thing without poses of its own has anyway: a lamp stands, a vase sits on a table."""
CHOCOLATE = rgb("#5b3322")
POTTED = 0.4
"""Metres: the height of a cactus in a pot."""
MADE_OF = frozenset({
    ("boat", "wood"), ("bench", "wood"), ("table", "wood"), ("chair", "wood"), ("barrel", "wood"), ("door", "wood"),
    ("castle", "stone"), ("tower", "stone"), ("temple", "stone"), ("fountain", "stone"), ("bridge", "stone"),
    ("fireplace", "brick"), ("bottle", "glass"), ("glass", "glass"), ("sneaker", "leather"), ("suitcase", "leather"),
    ("guitar", "wood"), ("violin", "wood"), ("kite", "paper"), ("robot", "metal"), ("key", "metal"), ("car", "metal"),
    ("chest", "wood"), ("windmill", "wood"), ("villa", "glass"), ("fishbowl", "glass"), ("hourglass", "glass"),
    ("mirror", "glass"),
})  # fmt: skip
"""Materials that a thing is painted of whether the prompt says so or not."""
RINGED = 6
"""How many of something are around a thing when no number is said."""
SAT = frozenset({"on", "in", "at", "around"})
ALIKE = {
    "seated": frozenset({"seated", "sitting"}),
    "tucked": frozenset({"tucked", "seated", "sitting"}),
    "pushing": frozenset({"pushing", "walking"}),
}
SEATS = frozenset({"chair", "sofa", "armchair", "bench", "bed", "rock", "suitcase", "horse", "elephant", "motorcycle",
                   "bicycle", "table", "rocking_chair", "swing", "deck_chair", "throne", "stool",
                   "tractor", "seesaw"})  # fmt: skip


def cast(reading: Reading, place: Place) -> tuple[list[Thing], list[Draft]]:
    """The things to paint, with what fills them and how they stand to each other; and the drafts whose words count."""
    drafts = reading.drafts
    share_parts(drafts)
    filled, parts = fillings(drafts), parts_of(drafts)
    _share_quotes(drafts)
    name_bouquets(drafts)
    kept = [draft for index, draft in enumerate(drafts) if draft.entry.kind == "thing" and
            (draft.drop or index in contents(drafts) or (index in parts and true_part(drafts, index)))]  # fmt: skip
    reading.absent.update(draft.entry.name for draft in kept if draft.drop)
    numbers = {index: number for number, index in enumerate(standing(drafts))}
    kept += [drafts[index] for index in numbers] + held_by_room(drafts)
    for draft in drafts:
        draft.aloft = any(
            (kind in {"over", "above"} and drafts[other].entry.kind != "thing")
            or (kind == "in" and drafts[other].entry.name in {"sky", "clouds"})
            for other, kind in draft.linked
        )
    things = []
    for index in numbers:
        inners = [drafts[inner] for inner in filled.get(index, ())]
        thing = as_held(with_parts(_thing(drafts, index, inners, numbers, place), drafts[index]))
        if place.name in TABLETOPS and thing.prop == "sign" and "banner" in thing.variant:
            thing = replace(thing, relation=Relation(kind="wall", other=numbers[index]))
        things.append(thing)
        reading.used.update(_shown(drafts[index], thing, all_props()[thing.prop]))
    return without_rings(things), kept


def standing(drafts: list[Draft]) -> list[int]:
    """The drafts that become things of their own, at most MAX_THINGS of them."""
    inner = contents(drafts)
    parts = parts_of(drafts)
    found = [
        i for i, draft in enumerate(drafts)
        if draft.is_thing and i not in inner and i not in parts
    ]  # fmt: skip
    return found[:MAX_THINGS]


def _candles(drafts: list[Draft], index: int) -> Draft | None:
    """The candles that a cake was said to have, "with" it or "on" it."""
    if drafts[index].entry.name != "cake":
        return None
    has = [drafts[other] for other, kind in drafts[index].linked if kind == "holding"]
    has += [draft for draft in drafts if (index, "on") in draft.linked]
    return next((draft for draft in has if draft.entry.name == "candle" and not draft.drop), None)


def _pattern(draft: Draft) -> str:
    """The asked surface; what lives has none but a glow."""
    alive = bool(draft.entry.details.get("poses")) or draft.entry.name in BEINGS
    if (draft.entry.name, draft.pattern) in SEWN:
        return ""
    return "" if alive and draft.pattern not in ON_LIVING else draft.pattern


def _share_quotes(drafts: list[Draft]) -> None:
    """A quoted word that was read with a noun that cannot be lettered goes to one that can."""
    things = [draft for draft in drafts if draft.is_thing]
    for draft in drafts:
        if not draft.quote or _lettered(draft):
            continue
        free = next((one for one in things if _lettered(one) and not one.quote), None)
        if free is not None:
            free.quote, draft.quote, free.ink = draft.quote, "", draft.ink
            moved = [item for item in draft.doubtful if item[1] == "quote"]
            draft.doubtful = [item for item in draft.doubtful if item[1] != "quote"]
            free.doubtful += moved


def _lettered(draft: Draft) -> bool:
    prop = all_props()[draft.entry.name] if draft.entry.kind == "thing" else None
    return prop is not None and (prop.letters or bool(draft.entry.details.get(INSCRIBED)))


def _shown(draft: Draft, thing: Thing, prop: Prop) -> set[int]:
    """Mentions about a thing that its picture really shows."""
    used = set()
    for at, kind, name in draft.doubtful:
        if (
            (kind == "material" and (name in prop.materials or (prop.name, name) in MADE_OF))
            or (kind == "pose" and (name in ALIKE.get(thing.pose, {thing.pose}) or _natural(draft, name, prop)))
            or (kind == "pose" and (NEAR.get(name) == thing.pose or name in shown_by(thing)))
            or (kind == "quote" and thing.text == name)
            or (name == STEAMING and STEAMING in thing.variant)
            or (kind in {"material", "pattern"} and overlaid(thing, kind, name))
        ):
            used.add(at)
    return used


def _natural(draft: Draft, pose: str, prop: Prop) -> bool:
    if pose in NATURAL and not poses_of(draft):
        return True
    return (pose == "flying" and prop.stands == "sky") or (
        pose == "swimming" and (prop.stands == "water" or prop.home == "underwater")
    ) or (pose == "standing")  # fmt: skip


def poses_of(draft: Draft) -> frozenset[str]:
    """The poses that a noun's row lists, and those that its prop can take."""
    return poses_taken(draft.entry)


def _pose(draft: Draft, prop: Prop) -> str:
    listed = poses_of(draft)
    for pose in draft.poses:
        if pose in listed:
            return pose
        if NEAR.get(pose) in listed:
            return NEAR[pose]
    if "flying" in listed and draft.aloft:
        return "flying"
    if ("flying" in draft.poses) and prop.stands in {"ground", "water"} and (prop.turns or prop.size < 1):
        return "flying"
    if "potted" in draft.poses and prop.name == "cactus":
        return "potted"
    return ""


def _settled_pose(drafts: list[Draft], draft: Draft, prop: Prop) -> str:
    """The pose as it is on whatever it sits or rides on."""
    pose = _pose(draft, prop)
    if "seated" in poses_of(draft) and _seat(drafts, draft, pose):
        return "seated"
    return "sitting" if "sitting" in poses_of(draft) and rides(draft) else pose


def _seat(drafts: list[Draft], draft: Draft, pose: str) -> bool:
    """Whether a figure that can sit with its legs down is on something to sit on."""
    for other, kind in draft.linked:
        host = drafts[other]
        if host.entry.kind != "thing" or host.drop:
            continue
        prop = all_props()[host.entry.name]
        if kind == "around" and prop.name != "table":
            continue
        if kind == "riding" or (kind in SAT and seatable(pose) and prop.name in SEATS):
            return True
    return False


def _thing(drafts: list[Draft], index: int, inners: list[Draft], numbers: dict[int, int], place: Place) -> Thing:
    draft = drafts[index]
    details = draft.entry.details
    prop, variant, filling = draft.entry.name, str(details.get("variant", "")), str(details.get("filling", ""))
    filling_variant, filling_count = "", 0
    colours: tuple[Tint, ...] = tints(draft)
    inner_colours: tuple[Tint, ...] = ()
    if inners:
        filling_variant = str(inners[0].entry.details.get("variant", "")) if prop in {"vase", "fishbowl"} else ""
        if prop == "vase" and len({str(inner.entry.details.get("variant", "")) for inner in inners}) > 1:
            filling_variant = "mixed"
        filling = _filling_word(prop, inners, filling_variant)
        inner_colours = _inner_colours(prop, inners)
        filling_count = (
            sum(_number(inner) for inner in inners)
            if prop == "fishbowl"
            else stems(inners[0])
            if len(inners) == 1
            else sum(_number(inner) for inner in inners)
        )
    elif (
        prop == "flowers"
        and (place.indoor or variant == "dried" or potted(draft, place))
        and not (carried(drafts, index) or ringed(draft) or strewn(draft) or steeped(drafts, draft))
    ):
        # cut flowers indoors stand in something
        prop, filling, filling_variant = "vase", "dried" if variant == "dried" else "fresh", variant
        filling_count, inner_colours, colours = stems(draft), colours, ()
    candles = _candles(drafts, index)
    if candles is not None:
        if variant == "chocolate" and not colours:
            colours = (Tint(word=draft.text, colour=CHOCOLATE),)
        variant, filling_count = (
            ("cupcake", candles.count or 1) if variant == "cupcake" else ("birthday", candles.count)
        )
    count = _number(draft)
    if prop == "vase" and draft.entry.name == "flowers":
        count, variant = potted(draft, place) or vases(drafts, index), ""
        filling_count = filling_count if count < 2 or potted(draft, place) else 1
    count, filling_count = counted_flowers(drafts, index, prop) or (count, filling_count)
    pose = _settled_pose(drafts, draft, all_props()[prop])
    filling = filling or meal_of(drafts, index)
    if prop in CLOTHED:
        variant = figure_variant(variant, drafts, draft, pose, place)
    elif pose in poses_of(draft):
        variant = with_deed(variant, draft, pose)
    variant, count = _together(draft, prop, variant, count)
    if prop == "cactus" and (pose == "potted" or place.indoor):
        variant = "potted"
    metres = as_high(draft, drafts) if variant != "potted" else POTTED
    count, metres = laid_about(draft, prop, count, metres)
    spot = draft.spot
    if prop == "flowers":
        variant, spot, count = grown(drafts, index, place, variant, count)
    earthen = EARTHEN if prop == "vase" and potted(draft, place) else ""
    text = _text(draft)
    thing = Thing(
        prop=prop, word=draft.text, variant=variant, count=count, size=draft.size,
        metres=metres, colours=colours,
        material=draft.material or str(draft.entry.details.get("material", earthen)),
        pattern=_pattern(draft), filling=filling, filling_variant=filling_variant,
        filling_colours=inner_colours,
        filling_count=filling_count, relation=relation_of(drafts, index, numbers), text=text,
        ink=draft.ink if text else "", pose=pose, spot=spot,
        towards=towards_of(drafts, index, numbers),
    )  # fmt: skip
    return _dished(thing, draft, inners)


def _dished(thing: Thing, draft: Draft, inners: list[Draft]) -> Thing:
    """The thing with what is served in it, if it is a dish or something to eat."""
    details = draft.entry.details
    own = str(details.get("filling", "")) if thing.prop in SERVING else ""
    if STEAMING in draft.poses and _steams(draft, inners):
        thing = replace(thing, variant=f"{thing.variant} {STEAMING}".strip())
    if details.get("pieces"):
        # "six dumplings" are one steamer of six
        thing = replace(thing, count=1, filling_count=thing.filling_count if inners else amount(draft))
    if own:
        # the colour is the food's, not the plate's
        thing = replace(thing, colours=(), filling_colours=thing.filling_colours if inners else thing.colours)
    if own not in {"", "mixed"} and inners:
        thing = replace(thing, filling=f"{own}+{thing.filling}")
    if thing.prop in SERVING and not thing.metres:
        # a platter is as large as the turkey on it
        largest = max((float(inner.entry.details.get("metres", 0)) for inner in inners), default=0.0)
        thing = replace(thing, metres=largest if largest > all_props()[thing.prop].size else 0.0)
    return replace(thing, contents=served(draft, inners))


def _steams(draft: Draft, inners: list[Draft]) -> bool:
    """Whether steam shows over it, or over what is in it."""
    return any(each.entry.details.get("steams") for each in (draft, *inners))


def _filling_word(prop: str, inners: list[Draft], variant: str) -> str:
    if prop == "vase":
        return "dried" if variant == "dried" else "fresh"
    words = [str(inner.entry.details.get("fill", inner.entry.details.get("variant", "mixed"))) for inner in inners]
    return "+".join(dict.fromkeys(words)) if len(words) > 1 else words[0]


def _inner_colours(prop: str, inners: list[Draft]) -> tuple[Tint, ...]:
    """Colours of the contents, each as often as it is counted; fruit of several kinds keep their own."""
    if len(inners) == 1:
        return tints(inners[0])
    if prop != "vase" or not all(inner.colours for inner in inners):
        return ()
    return tuple(tint for inner in inners for tint in inner.colours[:1] * _number(inner))


def _text(draft: Draft) -> str:
    """The quoted words that the thing carries, if there are letters for them."""
    words = draft.quote or (shop_name(draft.text) if draft.entry.name == "shop" else "")
    if not words or not _lettered(draft):
        return ""
    from muralist.engines.preview.props.lettering import readable

    return readable(words)


def _together(draft: Draft, prop: str, variant: str, count: int) -> tuple[str, int]:
    """The look and number of what comes as one of several: counted books are a stack, bananas that are not a bunch."""
    if prop == "books" and draft.count > 1 and variant in {"", "single"} and EACH not in draft.traits:
        return f"stack {min(draft.count, 8)}", 1
    if prop == "banana" and draft.count < 2 and draft.text.lower().endswith("s"):
        return "bunch", 1
    return variant, count


def _number(draft: Draft) -> int:
    """How many of it: as said, three for a plural, else one."""
    details = draft.entry.details
    if draft.pair and (details.get("group") == 2 or details.get("variant") == "pair" or details.get("pair")):
        # a pair of lovers, and a pair of boots, is one pair
        return int(details.get("group", 1))
    if details.get("pair") and draft.count == 2 and not draft.text.lower().startswith("pairs of "):
        return 1
    if details.get("group"):
        return int(details["group"]) * max(1, draft.count)
    if draft.plural and not draft.count and any(kind == "around" for _, kind in draft.linked):
        return RINGED
    several = (draft.plural or details.get("plural")) and not details.get("mass")
    return draft.count or (int(details.get("number", PLURAL_COUNT)) if several else 1)
