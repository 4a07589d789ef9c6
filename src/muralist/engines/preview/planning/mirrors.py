"""What a place shows anyway: a lake that is said to reflect its shore, somebody at a window who looks out of it."""

from __future__ import annotations

from collections.abc import Sequence

from muralist.engines.preview.lexicon.mention import Mention
from muralist.engines.preview.plan import ScenePlan
from muralist.engines.preview.scenery.setting import Place

OUT = ("looking out", "looks out", "gazing out", "staring out", "peering out", "looking through")
REFLECTION = "reflection"
WORDS = frozenset({"reflecting", "reflects", "reflect", "reflected", "mirroring", "mirrors", "mirrored", "reflections",
                   "映", "映照", "映著", "映着", "倒映", "倒映著", "倒映着", "映出"})  # fmt: skip


def gazed_out(words: Sequence[Mention], plan: ScenePlan) -> set[int]:
    """Words for looking out of the window at which somebody is seen from behind."""
    if plan.place != "windowseat" or not any("away" in thing.variant.split() for thing in plan.things):
        return set()
    return {at for at, word in enumerate(words) if word.text.lower().startswith(OUT)}


def mirrored(words: Sequence[Mention], place: Place) -> set[int]:
    """Words for a reflection in a place whose water has one."""
    if REFLECTION not in place.features or not place.water:
        return set()
    return {at for at, word in enumerate(words) if word.text.lower() in WORDS and word.kind == "unknown"}
