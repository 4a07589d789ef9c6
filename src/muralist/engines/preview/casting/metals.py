"""Metals and other stuffs that are known by their colour, where a thing has no look of its own for them."""

from __future__ import annotations

from collections.abc import Sequence

from muralist.engines.preview.brushes.colour import rgb
from muralist.engines.preview.grammar.drafts import Draft
from muralist.engines.preview.lexicon.mention import Mention
from muralist.engines.preview.plan import Tint
from muralist.engines.preview.props import all_props

HUES = {
    "brass": "#c9a23a", "bronze": "#8a6236", "copper": "#b86f3c", "iron": "#4c4f55", "steel": "#9aa3ab",
    "metal": "#868e96", "metallic": "#868e96", "tin": "#a3a8ac", "marble": "#eceae6", "granite": "#8d8a8c",
    "黃銅": "#c9a23a", "黄铜": "#c9a23a", "銅": "#b86f3c", "铁": "#4c4f55", "鐵": "#4c4f55", "金屬": "#868e96",
    "金属": "#868e96", "大理石": "#eceae6", "ceramic": "#efece4", "porcelain": "#f3f1ec", "陶瓷": "#efece4",
    "瓷": "#f3f1ec",
}  # fmt: skip
"""The colour that the eye knows a stuff by, by its word."""
OWN = frozenset({"brass", "bronze", "copper", "黃銅", "黄铜", "銅"})
"""Stuffs with a hue of their own, which even a thing that is of metal anyway does not have by itself."""
SHEATHED = frozenset({"robot", "car", "key", "train", "bus", "truck", "plane", "motorcycle", "bicycle"})
"""Things that are of metal under their paint: "a metal robot" may have any colour."""


def coat(drafts: Sequence[Draft], words: Sequence[Mention]) -> None:
    """Give the colour of the stuff to things that would not show it otherwise, and note the word as understood."""
    for draft in drafts:
        if draft.entry.kind != "thing" or draft.drop or draft.colours:
            continue
        prop = all_props()[draft.entry.name]
        for at, kind, name in draft.doubtful:
            word = words[at].text.lower()
            bare = name not in prop.materials and draft.entry.name not in SHEATHED
            if kind == "material" and word in HUES and (bare or word in OWN):
                draft.colours.append(Tint(word=words[at].text, colour=rgb(HUES[word])))
                draft.words.append(at)
                break
