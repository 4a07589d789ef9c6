"""A lamp that is called glowing is lit: it is its light that glows, not its post. In a dark wood it burns by night."""

from __future__ import annotations

from collections.abc import Sequence

from muralist.engines.preview.grammar.drafts import Draft, Reading
from muralist.engines.preview.lexicon.mention import Mention
from muralist.engines.preview.scenery.setting import Place

GLOWING, DIM, NIGHT = "glowing", "dim", "night"
CANDLE, CANDLES = "candle", frozenset({"candle", "candlestick"})
LAMPLIGHT = frozenset({"lamplight", "燈光下", "灯光下"})
"""Words of a light that is seen after dark."""
LIGHTHOUSE = "lighthouse"
BEAMS = frozenset({"beam", "beams", "light beam", "light beams", "beam of light", "beams of light", "shining", "光束",
                   "光柱", "灯光", "燈光"})  # fmt: skip
LAMP, WINDOWLESS = "lamp", frozenset({"studio", "seamless"})
"""A room that is lit by its lamp alone, and places of which no window shows the hour."""
BURNING = frozenset({
    "lit", "lit by", "shining", "shines", "shining on", "illuminating", "illuminates", "illuminated", "illuminated by",
    "lighting", "flickering", "glow", "glowing", "burning", "dark", "darkness", "dim",
    "照亮", "點亮", "点亮", "照著", "照着", "照耀", "搖曳", "摇曳", "黑暗", "昏暗", "發光", "发光",
})  # fmt: skip
"""Words of a light that is seen to shine, or of the dark around it: it does so after dark."""
AFTER_DARK = frozenset({"night", "dusk"})
SHINING = frozenset({"glowing", "shining", "luminous", "lit up", "illuminated"})
LAMPS = frozenset({"lamp", "lantern", "paper_lantern", "candlestick", "street_lamp", "candle", "campfire", "torch",
                   "chandelier", "string_lights", "fireplace", "neon_sign", "tent", "igloo"})  # fmt: skip


def light_lamps(reading: Reading, words: Sequence[Mention], place: Place) -> None:
    """Take the glow from the surface of what has a light of its own, and make night of the dark around it."""
    _sweep(reading, words)
    if any(word.text.lower() in LAMPLIGHT for word in words):
        reading.tables.setdefault("time", [NIGHT])
    lit = [draft for draft in reading.drafts if _is_lamp(draft) and not draft.drop]
    if not lit:
        return
    if not place.indoor and any(map(_dark, reading.drafts)):
        reading.tables.setdefault("time", [NIGHT])
        reading.tables.setdefault("light", [])
    lights = reading.tables.get("light", [])
    if DIM in lights and place.indoor and any(draft.entry.name in CANDLES for draft in lit):
        # in the dark it is the candles that are seen, and what they light
        lights[lights.index(DIM)] = CANDLE
    _burn(reading, words, place, lit)
    for draft in lit:
        if draft.pattern == GLOWING:
            draft.pattern = ""
            if set(reading.tables.get("time", ())) & AFTER_DARK:
                reading.used.update(at for at, word in enumerate(words) if word.text.lower() in SHINING)


def _is_lamp(draft: Draft) -> bool:
    """Whether something gives light, as a hollow pumpkin does."""
    return draft.entry.name in LAMPS or "lantern" in str(draft.entry.details.get("variant", "")).split()


def _sweep(reading: Reading, words: Sequence[Mention]) -> None:
    """A lighthouse whose beam is spoken of throws it, after dark unless another hour or a fog shows it."""
    if not any(draft.entry.name == LIGHTHOUSE and not draft.drop for draft in reading.drafts):
        return
    said = {at for at, word in enumerate(words) if word.text.lower() in BEAMS}
    if said and "fog" not in reading.tables.get("weather", ()):
        reading.tables.setdefault("time", [NIGHT])
    if "fog" in reading.tables.get("weather", ()) or AFTER_DARK & set(reading.tables.get("time", ())):
        reading.used.update(said)


def _burn(reading: Reading, words: Sequence[Mention], place: Place, lit: Sequence[Draft]) -> None:
    """Let what is said to shine do so: by night out of doors, and in a room that is dim but for it."""
    said = [at for at, word in enumerate(words) if word.text.lower() in BURNING and word.kind not in {"time", "place"}]
    if not said or any(word.meaning("colour") is not None and at + 1 in said for at, word in enumerate(words)):
        return
    if place.indoor:
        lights = reading.tables.setdefault("light", [])
        if not lights:
            lights.append(CANDLE if any(draft.entry.name in CANDLES for draft in lit) else LAMP)
    if place.name not in WINDOWLESS:
        reading.tables.setdefault("time", [NIGHT])
    if place.indoor or set(reading.tables["time"]) & AFTER_DARK:
        reading.used.update(said)


def _dark(draft: Draft) -> bool:
    return draft.entry.kind == "place" and not draft.drop and draft.entry.details.get("light") == DIM
