"""A reading nook is a corner with a seat, a lamp and books, which nobody names one by one."""

from __future__ import annotations

from collections.abc import Sequence

from muralist.engines.preview.grammar.drafts import Draft, Reading, things
from muralist.engines.preview.lexicon import lexicon
from muralist.engines.preview.lexicon.mention import Mention

NOOKS = frozenset({"reading nook", "reading corner", "book nook", "閱讀角", "阅读角", "閱讀角落", "阅读角落"})
SEATS = frozenset({"armchair", "sofa", "chair", "bed", "rocking_chair", "beanbag", "bench", "hammock", "swing"})
BROUGHT = (("armchair", SEATS), ("floor lamp", frozenset({"lamp", "floor_lamp", "string_lights", "lantern", "candle"})),
           ("bookshelf", frozenset({"bookcase", "books", "shelf", "book"})))  # fmt: skip
"""What it has, by its word, and the drawings of which any is that already."""


def furnish_nooks(words: Sequence[Mention], reading: Reading) -> None:
    """Bring what a reading nook lacks."""
    if not any(word.text.lower() in NOOKS for word in words):
        return
    shown = {draft.entry.name for _, draft in things(reading.drafts)}
    for word, like in BROUGHT:
        if not shown & like:
            reading.drafts.append(Draft(entry=lexicon().english[word], text=word, plural=False, single=True))
