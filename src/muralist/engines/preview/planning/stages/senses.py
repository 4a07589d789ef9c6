"""Which of its meanings each noun has."""

from __future__ import annotations

from muralist.engines.preview.casting.named.diagrams import count_singly, settle_clouds
from muralist.engines.preview.casting.named.sights import settle_sights
from muralist.engines.preview.grammar.senses import settle_senses
from muralist.engines.preview.mending.belongings.pendants import settle_hanging
from muralist.engines.preview.mending.bodies.overhead import lift_overhead
from muralist.engines.preview.mending.compounds import settle_compounds
from muralist.engines.preview.mending.english.phrases import settle_phrases
from muralist.engines.preview.mending.homonyms import settle_homonyms
from muralist.engines.preview.mending.spots.hovering import open_in_flight
from muralist.engines.preview.planning.stages.kinds import Pass, by_words, of_drafts

SENSES: tuple[Pass, ...] = (
    settle_hanging,
    lift_overhead,
    settle_sights,
    settle_clouds,
    count_singly,
    settle_compounds,
    settle_senses,
    by_words(settle_homonyms),
    settle_phrases,
    of_drafts(open_in_flight),
)
"""Which of its meanings each noun has; all that follows trusts them."""
