"""The sun that a word about the hour names is a disc where something is before it: "in front of the setting sun"."""

from __future__ import annotations

from collections.abc import Sequence

from muralist.engines.preview.lexicon import lexicon
from muralist.engines.preview.lexicon.mention import Mention

SUNS = frozenset({
    "setting sun", "rising sun", "low sun", "evening sun", "morning sun", "noon sun", "midday sun", "blazing sun",
    "夕陽", "夕阳", "落日", "朝陽", "朝阳", "旭日", "烈日", "日出",
})  # fmt: skip
"""Words about the hour that name the sun itself."""


def settle_suns(words: Sequence[Mention]) -> list[Mention]:
    """The mentions with the sun itself before such a word, where it is said what is before it."""
    out: list[Mention] = []
    for at, word in enumerate(words):
        before = words[at - 1] if at else None
        named = word.kind == "time" and word.text.lower() in SUNS
        if named and before is not None and before.entry is not None and before.entry.name == "front":
            out.append(Mention(text=word.text, entry=lexicon().english["sun"], article="the"))
        out.append(word)
    return out
