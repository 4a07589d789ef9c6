"""The colours that end a prompt about something that glows are those of its light, not of the water around it."""

from __future__ import annotations

from muralist.engines.preview.grammar.drafts import Draft

GLOWING = "glowing"


def tint_glows(drafts: list[Draft]) -> None:
    """Move several colours from what is only around the one thing that glows to that thing."""
    shown = [draft for draft in drafts if draft.is_thing]
    glowing = [draft for draft in shown if draft.pattern == GLOWING]
    if len(shown) != 1 or len(glowing) != 1 or glowing[0].colours:
        return
    for draft in drafts:
        if draft.entry.kind in {"merged", "place"} and not draft.drop and len(draft.colours) > 1:
            glowing[0].colours, draft.colours = draft.colours, []
            return
