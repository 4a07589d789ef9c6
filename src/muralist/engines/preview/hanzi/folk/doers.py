"""Deeds that nobody is named for: 打籃球, 在公園跑步, 騎馬 show somebody who does it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from muralist.engines.preview.hanzi.bodies import is_living
from muralist.engines.preview.hanzi.naming import is_person
from muralist.engines.preview.hanzi.scripts import look_up
from muralist.engines.preview.lexicon.folding import folded
from muralist.engines.preview.lexicon.mention import Mention

WHEN = frozenset({"time", "season", "weather", "place", "located", "occasion", "quality", "mood", "style", "light",
                  "feature", "break"})  # fmt: skip
"""Kinds of words that may stand before the deed."""
VERBS = frozenset("打踢骑弹拉吹看听玩洗包堆喝买写画开修种采拖擦切炒煮读唱跳跑爬搬扫折剪织缝钓划推撑")
"""Verbs of people in simplified script."""
OF_BEASTS = frozenset("骑遛喂抱牵摸")
"""Those that are done to an animal."""
READING = frozenset({"看书", "读书", "听音乐", "听歌", "讲故事", "写信", "看报纸", "看报"})
"""Deeds that the vocabulary has as the thing that they are done with."""
WHOLE = frozenset({
    "洗碗", "拔河", "购物", "逛街", "接吻", "吵架", "拥抱", "刷牙", "洗脸", "洗手", "化妆", "烤肉", "刮胡子", "跳绳",
    "打喷嚏", "鼓掌", "思考", "钓鱼", "敬礼", "鞠躬", "开会",
})  # fmt: skip
"""Deeds in simplified script that are read as such only of somebody."""
RELEASED = frozenset({"kite"})
BURNING = "点着"
"""What is lit already, in simplified script: 點著蠟燭的蛋糕."""
NOBODY = frozenset({"flying", "grazing", "howling", "rearing", "steaming", "potted", "launching", "standing", "lying",
                    "sitting"})  # fmt: skip
"""Poses that things and animals take as well."""
WHO, PAIR, GROUP = "路人", "情侶", "人們"
OF_MANY = frozenset({"开会", "拔河"})
OF_TWO = frozenset({"牵手", "接吻", "拥抱", "握手", "亲吻", "吵架"})
OF, EATING = "的", "eating"


def doers(words: list[Mention]) -> list[Mention]:
    """The mentions with somebody before the deed that begins them, where no one else could do it."""
    at = next((n for n, word in enumerate(words) if word.kind not in WHEN), len(words))
    if at == len(words) or words[at].text.isascii() or any(map(is_person, words)):
        return words
    if any(word.text.endswith(OF) for word in words[at:]):
        return words
    beasts = any(map(is_living, words))
    if not (_done_to_beasts(words, at) if beasts else _deed(words, at)):
        return words
    text = folded(words[at].text)
    told = look_up(PAIR if text in OF_TWO else GROUP if text in OF_MANY else WHO)[1]
    assert told is not None
    return [*words[:at], replace(words[at], entry=told, others=(), plural=text in OF_MANY), *words[at:]]


def alone(words: list[Mention]) -> bool:
    """Whether the words begin with a deed of people, and name nobody."""
    return doers(words) is not words


def _done_to_beasts(words: Sequence[Mention], at: int) -> bool:
    """騎馬, 遛狗: the verb, and right behind it the animal."""
    beast = at + 1 < len(words) and is_living(words[at + 1])
    return beast and words[at].kind in {"relation", "pose"} and folded(words[at].text[0]) in OF_BEASTS


def _deed(words: Sequence[Mention], at: int) -> bool:
    word, text = words[at], folded(words[at].text)
    if len(text) == 1 and any(one.kind == "unknown" for one in words[at + 1 :]):
        # 游戏 is no swimmer
        return False
    after = words[at + 1] if at + 1 < len(words) else None
    if text == BURNING:
        return False
    if word.kind == "pose":
        meal = word.entry is not None and word.entry.name == EATING and after is not None and after.kind == "thing"
        return word.entry is not None and word.entry.name not in NOBODY and not meal
    if text in READING or text in WHOLE:
        return True
    if after is None or after.kind != "thing" or after.entry is None:
        return False
    if text == "放":
        return after.entry.name in RELEASED
    return word.kind in {"relation", "unpainted", "unknown"} and len(text) == 1 and text in VERBS
