"""Orders to several pictures that number none: which is meant is told by what they show.

"Hang the painting on the wall", "dress the woman in the red dress", "put both in one picture".
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from muralist.engines.preview.grammar.implied import CLOTHED
from muralist.engines.preview.lexicon.mention import silent
from muralist.engines.preview.parser import mentions
from muralist.engines.preview.places import all_places
from muralist.engines.preview.plan import Content, ScenePlan, Thing
from muralist.engines.preview.planner import read_plan
from muralist.engines.preview.remix.asked.added.lent import CLOTHES
from muralist.engines.preview.remix.asked.added.seats import BESIDE, sitting
from muralist.engines.preview.remix.asked.pairs.printing import printed_on
from muralist.engines.preview.remix.memory import Memory
from muralist.engines.preview.staging.instances.kinds import LIVING

_NUMBERED = re.compile(
    r"\b(?:image|picture|photo|source)\s*#?\s*[1-8]\b|\b(?:first|second|third)\s+(?:image|picture|photo)|[圖图]片?\s*[1-8一二三四]"
    "|第[一二三四][張张幅]",
    re.IGNORECASE,
)
_HUNG = re.compile(
    r"^(?:please\s+)?(?:hang|put|mount|place)\s+(?:the\s+|this\s+)?(?:[\w-]+\s+)?(?:painting|picture|poster|photo|artwork|print|it)\s+"
    r"(?:on|onto|to)\s+the\s+(?:[\w ]*\s)?wall.*$"
    "|^(?:請|请)?(?:把|將|将)?.*?(?:畫|画|照片|海報|海报).*?(?:掛|挂|貼|贴).*?(?:牆|墙).*$",
    re.IGNORECASE,
)
_PRINTED = re.compile(
    r"^(?:please\s+)?(?:print|put|add|place)\s+(?:the\s+|this\s+)(?:logo|design|drawing|picture|image|print|graphic|pattern|artwork)"
    r"\s+(?:on|onto)\s+the\s+(?P<at>[\w -]+)$",
    re.IGNORECASE,
)
ROOMY = frozenset({"bench", "sofa", "blanket", "swing", "log", "wall", "stone_wall", "bed", "boat", "picnic_blanket"})
"""What has room for several."""
_WEARS = re.compile(r"\b(?:wear|wears|wearing|dress|dressed|put on|try on)\b|穿|換上|换上", re.IGNORECASE)
_TOGETHER = re.compile(
    r"^(?:please\s+)?(?:(?:put|bring|place|show|paint)\s+)?(?:both|them|these|all)(?:\s+(?:of them|both|two|three))?"
    r"(?:\s+(?:of\s+)?(?:the\s+)?(?:animals|subjects|things))?"
    r"\s+(?:together\s+)?(?:in|into)\s+(?:one|a single|the same)\s+"
    r"(?:picture|image|photo)$"
    "|^(?:把|將|将)?(?:它們|它们|牠們|他們|他们|兩者|两者|兩個|两个)?"
    "(?:放在|放到|合成|合成到|放進|放进)(?:同?一[張张幅個个])(?:圖|图|畫面|画面|照片)?(?:片)?(?:裡|里|中)?$",
    re.IGNORECASE,
)


def numbered_sources(prompt: str, memories: Sequence[Memory | None]) -> tuple[str, set[str]]:
    """The order with the pictures that it means numbered, and the words that said so otherwise."""
    if len(memories) < 2:
        return prompt, set()
    if _NUMBERED.search(prompt):
        shown = printed_on(prompt.strip().rstrip(".!。！"), memories)
        return (shown, {word.text for word in mentions(prompt) if not silent(word)}) if shown else (prompt, set())
    prompt, called = by_subject(prompt, memories)
    if called:
        return prompt, called
    order = prompt.strip().rstrip(".!。！")
    told = printed_on(order, memories) or (
        _hung(order, memories) or _printed(order, memories) or _dressed(order, memories) or _together(order, memories)
    )
    if not told:
        return prompt, set()
    return told, {word.text for word in mentions(prompt) if not silent(word)}


_CALLED = re.compile(
    r"\bthe\s+(?P<x>[\w-]+)\s+(?:picture|image|photo|photograph|painting|drawing|illustration|sketch|artwork)\b",
    re.IGNORECASE,
)


def by_subject(prompt: str, memories: Sequence[Memory | None]) -> tuple[str, set[str]]:
    """The order with "the fox picture" as the number of the picture that shows a fox, and the words that said so."""
    words: set[str] = set()

    def numbered(found: re.Match[str]) -> str:
        named = {
            entry.name for word in mentions(found["x"]) for entry in (word.entry, *word.others) if entry is not None
        }
        own = [n for n, memory in enumerate(memories, 1) if memory is not None and (
            named & {memory.plan.place} or any(one.prop in named or one.word.lower().split()[-1] == found["x"].lower()
                                               for one in _shown(memory)))]  # fmt: skip
        if len(own) != 1:
            return found[0]
        words.update(word.text for word in mentions(found[0]) if not silent(word))
        return f"image {own[0]}"

    return _CALLED.sub(numbered, prompt), words


def _is_of(memory: Memory, noun: str, named: set[str]) -> bool:
    """Whether a picture is called by that noun: by its place, or by what it shows."""
    shown = any(one.prop in named or one.word.lower().split()[-1] == noun.lower() for one in _shown(memory))
    return shown or memory.plan.place in named


def _hung(order: str, memories: Sequence[Memory | None]) -> str:
    if _HUNG.match(order) is None or len(memories) != 2:
        return ""
    rooms = [n for n, memory in enumerate(memories, 1) if memory is not None and all_places()[memory.plan.place].indoor]
    if len(rooms) != 1:
        return ""
    return f"hang image {3 - rooms[0]} on the wall of image {rooms[0]}"


def _printed(order: str, memories: Sequence[Memory | None]) -> str:
    found = _PRINTED.match(order)
    if found is None or len(memories) != 2:
        return ""
    named = {entry.name for word in mentions(found["at"]) if (entry := word.meaning("thing")) is not None}
    on = [n for n, memory in enumerate(memories, 1) if any(thing.prop in named for thing in _shown(memory))]
    return f"print image {3 - on[0]} on the {found['at']} of image {on[0]}" if len(on) == 1 else ""


def _dressed(order: str, memories: Sequence[Memory | None]) -> str:
    if _WEARS.search(order) is None:
        return ""
    clothes = [(n, one) for n, memory in enumerate(memories, 1) for one in _shown(memory) if one.prop in CLOTHES]
    wearers = [(n, one) for n, memory in enumerate(memories, 1) for one in _shown(memory) if one.prop in CLOTHED]
    if len(clothes) != 1 or len(wearers) != 1 or clothes[0][0] == wearers[0][0]:
        return ""
    (lender, garment), (base, wearer) = clothes[0], wearers[0]
    if garment.word.isascii() and wearer.word.isascii():
        return f"make the {wearer.word} in image {base} wear the {garment.word} from image {lender}"
    return f"让图{base}的{wearer.word}穿上图{lender}的{garment.word}"


def _together(order: str, memories: Sequence[Memory | None]) -> str:
    if _TOGETHER.match(order) is None or not all(_shown(memory) for memory in memories):
        return ""
    return "put all of them together in one scene"


def _shown(memory: Memory | None) -> list[Thing]:
    return [] if memory is None else [thing for thing in memory.plan.things if not thing.hidden]


def as_many_as_lent(plan: ScenePlan, memories: Sequence[Memory | None], base: int) -> ScenePlan:
    """The plan with no more in a vessel than the other pictures lend: one apple in the basket."""
    known = memories[base]
    before = set() if known is None else {thing.filling for thing in known.plan.things}
    lent = {name: one.count for n, memory in enumerate(memories) if n != base for one in _shown(memory)
            for name in (one.prop, *one.variant.split())}  # fmt: skip
    things = tuple(
        replace(thing, filling_count=lent[thing.filling], contents=_counted(thing, lent[thing.filling]))
        if thing.filling in lent and thing.filling not in before and thing.filling_count <= 1
        else thing
        for thing in plan.things
    )
    return replace(plan, things=things)


def _counted(thing: Thing, count: int) -> tuple[Content, ...]:
    return tuple(replace(one, count=count) for one in thing.contents)


def all_alike(plan: ScenePlan, known: int) -> ScenePlan:
    """The plan with every subject where one of them is put, and doing what it does: both sit on the bench.

    The first `known` things were there before.
    """
    subjects = [n for n, one in enumerate(plan.things) if one.prop in LIVING and not one.hidden]
    tied = next((plan.things[n].relation for n in subjects if _hosted(plan, n, known)), None)
    pose = next((plan.things[n].pose for n in subjects if plan.things[n].pose and n >= known), "")
    for n in subjects:
        thing = plan.things[n]
        if tied is not None and (thing.relation is None or thing.relation.kind in BESIDE):
            thing = sitting(replace(thing, relation=tied), plan.things)
        elif thing.relation == tied:
            thing = sitting(thing, plan.things)
        if pose and not thing.pose:
            posed = read_plan(f"a {thing.word if thing.word.isascii() else thing.prop} {pose}").things
            if posed and (posed[0].prop, posed[0].pose) == (thing.prop, pose):
                more = [token for token in posed[0].variant.split() if token not in thing.variant.split()]
                thing = replace(thing, pose=pose, variant=" ".join([*thing.variant.split(), *more]))
        plan = plan.exchanged(n, thing)
    return plan


def _hosted(plan: ScenePlan, number: int, known: int) -> bool:
    """Whether a thing is put on or in something that is new, or has a seat for more than itself."""
    tie = plan.things[number].relation
    if tie is None or tie.kind not in {"on", "in", "at"}:
        return False
    return tie.other >= known or plan.things[tie.other].prop in ROOMY
