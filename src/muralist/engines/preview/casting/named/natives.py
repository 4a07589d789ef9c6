"""Whom a prompt in Chinese, or one about the East, means by people: East Asians, unless it speaks of the West."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from muralist.engines.preview.lexicon.east import CUES, NAMED
from muralist.engines.preview.lexicon.folding import folded
from muralist.engines.preview.lexicon.mention import FIGURES, Mention
from muralist.engines.preview.lexicon.tokens import HAN
from muralist.engines.preview.plan import Thing

EASTERN = "eastern"
"""The word of a figure's variant."""
WESTERN = (
    "西方", "西洋", "欧洲", "欧式", "欧美", "美国", "美式", "英国", "英式", "法国", "法式", "德国", "意大利",
    "西班牙", "荷兰", "希腊", "北欧", "俄罗斯", "巴黎", "伦敦", "纽约", "罗马", "威尼斯", "巴塞罗那", "布拉格",
    "维也纳", "阿姆斯特丹", "圣托里尼", "外国", "老外", "洋人", "白人", "黑人", "金发", "红发", "非洲", "印度",
    "墨西哥", "巴西", "牛仔", "海盗", "骑士", "维京", "吸血鬼", "圣诞老人", "印第安", "埃及", "阿拉伯", "城堡",
    "公主", "王子", "女王", "国王", "女巫", "巫师", "拉丁", "夏威夷",
)  # fmt: skip
"""What a word in simplified script has in it that is of elsewhere."""
ELSEWHERE = frozenset({"pirate", "knight", "cowboy", "santa", "viking", "witch", "wizard", "king", "queen", "prince",
                       "princess", "vampire", "elf", "fairy", "mermaid"})  # fmt: skip
"""Words of variants for figures of the West's tales."""


def speaks_chinese(words: Sequence[Mention]) -> bool:
    """Whether a prompt has words in Chinese, besides those that it quotes."""
    return any(HAN.match(word.text) for word in words if word.kind != "quote")


def in_the_west(words: Sequence[Mention]) -> bool:
    """Whether a prompt says that it is of another part of the world."""
    said = [folded(word.text) for word in words]
    return any(mark in text for text in said for mark in WESTERN)


def in_the_east(words: Sequence[Mention], names: Sequence[str]) -> bool:
    """Whether a prompt speaks of the East: by its language, by a word for it, or by what only it has."""
    if in_the_west(words):
        return False
    return speaks_chinese(words) or any(word.text.lower() in NAMED for word in words) or bool(CUES & set(names))


def native(things: list[Thing], words: Sequence[Mention]) -> list[Thing]:
    """The things with those people as East Asians of whom nothing else is said."""
    if not in_the_east(words, [thing.prop for thing in things]):
        return things
    return [
        replace(thing, variant=f"{thing.variant} {EASTERN}".strip())
        if thing.prop in FIGURES and not ELSEWHERE & set(thing.variant.split())
        else thing
        for thing in things
    ]
