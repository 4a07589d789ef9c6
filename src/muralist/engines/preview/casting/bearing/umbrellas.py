"""Umbrellas that nobody holds: in the rain passers-by are under them, on a beach they are sunshades."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from muralist.engines.preview.grammar.drafts import EACH, Draft, Reading
from muralist.engines.preview.grammar.implied import CLOTHED
from muralist.engines.preview.lexicon import lexicon
from muralist.engines.preview.lexicon.mention import Mention

UMBRELLA, CARRYING = "umbrella", "carrying"
WET = frozenset({"rain", "storm"})
SHORES = frozenset({"beach", "pool"})
PASSERS = 3
"""How many go under umbrellas that nobody counted, and at most."""


def raise_umbrellas(words: Sequence[Mention], reading: Reading) -> None:
    """Put somebody under each of several umbrellas in the rain, and make those of a beach sunshades."""
    drafts = reading.drafts
    at_sea = any(draft.entry.kind == "place" and draft.entry.name in SHORES and not draft.drop for draft in drafts)
    peopled = any(draft.entry.name in CLOTHED and not draft.drop for draft in drafts)
    for number, draft in enumerate(list(drafts)):
        if not _loose(drafts, number):
            continue
        if at_sea and not peopled and not _wet(words, reading):
            draft.entry = replace(draft.entry, details={**draft.entry.details, "variant": "parasol"})
        elif not peopled and _wet(words, reading) and 0 <= draft.count <= PASSERS and draft.plural:
            draft.count = draft.count or PASSERS
            draft.traits.append(EACH)
            passers = Draft(entry=lexicon().english["person"], text="people", plural=True, count=draft.count)
            passers.link(number, CARRYING)
            drafts.append(passers)


def _loose(drafts: Sequence[Draft], number: int) -> bool:
    """Whether it is an umbrella of no kind that nobody has and that is nowhere in particular."""
    draft = drafts[number]
    if not draft.is_named or draft.entry.name != UMBRELLA or draft.entry.details.get("variant"):
        return False
    tied = any(drafts[other].entry.kind == "thing" for other, _ in draft.linked)
    borne = (one for one in drafts if one.entry.kind == "thing" and not one.drop)
    return not tied and not any(other == number and kind != "holding" for one in borne for other, kind in one.linked)


def _wet(words: Sequence[Mention], reading: Reading) -> bool:
    """Whether it rains, or has rained."""
    return any(
        entry.kind in {"weather", "feature"} and (entry.name in WET or entry.name == "puddles")
        for word in words
        for entry in (*([word.entry] if word.entry is not None else []), *word.others)
    ) or bool(WET & set(reading.tables.get("weather", [])))
