"""Light that an adjective of a room asks for: a dark cafe has its lamps on, a bright room the sun in its window."""

from __future__ import annotations

from collections.abc import Sequence

from muralist.engines.preview.grammar.drafts import Draft, Reading
from muralist.engines.preview.lexicon.mention import Mention
from muralist.engines.preview.places import all_places
from muralist.engines.preview.scenery.setting import Place

DARK = frozenset({"dark", "dim", "dimly lit", "gloomy", "shadowy", "unlit", "黑暗", "黑暗的", "昏暗", "昏暗的", "陰暗",
                  "阴暗", "幽暗", "幽暗的", "漆黑", "漆黑的", "暗", "暗的",
                  "黑", "黑的", "很暗", "很暗的"})  # fmt: skip
BRIGHT = frozenset({"bright", "airy", "sunny", "sunlit", "light filled", "well lit", "明亮", "明亮的", "光線明亮"})
AHEAD = 4
"""Words after such an adjective within which the room is named."""


def by_window(home: Place, reading: Reading) -> Place:
    """Where things are that light from a window falls on: in a room, wherever they would stand otherwise."""
    if "window" in reading.tables.get("light", ()) and not home.indoor:
        return all_places()["livingroom"]
    return home


def lit_rooms(reading: Reading, words: Sequence[Mention], place: Place) -> None:
    """Turn "dark" before the word for a place into night, and "bright" before that for a room into window light."""
    if place.indoor and "window" not in reading.tables.get("light", ()) and any(map(_dark_room, reading.drafts)):
        # its window shows no day
        reading.tables.setdefault("time", ["night"])
    rooms = {draft.words[0] for draft in reading.drafts if draft.entry.kind == "place" and draft.words}
    for at, word in enumerate(words):
        text = word.text.lower()
        if text not in DARK | BRIGHT or at in reading.used:
            continue
        if not any(number in rooms for number in range(at + 1, at + 1 + AHEAD)):
            continue
        if word.kind == "colour" and at + 1 < len(words) and words[at + 1].kind == "thing":
            # that is black: 黑貓在巷子裡
            continue
        if text in DARK and place.name not in {"studio", "seamless", "abstract"}:
            reading.tables.setdefault("time", ["night"])
            reading.used.add(at)
        elif text in BRIGHT and place.indoor:
            lights = reading.tables.setdefault("light", [])
            if "window" not in lights:
                lights.append("window")
            reading.used.add(at)


def _dark_room(draft: Draft) -> bool:
    return draft.entry.kind == "place" and not draft.drop and draft.entry.details.get("light") == "dim"
