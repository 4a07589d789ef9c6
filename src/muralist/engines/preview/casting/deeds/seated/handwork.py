"""Who sits and shells, peels, weaves or strings something sits at a table with the hands on it."""

from __future__ import annotations

from collections.abc import Sequence

from muralist.engines.preview.grammar.beasts import alive
from muralist.engines.preview.grammar.drafts import Draft, Reading
from muralist.engines.preview.grammar.implied import CLOTHED
from muralist.engines.preview.grammar.nouns.metres import metres_of
from muralist.engines.preview.lexicon import lexicon
from muralist.engines.preview.lexicon.mention import Mention

SITTING, PREPARING, SEATED, TABLE = "sitting", "preparing", "seated", "table"
WORKED = frozenset({
    "shelling", "peeling", "sorting", "stringing", "weaving", "making", "arranging", "folding", "braiding", "cleaning",
    "polishing", "carving", "decorating", "assembling", "repairing", "fixing", "mending", "shucking", "pitting",
    "slicing", "trimming", "wrapping", "rolling", "husking", "cracking", "building", "crafting", "plucking", "gluing",
    "剝", "剥", "編", "编", "串", "挑", "削", "折", "做", "修", "包", "揉", "捏", "摺", "雕", "撿", "捡", "擦",
    "洗", "插",
})  # fmt: skip
"""Deeds of two hands on what lies before them."""
LARGEST, NEAR = 0.5, 5
"""Metres of what is worked on, and how many words after the deed it is named at most."""
PLACED = frozenset({"on", "in", "at", "riding", "under", "around"})
SEATS = frozenset({"chair", "bench"})
"""What is brought to a table as well as what one sits on there."""


def work_seated(words: Sequence[Mention], reading: Reading) -> None:
    """Lay what one works on, sitting, on a table before the hands."""
    people = [one for one in reading.drafts if one.is_thing and one.entry.name in CLOTHED]
    for who in people:
        said = [at for at, word in enumerate(words) if word.kind == "pose" and _named(word) == SITTING]
        alone = len(people) == 1 and bool(said)
        if not (SITTING in who.poses or alone) or _settled(reading.drafts, who):
            continue
        deed = next((at for at, word in enumerate(words) if word.text.lower() in WORKED and _after(who, at)), None)
        made = _object(reading.drafts, words, deed) if deed is not None else None
        if deed is None or made is None:
            continue
        _lay(reading.drafts, who, made)
        reading.used.update([deed, *said])


def _named(word: Mention) -> str:
    return word.entry.name if word.entry is not None else ""


def _after(who: Draft, at: int) -> bool:
    return bool(who.words) and at > min(who.words)


def _settled(drafts: Sequence[Draft], who: Draft) -> bool:
    """Whether somebody sits on or in a thing other than a seat."""
    return any(
        kind in PLACED and drafts[other].entry.kind == "thing" and drafts[other].entry.name not in SEATS
        for other, kind in who.linked
    )


def _object(drafts: Sequence[Draft], words: Sequence[Mention], deed: int) -> Draft | None:
    """The small thing named right after the deed."""
    for draft in drafts:
        living = alive(draft) and not draft.material
        if not draft.is_named or living or not deed < min(draft.words) <= deed + NEAR:
            continue
        between = words[deed + 1 : min(draft.words)]
        paused = any(word.kind in {"break", "thing"} for word in between)
        return draft if not paused and 0 < metres_of(draft.entry) * draft.size <= LARGEST else None
    return None


def _lay(drafts: list[Draft], who: Draft, made: Draft) -> None:
    number = next(at for at, one in enumerate(drafts) if one is made)
    seats = [other for other, kind in who.linked if kind == "on" and drafts[other].entry.name in SEATS]
    for seat in seats:
        # the seat is drawn with who sits at the table
        who.words += drafts[seat].words
        drafts[seat].drop = True
    table = next((at for at, one in enumerate(drafts) if one.is_thing and one.entry.name == TABLE), len(drafts))
    if table == len(drafts):
        drafts.append(Draft(entry=lexicon().english[TABLE], text=TABLE, plural=False, single=True))
    who.linked = [link for link in who.linked if link[0] not in {number, *seats}]
    who.link(table, "at")
    who.poses = [PREPARING, SITTING]
    sit_at_table(who)
    made.linked = [(table, "on")]


def sit_at_table(who: Draft) -> None:
    """Somebody who sits and works at a table is there on a chair, the hands on the table."""
    if SITTING not in who.poses or who.poses[0] != PREPARING:
        return
    who.poses = [PREPARING, *[pose for pose in who.poses if pose not in {SITTING, PREPARING}]]
    who.traits += [] if SEATED in who.traits else [SEATED]
    who.words += [at for at, kind, name in who.doubtful if kind == "pose" and name == SITTING]
