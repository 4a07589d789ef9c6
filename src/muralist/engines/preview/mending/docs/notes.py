"""Sticky notes are on what they are named with: on a whiteboard, a fridge or a screen, and nobody hides that board."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from muralist.engines.preview.grammar.drafts import Draft, Reading
from muralist.engines.preview.lexicon.mention import FIGURES, Mention
from muralist.engines.preview.staging.inside.pinboards import FACES

NOTE = "sticky_note"
HAD = frozenset({"holding", "carrying", "wearing", "of"})
ON = frozenset({"on", "in", "at", "beside", "front", "around"})
COVERED, MANY, SOME = frozenset({"covered", "covered with", "covered in", "full", "full of", "filled"}), 8, 4
"""Words for many notes, how many those are, and how many a plural is."""
WRITTEN, BLANK = "whiteboard", "blank"


def stick_notes(words: Sequence[Mention], reading: Reading) -> None:
    """Put the notes on the face of the board that has them, and those who are around a board before it."""
    drafts = reading.drafts
    for number, board in enumerate(drafts):
        if board.drop or board.entry.kind != "thing" or board.entry.name not in FACES:
            continue
        for other, note in enumerate(drafts):
            if note.drop or note.entry.name != NOTE or not _together(drafts, number, other):
                continue
            board.linked = [link for link in board.linked if link[0] != other]
            note.linked, note.spot = [(number, "on")], ""
            said = {word.text.lower() for word in words}
            note.count = note.count or (MANY if said & COVERED else SOME if note.plural else 1)
            if board.entry.name == WRITTEN and not board.quote:
                board.entry = replace(board.entry, details={**board.entry.details, "variant": BLANK})
        _stand_aside(drafts, number)


def _together(drafts: Sequence[Draft], board: int, note: int) -> bool:
    """Whether the board has the notes, or they are on it."""
    return any(to == note and kind in HAD for to, kind in drafts[board].linked) or any(
        to == board and kind in ON for to, kind in drafts[note].linked
    )


def _stand_aside(drafts: Sequence[Draft], board: int) -> None:
    """Those around a board that has notes stand beside it, so that what is on it can be read."""
    if not any((board, "on") in one.linked and one.entry.name == NOTE for one in drafts):
        return
    for who in drafts:
        if who.entry.name in FIGURES:
            who.linked = [(to, "beside" if to == board and kind == "around" else kind) for to, kind in who.linked]
