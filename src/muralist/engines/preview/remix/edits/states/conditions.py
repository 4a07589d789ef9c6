"""What is to be open, closed, full, empty, lit or broken: "open the window", "fill the glass with water", 打开门."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from muralist.engines.preview.lexicon.mention import silent
from muralist.engines.preview.parser import mentions
from muralist.engines.preview.plan import ScenePlan, Thing
from muralist.engines.preview.planner import read_plan
from muralist.engines.preview.remix.asked.order import STATE, Edit
from muralist.engines.preview.remix.asked.removal import emptied
from muralist.engines.preview.remix.asked.targets import FILLING, THING, find
from muralist.engines.preview.remix.edits.figures.outfits import noun_of
from muralist.engines.preview.remix.edits.single.outcomes import Outcome
from muralist.engines.preview.remix.edits.single.succession import lent_key

STATES = {
    "open": "open", "unlock": "open", "close": "closed", "shut": "closed", "light": "lit", "ignite": "lit",
    "break": "broken", "smash": "broken", "shatter": "broken", "crack": "cracked", "empty": "empty", "fill": "full",
    "melt": "melting", "peel": "peeled", "slice": "sliced", "cut": "sliced", "burn": "burning", "extinguish": "unlit",
    "blow out": "unlit", "put out": "unlit", "clean": "clean", "fold": "folded", "unfold": "open",
    "deflate": "deflated", "bite": "bitten", "freeze": "frozen", "wilt": "wilted",
}  # fmt: skip
"""What something is after it was dealt with so."""
STATES_ZH = {
    "打開": "open", "打开": "open", "開": "open", "开": "open", "開啟": "open", "开启": "open", "關上": "closed",
    "关上": "closed", "關": "closed", "关": "closed", "合上": "closed", "闔上": "closed", "點亮": "lit", "点亮": "lit",
    "點燃": "lit", "点燃": "lit", "吹滅": "unlit", "吹灭": "unlit", "熄滅": "unlit", "熄灭": "unlit", "打破": "broken",
    "打碎": "broken", "摔碎": "broken", "倒空": "empty", "清空": "empty", "裝滿": "full", "装满": "full",
    "倒滿": "full", "倒满": "full",
}  # fmt: skip
OPPOSITE = {"open": "closed", "closed": "open", "lit": "unlit", "unlit": "lit", "full": "empty", "empty": "full",
            "clean": "dirty"}  # fmt: skip
_THE = r"(?:(?:the|its|her|his|their|this|that)\s+[\w' -]+?|it)"
_PARTLY = r"(?:(?:half|partly|partially|almost|slightly)[\s-]+)?"
_PAST = {"melted": "melting", "burnt": "burning", "frozen": "frozen", "wilting": "wilted"}
_DONE = re.compile(rf"^(?P<verb>{'|'.join(sorted(STATES, key=len, reverse=True))})\s+(?P<what>{_THE})$", re.IGNORECASE)
_FILLED = re.compile(rf"^(?:fill|load)\s+(?P<what>{_THE})\s+(?:up\s+)?with\s+(?P<by>.+)$", re.IGNORECASE)
_POURED = re.compile(rf"^pour\s+(?P<by>.+?)\s+in(?:to)?\s+(?P<what>{_THE})$", re.IGNORECASE)
_BEING = re.compile(
    rf"^(?:make|leave|have|turn|show|keep)\s+(?P<what>{_THE})\s+(?:be\s+|start\s+to\s+)?{_PARTLY}(?P<how>[a-z]+)$"
    rf"|^(?P<what2>the\s+[\w' -]+?)\s+(?:is|are|has|have)\s+(?:now\s+)?{_PARTLY}(?P<how2>[a-z]+)$",
    re.IGNORECASE,
)
_DONE_ZH = re.compile(
    f"^(?:把|將|将|請|请)?(?:(?P<a>.+?)(?P<v>{'|'.join(STATES_ZH)})|(?P<v2>{'|'.join(STATES_ZH)})(?P<b>.+))$"
)
_FILLED_ZH = re.compile(
    "^(?:把|將|将|在|往|給|给)?(?P<what>.+?)(?:裡面?|里面?|中)?(?:裝滿|装满|倒滿|倒满|盛滿|盛满|倒入|倒進|倒进)(?P<by>.+)$"
)
_DUSTED = re.compile(
    rf"^(?:dust|sprinkle|powder)\s+(?P<what>{_THE})\s+with\s+"
    r"(?:(?:powdered|icing|confectioners'?|some|a little|white|fine)\s+)*"
    r"(?:sugar|flour|cocoa)$|^(?:在|往)(?P<zh>.+?)(?:上|上面)?(?:撒上|撒|灑上|洒上|灑|洒)(?:一些|一點|一点|點|点)?(?:糖粉|糖霜|麵粉|面粉|糖)$",
    re.IGNORECASE,
)
FLOURY = "floury"
"""How what is dusted with sugar looks."""
_FIRE = re.compile(r"\b(?:fire|flame|candle)s?\b|火|蠟燭|蜡烛", re.IGNORECASE)
FULL, EMPTY, LIT = "full", "empty", "lit"
BURNING = frozenset({"candle", "fireplace", "campfire", "torch", "stove"})
"""What burns in every drawing of it."""


def conditioned(short: str, text: str) -> Edit | None:
    """The edit of a clause, in English or Chinese, that changes how something is."""
    filled = _FILLED.match(short) or _POURED.match(short) or _FILLED_ZH.match(short)
    if filled is not None:
        return Edit(STATE, filled["what"], f"of {filled['by']}", text)
    dusted = _DUSTED.match(short)
    if dusted is not None:
        return Edit(STATE, dusted["what"] or dusted["zh"], FLOURY, text)
    done = _DONE.match(short)
    if done is not None:
        return Edit(STATE, done["what"], STATES[done["verb"].lower()], text)
    done = _DONE_ZH.match(short)
    if done is not None:
        return Edit(STATE, done["a"] or done["b"], STATES_ZH[done["v"] or done["v2"]], text)
    being = _BEING.match(short)
    if being is None:
        return None
    said = (being["how"] or being["how2"]).lower()
    how = _PAST.get(said, said if said in OPPOSITE else STATES.get(said, said))
    return Edit(STATE, being["what"] or being["what2"], how, text) if how in {*STATES.values(), *OPPOSITE} else None


def condition(edit: Edit, plan: ScenePlan, seed: int) -> Outcome:
    """The plan with that thing, or that part of the place, being so; None where no drawing of it shows that."""
    del seed
    target = find(edit.target, plan)
    if target is None or target.kind == FILLING:
        return _held(edit, plan, -1 if target is None else target.index)
    if target.kind != THING:
        return _part(edit, plan)
    old = plan.things[target.index]
    if edit.value == FLOURY:
        return plan.exchanged(target.index, replace(old, pattern=FLOURY)), set()
    if edit.value == EMPTY and (old.filling or old.contents):
        return plan.exchanged(target.index, _bare(emptied(old, ""))), set()
    for phrase in _phrases(edit.value, old):
        asked = read_plan(phrase)
        new = asked.things[0] if len(asked.things) == 1 else None
        if new is None or _missed(asked, edit.value):
            continue
        changed = _so(old, new, target.index, phrase)
        if changed is not None and changed != old:
            return plan.exchanged(target.index, changed), set()
    return _undone(edit.value, plan, target.index)


def _phrases(value: str, old: Thing) -> Iterator[str]:
    noun = noun_of(old) if noun_of(old).isascii() else old.prop
    last = noun.split()[-1]
    for name in dict.fromkeys((noun, last, old.prop)):
        if value.startswith("of "):
            yield f"a {name} {value}"
            yield f"a {name} full {value}"
        else:
            yield f"{'an' if value[0] in 'aeiou' else 'a'} {value} {name}"


def _missed(asked: ScenePlan, value: str) -> bool:
    said = {word.text.lower() for word in mentions(value) if not silent(word)} - {"of"}
    return bool({word.lower() for word in asked.ignored} & said)


def _so(old: Thing, new: Thing, index: int, phrase: str) -> Thing | None:
    """The old thing as the new one is, or the new one in its place where that is another drawing of the same."""
    if new.prop == old.prop:
        tokens = [token for token in new.variant.split() if token not in old.variant.split()]
        kept = [token for token in old.variant.split() if token not in OPPOSITE]
        if new.pattern and new.pattern != old.pattern:
            old = replace(old, pattern=new.pattern)
        elif not tokens and kept == old.variant.split() and not new.filling and new.contents == old.contents:
            return None
        filled = new if new.filling or new.contents else old
        return replace(
            old, variant=" ".join([*kept, *tokens]), filling=filled.filling, filling_variant=filled.filling_variant,
            filling_colours=filled.filling_colours, filling_count=filled.filling_count, contents=filled.contents,
        )  # fmt: skip
    noun = old.word.split()[-1] if old.word.isascii() else old.prop
    if noun not in phrase or new.word.split()[-1] != noun:
        return None
    placed = replace(new, relation=old.relation, spot=old.spot, count=old.count, size=old.size)
    return replace(placed, key=lent_key(index, old.key), seed=old.seed, colours=new.colours or old.colours)


def _bare(thing: Thing) -> Thing:
    return replace(thing, variant=" ".join(token for token in thing.variant.split() if token != FULL))


def _undone(value: str, plan: ScenePlan, index: int) -> Outcome:
    """The thing without what its opposite state has, where its usual look is the one that is asked for."""
    old, against = plan.things[index], OPPOSITE.get(value, "")
    if value == LIT and old.prop in BURNING:
        return plan, set()
    if old.word.startswith(f"{against} "):
        # the book of an open book
        plain = read_plan(f"a {old.word.partition(' ')[2]}").things
        new = _so(old, plain[0], index, old.word) if len(plain) == 1 else None
        if new is not None and new.prop != old.prop:
            return plan.exchanged(index, new), set()
    tokens = [token for token in old.variant.split() if token != against]
    if tokens != old.variant.split():
        return plan.exchanged(index, replace(old, variant=" ".join(tokens))), set()
    return None


def _held(edit: Edit, plan: ScenePlan, index: int) -> Outcome:
    """What is poured away is gone from what held it."""
    burning = any(thing.prop in BURNING and not thing.hidden for thing in plan.things)
    if edit.value == LIT and burning and _FIRE.search(edit.target):
        return plan, set()
    if edit.value == EMPTY and index >= 0:
        return plan.exchanged(index, _bare(emptied(plan.things[index], ""))), set()
    return None


def _part(edit: Edit, plan: ScenePlan) -> Outcome:
    """A part of the place in that state: the window of a room, open."""
    names = [entry.name for word in mentions(edit.target) if (entry := word.meaning("feature")) is not None]
    for name in names:
        so = f"{edit.value} {name}"
        asked = read_plan(f"a room with an {edit.value} {name}")
        shown = next((feature for feature in asked.features if feature.name == so), None)
        if shown is not None and plan.feature(so) is None:
            return replace(plan, features=(*plan.features, shown)), set()
        against = f"{OPPOSITE.get(edit.value, '')} {name}"
        if plan.feature(against) is not None:
            kept = tuple(feature for feature in plan.features if feature.name != against)
            return replace(plan, features=kept), set()
    return None
