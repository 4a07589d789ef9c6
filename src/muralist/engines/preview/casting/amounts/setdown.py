"""Of several crates that one person carries one is in the hands, and the others stand on the ground."""

from __future__ import annotations

from copy import deepcopy
from dataclasses import replace

from muralist.engines.preview.grammar.drafts import Draft
from muralist.engines.preview.grammar.implied import CLOTHED

LOADS = {"crate": 1, "cardboard_box": 1, "basket": 2, "bucket": 2, "suitcase": 2, "barrel": 1, "sack": 1}
"""How many of each two hands hold."""
CARRYING, BESIDE, STREET = "carrying", "beside", "street"
INNER = frozenset({"in", "of", "holding"})


def set_down(drafts: list[Draft]) -> None:
    """Leave in the hands of one carrier what they can hold."""
    for number, load in enumerate(list(drafts)):
        held = LOADS.get(load.entry.name, 0)
        if not held or load.entry.kind != "thing" or load.drop:
            continue
        carriers = [n for n, one in enumerate(drafts)
                    if (number, CARRYING) in one.linked or (n, CARRYING) in load.linked]  # fmt: skip
        count = load.count or (3 if load.plural else 1)
        if len(carriers) != 1 or count <= held or not _alone(drafts[carriers[0]]):
            continue
        load.count, load.plural = held, False
        rest = deepcopy(load)
        rest.count, rest.linked = count - held, [(carriers[0], BESIDE)]
        home = drafts[carriers[0]].entry.details.get("home") or STREET
        rest.entry = replace(load.entry, details={"home": home, **load.entry.details})
        at = len(drafts)
        drafts.append(rest)
        for n, inner in [(n, one) for n, one in enumerate(drafts[:at]) if _within(drafts, n, number)]:
            copy = deepcopy(inner)
            copy.linked = [(at if other == number else other, kind) for other, kind in inner.linked]
            rest.linked += [(len(drafts), kind) for other, kind in load.linked if other == n]
            drafts.append(copy)


def _within(drafts: list[Draft], inner: int, vessel: int) -> bool:
    links = {kind for other, kind in drafts[inner].linked if other == vessel}
    return bool(links & INNER) or any(other == inner and kind in INNER for other, kind in drafts[vessel].linked)


def _alone(who: Draft) -> bool:
    return who.entry.name in CLOTHED and who.count <= 1 and not who.plural
