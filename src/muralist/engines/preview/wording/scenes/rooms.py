"""Words that only say whose or what sort of room it is are not in it: the wizard of a wizard's kitchen."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from muralist.engines.preview.lexicon import Entry, lexicon
from muralist.engines.preview.lexicon.mention import Mention
from muralist.engines.preview.places import all_places

OWNS = frozenset({"'s", "’s", "s'"})
FURNITURE = frozenset({"table", "desk", "workbench", "bookcase", "shelf", "wardrobe", "bed", "armchair"})
"""What belongs to somebody who is not seen at it, unless a deed says so."""
WORKBENCH = {"bench": "workbench", "benches": "workbench"}
WORKROOMS = frozenset({"workshop"})
SAID = frozenset({"size", "quality", "mood", "colour", "material", "unknown"})
BETWEEN = 2
"""The most words between the owner and the room."""
SWORDS, STONES = frozenset({"sword", "excalibur", "longsword"}), frozenset({"stone", "rock"})


def settle_rooms(words: Sequence[Mention]) -> list[Mention]:
    """The mentions without whoever only owns the room, and with what else a room makes of its words."""
    found = list(words)
    for at, word in enumerate(words):
        if _owner(words, at):
            found[at] = replace(word, entry=None, others=())
            found[at + 1] = replace(words[at + 1], entry=Entry(kind="stop", name="of"), others=())
        elif word.text.lower() in WORKBENCH and any(one.entry and one.entry.name in WORKROOMS for one in words[:at]):
            found[at] = replace(word, entry=lexicon().english[WORKBENCH[word.text.lower()]], others=())
        elif word.text.lower() == "inside" and at and _closes(words, at):
            found[at] = replace(word, entry=Entry(kind="stop", name="inside"), others=())
        elif word.kind == "material" and word.text.lower() in STONES and _stuck(words, at):
            found[at] = replace(word, entry=lexicon().english["rock"], others=(), article="a")
    return found


def _owner(words: Sequence[Mention], at: int) -> bool:
    """Whether somebody is named only as the one whose room or furniture it is."""
    word = words[at]
    if word.kind != "thing" or word.entry is None or not word.entry.details.get("poses"):
        return False
    if at + 2 >= len(words) or words[at + 1].text not in OWNS:
        return False
    return _room_after(words, at + 1, furniture=True)


def _room_after(words: Sequence[Mention], at: int, *, furniture: bool = False) -> bool:
    """Whether a room is named next, with at most some words that describe it between."""
    for word in words[at + 1 : at + 2 + BETWEEN]:
        place = word.meaning("place")
        if place is not None and place.name in all_places() and all_places()[place.name].indoor:
            return True
        if furniture and word.kind == "thing" and word.entry is not None and word.entry.name in FURNITURE:
            return True
        if word.kind not in SAID:
            return False
    return False


def _stuck(words: Sequence[Mention], at: int) -> bool:
    """Whether a sword is in the stone that a material seems to be: "a sword in stone"."""
    return (
        at > 1
        and words[at - 1].entry is not None
        and words[at - 1].text.lower() in {"in", "into"}
        and words[at - 2].text.lower().split()[-1] in SWORDS
        and (at + 1 == len(words) or words[at + 1].kind not in {"thing", "material"})
    )


def _closes(words: Sequence[Mention], at: int) -> bool:
    """Whether it ends what is said of a snow globe: "a snow globe with a lighthouse inside, on a sill"."""
    before = any(word.entry is not None and word.entry.name == "snow_globe" for word in words[max(0, at - 5) : at])
    return before and (at + 1 == len(words) or words[at + 1].kind == "break")
