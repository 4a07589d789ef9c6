"""Where people on a journey are: on the deck of a bridge, in the hall of an airport, at the pool of a resort."""

from __future__ import annotations

from collections.abc import Sequence

from muralist.engines.preview.casting.ways.decks import cross_decks, under_decks
from muralist.engines.preview.casting.ways.terminals import wait_inside
from muralist.engines.preview.casting.ways.watchers import settle_watchers
from muralist.engines.preview.grammar.drafts import Reading
from muralist.engines.preview.lexicon import Entry
from muralist.engines.preview.lexicon.mention import Mention

SHORES = frozenset({"beach", "sea", "island"})


def settle_ways(words: Sequence[Mention], reading: Reading) -> None:
    """Make the place of what people cross or wait in."""
    cross_decks(words, reading)
    under_decks(reading)
    wait_inside(reading.drafts)
    settle_watchers(words, reading)
    _bathe_at_resorts(reading)


def _bathe_at_resorts(reading: Reading) -> None:
    """A resort by the sea with a pool has it before the sea."""
    places = [one for one in reading.drafts if one.entry.kind == "place" and not one.drop]
    pool = next((one for one in places if one.entry.name == "pool"), None)
    shore = next((one for one in places if one.entry.name in SHORES), None)
    if pool is not None and shore is not None:
        pool.entry = Entry(kind="place", name="infinity pool")
        shore.entry, shore.others = Entry(kind="feature", name="sea"), ()
