"""A lamp beside seats stands on the floor, unless some piece of furniture bears it."""

from __future__ import annotations

from collections.abc import Sequence

from muralist.engines.preview.casting.scene.walls import BEARERS, PLAIN
from muralist.engines.preview.grammar.drafts import Draft
from muralist.engines.preview.lexicon import lexicon

SEATS = frozenset({"armchair", "sofa", "rocking_chair", "chair", "bookcase", "piano", "fireplace"})
FLOOR, TABLES = "floor lamp", frozenset({"table", "desk", "nightstand"})
BORNE = frozenset({"on", "in", "hanging", "ceiling", "above", "beside", "carrying", "holding"})


def settle_lamps(drafts: Sequence[Draft]) -> None:
    """Make floor lamps of lamps that are named with seats and with nothing to stand on."""
    things = [draft for draft in drafts if draft.entry.kind in {"thing", "feature"} and not draft.drop]
    names = {draft.entry.name for draft in things}
    if names & TABLES:
        _set_on(drafts, next(n for n, draft in enumerate(drafts) if draft in things and draft.entry.name in TABLES))
    if not names & SEATS or names & BEARERS:
        return
    for draft in things:
        if draft.entry.name != "lamp" or draft.text.lower() not in PLAIN or draft.entry.kind != "thing":
            continue
        if any(kind in {"on", "in", "hanging", "ceiling"} for _, kind in draft.linked):
            continue
        draft.entry, draft.others = lexicon().english[FLOOR], ()


def _set_on(drafts: Sequence[Draft], table: int) -> None:
    """Put plain lamps of which nothing is said on the table that is named with them."""
    tied = {other for draft in drafts for other, _ in draft.linked}
    for number, draft in enumerate(drafts):
        plain = draft.entry.kind == "thing" and draft.entry.name == "lamp" and draft.text.lower() in PLAIN
        if plain and not draft.drop and not draft.spot and number not in tied and not draft.linked:
            draft.link(table, "on")
