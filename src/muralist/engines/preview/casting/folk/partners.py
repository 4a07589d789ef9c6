"""Who does something with another: couples that dance hold each other, a typist has the laptop that is named."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from muralist.engines.preview.grammar.drafts import Draft
from muralist.engines.preview.grammar.implied import CLOTHED
from muralist.engines.preview.lexicon import Entry

MERGED = Entry(kind="merged", name="")
OFFICE = "office"
DANCING, WALTZING = "dancing", "waltzing"
ALONE = frozenset({"ballerina", "dancer", "tutu"})
"""Whose dance is not for two."""


def join_partners(drafts: list[Draft]) -> None:
    """Mend what two people, or somebody and a machine, do together."""
    _dance(drafts)
    _type(drafts)


def _things(drafts: list[Draft]) -> Iterator[tuple[int, Draft]]:
    return ((n, draft) for n, draft in enumerate(drafts) if draft.entry.kind == "thing" and not draft.drop)


def _dance(drafts: list[Draft]) -> None:
    """A couple, or a man and a woman, dance together."""
    dancers = [draft for _, draft in _things(drafts) if draft.entry.name in CLOTHED and DANCING in draft.poses]
    couples = [draft for draft in dancers if int(draft.entry.details.get("group", draft.count or 1)) == 2]
    people = [draft for _, draft in _things(drafts) if draft.entry.name in CLOTHED]
    if not couples and len(people) == 2 and dancers and all(one.count < 2 and not one.plural for one in people):
        couples = people
    for draft in couples:
        words = {*str(draft.entry.details.get("variant", "")).split(), *draft.traits}
        if words & ALONE or draft.entry.name == "child" or {*draft.poses} - {DANCING, WALTZING}:
            continue
        draft.poses = [WALTZING]
        draft.doubtful = [
            (at, kind, WALTZING if (kind, name) == ("pose", DANCING) else name) for at, kind, name in draft.doubtful
        ]
        draft.linked = [link for link in draft.linked if drafts[link[0]].entry.name not in CLOTHED]


def _type(drafts: list[Draft]) -> None:
    """The laptop that somebody types on is the one in the hands."""
    typists = [draft for _, draft in _things(drafts) if draft.entry.name in CLOTHED and "working" in draft.poses]
    laptops = [(n, draft) for n, draft in _things(drafts) if draft.entry.name == "laptop"]
    if len(typists) != 1 or len(laptops) != 1 or laptops[0][1].colours or laptops[0][1].count > 1:
        return
    number, laptop = laptops[0]
    typists[0].words += laptop.words
    laptop.entry, laptop.linked = MERGED, []
    details = typists[0].entry.details
    if not details.get("home"):
        typists[0].entry = replace(typists[0].entry, details={**details, "home": OFFICE})
    for draft in drafts:
        draft.linked = [link for link in draft.linked if link[0] != number]
