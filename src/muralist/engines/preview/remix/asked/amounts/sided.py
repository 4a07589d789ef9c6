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
from muralist.engines.preview.remix.asked.targets import THING, Target

BETWEEN = 2
"""How many there are at most so that none stands between others."""
_THE_ONE = re.compile(
    r"^(?:the\s+)?(?:left|right|middle|cent(?:er|re)|last|first)(?:most)?\s+one$|^(?:the\s+)?one\s+(?:on|in|at)\s+the\s+"
    r"(?:left|right|middle|cent(?:er|re))$|^one of them$|^最?(?:左|右|中)(?:邊|边|間|间)的?(?:那?[個个隻只])?$",
    re.IGNORECASE,
)
_LEFT = re.compile(r"\bleft(?:most)?\b|[左]", re.IGNORECASE)
_MIDDLE = re.compile(r"\bmiddle\b|\bcent(?:er|re)\b|中間|中间|中央", re.IGNORECASE)
_RIGHT = re.compile(r"\bright(?:most)?\b|[右]", re.IGNORECASE)


def of_several(phrase: str, plan: ScenePlan) -> Target | None:
    """What "the middle one" speaks of: the first of which there are several."""
    if _THE_ONE.match(phrase.strip()) is None:
        return None
    several = [n for n, thing in enumerate(plan.things) if thing.count > 1 and not thing.hidden]
    return Target(kind=THING, index=several[0]) if several else None


def one_said(edit: Edit) -> bool:
    """Whether an edit speaks of one of several, by its side or as one of them."""
    if _THE_ONE.match(edit.target.strip()):
        return True
    sided = not edit.target.isascii() and any(at.search(edit.text) for at in (_LEFT, _RIGHT, _MIDDLE))
    return one_of_them(edit.target) or bool(sided)


def not_told(edit: Edit, thing: Thing) -> set[str]:
    """The words for a place between others, where no one is parted from the rest."""
    if thing.count > BETWEEN:
        return set()
    return {word.text for word in mentions(edit.text) if _MIDDLE.search(word.text)}


def one_at(phrase: str, plan: ScenePlan, index: int, seed: int) -> int:
    """The number of the instance of a thing that a phrase speaks of: its last where it says no side."""
    thing = plan.things[index]
    side = -1 if _LEFT.search(phrase) else 1 if _RIGHT.search(phrase) else 0
    between = not side and _MIDDLE.search(phrase) is not None and thing.count > BETWEEN
    if not side and not between:
        return thing.count - 1
    items = [item for item in settled(plan, all_places()[plan.place], 1.0, seed, plan.time == "night")
             if item.thing == index and item.prop.name == thing.prop]  # fmt: skip
    if not items:
        return thing.count - 1
    if between:
        row = sorted(items, key=lambda item: item.middle)
        return row[len(row) // 2].number
    return max(items, key=lambda item: side * item.middle).number


def apart(thing: Thing, number: int) -> tuple[list[Thing], Thing]:
    """The instances before and after that one, and that one alone."""
    before, after = replace(thing, count=number), replace(thing, count=thing.count - number - 1,
                                                          first=thing.first + number + 1)  # fmt: skip
    rest = [part for part in (before, after) if part.count > 0]
    return rest, replace(thing, count=1, first=thing.first + number)
