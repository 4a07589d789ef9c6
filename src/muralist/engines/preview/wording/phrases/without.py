"""What a thing is free of: "a car-free street" has no cars, as one "without cars" has not."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from muralist.engines.preview.lexicon import Entry
from muralist.engines.preview.lexicon.mention import NOUNS, Mention

FREE = "free"
NEGATION = Entry(kind="negation", name="negation")
ENDING = frozenset({"relation", "pose", "joining"})
"""What "free" stands before where it says how somebody is: "a bird free in the sky"."""


def settle_free(words: Sequence[Mention]) -> list[Mention]:
    """The mentions with "free" before what is left out, as a word for without."""
    found = list(words)
    for at in range(1, len(found)):
        before, word = found[at - 1], found[at]
        after = found[at + 1] if at + 1 < len(found) else None
        described = after is not None and after.kind not in ENDING | {"break"} and not after.article
        if word.text.lower() == FREE and word.kind == "unknown" and before.kind in NOUNS and described:
            # several may be absent, however the compound counts them
            found[at - 1 : at + 1] = [
                replace(word, entry=NEGATION, others=()),
                replace(before, article="", plural=True),
            ]
    return found
