"""What is on a tray that somebody carries: two glasses, a loaf, three cups."""

from __future__ import annotations

from muralist.engines.preview.grammar.drafts import Draft
from muralist.engines.preview.grammar.implied import CLOTHED
from muralist.engines.preview.grammar.nouns.metres import metres_of
from muralist.engines.preview.lexicon import Entry

TRAY, BORNE = "tray", "borne-"
"""The trait of who carries one, and how the word of a variant begins for what is on it."""
HAD = frozenset({"holding", "carrying"})
LARGEST, SEVERAL, MOST = 0.5, 3, 4
"""Metres of the largest thing on a tray; how many a plural is, and how many there is room for."""


def load_trays(drafts: list[Draft]) -> None:
    """Put what somebody with a tray holds on it."""
    for draft in drafts:
        if draft.entry.kind != "thing" or draft.drop or draft.entry.name not in CLOTHED or TRAY not in draft.traits:
            continue
        held = [other for other, kind in draft.linked if kind in HAD and drafts[other].entry.kind == "thing"]
        load = [drafts[other] for other in held if metres_of(drafts[other].entry) <= LARGEST]
        if len(load) != 1 or load[0].entry.name in CLOTHED or load[0].count > MOST:
            continue
        one = load[0]
        count = one.count or (SEVERAL if one.plural else 1)
        kind = ".".join([one.entry.name, *str(one.entry.details.get("variant", "")).split()])
        draft.traits.append(f"{BORNE}{count}-{kind}")
        draft.words += one.words
        draft.linked = [link for link in draft.linked if drafts[link[0]] is not one]
        one.entry, one.linked = Entry(kind="merged", name=one.text), []
