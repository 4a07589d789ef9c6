"""On horseback one rides a horse."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from muralist.engines.preview.lexicon import Entry, lexicon
from muralist.engines.preview.lexicon.mention import Mention

BACKS = {"horseback": "horse", "camelback": "camel", "muleback": "donkey", "elephantback": "elephant"}
RIDING = Entry(kind="relation", name="riding")


def settle_horseback(words: Sequence[Mention]) -> list[Mention]:
    """The mentions with such a word as the mount, and what stands before it as riding."""
    found = list(words)
    for at, word in enumerate(words):
        mount = BACKS.get(word.text.lower())
        if mount is None or word.entry is not None:
            continue
        found[at] = replace(word, entry=lexicon().english[mount], others=())
        if at and words[at - 1].kind == "relation":
            found[at - 1] = replace(words[at - 1], entry=RIDING, others=())
    return found
