"""What figures and animals of a plan wear: put on, taken off, and given another colour."""

from __future__ import annotations

import re
from dataclasses import replace

from muralist.engines.preview.grammar.implied import CLOTHED
from muralist.engines.preview.plan import Relation, ScenePlan, Thing, Tint
from muralist.engines.preview.planner import read_plan
from muralist.engines.preview.props.figure.build import HAIRSTYLES
from muralist.engines.preview.remix.asked.targets import OUTFITS
from muralist.engines.preview.remix.edits.figures.complexion import as_before
from muralist.engines.preview.remix.edits.slots import blended

SUIT, _NECKTIE = "suit", re.compile(r"\b(?:neck)?tie$|領帶|领带", re.IGNORECASE)
NOUNS_ZH = {"woman": "女人", "girl": "女孩", "boy": "男孩", "man": "男人"}
FIGURES = ("woman", "girl", "boy", "man")


def noun_of(thing: Thing) -> str:
    """A plain noun for a figure or an animal, to read a phrase about it with."""
    if thing.prop not in CLOTHED:
        return thing.word if thing.word.isascii() else thing.prop
    return next((name for name in FIGURES if name in thing.variant.split()), "man")


def put_on(plan: ScenePlan, index: int, what: str) -> tuple[ScenePlan, ScenePlan] | None:
    """The plan with that thing wearing what is said, and how it was read; None where it cannot be worn."""
    thing = plan.things[index]
    if thing.prop not in CLOTHED:
        # what a drawing shows of itself: the scarf of a snowman
        asked, plain = read_plan(f"a {noun_of(thing)} with {what}"), read_plan(f"a {noun_of(thing)}")
        own = len(asked.things) == len(plain.things) == 1 and asked.things[0].prop == thing.prop and not asked.ignored
        if own and asked.things[0].colours and not plain.things[0].colours:
            return _with(plan, index, replace(thing, colours=blended(thing, asked.things[0]))), asked
    tied = with_tie(plan, what, index) if _NECKTIE.search(what) else None
    if tied is not None:
        return tied, read_plan(f"a man in a suit with {what}")
    asked = read_plan(f"a {noun_of(thing)} wearing {what}")
    if not asked.things or asked.things[0].prop != thing.prop:
        return None
    dressed = None
    if thing.prop in CLOTHED:
        dressed = _dressed(thing, asked.things[0], read_plan(f"a {noun_of(thing)}").things[0])
    worn = [
        replace(one, relation=Relation(kind="wearing", other=index), key=200 + len(plan.things) + number)
        for number, one in enumerate(asked.things)
        if one.relation is not None and one.relation.kind == "wearing" and one.relation.other == 0
    ]
    if not worn and dressed is None:
        return None
    kept = plan if dressed is None else _with(plan, index, dressed)
    kept = replace(kept, things=(*kept.things, *worn))
    return kept, asked


def with_tie(plan: ScenePlan, what: str, index: int = -1) -> ScenePlan | None:
    """The plan with that tie on somebody in a suit, or on the first who wears one."""
    suited = [n for n, one in enumerate(plan.things) if SUIT in one.variant.split() and index in {-1, n}]
    if not suited:
        return None
    bare = re.sub(r"^(?:an?|the)\s+", "", what)
    asked = read_plan(f"a man in a suit with a {bare}").things
    tokens = [token for token in asked[0].variant.split() if token.startswith("tie:")] if asked else []
    if not tokens:
        return None
    thing = plan.things[suited[0]]
    kept = [token for token in thing.variant.split() if token.partition(":")[0] != "tie"]
    return _with(plan, suited[0], replace(thing, variant=" ".join([*kept, *tokens])))


def _dressed(old: Thing, asked: Thing, plain: Thing) -> Thing | None:
    """The figure in its old clothes and the new, which go before the old of their kind."""
    base = set(plain.variant.split())
    new = [token for token in asked.variant.split() if token not in base]
    tints: tuple[Tint, ...] = asked.colours
    if not new and not tints:
        return None
    heads = {token.partition(":")[0] for token in new}
    outfit = bool(heads & OUTFITS)
    one_of = [kind for kind in (OUTFITS if outfit else frozenset(), HAIRSTYLES) if kind & heads]
    kept = [
        token
        for token in old.variant.split()
        if token.partition(":")[0] not in heads and not any(token.partition(":")[0] in kind for kind in one_of)
    ]
    colours = tints if outfit and tints else old.colours or tints
    return replace(old, variant=" ".join([*kept, *new]), colours=colours)


def recoloured(plan: ScenePlan, index: int, garment: str, value: str, tints: tuple[Tint, ...]) -> ScenePlan | None:
    """The plan with that figure's garment in another colour."""
    thing = plan.things[index]
    noun = noun_of(thing)
    han = not garment.isascii() and not value.isascii()
    asked = read_plan(
        f"穿{value}{garment}的{NOUNS_ZH.get(noun, noun)}" if han else f"a {noun} with a {value} {garment}"
    )
    plain = read_plan(f"a {noun}").things[0]
    tokens = [t for t in asked.things[0].variant.split() if ":" in t] if asked.things else []
    if tokens:
        heads = {token.partition(":")[0] for token in tokens}
        kept = [token for token in thing.variant.split() if token.partition(":")[0] not in heads]
        return _with(plan, index, replace(thing, variant=" ".join([*kept, *tokens])))
    if asked.things and asked.things[0].colours and asked.things[0].prop == thing.prop:
        dressed = _dressed(thing, asked.things[0], plain) or thing
        return _with(plan, index, replace(dressed, colours=tints or asked.things[0].colours))
    return None


def taken_off(plan: ScenePlan, index: int, garment: str) -> ScenePlan | None:
    """The plan with that figure's garment gone, where it is one of those that a variant names."""
    thing = plan.things[index]
    kept = [token for token in thing.variant.split() if token.partition(":")[0] != garment]
    if len(kept) == len(thing.variant.split()) or garment in OUTFITS:
        return None
    return _with(plan, index, replace(thing, variant=" ".join(kept)))


def _with(plan: ScenePlan, index: int, thing: Thing) -> ScenePlan:
    thing = as_before(plan.things[index], thing)
    return plan.exchanged(index, thing)
