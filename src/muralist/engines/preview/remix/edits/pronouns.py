"""What "it" means in the later clauses of an order: the thing that was named last."""

from __future__ import annotations

import re
from dataclasses import replace

from muralist.engines.preview.parser import mentions
from muralist.engines.preview.remix.asked.order import (
    FLIP,
    KEEP,
    MOVE,
    RECOLOUR,
    REMOVE,
    REPLACE,
    RESIZE,
    SEAT,
    STATE,
    VARY,
    Edit,
)

IT = frozenset({"it", "them", "this", "that", "these", "those", "它", "它们", "它們", "牠", "牠們"})
_LEADING = re.compile(
    r"^(?:also |then |please |now )*(?:add|put|place|paint|draw|include|insert|move|shift|bring)\b", re.IGNORECASE
)
_BY_VALUE = frozenset({REPLACE})


def referred(edit: Edit, spoken: str) -> Edit:
    """The edit with the noun that its pronoun stands for."""
    if edit.target.lower() in IT and spoken and edit.kind in {RESIZE, MOVE, RECOLOUR, REMOVE, VARY, FLIP, SEAT, STATE}:
        return replace(edit, target=spoken)
    return edit


def named_last(edit: Edit | None, text: str, before: str) -> str:
    """How the thing that a clause speaks of is called, or what was called so before."""
    if edit is None:
        phrase = text if _LEADING.match(text) else ""
    elif edit.kind == KEEP:
        phrase = ""
    else:
        phrase = edit.value if edit.kind in _BY_VALUE else edit.target
    noun = next((word.text for word in mentions(phrase) if word.meaning("thing") is not None), "")
    if not noun:
        return before
    return f"the {noun}" if noun.isascii() else noun
