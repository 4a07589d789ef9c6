"""Edits that give a thing, what is in it, a garment or a part of the place another colour or stuff."""

from __future__ import annotations

import re
from dataclasses import replace

from muralist.engines.preview.casting.cast import MADE_OF
from muralist.engines.preview.casting.parts import overlaid
from muralist.engines.preview.plan import Feature, ScenePlan
from muralist.engines.preview.props import all_props
from muralist.engines.preview.remix.asked.amounts.sided import apart, of_several, one_at, one_said
from muralist.engines.preview.remix.asked.order import Edit
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
from muralist.engines.preview.remix.edits.effect import backdrop_changes
from muralist.engines.preview.remix.edits.figures import had
from muralist.engines.preview.remix.edits.figures.outfits import recoloured, with_tie
from muralist.engines.preview.remix.edits.single.outcomes import LEFT, Outcome, shown
from muralist.engines.preview.remix.edits.single.shares import parted, so_many, tinted_share
from muralist.engines.preview.remix.edits.slots import part_tinted
from muralist.engines.preview.remix.edits.values import Coat, coat

STUFF = {"wall": ("bricks",), "table": ("painted table", "wood"), "floor": ("wood",)}
"""What else a part of a place may be called by where it has a colour."""
_LEAVES = re.compile(
    r"^(?:the |all |its |their |tree'?s? )*(?:leaf|leaves|foliage|trees)$"
    "|^(?:所有|樹上|树上)?的?(?:樹葉|树叶|葉子|叶子|樹木|树木)$",
    re.IGNORECASE,
)
_NECKTIE = re.compile(r"\b(?:neck)?tie$|領帶|领带", re.IGNORECASE)
TREES = frozenset({"tree", "maple", "branch"})
_BARE = re.compile(r"^(?:the|her|his|its|their)\s+", re.IGNORECASE)


def recolour(edit: Edit, plan: ScenePlan, seed: int) -> Outcome:
    """What is named in another colour, stuff or pattern."""
    if edit.target.lower() in ANYTHING and of_the_whole(edit.value):
        # "make it black and white"
        return LEFT
    target, wanted = of_several(edit.target, plan) or find(edit.target, plan), coat(edit.value)
    own = target is None or target.kind == OWN
    if own and wanted is not None and (tinted := part_tinted(plan, edit.target, wanted.colours)) is not None:
        return tinted, set()
    special = None if wanted is None else _of_its_own(edit, plan, wanted, seed)
    if special is not None:
        return special
    if target is not None and target.kind == THING and wanted is None:
        return shown(had.restated(plan, target.index, edit.value), LEFT)
    if own and wanted is not None and _LEAVES.search(edit.target):
        return _in_leaf(plan, wanted, seed)
    if target is None or wanted is None:
        # the roof of a house
        parted = had.had(plan, "", f"{edit.value} {_BARE.sub('', edit.target)}") if wanted is not None else None
        return parted or (None if strange(edit.target) else LEFT)
    if target.kind == THING and plan.things[target.index].count > 1 and one_said(edit):
        rest, one = apart(plan.things[target.index], one_at(edit.text, plan, target.index, seed))
        split = plan.exchanged(target.index, rest[0])
        split = replace(split, things=(*split.things, *rest[1:], one))
        return _coated(split, len(split.things) - 1, wanted)
    if target.kind == THING:
        return _coated_share(plan, target.index, so_many(edit.target), wanted)
    if target.kind == FILLING and wanted.colours:
        some = tinted_share(plan, target.index, target.name, so_many(edit.target), wanted.colours)
        return some or _tinted_inside(plan, target, wanted), set()
    if target.kind == GARMENT:
        dressed = recoloured(plan, target.index, target.name, edit.value, wanted.colours)
        return shown(dressed)
    if target.kind == PART and wanted.colours:
        tinted = _tinted_part(plan, target.name, wanted, seed)
        return None if tinted is None else (tinted, _missed(wanted, "material"))
    return None


def _coated_share(plan: ScenePlan, index: int, number: int, wanted: Coat) -> Outcome:
    """The thing, or so many of its instances, in new colours and stuff."""
    parts = parted(plan.things[index], number)
    if parts is None:
        return _coated(plan, index, wanted)
    split = plan.exchanged(index, parts[0])
    return _coated(replace(split, things=(*split.things, parts[1])), len(split.things), wanted)


def _of_its_own(edit: Edit, plan: ScenePlan, wanted: Coat, seed: int) -> Outcome:
    """The leaves of trees that stand there, and the tie of a suit, which are told by the whole drawing."""
    if _LEAVES.search(edit.target) and any(one.prop in TREES for one in plan.things):
        return _in_leaf(plan, wanted, seed)
    return shown(with_tie(plan, f"{edit.value} tie")) if _NECKTIE.search(edit.target) else None


def _in_leaf(plan: ScenePlan, wanted: Coat, seed: int) -> Outcome:
    """The leaves of the trees that are there in another colour: those of a tree by itself, else those of the place."""
    for index, thing in enumerate(plan.things):
        if thing.prop in TREES and not thing.hidden:
            return _coated(plan, index, wanted)
    tinted = _tinted_part(plan, "leaves", wanted, seed) or _tinted_part(plan, "trees", wanted, seed)
    return None if tinted is None else (tinted, set())


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


def _missed(wanted: Coat, *kinds: str) -> set[str]:
    return {text for kind, text in wanted.words if kind in kinds}


def _coated(plan: ScenePlan, index: int, wanted: Coat) -> Outcome:
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
    return None if new == thing else (plan.exchanged(index, new), missed)


def _tinted_inside(plan: ScenePlan, target: Target, wanted: Coat) -> ScenePlan:
    holder = plan.things[target.index]
    contents = tuple(
        replace(each, colours=wanted.colours) if not target.name or each.kind == target.name else each
        for each in holder.contents
    )
    return plan.exchanged(target.index, replace(holder, filling_colours=wanted.colours, contents=contents))
