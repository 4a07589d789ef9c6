"""What a compound's first word says of its noun: the colour of a chocolate cake, the wear of an old car."""

from __future__ import annotations

from collections.abc import Sequence

from muralist.engines.preview.brushes.colour import rgb
from muralist.engines.preview.brushes.surfaces import WEAR
from muralist.engines.preview.grammar.drafts import Draft
from muralist.engines.preview.lexicon import lexicon, plain
from muralist.engines.preview.plan import Tint
from muralist.engines.preview.props.kinds import BEINGS, CREATURES

SWEETS = frozenset({"cake", "cupcake", "muffin", "donut", "ice_cream", "milkshake", "pudding"})
"""What is as its flavour is."""
FLAVOURS = {
    "chocolate": "#5a3522", "strawberry": "#f0a3b4", "vanilla": "#f6ead0", "lemon": "#f4dd72", "matcha": "#9db765",
    "carrot": "#d9924a", "caramel": "#c98a45", "coffee": "#8a6244", "mocha": "#7a5238", "red velvet": "#a8303a",
    "blueberry": "#8a86b8", "cherry": "#c5405a", "mint": "#b5dcc4", "mango": "#f3b64a", "raspberry": "#d6567a",
    "pistachio": "#a9bf7c", "hazelnut": "#a3764c", "banana": "#f3e3a0", "peach": "#f5b48a", "coconut": "#f7f3ea",
    "lavender": "#b9a2d8", "rose": "#f0b8c4", "orange": "#f2a04a", "lime": "#c3dc7a", "cookies and cream": "#d9d4cc",
    "開心果": "#a9bf7c", "开心果": "#a9bf7c", "榛果": "#a3764c", "香蕉": "#f3e3a0", "水蜜桃": "#f5b48a",
    "焦糖": "#c98a45", "薄荷": "#b5dcc4", "芋頭": "#b7a0c8", "芋头": "#b7a0c8",
    "巧克力": "#5a3522", "草莓": "#f0a3b4", "香草": "#f6ead0", "檸檬": "#f4dd72", "柠檬": "#f4dd72", "抹茶": "#9db765",
    "芒果": "#f3b64a", "藍莓": "#8a86b8", "蓝莓": "#8a86b8", "紅絲絨": "#a8303a", "红丝绒": "#a8303a",
}  # fmt: skip


def savour(drafts: Sequence[Draft]) -> None:
    """Give a sweet the colour of its flavour, and a thing whose name begins with a word of wear that wear."""
    for draft in drafts:
        if draft.entry.kind != "thing" or draft.drop:
            continue
        text = plain(draft.text)
        said = next((word for word in FLAVOURS if text.startswith(word) and text != word), "")
        if said and draft.entry.name in SWEETS and not draft.colours:
            draft.colours.append(Tint(word=draft.text, colour=rgb(FLAVOURS[said])))
        first = lexicon().english.get(text.split(" ")[0]) if " " in text else None
        if first is not None and first.kind == "pattern" and _wears(draft, first.name):
            draft.pattern = first.name


def _wears(draft: Draft, pattern: str) -> bool:
    """Whether the wear has still to be laid over the thing: no drawing of its own stands for the compound."""
    alive = bool(draft.entry.details.get("poses")) or draft.entry.name in BEINGS | CREATURES
    return pattern in WEAR and not draft.pattern and not alive and not draft.entry.details.get("variant")
