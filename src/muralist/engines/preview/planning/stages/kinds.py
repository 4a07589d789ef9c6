"""What a pass is, and how those are wrapped that need less than the words and the whole reading."""

from __future__ import annotations

from collections.abc import Callable

from muralist.engines.preview.grammar.drafts import Draft, Reading
from muralist.engines.preview.lexicon.mention import Mention

Pass = Callable[[list[Mention], Reading], None]


def of_drafts(mend: Callable[[list[Draft]], None]) -> Pass:
    """A pass that reads the drafts alone."""

    def run(words: list[Mention], reading: Reading) -> None:
        del words
        mend(reading.drafts)

    return run


def by_words(mend: Callable[[list[Mention], list[Draft]], None]) -> Pass:
    """A pass that reads the words and the drafts."""
    return lambda words, reading: mend(words, reading.drafts)
