"""What a remix prompt asks of its sources: which noun belongs to which picture, and what is done to it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from muralist.engines.preview.casting.bearing.cloths import spread
from muralist.engines.preview.casting.bearing.umbrellas import raise_umbrellas
from muralist.engines.preview.casting.scene.walls import settle_walls
from muralist.engines.preview.casting.scene.where import places_first
from muralist.engines.preview.grammar.drafts import Reading
from muralist.engines.preview.lexicon.mention import NOUNS, Mention
from muralist.engines.preview.mending.belongings.theirs import hold_own
from muralist.engines.preview.parser import mentions
from muralist.engines.preview.props.kinds import BEINGS
from muralist.engines.preview.reader import Reader
from muralist.engines.preview.wording.made.ownparts import own_parts

_PUT = re.compile("(?:放|移|擺|摆|貼|贴|加|搬|挪)(?:到|進|进|入)(?=.+[上下裡里中內内旁邊边前後后])")
"""放到圖二的沙發上: where something is put is said as where it is."""
_SCENE = re.compile(r"\bscene\b|場景|场景", re.IGNORECASE)
_GROUP = re.compile("加(?=一(?:群|些|排|堆|對|对|雙|双|串|組|组|片|束|叢|丛))")
"""加一群羊: what is added is a flock, not one."""
_WORN = frozenset({"wearing", "carrying", "holding"})
BEARERS = BEINGS | {"person", "child"}
VERBS = frozenset({"add", "remove", "replace"})


@dataclass(slots=True, kw_only=True)
class Orders:
    """A remix prompt, read. `source_of` gives the picture (from 1) that a draft is of, `verb` what is done to it.

    `background` are the pictures whose background is spoken of, in order; `replaced` pairs a draft with its successor.
    """

    words: list[Mention]
    reading: Reading
    source_of: dict[int, int] = field(default_factory=dict)
    verb: dict[int, str] = field(default_factory=dict)
    replaced: dict[int, int] = field(default_factory=dict)
    background: list[int] = field(default_factory=list)
    loose_sources: list[int] = field(default_factory=list)
    used: set[int] = field(default_factory=set)


_ALL = re.compile(
    r"\b(?:(?:both|all|these|the (?:two|three|four))\s+(?:of\s+)?(?:the\s+)?(?:two\s+|three\s+|four\s+)?"
    r"(?:characters?|figures?|animals?|people|persons|subjects?|creatures|pets|friends|of them)|them both"
    r"|both of them|(?:both|all)(?: of)?(?: the)? (?:things|objects|items)"
    r"|(?:all|the)\s+(?:two|three|four|five)(?=\s+(?:together|on|in|at|next|beside)\b)"
    r"|them(?=\s+(?:all\s+)?(?:together|side by side|next to each other)\b)"
    r"|both(?=\s+(?:together|on|in|at|next|beside|sitting|standing|sleeping|lying|playing|walking|running|riding|wearing)\b))\b"
    r"|(?:兩|两|三|四)(?:個|个|隻|只|位)(?:角色|人物|主角|動物|动物|主體|主体)|(?:他們|她們|它們|牠們|他们|她们|它们)",
    re.IGNORECASE,
)
"""The subjects of all pictures, spoken of together."""


JOINED = re.compile(
    r"\b(?:combine|merge|join|put|bring)\s+(?:(?:both|them(?: both)?|these|the two|all)"
    r"(?:\s+(?:of\s+)?(?:the\s+|these\s+)?(?:two|three|four|five|six))?)?\s*(?:(?:images"
    r"|pictures|photos|of them)\s+)?"
    r"(?:together\s+)?(?:in|into)\s+(?:one|a single|the same|a)\s+(?:picture|image|scene|photo|frame)\s*[:,]?"
    r"|(?:把|將|将)?(?:兩|两)?[張张幅]?(?:圖|图|圖片|图片)?(?:合成|合併|合并|組合|组合)(?:成|為|为|到)?(?:一[張张幅個个]|同一[張张幅])?(?:圖|图|畫面|画面)?[:：]?",
    re.IGNORECASE,
)
"""That pictures become one says nothing of what it shows."""


def named_subjects(prompt: str, words: Sequence[str]) -> str:
    """The order with "both characters" told apart: "the robot of image 1 and the dog of image 2"."""
    named = " and ".join(f"the {word} of image {number + 1}" for number, word in enumerate(words))
    return _ALL.sub(f" {named} ", prompt, count=1) if len(words) > 1 else prompt


def one_scene(prompt: str) -> bool:
    """Whether several pictures are to become one scene, not one sheet."""
    found = JOINED.search(prompt)
    return found is not None and _SCENE.search(found[0]) is not None


_AS_ONE = re.compile(
    r"\s*,?\s*\b(?:as|in|into) (?:one|a single|the same) (?:photo(?:graph)?|picture|image|shot)\s*$", re.IGNORECASE
)


_THEM = re.compile(r"\b(?:them|both|these|all|the two)\b", re.IGNORECASE)
_OWN = re.compile(r"\bthe\s+[\w-]+(?:\s+[\w-]+)?\s+(?:of|from|in)\s+(?:image|picture|photo)\b", re.IGNORECASE)


def joined_subjects(prompt: str) -> str:
    """The order without the words that join pictures; where it names nothing else, all subjects are put together."""
    bare = _AS_ONE.sub("", prompt)
    prompt = bare if _ALL.search(bare) else prompt
    rest = JOINED.sub(" ", prompt)
    joined = JOINED.search(prompt)
    if (
        joined is not None
        and _THEM.search(joined[0])
        and rest.strip(" .!")
        and not _ALL.search(rest)
        and not _OWN.search(rest)
    ):
        # "combine them into one picture, sitting on a wall"
        return f"put all of them {rest.strip()}"
    if one_scene(prompt) and not any(word.kind == "thing" for word in mentions(rest)):
        return f"put all of them together {rest}"
    return rest


def all_named(prompt: str) -> str:
    """The words of an order that speak of all subjects together, and of the one picture that they are to be in."""
    found = _ALL.search(prompt) or JOINED.search(prompt)
    one = _AS_ONE.search(prompt)
    if found is not None and one is not None:
        return f"{found[0]} {one[0]}"
    if found is None and one_scene(prompt):
        found = JOINED.search(prompt)
    return found[0] if found is not None else ""


def read_orders(prompt: str) -> Orders:
    """Read a remix prompt. Never fails; what is not understood stays unused."""
    words = mentions(_GROUP.sub("加上", _PUT.sub("放在", prompt)))[:500]
    words = spread(own_parts(words))
    reading = Reader(words).read()
    places_first(reading)
    hold_own(reading.drafts)
    raise_umbrellas(words, reading)
    settle_walls(reading.drafts, laid=False)
    orders = Orders(words=words, reading=reading, used=set(reading.used))
    at = {draft.words[0]: number for number, draft in enumerate(reading.drafts) if draft.words}
    for number, draft in enumerate(reading.drafts):
        for index in draft.words:
            if words[index].kind in NOUNS:
                at.setdefault(index, number)
    _sources(orders, at)
    _verbs(orders, at)
    _apart(orders)
    return orders


def _apart(orders: Orders) -> None:
    """ "The cup of image 1 and the croissant of image 2": what is of another picture is not in the cup."""
    drafts, of = orders.reading.drafts, orders.source_of
    for number, draft in enumerate(drafts):
        if number in of and draft.entry.name not in BEARERS:
            draft.linked = [(other, kind) for other, kind in draft.linked
                            if kind != "holding" or of.get(other, of[number]) == of[number]]  # fmt: skip


def _sources(orders: Orders, at: dict[int, int]) -> None:
    words = orders.words
    for index, word in enumerate(words):
        if word.kind != "source" or word.entry is None:
            continue
        source = int(word.entry.name)
        before = words[index - 1] if index else None
        after_noun = before is not None and (
            before.kind in {*NOUNS, "spot"}
            or (
                before.kind == "relation"
                and not (before.entry or word.entry).details
                and (before.entry or word.entry).name not in _WORN
            )
        )
        nearest = (
            range(index - 1, max(-1, index - 4), -1) if after_noun else range(index + 1, min(len(words), index + 4))
        )
        for other in nearest:
            if words[other].kind == "spot":
                orders.background.append(source)
                orders.used.add(other)
                break
            if other in at:
                orders.source_of[at[other]] = source
                break
            if words[other].kind == "break":
                orders.loose_sources.append(source)
                break
        else:
            orders.loose_sources.append(source)


def _verbs(orders: Orders, at: dict[int, int]) -> None:
    """The verb of every noun; for "replace" the first noun is what goes and the second what comes."""
    verb, leaving = "", -1
    for index, word in enumerate(orders.words):
        if word.kind == "layout" and word.entry is not None and word.entry.name in VERBS:
            verb = word.entry.name
            previous = [at[i] for i in range(max(0, index - 2), index) if i in at]
            leaving = previous[-1] if verb == "replace" and previous else -1
        elif word.kind == "break" and word.entry is not None and word.entry.name == ".":
            verb, leaving = "", -1
        elif index in at and verb:
            number = at[index]
            if verb == "replace" and leaving < 0:
                leaving = number
            elif verb == "replace":
                orders.replaced[leaving] = number
                verb, leaving = "", -1
            else:
                orders.verb.setdefault(number, verb)
