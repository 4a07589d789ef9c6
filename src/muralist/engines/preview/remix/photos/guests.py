"""Things put on a picture without a plan: beside what it shows, of which none is painted a second time."""

from __future__ import annotations

from dataclasses import replace

from PIL import Image

from muralist.engines.preview.parser import mentions
from muralist.engines.preview.plan import ScenePlan
from muralist.engines.preview.remix.edits.removal import closed
from muralist.engines.preview.remix.photos.subject import subject_box

DEFINITE = frozenset({"the", "this", "that", "these", "those"})
WIDEST = 0.62
"""The share of a picture's width up to which what stands out of it is one thing to stand beside."""


def guests(plan: ScenePlan, prompt: str, picture: Image.Image) -> ScenePlan:
    """The plan with what is new alone; what it is put beside is the picture's own, and nothing tells what that is."""
    known = {word.text.lower() for word in mentions(prompt) if word.article in DEFINITE}
    hosts = {thing.relation.other for thing in plan.things if thing.relation is not None}
    own = {n for n, thing in enumerate(plan.things) if n in hosts and thing.word.lower() in known}
    if len(own) == len(plan.things):
        return plan
    things = closed([None if n in own else thing for n, thing in enumerate(plan.things)])
    lost = {plan.things[n].word for n in own}
    left, _, right, _ = subject_box(picture)
    if len(things) == 1 and not things[0].spot and right - left < WIDEST:
        things = (replace(things[0], spot="left" if left > 1 - right else "right"),)
    understood = tuple(word for word in plan.understood if word not in lost)
    return replace(plan, things=things, understood=understood)
