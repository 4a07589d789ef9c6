"""Surf that somebody is in or goes through is broken waves; only as a verb does it mean riding them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from muralist.engines.preview.lexicon import Entry
from muralist.engines.preview.lexicon.mention import Mention

SURF, TO = "surf", "to"
WAVES = Entry(kind="feature", name="waves", details={"place": "beach"})
SAID_OF = frozenset({"unknown", "size", "quality", "colour", "weather", "mood"})
"""Kinds of words that stand between a relation and its noun: "through shallow surf"."""


def settle_surf(words: Sequence[Mention]) -> list[Mention]:
    """The mentions with the noun "surf" as waves."""
    found = list(words)
    for at, word in enumerate(found):
        noun = word.article or _after_relation(found, at)
        if noun and word.text.lower() == SURF and word.meaning("pose") is not None:
            found[at] = replace(word, entry=WAVES, others=())
    return found


def _after_relation(words: Sequence[Mention], at: int) -> bool:
    before = next((one for one in reversed(words[:at]) if one.kind not in SAID_OF), None)
    return before is not None and before.kind == "relation" and before.text.lower() != TO
