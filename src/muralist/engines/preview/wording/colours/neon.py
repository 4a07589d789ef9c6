"""Neon before a colour says how bright that is, and no look: "a neon orange sneaker"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from muralist.engines.preview.lexicon import Entry
from muralist.engines.preview.lexicon.mention import Mention

GLARING = {
    "orange": "#ff7a1a", "yellow": "#eaff2b", "green": "#4dff2e", "pink": "#ff3da6", "blue": "#2b8bff",
    "red": "#ff2f45",
    "purple": "#b534ff", "lime": "#c4ff1f", "lime green": "#a6ff2b", "cyan": "#1ff0ff", "magenta": "#ff2bd6",
    "turquoise": "#1fffe0",
}  # fmt: skip
BRIGHT = frozenset({"neon", "fluorescent", "electric", "highlighter", "day glo"})
LAMPS = frozenset({"sign", "signs", "light", "lights", "lighting", "lamp", "lamps", "tube", "tubes", "glow", "letters",
                   "city", "skyline", "lettering", "outline", "outlines"})  # fmt: skip
"""What is of neon tubes itself."""


def settle_neon(words: Sequence[Mention]) -> list[Mention]:
    """The mentions with such a colour in one."""
    found: list[Mention] = []
    for at, word in enumerate(words):
        before = found[-1] if found else None
        code = GLARING.get(word.text.lower())
        after = words[at + 1].text.lower() if at + 1 < len(words) else ""
        bright = before is not None and before.text.lower() in BRIGHT and before.kind in {"style", "unknown", "light"}
        if bright and before is not None and code and after not in LAMPS:
            text = f"{before.text} {word.text}"
            found[-1] = replace(before, text=text, entry=Entry(kind="colour", name=word.text, details={"code": code}),
                                others=())  # fmt: skip
        else:
            found.append(word)
    return found
