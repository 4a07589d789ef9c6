"""All mending of English phrases, in one call."""

from __future__ import annotations

from collections.abc import Sequence

from muralist.engines.preview.grammar.drafts import Reading
from muralist.engines.preview.lexicon.mention import Mention
from muralist.engines.preview.mending.english.dwellings import settle_dwellings
from muralist.engines.preview.mending.english.flanks import FLANK, settle_flanks
from muralist.engines.preview.mending.english.lamps import settle_lamps
from muralist.engines.preview.mending.english.landmarks import settle_landmarks
from muralist.engines.preview.mending.english.pots import settle_pots
from muralist.engines.preview.mending.english.sides import settle_own_sides
from muralist.engines.preview.mending.english.slung import settle_slung
from muralist.engines.preview.mending.english.stacks import settle_stacks
from muralist.engines.preview.mending.english.tops import settle_tops
from muralist.engines.preview.mending.english.walls import settle_walls


def settle_phrases(words: Sequence[Mention], reading: Reading) -> None:
    """Mend what English phrases say of their nouns, and unmark those that it cannot make true."""
    settle_landmarks(reading.drafts)
    settle_walls(reading.drafts)
    settle_dwellings(words, reading)
    settle_lamps(reading.drafts)
    settle_slung(reading.drafts)
    settle_stacks(words, reading.drafts)
    settle_tops(words, reading.drafts)
    settle_pots(words, reading.drafts)
    flanked = settle_flanks(words, reading.drafts)
    reading.used -= {at for at, word in enumerate(words) if word.kind == FLANK} - flanked
    settle_own_sides(words, reading.drafts)
