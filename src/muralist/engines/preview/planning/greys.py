"""Colours that a black and white picture does not show are not claimed."""

from __future__ import annotations

from collections.abc import Sequence

from muralist.engines.preview.lexicon.mention import Mention
from muralist.engines.preview.plan import ScenePlan

GREY = "mono"


def greyed(words: Sequence[Mention], plan: ScenePlan) -> set[int]:
    """The vivid colours of such a picture, but for one that is kept as its only colour."""
    if GREY not in plan.styles:
        return set()
    from muralist.engines.preview.optics.around.spotcolour import spot_of, tints_of, vivid

    spot = spot_of(plan)
    tints = [tint for thing in plan.things for tint in tints_of(thing)]
    tints += [tint for feature in plan.features for tint in feature.colours]
    lost = {tint.word for tint in tints if vivid(tint.colour)} - ({spot.tint.word} if spot is not None else set())
    return {at for at, word in enumerate(words) if word.text in lost and word.meaning("colour") is not None}
