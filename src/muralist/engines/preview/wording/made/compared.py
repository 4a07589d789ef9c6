"""Sizes by comparison and parts counted with a hyphen: a strawberry the size of a car, a three-headed dragon."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from muralist.engines.preview.grammar.nouns.metres import metres_of
from muralist.engines.preview.lexicon import Entry, lexicon
from muralist.engines.preview.lexicon.mention import Mention

LARGE = frozenset({"big", "large", "tall", "huge", "high", "long", "大的", "大", "高的", "高"})
ALIKE = frozenset({"一样", "一樣", "么", "那么", "那麼", "麼", "般", "一般"})
SIZED = frozenset({"size", "height", "length"})
MUCH = {"bigger": "2.2", "larger": "2.2", "taller": "2.2", "smaller": "0.5", "shorter": "0.5", "longer": "2.2"}
LIMBED = frozenset({"headed", "legged", "armed", "tailed", "winged", "horned", "wheeled", "sided", "handed"})
"""What is counted of one thing, and is no number of things."""
EYED = frozenset({"eyed", "eyes"})
BODILY = frozenset({"眼睛", "眼", "头", "頭", "腿", "脚", "腳", "角", "翅膀", "手", "手臂", "尾巴", "脑袋", "腦袋"})
"""Parts of a body, in Chinese."""
FRAMES = frozenset({"frame", "frames", "lens", "lenses", "rim", "rims", "rimmed"})
LEAVES = frozenset({"open_door", "door", "collar"})
"""What is a part of a vehicle or of clothes where these are said to have it."""
PARTED = 4
"""Words from "with" to a part."""
BODIES = frozenset({"car", "bus", "truck", "train", "camper_van", "sports_car", "apparel", "van", "fridge", "wardrobe",
                    "cabinet", "plane"})  # fmt: skip


def settle_compared(words: Sequence[Mention]) -> list[Mention]:
    """The mentions with such phrases as what they say of one thing."""
    found = list(words)
    at = 0
    while at < len(found):
        text = found[at].text.lower()
        if text in SIZED or text in LARGE or text in ALIKE:
            found = _sized(found, at)
        elif text in MUCH and at and found[at - 1].text.lower() in {"much", "far", "way"}:
            entry = Entry(kind="size", name=MUCH[text])
            found[at - 1 : at + 1] = [
                replace(found[at - 1], text=f"{found[at - 1].text} {text}", entry=entry, others=())
            ]
        elif text in LIMBED and at and found[at - 1].kind == "number":
            one = replace(found[at - 1], text=f"{found[at - 1].text} {text}", entry=None, others=())
            found[at - 1 : at + 1] = [one]
        elif text in BODILY and at and found[at - 1].kind == "number" and _named_after(found, at):
            # 長著三隻眼睛的怪物 is one monster
            both = replace(found[at - 1], text=found[at - 1].text + found[at].text, entry=None, others=())
            found[at - 1 : at + 1] = [both]
        elif text == "eyed" and at and found[at - 1].meaning("colour") is not None:
            found[at] = replace(found[at], entry=_eyes(), others=())
        elif text in FRAMES:
            found = _framed(found, at)
        elif at and (found[at].kind == "thing" or text == "porch") and _part(found, at):
            found[at] = replace(found[at], entry=None, others=())
        at += 1
    return found


def _named_after(words: Sequence[Mention], at: int) -> bool:
    """Whether who has the part is named right after it, as in Chinese."""
    return any(word.meaning("thing") is not None for word in words[at + 1 : at + 3])


def _eyes() -> Entry | None:
    entry = lexicon().english.get("eyes")
    return entry if entry is not None and entry.kind == "part" else None


def _sized(words: list[Mention], at: int) -> list[Mention]:
    """One thing is as high as another that is there beside it."""
    if at == 0 or at + 1 >= len(words):
        return words
    text, before, after = words[at].text.lower(), words[at - 1], words[at + 1]
    if text in ALIKE and at + 2 < len(words) and words[at + 1].text in LARGE:
        # 汽車那麼大的草莓
        return _scaled(words, at + 2, at - 1, (at, at + 1))
    article = words[at].article if text in SIZED else after.article
    if before.kind != "thing" or after.kind != "thing" or not article or not text.isascii():
        return words
    return _scaled(words, at - 1, at + 1, (at, at))


def _scaled(words: list[Mention], one: int, other: int, said: tuple[int, int]) -> list[Mention]:
    """The thing numbered `one` as high as the one numbered `other`; what says so belongs to it."""
    thing, measure = words[one].meaning("thing"), words[other].meaning("thing")
    if thing is None or measure is None:
        return words
    details = {**thing.details, "metres": metres_of(measure)}
    between = [word.text for word in words[said[0] : said[1] + 1]]
    gap = " " if words[one].text.isascii() else ""
    text = gap.join([words[one].text, *between] if one < said[0] else [*between, words[one].text])
    found = list(words)
    found[one] = replace(words[one], text=text, entry=replace(thing, details=details), others=())
    beside = Mention(text="beside", entry=Entry(kind="relation", name="beside", details={"implied": True}))
    if one < other:
        return [*found[: said[0]], beside, *found[said[1] + 1 :]]
    return [*found[:other], found[one], beside, found[other], *found[one + 1 :]]


def _framed(words: list[Mention], at: int) -> list[Mention]:
    """Glasses that have frames or lenses are worn ones: the colour of the frames is theirs."""
    glasses = next((n for n in range(at - 1, max(-1, at - 5), -1) if words[n].text.lower() == "glasses"), -1)
    if glasses < 0:
        return words
    tints = [word for word in words[glasses + 1 : at] if word.meaning("colour") is not None]
    rest = [word for word in words[glasses + 1 : at] if word.kind not in {"relation", "colour"} and word not in tints]
    noun = replace(words[glasses], entry=_spectacles(), others=())
    return [
        *words[:glasses],
        *tints,
        replace(noun, text=f"{noun.text} {words[at].text}", plural=False),
        *rest,
        *words[at + 1 :],
    ]


def _spectacles() -> Entry:
    return Entry(kind="thing", name="spectacles", details={"prop": "spectacles"})


def _part(words: Sequence[Mention], at: int) -> bool:
    """Whether a thing is only a part of what was named before "with"."""
    entry = words[at].entry
    start = at - 1
    while start and words[start].kind != "relation" and at - start < PARTED:
        start -= 1
    host = words[start - 1].meaning("thing") if start else None
    if start and words[start - 1].kind == "garment" and entry is not None and entry.name == "collar":
        return True
    if entry is None or host is None or words[start].text.lower() != "with":
        return False
    if words[at].text.lower() == "porch":
        return host.name in {"house", "villa", "barn", "cabin"}
    return (entry.name in LEAVES and host.name in BODIES) or (entry.name == host.name == "necklace")
