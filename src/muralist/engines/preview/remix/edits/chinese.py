"""Clauses of Chinese orders: 把 X 換成 Y, 把 X 拿掉, 給 X 戴上 Y, 其他保持不變."""

from __future__ import annotations

import re

from muralist.engines.preview.parser import mentions
from muralist.engines.preview.remix.asked.added.more import more_chinese
from muralist.engines.preview.remix.asked.amounts.counts import numbered
from muralist.engines.preview.remix.asked.amounts.gloom import darkened
from muralist.engines.preview.remix.asked.amounts.moves import shifted
from muralist.engines.preview.remix.asked.amounts.sizes import resized_chinese
from muralist.engines.preview.remix.asked.amounts.varied import coloured_each
from muralist.engines.preview.remix.asked.backdrops import backed_chinese
from muralist.engines.preview.remix.asked.copies import copied_chinese
from muralist.engines.preview.remix.asked.lights import switched
from muralist.engines.preview.remix.asked.order import COUNT, KEEP, RECOLOUR, REMOVE, REPLACE, WEAR, Edit
from muralist.engines.preview.remix.asked.weathers import ended
from muralist.engines.preview.remix.asked.written.letters import lettered
from muralist.engines.preview.remix.edits.figures.ages import aged
from muralist.engines.preview.remix.edits.figures.had import had_said_chinese
from muralist.engines.preview.remix.edits.figures.holding import handed_chinese
from muralist.engines.preview.remix.edits.figures.seating import seated
from muralist.engines.preview.remix.edits.states.acts import acted_chinese
from muralist.engines.preview.remix.edits.states.conditions import conditioned
from muralist.engines.preview.remix.edits.states.frames import framed_in
from muralist.engines.preview.remix.edits.states.outlooks import viewed
from muralist.engines.preview.remix.edits.states.swaps import swapped
from muralist.engines.preview.remix.edits.states.tones import blurred, toned
from muralist.engines.preview.remix.edits.values import is_colour, is_count

HAN = re.compile(r"[\u3400-\u9fff]")
_INTO = (
    "替換成|替换成|替換為|替换为|更換為|更换为|更換成|更换成|換成|换成|換為|换为|變成|变成|變為|变为|改成|改為"
    "|改为|換作|染成|塗成|涂成|漆成|刷成"
)
_AWAY = "拿掉|去掉|移除|刪除|刪掉|删除|删掉|抹掉|拿走|移走|移掉|去除|消除|擦掉|清除|除去"
_KEEP = re.compile(
    "^(?:其他|其它|其餘|其余|剩下|別的|别的)(?:的)?(?:部分|地方|一切|東西|东西|內容|内容|元素)?(?:都|全部|全都)?"
    "(?:保持|維持|维持)?(?:不變|不变|不動|不动|原樣|原样|一樣|一样|不要動|不要动|不要改|不改)$"
    "|^(?:保持|維持|维持)(?:其他|其它|其餘|其余)(?:的)?(?:部分|地方|一切)?(?:不變|不变)$"
)
_LEAD = re.compile("^(?:請|请|幫我|帮我|再|也|並|并|同時|同时|然後|然后)+")
_REPLACE = re.compile(f"^(?:把|將|将)?(?P<a>.+?)(?:的(?:顏色|颜色))?(?:{_INTO})(?P<b>.+)$")
_TINTED = re.compile(f"^(?:顏色|颜色)?(?:{_INTO})(?P<b>.+)$")
"""改成藍色: what the picture is of."""
_TURNS = re.compile(
    "^(?:把|將|将|讓|让)?(?P<a>.+?)(?:都|全|全部)?(?:變|变|轉|转|染|漆|塗|涂|刷)(?P<b>[^成為为].*?)(?:了|的)?$"
)
"""樹葉變紅: a colour right after the verb."""
_BY = re.compile("^用(?P<b>.+?)(?:替換|替换|代替|取代|換掉|换掉)(?P<a>.+)$")
_REMOVE = re.compile(
    f"^(?:(?:把|將|将)(?P<a>.+?)(?:都|全部|全)?(?:{_AWAY})|(?:{_AWAY}|不要)(?P<b>.+)|(?P<c>.+?)(?:{_AWAY}))$"
)
_WEAR = re.compile(
    "^(?:(?:給|给|讓|让|替|為|为|在)(?P<who>.+?)(?:的?(?:頭上|头上|脖子上|身上|脸上|臉上|眼睛上))?(?:戴上|穿上|戴|穿|加上|圍上|围上|披上)|(?P<who2>.+?)(?:的?(?:頭上|头上|脖子上|身上|脸上|臉上))?(?:戴上|戴|穿上|穿|圍上|围上|披上|圍著|围着))(?:著|着)?"
    "(?P<what>.+)$"
)
_WEAR_BARE = re.compile(
    "^(?:(?:頭上|头上|頭|头|脖子上|脸上|臉上|身上))?(?:戴上|穿上|戴|穿|圍上|围上|披上)(?:著|着)?(?P<what>.+)$"
)
"""What somebody wears who is not named."""
_ONE = re.compile("^一[個个隻只條条輛辆朵棵杯顆颗張张盞盏匹頭头位束座艘件頂顶把架幅片株根支枝]")
_SOME = re.compile("(?:一點兒?|一点儿?|一些|一下)$")
"""What says no more than that it is one, or a little."""
_PICTURE = re.compile(
    "^(?:這|这)?(?:張|张|幅)?(?:圖|图)?(?:片|畫|画|照片|畫面|画面|裡|里|中(?![国國間间])|上(?![衣身]))?的?"
)


def chinese_edit(text: str) -> Edit | None:
    """The edit that one Chinese clause asks for, if it does."""
    short = _LEAD.sub("", text.strip())
    if _KEEP.match(short):
        return Edit(KEEP, "", "", text)
    again = (
        ended(short, text)
        or numbered(short, text)
        or darkened(short, text)
        or framed_in(short, text)
        or toned(short, text)
        or swapped(short, text)
        or switched(short, text)
        or aged(short, text)
        or lettered(short, text)
        or blurred(short, text)
        or viewed(short, text)
        or backed_chinese(short, text)
        or copied_chinese(short, text)
        or more_chinese(text.strip(), text)
    )
    again = (
        again
        or handed_chinese(short, text)
        or resized_chinese(short, text)
        or shifted(short, text)
        or coloured_each(short, text)
        or seated(short, text)
        or acted_chinese(short, text)
        or conditioned(short, text)
    )
    if again is not None:
        return again
    bare = _WEAR_BARE.match(short)
    if bare is not None:
        return Edit(WEAR, "他", bare["what"], text)
    worn = _WEAR.match(short)
    if worn is not None:
        return Edit(WEAR, worn["who"] or worn["who2"], worn["what"], text)
    filled = had_said_chinese(short, text)
    if filled is not None:
        return filled
    removed = _REMOVE.match(short)
    if removed is not None:
        return Edit(REMOVE, _inside(removed["a"] or removed["b"] or removed["c"]), "", text)
    alone = _of_the_one(short, text)
    if alone is not None:
        return alone
    changed = _REPLACE.match(short) or _BY.match(short) or _turned(short)
    if changed is None:
        return None
    target, value = _inside(changed["a"]), _SOME.sub("", changed["b"].strip())
    if not target and not is_count(value):
        # 把這張圖改成冬天
        return None
    if is_colour(value):
        return Edit(RECOLOUR, target, value, text)
    counted = is_count(value) and (not target or _nouns(target) & _nouns(value) or not _nouns(value))
    if counted:
        return Edit(COUNT, target or value, value, text)
    return Edit(REPLACE, target, _ONE.sub("", value), text)


def _turned(short: str) -> re.Match[str] | None:
    """The clause as one that gives something a colour right after its verb."""
    found = _TURNS.match(short)
    return found if found is not None and is_colour(found["b"]) else None


def _of_the_one(short: str, text: str) -> Edit | None:
    """What the one thing of a picture is to be: 改成藍色, 改成三朵."""
    tinted = _TINTED.match(short)
    if tinted is not None and is_count(tinted["b"]) and not _nouns(tinted["b"]):
        return Edit(COUNT, "它", tinted["b"], text)
    if tinted is not None and is_count(tinted["b"]):
        return Edit(COUNT, tinted["b"], tinted["b"], text)
    if tinted is not None and is_colour(tinted["b"]):
        return Edit(RECOLOUR, "它", tinted["b"], text)
    return None


def _nouns(phrase: str) -> set[str]:
    """The things that a phrase names."""
    found = (word.meaning("thing") for word in mentions(phrase))
    return {entry.name for entry in found if entry is not None}


def _inside(target: str) -> str:
    """The thing of 圖片裡的月亮, and of 碗裡的橘子."""
    bare = _PICTURE.sub("", target.strip())
    return bare.rpartition("的")[2] or bare
