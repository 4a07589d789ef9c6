"""A pot of what no row names is a plant in a pot: 一盆綠蘿, 两盆吊兰."""

from __future__ import annotations

from collections.abc import Sequence

from muralist.engines.preview.hanzi.scripts import look_up
from muralist.engines.preview.lexicon.mention import Mention

POT, PLANT, TREE = "盆", "盆栽", "tree"
LONGEST = 3
"""Words of the longest name."""


def potted(words: list[Mention]) -> list[Mention]:
    """The mentions with the names of such plants as plants."""
    found: list[Mention] = []
    at = 0
    while at < len(words):
        end = _name_end(words, at)
        found.append(words[at])
        at += 1
        if end > at:
            name = "".join(word.text for word in words[at:end])
            found.append(Mention(text=name, entry=look_up(PLANT)[1]))
            at = end
    return found


def _named(word: Mention) -> bool:
    return word.kind in {"unknown", "colour"} or (word.entry is not None and word.entry.name == TREE)


def _name_end(words: Sequence[Mention], at: int) -> int:
    """Where the unknown name after a number of pots ends, or 0."""
    counted = words[at].kind in {"number", "indefinite"} and words[at].text.endswith(POT)
    end = at + 1
    while counted and end < min(len(words), at + 1 + LONGEST) and _named(words[end]):
        end += 1
    named = words[at + 1 : end]
    # a colour that ends the name is said of the plant before another noun
    ends = end >= len(words) or words[end].kind not in {"thing", "place", "feature"}
    return end if ends and any(word.kind == "unknown" and not word.text.isascii() for word in named) else 0
