"""A painting that is somewhere in the room is one on its wall, not the manner of the picture: "above the sofa"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from muralist.engines.preview.lexicon import lexicon
from muralist.engines.preview.lexicon.mention import Mention

PAINTINGS = frozenset({"painting", "paintings", "picture", "pictures"})
PLACED = frozenset({"above", "over", "pendant", "hanging"})
DESCRIBING = frozenset({"colour", "material", "size"})


def settle_paintings(words: Sequence[Mention]) -> list[Mention]:
    """The mentions with such paintings as framed pictures, where a thing follows that they hang over."""
    found = list(words)
    for at, word in enumerate(words[:-2]):
        relation = words[at + 1].meaning("relation")
        if word.text.lower() not in PAINTINGS or word.kind != "style" or relation is None:
            continue
        after = next((one for one in words[at + 2 :] if one.kind not in DESCRIBING), None)
        hosted = after is not None and (after.meaning("thing") is not None or after.kind == "pronoun")
        if relation.name in PLACED and hosted:
            framed = lexicon().english["framed picture"]
            found[at] = replace(word, entry=framed, others=(), plural=word.text.lower().endswith("s"))
    return found
