"""Orders that make somebody older or younger."""

from __future__ import annotations

import re
from dataclasses import replace

from muralist.engines.preview.plan import ScenePlan, Thing
from muralist.engines.preview.remix.asked.order import AGE, Edit
from muralist.engines.preview.remix.asked.targets import THING, find
from muralist.engines.preview.remix.edits.figures.complexion import as_before

OLD = "old"
GROWN = {"girl": "woman", "boy": "man"}
_SAID = re.compile(
    r"^(?:make|turn|have|let|render)\s+(?P<who>(?:the|her|his|him|them|this|that|it)\b[\w' -]*?)\s+"
    r"(?:look\s+|appear\s+|to be\s+)?"
    r"(?:much\s+|a (?:bit|little|lot)\s+)?(?P<how>older|old|elderly|aged|younger|young)$"
    r"|^age\s+(?P<who2>(?:the|her|his|him|them)\b[\w' -]*?)(?:\s+by\s+.+)?$",
    re.IGNORECASE,
)
_SAID_ZH = re.compile(
    "^(?:把|將|将|讓|让|使)?(?P<who>.+?)(?:變得|变得|變|变|改成|改得|看起來|看起来|看上去)(?:更|再)?(?P<how>年老|蒼老|苍老|老|年輕|年轻)"
    "(?:一些|一點|一点|些|了)?$"
)


def aged(short: str, text: str) -> Edit | None:
    """The edit of a clause, in English or Chinese, that changes somebody's age."""
    found = _SAID.match(short) or _SAID_ZH.match(short)
    if found is None:
        return None
    parts = found.groupdict()
    how = (parts["how"] or "older").lower()
    younger = how.startswith("young") or how in {"年輕", "年轻"}
    return Edit(AGE, (parts["who"] or parts.get("who2") or "").strip(), "younger" if younger else "older", text)


def grow_old(edit: Edit, plan: ScenePlan, seed: int) -> tuple[ScenePlan, set[str]] | None:
    """The plan with that figure of another age; None where its drawing has no such look."""
    del seed
    target = find(edit.target, plan)
    if target is None or target.kind != THING:
        return None
    old = plan.things[target.index]
    new = _older(old) if edit.value == "older" else _younger(old)
    if new is None:
        return None
    return plan.exchanged(target.index, new), set()


def _older(thing: Thing) -> Thing | None:
    tokens = thing.variant.split()
    if thing.prop == "child":
        grown = [GROWN.get(token, token) for token in as_before(thing, thing).variant.split()]
        return replace(thing, prop="person", variant=" ".join(grown))
    if thing.prop != "person" or OLD in tokens:
        return None
    kept = as_before(thing, replace(thing, variant=" ".join([*tokens, OLD]))).variant.split()
    # age greys the hair
    return replace(thing, variant=" ".join(token for token in kept if not token.startswith("hair:")))


def _younger(thing: Thing) -> Thing | None:
    tokens = thing.variant.split()
    if OLD not in tokens:
        return None
    kept = [
        token for token in as_before(thing, thing).variant.split() if token != OLD and not token.startswith("hair:")
    ]
    return replace(thing, variant=" ".join(kept))
