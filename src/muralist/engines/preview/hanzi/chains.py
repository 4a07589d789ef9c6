"""Who is 在樹下的長椅上 is on the bench, which is under the tree: the last landmark is theirs."""

from __future__ import annotations

from dataclasses import replace

from muralist.engines.preview.lexicon.mention import Mention

ONTO = "onto"
"""The detail of a relation that says where the next landmark is."""
BETWEEN = frozenset({"number", "indefinite", "colour", "size", "material", "pattern", "quality", "stop"})
"""What may stand between it and that landmark."""
NOUNS = frozenset({"thing", "place", "feature"})


def chained(words: list[Mention]) -> list[Mention]:
    """Mark the relation after the first of two landmarks that 在 is followed by."""
    found = list(words)
    located = False
    for at, word in enumerate(words):
        located = word.kind == "located" or (located and word.kind != "break")
        if located and at and words[at - 1].kind in NOUNS and _after(word):
            end = at + 1
            while end < len(words) and words[end].kind in BETWEEN:
                end += 1
            # a verb between the two begins what somebody does there: 站在樹下看椅子上的貓
            if end + 1 < len(words) and words[end].kind in NOUNS and _after(words[end + 1]):
                entry = word.entry
                assert entry is not None
                found[at] = replace(word, entry=replace(entry, details={**entry.details, ONTO: True}), others=())
            located = False
    return found


def _after(word: Mention) -> bool:
    """Whether a relation follows its landmark, as 上 and 裡 do."""
    return word.kind == "relation" and word.entry is not None and bool(word.entry.details.get("after"))
