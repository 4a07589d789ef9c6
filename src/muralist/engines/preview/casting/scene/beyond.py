"""What is behind a lake or across a river stands on the far shore."""

from __future__ import annotations

from muralist.engines.preview.grammar.drafts import Draft
from muralist.engines.preview.scenery.setting import Place

BACK = "back"


def stand_beyond(drafts: list[Draft], place: Place) -> None:
    """Send what is said to be behind the water of a place to its background."""
    if not place.water:
        return
    for draft in drafts:
        if draft.entry.kind != "thing" or draft.spot or draft.drop:
            continue
        if any(kind == "behind" and drafts[other].entry.kind == "place" for other, kind in draft.linked):
            draft.spot = BACK
