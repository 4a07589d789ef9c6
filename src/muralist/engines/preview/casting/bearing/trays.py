"""What is on a tray that somebody carries: two glasses, a loaf, three cups."""

from __future__ import annotations

from muralist.engines.preview.grammar.drafts import Draft
from muralist.engines.preview.grammar.implied import CLOTHED
from muralist.engines.preview.grammar.nouns.metres import metres_of
from muralist.engines.preview.lexicon import Entry

TRAY, BORNE = "tray", "borne-"
"""The trait of who carries one, and how the word of a variant begins for what is on it."""
HAD = frozenset({"holding", "carrying"})
LARGEST, SEVERAL, MOST, KINDS = 0.5, 3, 4, 3
"""Metres of the largest thing on a tray; how many a plural is, and how many things and kinds there is room for."""


def load_trays(drafts: list[Draft]) -> None:
    """Put what somebody with a tray holds on it."""
    for draft in drafts:
        if draft.entry.kind != "thing" or draft.drop or draft.entry.name not in CLOTHED or TRAY not in draft.traits:
            continue
        held = [other for other, kind in draft.linked if kind in HAD and drafts[other].entry.kind == "thing"]
        load = [drafts[other] for other in held if metres_of(drafts[other].entry) <= LARGEST]
        counts = [one.count or (SEVERAL if one.plural else 1) for one in load]
        if not load or any(one.entry.name in CLOTHED for one in load) or len(load) > KINDS or sum(counts) > MOST:
            continue
        inner = {id(one): [drafts[other] for other, kind in one.linked if kind == "holding"] for one in load}
        for one, count in zip(load, counts, strict=True):
            draft.traits.append(f"{BORNE}{count}-{_kind(next(iter(inner[id(one)]), one).entry)}")
            draft.words += one.words
        gone = [*load, *(other for held in inner.values() for other in held)]
        draft.words += [at for other in gone for at in other.words if at not in draft.words]
        draft.linked = [link for link in draft.linked if not any(drafts[link[0]] is one for one in gone)]
        for one in gone:
            one.entry, one.linked = Entry(kind="merged", name=one.text), []


def _kind(entry: Entry) -> str:
    """A drawing with its variant and what fills it, as one word."""
    kind, filled = ".".join([entry.name, *str(entry.details.get("variant", "")).split()]), entry.details.get("filling")
    return f"{kind}={filled}" if filled and " " not in str(filled) else kind
