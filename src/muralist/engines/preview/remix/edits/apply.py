"""Applies the edits of an order to a plan, one after the other, and tells which of its words that made true."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field, replace

from muralist.engines.preview.casting.cast import MADE_OF
from muralist.engines.preview.casting.parts import overlaid
from muralist.engines.preview.lexicon.mention import silent
from muralist.engines.preview.parser import mentions
from muralist.engines.preview.plan import Content, Feature, ScenePlan, Thing
from muralist.engines.preview.planner import read_plan
from muralist.engines.preview.props import all_props
from muralist.engines.preview.props.kinds import WEARABLE
from muralist.engines.preview.remix.asked.added.more import have_more
from muralist.engines.preview.remix.asked.amounts.moves import move
from muralist.engines.preview.remix.asked.amounts.rows import MARK, in_row
from muralist.engines.preview.remix.asked.amounts.sizes import resize
from muralist.engines.preview.remix.asked.amounts.toppings import top
from muralist.engines.preview.remix.asked.amounts.varied import vary
from muralist.engines.preview.remix.asked.backdrops import before_paper
from muralist.engines.preview.remix.asked.copies import show_again, turn_round
from muralist.engines.preview.remix.asked.lights import put_light
from muralist.engines.preview.remix.asked.order import (
    AGE,
    BACKDROP,
    CLEAR,
    COPY,
    COUNT,
    FLIP,
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
    VARY,
    WEAR,
    Edit,
)
from muralist.engines.preview.remix.asked.removal import emptied, without
from muralist.engines.preview.remix.asked.scenes import as_many, how_many, less, one_of_many, one_of_them, whereabouts
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
from muralist.engines.preview.remix.edits.clauses import read_edits
from muralist.engines.preview.remix.edits.effect import backdrop_changes
from muralist.engines.preview.remix.edits.figures import had
from muralist.engines.preview.remix.edits.figures.ages import grow_old
from muralist.engines.preview.remix.edits.figures.holding import take_in_hand
from muralist.engines.preview.remix.edits.figures.outfits import put_on, recoloured, taken_off
from muralist.engines.preview.remix.edits.figures.poses import posed_alike
from muralist.engines.preview.remix.edits.figures.seating import seat
from muralist.engines.preview.remix.edits.slots import part_tinted
from muralist.engines.preview.remix.edits.values import Coat, coat

LEFT = "left"
SUCCEEDING = 300
"""The key of what takes the place of the thing numbered 0; the others count on from there."""
STUFF = {"wall": ("bricks",), "table": ("painted table", "wood"), "floor": ("wood",)}
"""What else a part of a place may be called by where it has a colour."""
_BACKGROUND = re.compile(
    r"^(?:the |this |its |whole |entire )*(?:background|backdrop|scenery|setting|location|scene|style|weather"
    r"|season|lighting|"
    r"time of day|mood|day|night|summer|winter|spring|autumn)$|^(?:背景|場景|场景|風格|风格|季節|季节|天氣|天气"
    r"|時間|时间)$",
    re.IGNORECASE,
)
_BARE = re.compile(r"^(?:the|her|his|its|their)\s+", re.IGNORECASE)


@dataclass(slots=True, kw_only=True)
class Edited:
    """A plan with edits applied. `done` and `undone` are the words of their clauses, `rest` what others must read."""

    plan: ScenePlan
    rest: str
    changed: bool = False
    done: set[str] = field(default_factory=set)
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
        elif outcome == LEFT:
            left.append(edit.text)
        else:
            assert not isinstance(outcome, str)
            out.plan, missed = outcome
            out.changed = True
            out.undone |= missed & words
            out.done |= words - missed
    kept = {word.text for edit in edits if edit.kind == KEEP for word in mentions(edit.text) if not silent(word)}
    (out.done if out.changed or left or rest.strip() else out.undone).update(kept)
    out.rest = ", ".join(text for text in (rest, *left) if text.strip())
    return out


def _done(edit: Edit, plan: ScenePlan, seed: int) -> _Outcome:
    """What the edit makes of the plan, in a row where that is asked for as well."""
    bare = replace(edit, value=edit.value.removesuffix(MARK))
    outcome = _OF_KIND[edit.kind](bare, plan, seed)
    if bare == edit or outcome is None or isinstance(outcome, str):
        return outcome
    return in_row(outcome[0], edit.target, plan), outcome[1]


def _located(edit: Edit, outcome: _Outcome) -> str:
    """How to say that something is where an edit wants the picture to be, or ""."""
    if isinstance(outcome, str) and outcome != LEFT:
        return outcome.removeprefix(LEFT).strip()
    return whereabouts(edit) if outcome == LEFT else ""


_Outcome = tuple[ScenePlan, set[str]] | str | None
"""The changed plan with the words that it does not show; LEFT, or None for what cannot be done."""


def _remove(edit: Edit, plan: ScenePlan, seed: int) -> _Outcome:
    styled = {word.entry.name for word in mentions(edit.target) if word.kind == "style" and word.entry}
    if styled & set(plan.styles):
        return replace(plan, styles=tuple(name for name in plan.styles if name not in styled)), set()
    target = find(edit.target, plan) or one_of_many(edit.target, plan)
    if target is None:
        return _or(had.without(plan, edit.target))
    if target.kind == THING:
        thing = plan.things[target.index]
        taken = how_many(edit.target) or int(one_of_them(edit.target))
        if 0 < taken < thing.count:
            return _set(plan, target.index, replace(thing, count=thing.count - taken)), set()
        return without(plan, target.index), set()
    taken = how_many(edit.target) or int(one_of_them(edit.target))
    if target.kind == FILLING and taken:
        fewer = less(plan.things[target.index], target.name, taken)
        if fewer is not None:
            return _set(plan, target.index, fewer), set()
    if target.kind == FILLING:
        return _set(plan, target.index, emptied(plan.things[target.index], target.name)), set()
    if target.kind == GARMENT:
        bare = taken_off(plan, target.index, target.name)
        return None if bare is None else (bare, set())
    names = {*target.names, target.name} - {""}
    kept = tuple(feature for feature in plan.features if feature.name not in names)
    bare = replace(plan, features=kept, absent=plan.absent | names)
    return _or(bare if backdrop_changes(plan, bare, seed) else had.without(plan, edit.target))


def _recolour(edit: Edit, plan: ScenePlan, seed: int) -> _Outcome:
    if edit.target.lower() in ANYTHING and of_the_whole(edit.value):
        return LEFT
    target, wanted = find(edit.target, plan), coat(edit.value)
    own = target is None or target.kind == OWN
    if own and wanted is not None and (tinted := part_tinted(plan, edit.target, wanted.colours)) is not None:
        return tinted, set()
    if target is not None and target.kind == THING and wanted is None:
        return _or(had.restated(plan, target.index, edit.value), LEFT)
    if target is None or wanted is None:
        # the roof of a house
        parted = had.had(plan, "", f"{edit.value} {_BARE.sub('', edit.target)}") if wanted is not None else None
        return parted or (None if strange(edit.target) else LEFT)
    if target.kind == THING:
        return _coated(plan, target.index, wanted)
    if target.kind == FILLING and wanted.colours:
        return _tinted_inside(plan, target, wanted), set()
    if target.kind == GARMENT:
        dressed = recoloured(plan, target.index, target.name, edit.value, wanted.colours)
        return _or(dressed)
    if target.kind == PART and wanted.colours:
        tinted = _tinted_part(plan, target.name, wanted, seed)
        return None if tinted is None else (tinted, _missed(wanted, "material"))
    return None


def _tinted_part(plan: ScenePlan, name: str, wanted: Coat, seed: int) -> ScenePlan | None:
    """The place with that part of it in another colour, where this is seen; a brick wall is its bricks."""
    for part in (name, *STUFF.get(name, ())):
        before = plan.feature(part)
        if before is None and part != name:
            continue
        others = tuple(feature for feature in plan.features if feature.name != part)
        feature = replace(before or Feature(name=part), colours=wanted.colours)
        tinted = replace(plan, features=(*others, feature))
        if backdrop_changes(plan, tinted, seed):
            return tinted
    return None


def _or(plan: ScenePlan | None, otherwise: str | None = None) -> _Outcome:
    return otherwise if plan is None else (plan, set())


def _missed(wanted: Coat, *kinds: str) -> set[str]:
    return {text for kind, text in wanted.words if kind in kinds}


def _coated(plan: ScenePlan, index: int, wanted: Coat) -> _Outcome:
    """The thing in new colours and stuff; stuff that its drawing cannot show stays unsaid."""
    thing = plan.things[index]
    prop = all_props()[thing.prop]
    material, pattern = wanted.material, wanted.pattern
    new = replace(thing, material=material or thing.material, pattern=pattern)
    missed: set[str] = set()
    real = material in prop.materials or (prop.name, material) in MADE_OF or overlaid(new, "material", material)
    if material and not real:
        missed |= _missed(wanted, "material")
        new = replace(new, material=thing.material)
    if pattern and not overlaid(new, "pattern", pattern):
        missed |= _missed(wanted, "pattern")
        new = replace(new, pattern=thing.pattern)
    if wanted.colours:
        new = replace(new, colours=wanted.colours)
    return None if new == thing else (_set(plan, index, new), missed)


def _tinted_inside(plan: ScenePlan, target: Target, wanted: Coat) -> ScenePlan:
    holder = plan.things[target.index]
    contents = tuple(
        replace(each, colours=wanted.colours) if not target.name or each.kind == target.name else each
        for each in holder.contents
    )
    return _set(plan, target.index, replace(holder, filling_colours=wanted.colours, contents=contents))


def _replace(edit: Edit, plan: ScenePlan, seed: int) -> _Outcome:
    target = find(edit.target, plan)
    if (target is None or target.kind in {PART, OWN}) and _a_place(edit.target, plan.place):
        # "replace the park with a desert"
        return before_paper(replace(edit, kind=BACKDROP), plan, seed)
    if target is None:
        return None if strange(edit.target) else LEFT
    if edit.target.lower() in ANYTHING and of_the_whole(edit.value):
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
        return _joined(bare[0], asked), set(asked.ignored)
    if target.kind == GARMENT:
        return _changed_clothes(plan, target, edit.value)
    if target.kind == FILLING:
        filled = _refilled(plan, target, edit.value)
        return None if filled is None else (filled, set(asked.ignored))
    return _succeeded(plan, target.index, asked, edit.value)


def _a_place(phrase: str, here: str) -> bool:
    """Whether a phrase names a place and nothing else, or may mean the one that is `here`."""
    words = [word for word in mentions(phrase) if not silent(word)]
    meant = [place.name for word in words if (place := word.meaning("place")) is not None]
    on_it = len(words) == 1 and not meant and read_plan(f"on {phrase}").place == here
    return bool(words) and (all(word.kind == "place" for word in words) or meant == [here] or on_it)


def _changed_clothes(plan: ScenePlan, target: Target, value: str) -> _Outcome:
    bare = taken_off(plan, target.index, target.name) or plan
    outcome = put_on(bare, target.index, value)
    return None if outcome is None else (outcome[0], set(outcome[1].ignored))


def _refilled(plan: ScenePlan, target: Target, value: str) -> ScenePlan | None:
    """The holder with something else in it: read as if it had been said of it at once."""
    holder = plan.things[target.index]
    noun = holder.word if holder.word.isascii() else holder.prop
    asked = read_plan(f"a {noun} of {value}")
    first = asked.things[0] if asked.things else None
    if first is None or first.prop != holder.prop or not (first.filling or first.contents):
        return None
    kept = tuple(content for content in holder.contents if target.name and content.kind != target.name)
    contents: tuple[Content, ...] = (*first.contents, *kept) if first.contents else ()
    filling = "+".join(content.kind for content in contents) if kept else first.filling
    new = replace(holder, filling=filling, filling_variant=first.filling_variant, contents=contents,
                  filling_colours=first.filling_colours, filling_count=first.filling_count)  # fmt: skip
    return _set(plan, target.index, as_many(holder, new, target.name))


def _succeeded(plan: ScenePlan, index: int, asked: ScenePlan, value: str) -> _Outcome:
    """What is asked for takes the place of a thing: its number, its spot and what it stood to."""
    if not asked.things:
        return None
    old = plan.things[index]
    first, *others = asked.things
    word = mentions(value)
    counted = any(each.kind == "number" for each in word) or not any(each.plural for each in word)
    first = posed_alike(old, first)
    beings = {"riding", "carrying", "wearing"}
    kept = old.relation if old.relation is None or old.relation.kind not in beings or first.relation is None else None
    if kept is not None and kept.kind == "flying" and first.prop != "kite":
        kept = replace(kept, kind="carrying")
    new = replace(
        first, relation=kept, spot=old.spot, count=first.count if counted or old.count == 1 else old.count,
        key=SUCCEEDING + index,
    )  # fmt: skip
    swapped = _set(plan, index, new)
    return _joined(swapped, replace(asked, things=tuple(others)), first=index), set(asked.ignored)


def _joined(plan: ScenePlan, asked: ScenePlan, first: int = -1) -> ScenePlan:
    """The plan with more things; `first` is the number that the first of those that were read has got already."""
    base = len(plan.things)

    def moved(number: int) -> int:
        if first < 0:
            return base + number
        return first if number == 0 else base + number - 1

    more: list[Thing] = []
    for thing in asked.things:
        relation = thing.relation
        if relation is not None:
            second = moved(relation.second) if relation.second >= 0 else -1
            relation = replace(relation, other=moved(relation.other), second=second)
        more.append(replace(thing, relation=relation, towards=-1, key=400 + base + len(more)))
    return replace(plan, things=(*plan.things, *more))


def _count(edit: Edit, plan: ScenePlan, seed: int) -> _Outcome:
    del seed
    number = next((int(w.entry.name) for w in mentions(edit.value) if w.kind == "number" and w.entry), 0)
    target = find(edit.target, plan)
    if target is None or target.kind != THING:
        nouns = [word for word in mentions(edit.target) if word.meaning("thing") is not None]
        index = 0 if plan.things and not nouns else -1
    else:
        index = target.index
    if index < 0 or number < 1 or plan.things[index].count == number:
        return None
    return _set(plan, index, replace(plan.things[index], count=number)), set()


_BY_HAND = re.compile(r"^(?:[\w ]*?\b)?give\b|^[給给讓让]", re.IGNORECASE)


def _wear(edit: Edit, plan: ScenePlan, seed: int) -> _Outcome:
    laden = top(edit, plan, seed)
    if laden != LEFT:
        return laden
    target = find(edit.target, plan)
    if target is None or target.kind != THING:
        return LEFT
    outcome = put_on(plan, target.index, edit.value)
    if outcome is None or any(thing.prop not in WEARABLE for thing in outcome[0].things[len(plan.things) :]):
        if _BY_HAND.match(edit.text) is None:
            return had.had(plan, edit.target, edit.value) or LEFT
        # "give the robot a trumpet"
        return take_in_hand(replace(edit, value=f"holding {edit.value}"), plan, seed)
    return outcome[0], set(outcome[1].ignored)


def _set(plan: ScenePlan, index: int, thing: Thing) -> ScenePlan:
    return replace(plan, things=(*plan.things[:index], thing, *plan.things[index + 1 :]))


_OF_KIND: dict[str, Callable[[Edit, ScenePlan, int], _Outcome]] = {
    REMOVE: _remove, RECOLOUR: _recolour, REPLACE: _replace, COUNT: _count, WEAR: _wear,
    COPY: show_again, FLIP: turn_round, MORE: have_more, LETTER: write, HOLD: take_in_hand,
    RESIZE: resize, MOVE: move, VARY: vary, SEAT: seat, BACKDROP: before_paper, CLEAR: clear,
    HAVE: had.have, SPARE: spare, LIGHT: put_light, AGE: grow_old,
}  # fmt: skip
