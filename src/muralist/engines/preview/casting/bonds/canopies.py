"""Who is said to be under a mushroom or a flower has room there: what shelters somebody is higher than they are."""

from __future__ import annotations

from dataclasses import replace

from muralist.engines.preview.grammar.beasts import alive
from muralist.engines.preview.grammar.drafts import Draft
from muralist.engines.preview.grammar.implied import CLOTHED
from muralist.engines.preview.grammar.nouns.metres import metres_of

LOW = frozenset({"mushroom", "flowers"})
"""What is small in nature, and shelters in pictures."""
HIGHER = 1.7


def raise_canopies(drafts: list[Draft]) -> None:
    """Make what shelters a being as high as that takes."""
    for draft in drafts:
        if draft.drop or draft.entry.kind != "thing" or not (alive(draft) or draft.entry.name in CLOTHED):
            continue
        for other, kind in draft.linked:
            host = drafts[other]
            if kind != "under" or host.entry.kind != "thing" or host.entry.name not in LOW or host.drop:
                continue
            needed = HIGHER * _metres(draft)
            if _metres(host) < needed:
                host.entry = replace(host.entry, details={**host.entry.details, "metres": needed})


def _metres(draft: Draft) -> float:
    return metres_of(draft.entry) * draft.size
