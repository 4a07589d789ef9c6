"""Books that fly have no wings: each hovers open by itself, and several are no pile."""

from __future__ import annotations

from collections.abc import Sequence

from muralist.engines.preview.grammar.drafts import Draft
from muralist.engines.preview.lexicon import lexicon

FLYING, SEVERAL = "flying", 5
HOVERER = "hummingbird"
"""What hardly ever sits."""
CARPETS = ("flying carpet", "magic carpet", "飛毯", "飞毯", "魔毯")
"""Names of what flies whether the prompt says so again or not."""


def open_in_flight(drafts: Sequence[Draft]) -> None:
    """Open the books that are said to fly, and let carpets fly that are known for it."""
    for draft in drafts:
        if draft.entry.kind == "thing" and draft.text.lower().startswith(CARPETS) and FLYING not in draft.poses:
            draft.poses.append(FLYING)
        if draft.entry.name == HOVERER and draft.entry.kind == "thing" and not draft.poses:
            draft.poses.append(FLYING)
        if draft.entry.name != "books" or draft.entry.kind != "thing" or draft.drop or FLYING not in draft.poses:
            continue
        if draft.text.lower().split()[-1] == "books" or draft.plural:
            draft.count, draft.plural, draft.spot = draft.count or SEVERAL, True, ""
        draft.entry, draft.others = lexicon().english["open book"], ()
