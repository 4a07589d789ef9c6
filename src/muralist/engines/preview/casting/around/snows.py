"""Snow that somebody is in, on or under lies on the ground: it need not fall, and the sun may shine on it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from muralist.engines.preview.lexicon import Entry, lexicon
from muralist.engines.preview.lexicon.mention import Mention
from muralist.engines.preview.places import all_places

SNOW, SNOWY, FIELD = "snow", "snowy", "snow field"
LYING = frozenset({"in", "on", "through", "across", "over", "into"})
MODIFIERS = frozenset({"fresh", "deep", "white", "soft", "powdery", "thick", "untouched", "pure", "new", "clean"})
SUNNY = frozenset({"dawn", "sunset", "golden"})
"""Hours at which a sun is seen, so that no snow falls."""
FALLING = frozenset({"falling", "falls", "fall", "snowfall", "snowing", "blizzard", "snowstorm", "heavy", "下雪",
                     "飄雪", "飘雪", "大雪", "雪花"})  # fmt: skip
"""Words of snow in the air."""


def settle_snows(words: Sequence[Mention]) -> list[Mention]:
    """The mentions with "in the snow" read as the ground of a snow field, or as winter where another place is named."""
    found = [each for at in range(len(words)) for each in _of_mountains(words, at)]
    words = found[:]
    if any(word.text.lower() in FALLING for word in words) or not any(word.meaning("thing") for word in words):
        # by itself, "in the snow" is what an order makes of a picture
        return found
    sunny = any(word.kind == "time" and word.entry is not None and word.entry.name in SUNNY for word in words)
    elsewhere = any(_named(word) for word in words)
    for at, word in enumerate(words):
        if word.kind != "weather" or word.text.lower() not in {SNOW, "雪"} or not _lies(words, at):
            continue
        if not elsewhere:
            found[at] = replace(word, entry=lexicon().english[FIELD], others=())
        elif sunny:
            found[at] = replace(word, entry=lexicon().english["snow covered"], others=())
    return found


def _of_mountains(words: Sequence[Mention], at: int) -> list[Mention]:
    """ "A snowy mountain village" is a village in winter, before mountains."""
    word = words[at]
    after = words[at + 1].meaning("place") if at + 1 < len(words) else None
    snowy = word.text.lower().split()[0] == SNOWY if word.text.split() else False
    if not snowy or word.plural or after is None or after.name not in all_places():
        return [word]
    if word.meaning("place") is None:
        return [word]
    first, _, rest = word.text.partition(" ")
    snow = Mention(text=first, entry=Entry(kind="season", name="winter"))
    return [snow, replace(word, text=rest or word.text, article="")]


def _named(word: Mention) -> bool:
    entry = word.meaning("place")
    return entry is not None and entry.name in all_places() and word.entry is not None and word.kind != "weather"


def _lies(words: Sequence[Mention], at: int) -> bool:
    start = at
    while start and words[start - 1].text.lower() in MODIFIERS:
        start -= 1
    before = words[start - 1].text.lower() if start else ""
    return before.split()[-1:] != [] and before.split()[-1] in LYING
