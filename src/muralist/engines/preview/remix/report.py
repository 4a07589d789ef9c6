"""Which words of an order a remix honoured."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from muralist.engines.preview.casting.honours import SHOULDERS
from muralist.engines.preview.grammar.implied import CLOTHED
from muralist.engines.preview.lexicon.mention import silent
from muralist.engines.preview.parser import mentions
from muralist.engines.preview.places import all_places
from muralist.engines.preview.plan import ScenePlan
from muralist.engines.preview.planning.implied import implied
from muralist.engines.preview.remix.asked.targets import THING, find
from muralist.engines.preview.remix.memory import Memory
from muralist.engines.preview.remix.orders import VERBS
from muralist.engines.preview.remix.unseen import MOVES

WHOLE = frozenset({"style", "time", "weather", "season", "mood", "light"})
ASKING = frozenset({"use", "apply", "recolor", "recolour", "restyle", "repaint", "redraw",
                    "hang", "掛", "挂", "掛上", "挂上", "上色", "again",
                    "instead", "now", "用", "把", "将", "將", "重新", "新", "再", "也", "做", "做成", "还", "還", "都",
                    "more", "let", "让", "讓"})  # fmt: skip
"""Words of an order that ask for nothing by themselves."""
CALLED = {"weather": "weather", "天气": "weather", "天氣": "weather", "season": "season", "季节": "season",
          "季節": "season", "time": "time", "time of day": "time", "时间": "time", "時間": "time", "时": "time",
          "style": "style", "风格": "style", "風格": "style"}  # fmt: skip
"""What is asked for may be called by its kind: "change the weather to fog"."""
FALLING = frozenset(
    {"falling", "coming down", "pouring", "lightly", "softly", "gently", "飘", "飄", "飘着", "飄著", "下"}
)
"""What rain and snow are seen to do."""
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


def reported(plan: ScenePlan, prompt: str, done: set[str], undone: set[str]) -> ScenePlan:
    """The plan with every word of the order listed by whether it was done."""
    said = [word for word in mentions(prompt) if not silent(word)]
    if done:
        # a verb is done with what it asks for
        done |= {word.text for word in said if word.text.lower() in ASKING}
        done |= {w.text for w in said if w.entry and w.entry.kind == "layout" and w.entry.name in VERBS} - undone
        changed = {word.kind for word in said if word.text in done}
        done |= {word.text for word in said if CALLED.get(word.text.lower()) in changed}
        if "weather" in changed:
            done |= {word.text for word in said if word.text.lower() in FALLING}
        if any(word.kind == "spot" and word.text in done for word in mentions(prompt)):
            done |= {word.text for word in said if word.text.lower() in MOVES}
    every = mentions(prompt)
    known = {at for at, word in enumerate(every) if word.text in done}
    done |= {every[at].text for at in implied(every, plan, all_places()[plan.place], known)}
    words = dict.fromkeys(word.text for word in said)
    return replace(
        plan,
        understood=tuple(word for word in words if word in done),
        ignored=tuple(word for word in words if word not in done),
    )


def on_shoulders(prompt: str, plan: ScenePlan, known: int) -> set[str]:
    """The words of an order for somebody's shoulder, where something new is on a person, whose shoulder it then is."""
    perched = any(
        thing.relation is not None and thing.relation.kind == "on" and plan.things[thing.relation.other].prop in CLOTHED
        for thing in plan.things[known:]
    )
    said = (word.text for word in mentions(prompt) if set(word.text.lower().split()) & SHOULDERS)
    return set(said) if perched else set()
