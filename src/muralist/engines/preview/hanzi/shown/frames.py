"""Chinese clauses that only say what the picture is for: 新店開業海報, 奶茶店菜單封面. None of it is painted."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from muralist.engines.preview.hanzi.scripts import look_up
from muralist.engines.preview.hanzi.shown.posters import apart
from muralist.engines.preview.lexicon import lexicon
from muralist.engines.preview.lexicon.mention import NOUNS, Mention

FRAMES = frozenset({
    "海報", "海报", "橫幅", "横幅", "封面", "貼紙", "贴纸", "壁紙", "壁纸", "名片", "卡片", "賀卡", "贺卡", "明信片",
    "插畫", "插画", "插圖", "插图", "書籤", "书签", "菜單", "菜单", "傳單", "传单", "邀請函", "邀请函", "廣告", "广告",
    "大圖", "大图", "首圖", "首图", "頭圖", "头图", "主圖", "主图", "配圖", "配图", "題圖", "题图", "縮略圖", "缩略图",
    "縮圖", "缩图", "宣傳圖", "宣传图", "廣告圖", "广告图", "促銷圖", "促销图", "背景圖", "背景图", "封面圖", "封面图",
    "海報圖", "海报图", "橫幅圖", "横幅图", "包裝圖", "包装图", "樣機", "样机", "效果圖", "效果图", "展示圖", "展示图",
    "信息圖", "信息图", "資訊圖", "资讯图", "信息圖表", "信息图表", "故事背景", "開屏", "开屏", "開屏圖", "开屏图",
    "朋友圈圖", "朋友圈图", "公眾號封面", "公众号封面", "banner", "Banner",
})  # fmt: skip
"""Kinds of pictures, some of which are things as well."""
PLUMES = frozenset({"孔雀開屏", "孔雀开屏"})
"""A splash screen is called as what a peacock does."""
KINDS = (*sorted(FRAMES), *(f"{kind}{sheet}" for kind in sorted(FRAMES) for sheet in "圖图"))
POSTERS = frozenset({"海報", "海报", "傳單", "传单"})
IDLE = frozenset({"unknown", "quality", "stop", "style", "mood", "unpainted", "layout"})
"""Kinds of words that may stand beside them in such a clause."""
KEPT = frozenset({"style", "mood", "lens", "layout", "quality", "season", "time", "weather", "stop", "colour", "light",
                  "occasion"})  # fmt: skip
"""Kinds of words that keep their meaning in a clause that names the picture: 夏季促銷海報."""
LOOKS = ("圖標", "图标", "圖示", "標誌", "标志", "徽章", "徽標", "徽标", "logo", "Logo", "LOGO", "貼紙", "贴纸", "商標")
"""How words end that mean such a picture and are read as looks."""
HOUSES = frozenset({"shop", "house", "restaurant", "food_stall", "bakery"})
"""Buildings that only say whom it is for."""
TIED = frozenset({"relation", "pose", "located", "says", "quote", "spot"})
"""Kinds of words that such a clause does not have: in it something stands somewhere."""
SHEETS = frozenset({
    "名片", "卡片", "賀卡", "贺卡", "明信片", "書籤", "书签", "菜單", "菜单", "傳單", "传单", "邀請函", "邀请函",
    "貼紙",
        "贴纸", "廣告", "广告",
})  # fmt: skip
"""Those that also lie on a table, where they are counted."""


def framed(words: list[Mention]) -> list[Mention]:
    """The mentions without the things and places that only tell what the picture is for."""
    words = apart(words)
    found = list(words)
    start = 0
    for end in [*(at for at, word in enumerate(words) if word.kind == "break"), len(words)]:
        clause = words[start:end]
        elsewhere = any(word.kind in NOUNS and not _paper(word) for word in (*words[:start], *words[end:]))
        if not start and end < len(words) and elsewhere and clause and _look(clause[-1]):
            # 奶茶店標誌，小熊: the shop is whom the picture is for
            found[:end] = [_unhoused(word) for word in clause]
        if clause and len(clause) == len(words) > 1 and _names_picture(clause):
            # 中秋节手机海报: a poster of the phone that it is about
            found[end - 1] = _idle(words[end - 1])
        elif clause and len(clause) < len(words):
            if not start and elsewhere and _names_picture(clause):
                peopled = _peopled(words[end:])
                found[:end] = [word if peopled and word.kind == "place" else _idle(word) for word in clause]
            elif not start and len(clause) > 1 and _names_picture(clause):
                # 咖啡店海報,標題「咖啡時光」: what it is about is all there is to see
                found[end - 1] = _idle(words[end - 1])
            else:
                _relabel(found, start, end)
        start = end + 1
    return found


def _peopled(words: Sequence[Mention]) -> bool:
    """Whether somebody is named and no place: 健身房海報，一個女人舉啞鈴 is in the gym, goods are nowhere."""
    things = [word.meaning("thing") for word in words]
    people = any(thing is not None and bool(thing.details.get("poses")) for thing in things)
    return people and not any(word.kind == "place" for word in words)


def _names_picture(clause: Sequence[Mention]) -> bool:
    """Whether a clause ends in the kind of picture, and nothing in it stands anywhere: 新店開業海報."""
    if not _frame(clause[-1]) or clause[-1].text.isascii():
        return False
    if any(word.kind in TIED for word in clause):
        return False
    counted = [at for at, word in enumerate(clause) if word.kind in {"number", "indefinite"}]
    if counted and clause[-1].text in SHEETS:
        return False
    return counted in ([], [0]) and not (len(clause) > 1 and clause[-2].text.endswith("的"))


def _relabel(found: list[Mention], start: int, end: int) -> None:
    """The kind of picture, where nothing but what is idle is beside it."""
    clause = found[start:end]
    kinds = [word for word in clause if _frame(word)]
    if kinds and all(word in kinds or word.kind in IDLE for word in clause):
        found[start:end] = [_idle(word) if word in kinds else word for word in clause]


def _frame(word: Mention) -> bool:
    return word.text not in PLUMES and word.kind not in {"style", "layout"} and word.text.endswith(KINDS)


def _look(word: Mention) -> bool:
    """Whether it is a kind of picture that is read as a look."""
    return word.kind == "style" and word.text.endswith((*LOOKS, *FRAMES))


def _unhoused(word: Mention) -> Mention:
    """A shop or a place as nothing."""
    entry = word.entry
    housed = entry is not None and (entry.kind == "place" or (entry.kind == "thing" and entry.name in HOUSES))
    return replace(word, entry=None, others=()) if housed else word


def _paper(word: Mention) -> bool:
    """Whether it is only the paper behind what the picture shows."""
    return word.entry is not None and bool(word.entry.details.get("seamless"))


def _idle(word: Mention) -> Mention:
    if word.text in POSTERS:
        return replace(word, entry=lexicon().english["poster design"], others=())
    if word.kind in KEPT and not _frame(word):
        return word
    known = look_up(word.text)[1]
    season = known is not None and known.kind == "season"
    return word if season else replace(word, entry=None, others=())
