"""What stands on a shelf or lies in a bathtub is in that room, whatever its own home."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from muralist.engines.preview.grammar.drafts import Draft

BORNE = frozenset({"on", "in", "under"})


def free_of_rooms(standing: Sequence[Draft], drafts: Sequence[Draft], indoors: Callable[[Draft], bool]) -> list[Draft]:
    """The things that choose the place: those that furniture bears leave it to the furniture."""
    free = [
        draft for draft in standing
        if not any(kind in BORNE and _furniture(drafts[other], indoors) for other, kind in draft.linked)
    ]  # fmt: skip
    return free or list(standing)


def _furniture(host: Draft, indoors: Callable[[Draft], bool]) -> bool:
    # a table is in every room: what is on it says in which
    return host.entry.kind == "thing" and host.entry.name != "table" and not host.drop and indoors(host)
