"""One picture as the background of another: its scene, with the subject of the other cut out and stood in it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from muralist.engines.preview.lexicon.mention import silent
from muralist.engines.preview.parser import mentions
from muralist.engines.preview.plan import ScenePlan, Thing
from muralist.engines.preview.remix.asked.backdrops import cut_out
from muralist.engines.preview.remix.asked.removal import closed
from muralist.engines.preview.remix.kept.lifts import kept
from muralist.engines.preview.remix.memory import MAX_THINGS, Memory
from muralist.engines.preview.remix.numbering import DIGITS_ZH, NAMED, NUMERALS_ZH, picture_number
from muralist.engines.preview.staging.instances.kinds import LIVING

MAX_SOURCES = 8


def _n(name: str) -> str:
    picture = r"(?:image|picture|photo|source|one)"
    return rf"(?:the\s+)?(?:{picture}\s*#?\s*(?P<{name}>[1-8])|(?P<{name}w>{NAMED})\s+{picture})"


def _z(name: str) -> str:
    return f"(?:[圖图]片?\\s*(?P<{name}>[{DIGITS_ZH}])|第(?P<{name}w>[{NUMERALS_ZH}])[張张幅](?:[圖图]片?|畫|画|照片)?)"


_GROUND = r"(?:background|backdrop|scenery|scene|setting)"
_OF = rf"(?:(?:the|its|her|his)\s+{_GROUND}\s+(?:of|from|in|behind)\s+)"
_BEHIND = r"(?:the|this|that|her|him|it)\b[^,.;]*"
_AS = (
    rf"(?:(?:use|take|set|put|have|make|with|add|place|show)\s+)?{_OF}?{_n('g')}(?:'s\s+{_GROUND})?\s+"
    rf"(?:as|for|is|to be|becomes?|be)\s+(?:the\s+|a\s+|its\s+|her\s+|his\s+)?(?:new\s+)?{_GROUND}"
    rf"(?:\s+(?:of|for|to|in|behind)\s+(?:{_n('f')}|{_BEHIND}))?"
)
_CHANGED = (
    rf"(?:change|replace|swap|set|turn|switch|make)\s+(?:{_OF}{_n('f')}|{_n('f2')}'s\s+{_GROUND}"
    rf"|(?:the|its|her|his)\s+{_GROUND})\s+(?:to|with|by|into|for|be)\s+"
    rf"(?:the\s+(?:{_GROUND}|place|view|landscape)\s+(?:of|from|in)\s+)?{_n('g')}(?:'s\s+{_GROUND})?"
)
_BEFORE = (
    rf"(?:put|place|set|stand|move)\s+{_n('f')}\s+(?:in front of|on top of|onto|over|into|inside|in|on)\s+{_n('g')}"
)
_STOOD = rf"(?:put|place|set|stand|move)\s+(?:the|her|him|it|them)\b[^,.;]*?\s+in front of\s+{_n('g')}"
_PUT_BEHIND = rf"(?:put|place|set)\s+{_n('g')}\s+(?:behind|in the {_GROUND} of)\s+(?:{_n('f')}|{_BEHIND})"
_AS_ZH = [
    f"(?:把|將|将)?{_z('f')}的?背景(?:都|全)?(?:換|换|改|變|变|設|设)?(?:成|為|为|作|用)?{_z('g')}(?:的?背景|的?場景|的?场景)?",
    (
        f"(?:用|以|把|將|将|拿)?{_z('g')}(?:的背景)?(?:作為|作为|當作|当作|當成|当成|做|作|當|当|為|为|設為|设为)"
        f"(?:{_z('f')}的?)?背景"
    ),
    f"(?:把|將|将)?背景(?:換|换|改|變|变)(?:成|為|为){_z('g')}(?:的?背景|的?場景|的?场景)?",
]
_PATTERNS = [
    re.compile(rf"\b{each}(?![\w])", re.IGNORECASE) for each in (_AS, _CHANGED, _BEFORE, _STOOD, _PUT_BEHIND)
] + [re.compile(each) for each in _AS_ZH]


@dataclass(frozen=True, slots=True, kw_only=True)
class Ground:
    """The source (from 0) that is the background and the one that stands before it; `text` says so."""

    ground: int
    figure: int
    text: str


def ground_asked(prompt: str, count: int) -> Ground | None:
    """The background that an order asks for among its sources, if it does."""
    if count < 2:
        return None
    for pattern in _PATTERNS:
        found = pattern.search(prompt)
        if found is None:
            continue
        told = found.groupdict()
        ground = _number(told, "g")
        figure = _number(told, "f") or _number(told, "f2") or next(n for n in (1, 2) if n != ground)
        if ground and ground != figure and max(ground, figure) <= count:
            return Ground(ground=ground - 1, figure=figure - 1, text=found[0])
    return None


def _number(told: dict[str, str | None], name: str) -> int:
    return picture_number(told.get(name) or told.get(f"{name}w"))


def before_ground(asked: Ground, memories: Sequence[Memory | None]) -> tuple[ScenePlan, int] | None:
    """The scene of one picture with the subject of the other, and how many of its things are the scene's own."""
    scene, subject = memories[asked.ground], memories[asked.figure]
    if scene is None or subject is None:
        return None
    plan = subject.plan
    things = tuple(kept(thing, index, subject.seed) for index, thing in enumerate(plan.things))
    figures = cut_out(replace(plan, things=things))
    if not figures:
        return None
    own = closed([
        None if thing.prop in LIVING or _held_by(thing, scene.plan) else kept(thing, index, scene.seed)
        for index, thing in enumerate(scene.plan.things)
    ])[: MAX_THINGS - len(figures)]  # fmt: skip
    base = len(own)
    taken = {(thing.prop, thing.key) for thing in own}
    stood = tuple(_moved(thing, base, 700 + number if (thing.prop, thing.key) in taken else thing.key)
                  for number, thing in enumerate(figures))  # fmt: skip
    return replace(scene.plan, things=(*own, *stood[: MAX_THINGS - base])), base


def ground_words(prompt: str) -> set[str]:
    """The words of an order that ask for a background among its sources."""
    asked = ground_asked(prompt, MAX_SOURCES)
    return {word.text for word in mentions(asked.text) if not silent(word)} if asked is not None else set()


def onto_photograph(prompt: str, memories: Sequence[Memory | None]) -> tuple[list[Thing], int] | None:
    """What a painted picture is of, and its number, where the order puts it before a picture without a plan."""
    asked = ground_asked(prompt, len(memories))
    subject = memories[asked.figure] if asked is not None else None
    if asked is None or subject is None or memories[asked.ground] is not None:
        return None
    things = tuple(kept(thing, index, subject.seed) for index, thing in enumerate(subject.plan.things))
    figures = [thing for thing in cut_out(replace(subject.plan, things=things)) if not thing.hidden]
    return (figures, asked.figure) if figures else None


def _held_by(thing: Thing, plan: ScenePlan) -> bool:
    return thing.relation is not None and plan.things[thing.relation.other].prop in LIVING


def _moved(thing: Thing, base: int, key: int) -> Thing:
    relation = thing.relation
    if relation is not None:
        second = relation.second + base if relation.second >= 0 else -1
        relation = replace(relation, other=relation.other + base, second=second)
    towards = thing.towards + base if thing.towards >= 0 else -1
    return replace(thing, relation=relation, towards=towards, key=key)
