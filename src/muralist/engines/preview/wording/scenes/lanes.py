"""The lane of an old town or of a white village is there, and no alley of a modern city."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from muralist.engines.preview.lexicon import Entry, lexicon
from muralist.engines.preview.lexicon.mention import Mention

WAYS = frozenset({"alley", "oldtown", "street"})
"""Places that are lanes, where a town of the South is named."""
WHITE, WHITE_LANE, OLD_LANE = "whitetown", "greek alley", "cobblestone alley"
NARROW = frozenset({"narrow", "little", "small", "winding", "steep", "quiet", "tiny"})
"""Words by which a street is a lane."""
OLDEN = frozenset({
    "italian", "tuscan", "spanish", "french", "provencal", "portuguese", "mediterranean", "european", "medieval",
    "historic", "cobblestone", "cobbled", "cobblestones", "flowery", "old town", "village", "town",
})  # fmt: skip
"""Words by which an alley is one between old houses."""
TOWNS = frozenset({"village", "town", "old town"})
PUDDLES = "puddles"
DOORS = frozenset({"door", "shutter", "window"})
"""What such a lane has anyway."""


def settle_lanes(words: Sequence[Mention]) -> list[Mention]:
    """The mentions with an alley or a narrow street as one of the town that is named with it."""
    words = _wet(words)
    places = [place.name for word in words if (place := word.meaning("place")) is not None]
    said = {word.text.lower() for word in words}
    lane = "alley" in places or ("street" in places and bool(NARROW & said))
    if not lane or not (WHITE in places or any(not OLDEN.isdisjoint({text, *text.split()}) for text in said)):
        return list(words)
    town = lexicon().english[WHITE_LANE if WHITE in places else OLD_LANE]
    return [_there(word, town) for word in words]


def _there(word: Mention, town: Entry) -> Mention:
    place = word.meaning("place")
    named = place is not None and place.name in WAYS | {WHITE}
    village = word.kind in {"thing", "place"} and (
        word.text.lower() in TOWNS or word.text.lower().split()[-1:] == ["town"]
    )
    if named or village:
        return replace(word, entry=town, others=())
    thing = word.meaning("thing")
    if thing is not None and thing.name in DOORS and word.plural:
        # the colour that is said of them is that of its doors
        return replace(word, entry=Entry(kind="feature", name=town.details.get("tints", "")), others=())
    return word


def _wet(words: Sequence[Mention]) -> list[Mention]:
    """A wet street is a place, and beside another place the puddles of that one."""
    places = [at for at, word in enumerate(words) if word.meaning("place") is not None]
    return [
        replace(word, entry=shown, others=())
        if len(places) > 1 and at in places and (shown := word.meaning("feature")) and shown.name == PUDDLES
        else word
        for at, word in enumerate(words)
    ]
