"""A set of weather icons shows each kind of weather that is listed by its sign, in no weather of its own."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from muralist.engines.preview.lexicon import Entry, lexicon
from muralist.engines.preview.lexicon.mention import Mention

HEADS = ("weather icon", "weather symbol", "weather app icon", "icons", "icon set", "set of", "天氣圖標", "天气图标",
         "天氣圖示")  # fmt: skip
SIGNS = {
    "sun": "sun icon", "sunny": "sun icon", "cloud": "cloud icon", "clouds": "cloud icon", "cloudy": "cloud icon",
    "rain": "rain icon", "rainy": "rain icon", "snow": "snow icon", "snowy": "snow icon", "wind": "wind icon",
    "windy": "wind icon", "storm": "storm icon", "thunderstorm": "storm icon", "thunder": "storm icon",
    "lightning": "lightning icon", "fog": "fog icon", "mist": "fog icon", "moon": "crescent moon",
    "太陽": "sun icon", "太阳": "sun icon", "雲": "cloud icon", "云": "cloud icon", "雲朵": "cloud icon",
    "云朵": "cloud icon",
    "雨": "rain icon", "雪": "snow icon", "風": "wind icon", "风": "wind icon", "閃電": "lightning icon",
    "闪电": "lightning icon", "雷雨": "storm icon", "霧": "fog icon", "雾": "fog icon",
}  # fmt: skip
LEAST = 2
"""Kinds of weather from which a list is one of signs."""


def settle_weather_sets(words: Sequence[Mention]) -> list[Mention]:
    """The mentions with each such weather as the thing that is its sign."""
    head = next((at for at, word in enumerate(words) if _head(word)), -1)
    listed = [at for at in range(head + 1, len(words)) if words[at].text.lower() in SIGNS and not words[at].article]
    if head < 0 or len(listed) < LEAST or not any(words[at].kind == "weather" for at in listed):
        return list(words)
    book, found = lexicon().english, list(words)
    for at in listed:
        found[at] = replace(words[at], entry=book[SIGNS[words[at].text.lower()]], others=(), plural=False)
    if words[head].kind == "thing":
        found[head] = replace(words[head], entry=book["icon"], others=(), plural=False)
        if head and words[head - 1].kind == "number":
            found[head - 1] = replace(words[head - 1], entry=Entry(kind="quality", name="count"), others=())
    return found


def _head(word: Mention) -> bool:
    return word.text.lower().startswith(HEADS) and word.kind in {"thing", "style", "unknown"}
