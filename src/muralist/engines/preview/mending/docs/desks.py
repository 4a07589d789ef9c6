"""What a desk is named with stands on it: "at a desk with two monitors"."""

from __future__ import annotations

from muralist.engines.preview.grammar.drafts import Draft
from muralist.engines.preview.lexicon import lexicon

DESKS, HAD = frozenset({"table", "desk"}), frozenset({"holding", "carrying"})
WARES = frozenset({
    "computer", "laptop", "typewriter", "keyboard", "lamp", "books", "book", "mug", "houseplant", "telephone", "phone",
    "tablet", "camera", "globe", "clock", "vase", "notebook", "journal", "microphone", "headphones", "printer", "radio",
    "paper_cup", "pencil_cup", "candle", "sewing_machine", "microscope", "monitor", "screen", "tv",
})  # fmt: skip
"""What stands on desks."""

OFFICES = frozenset({"office"})
"""Rooms whose wares stand on a desk, though none is named."""


def set_on_desks(drafts: list[Draft]) -> None:
    """Put each such thing that the desk is said to have, or to stand beside, on it."""
    for number, desk in enumerate(drafts):
        if not desk.is_named or desk.entry.name not in DESKS:
            continue
        for other, kind in list(desk.linked):
            ware = drafts[other]
            if kind in HAD and ware.is_thing and ware.entry.name in WARES and not ware.linked:
                desk.linked.remove((other, kind))
                ware.linked = [(number, "on")]
    _bring_desk(drafts)


def _bring_desk(drafts: list[Draft]) -> None:
    """In an office two monitors, or a typewriter and a globe, are on a desk, not on the floor."""
    if not any(one.entry.kind == "place" and one.entry.name in OFFICES and not one.drop for one in drafts):
        return
    landmarks = {other for one in drafts if one.is_thing for other, _ in one.linked}
    wares = [
        one
        for at, one in enumerate(drafts)
        if one.is_named
        and one.entry.name in WARES - {"houseplant"}
        and not one.spot
        and at not in landmarks
        and not any(drafts[other].is_thing or drafts[other].entry.kind == "feature" for other, _ in one.linked)
    ]
    several = len(wares) > 1 or any(one.plural or one.count > 1 for one in wares)
    if not several or any(one.is_thing and one.entry.name in DESKS for one in drafts):
        return
    drafts.append(Draft(entry=lexicon().english["table"], text="table", plural=False, single=True))
    for one in wares:
        one.linked = [(len(drafts) - 1, "on")]
