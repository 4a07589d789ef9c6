"""What grows out of something stands on it: "a plant growing out of coins", 硬币上长出的小树."""

from __future__ import annotations

from collections.abc import Sequence

from muralist.engines.preview.grammar.drafts import Draft, Reading
from muralist.engines.preview.lexicon.mention import Mention

GROWING = frozenset(
    {"growing", "grows", "sprouting", "sprouts", "growing out", "blooming", "長出", "长出", "長出的", "长出的"}
)
PLANTS = frozenset({"houseplant", "tree", "flowers", "money_tree", "leaf", "sprig", "cactus", "rose", "mushroom"})
SOIL = frozenset({"coin", "light_bulb", "books", "book", "laptop", "phone", "hands", "money_bag", "piggy_bank",
    "banknotes",
                  "brain", "mug", "crate", "boots", "heels", "sneaker", "globe", "planet", "rock",
                      "stump"})  # fmt: skip
SMALL = 0.24
"""Metres of what grows on such a thing."""


def let_grow(words: Sequence[Mention], reading: Reading) -> None:
    """Tie the plant named first to what it grows from."""
    at = next((n for n, word in enumerate(words) if word.text.lower() in GROWING), None)
    if at is None:
        return
    drafts = reading.drafts
    plant = next((n for n, one in enumerate(drafts) if _is(one, PLANTS)), None)
    soil = next((n for n, one in enumerate(drafts) if _is(one, SOIL)), None)
    if plant is None or soil is None:
        return
    drafts[soil].linked = [link for link in drafts[soil].linked if link[0] != plant]
    drafts[plant].linked = [link for link in drafts[plant].linked if link[0] != soil]
    drafts[plant].link(soil, "on")
    reading.used.add(at)


def _is(draft: Draft, names: frozenset[str]) -> bool:
    return draft.entry.kind == "thing" and not draft.drop and draft.entry.name in names and bool(draft.words)
