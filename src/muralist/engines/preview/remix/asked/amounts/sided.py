"""One of several, by where it stands: "the left cat", "the cat on the right", "one of the cats"."""

from __future__ import annotations

import re
from dataclasses import replace

from muralist.engines.preview.layout import settled
from muralist.engines.preview.parser import mentions
from muralist.engines.preview.places import all_places
from muralist.engines.preview.plan import ScenePlan, Thing
from muralist.engines.preview.remix.asked.order import Edit
from muralist.engines.preview.remix.asked.scenes import one_of_them

_LEFT = re.compile(r"\bleft(?:most)?\b|[左]", re.IGNORECASE)
_MIDDLE = re.compile(r"\bmiddle\b|\bcent(?:er|re)\b|中間|中间|中央", re.IGNORECASE)
_RIGHT = re.compile(r"\bright(?:most)?\b|[右]", re.IGNORECASE)


def one_said(edit: Edit) -> bool:
    """Whether an edit speaks of one of several, by its side or as one of them."""
    sided = not edit.target.isascii() and (_LEFT.search(edit.text) or _RIGHT.search(edit.text))
    return one_of_them(edit.target) or bool(sided)


def not_told(edit: Edit) -> set[str]:
    """The words for a place between others, where no one is parted from the rest."""
    return {word.text for word in mentions(edit.text) if _MIDDLE.search(word.text)}


def one_at(phrase: str, plan: ScenePlan, index: int, seed: int) -> int:
    """The number of the instance of a thing that a phrase speaks of: its last where it says no side.

    What stands between others is none that can be parted from them, and counts as the last.
    """
    thing = plan.things[index]
    side = -1 if _LEFT.search(phrase) else 1 if _RIGHT.search(phrase) else 0
    if not side:
        return thing.count - 1
    items = [item for item in settled(plan, all_places()[plan.place], 1.0, seed, plan.time == "night")
             if item.thing == index and item.prop.name == thing.prop]  # fmt: skip
    if not items:
        return thing.count - 1
    at = max(items, key=lambda item: side * item.middle).number
    return at if at in {0, thing.count - 1} else thing.count - 1


def apart(thing: Thing, number: int) -> tuple[Thing, Thing]:
    """All but that first or last instance, and that one alone."""
    rest = replace(thing, count=thing.count - 1, first=thing.first + (1 if number == 0 else 0))
    return rest, replace(thing, count=1, first=thing.first + number)
