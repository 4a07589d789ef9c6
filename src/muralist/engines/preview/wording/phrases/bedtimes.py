"""A bedtime story is read to somebody who is in bed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from muralist.engines.preview.lexicon import Entry, lexicon
from muralist.engines.preview.lexicon.mention import FIGURES, Mention

BEDTIME, STORIES = "bedtime", frozenset({"story", "stories", "book", "tale"})
BEDS = frozenset({"bed", "crib", "hospital_bed", "hammock", "tent"})


def settle_bedtimes(words: Sequence[Mention]) -> list[Mention]:
    """The mentions with a bed for whom such a story is read to, the last who is named, where no bed is."""
    told = next((at for at, word in enumerate(words[:-1]) if word.text.lower() == BEDTIME
                 and words[at + 1].text.lower() in STORIES), None)  # fmt: skip
    if told is None or any(thing.name in BEDS for word in words if (thing := word.meaning("thing")) is not None):
        return list(words)
    listeners = [at for at, word in enumerate(words) if at > told and word.entry is not None
                 and word.entry.name in FIGURES]  # fmt: skip
    if not listeners:
        return list(words)
    found = list(words)
    found[told] = replace(words[told], entry=Entry(kind="quality", name=BEDTIME), others=())
    lying = Mention(text="in", entry=Entry(kind="relation", name="in"))
    bed = Mention(text=BEDTIME, entry=lexicon().english["bed"], article="the")
    return [*found[: listeners[-1] + 1], lying, bed, *found[listeners[-1] + 1 :]]
