"""Compounds that no row names: what their last character says they are."""

from __future__ import annotations

from muralist.engines.preview.hanzi.scripts import look_up
from muralist.engines.preview.lexicon import Entry
from muralist.engines.preview.lexicon.folding import folded

HEADS = {
    "桶": "水桶", "楼": "大楼", "帽": "棒球帽", "鞋": "鞋子", "椅": "椅子", "桌": "桌子", "灯": "檯燈",
    "杯": "杯子", "瓶": "瓶子", "壶": "茶壺", "盒": "盒子", "屋": "房子", "庙": "廟", "寺": "寺廟",
    "亭": "亭子", "店": "商店", "铺": "商店", "塔": "塔", "包子": "包子", "扇": "扇子", "篮": "籃子",
    "鼓": "鼓", "旗": "旗子", "树": "樹", "花": "花", "草原": "草原", "山": "山", "湖": "湖", "江": "河",
    "河": "河", "林": "森林", "村": "小村", "巷": "小巷", "街": "街道", "港": "港口", "岛": "島", "桥": "橋",
    "车": "車", "船": "船", "舟": "小舟", "鸟": "鳥", "鱼": "魚", "鸭": "鴨", "鸡": "雞", "狗": "狗",
    "犬": "狗", "猫": "貓", "马": "馬", "牛": "牛", "羊": "羊", "猪": "豬", "兔": "兔", "熊": "熊", "鹿": "鹿",
    "猴": "猴子", "虎": "老虎", "狮": "獅子", "龙": "龍", "鹅": "天鵝", "鹤": "鶴", "蛇": "蛇", "蛙": "青蛙",
    "龟": "烏龜", "女孩": "女孩", "男孩": "男孩", "少年": "少年", "女子": "女子", "男子": "男子", "面": "麵",
    "僧": "和尚", "翁": "老人", "叟": "老人", "娃": "孩子", "妞": "女孩", "婆": "老奶奶", "汉": "男子", "妇": "婦人",
    "匠": "路人", "郎": "少年", "女": "女子",
    "饭": "飯", "汤": "湯", "糕": "蛋糕", "茶": "茶", "伞": "傘", "碗": "碗", "碟": "碟", "盘": "盤子",
}  # fmt: skip
"""Last characters in simplified script, and the word that is painted for them."""
LONGEST = 2


def head_of(compound: str) -> tuple[str, str, Entry | None]:
    """A compound's own part, its head and what the head is; nothing is split off when the head is not known."""
    for length in range(min(LONGEST, len(compound)), 0, -1):
        tail = compound[-length:]
        word = HEADS.get(folded(tail))
        if word:
            entry = look_up(word)[1]
            if entry is not None and entry.kind in {"thing", "place"}:
                return compound[:-length], tail, entry
    return compound, "", None
