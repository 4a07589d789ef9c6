"""Things put on a picture without a plan: beside what it shows, of which none is painted a second time."""

from __future__ import annotations

import re
from dataclasses import replace

from PIL import Image

from muralist.engines.preview.layout import settled
from muralist.engines.preview.parser import mentions
from muralist.engines.preview.plan import Pin, ScenePlan
from muralist.engines.preview.remix.asked.removal import closed
from muralist.engines.preview.remix.photos.faces import find_face
from muralist.engines.preview.remix.photos.subject import subject_box
from muralist.engines.preview.scenery.setting import Place
from muralist.engines.preview.staging.held.boxes import around
from muralist.engines.preview.staging.items import Frame

_PUT = re.compile("[放擺摆添]|[畫画]上|[來来]一")
DEFINITE = frozenset({"the", "this", "that", "these", "those"})
LEAST, FILLED = 0.4, 0.92
"""The least share of its size that a guest has, and how much of the room beside the subject it takes."""
WIDEST = 0.46
"""The share of a picture's width up to which what stands out is one thing to stand beside, as a face always is."""


def guests(plan: ScenePlan, prompt: str, picture: Image.Image, place: Place, seed: int, *, dark: bool) -> ScenePlan:
    """The plan with what is new alone; what it is put beside is the picture's own, and nothing tells what that is."""
    known = {word.text.lower() for word in mentions(prompt) if word.article in DEFINITE}
    hosts = {thing.relation.other for thing in plan.things if thing.relation is not None}
    own = {
        n for n, thing in enumerate(plan.things)
        if n in hosts and (thing.word.lower() in known or not (thing.word.isascii() or _counted(thing.word, prompt)))
    }  # fmt: skip
    if len(own) == len(plan.things):
        return plan
    things = closed([None if n in own else thing for n, thing in enumerate(plan.things)])
    lost = {plan.things[n].word for n in own}
    left, _, right, _ = subject_box(picture)
    understood = tuple(word for word in plan.understood if word not in lost)
    plan = replace(plan, things=things, understood=understood)
    if (
        not things[0].spot
        and (right - left < WIDEST or find_face(picture))
        and not any(thing.relation for thing in things)
    ):
        plan = replace(plan, kept=True, pins=_aside(plan, picture, (left, right), place, seed, dark=dark))
    return plan


def added(plan: ScenePlan, prompt: str) -> bool:
    """Whether an order has something put on the picture."""
    return "add" in plan.layouts or _PUT.search(prompt) is not None


def _counted(word: str, prompt: str) -> bool:
    """Whether a Chinese noun is said to be new: 一只猫."""
    return (
        re.search(f"[一二兩两三四五六七八九十\\d][^\\s在旁和\uff0c\u3002]{{0,4}}{re.escape(word)}", prompt) is not None
    )


def own_of(plan: ScenePlan, prompt: str) -> set[int]:
    """The things that an order speaks of as there already: "the ball from image 1"; nothing paints those."""
    known = {word.text.lower() for word in mentions(prompt) if word.article in DEFINITE}
    return {number for number, thing in enumerate(plan.things) if thing.word.lower() in known}


def _aside(
    plan: ScenePlan, picture: Image.Image, subject: tuple[float, float], place: Place, seed: int, *, dark: bool
) -> tuple[Pin, ...]:  # fmt: skip
    """Pins that move what is new to the free side of what the picture shows, as large as there is room."""
    frame = Frame.of(picture.width / picture.height)
    items = [one for one in settled(plan, place, picture.width / picture.height, seed, dark) if one.where != "sky"]
    if not items:
        return ()
    left, _, right, _ = around(items, frame)
    free = (0.0, subject[0]) if subject[0] > 1 - subject[1] else (subject[1], 1.0)
    room = (free[1] - free[0]) * 2 * frame.half_width
    share = min(1.0, max(LEAST, FILLED * room / (right - left)))
    middle = ((free[0] + free[1]) / 2 * 2 - 1) * frame.half_width
    return tuple(
        Pin(
            thing=one.thing, number=one.number, prop=one.prop.name, unit=one.unit * share, flip=one.flip, far=one.far,
            x=middle + (one.x - (left + right) / 2) * share, y=one.y, cord=one.cord, cut=one.cut,
        )
        for one in items
    )  # fmt: skip
