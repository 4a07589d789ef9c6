"""A house that is named with what only a room has is seen from inside: "a dog before the fireplace, cozy cabin"."""

from __future__ import annotations

from collections.abc import Sequence

from muralist.engines.preview.grammar.drafts import Draft, Reading
from muralist.engines.preview.lexicon import lexicon
from muralist.engines.preview.lexicon.mention import Mention
from muralist.engines.preview.places import all_places

ROOMS = {"house": "living room", "castle": "throne room"}
"""By the drawing of a building, the words of the room that is seen of it."""
FURNITURE = frozenset({"fireplace", "sofa", "bed", "armchair", "rug", "throne", "bookcase", "chandelier", "bathtub",
                       "wardrobe", "dresser", "crib", "curtain", "stove", "piano", "desk"})  # fmt: skip
"""What no building has before its door."""
WITHIN = frozenset({"holding", "in", "inside", ""})
OUTSIDE = frozenset({"toy", "model", "dollhouse", "doghouse", "outside", "garden", "snow", "snowy", "lake", "beach"})
"""Words for a small house in a room, or for a view from out of doors."""


def settle_dwellings(words: Sequence[Mention], reading: Reading) -> None:
    """Make the place of a building that furniture is in, beside or named after."""
    said = {part.lower() for word in words for part in word.text.split()}
    drafts = reading.drafts
    furnished = {n for n, draft in enumerate(drafts) if draft.entry.name in FURNITURE and not draft.drop}
    if not furnished or said & OUTSIDE:
        return
    places = [all_places().get(draft.entry.name) for draft in drafts if draft.entry.kind == "place" and not draft.drop]
    if any(place is not None and not place.indoor for place in places):
        return
    named = bool(places)
    for number, draft in enumerate(drafts):
        room = ROOMS.get(draft.entry.name)
        if draft.entry.kind != "thing" or draft.drop or room is None or not _whole(draft) or _marked(drafts, number):
            continue
        draft.others = ()
        if named:
            # "a bedroom in a log cabin" has its room already
            reading.used.update(draft.words)
            draft.entry = lexicon().english["living room"]
            draft.spot = "back"
        else:
            draft.entry = lexicon().english[room]
        for one in drafts:
            one.linked = [link for link in one.linked if link[0] != number]
        draft.linked = []
        named = True


def _whole(draft: Draft) -> bool:
    """Whether it is one building of which nothing is said that only its outside shows."""
    return not (draft.plural or draft.count > 1 or draft.colours or draft.tints or draft.size != 1.0 or draft.quote)


def _marked(drafts: Sequence[Draft], number: int) -> bool:
    """Whether something stands to it as to a building: before it, on it, beside it."""
    return any(other == number and kind not in WITHIN for one in drafts for other, kind in one.linked)
