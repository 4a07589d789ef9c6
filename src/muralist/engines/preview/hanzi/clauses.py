"""Chinese word order that a reader of English order would misread: who lies beside, what is handed, a coat of two."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from muralist.engines.preview.hanzi.scripts import look_up
from muralist.engines.preview.lexicon import Entry, lexicon
from muralist.engines.preview.parser import FIGURES, Mention

LASTING = frozenset("著着了")
"""What ends a verb that comes before the one who does it: 旁邊趴著一隻狗."""
COUNTED = frozenset({"number", "indefinite", "colour", "size", "material", "pattern", "unknown", "quality", "stop"})
"""What may stand between that verb and its noun."""
TWO = {
    "黑白": ("黑", "白"), "黑白相間": ("黑", "白"), "黑白相间": ("黑", "白"), "black and white": ("black", "white"),
    "black-and-white": ("black", "white"),
}  # fmt: skip
"""Words for two colours, which of a whole picture mean that it has none."""
CLOTHES = frozenset({"garment", "trait"})
PLAIN_COATS = frozenset({"panda", "zebra", "penguin", "magpie", "cow"})
"""What is black and white by itself."""
GIVING = frozenset({"遞給", "递给", "交給", "交给", "送給", "送给", "獻給", "献给"})
LEADING = frozenset({"牽著", "牵着", "牽", "牵", "拉著", "拉着"})
HANDS = frozenset({"手", "小手", "雙手", "双手"})
BACKS = frozenset({"背"})
FRAMES = frozenset({"海報", "海报", "橫幅", "横幅", "封面", "貼紙", "贴纸", "壁紙", "壁纸", "名片", "卡片", "賀卡", "贺卡",
                    "明信片", "插畫", "插画", "書籤", "书签", "菜單", "菜单", "傳單", "传单", "邀請函", "邀请函"})  # fmt: skip
"""Kinds of pictures, which are things as well."""
POSTERS = frozenset({"海報", "海报", "傳單", "传单"})
IDLE = frozenset({"unknown", "quality", "stop", "style", "mood", "unpainted", "layout"})
"""Kinds of words that may stand beside them in such a clause."""
REACH = 5
"""Words before a verb of giving within which what is given is named."""


def settle_hanzi(words: Sequence[Mention]) -> list[Mention]:
    """The mentions in the order and with the meanings that they have in Chinese."""
    if all(word.text.isascii() for word in words):
        return _two_toned(list(words))
    return _handed(_two_toned(_existing(_busy(_framed(_consuming(_having(_by_hand(_mounted(_once(list(words)))))))))))


def _existing(words: list[Mention]) -> list[Mention]:
    """Put a verb behind the noun that does it, where the clause begins with a landmark: 旁邊趴著一隻狗."""
    found = list(words)
    for at, word in enumerate(words):
        if word.kind != "pose" or word.text[-1:] not in LASTING or not _after_landmark(words, at):
            continue
        end = at + 1
        while end < len(words) and (words[end].kind in COUNTED or _describing(words[end])):
            end += 1
        counted = any(one.kind in {"number", "indefinite"} for one in words[at + 1 : end])
        if counted and end < len(words) and words[end].kind == "thing":
            found[at : end + 1] = [*found[at + 1 : end + 1], found[at]]
    return found


def _describing(word: Mention) -> bool:
    """Whether a word ends in 的, as what describes a noun does: 看書的男孩."""
    return word.text.endswith("的")


def _after_landmark(words: Sequence[Mention], at: int) -> bool:
    """Whether a landmark is all that the clause has named before its verb, and something was spoken of before it."""
    start = at
    while start and words[start - 1].kind != "break":
        start -= 1
    before = words[start:at]
    if not before or not start:
        return False
    landmark = before[-1].meaning("relation")
    return landmark is not None and bool(landmark.details.get("after")) and not any(map(_living, before))


def _living(word: Mention) -> bool:
    thing = word.meaning("thing")
    return thing is not None and bool(thing.details.get("poses"))


def _two_toned(words: list[Mention]) -> list[Mention]:
    """A black-and-white cat has two colours; only of a picture it means that there are none."""
    found: list[Mention] = []
    for at, word in enumerate(words):
        parts = TWO.get(word.text.lower())
        noun = words[at + 1] if at + 1 < len(words) else None
        thing = noun.meaning("thing") if noun is not None else None
        coated = thing is not None and bool(thing.details.get("poses"))
        worn = noun is not None and noun.kind in CLOTHES
        if parts is None or not (coated or worn):
            found.append(word)
        elif thing is not None and thing.name in PLAIN_COATS:
            found.append(replace(word, entry=Entry(kind="quality", name=word.text), others=()))
        else:
            found += [Mention(text=word.text, entry=_colour(part)) for part in parts]
    return found


def _colour(word: str) -> Entry | None:
    return lexicon().english.get(word) if word.isascii() else look_up(word)[1]


def _mounted(words: Sequence[Mention]) -> list[Mention]:
    """On the back of an animal is on it: 水牛背上."""
    return [word for at, word in enumerate(words) if word.text not in BACKS or not at or not _ridden(words, at)]


def _ridden(words: Sequence[Mention], at: int) -> bool:
    after = words[at + 1].meaning("relation") if at + 1 < len(words) else None
    thing = words[at - 1].meaning("thing")
    on = after is not None and after.name == "on"
    return on and thing is not None and thing.name not in FIGURES and bool(thing.details.get("poses"))


def _consuming(words: list[Mention]) -> list[Mention]:
    """Put a deed and what it is done to behind who does it: 喝汽水的學生."""
    found = list(words)
    for at, word in enumerate(words):
        start = at
        while start and words[start - 1].kind != "break":
            start -= 1
        if word.kind != "pose" or word.meaning("relation") is None or any(map(_living, words[start:at])):
            continue
        end = at + 1
        while end < len(words) and words[end].kind in COUNTED:
            end += 1
        if end + 1 < len(words) and words[end].kind == "thing" and not _living(words[end]) and _figure(words[end + 1]):
            found[at : end + 2] = [words[end + 1], *words[at : end + 1]]
    return found


def _figure(word: Mention) -> bool:
    thing = word.meaning("thing")
    return thing is not None and thing.name in FIGURES


def _by_hand(words: list[Mention]) -> list[Mention]:
    """Two who go hand in hand: 爺爺牽著孫女的手."""
    found = list(words)
    for at, word in enumerate(words[:-1]):
        if word.text not in LEADING or word.kind != "relation":
            continue
        end = at + 1
        while end < len(words) and (words[end].kind in COUNTED or words[end].kind == "pronoun"):
            end += 1
        hand = next((n for n in range(end + 1, min(end + 3, len(words))) if _hand(words[n])), 0)
        thing = words[end].meaning("thing") if end < len(words) else None
        if hand and thing is not None and thing.name in FIGURES:
            pose = Entry(kind="pose", name="handheld")
            also = replace(word, text="和", entry=look_up("和")[1], others=())
            found[at : hand + 1] = [also, *words[at + 1 : hand], replace(word, entry=pose, others=())]
            break
    return found


def _hand(word: Mention) -> bool:
    """Whether a word is for hands, or begins with that and means nothing as a whole: 手過."""
    return word.text in HANDS or (word.kind == "unknown" and word.text[:1] in HANDS)


def _once(words: list[Mention]) -> list[Mention]:
    """Two words for the same side by side are one thing: 高鐵列車."""
    found: list[Mention] = []
    for word in words:
        before = found[-1] if found else None
        same = (
            before is not None and before.kind == word.kind == "thing" and before.entry is not None
            and word.entry is not None and before.entry.name == word.entry.name and before.text != word.text
            and not before.text.isascii() and not word.text.isascii()
        )  # fmt: skip
        if same and before is not None:
            found[-1] = replace(before, text=before.text + word.text, plural=word.plural)
        else:
            found.append(word)
    return found


def _having(words: list[Mention]) -> list[Mention]:
    """Who wears or holds something that is not known is where the sentence says: 竹筏上站著戴斗笠的漁夫."""
    found = list(words)
    for at, word in enumerate(words):
        relation = word.meaning("relation")
        if relation is None or relation.name not in {"wearing", "carrying"} or word.text.isascii():
            continue
        end = at + 1
        while end < len(words) and words[end].kind == "unknown":
            end += 1
        if at + 1 < end < len(words) and _living(words[end]):
            found[at] = replace(word, entry=None, others=())
    return found


def _framed(words: list[Mention]) -> list[Mention]:
    """What only says what the picture is for, in a clause of its own, is no thing in it: 電商海報, 橫幅."""
    found = list(words)
    start = 0
    for end in [*(at for at, word in enumerate(words) if word.kind == "break"), len(words)]:
        clause = words[start:end]
        kinds = [word for word in clause if word.text.removesuffix("圖").removesuffix("图") in FRAMES]
        idle = all(word in kinds or word.kind in IDLE for word in clause)
        for at in range(start, end) if kinds and idle and len(clause) < len(words) else ():
            if words[at] in kinds:
                poster = words[at].text in POSTERS
                entry = lexicon().english["poster design"] if poster else None
                found[at] = replace(words[at], entry=entry, others=())
        start = end + 1
    return found


def _busy(words: list[Mention]) -> list[Mention]:
    """Put what somebody does behind the word for them, if the verb has its object inside: 看書的男孩 reads."""
    found = list(words)
    for at, word in enumerate(words):
        entry = look_up(word.text.removesuffix("的"))[1]
        if entry is None or not entry.details.get("held") or at + 1 >= len(words):
            continue
        doer = words[at + 1].meaning("thing")
        start = at
        while start and words[start - 1].kind != "break":
            start -= 1
        if doer is not None and doer.name in FIGURES and not any(map(_living, words[start:at])):
            found[at : at + 2] = [words[at + 1], replace(word, entry=entry, others=())]
    return found


def _handed(words: list[Mention]) -> list[Mention]:
    """What somebody hands over is in their hands, and is not worn: 把毛衣遞給孫子."""
    found = list(words)
    for at, word in enumerate(words):
        if word.text not in GIVING:
            continue
        for before in range(at - 1, max(-1, at - REACH), -1):
            thing = found[before].meaning("thing")
            if found[before].kind == "break" or thing is None:
                continue
            if thing.details.get("poses"):
                break
            start = before
            while start and found[start - 1].kind in COUNTED:
                start -= 1
            found[before] = replace(found[before], entry=thing, others=())
            carrying = look_up("拿著")[1]
            assert carrying is not None
            found.insert(start, replace(found.pop(at), entry=carrying, others=()))
            break
    return found
