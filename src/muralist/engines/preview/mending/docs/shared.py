"""Two wares named together are on the same thing: "a bottle and a glass with ice on a barrel"."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from muralist.engines.preview.grammar.drafts import Draft, Reading
from muralist.engines.preview.lexicon.mention import Mention
from muralist.engines.preview.props import all_props

BETWEEN = frozenset({"joining", "number", "indefinite", "colour", "size", "material", "pattern", "quality", "stop",
                     "mood"})  # fmt: skip
PLATES, CUPS = frozenset({"plate", "bowl"}), frozenset({"mug", "glass", "teapot", "bottle", "paper_cup"})
SMALL = 0.5
"""Metres up to which something is a ware that another bears."""


def share_supports(words: Sequence[Mention], reading: Reading) -> None:
    """Set the first of two on what the second is on, where it is nowhere else."""
    drafts = reading.drafts
    _beside_plates(drafts)
    named = [one for one in drafts if one.is_named]
    for first, second in pairwise(named):
        hosts = [number for number, kind in second.linked if kind == "on" and drafts[number].is_thing]
        if len(hosts) != 1 or first.linked or first.spot or not (_ware(first) and _ware(second)):
            continue
        between = words[max(first.words) + 1 : min(second.words)]
        joined = any(word.kind == "joining" for word in between) and all(word.kind in BETWEEN for word in between)
        if joined and drafts[hosts[0]] is not first:
            first.link(hosts[0], "on")


def _ware(draft: Draft) -> bool:
    prop = all_props().get(draft.entry.name)
    return prop is not None and prop.size <= SMALL and prop.stands == "ground" and not draft.entry.details.get("poses")


def _beside_plates(drafts: list[Draft]) -> None:
    """A cup named after what lies on a plate stands next to that plate: 木盤上的三顆鳳梨酥和一杯茶."""
    for draft in drafts:
        for at, (other, kind) in enumerate(draft.linked):
            plate = kind == "on" and drafts[other].is_thing and drafts[other].entry.name in PLATES
            laid = any(one is not draft and (other, "on") in one.linked for one in drafts)
            if plate and laid and draft.entry.name in CUPS:
                draft.linked[at] = (other, "beside")
