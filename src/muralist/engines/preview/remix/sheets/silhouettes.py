"""Double exposures of two painted pictures: the scene of one inside the shape of who is in the other."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from muralist.engines.preview.grammar.implied import CLOTHED
from muralist.engines.preview.lexicon.mention import silent
from muralist.engines.preview.optics.around.doubled import DOUBLE
from muralist.engines.preview.parser import mentions
from muralist.engines.preview.plan import Thing
from muralist.engines.preview.remix.kept.lifts import kept
from muralist.engines.preview.remix.memory import Memory, Repainted
from muralist.engines.preview.remix.report import told
from muralist.engines.preview.staging.instances.kinds import LIVING

_INSIDE = re.compile(
    r"\b(?:inside|within|filling|fills?|through|silhouette|shape|outline)\b|[裡里內内]|剪影|輪廓|轮廓", re.IGNORECASE
)
PORTRAIT, SHAPES = "portrait", frozenset({"shape", "outline", "silhouette"})


def exposed_inside(prompt: str, layouts: Sequence[str], memories: Sequence[Memory | None]) -> Repainted | None:
    """The plan of such a double exposure; None where it is not asked for, or not both pictures are known."""
    if DOUBLE not in layouts or len(memories) != 2 or _INSIDE.search(prompt) is None:
        return None
    subjects = [number for number, memory in enumerate(memories) if _who(memory) is not None]
    if len(subjects) != 1:
        return None
    figure, scene = memories[subjects[0]], memories[1 - subjects[0]]
    who = _who(figure)
    if scene is None or who is None:
        return None
    lens = PORTRAIT if who.prop in CLOTHED else scene.plan.lens
    # inside a shape a fog would leave nothing to see
    air = "clear" if scene.plan.weather == "fog" else scene.plan.weather
    plan = replace(
        scene.plan, weather=air, things=(who,), layouts=(DOUBLE,), lens=lens, kept=False, pins=(), understood=()
    )
    done = {
        word.text
        for word in mentions(prompt)
        if not silent(word) and (word.entry is not None or word.text.lower() in SHAPES)
    }
    return Repainted(plan=told(plan, prompt, done), seed=scene.seed, base=1 - subjects[0], afresh=True)


def _who(memory: Memory | None) -> Thing | None:
    """The first who lives in a picture, taken out of it."""
    if memory is None:
        return None
    every = enumerate(memory.plan.things)
    found = next(((n, one) for n, one in every if one.prop in LIVING and not one.hidden), None)
    return None if found is None else replace(kept(found[1], found[0], memory.seed), relation=None, spot="", count=1)
