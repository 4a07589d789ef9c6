"""What is 中間 of a noun is between two of it, on one that bears things, or amid a place: 廣場中間有雕像."""

from __future__ import annotations

from collections.abc import Sequence

from muralist.engines.preview.grammar.drafts import Draft, Reading
from muralist.engines.preview.lexicon.mention import Mention

MIDDLE, BETWEEN, ON = "middle", "between", "on"
SHOWN = frozenset({"thing", "place", "feature"})


def settle_middles(words: Sequence[Mention], reading: Reading) -> None:
    """Tie what is named after 中間, or before 在, to the noun that it is the middle of."""
    drafts = reading.drafts
    for at, word in enumerate(words):
        if word.kind != "spot" or word.text.isascii() or word.entry is None or word.entry.name != MIDDLE:
            continue
        hosts = _before(words, drafts, at)
        if not hosts:
            continue
        subject = _after(words, drafts, at)
        if subject is None:
            subject = _located(words, drafts, min(drafts[hosts[0]].words))
        if subject is not None and subject not in hosts and _put(drafts, hosts, subject):
            reading.used.add(at)


def _before(words: Sequence[Mention], drafts: Sequence[Draft], at: int) -> list[int]:
    """The noun that ends right before a word, with what 和 joins to it."""
    found: list[int] = []
    end = at - 1
    while True:
        number = next((n for n, one in enumerate(drafts) if end in one.words and one.entry.kind in SHOWN), None)
        if number is None:
            return found
        found.insert(0, number)
        first = end
        while first and words[first - 1].kind in {"number", "colour", "size", "indefinite", "material"}:
            first -= 1
        if not first or words[first - 1].kind != "joining":
            return found
        end = first - 2


def _after(words: Sequence[Mention], drafts: Sequence[Draft], at: int) -> int | None:
    """The thing that the rest of the clause names first."""
    for place in range(at + 1, len(words)):
        if words[place].kind == "break":
            return None
        for number, draft in enumerate(drafts):
            if place in draft.words and min(draft.words) > at and draft.is_thing:
                return number
    return None


def _located(words: Sequence[Mention], drafts: Sequence[Draft], first: int) -> int | None:
    """The thing before 在, if that leads to the noun."""
    at = first - 1
    while at >= 0 and words[at].kind in {"number", "colour", "size", "indefinite", "material"}:
        at -= 1
    if at < 0 or words[at].kind != "located":
        return None
    before = [
        (max(one.words), n)
        for n, one in enumerate(drafts)
        if one.words and max(one.words) < at and one.entry.kind == "thing"
    ]
    return max(before)[1] if before else None


def _put(drafts: Sequence[Draft], hosts: Sequence[int], subject: int) -> bool:
    """Put a thing in the middle of these, and say whether it is shown by more than a side of the frame."""
    one = drafts[subject]
    for number in hosts:
        drafts[number].spot = ""
    one.spot = ""
    several = len(hosts) > 1 or drafts[hosts[0]].count > 1 or drafts[hosts[0]].plural
    if any(drafts[number].entry.kind != "thing" for number in hosts):
        one.spot = MIDDLE
        return False
    one.linked = [link for link in one.linked if link[0] not in hosts]
    for number in hosts:
        one.link(number, BETWEEN if several else ON)
    return True
