"""What somebody on a seat comes with is theirs, not the seat's: "a man sitting on a bench with a guitar"."""

from __future__ import annotations

from muralist.engines.preview.grammar.drafts import Draft
from muralist.engines.preview.props import all_props

SEATS = frozenset({"bench", "sofa", "chair", "armchair", "stool", "bed", "swing", "hammock", "rock", "picnic_blanket"})
FIGURES = frozenset({"person", "child"})
OVERHEAD = frozenset({"umbrella", "toy_balloon", "guitar", "kite"})
LARGEST = 0.5
"""Metres: larger things are not held in the lap, but for those that are made to be held."""
FURNISHING = frozenset(
    {"lamp", "vase", "houseplant", "cushion", "candle", "clock", "picture", "cactus", "tray", "table"}
)
"""What stands about a seat."""


def settle_seated(drafts: list[Draft]) -> None:
    """Give who sits there what a seat is said to come with, where it is made to be held."""
    for number, seat in enumerate(drafts):
        if seat.entry.kind != "thing" or seat.entry.name not in SEATS or seat.drop:
            continue
        sitters = [n for n, one in enumerate(drafts) if n < number and one.entry.name in FIGURES and not one.drop
                   and {(number, "on"), (number, "in")} & set(one.linked)]  # fmt: skip
        if len(sitters) != 1:
            continue
        for other, kind in list(seat.linked):
            if kind == "holding" and other > number and _handy(drafts[other]):
                seat.linked.remove((other, kind))
                drafts[other].linked = [link for link in drafts[other].linked if link != (number, "beside")]
                drafts[sitters[0]].link(other, kind)


def _handy(draft: Draft) -> bool:
    if draft.entry.kind != "thing" or draft.drop or draft.entry.details.get("poses"):
        return False
    name = draft.entry.name
    return name in OVERHEAD or (name not in FURNISHING | SEATS and all_props()[name].size <= LARGEST)
