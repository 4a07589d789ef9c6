"""Several of a kind, each in a colour of its own."""

from __future__ import annotations

import re
from dataclasses import replace

from muralist.engines.preview.brushes.colour import rgb
from muralist.engines.preview.parser import mentions
from muralist.engines.preview.plan import ScenePlan, Thing, Tint
from muralist.engines.preview.planner import read_plan
from muralist.engines.preview.remix.asked.order import VARY, Edit
from muralist.engines.preview.remix.asked.targets import THING, find

_VARIED = re.compile(
    r"^(?:make|paint|have|let|with|give)?\s*(?P<who>each(?: (?:one|of them))?|every one|all(?: of them)?|both|them|they|the\s+[\w -]+?)?\s*"
    r"(?:should be|be|are|is|with|in|of|have|has|having|to have|to be)?\s*(?:an?|its own|their own)?\s*"
    r"(?:different|various|distinct|its own|their own|another|all different)(?:ly)?\s+(?:bright\s+)?colou?r(?:s|ed)?(?:\s+(?P<part>[\w]+))?$",
    re.IGNORECASE,
)
_VARIED_ZH = re.compile(
    "^(?:每[隻只個个艘輛辆朵]|各|都)?(?P<who>.*?)(?:是|用|塗成|涂成)?(?:各自)?(?:不同|各種|各种|不一樣|不一样)(?:的)?(?:顏色|颜色)(?:的)?(?P<part>.*)$"
)
TINTS = tuple(
    Tint(word=word, colour=rgb(code))
    for word, code in (("red", "#d23c32"), ("yellow", "#f0b93a"), ("blue", "#2f6fc4"), ("green", "#3f9a56"),
                       ("orange", "#ee8434"), ("purple", "#8455b0"), ("pink", "#ee8fb0"), ("white", "#f6f3ea"))
)  # fmt: skip
_GROUP = frozenset({"", "each", "each one", "each of them", "every one", "all", "all of them", "both", "them", "they"})


def coloured_each(short: str, text: str) -> Edit | None:
    """The edit of a clause that gives each of several a colour of its own; its value is the part that has it."""
    found = _VARIED.match(short) or _VARIED_ZH.match(short)
    if found is None:
        return None
    who = (found["who"] or "").strip()
    return Edit(VARY, "them" if who.lower() in _GROUP else who, (found["part"] or "").strip(), text)


def vary(edit: Edit, plan: ScenePlan, seed: int) -> tuple[ScenePlan, set[str]] | str | None:
    """The plan with those things in several colours."""
    del seed
    target = find(edit.target, plan)
    if target is None or target.kind != THING:
        return "left"
    first = plan.things[target.index]
    alike = [
        n for n, one in enumerate(plan.things) if (one.prop, one.key) == (first.prop, first.key) and not one.hidden
    ]
    part = edit.value if any(_tinted(first, tint, edit.value) for tint in TINTS[:1]) else ""
    missed = {word.text for word in mentions(edit.value)} if edit.value and not part else set()
    things = list(plan.things)
    if len(alike) > 1:
        for number, index in enumerate(alike):
            tint = TINTS[number % len(TINTS)]
            things[index] = replace(things[index], colours=_tinted(first, tint, part) or (tint,))
    elif first.count > 1:
        things[target.index] = replace(first, colours=TINTS[: min(first.count, len(TINTS))])
    else:
        return "left"
    return replace(plan, things=tuple(things)), missed


def _tinted(thing: Thing, tint: Tint, part: str) -> tuple[Tint, ...]:
    """The colours of the thing with that part of it in a colour, where such a part can have one."""
    if not part:
        return ()
    noun = thing.word if thing.word.isascii() else thing.prop
    read = read_plan(f"a {noun} with a {tint.word} {part}")
    if len(read.things) != 1 or read.things[0].prop != thing.prop or read.ignored:
        return ()
    return read.things[0].colours
