"""Colours that outdo others: those named one by one come before "colourful", and a red planet among stars is one."""

from __future__ import annotations

from collections.abc import Sequence

from muralist.engines.preview.brushes.colour import rgb
from muralist.engines.preview.grammar.drafts import Draft
from muralist.engines.preview.lexicon import Entry, lexicon
from muralist.engines.preview.lexicon.mention import Mention
from muralist.engines.preview.plan import Tint

MARS = "mars"
RED = rgb("#c8452c")
AFAR = frozenset({"space", "starship", "observatory"})
"""Places from which a planet is seen whole."""


def settle_hues(words: Sequence[Mention], drafts: Sequence[Draft]) -> None:
    """Drop the many colours of "colourful" where others are named, and lift the red planet into the sky of space."""
    motley = {word.text for word in words if word.entry is not None and word.entry.details.get("motley")}
    for draft in drafts:
        named = [tint for tint in draft.colours if tint.word not in motley]
        if named and len(named) < len(draft.colours):
            draft.colours[:] = named
    places = {draft.entry.name for draft in drafts if draft.entry.kind == "place" and not draft.drop}
    if AFAR.isdisjoint(places):
        return
    planet = lexicon().english["venus"]
    for draft in drafts:
        if draft.entry.kind == "place" and draft.entry.name == MARS and not draft.drop:
            draft.entry = Entry(kind="thing", name=planet.name, details=planet.details)
            draft.others = ()
            draft.colours = draft.colours or [Tint(word=draft.text, colour=RED)]
