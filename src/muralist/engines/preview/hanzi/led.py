"""Chinese clauses that begin with a verb are about the noun before them: 一個花瓶,插著三朵玫瑰 has the roses in it."""

from __future__ import annotations

from collections.abc import Sequence

from muralist.engines.preview.hanzi.scripts import look_up
from muralist.engines.preview.lexicon import Entry

INSIDE = frozenset({"插", "裝", "装", "盛", "泡"})
UPON = frozenset({"放", "擺", "摆", "堆", "鋪", "铺"})
DOORWAYS = frozenset({"門口", "门口", "門前", "门前", "屋簷下", "屋檐下"})
BEHIND = frozenset({"後座", "后座", "後座上", "后座上", "車後座", "车后座"})
"""Words for the seat of the vehicle that the clause before has named."""
HUNG = frozenset({"掛", "挂", "吊", "懸掛", "悬挂"})
LASTING = ("著", "着", "滿", "满", "了", "滿了", "满了", "有")
"""What such a verb ends in."""
LED = "led"
"""The detail of a relation to the noun of the clause before."""


PAINTINGS = frozenset({"畫", "画", "油畫", "油画", "水彩畫", "水彩画", "山水畫", "山水画", "國畫", "国画", "肖像畫",
                       "肖像画", "水墨畫", "水墨画"})  # fmt: skip
FRAMED = "畫框"
PHOTOGRAPHS = frozenset({"照片", "相片", "老照片"})
SHEETS = ("張", "张", "幅")
AMONG = frozenset({"上", "和", "跟", "與", "与", "旁", "旁邊", "旁边", "裡", "里", "放著", "放着", "擺著", "摆着",
                   "拿著", "拿着"})  # fmt: skip
"""Words after which a counted photograph is one of the things of a picture."""
WALLS = frozenset({"牆", "墙", "牆上", "墙上", "牆壁", "墙壁", "牆面", "墙面"})
NEAR = 4
"""Words after a verb of hanging, or after a wall, within which a painting is named."""


def hung_pictures(texts: Sequence[str]) -> dict[int, Entry]:
    """Which of these words are for a painting that hangs, not for how all of it is painted: 牆上掛著一幅油畫."""
    framed = look_up(FRAMED)[1]
    found: dict[int, Entry] = {}
    for at, text in enumerate(texts):
        if not text or (_stem(text) not in HUNG and text not in WALLS) or framed is None:
            continue
        painting = next((n for n in range(at + 1, min(len(texts), at + 1 + NEAR)) if texts[n] in PAINTINGS), None)
        if painting is not None and "的" not in texts[at:painting]:
            found[painting] = framed
    for at, text in enumerate(texts):
        if text in PAINTINGS and framed is not None and _stem("".join(texts[at + 1 : at + 2])) in HUNG:
            # 畫掛在牆上
            found[at] = framed
        if text in PHOTOGRAPHS and framed is not None and at and texts[at - 1].endswith(SHEETS) and _among(texts[:at]):
            found[at] = framed
    return found


def _among(texts: Sequence[str]) -> bool:
    """Whether something is said to be on, beside or together with what follows: 鋼琴上有一張照片."""
    return any(text in AMONG for text in texts)


def _stem(text: str) -> str:
    return next((text.removesuffix(end) for end in LASTING if text.endswith(end)), text)


def led_at(texts: Sequence[str]) -> Entry | None:
    """The relation of what a clause begins with to the noun before it; what hangs at its door: 門口掛著紅燈籠."""
    if len(texts) > 2 and texts[0] in DOORWAYS and hangs(texts[1]):
        return Entry(kind="relation", name="hanging", details={LED: True, "implied": True})
    return led_by(texts[0])


def hangs(text: str) -> bool:
    """Whether a word says that something is hung up."""
    return _stem(text) in HUNG


def led_by(text: str) -> Entry | None:
    """The relation of what follows such a verb to the noun before the pause, if the word is one."""
    stem = _stem(text)
    if text in BEHIND:
        return Entry(kind="relation", name="on", details={LED: True, "implied": True})
    for verbs, name in ((INSIDE, "in"), (UPON, "on"), (HUNG, "hanging")):
        if stem in verbs:
            return Entry(kind="relation", name=name, details={LED: True, "implied": True})
    return None
