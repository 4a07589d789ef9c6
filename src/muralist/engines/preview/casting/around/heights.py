"""What is said to be on a hill stands on the top of one."""

from __future__ import annotations

from muralist.engines.preview.grammar.drafts import Reading
from muralist.engines.preview.lexicon import Entry
from muralist.engines.preview.lexicon.mention import Mention

HILLS = frozenset({"hill", "hilltop", "hill top", "knoll", "green hill", "grassy hill", "hillock", "mound",
                   "山丘", "小山丘", "小山", "山坡", "小山坡", "山崗", "山岗"})  # fmt: skip
ON = frozenset({"on", "atop"})


def raise_hills(words: list[Mention], reading: Reading) -> None:
    """Make a hill the place where something is on it, and no other place is named."""
    del words
    places = [draft for draft in reading.drafts if draft.entry.kind == "place" and not draft.drop]
    if len(places) != 1 or places[0].text.lower() not in HILLS or places[0].plural:
        return
    hill = places[0]
    number = next(at for at, draft in enumerate(reading.drafts) if draft is hill)
    if any((number, kind) in draft.linked for draft in reading.drafts for kind in ON):
        hill.entry, hill.others = Entry(kind="place", name="hilltop", details={"tints": "grass"}), ()
