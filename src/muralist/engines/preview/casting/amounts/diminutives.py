"""Chinese nouns that have their size in them: 小橋 is a small bridge, 小船 a small boat."""

from __future__ import annotations

from muralist.engines.preview.grammar.drafts import Draft

SMALL, LESS = "小", 0.7
SIZED = frozenset({"bridge", "boat", "train", "car", "lantern", "flag", "table", "tree", "ball", "plane", "rocket",
                   "balloon", "tent", "tower", "windmill"})  # fmt: skip
"""What comes in sizes; a 小屋 is a hut, and young animals have a look of their own."""


def name_small(drafts: list[Draft]) -> None:
    """Note the size of such nouns where none is said of them."""
    for draft in drafts:
        if draft.entry.kind == "thing" and draft.entry.name in SIZED and draft.text.startswith(SMALL):
            draft.size = LESS if draft.size == 1.0 else draft.size
