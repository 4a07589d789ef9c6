"""One order about one part of a picture."""

from __future__ import annotations

from dataclasses import dataclass

COPY, FLIP, MORE, LETTER, HOLD = "copy", "flip", "more", "letter", "hold"
RESIZE, MOVE, BACKDROP, VARY, SEAT, CLEAR = "resize", "move", "backdrop", "vary", "seat", "clear"
HAVE, SPARE, LIGHT, AGE = "have", "spare", "light", "age"
ACT, STATE, SWAP, FRAME, TONE = "act", "state", "swap", "frame", "tone"
FLOAT, VIEW = "float", "view"
REMOVE, REPLACE, RECOLOUR, COUNT, WEAR, KEEP = "remove", "replace", "recolour", "count", "wear", "keep"


@dataclass(frozen=True, slots=True)
class Edit:
    """What is done (`kind`) to what (`target`), with or by what (`value`); `text` is the clause that says so."""

    kind: str
    target: str
    value: str
    text: str
