"""Which studio a studio is: who makes pots, saws or carves in one is in a workshop."""

from __future__ import annotations

from dataclasses import replace

from muralist.engines.preview.grammar.drafts import Draft

STUDIO, WORKSHOP = "studio", "workshop"
SAID = frozenset({"工作室", "studio", "her studio", "his studio"})
MAKING = frozenset({"potting", "sawing", "carving", "sculpting", "hammering", "welding", "forging"})


def name_workshops(drafts: list[Draft]) -> None:
    """Read the studio of those who work with their hands as their workshop."""
    if not any(draft.is_thing and MAKING & set(draft.poses) for draft in drafts):
        return
    for draft in drafts:
        if draft.entry.kind == "place" and draft.entry.name == STUDIO and draft.text.lower() in SAID:
            draft.entry, draft.others = replace(draft.entry, name=WORKSHOP, details={"name": WORKSHOP}), ()
