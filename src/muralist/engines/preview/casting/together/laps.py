"""Who has something on the lap sits."""

from __future__ import annotations

from collections.abc import Sequence

from muralist.engines.preview.grammar.drafts import Draft, Reading
from muralist.engines.preview.grammar.implied import CLOTHED
from muralist.engines.preview.lexicon import lexicon
from muralist.engines.preview.lexicon.mention import Mention

LAPS = frozenset({"lap", "膝上", "腿上", "大腿上", "膝蓋上", "膝盖上"})
ON, CARRYING, SEAT = "on", "carrying", "armchair"
SEATED = frozenset({"on", "in", "at", "riding"})
STANDING = frozenset({"standing"})


def sit_with_laps(words: Sequence[Mention], reading: Reading) -> None:
    """Seat whoever's lap something is on, in an armchair where no seat or place is named."""
    at = next((n for n, word in enumerate(words) if word.text.lower().split(" ")[-1] in LAPS), None)
    if at is None:
        return
    drafts = reading.drafts
    for draft in list(drafts):
        owner = next((n for n, kind in draft.linked if kind == ON and drafts[n].entry.name in CLOTHED), None)
        if owner is None or draft.entry.kind != "thing" or draft.drop:
            continue
        who = drafts[owner]
        if {*who.poses} - STANDING or who.entry.kind != "thing":
            continue
        draft.linked = [link for link in draft.linked if link[0] != owner]
        draft.poses = []
        number = next(n for n, one in enumerate(drafts) if one is draft)
        who.linked = [link for link in who.linked if link[0] != number]
        who.link(number, CARRYING)
        who.poses = ["sitting"]
        reading.used.add(at)
        if any(one.entry.kind == "place" and not one.drop for one in drafts) or any(
            kind in SEATED and drafts[other] is not draft for other, kind in who.linked
        ):
            continue
        drafts.append(Draft(entry=lexicon().english[SEAT], text=SEAT, plural=False, single=True))
        who.link(len(drafts) - 1, "in")
