"""What is said to be empty has nothing that nobody asked for: a room no furniture, a street no one in it."""

from __future__ import annotations

from collections.abc import Sequence

from muralist.engines.preview.grammar.drafts import Draft, Reading
from muralist.engines.preview.lexicon.mention import FIGURES, Mention
from muralist.engines.preview.scenery.setting import Place

EMPTY = frozenset({"empty", "bare", "unfurnished", "deserted", "空", "空的", "空蕩蕩", "空荡荡", "空蕩蕩的", "空荡荡的",
                   "空蕩", "空荡", "空蕩的", "空荡的", "空曠", "空旷", "空曠的", "空旷的", "空無一人", "空无一人",
                   "空無一人的", "空无一人的"})  # fmt: skip
AHEAD = 4
"""Words after such a one within which the place is named."""
FURNITURE = frozenset({"rug", "houseplant", "sofa", "picture", "lamp", "cushions"})
"""What rooms show unasked."""
ROLLING = frozenset({"car", "bus", "truck", "bicycle", "motorcycle", "tram", "taxi"})


def empty_places(reading: Reading, words: Sequence[Mention], place: Place) -> None:
    """Leave out of a place that is called empty what it has by itself; marks the word used where it is then true."""
    named = {at for draft in reading.drafts if _names(draft, place) for at in draft.words}
    for at, word in enumerate(words):
        if word.text.lower() not in EMPTY or at in reading.used or not named & set(range(at - 2, at + 1 + AHEAD)):
            continue
        if place.indoor:
            reading.absent.update(FURNITURE - {draft.entry.name for draft in reading.drafts if not draft.drop})
            reading.used.add(at)
        elif not any(draft.entry.name in FIGURES | ROLLING and not draft.drop for draft in reading.drafts):
            reading.used.add(at)


def _names(draft: Draft, place: Place) -> bool:
    return draft.entry.kind == "place" and draft.entry.name == place.name and not draft.drop
