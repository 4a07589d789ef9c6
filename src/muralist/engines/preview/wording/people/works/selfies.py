"""A selfie that somebody takes is a deed, with the phone held up; without a taker it is a portrait."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from muralist.engines.preview.lexicon import Entry
from muralist.engines.preview.lexicon.mention import Mention

SELFIES = frozenset({"selfie", "selfies"})
TAKING = frozenset({"taking", "takes", "take", "snapping", "snaps"})
NEAR = 3
"""Words from the verb to it: "taking a quick selfie"."""


def settle_selfies(words: Sequence[Mention]) -> list[Mention]:
    """The mentions with such a selfie as what they do."""
    found = list(words)
    for at, word in enumerate(words):
        verbs = [n for n in range(max(0, at - NEAR), at) if words[n].text.lower() in TAKING]
        if word.text.lower() in SELFIES and verbs:
            found[at] = replace(word, entry=Entry(kind="pose", name="selfie"), others=())
            found[verbs[-1]] = replace(words[verbs[-1]], entry=Entry(kind="stop", name="stop"), others=())
    return found
