"""Umbrellas and lanterns that hang over a street, or that are just said to be above, are over the heads."""

from __future__ import annotations

from collections.abc import Sequence

from muralist.engines.preview.grammar.drafts import Draft, Reading
from muralist.engines.preview.lexicon import Entry
from muralist.engines.preview.lexicon.mention import Mention

ABOVE = frozenset({"above", "overhead", "over"})
UMBRELLA, FLOATING, PENDANT, MANY = "umbrella", "flying", "pendant", 6
LANTERNS = frozenset({"lantern", "paper_lantern"})
OUTDOORS = frozenset({"street", "market", "alley", "oldtown", "easterntown", "oldcity", "village", "park", "canal",
                      "square", "southlane", "oldlane", "garden", "courtyard"})  # fmt: skip


def lift_overhead(words: Sequence[Mention], reading: Reading) -> None:
    """Lift the plural that such a word ends, or that hangs over a place out of doors."""
    drafts = reading.drafts
    for at, word in enumerate(words):
        relation = word.meaning("relation")
        over = relation is not None and relation.name in ABOVE and at + 1 in (len(words), _pause(words, at))
        if over:
            near = [one for one in drafts if one.is_named and one.plural and max(one.words) == at - 1]
            if near and _lift(near[0], drafts):
                reading.used.add(at)
    places = [n for n, one in enumerate(drafts) if one.entry.kind == "place" and one.entry.name in OUTDOORS]
    for one in drafts:
        if one.plural and one.is_named and any((place, PENDANT) in one.linked for place in places):
            _lift(one, drafts)


def _pause(words: Sequence[Mention], at: int) -> int:
    """The number of the next word if that is a pause, else -1."""
    return at + 1 if at + 1 < len(words) and words[at + 1].kind == "break" else -1


def _lift(draft: Draft, drafts: Sequence[Draft]) -> bool:
    if draft.entry.name == UMBRELLA:
        draft.poses, draft.linked, draft.count = [FLOATING], [], draft.count or MANY
        return True
    outdoors = any(one.entry.kind == "place" and one.entry.name in OUTDOORS and not one.drop for one in drafts)
    if draft.entry.name in LANTERNS and outdoors and not draft.colours:
        draft.entry, draft.others, draft.linked = Entry(kind="feature", name="lanterns"), (), []
        return True
    return False
