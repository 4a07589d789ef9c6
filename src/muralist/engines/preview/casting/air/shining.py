"""A lamp that is called glowing is lit: it is its light that glows, not its post. In a dark wood it burns by night."""

from __future__ import annotations

from muralist.engines.preview.grammar.drafts import Reading
from muralist.engines.preview.scenery.setting import Place

GLOWING, DIM, NIGHT = "glowing", "dim", "night"
LAMPS = frozenset({"lamp", "lantern", "paper_lantern", "candlestick", "street_lamp", "candle", "campfire", "torch",
                   "chandelier", "string_lights", "fireplace", "neon_sign"})  # fmt: skip


def light_lamps(reading: Reading, place: Place) -> None:
    """Take the glow from the surface of what has a light of its own, and make night of the dark around it."""
    lit = [draft for draft in reading.drafts if draft.entry.name in LAMPS and not draft.drop]
    for draft in lit:
        if draft.pattern == GLOWING:
            draft.pattern = ""
    lights = reading.tables.get("light", [])
    if lit and DIM in lights and not place.indoor and not reading.tables.get("time"):
        reading.tables["time"] = [NIGHT]
        lights.remove(DIM)
