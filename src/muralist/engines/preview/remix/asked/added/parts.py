"""What is added on a part of the place that the picture shows: "on the pond" of a park, "on the road" of a street."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from muralist.engines.preview.parser import mentions
from muralist.engines.preview.places import all_places
from muralist.engines.preview.plan import ScenePlan
from muralist.engines.preview.remix.memory import Memory, Repainted
from muralist.engines.preview.staging.held.patches import BY_WATER, ON_WATER, has_water

WATERS = r"pond|lake|river|stream|brook|creek|water"
WATERS_ZH = "池塘|水池|湖泊|湖|河流|小河|河|溪|小溪|水"
WAYS = r"road|street|pavement|sidewalk|square|lawn|grass|meadow|ground|floor|sand|beach|path|trail|snow|field|hill"
WAYS_ZH = (
    "馬路|马路|道路|路|街道|街|人行道|廣場|广场|草坪|草地|草|地面|地板|地|沙灘|沙滩|沙地|小徑|小径|小路|雪地|田野|山坡"
)
_STREET = {"road", "street", "pavement", "sidewalk", "square", "馬路", "马路", "道路", "路", "街道", "街", "人行道",
           "廣場", "广场"}  # fmt: skip
SHOWN = {
    **dict.fromkeys(("street", "oldtown", "market", "suburb", "shopfront", "plaza", "alley", "oldcity"), _STREET),
    "city": {"road", "street"},
    "road": {"road", "street", "馬路", "马路", "道路", "路"},
    "park": {"lawn", "grass", "path", "草坪", "草地", "草", "小徑", "小径", "小路"},
    "garden": {"lawn", "grass", "path", "草坪", "草地", "草", "小徑", "小径", "小路"},
    "meadow": {"grass", "meadow", "field", "草地", "草"},
    "hilltop": {"grass", "hill", "path", "草地", "草", "山坡", "小路"},
    "forest": {"path", "trail", "小徑", "小径", "小路"},
    "village": {"grass", "path", "草地", "小路"},
    "farm": {"grass", "field", "草地", "田野"},
    "beach": {"sand", "beach", "沙灘", "沙滩", "沙地"},
    "desert": {"sand", "沙地"},
    "snowfield": {"snow", "雪地"},
}
"""What each place's own ground may be called where something is to stand on it."""
BARE = frozenset({"ground", "floor", "地面", "地板", "地"})
"""What the ground is called anywhere."""
_MIDDLE = r"(?:the\s+)?(?:middle|centre|center)\s+of\s+"
_AT = re.compile(
    rf"\s+(?P<by>in|on|onto|into|upon|along|across|to|by|beside|near|next to|at)\s+(?:{_MIDDLE})?the"
    rf"\s+(?P<n>{WATERS}|{WAYS})\b"
    r"(?=\s*(?:$|[,.;!]|\band\b|\bwith\b|\bthen\b))",
    re.IGNORECASE,
)
_FIRST_ZH = re.compile(
    f"(?:(?<=^)|(?<=[\uff0c\u3002\uff1b,;]))(?:請|请)?(?:在|往)?(?P<n>{WATERS_ZH}|{WAYS_ZH})"
    "(?:的?(?:中間|中间|中央|正中))?(?:裡面|里面|裡|里|上面|上|中|內|内|面上|(?P<by>旁邊|旁边|邊|边|旁))?(?:再)?"
    "(?=(?:加|放|畫|画|添|擺|摆|來|来|停)[^\uff0c\u3002\uff1b,;]+)"
)
_LAST_ZH = re.compile(
    f"(?:在|到)(?P<n>{WATERS_ZH}|{WAYS_ZH})(?:的?(?:中間|中间|中央|正中))?(?:裡面|里面|裡|里|上面|上|中|內|内|面上)"
    "(?=$|[\uff0c\u3002\uff1b,;])"
)
_HUNG = re.compile(
    r"\b(?:hang|add|put|place|mount)\s+(?P<a>an?|one|two|three)\s+(?:[\w-]+\s+){0,2}?"
    r"(?:painting|picture|photograph|photo|print|artwork)(?P<s>s?)\s+of\s+(?!image|picture|photo)(?P<of>[^,.;]+?)"
    r"\s+(?P<by>on|onto|to|above|over)\s+(?P<at>the\s+[\w ]+?)(?=\s*(?:$|[,.;]|\band\b))",
    re.IGNORECASE,
)
SCENERY = frozenset({"mountain", "mountains", "hill", "hills", "landscape", "sunset", "sunrise", "sun"})
"""What the picture in a frame shows."""
BESIDE = frozenset({"by", "beside", "near", "next to", "at", "旁邊", "旁边", "邊", "边", "旁"})
_ADDS = re.compile(r"\b(?:add|put|place|paint|draw|park|have)\b|[加放畫画添擺摆來来停]", re.IGNORECASE)
_WATER = re.compile(rf"^(?:{WATERS}|{WATERS_ZH})$", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """The order without the part of the place, what said it, and whether that is water."""

    rest: str
    said: str
    water: bool
    beside: bool = False


def framed(prompt: str) -> str:
    """The order with "a painting of hills on the wall" told as a framed picture, which it is in a room."""

    def told(match: re.Match[str]) -> str:
        by = "on" if match["by"].lower() in {"onto", "to"} else match["by"]
        return f"add {match['a']} framed picture{match['s']} {by} {match['at']}"

    return _HUNG.sub(told, prompt)


def part_words(prompt: str, part: Part | None, more: int) -> set[str]:
    """The words for the part of the place, and for what is in a frame, that `more` things make true."""
    if more <= 0:
        return set()
    told = {word for found in _HUNG.finditer(prompt) for word in found["of"].lower().split() if word in SCENERY}
    return {word.text for word in mentions(prompt)
            if word.text.lower() in told or (part is not None and word.text in part.said)}  # fmt: skip


def part_asked(prompt: str, memories: Sequence[Memory | None]) -> Part | None:
    """The part of the one shown place that an order adds something on, where that needs no other place."""
    memory = memories[0] if len(memories) == 1 else None
    if memory is None or _ADDS.search(prompt) is None:
        return None
    for pattern in (_AT, _FIRST_ZH, _LAST_ZH):
        found = pattern.search(prompt)
        if found is None:
            continue
        name = found["n"].lower()
        water = _WATER.match(name) is not None
        if not water and (found["by"] or "").lower() in BESIDE:
            continue
        if not (has_water(memory.plan, all_places()[memory.plan.place]) if water else _shown(name, memory.plan)):
            continue
        return Part(rest=(prompt[: found.start()] + prompt[found.end() :]).strip(), said=found[0],
                    water=water, beside=(found["by"] or "").lower() in BESIDE)  # fmt: skip
    return None


def _shown(name: str, plan: ScenePlan) -> bool:
    """Whether the ground of the place is so called, and no thing of the picture is."""
    if any(name in thing.word.lower().split() for thing in plan.things):
        return False
    return name in SHOWN.get(plan.place, ()) or name in BARE


def put_on_part(found: Repainted, known: ScenePlan, part: Part | None) -> Repainted:
    """The changed plan with what is new on that water."""
    if part is None or not part.water or found.plan.place != known.place:
        return found
    count = len(known.things)
    new = tuple(
        replace(thing, spot=BY_WATER if part.beside else ON_WATER)
        if thing.relation is None and thing.spot in {"", "middle"}
        else thing
        for thing in found.plan.things[count:]
    )
    return replace(found, plan=replace(found.plan, things=(*found.plan.things[:count], *new)))
