"""What a prompt puts outside of a window: a room does not have the tree in it that is seen from there."""

from __future__ import annotations

from collections.abc import Sequence

from muralist.engines.preview.grammar.drafts import Draft
from muralist.engines.preview.lexicon import Entry
from muralist.engines.preview.lexicon.mention import Mention
from muralist.engines.preview.props import all_props
from muralist.engines.preview.scenery.setting import Place

OUTSIDE = frozenset({"窗外", "窗外面"})
LARGE = 1.4
"""Metres from which on something outside is left out rather than brought in."""


def leave_outside(words: Sequence[Mention], drafts: Sequence[Draft], place: Place) -> None:
    """Leave out what a clause that begins with 窗外 names, if a room could not hold it."""
    if not place.indoor:
        return
    for at, word in enumerate(words):
        if word.text not in OUTSIDE:
            continue
        end = next((n for n in range(at, len(words)) if words[n].kind == "break"), len(words))
        for number, draft in enumerate(drafts):
            inside = not draft.words or not at < min(draft.words) < end
            if inside or draft.entry.kind != "thing" or all_props()[draft.entry.name].size < LARGE:
                continue
            draft.entry, draft.others, draft.words, draft.doubtful = Entry(kind="merged", name=draft.text), (), [], []
            draft.linked = []
            for other in drafts:
                other.linked = [link for link in other.linked if link[0] != number]
