"""The colours of a picture of nothing but colours."""

from __future__ import annotations

from collections.abc import Sequence

from muralist.engines.preview.brushes.colour import rgb
from muralist.engines.preview.grammar.drafts import Reading
from muralist.engines.preview.lexicon.mention import Mention
from muralist.engines.preview.plan import Tint
from muralist.engines.preview.wording.dealt import HUE

MOST = 6


def colour_all(words: Sequence[Mention], reading: Reading) -> None:
    """Make every colour that is named one of the whole picture, also where it is said of lines and shapes."""
    named = (word.meaning("colour") or word.meaning(HUE) for word in words)
    found = [Tint(word=word.text, colour=rgb(entry.details["code"]))
             for word, entry in zip(words, named, strict=True) if entry is not None]  # fmt: skip
    reading.loose = list(dict.fromkeys(found))[:MOST]
