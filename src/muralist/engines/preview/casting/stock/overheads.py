"""What is above somebody's head floats there: "a man with a light bulb above his head"."""

from __future__ import annotations

from collections.abc import Sequence

from muralist.engines.preview.grammar.drafts import Draft, Reading
from muralist.engines.preview.lexicon.mention import FIGURES, Mention

HEADS = frozenset({"head", "heads", "頭上", "头上", "頭頂", "头顶"})
OVER = frozenset({"above", "over"})
REACH = 3


def hold_overhead(words: Sequence[Mention], reading: Reading) -> None:
    """Tie what is named before such a head to whose it is."""
    drafts = reading.drafts
    for at, word in enumerate(words):
        if word.text.lower() not in HEADS:
            continue
        said = next((n for n in range(at - 1, max(-1, at - 1 - REACH), -1) if words[n].text.lower() in OVER), None)
        if said is None:
            continue
        things = [
            n for n, one in enumerate(drafts) if _thing(one) and one.entry.name not in FIGURES and max(one.words) < said
        ]
        people = [n for n, one in enumerate(drafts) if _thing(one) and one.entry.name in FIGURES]
        if not things or not people:
            continue
        thing, who = things[-1], people[0]
        drafts[who].linked = [link for link in drafts[who].linked if link[0] != thing]
        drafts[thing].linked = [(who, "above")]
        reading.used |= {at, said}


def _thing(draft: Draft) -> bool:
    return draft.entry.kind == "thing" and not draft.drop and bool(draft.words)
