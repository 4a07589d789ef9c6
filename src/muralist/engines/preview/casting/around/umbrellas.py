"""Who sits on something under an umbrella: the umbrella is over the sitter, and the sitter on the seat."""

from __future__ import annotations

from muralist.engines.preview.grammar.drafts import Draft, Reading
from muralist.engines.preview.lexicon.mention import FIGURES, Mention

SEATS = frozenset({"bench", "chair", "sofa", "armchair", "rock", "stool", "deck_chair", "swing", "suitcase"})
UMBRELLA, ON = "umbrella", frozenset({"on", "in", "at"})
BRIDGE, RAILED = "bridge", frozenset({"train", "tram"})


def settle_shelter(words: list[Mention], reading: Reading) -> None:
    """Move the tie of a seat under an umbrella to its sitter, and that of the umbrella on a seat."""
    del words
    drafts = reading.drafts
    for draft in drafts:
        if draft.entry.name not in FIGURES or draft.drop:
            continue
        for other, kind in list(draft.linked):
            host = drafts[other]
            if kind in ON and host.entry.name in SEATS:
                _shelter(drafts, draft, host)
            elif kind == "under" and host.entry.name == UMBRELLA:
                _seat(drafts, draft, host)


def _shelter(drafts: list[Draft], sitter: Draft, seat: Draft) -> None:
    """The bench under an umbrella: whoever sits there is under it."""
    for other, kind in list(seat.linked):
        if kind == "under" and drafts[other].entry.name == UMBRELLA:
            seat.linked.remove((other, kind))
            sitter.link(other, kind)


def _seat(drafts: list[Draft], sitter: Draft, umbrella: Draft) -> None:
    """The umbrella on a bench: whoever is under it sits there."""
    for other, kind in list(umbrella.linked):
        if kind in ON and drafts[other].entry.name in SEATS:
            umbrella.linked.remove((other, kind))
            sitter.link(other, kind)


def cross_bridges(drafts: list[Draft]) -> None:
    """A train that is on its way through a valley with a bridge, 駛過山谷中的橋, is on that bridge."""
    bridges = [number for number, draft in enumerate(drafts) if draft.entry.name == BRIDGE and not draft.drop]
    if len(bridges) != 1 or drafts[bridges[0]].entry.kind != "thing":
        return
    for draft in drafts:
        if draft.entry.name in RAILED and draft.entry.kind == "thing" and not draft.drop:
            ties = [(other, kind) for other, kind in draft.linked if drafts[other].entry.kind == "place"]
            elsewhere = any(other == bridges[0] or drafts[other].entry.kind == "thing" for other, _ in draft.linked)
            if not elsewhere and (not draft.linked or any(kind in ON for _, kind in ties)):
                draft.linked = [link for link in draft.linked if link not in ties or link[1] != "on"]
                draft.link(bridges[0], "on")
