"""A word for a kind of goods before a list of them names nothing besides it: "skincare products, a jar, a tube"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from muralist.engines.preview.lexicon import Entry
from muralist.engines.preview.lexicon.mention import Mention

KINDS = ("products", "items", "goods", "essentials", "accessories", "supplies", "ingredients", "things", "objects")
"""What such a word ends in."""
CHINESE = frozenset(
    {
        "護膚品",
        "护肤品",
        "化妝品",
        "化妆品",
        "用品",
        "文具",
        "食材",
        "水果",
        "蔬果",
        "蔬菜",
        "甜點",
        "甜点",
        "點心",
        "点心",
        "飲料",
        "饮料",
        "食物",
        "玩具",
        "餐具",
        "樂器",
        "乐器",
        "家具",
        "動物",
        "动物",
        "小動物",
        "小动物",
    }
)
LISTED = 2
"""How many things make a list."""
PAUSES = frozenset({",", ":", "，", "：", "、", "—"})


def settle_categories(words: Sequence[Mention]) -> list[Mention]:
    """The mentions with such a word as nothing to paint."""
    found = list(words)
    for at, word in enumerate(words[:-1]):
        named = word.text.lower().endswith(KINDS) or word.text in CHINESE
        if not named or word.kind != "thing" or words[at + 1].text not in PAUSES:
            continue
        listed = sum(after.kind == "thing" for after in words[at + 2 :])
        if listed < LISTED:
            continue
        found[at] = replace(word, entry=None, others=())
        number = words[at - 1].entry if at and words[at - 1].kind == "number" else None
        if number is not None and number.name == str(listed):
            # as many as it says are named after it
            for n in (at - 1, at):
                found[n] = replace(words[n], entry=Entry(kind="quality", name=words[n].text), others=())
    return found
