"""What a room has by itself: its cupboards and its sink; and what is seen of the sky through its windows."""

from __future__ import annotations

from muralist.engines.preview.casting.sites.streets import OUTDOOR_SKY
from muralist.engines.preview.grammar.drafts import Draft, Reading
from muralist.engines.preview.lexicon import Entry
from muralist.engines.preview.lexicon.mention import Mention
from muralist.engines.preview.scenery.built.outlook import WINDOWED
from muralist.engines.preview.scenery.setting import Place

OWN = {("kitchen", "drawers"): "cupboards", ("kitchen", "sink"): "sink"}
"""Furniture that a place paints, and the feature that it then is."""
MANY_PANED = frozenset({"hall"})
"""Rooms with several windows side by side."""
CUPBOARDS = ("cabinet", "cupboard")
DISTANT = frozenset({"plane", "balloon"})
"""What flies past a window where it is said to be outside; else it is a toy or an ornament."""
OUTSIDE = frozenset({"outside", "through", "beyond", "out", "sky", "窗外", "外面", "window", "windowsill", "窗", "窗戶",
                     "窗户", "窗台", "窗臺"})  # fmt: skip
HUNG = frozenset({"hanging", "wall", "ceiling", "on", "in", "carrying", "wearing"})
PASSING = frozenset({"starship", "space", "museum", "stage", "aquarium", "studio", "seamless", "cave", "underwater"})
"""Indoor places that show such a thing as it is, if at all."""


def fit_out(reading: Reading, words: list[Mention], place: Place) -> None:
    """Make features of what a room has already and of what its windows show."""
    for number, draft in enumerate(reading.drafts):
        if draft.entry.kind != "thing" or draft.drop:
            continue
        own = _own(reading, number, place)
        if own:
            _be_feature(reading, draft, own)
        elif place.indoor and not place.weightless and place.name not in PASSING and _outside(draft, words):
            _be_feature(reading, draft, _seen(draft))


def _own(reading: Reading, number: int, place: Place) -> str:
    """The feature of the place that a thing is, or "" for a thing of its own."""
    draft = reading.drafts[number]
    special = draft.count > 1 or draft.plural or bool(draft.colours) or bool(draft.quote)
    if draft.entry.name == "window":
        if place.name in MANY_PANED and not (draft.count > 2 or draft.colours or draft.quote):
            return "window"
        return "window" if "window" in place.features and place.name in WINDOWED and not special else ""
    own = OWN.get((place.name, draft.entry.name), "")
    if own == "cupboards" and not draft.text.lower().startswith(CUPBOARDS):
        return ""
    return "" if _used(reading, number) else own


def _used(reading: Reading, number: int) -> bool:
    """Whether something stands on, in or under it."""
    return any(
        other == number and kind in {"on", "in", "under"}
        for one in reading.drafts
        if one.entry.kind == "thing"
        for other, kind in one.linked
    )


def _be_feature(reading: Reading, draft: Draft, name: str) -> None:
    """Be shown by the place rather than stand in it; nothing stands or looks anywhere because of it."""
    number = reading.drafts.index(draft)
    time = {"time": draft.entry.details["time"]} if "time" in draft.entry.details else {}
    draft.entry, draft.others, draft.linked = Entry(kind="feature", name=name, details=time), (), []
    for one in reading.drafts:
        one.linked = [link for link in one.linked if link[0] != number]


def _seen(draft: Draft) -> str:
    name = draft.entry.name
    if name == "moon" and draft.entry.details.get("variant") == "crescent":
        return "crescent"
    return "hot-air balloon" if name == "balloon" else name


def _outside(draft: Draft, words: list[Mention]) -> bool:
    """Whether it is in the sky, and not a picture or a lamp of it in the room."""
    if any(kind in HUNG for _, kind in draft.linked if kind != "in") or draft.material or draft.pattern:
        return False
    if draft.entry.name in OUTDOOR_SKY:
        return True
    return draft.entry.name in DISTANT and any(word.text.lower() in OUTSIDE for word in words)
