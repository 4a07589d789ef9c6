"""New things of an order as they are read in a prompt: flying where they are in the sky, with all that is said of them.

An order is read noun by noun, to tell what is there from what is new; what is new has the whole grammar's reading.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from muralist.engines.preview.plan import Thing
from muralist.engines.preview.planner import read_plan


def as_read(things: Sequence[Thing], text: str) -> list[Thing]:
    """The things with the look and the doing that a prompt of that text gives them; ties and sides stay the order's."""
    fresh = read_plan(text).things
    found = []
    for thing in things:
        alike = [one for one in fresh if one.word == thing.word]
        if len(alike) != 1 or sum(one.word == thing.word for one in things) != 1 or not _fits(thing, alike[0]):
            found.append(thing)
            continue
        one = alike[0]
        found.append(
            replace(
                one,
                relation=thing.relation,
                spot=thing.spot,
                towards=-1,
                key=thing.key,
                seed=thing.seed,
                count=max(one.count, thing.count),
                text=thing.text or one.text,
            )
        )
    return found


def _fits(thing: Thing, one: Thing) -> bool:
    """Whether the reading adds something, rather than losing what the order says of it."""
    more = one.pose != "" and thing.pose == ""
    return more and (not thing.colours or bool(one.colours))
