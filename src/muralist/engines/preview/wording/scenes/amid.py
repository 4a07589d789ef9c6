"""What is among trees is in a wood: "a cabin among pine trees" is no cabin in a tree."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from muralist.engines.preview.lexicon import Entry, lexicon
from muralist.engines.preview.lexicon.mention import Mention

AMID = frozenset({"among", "amid", "amidst", "amongst"})
WOODS = {"": "forest", "pine": "pine forest", "birch": "birch forest"}
"""By the kind of tree, the word for a wood of it."""
BESIDE = Entry(kind="relation", name="beside")
FAR = 3


def settle_amid(words: Sequence[Mention]) -> list[Mention]:
    """The mentions, uncounted trees that something is among being a wood."""
    found = list(words)
    for at, word in enumerate(found):
        if word.text.lower() not in AMID:
            continue
        for number in range(at + 1, min(len(found), at + 1 + FAR)):
            trees = found[number]
            thing = trees.meaning("thing")
            if trees.kind == "number" or thing is None:
                if trees.kind in {"number", "break", "place"}:
                    break
                continue
            wood = WOODS.get(str(thing.details.get("variant", "")))
            if thing.name == "tree" and trees.plural and wood is not None:
                found[number] = replace(trees, entry=lexicon().english[wood], others=())
            elif thing.name == "tree" and trees.plural:
                found[at] = replace(word, entry=BESIDE, others=())
            break
    return found
