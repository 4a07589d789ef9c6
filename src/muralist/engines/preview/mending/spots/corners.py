"""In the corner of a room: what is there stands at the side of the picture, 房間角落裡有一隻貓."""

from __future__ import annotations

from collections.abc import Sequence

from muralist.engines.preview.grammar.drafts import Draft, Reading
from muralist.engines.preview.lexicon import lexicon
from muralist.engines.preview.lexicon.mention import Mention
from muralist.engines.preview.places import all_places
from muralist.engines.preview.props import all_props

CORNER, ROOM, SIDE = "inset", "living room", "right"
"""What the vocabulary has for the words, the room where none is named, and the side of its picture."""


def settle_corners(words: Sequence[Mention], reading: Reading) -> None:
    """Stand what is in a corner at the side, where the place is a room or none is named."""
    for at, word in enumerate(words):
        if word.kind != "layout" or word.entry is None or word.entry.name != CORNER or "corner" not in _said(word):
            continue
        drafts = reading.drafts
        rooms = [one for one in drafts if one.entry.kind == "place" and not one.drop]
        found = _meant(drafts, at, before=word.text.isascii())
        if found is None or any(not all_places()[one.entry.name].indoor for one in rooms):
            reading.unclaimed.add(at)
            continue
        found.spot = SIDE
        if not rooms:
            drafts.append(Draft(entry=lexicon().english[ROOM], text=ROOM, plural=False, single=True))


def _said(word: Mention) -> str:
    return word.text.lower() if word.text.isascii() else "corner"


def _meant(drafts: Sequence[Draft], at: int, *, before: bool) -> Draft | None:
    """The noun before the words, in Chinese the one after them, else the one before; what has a place stays there."""
    things = [one for one in drafts if one.is_named]
    earlier = [one for one in things if max(one.words) < at]
    later = [one for one in things if min(one.words) > at]
    order = earlier[-1:] if before else [*later[:1], *earlier[-1:]]
    found = next(iter(order), None)
    if found is None or found.spot or found.linked or found.entry.name not in all_props():
        return None
    lives = bool(found.entry.details.get("poses"))
    return found if lives or all_props()[found.entry.name].stands == "ground" else None
