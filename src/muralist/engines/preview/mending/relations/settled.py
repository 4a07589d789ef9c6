"""All mending of relations between things, in one call, before parts are given to their carriers."""

from __future__ import annotations

from collections.abc import Sequence

from muralist.engines.preview.grammar.drafts import Reading
from muralist.engines.preview.lexicon.mention import Mention
from muralist.engines.preview.mending.bodies.shouldered import settle_shouldered
from muralist.engines.preview.mending.bodies.upheld import settle_upheld
from muralist.engines.preview.mending.relations.arranged import settle_arranged
from muralist.engines.preview.mending.relations.chased import settle_chased
from muralist.engines.preview.mending.relations.crossed import settle_crossed
from muralist.engines.preview.mending.relations.each import settle_each
from muralist.engines.preview.mending.relations.middles import settle_middles
from muralist.engines.preview.mending.relations.opened import settle_windows
from muralist.engines.preview.mending.relations.riders import settle_riders
from muralist.engines.preview.mending.relations.same import settle_same
from muralist.engines.preview.mending.relations.seated import settle_seated
from muralist.engines.preview.mending.relations.shared import settle_shared
from muralist.engines.preview.mending.relations.sheltered import settle_sheltered
from muralist.engines.preview.mending.signs.doorsigns import settle_door_signs
from muralist.engines.preview.mending.signs.headlines import settle_headlines
from muralist.engines.preview.mending.signs.lettered import settle_lettered
from muralist.engines.preview.mending.spots.along import settle_along
from muralist.engines.preview.mending.spots.corners import settle_corners
from muralist.engines.preview.mending.spots.doorways import settle_doorways
from muralist.engines.preview.mending.spots.ladders import climb_ladders
from muralist.engines.preview.mending.spots.weathered import lie_on


def settle_relations(words: Sequence[Mention], reading: Reading) -> None:
    """Tie each thing to the one that the sentence means."""
    lie_on(words, reading)
    climb_ladders(reading.drafts)
    settle_lettered(words, reading.drafts)
    settle_doorways(words, reading)
    settle_headlines(words, reading.drafts)
    settle_same(reading.drafts)
    settle_riders(reading.drafts)
    settle_middles(words, reading)
    settle_upheld(words, reading)
    settle_shouldered(words, reading)
    settle_crossed(words, reading.drafts)
    settle_chased(words, reading.drafts)
    settle_seated(reading.drafts)
    settle_each(reading.drafts)
    settle_shared(reading.drafts)
    settle_sheltered(reading.drafts)
    settle_arranged(words, reading)
    settle_door_signs(words, reading.drafts)
    settle_windows(words, reading)
    settle_corners(words, reading)
    settle_along(words, reading)
