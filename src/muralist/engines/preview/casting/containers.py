"""What a crate, a bucket or a barrow is filled with: every kind of it lies inside, as much as fits."""

from __future__ import annotations

from dataclasses import replace

from muralist.engines.preview.casting.builtin import PARTS
from muralist.engines.preview.grammar.drafts import Draft
from muralist.engines.preview.grammar.nouns.metres import metres_of
from muralist.engines.preview.props import all_props
from muralist.engines.preview.staging.contact.rims import RIMS
from muralist.engines.preview.staging.inside.hollows import VESSELS

GLOBE = "snow_globe"
"""What anything, however large, is inside of as a tiny model."""
OPEN = frozenset({*VESSELS, GLOBE, "basket", "mug", "suitcase", "backpack", "truck"})
FILLED = OPEN & {*VESSELS, *RIMS, GLOBE}
HEAP = 7
"""How many of something fill a vessel when no number is said; several kinds share it."""
KIND = 3
"""The least of each of several kinds."""
LARGEST = 1.2
"""How many times as high as a vessel what is in it may be."""
DRINK, STIRRED = "drink", frozenset({"spoon", "straw", "stirrer"})
"""What a cup is full of, and what stands in it then."""
PILES = frozenset({"hay", "stones", "leaf_pile", "clothes_pile", "books", "coffee_beans", "ice_cubes"})
STACKED = "stack"


def fill_vessels(drafts: list[Draft]) -> None:
    """Tie what a vessel is said to be of, with, or filled with to its inside."""
    for number, vessel in enumerate(drafts):
        if vessel.entry.kind != "thing" or vessel.entry.name not in FILLED or vessel.drop:
            continue
        own = all_props()[vessel.entry.name].holds
        _set_beside(drafts, number, own)
        inner = [other for other, draft in enumerate(drafts) if _inside(drafts, number, other)]
        inner = [other for other in inner if drafts[other].entry.details.get("fills", "-") not in own]
        if not inner:
            continue
        if any((other, "holding") in vessel.linked for other in inner):
            inner += _listed(drafts, number, inner)
        for other in inner:
            _put_in(drafts, number, other, len(inner))
        _unstack(vessel, len(inner))


def _set_beside(drafts: list[Draft], number: int, own: frozenset[str]) -> None:
    """What a cup of tea comes with stands beside it, unless that is a garnish."""
    vessel = drafts[number]
    inner = [drafts[other] for other, kind in vessel.linked if kind == "holding"]
    if not any(draft.entry.details.get("fills") == DRINK for draft in inner):
        return
    for other, kind in list(vessel.linked):
        draft = drafts[other]
        if kind != "holding" or draft.entry.kind != "thing" or draft.entry.details.get("fills", "-") in own:
            continue
        if draft.entry.name not in STIRRED:
            vessel.linked.remove((other, kind))
            draft.link(number, "beside")
            _give_plate(drafts, vessel, draft)


def _give_plate(drafts: list[Draft], vessel: Draft, draft: Draft) -> None:
    """ "A cup of coffee with a croissant on a plate": the plate is of what is named right before it."""
    for other, kind in list(vessel.linked):
        plate = drafts[other]
        after = bool(plate.words and draft.words) and min(plate.words) > max(draft.words)
        if kind == "on" and after and plate.entry.name in {"plate", "tray", "board"}:
            vessel.linked.remove((other, kind))
            draft.linked = [(other, "on")]
            plate.linked = [*plate.linked, (drafts.index(vessel), "beside")]


def _inside(drafts: list[Draft], number: int, other: int) -> bool:
    draft, vessel = drafts[other], drafts[number]
    held = (other, "holding") in vessel.linked or (number, "in") in draft.linked
    if not held or other == number or draft.entry.kind != "thing" or draft.drop:
        return False
    if vessel.entry.name == GLOBE:
        return draft.entry.name not in PARTS[GLOBE]
    return metres_of(draft.entry) <= LARGEST * metres_of(vessel.entry)


def _listed(drafts: list[Draft], number: int, inner: list[int]) -> list[int]:
    """What the list goes on with: "filled with carrots, pumpkins and corn"."""
    found: list[int] = []
    landmarks = {other for draft in drafts for other, _ in draft.linked}
    for other in range(max(*inner, number) + 1, len(drafts)):
        draft = drafts[other]
        small = draft.is_thing and draft.entry.name not in FILLED
        shared = {at for at, _ in drafts[number].linked}
        bound = any(drafts[at].entry.kind == "thing" and at not in shared for at, _ in draft.linked)
        alike = {(drafts[at].entry.name, drafts[at].entry.details.get("variant")) for at in inner}
        if draft.count and (draft.entry.name, draft.entry.details.get("variant")) in alike:
            # "oranges, one orange on the ground": another one
            break
        larger = small and metres_of(draft.entry) > metres_of(drafts[number].entry)
        if not small or larger or bound or draft.single or other in landmarks:
            break
        found.append(other)
    return found


def _put_in(drafts: list[Draft], number: int, other: int, kinds: int) -> None:
    vessel, draft = drafts[number], drafts[other]
    vessel.linked = [link for link in vessel.linked if link != (other, "holding")]
    draft.linked = [link for link in draft.linked if link[0] != number]
    draft.link(number, "in")
    if "sitting" in str(draft.entry.details.get("poses", "")):
        draft.poses += [] if draft.poses else ["sitting"]
    elif (draft.plural or not draft.single) and not draft.count and not _piled(draft):
        draft.count = max(KIND, HEAP // kinds)


def _piled(draft: Draft) -> bool:
    """Whether one of it is a whole pile already, as firewood is."""
    return draft.entry.name in PILES or STACKED in str(draft.entry.details.get("variant", ""))


def _unstack(vessel: Draft, kinds: int) -> None:
    """Open crates are no stack: one for each kind, or three."""
    if STACKED not in str(vessel.entry.details.get("variant", "")):
        return
    variant = str(vessel.entry.details["variant"]).replace(STACKED, "").strip()
    vessel.entry = replace(vessel.entry, details={**vessel.entry.details, "variant": variant, "mass": False})
    vessel.count = vessel.count or max(2, min(3, kinds))
