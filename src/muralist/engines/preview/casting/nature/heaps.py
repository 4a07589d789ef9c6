"""A heap that somebody lies or sits on is large enough for them: a dragon on a pile of gold."""

from __future__ import annotations

from dataclasses import replace

from muralist.engines.preview.grammar.drafts import Draft
from muralist.engines.preview.grammar.nouns.metres import metres_of
from muralist.engines.preview.props import all_props

HEAPS = frozenset({"coin", "leaves", "leaf_pile", "treasure"})
SHARE = 0.42
"""The height of a heap as a share of that of who is on it."""


def settle_heaps(drafts: list[Draft]) -> None:
    """Let heaps bear who is said to be on them."""
    for draft in drafts:
        if draft.entry.kind != "thing" or draft.drop or draft.entry.name not in all_props():
            continue
        for other, kind in draft.linked:
            host = drafts[other]
            heaped = host.entry.name in HEAPS and "pile" in str(host.entry.details.get("variant", "")).split()
            if kind != "on" or host.entry.kind != "thing" or not heaped:
                continue
            tall = SHARE * metres_of(draft.entry)
            own = metres_of(host.entry)
            if own < tall and draft.entry.details.get("poses"):
                host.entry = replace(host.entry, details={**host.entry.details, "metres": tall})
