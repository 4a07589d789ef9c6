"""A map among things on a table or on the ground lies there spread out; on a wall, or in a hand, it does not."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from muralist.engines.preview.grammar.drafts import Draft, Reading
from muralist.engines.preview.lexicon.mention import FIGURES, Mention
from muralist.engines.preview.scenery.built.tabletops import SURFACES

MAP, LAID, HIGH = "map", "laid", 0.2
"""How a map that lies is marked, and how high it then looks, in metres."""
OVERHEAD = "top-down"
GROUNDS = SURFACES | {
    "table",
    "desk",
    "floor",
    "grass",
    "sand",
    "bed",
    "rug",
    "deck",
    "picnic_blanket",
    "bench",
    "wood",
}
SHEETS = frozenset({MAP, "letter", "newspaper"})
SMALL = frozenset({"key", "compass", "watch", "pen", "pencil", "mug", "cup", "feather", "magnifier", "coin", "rose",
                   "spectacles", "camera", "ring", "leaf", "candle", "knife", "scissors", "locket", "flower", "flowers",
                   "inkwell", "quill", "seashell", "paper_boat", "dice", "chess", "phone"})  # fmt: skip
"""What lies on a sheet of paper, which then lies itself."""
HELD = frozenset({"holding", "carrying", "reading", "wearing"})


def lay_maps(words: Sequence[Mention], reading: Reading) -> None:
    """Lay down each map that something is on, that is on a table or the ground, or is named with what is."""
    del words
    drafts = reading.drafts
    if OVERHEAD in reading.tables.get("lens", []):
        # seen from above all that lies is as it is drawn
        return
    for number, draft in enumerate(drafts):
        if draft.entry.name not in SHEETS or draft.drop or draft.quote or draft.entry.details.get("variant"):
            continue
        if draft.entry.name != MAP:
            _lay_under(drafts, number)
            continue
        held = any(to == number and kind in HELD for one in drafts for to, kind in one.linked)
        people = any(one.entry.name in FIGURES and not one.drop for one in drafts)
        under = {drafts[to].entry.name for to, kind in draft.linked if kind in {"on", "beside", "at"}}
        borne = any(to == number and kind in {"on", "atop"} for one in drafts for to, kind in one.linked)
        grounds = any(one.entry.name in GROUNDS and not one.drop for one in drafts)
        if held or not (borne or under & GROUNDS or (grounds and not people and not draft.linked)):
            continue
        details = {**draft.entry.details, "variant": LAID, "metres": HIGH}
        draft.entry, draft.others = replace(draft.entry, details=details), ()


def _lay_under(drafts: list[Draft], number: int) -> None:
    """Lay a letter or a newspaper down that something small is said to be on."""
    sheet = drafts[number]
    if any((number, "on") in one.linked and one.is_thing and one.entry.name in SMALL for one in drafts):
        sheet.entry = replace(sheet.entry, details={**sheet.entry.details, "variant": LAID})
        sheet.others = ()
