"""Icons and logos: one thing on a plain ground."""

from __future__ import annotations

from collections.abc import Iterable

from muralist.engines.preview.lexicon.mention import Mention


def emblematic(words: Iterable[Mention]) -> bool:
    """Whether the prompt asks for an icon or a logo, which has no scene around it."""
    return any(word.entry is not None and word.entry.details.get("ground") == "seamless" for word in words)
