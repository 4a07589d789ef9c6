"""What a place is made of: trees of a forest, flowers of a meadow and puddles of a street do not stand in it."""

from __future__ import annotations

from muralist.engines.preview.casting.nature.bouquets import MEADOW, of_field
from muralist.engines.preview.grammar.drafts import Draft, Reading
from muralist.engines.preview.lexicon import Entry
from muralist.engines.preview.scenery.setting import Place
from muralist.engines.preview.scenery.tints import takes_colour
from muralist.engines.preview.scenery.wilds.inbloom import BLOOM, FLOWERS

WOODED = frozenset({"forest", "jungle", "bamboo", "swamp"})
BLOOMING = frozenset({"meadow", "river", "cliff", "balcony", "garden"})
LENT = {"tree": ("trees", WOODED), "flowers": ("flowers", BLOOMING)}
"""By the prop: the feature that it is of these places."""
PUDDLE = "puddle"
PUDDLED = "puddles"
HELD = frozenset({"on", "in", "under", "between", "hanging", "wearing", "carrying", "holding", "atop"})
"""Relations for which the thing itself must be there."""


def made_of(draft: Draft, reading: Reading, place: Place) -> Entry | None:
    """The feature that several uncounted things are, where the place consists of them and nothing hangs on them."""
    if draft.entry.kind != "thing" or draft.drop or draft.quote or draft.pattern:
        return None
    number = next(n for n, one in enumerate(reading.drafts) if one is draft)
    if _covers(draft, number, reading, place):
        return Entry(kind="feature", name=BLOOM.format(draft.entry.details.get("variant", "mixed")))
    if not _many(draft):
        return None
    full = any(one.entry.kind == "place" and (number, "holding") in one.linked for one in reading.drafts)
    if draft.count and not full:
        return None
    if draft.entry.name == PUDDLE:
        name, places = PUDDLED, frozenset({place.name})
    else:
        name, places = LENT.get(draft.entry.name, ("", frozenset()))
    if place.name not in places or name not in place.features or draft.entry.details.get("variant", "mixed") != "mixed":
        return None
    if (draft.colours and not takes_colour(place.name, name)) or (not full and _held(number, reading)):
        return None
    return Entry(kind="feature", name=name)


def _covers(draft: Draft, number: int, reading: Reading, place: Place) -> bool:
    """Whether a meadow is one of these flowers all over: "a field of poppies", "a daisy meadow", 花海."""
    if draft.entry.name != "flowers" or not draft.words or place.name != MEADOW or draft.count > 1 or draft.spot:
        return False
    kind = draft.entry.details.get("variant", "mixed")
    if kind not in FLOWERS or _held(number, reading, HELD - {"in"}):
        return False
    fields = any(one.entry.kind == "place" and one.entry.name == MEADOW and one.words for one in reading.drafts)
    strewn = kind != "mixed" and draft.plural and fields
    return strewn or of_field(reading.drafts, number)


def _many(draft: Draft) -> bool:
    """Whether there is more than one; flowers that Chinese does not count are."""
    uncounted = not (draft.text.isascii() or draft.count or draft.single)
    return draft.plural or (draft.entry.name == "flowers" and uncounted)


def _held(number: int, reading: Reading, kinds: frozenset[str] = HELD) -> bool:
    """Whether a thing is on it or holds it in one of these ways, or it is placed by a thing itself."""
    things = [one for one in reading.drafts if one.is_thing]
    kinds = kinds - {"in"} if reading.drafts[number].entry.name == "tree" else kinds
    about = any(other == number and kind in kinds for one in things for other, kind in one.linked)
    return about or any(reading.drafts[other] in things for other, _ in reading.drafts[number].linked)
