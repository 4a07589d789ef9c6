"""What a clause about the background names as a place, and a holder with less of what it holds."""

from __future__ import annotations

import re
from dataclasses import replace

from muralist.engines.preview.parser import mentions
from muralist.engines.preview.plan import ScenePlan, Thing
from muralist.engines.preview.planner import read_plan
from muralist.engines.preview.props.larder import FOODS
from muralist.engines.preview.remix.asked.order import REPLACE, Edit
from muralist.engines.preview.remix.asked.targets import THING, Target

BACKDROP = re.compile(
    r"^(?:the |this |its |whole |entire )*(?:background|backdrop|scenery|setting|location|scene)$"
    "|^(?:背景|場景|场景)$",
    re.IGNORECASE,
)
_HAN = re.compile("[\u3400-\u9fff]")
_ARTICLE = re.compile(r"^(?:an?|the)\s", re.IGNORECASE)


def whereabouts(edit: Edit) -> str:
    """How to say that something is at the place that an edit wants as background, or "" where it names none."""
    if edit.kind != REPLACE or BACKDROP.match(edit.target.strip()) is None:
        return ""
    value = edit.value.strip()
    if _HAN.search(value):
        tries = [f"在{value}上", f"在{value}裡", f"在{value}"]
        somebody = "一個人"
    else:
        named = value if _ARTICLE.match(value) else f"the {value}"
        tries = [f"{by} {named}" for by in ("on", "in", "at")]
        somebody = "a person "
    nowhere = read_plan(somebody)
    found = [(phrase, read_plan(f"{somebody}{phrase}")) for phrase in tries]
    return next((phrase for phrase, plan in found if _elsewhere(plan, nowhere)), "")


def _elsewhere(plan: ScenePlan, nowhere: ScenePlan) -> bool:
    return plan.place != nowhere.place and len(plan.things) == 1 and not plan.ignored


def how_many(phrase: str) -> int:
    """The number of "two of the tulips", 0 where none is said."""
    return next((int(w.entry.name) for w in mentions(phrase) if w.kind == "number" and w.entry), 0)


def usual(kind: str) -> int:
    """How many of a food a vessel shows where no number is said; 0 for what is heaped or poured."""
    food = FOODS.get(kind)
    return 0 if food is None or food.pile else food.many


def as_many(old: Thing, new: Thing, kind: str) -> Thing:
    """The newly filled holder with as many as it held of that kind, where the order tells no number."""
    were = [each for each in old.contents if not kind or each.kind == kind]
    many = were[0].count if were else old.filling_count
    if not many:
        return new
    if new.contents:
        first = new.contents[0]
        return new if first.count else replace(new, contents=(replace(first, count=many), *new.contents[1:]))
    return new if new.filling_count else replace(new, filling_count=many)


def less(holder: Thing, kind: str, number: int) -> Thing | None:
    """The holder with so many less of that kind; None where it has no number of them, or no more than that."""
    for index, content in enumerate(holder.contents):
        shown = content.count or usual(content.kind)
        if content.kind == kind and shown > number:
            fewer = replace(content, count=shown - number)
            contents = (*holder.contents[:index], fewer, *holder.contents[index + 1 :])
            return replace(holder, contents=contents)
    if holder.filling in {kind, *(() if kind else (holder.filling,))} and holder.filling_count > number:
        return replace(holder, filling_count=holder.filling_count - number)
    return None


def one_of_many(phrase: str, plan: ScenePlan) -> Target | None:
    """What 去掉一只 and "remove two" speak of: the first of which there are several."""
    if any(word.meaning("thing") is not None for word in mentions(phrase)) or not how_many(phrase):
        return None
    several = [n for n, thing in enumerate(plan.things) if thing.count > 1 and not thing.hidden]
    return Target(kind=THING, index=several[0]) if several else None


def one_of_them(phrase: str) -> bool:
    """ "The left cup", "one of the cups": of several, one."""
    words = mentions(phrase)
    nouns = [word for word in words if word.meaning("thing") is not None]
    one = bool(re.search(r"\bone\b|\u4e00[\u4e00-\u9fff]", phrase, re.IGNORECASE))
    return bool(nouns) and (one or (phrase.isascii() and not nouns[0].plural))
