"""What an order puts between the things of a picture: "between them", 在狗和貓中間."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from muralist.engines.preview.plan import Relation, Thing

SAID = re.compile(
    r"\b(?:in\s+)?between\b|(?:們|们|和[^，。,；;]{1,8}|跟[^，。,；;]{1,8}|[兩两][^，。,；;]{1,6})的?(?:中間|中间)|之間|之间",
    re.IGNORECASE,
)
WORDS = frozenset({"between", "in between", "中間", "中间", "之間", "之间"})
LOOSE = frozenset({"beside", "between"})


def put_amid(things: list[Thing | None], before: Sequence[Thing], prompt: str) -> list[Thing | None]:
    """The things with what is new between two of those `before`, where the order says so and no other tie tells."""
    if SAID.search(prompt) is None:
        return things
    known = len(before)
    hosts = _hosts(things[:known], prompt)
    found = list(things)
    for at in hosts or ():
        host = found[at] if at >= 0 else None
        if host is not None:
            # 中間 is said of what is new
            found[at] = replace(host, spot=before[at].spot)
    for number in range(known, len(found) if hosts is not None else 0):
        thing = found[number]
        if thing is None or hosts is None or not _free(thing, found, hosts[0]):
            continue
        found[number] = replace(thing, relation=Relation(kind="between", other=hosts[0], second=hosts[1]), spot="")
    return found


def _free(thing: Thing, things: list[Thing | None], first: int) -> bool:
    """Whether its tie does not tell between which two it is; on the seat of the first of them it may be between."""
    relation, host = thing.relation, things[first]
    if relation is None:
        return thing.spot in {"", "middle"}
    seat = host.relation if host is not None else None
    if seat is not None and (relation.kind, relation.other) == (seat.kind, seat.other):
        return True
    other = things[relation.other] if relation.other < len(things) else None
    told = relation.kind == "between" and other is not None and other.count > 1
    return relation.kind in LOOSE and relation.second < 0 and not told


def _hosts(things: list[Thing | None], prompt: str) -> tuple[int, int] | None:
    """Between which two: those that are named, else the instances of the first, else the first two."""
    shown = [(at, one) for at, one in enumerate(things) if one is not None and not one.hidden]
    roots = [(at, one) for at, one in shown if one.relation is None] or shown
    same = {one.relation.other if one.relation else -1 for _, one in shown[:2]}
    if len(same) == 1:
        # both on one seat
        roots = shown[:2]
    said = prompt.lower()
    named = [(at, one) for at, one in shown if one.word.lower() in said]
    pair = named if len(named) > 1 else roots
    crowd = next((at for at, one in (named or roots) if one.count > 1), -1)
    if len(named) < 2 and crowd >= 0:
        return crowd, -1
    return (pair[0][0], pair[1][0]) if len(pair) > 1 else None
