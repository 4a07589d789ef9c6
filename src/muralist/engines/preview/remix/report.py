"""Which words of an order a remix honoured."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from muralist.engines.preview.lexicon.mention import silent
from muralist.engines.preview.parser import mentions
from muralist.engines.preview.plan import ScenePlan
from muralist.engines.preview.remix.asked.targets import THING, find
from muralist.engines.preview.remix.memory import Memory

WHOLE = frozenset({"style", "time", "weather", "season", "mood", "light"})
PARTS = frozenset({"thing", "colour", "number", "size", "material", "pose"})


def honoured_only(plan: ScenePlan, honoured: set[str] | frozenset[str]) -> ScenePlan:
    """The plan with words of other kinds than those moved from understood to ignored."""
    kinds: dict[str, str] = {}
    for word in mentions(plan.prompt):
        entry = word.entry
        kinds[word.text] = entry.name if entry is not None and entry.kind == "layout" else word.kind
    known = {word for word in plan.understood if kinds.get(word) in honoured}
    return told(replace(plan, understood=()), plan.prompt, known)


def told(plan: ScenePlan, prompt: str, done: set[str]) -> ScenePlan:
    """The plan with every content word of the order listed: understood where it was so already or is in `done`."""
    known = done | set(plan.understood)
    words = dict.fromkeys(word.text for word in mentions(prompt) if not silent(word))
    return replace(
        plan,
        prompt=prompt,
        understood=tuple(word for word in words if word in known),
        ignored=tuple(word for word in words if word not in known),
    )


def spoken_of(prompt: str, memories: Iterable[Memory | None]) -> set[str]:
    """The nouns of an order that name what one of the painted pictures shows."""
    plans = [memory.plan for memory in memories if memory is not None]
    found = set()
    for word in mentions(prompt):
        place = word.meaning("place")
        if word.meaning("thing") is None and place is None:
            continue
        for plan in plans:
            target = find(word.text, plan)
            if (target is not None and target.kind == THING) or (place is not None and place.name == plan.place):
                found.add(word.text)
    return found


def taken_back(plan: ScenePlan, words: set[str]) -> ScenePlan:
    """The plan with words moved from understood to ignored."""
    return replace(
        plan,
        understood=tuple(word for word in plan.understood if word not in words),
        ignored=tuple(dict.fromkeys([*plan.ignored, *(word for word in plan.understood if word in words)])),
    )
