"""Who is under an umbrella: somebody on a bench under one holds it; over a chair by itself stands a sunshade."""

from __future__ import annotations

from dataclasses import replace

from muralist.engines.preview.grammar.drafts import Draft
from muralist.engines.preview.mending.relations.seated import FIGURES, SEATS

UMBRELLA = "umbrella"
HOLDERS = frozenset({"robot", "astronaut", "teddy", "snowman", "frog", "bear", "monkey", "penguin"})
"""Who holds one, though no person."""
ON, STONES = frozenset({"on", "in", "at"}), frozenset({"rock", "suitcase", "swing", "deck_chair"})
SHADED = SEATS | STONES | {"table", "lounger", "deck_chair"}


def _shaded(draft: Draft) -> bool:
    """Whether it is a seat, or an animal that can hold no umbrella."""
    beast = bool(draft.entry.details.get("poses")) and draft.entry.name not in FIGURES | HOLDERS
    return draft.entry.kind == "thing" and (draft.entry.name in SHADED or beast)


def settle_sheltered(drafts: list[Draft]) -> None:
    """Put who sits on what is under an umbrella under it; an umbrella over an empty seat stands upright."""
    for sitter in drafts:
        if sitter.entry.name in FIGURES and not sitter.drop:
            _seat(drafts, sitter)
    for number, umbrella in enumerate(drafts):
        if umbrella.entry.kind != "thing" or umbrella.entry.name != UMBRELLA or umbrella.drop:
            continue
        for seat_number, seat in enumerate(drafts):
            if (number, "under") not in seat.linked or not _shaded(seat):
                continue
            sitters = [one for one in drafts if one.entry.name in FIGURES and not one.drop
                       and any(other == seat_number for other, _ in one.linked)]  # fmt: skip
            if sitters:
                seat.linked = [link for link in seat.linked if link != (number, "under")]
                sitters[0].link(number, "under")
                sitters[0].link(number, "holding")
            elif not umbrella.entry.details.get("variant"):
                details = {**umbrella.entry.details, "variant": "parasol"}
                umbrella.entry = replace(umbrella.entry, details=details)


def _seat(drafts: list[Draft], sitter: Draft) -> None:
    """The umbrella on a bench: whoever is under it sits there."""
    for umbrella in [drafts[other] for other, kind in sitter.linked if kind == "under"]:
        if umbrella.entry.name != UMBRELLA:
            continue
        for seat, kind in list(umbrella.linked):
            if kind in ON and drafts[seat].entry.name in SEATS | STONES:
                umbrella.linked.remove((seat, kind))
                sitter.link(seat, kind)
