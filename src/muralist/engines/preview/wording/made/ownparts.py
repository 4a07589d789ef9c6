"""Parts of a living body: an owl with big eyes has its own, and no eyes lie before it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from muralist.engines.preview.lexicon import Entry
from muralist.engines.preview.lexicon.mention import Mention
from muralist.engines.preview.staging.instances.kinds import LIVING

LOOSE = frozenset({"body_part", "eye", "floppy_disk"})
"""Drawings of what else is a part of somebody."""
PARTS = frozenset({"eyes", "eye", "ears", "ear", "nose", "mouth", "lips", "tongue", "teeth", "paws", "paw", "feet",
                   "foot", "hands", "hand", "legs", "whiskers", "face", "cheeks", "beak", "claws", "snout",
                   "muzzle"})  # fmt: skip
SAID = frozenset({"colour", "size", "material", "age", "pattern", "number", "quality", "unknown", "joining", "pose"})
LINKED = frozenset(
    {"with", "has", "have", "having", "whose", "and", "its", "his", "her", "their", ",", "out", "showing"}
)
REACH = 5
"""Words between a part and whose it is."""


def own_parts(words: list[Mention]) -> list[Mention]:
    """The mentions with such parts, and the colours of them, as no things and nobody's colours."""
    found = list(words)
    for at, word in enumerate(words):
        if not _loose(words, at):
            continue
        if word.text.isascii() and not _had(words, at):
            continue
        if not word.text.isascii() and not any(_alive(one) for one in words[max(0, at - 4) : at + REACH]):
            continue
        found[at] = _plain(word)
        if word.text.isascii() and at + 1 < len(words) and words[at + 1].text.lower() in PARTS:
            found[at + 1] = _plain(words[at + 1])
        before = at - 1
        while before >= 0 and words[before].kind in {"colour", "size", "pattern"}:
            found[before] = _plain(words[before])
            before -= 1
    return found


def _plain(word: Mention) -> Mention:
    return replace(word, entry=None, others=())


def _loose(words: Sequence[Mention], at: int) -> bool:
    """Whether a word is of a part that would be painted alone."""
    entry = words[at].meaning("thing")
    if entry is None or entry.name not in LOOSE:
        return False
    after = words[at + 1].text.lower() if at + 1 < len(words) else ""
    # "floppy" is no disk before ears
    return entry.name != "floppy_disk" or after in PARTS


def _alive(word: Mention) -> bool:
    entry: Entry | None = word.meaning("thing")
    return entry is not None and entry.name in LIVING


def _had(words: Sequence[Mention], at: int) -> bool:
    """Whether the part is linked to somebody named before it."""
    start = at - 1
    while start >= 0 and words[start].kind in SAID and words[start].text.lower() not in LINKED:
        start -= 1
    if start < 0 or words[start].text.lower() not in LINKED:
        return False
    near = words[max(0, start - 2 * REACH) : start]
    return any(_alive(one) for one in near)
