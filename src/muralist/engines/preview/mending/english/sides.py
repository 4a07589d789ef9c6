"""Sides that are said of more than the frame: "a can on its left" is left of the thing before, not of the picture."""

from __future__ import annotations

from collections.abc import Sequence

from muralist.engines.preview.grammar.drafts import Draft
from muralist.engines.preview.lexicon.mention import Mention

SIDES = frozenset({"left", "right"})
OWN = frozenset({"its", "his", "her", "their"})
HELD = frozenset({"holding", "carrying", "wearing"})


def settle_own_sides(words: Sequence[Mention], drafts: Sequence[Draft]) -> set[int]:
    """Tie what is on a thing's own side to that thing; returns the words so shown. What holds a thing shares its side.

    "A jug of milk on the left" is a jug there, and so is who has something in hand.
    """
    shown: set[int] = set()
    for at, word in enumerate(words):
        if word.kind != "spot" or word.entry is None or word.entry.name not in SIDES:
            continue
        if OWN.isdisjoint(word.text.lower().split()):
            continue
        subject = _subject(words, drafts, at, word.entry.name)
        host = None if subject is None else _host(drafts, subject)
        if subject is None or host is None:
            continue
        drafts[subject].spot = ""
        drafts[subject].link(host, word.entry.name)
        shown.add(at)
    for number, draft in enumerate(drafts):
        if draft.spot in SIDES | {"middle"}:
            for holder in drafts:
                if not holder.spot and any(other == number and kind in HELD for other, kind in holder.linked):
                    holder.spot = draft.spot
    return shown


def _subject(words: Sequence[Mention], drafts: Sequence[Draft], at: int, side: str) -> int | None:
    """What is on that side: the noun after a clause's first word, else the noun before."""
    there = [n for n, draft in enumerate(drafts) if draft.spot == side and draft.is_named]
    opens = at == 0 or words[at - 1].kind == "break"
    after = [n for n in there if min(drafts[n].words) > at]
    before = [n for n in there if max(drafts[n].words) < at]
    return (after[0] if after else None) if opens else (before[-1] if before else None)


def _host(drafts: Sequence[Draft], subject: int) -> int | None:
    """The thing before it that nothing else holds or bears."""
    start = min(drafts[subject].words)
    before = [n for n, draft in enumerate(drafts) if n != subject and draft.words and max(draft.words) < start]
    held = {other for draft in drafts for other, kind in draft.linked if kind in HELD}
    free = [n for n in before if drafts[n].is_thing and n not in held]
    return free[-1] if free else None
