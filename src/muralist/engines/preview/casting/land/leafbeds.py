"""Fallen leaves and petals that cover the ground lie on all of it: 滿地黃葉, a street covered with autumn leaves."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from muralist.engines.preview.lexicon import Entry, lexicon
from muralist.engines.preview.lexicon.folding import folded
from muralist.engines.preview.lexicon.mention import Mention

LEAFBED, PETALBED = "leafbed", "petalbed"
LEAVES = frozenset({"leaves", "fallen leaves", "autumn leaves", "fall leaves", "dry leaves", "fallen autumn leaves",
                    "red leaves", "maple leaves", "oak leaves", "autumn foliage", "ginkgo leaves", "dead leaves",
                    "叶", "黄叶", "红叶", "落叶", "枫叶", "叶子", "树叶", "枯叶", "秋叶", "银杏叶",
                    "金黄的落叶"})  # fmt: skip
LAID = frozenset({"fallen leaves", "fallen autumn leaves", "autumn leaves", "fall leaves", "落叶"})
"""Leaves that cover the ground where something is on or in them."""
PETALS = frozenset({"petals", "fallen petals", "cherry petals", "cherry blossom petals", "flower petals",
                    "花瓣", "樱花瓣", "落花"})  # fmt: skip
COVERED = frozenset({"fallen", "covered with", "covered in", "covered by", "strewn", "littered", "carpet", "carpeted",
                     "blanket", "blanketed", "scattered", "满地", "遍地", "铺满", "铺满了", "落满", "落满了", "盖满",
                     "铺着", "洒满", "地上", "地面", "地"})  # fmt: skip
"""Words before the leaves."""
COVERING = frozenset({"on", "over", "all over", "cover", "covers", "covering", "carpet", "carpeting", "满地",
                      "遍地", "铺满", "铺满了", "落满", "落满了", "in", "across", "scattered"})  # fmt: skip
"""Words after them, before the ground."""
GROUND = frozenset({"ground", "floor", "path", "pavement", "sidewalk", "lawn", "grass", "road", "street",
                    "forest floor", "park path", "all over", "everywhere"})  # fmt: skip
WHOLE = frozenset({"满地", "遍地", "铺满", "铺满了", "落满", "落满了"})
HUES = {"red leaves": "red", "maple leaves": "red", "红叶": "red", "枫叶": "red", "黄叶": "yellow",
        "金黄的落叶": "gold"}  # fmt: skip
"""The colour that leaves have by their name."""
NEAR = 4


def lay_leaves(words: Sequence[Mention]) -> list[Mention]:
    """The mentions with such leaves read as what the ground shows."""
    found: list[Mention] = list(words)
    hued: list[int] = []
    texts = [folded(word.text.lower()) for word in words]
    for at, text in enumerate(texts):
        name = LEAFBED if text in LEAVES else PETALBED if text in PETALS else ""
        if not name:
            continue
        marks = _marks(words, texts, at)
        if not marks:
            continue
        season = {"season": "autumn"} if name == LEAFBED else {}
        entry = Entry(kind="feature", name=name, details={**season, "place": "park"})
        found[at] = replace(found[at], entry=entry, others=())
        if text in HUES:
            hued.append(at)
        for mark in marks:
            steers = words[mark].kind == "relation" and texts[mark] not in {"covered with", "covered in", "covered by"}
            if not steers:
                found[mark] = replace(words[mark], entry=Entry(kind="stop", name="stop"), others=())
    for at in reversed(hued):
        found.insert(at, Mention(text=words[at].text, entry=lexicon().english[HUES[texts[at]]]))
    return found


def _marks(words: Sequence[Mention], texts: Sequence[str], at: int) -> list[int]:
    """Where the words are that say the ground is covered, none if none do."""
    start = at
    while start > max(0, at - NEAR) and words[start - 1].kind != "break":
        start -= 1
        if texts[start] in COVERED:
            near = range(max(0, at - NEAR), at)
            return [number for number in near if texts[number] in COVERED or texts[number] == "of"]
        if words[start].kind in {"thing", "place", "pose"}:
            break
    if at and texts[at - 1] in {"on", "in", "over"} and texts[at] in LAID:
        return [at - 1]
    if at + 1 < len(texts) and texts[at + 1] in COVERING:
        if texts[at + 1] in WHOLE:
            return [at + 1]
        after = [number for number in range(at + 2, min(len(texts), at + 2 + NEAR)) if texts[number] in GROUND]
        if after and after[0] - at <= NEAR:
            return [at + 1, *(number for number in after[:1] if words[number].kind == "unknown")]
    return []
