"""What a thing of no known name is of says nothing of those named before it: "a carpenter sawing a plank of wood"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from muralist.engines.preview.lexicon.mention import Mention


def settle_stuff(words: Sequence[Mention]) -> list[Mention]:
    """The mentions with the material of an unknown noun as unknown as that."""
    found = list(words)
    for at in range(2, len(words)):
        noun, of, stuff = words[at - 2], words[at - 1], words[at]
        if stuff.kind == "material" and of.text.lower() == "of" and noun.kind == "unknown":
            found[at] = replace(stuff, entry=None, others=())
    return found
