"""What is said to be a plate of something is on a plate: no board stands for it."""

from __future__ import annotations

from dataclasses import replace

from muralist.engines.preview.grammar.drafts import Draft

BOARD, PLATE = "board", "plate"
ON_PLATE = ("plate of ", "plates of ")


def plate_up(drafts: list[Draft]) -> None:
    """Put foods that are drawn on a board on a plate where their name has one."""
    for draft in drafts:
        entry = draft.entry
        if entry.kind == "thing" and entry.name == BOARD and draft.text.lower().startswith(ON_PLATE) and not draft.drop:
            details = {key: value for key, value in entry.details.items() if key != "metres"}
            draft.entry = replace(entry, name=PLATE, details={**details, "prop": PLATE})
