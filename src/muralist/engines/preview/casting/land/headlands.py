"""A building on a rock or a cliff by the sea stands on a headland that is in view, with surf at its foot."""

from __future__ import annotations

from dataclasses import replace

from muralist.engines.preview.grammar.drafts import Draft, Reading
from muralist.engines.preview.lexicon import Entry
from muralist.engines.preview.lexicon.east import AFLOAT
from muralist.engines.preview.lexicon.mention import Mention

SEASIDE = frozenset({"lighthouse"})
"""What is by the sea wherever it is."""
BUILDINGS = SEASIDE | {"castle", "house", "tower", "church", "temple", "temple_hall", "pagoda", "windmill"}
ROCKS, CLIFF = frozenset({"rock", "stones"}), "cliff"
SEAS = frozenset({"sea", "waves", "beach"})
HEADLAND = "headland"
GRASSY = ("hill", "山丘", "山坡", "小山", "草")
"""How words begin for heights that are no rocks: what is on them stands on the land above the sea."""


def raise_headlands(words: list[Mention], reading: Reading) -> None:
    """Make a thing of the rock or the cliff that a building by the sea is on."""
    del words
    drafts = reading.drafts
    by_sea = any(draft.entry.name in SEAS and not draft.drop for draft in drafts)
    for draft in drafts:
        if draft.entry.kind != "thing" or draft.drop or draft.entry.name not in BUILDINGS or draft.count > 1:
            continue
        ground = next((drafts[other] for other, kind in draft.linked if kind == "on" and _rocky(drafts[other])), None)
        if ground is not None and (by_sea or draft.entry.name in SEASIDE):
            steep = ground.entry.name == CLIFF
            details = {"variant": CLIFF} if steep else {}
            ground.entry = Entry(kind="thing", name=HEADLAND, details={**details, "home": "sea"})
            ground.others, ground.linked, ground.count, ground.plural = (), [], 1, False
            if draft.entry.name in SEASIDE:
                draft.entry = replace(draft.entry, details={**draft.entry.details, "variant": "bare"})
            _launch(drafts, drafts.index(ground))
            _leave(drafts)
            return


def _rocky(draft: Draft) -> bool:
    if draft.drop or draft.text.lower().startswith(GRASSY):
        return False
    return (draft.entry.kind == "thing" and draft.entry.name in ROCKS) or (
        draft.entry.kind == "place" and draft.entry.name == CLIFF
    )


def _launch(drafts: list[Draft], rock: int) -> None:
    """Boats that a sentence has on the rock as well are on the sea beside it."""
    for draft in drafts:
        if draft.entry.name in AFLOAT:
            draft.linked = [(other, kind) for other, kind in draft.linked if (other, kind) != (rock, "on")]


def _leave(drafts: list[Draft]) -> None:
    """No strand where the rock rises out of the sea."""
    for draft in drafts:
        if draft.entry.kind == "place" and draft.entry.name == "beach" and not draft.drop:
            draft.entry = replace(draft.entry, name="sea")
