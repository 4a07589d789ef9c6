"""What is above somebody's head floats there: "a man with a light bulb above his head"."""

from __future__ import annotations

from collections.abc import Sequence

from muralist.engines.preview.grammar.drafts import Draft, Reading
from muralist.engines.preview.grammar.people import poses_taken
from muralist.engines.preview.lexicon.mention import FIGURES, Mention

HEADS = frozenset({"head", "heads", "頭上", "头上", "頭頂", "头顶"})
OVER = frozenset({"above", "over"})
REACH = 3
STAR, LADDER, TABLE, RAISING, CLIMBING = "star_solid", "ladder", "table", "raising", "climbing"


def hold_overhead(words: Sequence[Mention], reading: Reading) -> None:
    """Tie what is named before such a head to whose it is."""
    drafts = reading.drafts
    for at, word in enumerate(words):
        if word.text.lower() not in HEADS:
            continue
        said = next((n for n in range(at - 1, max(-1, at - 1 - REACH), -1) if words[n].text.lower() in OVER), None)
        if said is None:
            continue
        things = [
            n for n, one in enumerate(drafts) if _thing(one) and one.entry.name not in FIGURES and max(one.words) < said
        ]
        people = [n for n, one in enumerate(drafts) if _thing(one) and one.entry.name in FIGURES]
        if not things or not people:
            continue
        thing, who = things[-1], people[0]
        drafts[who].linked = [link for link in drafts[who].linked if link[0] != thing]
        drafts[thing].linked = [(who, "above")]
        reading.used |= {at, said}


def hang_stars(drafts: list[Draft]) -> None:
    """A star that somebody reaches for, or that a ladder leads to, is above them."""
    number = next((n for n, one in enumerate(drafts) if one.entry.name == STAR and _thing(one)), None)
    if number is None or drafts[number].plural or drafts[number].count > 1:
        return
    star = drafts[number]
    tables = {to for to, _ in star.linked if drafts[to].entry.name == TABLE and not drafts[to].words}
    ladder = next((n for n, one in enumerate(drafts) if one.entry.name == LADDER and _thing(one)), None)
    who = next((n for n, one in enumerate(drafts) if one.entry.name in FIGURES and _thing(one)), None)
    under = ladder if ladder is not None else who
    held = any(to == number for one in drafts for to, _ in one.linked)
    if under is None or held or len(star.linked) > len(tables) or not (tables or ladder is not None):
        return
    star.linked, star.aloft = [(under, "above")], True
    for table in tables:
        drafts[table].drop = True
    if who is not None:
        drafts[who].linked = [link for link in drafts[who].linked if link[0] not in tables]
        _raise(drafts[who], ladder)


def _raise(who: Draft, ladder: int | None) -> None:
    """Somebody under a star has the arms up, or climbs to it."""
    if ladder is not None and CLIMBING in who.poses and all(to != ladder for to, _ in who.linked):
        who.link(ladder, "on")
    elif ladder is None and set(who.poses) <= {"tending"} and RAISING in poses_taken(who.entry):
        who.poses = [RAISING]


def _thing(draft: Draft) -> bool:
    return draft.entry.kind == "thing" and not draft.drop and bool(draft.words)
