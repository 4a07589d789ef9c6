"""Exact remixes: the plans of pictures that the painter made itself are taken apart, changed and painted anew."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import replace

from muralist.engines.preview.parser import mentions
from muralist.engines.preview.plan import ScenePlan, Thing
from muralist.engines.preview.remix.asked.added.afloat import afloat
from muralist.engines.preview.remix.asked.added.lent import clothed, under_sky
from muralist.engines.preview.remix.asked.added.parts import framed, part_asked, part_words, put_on_part
from muralist.engines.preview.remix.asked.added.seats import SEATED
from muralist.engines.preview.remix.asked.added.unnumbered import all_alike, as_many_as_lent
from muralist.engines.preview.remix.asked.given import DOING, directed
from muralist.engines.preview.remix.asked.pairs.alone import of_one
from muralist.engines.preview.remix.asked.pairs.cladding import made_of
from muralist.engines.preview.remix.asked.pairs.corners import corner_words, in_corners
from muralist.engines.preview.remix.asked.said import BODY, DOORS, spelt_out, unmirrored, untied
from muralist.engines.preview.remix.edits.apply import edited
from muralist.engines.preview.remix.edits.restyled import composed_alike
from muralist.engines.preview.remix.kept.bases import asks, attributed, base_of
from muralist.engines.preview.remix.kept.grounds import before_ground, ground_asked, onto_photograph
from muralist.engines.preview.remix.kept.kindred import by_name, general_words
from muralist.engines.preview.remix.kept.lifts import kept, lifted
from muralist.engines.preview.remix.memory import Memory, Repainted, subjects_of
from muralist.engines.preview.remix.numbering import with_digits
from muralist.engines.preview.remix.orders import all_named, joined_subjects, named_subjects, read_orders
from muralist.engines.preview.remix.report import on_shoulders, reported
from muralist.engines.preview.remix.scene import Scene
from muralist.engines.preview.remix.unseen import MOVES, unchanged, unseen

SITTING = "sitting"
_GLOWS = re.compile(r"\bneon (?:light )?(?:reflections?|glow)\b", re.IGNORECASE)
BACKGROUNDS = frozenset({"mountains", "lake", "forest", "city", "sea"})
"""Places that are seen behind what stands before them."""
TOGETHER = frozenset({"together", "both", "all", "two", "three"})
WEARS = frozenset({"around", "dress", "wear", "wears", "wearing", "戴", "戴上", "穿", "穿上"})
BESIDE = frozenset({"beside", "on", "wearing", "atop", "front"})
"""Relations of what was put somewhere at or on another."""


def repaint(prompt: str, memories: Sequence[Memory | None], figures: Collection[int] = ()) -> Repainted | None:
    """The changed plan, or None where the prompt asks for nothing that needs one, or the scene is a photograph.

    `figures` are the sources (from 0) that are cut-outs and so no scene.
    """
    prompt = with_digits(prompt)
    grounded = _grounded(prompt, memories, figures)
    if grounded is not None or onto_photograph(prompt, memories) is not None:
        return grounded
    lent = None if figures else _lent(prompt, memories)
    if lent is not None:
        return lent
    asked = prompt
    worded = prompt = _GLOWS.sub("neon lights and reflections", in_corners(prompt))
    prompt = named_subjects(joined_subjects(prompt) if len(memories) > 1 else prompt, subjects_of(memories))
    together = worded != prompt
    prompt, verbs = untied(prompt)
    prompt, waters = afloat(prompt, memories)
    verbs |= waters
    prompt, called = by_name(prompt, memories)
    prompt, into = directed(framed(prompt), len(memories))
    if len(memories) == 1 and memories[0] is not None:
        prompt = spelt_out(unmirrored(prompt) if memories[0].plan.mirrored else prompt, memories[0].plan)
    part = part_asked(prompt, memories)
    prompt = prompt if part is None else part.rest
    orders = attributed(read_orders(prompt), memories)
    base = into - 1 if into and into - 1 not in figures else base_of(orders, len(memories), figures)
    if base is None or not any(memories):
        return None
    known = memories[base]
    if known is None:
        return None
    before = tuple(kept(thing, index, known.seed) for index, thing in enumerate(known.plan.things))
    parts = edited(prompt, replace(known.plan, things=before, kept=False, pins=()), known.seed)
    later = attributed(read_orders(parts.rest), memories)
    if len(memories) - len(figures) > 1 and not parts.changed and not asks(later):
        return None if figures else _to_one(asked, memories)
    scene = Scene(later, memories, base, replace(known, plan=parts.plan))
    found = scene.changed(prompt)
    found = put_on_part(found, known.plan, part)
    if len(memories) > 1:
        many = as_many_as_lent(found.plan, memories, base)
        many = all_alike(many, len(known.plan.things)) if together else many
        found = replace(found, plan=many, afresh=together)
    found = replace(found, plan=composed_alike(found.plan, known.plan))
    done = parts.done | (set(found.plan.understood) - parts.undone)
    if unchanged(found.plan, known.plan) and "palette" not in found.plan.layouts:
        return replace(found, plan=reported(found.plan, asked, parts.already, parts.undone))
    done -= unseen(known.plan, found.plan, prompt, found.seed)
    if found.plan.place != known.plan.place:
        done |= {word.text for word in mentions(asked) if word.kind == "spot"}
    done |= _ties_seen(asked, found.plan, known.plan)
    done |= corner_words(asked, found.plan)
    if found.plan.feature("neon") is not None:
        done |= {word.text for word in mentions(asked) if word.text.lower() in {"neon", "reflections", "reflection"}}
    done |= general_words(called, done) | (verbs if done else set())
    done |= part_words(asked, part, len(found.plan.things) - len(known.plan.things))
    if together and found.plan.things:
        done |= {word.text for word in mentions(asked) if word.text.lower() in TOGETHER or word.plural}
        done |= {word.text for word in mentions(all_named(asked))}
    return replace(found, plan=reported(found.plan, asked, done, parts.undone))


def _to_one(prompt: str, memories: Sequence[Memory | None]) -> Repainted | None:
    """One of the pictures changed by an order that names things; None where it names none or changes nothing."""
    told = of_one(prompt, memories)
    found = None if told is None else repaint(told[0], [memories[told[1]]])
    memory = None if told is None else memories[told[1]]
    if found is None or told is None or memory is None or unchanged(found.plan, memory.plan):
        return None
    return replace(found, base=told[1], plan=reported(found.plan, prompt, set(found.plan.understood), set()))


def _ties_seen(asked: str, plan: ScenePlan, known: ScenePlan) -> set[str]:
    """The words for where something moved, and for where and how what is new is at another."""
    words = {word.text.lower(): word.text for word in mentions(asked)}
    done: set[str] = set()
    if plan.place != known.place and plan.place in BACKGROUNDS:
        # "mountains behind the house"
        done |= {words[word] for word in {"behind", "後面", "后面"} & words.keys()}
    if {feature.name for feature in plan.features} - {feature.name for feature in known.features}:
        # a rainbow is behind whatever stands there
        done |= {words[word] for word in {"behind", "後面", "后面"} & words.keys()}
    if any(_elsewhere(new, old) for new, old in zip(plan.things, known.things, strict=False)):
        done |= {words[word] for word in MOVES & words.keys()}
    ties = {thing.relation.kind for thing in plan.things[len(known.things) :] if thing.relation}
    if ties & BESIDE:
        done |= {words[word] for word in (DOORS | BODY) & words.keys()}
        done |= on_shoulders(asked, plan, len(known.things))
    if "wearing" in ties:
        done |= {words[word] for word in WEARS & words.keys()}
    poses = {thing.pose for thing in plan.things[len(known.things) :]}
    poses |= {SITTING} if SEATED in poses else set()
    done |= {words[word] for word in DOING.keys() & words.keys() if DOING[word] in poses}
    done |= {words[word] for word in {"seat"} & words.keys() if SITTING in poses}
    return done


def _elsewhere(new: Thing, old: Thing) -> bool:
    """Whether something that was there stands at another side, or at another thing, than before."""
    tied = None if new.relation is None else (new.relation.kind, new.relation.other)
    return new.spot != old.spot or (
        tied is not None
        and new.prop == old.prop
        and tied != (None if old.relation is None else (old.relation.kind, old.relation.other))
    )


def _lent(prompt: str, memories: Sequence[Memory | None]) -> Repainted | None:
    """One picture under the sky of another, or somebody in clothes of another."""
    under = under_sky(prompt, memories)
    if under is not None:
        return replace(under[0], plan=reported(under[0].plan, prompt, under[1], set()))
    made = made_of(prompt, memories) if len(memories) > 1 else None
    if made is not None:
        return _dressed(prompt, *made, memories)
    dressed = clothed(prompt, memories)
    return None if dressed is None else _dressed(prompt, *dressed, memories)


def _dressed(prompt: str, order: str, base: int, memories: Sequence[Memory | None]) -> Repainted | None:
    """Somebody of one picture in clothes of another."""
    found = repaint(order, [memories[base]])
    memory = memories[base]
    if found is None or memory is None:
        return None
    seen = not unchanged(found.plan, memory.plan)
    words = {word.text for word in mentions(prompt)} if seen else set()
    return replace(found, base=base, plan=reported(replace(found.plan, understood=()), prompt, words, set()))


def _grounded(prompt: str, memories: Sequence[Memory | None], figures: Collection[int]) -> Repainted | None:
    """The scene of one picture with the subject of another; what else is asked for changes that scene."""
    asked = ground_asked(prompt, len(memories))
    found = None if asked is None or figures else before_ground(asked, memories)
    if asked is None or found is None:
        return None
    scene = memories[asked.ground]
    assert scene is not None
    plan, own = found
    rest = prompt.replace(asked.text, " ").strip(" ,.;\uff0c\u3002")
    done = {word.text for word in mentions(asked.text)}
    if rest:
        more = repaint(rest, [replace(scene, plan=plan)])
        if more is not None:
            plan, done = more.plan, done | set(more.plan.understood)
    return Repainted(plan=reported(plan, prompt, done, set()), seed=scene.seed, base=asked.ground, own=own)


def donated(prompt: str, memories: Sequence[Memory | None]) -> tuple[list[Thing], set[int]]:
    """Things that the prompt takes out of painted pictures to put them on a photograph, and those sources (from 0)."""
    onto = onto_photograph(prompt, memories)
    if onto is not None:
        return onto[0], {onto[1]}
    orders = read_orders(directed(by_name(prompt, memories)[0], len(memories))[0])
    found, givers = [], set()
    for number, source in orders.source_of.items():
        memory = memories[source - 1] if source <= len(memories) else None
        draft = orders.reading.drafts[number]
        taken = lifted(draft, memory) if memory is not None and draft.entry.kind == "thing" else None
        if taken is not None:
            found.append(taken)
            givers.add(source - 1)
    return found, givers
