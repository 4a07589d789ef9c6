"""What is surrounded is where the sentence ends: a bottle "surrounded by lavender on a podium" is on it."""

from __future__ import annotations

from collections.abc import Sequence

from muralist.engines.preview.grammar.drafts import Draft
from muralist.engines.preview.lexicon import Entry
from muralist.engines.preview.lexicon.mention import Mention
from muralist.engines.preview.props import all_props

AROUND = "around"
SAID = ("surrounded", "encircled", "ringed")
STANDS = frozenset({"plinth", "stool", "rock", "stump", "pedestal", "turntable"})
LOW = 0.6
"""What is so small that the ring is about its foot: these, and what is no higher than that many metres."""

CLOSURES = frozenset({"cap", "lid", "stopper", "gold cap", "silver cap", "golden cap", "black cap", "white cap"})
CLOSED = frozenset({"perfume", "bottle", "jar", "flask", "tube", "thermos", "can"})


def settle_caps(drafts: list[Draft]) -> None:
    """A bottle's cap closes it; it is nobody's hat."""
    for number, draft in enumerate(drafts):
        if draft.text.lower() not in CLOSURES or draft.entry.kind != "thing":
            continue
        holders = [one for one in drafts if one.entry.name in CLOSED and (number, "holding") in one.linked]
        if holders or any(drafts[other].entry.name in CLOSED for other, _ in draft.linked):
            draft.entry, draft.others, draft.linked = Entry(kind="unknown", name=draft.text), (), []


def settle_surrounded(words: Sequence[Mention], drafts: list[Draft]) -> None:
    """Give the support that follows a ring to what is in its middle."""
    settle_caps(drafts)
    for at, word in enumerate(words):
        if word.kind != "relation" or not word.text.lower().startswith(SAID):
            continue
        inner = next((draft for draft in reversed(drafts) if draft.is_named and max(draft.words) < at), None)
        ring = next((draft for draft in drafts if draft.is_named and min(draft.words) > at), None)
        if inner is None or ring is None:
            continue
        inner = next((one for one in drafts if (drafts.index(inner), "holding") in one.linked and one.is_named), inner)
        supports = [other for other, kind in ring.linked if kind == "on" and drafts[other].entry.kind == "thing"]
        if not supports:
            continue
        ring.linked = [link for link in ring.linked if link[1] not in {"on", AROUND}]
        inner.link(supports[0], "on")
        name = drafts[supports[0]].entry.name
        host = supports[0] if name in STANDS or all_props()[name].size < LOW else drafts.index(inner)
        ring.link(host, AROUND)
