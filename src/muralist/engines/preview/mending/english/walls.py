"""A wall that an animal is on is one to walk along, out of doors: no wallpaper."""

from __future__ import annotations

from collections.abc import Sequence

from muralist.engines.preview.grammar.drafts import Draft
from muralist.engines.preview.lexicon import lexicon

ON = frozenset({"on", "atop"})
CLINGING = frozenset({"butterfly", "spider", "snail", "chameleon", "bat", "moth", "ladybird", "caterpillar", "ant",
                      "firefly", "dragonfly"})  # fmt: skip
"""Who sits on the face of a wall."""


def settle_walls(drafts: Sequence[Draft]) -> None:
    """Make a garden's wall of one that somebody sits, sleeps or walks on."""
    for number, draft in enumerate(drafts):
        if draft.entry.kind != "feature" or draft.entry.name != "wall" or draft.drop or draft.text.lower() != "wall":
            continue
        if any((number, kind) in one.linked and _climbs(one) for one in drafts for kind in ON):
            draft.entry, draft.others = lexicon().english["garden wall"], ()


def _climbs(draft: Draft) -> bool:
    return bool(draft.entry.details.get("poses")) and draft.entry.name not in CLINGING and not draft.drop
