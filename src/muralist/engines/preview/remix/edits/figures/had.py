"""What a thing is given as its own: tulips in the vase, candles on the cake, a blue roof, smoke from the chimney.

The thing is read once with it and once without; what the words add to it is added to what the picture shows.
"""

from __future__ import annotations

import re
from dataclasses import replace

from muralist.engines.preview.lexicon.mention import silent
from muralist.engines.preview.parser import mentions
from muralist.engines.preview.plan import Content, ScenePlan, Thing
from muralist.engines.preview.planner import read_plan
from muralist.engines.preview.remix.asked.order import HAVE, Edit
from muralist.engines.preview.remix.asked.targets import THING, find
from muralist.engines.preview.remix.edits.figures.outfits import noun_of
from muralist.engines.preview.remix.edits.slots import blended
from muralist.engines.preview.remix.edits.values import colour_tail

_WHO = r"(?P<who>(?:the|her|his|its|their)\s+[\w' -]+|it)"
_GIVEN = re.compile(
    rf"^(?:add|put|place|pour|drop|arrange|plant|have|paint|draw)\s+(?P<x>.+?)\s+"
    rf"(?:in|into|inside|to|on|onto|on top of|from|at)\s+{_WHO}$",
    re.IGNORECASE,
)
_FILLED = re.compile(rf"^(?:fill|load|top|decorate|cover)\s+{_WHO}\s+(?:up\s+)?with\s+(?P<x>.+)$", re.IGNORECASE)
_ADDED = re.compile(r"^(?:add|have|show|paint|draw|with|let there be)\s+(?P<x>.+)$", re.IGNORECASE)
_LOOSE = ("part", "garment", "trait")
"""Kinds of words for what is always some thing's own."""
_IN_ZH = re.compile(
    "^(?:在|往|給|给|把)?(?P<who>.+?)(?P<at>裡面|里面|裡|里|中|內|内|上面|上)(?:再)?"
    "(?:插|放|加|裝|装|倒|添|畫|画|擺|摆)(?:上|入|進|进|滿|满|著|着|一些)*(?P<x>.+)$"
)
_ADDED_ZH = re.compile(
    "^(?:給|给)?(?:他|她|它|牠)?(?:加上?|添上?|添加|畫上?|画上?|留)(?:了|一些|點|点)?(?P<x>[\u3400-\u9fff]{1,6})$"
)
NOUNS_ZH = {"house": "房子", "train": "火車", "ship": "輪船", "factory": "工廠", "cottage": "小屋"}
"""What is called so where a Chinese order gives it something without naming it."""
_MOST = 4
"""Things that are tried where none is named."""


def had_said(short: str, text: str) -> Edit | None:
    """The edit of an English clause that gives a thing something of its own."""
    part = _ADDED.match(short)
    if part is not None and [word.kind for word in mentions(part["x"]) if not silent(word)] == ["part"]:
        # "smoke from the chimney" is one word
        return Edit(HAVE, "", part["x"], text)
    found = _GIVEN.match(short) or _FILLED.match(short)
    if found is not None:
        return Edit(HAVE, found["who"], found["x"], text)
    if part is None or not any(word.kind in _LOOSE for word in mentions(part["x"])):
        return None
    return Edit(HAVE, "", _before(part["x"]), text)


def _before(phrase: str) -> str:
    """ "The roof green" with its colour before the noun: "a green roof"."""
    part, colour = colour_tail(phrase)
    return f"a {colour} {part.split(maxsplit=1)[-1]}" if part else phrase


def had_said_chinese(short: str, text: str) -> Edit | None:
    """The edit of a Chinese clause that gives a thing something of its own."""
    if [word.kind for word in mentions(short) if not silent(word)] == ["part"]:
        return Edit(HAVE, "", short, text)
    found = _IN_ZH.match(short)
    own = _ADDED_ZH.match(short)
    if found is None and own is not None and any(word.kind in _LOOSE for word in mentions(own["x"])):
        return Edit(HAVE, "", own["x"], text)
    return Edit(HAVE, found["who"], found["x"], text) if found is not None else None


def have(edit: Edit, plan: ScenePlan, seed: int) -> tuple[ScenePlan, set[str]] | str | None:
    """The plan with the thing having that; "left" where it is no part of any."""
    del seed
    return had(plan, edit.target, edit.value) or "left"


def had(plan: ScenePlan, target: str, what: str) -> tuple[ScenePlan, set[str]] | None:
    """The plan with that as the thing's own, or as that of the first which can have it where none is named."""
    shown = [number for number, thing in enumerate(plan.things) if not thing.hidden]
    if target:
        found = find(target, plan)
        shown = [found.index] if found is not None and found.kind == THING else []
    for number in shown[:_MOST]:
        changed = _given(plan, number, target, what)
        if changed is not None:
            return changed, set()
    return None


def restated(plan: ScenePlan, index: int, value: str) -> ScenePlan | None:
    """The plan with that thing as the same noun with that before it is read: a black and white cat."""
    noun = noun_of(plan.things[index])
    if not (noun + value).isascii():
        return None
    asked, plain = read_plan(f"a {value} {noun}"), read_plan(f"a {noun}")
    hued = any(word.meaning("colour") or word.kind == "mood" for word in mentions(value))
    if asked.things and not hued:
        # what such a one usually is coloured says nothing of this one
        asked = replace(asked, things=(replace(asked.things[0], colours=()), *asked.things[1:]))
    return _changed(plan, index, asked, plain)


def without(plan: ScenePlan, what: str) -> ScenePlan | None:
    """The plan without what a thing is doing something with, or has on it: the broom of somebody who sweeps."""
    bare = re.sub(r"^(?:the|her|his|its|their|all the)\s+", "", what, flags=re.IGNORECASE)
    for index, thing in enumerate(plan.things):
        noun, kind = noun_of(thing), thing.word.split()[-1] if thing.word.isascii() else thing.word[-2:]
        if thing.hidden:
            continue
        if thing.pose and what.isascii():
            new = _brought(thing.prop, f"a {noun} with a {bare}", f"a {noun}")
        elif kind != thing.word and kind.isascii() == what.isascii():
            # the candles of a birthday cake, which is a cake with candles
            new = _brought(thing.prop, f"a {kind} with {bare}" if kind.isascii() else f"{kind}上有{bare}", kind)
        else:
            continue
        if new and new <= set(thing.variant.split()):
            kept = " ".join(token for token in thing.variant.split() if token not in new)
            return plan.exchanged(index, replace(thing, variant=kept, pose=""))
    return None


def _brought(prop: str, asked: str, plain: str) -> set[str]:
    """What a thing's look has in the one reading that it has not in the other."""
    one, bare = read_plan(asked), read_plan(plain)
    if len(one.things) != 1 or one.ignored or one.things[0].prop != prop or not bare.things:
        return set()
    return set(one.things[0].variant.split()) - set(bare.things[0].variant.split())


def _given(plan: ScenePlan, index: int, said: str, what: str) -> ScenePlan | None:
    thing = plan.things[index]
    if what.isascii():
        noun = noun_of(thing)
        return _changed(plan, index, read_plan(f"a {noun} with {what}"), read_plan(f"a {noun}"))
    noun = thing.word if not thing.word.isascii() else said or NOUNS_ZH.get(thing.prop, "")
    for at in ("裡", "上", ""):
        found = (
            _changed(plan, index, read_plan(f"{noun}{at}有{what}" if at else f"{noun}，{what}"), read_plan(noun))
            if noun
            else None
        )
        if found is not None:
            return found
    return None


def _changed(plan: ScenePlan, index: int, asked: ScenePlan, plain: ScenePlan) -> ScenePlan | None:
    """The plan with what one reading of the thing has beyond the other, or None."""
    thing = plan.things[index]
    if not len(asked.things) == len(plain.things) == 1 or asked.ignored or asked.styles:
        return None
    one, bare = asked.things[0], plain.things[0]
    if one.prop != thing.prop or bare.prop != thing.prop:
        return None
    new = _with(thing, one, bare)
    known = {feature.name for feature in plan.features} | {feature.name for feature in plain.features}
    # only what rises or shines from the thing itself, not what another place would show
    more = tuple(feature for feature in asked.features if feature.name not in known and " " in feature.name)
    if new == thing and not more:
        return None
    return replace(plan.exchanged(index, new), features=(*plan.features, *more))


def _with(old: Thing, one: Thing, bare: Thing) -> Thing:
    extra = [token for token in one.variant.split() if token not in bare.variant.split() + old.variant.split()]
    new = replace(old, variant=" ".join([*old.variant.split(), *extra]))
    if one.colours and one.colours != bare.colours:
        new = replace(new, colours=blended(old, one) if len(one.colours) > 1 else one.colours)
    if one.pattern != bare.pattern:
        new = replace(new, pattern=one.pattern)
    kinds = {content.kind for content in old.contents}
    more: tuple[Content, ...] = tuple(each for each in one.contents if each.kind not in kinds)
    if old.contents and more:
        contents = (*old.contents, *more)
        return replace(new, contents=contents, filling="+".join(content.kind for content in contents))
    if (one.filling, one.filling_count) != (bare.filling, bare.filling_count) and not kinds & {one.filling}:
        new = replace(
            new, filling=one.filling, filling_variant=one.filling_variant, filling_colours=one.filling_colours,
            filling_count=one.filling_count, contents=one.contents,
        )  # fmt: skip
    return new
