"""More of what is there: two more cups, another cat behind it."""

from __future__ import annotations

import re
from dataclasses import replace

from muralist.engines.preview.parser import mentions
from muralist.engines.preview.plan import Relation, ScenePlan, Thing
from muralist.engines.preview.planner import read_plan
from muralist.engines.preview.props import all_props
from muralist.engines.preview.remix.asked.added.seats import shared_seat
from muralist.engines.preview.remix.asked.amounts.rows import MARK, split_row
from muralist.engines.preview.remix.asked.amounts.varied import TINTS
from muralist.engines.preview.remix.asked.order import MORE, Edit
from muralist.engines.preview.remix.asked.scenes import usual
from muralist.engines.preview.remix.asked.targets import FILLING, THING, find
from muralist.engines.preview.staging.instances.made import MAX_EACH

_BY = r"(?P<by>behind|in front of|next to|beside|near|to the left of|to the right of)"
_MORE = re.compile(
    r"^(?:(?:add|put|place|paint|draw|show|include|have|give)\s+)(?:(?:the|him|her|it|them)(?:\s+[\w-]+)??\s+)?"
    r"(?:(?P<n>one|two|three|four|five|six|seven|eight|nine|ten|\d+)\s+(?:more|extra|additional|other)"
    r"|(?P<one>another|an?\s+(?:second|third|fourth|extra|additional)))\s+(?P<x>[\w' -]+?)"
    rf"(?:\s+{_BY}\s+(?P<other>it|him|her|them|the\s+.+)"
    r"|\s+(?P<at>(?:on|in|to|at|into|onto)\s+(?:the|it|this|him|her|them)\b.*))?$",
    re.IGNORECASE,
)
_ONE = re.compile(
    rf"^(?:add|put|place|paint|draw)\s+an?\s+(?P<x>[\w' -]+?)\s+{_BY}\s+(?P<other>the\s+.+)$", re.IGNORECASE
)
_MORE_ZH = re.compile(
    "^(?:再|多)(?:加|放|畫|画|添|來|来|擺|摆)?(?:上)?(?P<n>[一兩两二三四五六七八九十\\d]+)[個个隻只條条輛辆朵棵杯顆颗把張张本盞盏匹頭头位塊块束]?(?P<x>[^\uff0c\u3002]+)$"
)
BIRTHDAY, USUAL, CANDLES = "birthday", 5, re.compile("candle|蠟燭|蜡烛")
"""A birthday cake has its candles on it, so many where no number is said."""
_SMALL = re.compile(r"\b(?:smaller|small|tiny|little)\b|[小]", re.IGNORECASE)
_AFAR = re.compile(
    r"\b(?:in the (?:far )?distance|far (?:away|off)|farther away|in the background)\b|[遠远]", re.IGNORECASE
)
_MIXED = re.compile(r"\b(?:different|various|other)\s+colou?rs?\b|不同(?:的)?[顏颜]色", re.IGNORECASE)
SMALLER, FAR_AWAY = 0.6, 0.42
"""How large what is added as smaller, or far away, is beside what was there."""
_KINDS = {"behind": "behind", "in front of": "front", "to the left of": "left", "to the right of": "right"}


def more(short: str, text: str) -> Edit | None:
    """The edit of an English clause that asks for more of a thing."""
    short, row = split_row(short)
    found = _MORE.match(short)
    if found is None:
        return _one_beside(short, text)
    if found["at"]:
        return Edit(MORE, found["x"], f"{found['n'] or 'one'}, at {found['at']}", text)
    by = f"{_KINDS.get(found['by'].lower(), 'beside')} {found['other']}" if found["by"] else ""
    return Edit(MORE, found["x"], f"{found['n'] or 'one'}, {by}" + MARK * row, text)


def more_said(before: Edit, text: str) -> Edit | None:
    """The edit with what the next clause says of what it adds: "smaller", "in the distance"."""
    if before.kind != MORE or not (_SMALL.search(text) or _AFAR.search(text)) or len(text.split()) > SHORT:
        return None
    return replace(before, text=f"{before.text}, {text}")


SHORT = 4
"""The most words of a clause that only says how large or how far away something is."""


def _one_beside(short: str, text: str) -> Edit | None:
    """ "A baby elephant in front of the elephant": the noun twice would be read as one."""
    found = _ONE.match(short)
    if found is None or found["x"].lower().split()[-1] != found["other"].lower().split()[-1]:
        return None
    return Edit(MORE, found["x"], f"one, {_KINDS.get(found['by'].lower(), 'beside')} {found['other']}", text)


def more_chinese(short: str, text: str) -> Edit | None:
    """The edit of a Chinese clause that asks for more of a thing."""
    short, row = split_row(short)
    found = _MORE_ZH.match(short)
    return Edit(MORE, found["x"], f"{found['n']}個, " + MARK * row, text) if found is not None else None


def have_more(edit: Edit, plan: ScenePlan, seed: int) -> tuple[ScenePlan, set[str]] | str | None:
    """The plan with that many more; "left" where the picture has none of it yet."""
    del seed
    told, _, by = edit.value.partition(", ")
    number = next((int(w.entry.name) for w in mentions(told) if w.kind == "number" and w.entry), 1)
    target = find(edit.target, plan)
    cake = next((n for n, one in enumerate(plan.things) if BIRTHDAY in one.variant.split() and not one.hidden), -1)
    if cake >= 0 and CANDLES.search(edit.target) and (target is None or target.kind not in {THING, FILLING}):
        one = plan.things[cake]
        return plan.exchanged(cake, replace(one, filling_count=(one.filling_count or USUAL) + number)), set()
    if target is None or target.kind not in {THING, FILLING}:
        return "left"
    thing = plan.things[target.index]
    if target.kind == FILLING:
        fuller = _fuller(thing, target.name, number)
        return None if fuller is None else (plan.exchanged(target.index, fuller), set())
    kind, _, other = by.partition(" ")
    if kind == "at":
        host = None if thing.relation is None else plan.things[thing.relation.other]
        if host is not None and host.word.lower() not in other.lower():
            return "left"
        kind = ""
    if not kind and (_SMALL.search(edit.text) or _AFAR.search(edit.text)):
        return _lesser(edit.text, plan, thing, number), set()
    if not kind:
        count = min(MAX_EACH, thing.count + number)
        return plan.exchanged(target.index, replace(thing, count=count)), set()
    near = find(other, plan)
    asked = read_plan(f"a {edit.target}").things
    if near is None or near.kind != THING or len(asked) != 1:
        return None
    new = replace(asked[0], count=number, relation=Relation(kind=kind, other=near.index), key=500 + len(plan.things))
    new = shared_seat(new, plan.things)
    return replace(plan, things=(*plan.things, new)), set()


def _lesser(text: str, plan: ScenePlan, thing: Thing, number: int) -> ScenePlan:
    """The plan with smaller ones of a kind, apart from that which was there."""
    afar = _AFAR.search(text) is not None
    grounded = all_props()[thing.prop].stands != "sky" and thing.relation is None
    new = replace(
        thing, count=min(MAX_EACH, number), first=0, key=500 + len(plan.things), seed=-1,
        spot="back" if afar and grounded else thing.spot,
        size=thing.size * (SMALLER if grounded or not afar else FAR_AWAY),
        colours=TINTS[: min(number, len(TINTS))] if _MIXED.search(text) else thing.colours,
    )  # fmt: skip
    return replace(plan, things=(*plan.things, new))


def _fuller(holder: Thing, kind: str, number: int) -> Thing | None:
    if kind == holder.filling and holder.filling_count and not holder.contents:
        # fish in a bowl
        return replace(holder, filling_count=min(MAX_EACH, holder.filling_count + number))
    for index, content in enumerate(holder.contents):
        shown = content.count or usual(content.kind)
        if content.kind == kind and shown:
            more_of_it = replace(content, count=min(MAX_EACH, shown + number))
            contents = (*holder.contents[:index], more_of_it, *holder.contents[index + 1 :])
            many = more_of_it.count if len(contents) == 1 and holder.filling_count else holder.filling_count
            return replace(holder, contents=contents, filling_count=many)
    return None
