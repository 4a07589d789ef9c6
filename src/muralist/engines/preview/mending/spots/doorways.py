"""At the door of a house: the door is what one sees of it, so that whoever is there is not on its roof."""

from __future__ import annotations

from collections.abc import Sequence

from muralist.engines.preview.grammar.drafts import Draft, Reading
from muralist.engines.preview.lexicon import lexicon
from muralist.engines.preview.lexicon.mention import Mention

HOUSE, DOOR = "house", "door"
DOORS = frozenset({"door", "front door", "doorway", "doorstep", "entrance", "doorsteps", "front steps", "threshold"})
CHINESE = frozenset({"門口", "门口", "門前", "门前", "大門口", "大门口", "門邊", "门边"})
TIED = frozenset({"at", "on", "in", "beside", "front", "under"})
"""How one is to a house at whose door one is."""


def settle_doorways(words: Sequence[Mention], reading: Reading) -> None:
    """Show the door of a plain house that something is said to be at, and nothing else of it."""
    for number, house in enumerate(reading.drafts):
        door = _door_of(words, house) if _plain(house) else None
        if door is None:
            continue
        there = [one for one in reading.drafts if any(other == number for other, _ in one.linked)]
        if not (there or house.linked) or any(kind != "between" for _, kind in house.linked):
            continue
        house.entry, house.others = lexicon().english[DOOR], ()
        reading.used.add(door)
        for one in there:
            tie = "front" if one.entry.details.get("poses") else "beside"
            one.linked = [(other, tie if other == number and kind in TIED else kind) for other, kind in one.linked]


def _plain(draft: Draft) -> bool:
    """Whether it is one house of which nothing is said that its door does not show."""
    own = draft.entry.kind == "thing" and draft.entry.name == HOUSE and not draft.drop and bool(draft.words)
    said = draft.colours or draft.tints or draft.material or draft.quote or draft.spot or draft.size != 1.0
    return own and not said and draft.count <= 1 and not draft.plural and not draft.entry.details.get("variant")


def _door_of(words: Sequence[Mention], house: Draft) -> int | None:
    """The word right beside a house that says that its door is meant; "of" is no word here."""
    before, after = min(house.words) - 1, max(house.words) + 1
    if before > 0 and words[before].kind == "unknown" and words[before].text.lower() in DOORS:
        return before
    own = next((at for at in house.words if words[at].text.lower() in DOORS), None)
    if own is not None:
        return own
    chinese = after < len(words) and words[after].kind == "relation" and words[after].text in CHINESE
    return after if chinese else None
