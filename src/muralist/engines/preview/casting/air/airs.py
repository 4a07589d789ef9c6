"""What a word about place or air brings along: a pine forest has conifers, a starry night stars, a room its mist."""

from __future__ import annotations

from collections.abc import Sequence

from muralist.engines.preview.grammar.drafts import Reading
from muralist.engines.preview.lexicon.mention import Mention
from muralist.engines.preview.plan import Feature
from muralist.engines.preview.scenery.built.outlook import WINDOWED
from muralist.engines.preview.scenery.setting import Place

OUTSIDE = frozenset({"outside", "through", "beyond", "window", "windows", "windowsill", "outdoors", "window seat",
                     "窗外", "窗", "窗戶", "窗户", "窗邊", "窗边", "窗台", "窗臺", "外面", "外"})  # fmt: skip
"""Words that put a weather behind the panes."""
WARMTH = frozenset({"sunset", "dawn", "golden"})
"""Hours whose low sun breaks through under a cloud deck."""
CLOSED = frozenset({"storm", "rain", "overcast", "snow", "cloudy"})

MISTS = frozenset({"mist", "misty", "misty morning", "haze", "hazy", "薄霧", "薄雾", "晨霧", "晨雾"})
FOGS = frozenset({"fog", "foggy", "thick", "dense", "heavy", "濃霧", "浓雾", "大霧", "大雾"})
HILLS = frozenset({"hills", "山丘", "丘陵", "群丘"})
"""Words of land that is seen to roll."""
ROUGH = frozenset({"rough", "choppy", "raging", "wild", "turbulent", "heaving", "churning"})
"""Words that give the sea its waves."""

OPENED = frozenset({"open window", "opened window", "打開的窗戶", "打开的窗户", "打開的窗", "打开的窗", "敞開的窗戶",
                    "敞开的窗户", "開著的窗戶", "开着的窗户", "敞開的窗", "敞开的窗", "開著的窗",
                    "开着的窗"})  # fmt: skip
"""Words for a window that stands open."""

WET = "wet"


def airs(reading: Reading, words: Sequence[Mention], place: Place, shown: Sequence[Feature]) -> list[Feature]:
    """The features that go with what was understood, and are not among those that are shown already."""
    _dry(reading, words, place)
    _outside(reading, place)
    told = reading.used.union(*(draft.words for draft in reading.drafts if not draft.drop))
    names = [
        str(word.entry.details["adds"])
        for at, word in enumerate(words)
        if word.entry is not None and "adds" in word.entry.details and at in told
    ]
    said = {word.text.lower() for word in words}
    weather = reading.tables.get("weather", [""])[0]
    if weather == "fog" and place.indoor and not place.weightless and not said & OUTSIDE:
        names.append("indoor mist")
    if weather == "fog" and not place.indoor and said & MISTS and not said & FOGS:
        names.append("thin mist")
    if place.name == "meadow" and any(HILLS & set(word.text.lower().split()) for word in words if word.kind == "place"):
        names.append("hills")
    names += _swell(reading, words, place)
    if place.indoor and said & OPENED:
        names.append("open window")
    if weather in CLOSED and set(reading.tables.get("time", [])) & WARMTH:
        names.append("warm gap")
    known = {feature.name for feature in shown}
    return [Feature(name=name) for name in dict.fromkeys(names) if name not in known]


def _outside(reading: Reading, place: Place) -> None:
    """Heavy rain is seen through a window as any rain is; under the moon it is night, where no moon is seen too."""
    for draft in reading.drafts:
        if draft.entry.name == "moonlight" and not draft.drop:
            reading.tables.setdefault("time", ["night"])
            reading.used.update(draft.words)
            if place.indoor:
                reading.tables.setdefault("light", []).append("window")
        falls = draft.entry.details.get("weather") if draft.entry.kind == "feature" and not draft.drop else None
        if falls and place.indoor and place.name in WINDOWED and "weather" not in reading.tables:
            reading.tables["weather"] = [str(falls)]
            reading.used.update(draft.words)


def _swell(reading: Reading, words: Sequence[Mention], place: Place) -> list[str]:
    """Waves, where the sea is called rough with another word between: "a rough grey sea"."""
    for at, word in enumerate(words):
        if word.text.lower() not in ROUGH or at in reading.used or "waves" not in place.features:
            continue
        if any(after.entry is not None and after.entry.name == "sea" for after in words[at + 1 : at + 3]):
            reading.used.add(at)
            return ["waves"]
    return []


def _dry(reading: Reading, words: Sequence[Mention], place: Place) -> None:
    """What is wet in a room is not so from rain: no rain falls on its windows because of it."""
    rain = [at for at, word in enumerate(words) if word.entry is not None and word.entry.name == "rain"]
    wet = [at for at in rain if words[at].text.lower() == WET]
    if place.indoor and wet == rain and reading.tables.get("weather", [""])[0] == "rain":
        del reading.tables["weather"]
        reading.used.difference_update(wet)
