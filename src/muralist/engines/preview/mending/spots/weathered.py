"""Rain on the windows, reflections on wet stones: what weather and light lie on bears nobody who is named before."""

from __future__ import annotations

from collections.abc import Sequence

from muralist.engines.preview.grammar.drafts import Draft, Reading
from muralist.engines.preview.lexicon import Entry
from muralist.engines.preview.lexicon.mention import Mention

KINDS = frozenset({"weather", "light"})
LYING = frozenset(
    {"reflection", "neon", "dew", "frost", "snow", "rain", "fog", "mist", "lights", "raindrops", "moonlight"}
)
"""Features that lie on what is named after them."""
OVER = frozenset({"on", "in", "over", "at"})
DESCRIBING = frozenset({"colour", "size", "unknown", "material", "pattern", "stop", "mood", "number"})
STONES, PUDDLES = frozenset({"stones", "cobbles", "cobblestones", "stone", "paving", "asphalt", "pavement"}), "puddles"
"""What of the ground is no boulder, and what the light on it shows."""


def lie_on(words: Sequence[Mention], reading: Reading) -> None:
    """Untie from such a thing what was named before the weather or the light on it."""
    for at, word in enumerate(words[:-2]):
        relation = words[at + 1].entry
        if not _lies(word) or relation is None or (relation.kind, relation.name in OVER) != ("relation", True):
            continue
        number = _next(words, reading.drafts, at + 2)
        if number is None:
            continue
        for draft in reading.drafts:
            if draft.words and max(draft.words) < at:
                draft.linked = [(other, kind) for other, kind in draft.linked if other != number or kind not in OVER]
        under = reading.drafts[number]
        named = [option for option in under.others if option.kind == "feature"]
        if under.text.lower() in STONES and under.entry.name == "rock":
            under.entry, under.others = Entry(kind="feature", name=PUDDLES), ()
        elif under.entry.name == "window" and named and any(one.is_named for one in reading.drafts if one is not under):
            under.entry, under.others = named[0], ()


def _lies(word: Mention) -> bool:
    return word.kind in KINDS or (word.kind == "feature" and word.entry is not None and word.entry.name in LYING)


def _next(words: Sequence[Mention], drafts: Sequence[Draft], start: int) -> int | None:
    """The draft of the noun that follows, after what is said of it."""
    at = start
    while at < len(words) and words[at].kind in DESCRIBING:
        at += 1
    return next((number for number, draft in enumerate(drafts) if at in draft.words and not draft.drop), None)
