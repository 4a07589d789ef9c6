"""Chinese prompts that name a poster and then what it shows, with nothing but a space between: 科技展海報 機器人."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from muralist.engines.preview.lexicon.mention import BREAK, NOUNS, Mention

NAMES = frozenset({"海報", "海报"})
TIED = frozenset({"relation", "located", "spot", "part"})
"""Kinds of words before it with which it hangs somewhere: 牆上貼著海報."""
SHOWN = NOUNS | {"number", "indefinite", "colour", "says", "quote", "unknown", "time", "weather", "style", "light"}
"""Kinds of words that begin what a poster shows."""
LOOKS = frozenset({"minimal", "vintage", "artdeco", "flat"})
"""Looks of whole posters: a minimalist poster is in no other print besides."""


def apart(words: Sequence[Mention]) -> list[Mention]:
    """The mentions with a pause after the poster that the picture is, which the next word does not belong to."""
    at = next(
        (number for number, word in enumerate(words) if word.text in NAMES and word.kind in {"thing", "unknown"}), -1
    )
    if at < 0 or any(word.kind in TIED for word in words[:at]):
        return list(words)
    look = next((word.entry for word in words[:at] if word.kind == "style" and word.entry is not None
                 and word.entry.name in LOOKS), None)  # fmt: skip
    last = at + 1 == len(words)
    if not last and words[at + 1].kind not in SHOWN | {"break"}:
        return list(words)
    own = words[at] if look is None else replace(words[at], entry=look, others=())
    pause = [] if last or words[at + 1].kind == "break" else [BREAK]
    # a poster of a class in yoga: nobody does it yet
    about = [replace(word, entry=None, others=()) if word.kind == "pose" else word for word in words[:at]]
    return [*about, own, *pause, *words[at + 1 :]]
