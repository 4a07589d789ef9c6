"""Applies the edits of an order to a plan, one after the other, and tells which of its words that made true."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field, replace

from muralist.engines.preview.grammar.implied import CLOTHED
from muralist.engines.preview.lexicon.mention import silent
from muralist.engines.preview.parser import mentions
from muralist.engines.preview.plan import ScenePlan
from muralist.engines.preview.planner import read_plan
from muralist.engines.preview.props.kinds import WEARABLE
from muralist.engines.preview.remix.asked.added.more import have_more
from muralist.engines.preview.remix.asked.amounts.held import so_many_in
from muralist.engines.preview.remix.asked.amounts.moves import move
from muralist.engines.preview.remix.asked.amounts.rows import MARK, in_row
from muralist.engines.preview.remix.asked.amounts.sided import apart, not_told, of_several, one_at, one_said
from muralist.engines.preview.remix.asked.amounts.sizes import resize
from muralist.engines.preview.remix.asked.amounts.toppings import top
from muralist.engines.preview.remix.asked.amounts.varied import vary
from muralist.engines.preview.remix.asked.backdrops import before_paper
from muralist.engines.preview.remix.asked.copies import show_again, turn_round
from muralist.engines.preview.remix.asked.lights import put_light
from muralist.engines.preview.remix.asked.order import (
    ACT,
    AGE,
    BACKDROP,
    CLEAR,
    COPY,
    COUNT,
    FLIP,
    FLOAT,
    FRAME,
    HAVE,
    HOLD,
    KEEP,
    LETTER,
    LIGHT,
    MORE,
    MOVE,
    RECOLOUR,
    REMOVE,
    REPLACE,
    RESIZE,
    SEAT,
    SPARE,
    STATE,
    SWAP,
    TONE,
    VARY,
    VIEW,
    WEAR,
    Edit,
)
from muralist.engines.preview.remix.asked.removal import emptied, without
from muralist.engines.preview.remix.asked.scenes import how_many, less, one_of_many, one_of_them, whereabouts
from muralist.engines.preview.remix.asked.sparing import spare
from muralist.engines.preview.remix.asked.targets import (
    ANYTHING,
    FILLING,
    GARMENT,
    OWN,
    PART,
    THING,
    Target,
    find,
    of_the_whole,
    strange,
)
from muralist.engines.preview.remix.asked.weathers import clear
from muralist.engines.preview.remix.asked.written.letters import write
from muralist.engines.preview.remix.asked.written.wordless import wordless
from muralist.engines.preview.remix.edits.clauses import read_edits
from muralist.engines.preview.remix.edits.effect import backdrop_changes
from muralist.engines.preview.remix.edits.figures import had
from muralist.engines.preview.remix.edits.figures.ages import grow_old
from muralist.engines.preview.remix.edits.figures.holding import take_in_hand
from muralist.engines.preview.remix.edits.figures.outfits import put_on, taken_off
from muralist.engines.preview.remix.edits.figures.seating import seat
from muralist.engines.preview.remix.edits.single.outcomes import LEFT, Outcome, shown
from muralist.engines.preview.remix.edits.single.recolouring import recolour
from muralist.engines.preview.remix.edits.single.succession import joined, refilled, succeeded
from muralist.engines.preview.remix.edits.slots import EYES_SAID
from muralist.engines.preview.remix.edits.states.acts import act, instead
from muralist.engines.preview.remix.edits.states.conditions import condition
from muralist.engines.preview.remix.edits.states.floating import float_up
from muralist.engines.preview.remix.edits.states.frames import frame, unframed
from muralist.engines.preview.remix.edits.states.outlooks import look_out
from muralist.engines.preview.remix.edits.states.swaps import swap
from muralist.engines.preview.remix.edits.states.tones import tone

_BACKGROUND = re.compile(
    r"^(?:the |this |its |whole |entire )*(?:background|backdrop|scenery|setting|location|scene|style|weather"
    r"|season|lighting|"
    r"time|time of day|mood|day|night|summer|winter|spring|autumn)$|^(?:背景|場景|场景|風格|风格|季節|季节|天氣|天气"
    r"|時間|时间)$",
    re.IGNORECASE,
)


_HOURS = re.compile(
    r"^(?:the |this )?(?:day|daytime|night|summer|winter|spring|autumn|fall|morning|evening|noon)(?:time)?$"
    r"|^(?:白天|夜晚|夏天|冬天|春天|秋天)$",
    re.IGNORECASE,
)


@dataclass(slots=True, kw_only=True)
class Edited:
    """A plan with edits applied. `done` and `undone` are the words of their clauses, `rest` what others must read.

    `already` are the words of `done` that asked for what was to be seen before.
    """

    plan: ScenePlan
    rest: str
    changed: bool = False
    done: set[str] = field(default_factory=set)
    already: set[str] = field(default_factory=set)
    undone: set[str] = field(default_factory=set)


def edited(prompt: str, plan: ScenePlan, seed: int) -> Edited:
    """Apply what an order asks of single parts of a plan."""
    edits, rest = read_edits(prompt)
    out = Edited(plan=plan, rest=rest)
    left: list[str] = []
    for edit in edits:
        if edit.kind == KEEP:
            continue
        outcome = LEFT if _BACKGROUND.search(edit.target) else _done(edit, out.plan, seed)
        words = {word.text for word in mentions(edit.text) if not silent(word)}
        located = _located(edit, outcome)
        if located:
            left.append(located)
            out.done |= words
            continue
        if outcome is None:
            out.undone |= words
        elif outcome == LEFT and edit.kind == REPLACE and _HOURS.match(edit.target):
            # "turn spring into autumn": what it was is said as well
            left.append(f"make it {edit.value}" if edit.value.isascii() else edit.value)
            out.done |= {word.text for word in mentions(edit.target)}
        elif outcome == LEFT:
            left.append(edit.text)
        else:
            assert not isinstance(outcome, str)
            if outcome[0] == out.plan:
                out.already |= words - outcome[1]
            out.plan, missed = outcome
            out.changed = True
            out.undone |= missed & words
            out.done |= words - missed
    # what was to stay in something that went is gone with it
    stays = [edit for edit in edits if edit.kind == KEEP and not (edit.target and _gone(edit.target, out.plan))]
    out.undone |= {
        word.text for edit in edits if edit.kind == KEEP and edit not in stays for word in mentions(edit.text)
    }
    kept = {word.text for edit in stays for word in mentions(edit.text) if not silent(word)}
    (out.done if out.changed or left or rest.strip() else out.undone).update(kept)
    out.rest = ", ".join(text for text in (rest, *left) if text.strip())
    return out


def _gone(phrase: str, plan: ScenePlan) -> bool:
    """Whether a changed plan shows nothing by that name any more."""
    target = find(phrase, plan)
    return target is None or target.kind not in {THING, FILLING}


def _done(edit: Edit, plan: ScenePlan, seed: int) -> Outcome:
    """What the edit makes of the plan, in a row where that is asked for as well."""
    bare = replace(edit, value=edit.value.removesuffix(MARK))
    outcome = _OF_KIND[edit.kind](bare, plan, seed)
    outcome = instead(plan, outcome, edit.text) if edit.kind == HOLD else outcome
    if bare == edit or outcome is None or isinstance(outcome, str):
        return outcome
    return in_row(outcome[0], edit.target, plan), outcome[1]


def _located(edit: Edit, outcome: Outcome) -> str:
    """How to say that something is where an edit wants the picture to be, or ""."""
    if isinstance(outcome, str) and outcome != LEFT:
        return outcome.removeprefix(LEFT).strip()
    return whereabouts(edit) if outcome == LEFT else ""


def _remove(edit: Edit, plan: ScenePlan, seed: int) -> Outcome:
    styled = {word.entry.name for word in mentions(edit.target) if word.kind == "style" and word.entry}
    if styled & set(plan.styles):
        return replace(plan, styles=tuple(name for name in plan.styles if name not in styled)), set()
    cleared = wordless(edit.target, plan) or unframed(edit.target, plan)
    if cleared is not None:
        return cleared, set()
    target = of_several(edit.target, plan) or find(edit.target, plan) or one_of_many(edit.target, plan)
    if target is None:
        return shown(had.without(plan, edit.target))
    if target.kind == THING:
        thing = plan.things[target.index]
        taken = how_many(edit.target) or int(one_said(edit))
        if taken == 1 < thing.count:
            rest, _ = apart(thing, one_at(edit.text, plan, target.index, seed))
            left = plan.exchanged(target.index, rest[0])
            return replace(left, things=(*left.things, *rest[1:])), not_told(edit, thing)
        if 0 < taken < thing.count:
            return plan.exchanged(target.index, replace(thing, count=thing.count - taken)), set()
        return without(plan, target.index), set()
    taken = how_many(edit.target) or int(one_of_them(edit.target))
    if target.kind == FILLING and taken:
        fewer = less(plan.things[target.index], target.name, taken)
        if fewer is not None:
            return plan.exchanged(target.index, fewer), set()
    if target.kind == FILLING:
        return plan.exchanged(target.index, emptied(plan.things[target.index], target.name)), set()
    if target.kind == GARMENT:
        bare = taken_off(plan, target.index, target.name)
        return None if bare is None else (bare, set())
    names = {*target.names, target.name} - {""}
    kept = tuple(feature for feature in plan.features if feature.name not in names)
    bare = replace(plan, features=kept, absent=plan.absent | names)
    return shown(bare if backdrop_changes(plan, bare, seed) else had.without(plan, edit.target))


def _replace(edit: Edit, plan: ScenePlan, seed: int) -> Outcome:
    target = find(edit.target, plan)
    if (target is None or target.kind in {PART, OWN}) and _a_place(edit.target, plan.place):
        # "replace the park with a desert"
        return before_paper(replace(edit, kind=BACKDROP), plan, seed)
    if target is None:
        return None if strange(edit.target) else LEFT
    if edit.target.lower() in ANYTHING and (of_the_whole(edit.value) or of_the_whole(f"into {edit.value}")):
        return LEFT
    asked = read_plan(edit.value)
    if not asked.things and target.kind == THING and not strange(edit.value):
        # "turn this into autumn", "change it to a watercolour"
        return LEFT
    if target.kind in {PART, OWN}:
        if target.kind == PART and not asked.things:
            return LEFT
        bare = _remove(replace(edit, kind=REMOVE), plan, seed)
        if bare is None or isinstance(bare, str) or not asked.things:
            return None
        # what somebody had in the hands makes room for it there
        hands = next((new for new, old in zip(bare[0].things, plan.things, strict=False)
                      if new.prop in CLOTHED and new.variant != old.variant), None)  # fmt: skip
        if hands is not None:
            held = take_in_hand(
                replace(edit, kind=HOLD, target=hands.word, value=f"holding {edit.value}"), bare[0], seed
            )
            if held is not None and not isinstance(held, str):
                return held
        return joined(bare[0], asked), set(asked.ignored)
    if target.kind == GARMENT:
        return _changed_clothes(plan, target, edit.value)
    if target.kind == FILLING:
        filled = refilled(plan, target, edit.value)
        return None if filled is None else (filled, set(asked.ignored))
    return succeeded(plan, target.index, asked, edit.value)


def _into_hands(edit: Edit, before: ScenePlan, bare: ScenePlan, seed: int) -> tuple[ScenePlan, set[str]] | None:
    """The plan with what comes in the hands of who had there what goes: a guitar for a fishing rod."""
    whose = next((new for new, old in zip(bare.things, before.things, strict=False)
                  if new.prop in CLOTHED and new.variant != old.variant), None)  # fmt: skip
    if whose is None:
        return None
    held = take_in_hand(replace(edit, kind=HOLD, target=whose.word, value=f"holding {edit.value}"), bare, seed)
    return None if held is None or isinstance(held, str) else held


def _a_place(phrase: str, here: str) -> bool:
    """Whether a phrase names a place and nothing else, or may mean the one that is `here`."""
    words = [word for word in mentions(phrase) if not silent(word)]
    meant = [place.name for word in words if (place := word.meaning("place")) is not None]
    there = read_plan(f"on {phrase}") if len(words) == 1 and not meant else None
    # nobody stands on bananas
    on_it = there is not None and not there.things and there.place == here
    return bool(words) and (all(word.kind == "place" for word in words) or meant == [here] or on_it)


def _changed_clothes(plan: ScenePlan, target: Target, value: str) -> Outcome:
    bare = taken_off(plan, target.index, target.name) or plan
    outcome = put_on(bare, target.index, value)
    return None if outcome is None else (outcome[0], set(outcome[1].ignored))


def _count(edit: Edit, plan: ScenePlan, seed: int) -> Outcome:
    del seed
    number = next((int(w.entry.name) for w in mentions(edit.value) if w.kind == "number" and w.entry), 0)
    target = find(edit.target, plan)
    if target is not None and target.kind == FILLING and number:
        return shown(so_many_in(plan, target, number))
    if target is None or target.kind != THING:
        nouns = [word for word in mentions(edit.target) if word.meaning("thing") is not None]
        if nouns and target is None:
            # what is not there yet takes the place of what is
            return LEFT
        index = 0 if plan.things and not nouns else -1
    else:
        index = target.index
    if index < 0 or number < 1 or plan.things[index].count == number:
        return None
    return plan.exchanged(index, replace(plan.things[index], count=number)), set()


_BY_HAND = re.compile(r"^(?:[\w ]*?\b)?give\b|^[給给讓让]", re.IGNORECASE)


def _wear(edit: Edit, plan: ScenePlan, seed: int) -> Outcome:
    laden = top(edit, plan, seed)
    if laden != LEFT:
        return laden
    target = find(edit.target, plan)
    if target is None or target.kind != THING:
        return LEFT
    if EYES_SAID.search(edit.value):
        return had.had(plan, edit.target, edit.value) or LEFT
    outcome = put_on(plan, target.index, edit.value)
    if outcome is None or any(thing.prop not in WEARABLE for thing in outcome[0].things[len(plan.things) :]):
        if _BY_HAND.match(edit.text) is None:
            return had.had(plan, edit.target, edit.value) or LEFT
        # "give the robot a trumpet"
        return take_in_hand(replace(edit, value=f"holding {edit.value}"), plan, seed)
    kept, asked = outcome
    return kept, set(asked.ignored)


_OF_KIND: dict[str, Callable[[Edit, ScenePlan, int], Outcome]] = {
    REMOVE: _remove, RECOLOUR: recolour, REPLACE: _replace, COUNT: _count, WEAR: _wear,
    COPY: show_again, FLIP: turn_round, MORE: have_more, LETTER: write, HOLD: take_in_hand,
    RESIZE: resize, MOVE: move, VARY: vary, SEAT: seat, BACKDROP: before_paper, CLEAR: clear,
    FLOAT: float_up, VIEW: look_out, HAVE: had.have, SPARE: spare, LIGHT: put_light, AGE: grow_old,
    ACT: act, STATE: condition, SWAP: swap, FRAME: frame, TONE: tone,
}  # fmt: skip
