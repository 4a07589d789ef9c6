"""A lamp that is called glowing is lit: it is its light that glows, not its post. In a dark wood it burns by night."""

from __future__ import annotations

from collections.abc import Sequence

from muralist.engines.preview.grammar.drafts import Draft, Reading
from muralist.engines.preview.lexicon.mention import Mention
from muralist.engines.preview.scenery.setting import Place

GLOWING, DIM, NIGHT = "glowing", "dim", "night"
AFTER_DARK = frozenset({"night", "dusk"})
SHINING = frozenset({"glowing", "shining", "luminous", "lit up", "illuminated"})
LAMPS = frozenset({"lamp", "lantern", "paper_lantern", "candlestick", "street_lamp", "candle", "campfire", "torch",
                   "chandelier", "string_lights", "fireplace", "neon_sign"})  # fmt: skip


def light_lamps(reading: Reading, words: Sequence[Mention], place: Place) -> None:
    """Take the glow from the surface of what has a light of its own, and make night of the dark around it."""
    lit = [draft for draft in reading.drafts if draft.entry.name in LAMPS and not draft.drop]
    if not lit:
        return
    if not place.indoor and any(map(_dark, reading.drafts)):
        reading.tables.setdefault("time", [NIGHT])
        reading.tables.setdefault("light", [])
    for draft in lit:
        if draft.pattern == GLOWING:
            draft.pattern = ""
            if set(reading.tables.get("time", ())) & AFTER_DARK:
                reading.used.update(at for at, word in enumerate(words) if word.text.lower() in SHINING)


def _dark(draft: Draft) -> bool:
    return draft.entry.kind == "place" and not draft.drop and draft.entry.details.get("light") == DIM
