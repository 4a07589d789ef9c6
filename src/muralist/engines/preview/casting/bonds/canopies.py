"""Who is said to be under a mushroom or a flower has room there, and who sits on one a seat: it is as large as that."""

from __future__ import annotations

from dataclasses import replace

from muralist.engines.preview.grammar.beasts import alive
from muralist.engines.preview.grammar.drafts import Draft
from muralist.engines.preview.grammar.implied import CLOTHED
from muralist.engines.preview.grammar.nouns.metres import metres_said

MUSHROOM = "mushroom"
LOW = frozenset({MUSHROOM, "flowers"})
"""What is small in nature, and shelters in pictures."""
HIGHER, SEAT = 1.7, 0.62
"""How high it is for those under it, and for those on it, in their heights."""


def raise_canopies(drafts: list[Draft]) -> None:
    """Make what shelters a being as high as that takes."""
    for draft in drafts:
        if draft.drop or draft.entry.kind != "thing" or not (alive(draft) or draft.entry.name in CLOTHED):
            continue
        for other, kind in draft.linked:
            host = drafts[other]
            if host.entry.kind != "thing" or host.entry.name not in LOW or host.drop:
                continue
            seated = kind == "on" and draft.entry.name in CLOTHED and host.entry.name == MUSHROOM
            if kind != "under" and not seated:
                continue
            needed = (SEAT if seated else HIGHER) * metres_said(draft)
            if metres_said(host) < needed:
                host.entry = replace(host.entry, details={**host.entry.details, "metres": needed})
