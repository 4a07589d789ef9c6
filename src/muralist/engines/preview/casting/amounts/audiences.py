"""The crowd of a concert is before its stage, seen from behind, with its arms in the air."""

from __future__ import annotations

from collections.abc import Sequence

from muralist.engines.preview.grammar.drafts import Draft
from muralist.engines.preview.lexicon import Entry
from muralist.engines.preview.scenery.audience import AUDIENCE

STAGE = "stage"
CROWDS = ("crowd", "audience", "fans", "spectators", "觀眾", "观众", "人群", "歌迷", "粉絲", "粉丝", "人海")
"""How the words for one begin or end."""
HANDS = frozenset({"hand_sign", "arm"})


def seat_audiences(drafts: Sequence[Draft]) -> None:
    """Make a part of the stage of the crowd before it; raised hands are that crowd's own."""
    if not any(one.entry.kind == "place" and one.entry.name == STAGE and not one.drop for one in drafts):
        return
    for number, draft in enumerate(drafts):
        text = draft.text.lower()
        if draft.drop or not draft.is_thing or (not text.startswith(CROWDS) and not text.endswith(CROWDS)):
            continue
        for other, _ in draft.linked:
            hand = drafts[other]
            if hand.is_thing and hand.entry.name in HANDS:
                draft.words += hand.words
                hand.entry, hand.words, hand.linked = Entry(kind="merged", name=hand.text), [], []
        draft.entry, draft.others, draft.linked = Entry(kind="feature", name=AUDIENCE), (), []
        for one in drafts:
            one.linked = [link for link in one.linked if link[0] != number]
