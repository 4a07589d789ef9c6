"""Chinese word order that a reader of English order would misread: who lies beside, what is handed, who eats."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from muralist.engines.preview.hanzi.bodies import bodied, is_living
from muralist.engines.preview.hanzi.chains import chained
from muralist.engines.preview.hanzi.deeds.carts import carts
from muralist.engines.preview.hanzi.deeds.tables import at_tables
from muralist.engines.preview.hanzi.feasts import served
from muralist.engines.preview.hanzi.folk.kin import aged
from muralist.engines.preview.hanzi.folk.pupils import pupils
from muralist.engines.preview.hanzi.folk.subjects import subjects
from muralist.engines.preview.hanzi.members import members, ranked
from muralist.engines.preview.hanzi.naming import grouped, is_person, joined, two_toned
from muralist.engines.preview.hanzi.places.doorways import named_doors
from muralist.engines.preview.hanzi.places.heavens import in_the_sky
from muralist.engines.preview.hanzi.places.roofs import roofed
from muralist.engines.preview.hanzi.scripts import look_up
from muralist.engines.preview.hanzi.shown.colours import coloured
from muralist.engines.preview.hanzi.shown.composed import composed
from muralist.engines.preview.hanzi.shown.counted import counted, deeds_first
from muralist.engines.preview.hanzi.shown.frames import framed
from muralist.engines.preview.hanzi.shown.potted import potted
from muralist.engines.preview.hanzi.wholes import wholes
from muralist.engines.preview.lexicon import Entry
from muralist.engines.preview.lexicon.mention import FIGURES, Mention

LASTING = frozenset("著着了")
"""What ends a verb that comes before the one who does it: 旁邊趴著一隻狗."""
COUNTED = frozenset({"number", "indefinite", "colour", "size", "material", "pattern", "unknown", "quality", "stop"})
"""What may stand between that verb and its noun."""
GIVING = frozenset({"遞給", "递给", "交給", "交给", "送給", "送给", "獻給", "献给"})
LEADING = frozenset({"牽著", "牵着", "牽", "牵", "拉著", "拉着"})
HANDS = frozenset({"手", "小手", "雙手", "双手"})
BACKS = frozenset({"背"})
AFOOT = frozenset("踩踏站躺坐靠望看穿戴趴睡走過过跨上下進进出滑到往向朝跳爬睡住離离的")
"""Verbs of one character that leave the hands alone."""
HANDY = 0.7
"""Metres of the largest thing that is held."""
REACH = 5
"""Words before a verb of giving within which what is given is named."""


def settle_hanzi(words: Sequence[Mention]) -> list[Mention]:
    """The mentions in the order and with the meanings that they have in Chinese."""
    if all(word.text.isascii() for word in words):
        return two_toned(list(words))
    found = list(words)
    for step in STEPS:
        found = step(found)
    return found


def _existing(words: list[Mention]) -> list[Mention]:
    """Put a verb behind the noun that does it, where the clause begins with a landmark: 旁邊趴著一隻狗."""
    found = list(words)
    for at, word in enumerate(words):
        if word.kind != "pose" or word.text[-1:] not in LASTING or not _after_landmark(words, at):
            continue
        end = at + 1
        while end < len(words) and (words[end].kind in COUNTED or _describing(words[end])):
            end += 1
        told = any(one.kind in {"number", "indefinite"} for one in words[at + 1 : end])
        if told and end < len(words) and words[end].kind == "thing":
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
    if not before or (not start and before[-1].kind != "place"):
        return False
    landmark = before[-1].meaning("relation")
    behind = landmark is not None and bool(landmark.details.get("after"))
    # the word for the place may say "on" itself: 窗台上睡著一隻貓
    return (behind or before[-1].kind == "place") and not any(map(is_living, before))


def _mounted(words: list[Mention]) -> list[Mention]:
    """On the back of an animal is on it, 水牛背上, and what is worn there is worn: 頭上戴著."""
    return [word for at, word in enumerate(words)
            if (word.text not in BACKS or not at or not _ridden(words, at)) and not _put_on(words, at)]  # fmt: skip


def _put_on(words: Sequence[Mention], at: int) -> bool:
    """Whether it says on what of a body the verb of wearing after it puts something."""
    on = words[at].meaning("relation")
    after = words[at + 1].meaning("relation") if at + 1 < len(words) else None
    return on is not None and on.name == "on" and after is not None and after.name == "wearing"


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
        if word.kind != "pose" or word.meaning("relation") is None or any(map(is_living, words[start:at])):
            continue
        end = at + 1
        while end < len(words) and words[end].kind in COUNTED:
            end += 1
        if (
            end + 1 < len(words)
            and words[end].kind == "thing"
            and not is_living(words[end])
            and is_person(words[end + 1])
        ):
            found[at : end + 2] = [words[end + 1], *words[at : end + 1]]
    return found


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
        if at + 1 < end < len(words) and is_living(words[end]):
            found[at] = replace(word, entry=None, others=())
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
        if doer is not None and doer.name in FIGURES and not any(map(is_living, words[start:at])):
            found[at : at + 2] = [words[at + 1], replace(word, entry=entry, others=())]
    return found


def _at_hand(words: list[Mention]) -> list[Mention]:
    """What somebody does something unknown to is in their hands, if it fits there: 奶奶搖扇子."""
    found: list[Mention] = []
    doer = False
    for at, word in enumerate(words):
        relation = word.meaning("relation")
        led = word.kind == "relation" and relation is not None and not relation.details.get("after")
        doer = word.kind != "break" and not led and (doer or is_person(word))
        found.append(word)
        if not doer or word.kind != "unknown" or len(word.text) != 1 or word.text in AFOOT or word.text.isascii():
            continue
        end = at + 1
        while end < len(words) and words[end].kind in COUNTED - {"unknown"}:
            end += 1
        if end < len(words) and words[end].kind == "thing" and not is_living(words[end]) and _handy(words[end]):
            found.append(Mention(text="with", entry=Entry(kind="relation", name="carrying", details={"implied": True})))
    return found


def _handy(word: Mention) -> bool:
    from muralist.engines.preview.props import all_props

    return word.entry is not None and all_props()[word.entry.name].size <= HANDY


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


STEPS = (
    carts,
    subjects,
    counted,
    deeds_first,
    aged,
    pupils,
    composed,
    coloured,
    potted,
    at_tables,
    named_doors,
    bodied,
    members,
    ranked,
    in_the_sky,
    roofed,
    wholes,
    joined,
    grouped,
    _mounted,
    _by_hand,
    _having,
    _consuming,
    framed,
    _busy,
    _existing,
    _at_hand,
    two_toned,
    _handed,
    served,
    chained,
)
"""What is done to the mentions, in this order."""
