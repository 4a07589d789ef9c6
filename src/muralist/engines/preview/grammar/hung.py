"""What hangs, and from what: read from the relations of a prompt, or by a thing's nature."""

from __future__ import annotations

from dataclasses import replace

from muralist.engines.preview.grammar.drafts import Draft
from muralist.engines.preview.lexicon import lexicon
from muralist.engines.preview.plan import Relation, Thing
from muralist.engines.preview.props import all_props
from muralist.engines.preview.props.kinds import BOUGHS, HOOK, LINES, POLE, ROOM

PENDENT = frozenset(
    {"lantern", "paper_lantern", "ornament", "wind_chime", "string_lights", "swing", "birdhouse", "birdcage", "pendant",
     "mirror_ball", "bunting", "heart", "picture", "towel"}
)  # fmt: skip
"""What hangs when it is said to be on or in a tree, or on a line."""
MOUNTED = frozenset(
    {"picture", "clock", "mirror", "sign", "map", "shelf", "wreath", "lantern", "television", "heart", "hat", "guitar",
     "violin", "lamp", "banner", "bunting", "calendar", "dart_board", "key", "phone", "scroll", "plate", "surfboard",
     "skateboard", "bicycle", "butterfly", "umbrella", "string_lights", "bookcase", "shield", "cuckoo_clock",
     "sticky_note"}
)  # fmt: skip
"""What hangs when it is said to be on a wall."""
FACES = frozenset({"door", "window", "fireplace", "house", "gate", "barn"})
"""What a wreath or a picture hangs on rather than stands on."""
SHAPES = {("clock", "wall"): "wall", ("surfboard", "on"): "lying", ("sign", "wall"): "plaque",
          ("sign", "hanging"): "plaque", ("sign", "carrying"): "placard", ("sign", "holding"): "placard"}  # fmt: skip
"""Variants that things have by their place."""
EAVED = frozenset(
    {"house", "temple", "shop", "barn", "market_stall", "temple_hall", "pavilion", "gateway", "pagoda", "torii", "door"}
)
"""Buildings from whose eaves, and at whose doors, things hang."""
COURTS = frozenset({"templeyard"})
"""Places with eaves of their own."""
LIGHTS = frozenset({"paper_lantern", "lantern", "wind_chime"})
"""What a building is said to have where it hangs at its door."""
BACKGROUNDS = ("background", "backdrop", "背景")
HEIGHTS = {"plaque": 0.56, "placard": 0.95}
"""Metres that such a variant is high, where it is not the height of the thing itself."""
ALWAYS, AT = frozenset({"paper_lantern", "wind_chime"}), frozenset({"front", "beside", "at", "over", "above"})
"""What hangs wherever it is, and how it is said to be at a building."""
CANES = "bamboo_canes"
LARGEST = 2.5
"""Metres: the largest thing that hangs from another."""


def hung_relation(drafts: list[Draft], index: int, numbers: dict[int, int]) -> Relation | None:
    """The relation of a draft that hangs: to a thing, or to its own room."""
    found = hung_from(drafts, index)
    if found is None:
        return None
    kind, host = found
    if kind in ROOM:
        over = [numbers[other] for other, how in drafts[index].linked if how == "above" and other in numbers]
        return Relation(kind=kind, other=numbers[index], second=over[0] if over else -1)
    return Relation(kind=kind, other=numbers[host]) if host in numbers else None


def hung_from(drafts: list[Draft], index: int) -> tuple[str, int] | None:
    """Whether a draft is said to hang: "wall", "ceiling" or "hanging", and the draft that it hangs from."""
    draft = drafts[index]
    if draft.entry.kind != "thing" or draft.drop or draft.entry.details.get("poses") or draft.spot == "leaning":
        return None
    prop = all_props()[draft.entry.name]
    own = float(draft.entry.details.get("metres") or prop.size)
    for other, kind in draft.linked:
        host = drafts[other]
        said = kind == "hanging"
        surface = _surface(host)
        if surface and (said or (kind == "on" and prop.name in MOUNTED) or (kind == "on" and prop.hangs)):
            return surface, other
        bough = host.entry.kind == "thing" and host.entry.name in {*BOUGHS, *LINES, HOOK}
        if bough and prop.size <= LARGEST and (said or (kind in {"on", "in"} and prop.name in PENDENT)):
            return "hanging", other
        faced = kind == "on" and (prop.hangs == "wall" or prop.name == "sign") and host.entry.name in FACES
        if (said or faced) and host.entry.kind == "thing" and all_props()[host.entry.name].size > own:
            return "hanging", other
    return None


def _surface(draft: Draft) -> str:
    """The wall or ceiling that a noun names; a plain background is neither."""
    if any(word in draft.text.lower() for word in BACKGROUNDS):
        return ""
    if draft.entry.kind == "feature" and draft.entry.name in ROOM:
        return draft.entry.name
    if draft.entry.kind in {"place", "feature"} and draft.text.lower().endswith("wall"):
        return "wall"
    return ""


def hung_inside(drafts: list[Draft]) -> bool:
    """Whether something hangs from a room, which the picture then shows."""
    if any(draft.entry.kind == "thing" and draft.entry.name == "shelf" and not draft.drop for draft in drafts):
        # a shelf is on a wall
        return True
    return any((hung_from(drafts, index) or ("", 0))[0] in ROOM for index in range(len(drafts)))


def held_by_room(drafts: list[Draft]) -> list[Draft]:
    """Walls and ceilings from which things hang: their words are shown."""
    found = [hung_from(drafts, index) for index in range(len(drafts))]
    return [drafts[each[1]] for each in found if each is not None and each[0] in ROOM]


def name_lines(drafts: list[Draft]) -> None:
    """A rope from which something hangs is a line across the picture; lanterns over a shop hang from its eaves."""
    _settle_pendants(drafts)
    line = lexicon().english["clothesline"]
    for draft in drafts:
        for other, kind in draft.linked:
            host = drafts[other]
            if host.entry.kind != "thing" or kind != "hanging":
                continue
            if host.entry.name == "rope":
                host.entry = line
            elif host.entry.name == CANES:
                # one pole laid on two posts, not the canes as they grow
                host.entry, host.others = replace(line, details={**line.details, "variant": POLE}), ()


def _settle_pendants(drafts: list[Draft]) -> None:
    """What hangs at a building hangs from it, and elsewhere over what is named."""
    for number, draft in enumerate(drafts):
        _hang_at_doors(drafts, number)
        if draft.entry.name == "lantern" and any(
            kind == "hanging" and drafts[other].entry.name in COURTS for other, kind in draft.linked
        ):
            # under the eaves of the hall that the place shows
            draft.entry = lexicon().english["paper lantern"]
        for at, (other, kind) in enumerate(draft.linked):
            hangs = draft.entry.name in ALWAYS and kind in AT and drafts[other].entry.name in EAVED
            if kind == "pendant" or hangs:
                eaved = drafts[other].entry.kind == "thing" and drafts[other].entry.name in EAVED
                draft.linked[at] = (other, "hanging" if eaved else "over")


def _hang_at_doors(drafts: list[Draft], number: int) -> None:
    """Lanterns that a building is said to have hang from it."""
    draft = drafts[number]
    if draft.entry.kind != "thing" or draft.entry.name not in EAVED:
        return
    for other, kind in list(draft.linked):
        if kind == "holding" and drafts[other].entry.name in LIGHTS and not drafts[other].drop:
            draft.linked.remove((other, kind))
            drafts[other].link(number, "hanging")


def as_held(thing: Thing) -> Thing:
    """The thing in the shape that it has where it is: a clock of the wall, a board that lies on a roof."""
    kind = thing.relation.kind if thing.relation is not None else ""
    shape = SHAPES.get((thing.prop, kind))
    if not shape or thing.variant:
        return thing
    return replace(thing, variant=shape, metres=thing.metres or HEIGHTS.get(shape, 0.0) * thing.size)
