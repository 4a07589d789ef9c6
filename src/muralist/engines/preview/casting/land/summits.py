"""What is said to be on a mountain, or at its top, stands on a summit that is in view, 山頂上的城堡."""

from __future__ import annotations

from dataclasses import replace

from muralist.engines.preview.grammar.drafts import Draft, Reading
from muralist.engines.preview.lexicon.folding import folded
from muralist.engines.preview.lexicon.mention import Mention
from muralist.engines.preview.props import all_props

MOUNTAINS, SUMMIT, CLOUDSEA, PEAKS = "mountains", "summit", "cloudsea", "cloudpeaks"
TOPS = frozenset({"peak", "summit", "mountaintop", "mountain top", "mountain peak", "山頂", "山顶", "山頂上", "山顶上",
                  "山巔", "山巅", "山上", "高山上", "山峰上", "山巔上", "山巅上"})  # fmt: skip
"""Words for the top itself."""
ON, AT = frozenset({"on", "atop"}), frozenset({"on", "atop", "at"})
THROUGH = frozenset({"穿过", "驶过", "经过", "路过", "穿越", "通过", "开过", "骑过", "走过", "行驶在", "穿行"})
"""Words in simplified script for a way through mountains, which leads over no top."""
ROCKED = frozenset({"lighthouse"})
LIMIT = 4
"""How many things there is room for."""


def raise_summits(words: list[Mention], reading: Reading) -> None:
    """Make the summit the place, where something grounded is said to be up there and no other ground is named."""
    drafts = reading.drafts
    if any(folded(word.text) in THROUGH for word in words):
        return
    places = [draft for draft in drafts if draft.entry.kind == "place" and not draft.drop]
    if not places or any(draft.entry.name != MOUNTAINS or draft.plural for draft in places):
        return
    things = [draft for draft in drafts if draft.is_thing]
    seas = [draft for draft in drafts if draft.entry.name == CLOUDSEA]
    if seas and not things:
        # nothing stands up there: peaks rise out of the clouds, 阿里山雲海
        for draft in (*places, *seas):
            draft.entry, draft.others = replace(places[0].entry, name=PEAKS), ()
        return
    grounded = [one for one in things if _stands(one)]
    if not grounded or sum(max(1, one.count) for one in grounded) > LIMIT:
        return
    if seas or any(_up(drafts, number, draft) for number, draft in enumerate(drafts) if draft in places):
        for draft in places:
            draft.entry, draft.others = replace(draft.entry, name=SUMMIT), ()


def _stands(draft: Draft) -> bool:
    """Whether it can be on firm ground; a lighthouse brings its own rock."""
    return draft.entry.name in ROCKED or all_props()[draft.entry.name].stands == "ground"


def _up(drafts: list[Draft], number: int, place: Draft) -> bool:
    """Whether something is on it, or at its top; a place in Chinese says "on" itself."""
    top = place.text.lower() in TOPS
    if top and not place.text.isascii():
        return True
    return any((number, kind) in one.linked for one in drafts for kind in (AT if top else ON) if not one.drop)
