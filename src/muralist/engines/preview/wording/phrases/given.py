"""給花澆水: what is given water or food comes before the deed in Chinese, and is its object all the same."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from muralist.engines.preview.lexicon import Entry
from muralist.engines.preview.lexicon.mention import Mention

TO = frozenset({"給", "给", "為", "为", "替"})
DEEDS = frozenset({"watering", "feeding", "photographing"})
FAR = 5
"""Words between the preposition and the deed."""
SILENT = Entry(kind="stop", name="")


def settle_given(words: Sequence[Mention]) -> list[Mention]:
    """The mentions with the deed before its object."""
    found = list(words)
    for at, word in enumerate(words):
        if word.text not in TO:
            continue
        deed = next((n for n in range(at + 2, min(at + FAR, len(found))) if _done(found[n])), None)
        if deed is None or any(found[n].kind == "break" for n in range(at, deed)):
            continue
        moved = found.pop(deed)
        found[at] = replace(word, entry=SILENT, others=())
        found.insert(at + 1, moved)
    return found


def _done(word: Mention) -> bool:
    pose = word.meaning("pose")
    return pose is not None and pose.name in DEEDS
