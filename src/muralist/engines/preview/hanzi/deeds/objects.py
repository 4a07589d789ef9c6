"""What a single character means as the object of a verb: 吃面 is of noodles, 切菜 of vegetables."""

from __future__ import annotations

from muralist.engines.preview.hanzi.compounds import Longest, Part
from muralist.engines.preview.hanzi.scripts import look_up
from muralist.engines.preview.lexicon import Entry, lexicon
from muralist.engines.preview.lexicon.folding import folded

LASTING = "著着了"
OBJECTS = {
    "面": ("麵", frozenset("吃煮嗦吸端")),
    "菜": ("蔬菜", frozenset("切摘卖拿")),
    "瓜": ("西瓜", frozenset("吃切")),
}
"""Characters in simplified script, what they are short for, and the verbs after which they are."""

MAKING = frozenset("包烤做捏搓擀揉蒸")
"""Verbs in simplified script of which food after them is what is made."""
DEED = "製作"
FOOD = frozenset({"fill", "filling", "fills"})
DISHES = frozenset({"zongzi", "cake", "bread", "morsel", "pie", "cookie", "steamer", "pizza"})


def made_at(run: str, position: int, text: str, longest: Longest) -> list[Part]:
    """The verb of making that begins here and the food that is made: 包粽子, 烤餅乾."""
    if len(text) > 1 or folded(run[position]) not in MAKING:
        return []
    at = position + 1
    at += run[at : at + 1] != "" and run[at : at + 1] in LASTING
    if at >= len(run):
        return []
    word, food = longest(run, at)
    deed = look_up(DEED)[1]
    if food is None or deed is None or food.kind != "thing" or len(word) < 2:
        return []
    if food.name not in DISHES and not FOOD & food.details.keys():
        return []
    return [(run[position:at], deed, ()), (word, food, lexicon().others.get(look_up(word)[0], ()))]


def object_at(run: str, position: int, text: str, entry: Entry | None, longest: Longest) -> list[Part]:
    """The verb that begins here and the short word after it, which alone means something else or nothing."""
    verb = text.rstrip(LASTING)
    at = position + len(text)
    at += run[at : at + 1] != "" and run[at : at + 1] in LASTING
    short = run[at : at + 1]
    word, verbs = OBJECTS.get(folded(short), ("", frozenset[str]()))
    if entry is None or not verb or folded(verb[-1]) not in verbs or len(longest(run, at)[0]) > 1:
        return []
    meaning = look_up(word)[1]
    others = lexicon().others.get(look_up(text)[0], ())
    return [(run[position:at], entry, others), (short, meaning, ())] if meaning is not None else []
