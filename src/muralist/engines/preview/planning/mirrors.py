"""What still water shows anyway: a lake that is said to reflect its shore does so."""

from __future__ import annotations

from collections.abc import Sequence

from muralist.engines.preview.lexicon.mention import Mention
from muralist.engines.preview.scenery.setting import Place

REFLECTION = "reflection"
WORDS = frozenset({"reflecting", "reflects", "reflect", "reflected", "mirroring", "mirrors", "mirrored", "reflections",
                   "映", "映照", "映著", "映着", "倒映", "倒映著", "倒映着", "映出"})  # fmt: skip


def mirrored(words: Sequence[Mention], place: Place) -> set[int]:
    """Words for a reflection in a place whose water has one."""
    if REFLECTION not in place.features or not place.water:
        return set()
    return {at for at, word in enumerate(words) if word.text.lower() in WORDS and word.kind == "unknown"}
