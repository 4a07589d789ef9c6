"""Where people on a journey are: on the deck of a bridge, in the hall of an airport."""

from __future__ import annotations

from collections.abc import Sequence

from muralist.engines.preview.casting.ways.decks import cross_decks
from muralist.engines.preview.casting.ways.terminals import wait_inside
from muralist.engines.preview.casting.ways.watchers import settle_watchers
from muralist.engines.preview.grammar.drafts import Reading
from muralist.engines.preview.lexicon.mention import Mention


def settle_ways(words: Sequence[Mention], reading: Reading) -> None:
    """Make the place of what people cross or wait in."""
    cross_decks(words, reading)
    wait_inside(reading.drafts)
    settle_watchers(words, reading)
