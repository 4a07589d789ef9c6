"""Goods on a stone or on water stand on it as on a table: no hillside rock, no lake."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from muralist.engines.preview.casting.around.grounds import SMALL, STONES, after_on, ends
from muralist.engines.preview.lexicon import Entry
from muralist.engines.preview.lexicon.folding import folded
from muralist.engines.preview.lexicon.mention import Mention
from muralist.engines.preview.props import all_props

WATERS = frozenset({"water", "rippling water", "still water", "water surface", "shallow water", "水面", "水", "水波"})
ALWAYS = "水面"
"""What goods are on wherever it is named."""
PEBBLES = frozenset({
    "pebbles", "pebble", "stones", "river stones", "river pebbles", "smooth stones", "river rocks", "beach pebbles",
    "zen stones", "gravel", "鵝卵石", "鹅卵石", "卵石", "石子", "小石頭", "小石头",
})  # fmt: skip
"""Small stones that goods stand on a bed of."""
LOOSE = frozenset({"thing", "unknown", "material"})
SANDS = frozenset(
    {"sand", "white sand", "fine sand", "golden sand", "rippled sand", "beach sand", "沙子", "細沙", "细沙"}
)
WET = frozenset({"wet", "damp", "濕", "湿", "濕潤", "湿润", "潮濕", "潮湿"})
INDOORS = frozenset({"studio", "seamless"})
AFLOAT = frozenset({"leaf", "feather", "paper_boat"})
"""Small things that lie on the water of a pond."""
NEAR = 3


def settle_surfaces(words: Sequence[Mention]) -> list[Mention]:
    """The mentions with the stone or the water under goods as the surface of a table."""
    found = list(words)
    if not _goods(words):
        return found
    for at, word in enumerate(words):
        text, under = folded(word.text.lower()), after_on(words, at) is not None
        if text in SANDS and under and _in_studio(words):
            found[at] = _surface(word, "fine sand")
        elif text in WATERS and (under or text == ALWAYS) and ends(words, at):
            found[at] = _surface(word, "water surface")
        elif text in PEBBLES and text != "pebble" and word.kind in LOOSE and under and ends(words, at):
            found[at] = _surface(word, "pebbles")
            _settle_wet(found, words, at)
        elif text in STONES and word.kind in {"material", "thing"} and under and ends(words, at) and not word.plural:
            found[at] = _surface(word, "wet stone" if _settle_wet(found, words, at) else "slate")
    return found


def _settle_wet(found: list[Mention], words: Sequence[Mention], at: int) -> bool:
    """Whether the stone at `at` is said to be wet, which its surface shows: that word says nothing more."""
    wet = [number for number in range(max(0, at - NEAR), at) if words[number].text.lower() in WET]
    for number in wet:
        found[number] = replace(words[number], entry=Entry(kind="stop", name="stop"), others=())
    return bool(wet)


def _in_studio(words: Sequence[Mention]) -> bool:
    """Whether it is said to be a picture of goods: on sand alone they lie on a beach."""
    return any(word.kind == "place" and word.entry is not None and word.entry.name in INDOORS for word in words)


def _surface(word: Mention, name: str) -> Mention:
    return replace(word, entry=Entry(kind="feature", name=name, details={"place": "studio"}), others=())


def _goods(words: Sequence[Mention]) -> bool:
    """Whether all things are small ones that are shown indoors, and there are any."""
    things = [entry for word in words if (entry := word.meaning("thing")) is not None
              and folded(word.text.lower()) not in STONES | WATERS | PEBBLES | SANDS]  # fmt: skip
    return bool(things) and all(map(_good, things))


def _good(entry: Entry) -> bool:
    prop = all_props().get(entry.name)
    if prop is None or entry.name in AFLOAT or entry.details.get("poses"):
        return False
    return prop.size <= SMALL and str(entry.details.get("home") or prop.home) in INDOORS
