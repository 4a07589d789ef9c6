"""Empty room for words: what the picture is about stands on the other side of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from muralist.engines.preview.parser import Mention
from muralist.engines.preview.plan import Thing

OTHER = {"left": "right", "right": "left"}
CROWD = 4
"""Things from which none are moved: they fill the frame."""


def leave_room(things: list[Thing], side: str) -> list[Thing]:
    """The things with those that stand by nothing else moved away from the side that is to stay empty."""
    if side not in OTHER or sum(thing.count for thing in things) >= CROWD:
        return things
    return [
        replace(thing, spot=OTHER[side]) if not thing.spot and thing.relation is None else thing for thing in things
    ]


def unspared(words: Sequence[Mention], things: Sequence[Thing]) -> set[int]:
    """The words about empty room that the picture does not leave: no side was said, or nothing was moved."""
    spots = {thing.spot for thing in things}
    return {
        at
        for at, word in enumerate(words)
        if word.kind == "room" and word.entry is not None and OTHER.get(word.entry.name) not in spots
    }
