"""Things that would carry each other in a ring: one of the ties is dropped, so that something stands by itself."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from muralist.engines.preview.plan import Thing

APART = frozenset({"beside", "left", "right", "between", "following", "behind", "front", "wall", "ceiling", "above"})
"""Relations of things that stand or hang by themselves."""
LOOSE = ("on", "atop", "under")
"""Ties that are dropped first: what is in something is surely there."""


def ring_of(things: Sequence[Thing]) -> list[int]:
    """The numbers of things each of which the next one carries, the first one the last; none if there is no ring."""
    for first in range(len(things)):
        seen: list[int] = []
        at = first
        while at not in seen:
            seen.append(at)
            tie = things[at].relation
            if tie is None or tie.kind in APART or tie.other == at or not 0 <= tie.other < len(things):
                break
            at = tie.other
        else:
            return seen[seen.index(at) :]
    return []


def without_rings(things: Sequence[Thing]) -> list[Thing]:
    """The things with one tie less for every ring."""
    found = list(things)
    while ring := ring_of(found):
        loose = [at for at in ring if (tie := found[at].relation) is not None and tie.kind in LOOSE]
        at = (loose or ring)[-1]
        found[at] = replace(found[at], relation=None)
    return found
