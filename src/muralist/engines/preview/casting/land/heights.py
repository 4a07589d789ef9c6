"""What is said to be on a hill stands on the top of one, and who is on a path has it underfoot."""

from __future__ import annotations

from muralist.engines.preview.grammar.drafts import Draft, Reading
from muralist.engines.preview.lexicon import Entry
from muralist.engines.preview.lexicon.mention import Mention
from muralist.engines.preview.staging.poise.spans import ROOTED

HILLS = frozenset({"hill", "hilltop", "hill top", "knoll", "green hill", "grassy hill", "hillock", "mound",
                   "山丘", "小山丘", "小山", "山坡", "小山坡", "山崗", "山岗"})  # fmt: skip
PATHED = {"feature": "path", "tints": "path"}
TRODDEN = frozenset({"on", "along", "in"})
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


def lay_paths(words: list[Mention], reading: Reading) -> None:
    """Make a path that somebody is on the ground of the picture: that of a meadow, or of the forest that is named."""
    del words
    places = [draft for draft in reading.drafts if draft.entry.kind == "place" and not draft.drop]
    for number, draft in enumerate(reading.drafts):
        upon = [one for one in reading.drafts if any((number, kind) in one.linked for kind in TRODDEN) and not one.drop]
        if draft.entry.kind != "thing" or not _trail(draft) or draft.drop or not upon:
            continue
        if any(one.entry.name in ROOTED for one in upon) or len(places) > 1:
            continue
        if not places:
            draft.entry, draft.others, draft.linked = Entry(kind="place", name="meadow", details=PATHED), (), []
        elif places[0].entry.name == "forest":
            places[0].entry = Entry(kind="place", name="forest", details=PATHED)
            draft.entry, draft.others = Entry(kind="merged", name=draft.text), ()
            reading.used.update(draft.words)


def _trail(draft: Draft) -> bool:
    return draft.entry.name == "road" and draft.entry.details.get("variant") == "dirt"
