"""The English nouns of a prompt, settled before it is read: trades, labels, compounds of known and unknown heads."""

from __future__ import annotations

from collections.abc import Sequence

from muralist.engines.preview.lexicon.mention import Mention
from muralist.engines.preview.wording.coats import settle_coats
from muralist.engines.preview.wording.heads import settle_heads
from muralist.engines.preview.wording.labels import settle_labels
from muralist.engines.preview.wording.nouns import settle_nouns
from muralist.engines.preview.wording.people.gestures import settle_gestures
from muralist.engines.preview.wording.people.trades import settle_trades
from muralist.engines.preview.wording.whereabouts import settle_whereabouts


def settle_english(words: Sequence[Mention]) -> list[Mention]:
    """The mentions with each English phrase as the one noun that it is."""
    named = settle_nouns(settle_gestures(settle_heads(settle_labels(settle_trades(settle_coats(words))))))
    return settle_whereabouts(named)
