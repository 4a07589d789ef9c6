"""A run of Chinese characters to words: the longest that is known, and whole what is not."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from muralist.engines.preview.hanzi.compounds import (
    Part,
    gendered,
    grove_at,
    named_ground,
    phrase_at,
    somebody,
    somebody_at,
)
from muralist.engines.preview.hanzi.deeds.objects import made_at, object_at
from muralist.engines.preview.hanzi.heads import head_of
from muralist.engines.preview.hanzi.led import hung_pictures, led_at
from muralist.engines.preview.hanzi.members import member_at
from muralist.engines.preview.hanzi.places.hung import hung_on
from muralist.engines.preview.hanzi.scripts import look_up
from muralist.engines.preview.hanzi.shown.crowds import CROWD, crowd_at
from muralist.engines.preview.lexicon import Entry, lexicon

MEASURES = (
    "個个隻只顆颗朵本輛辆艘棵座間间張张條条杯盞盏支枝匹頭头束幅根台把位架盆瓶碗片串株名扇對对雙双頂顶件塊块盤盘碟籃篮桶壺壶袋罐箱盒籠笼鍋锅份球"
    "輪轮尾尊棟栋幢封枚粒層层縷缕簇叢丛滴窩窝節节面道套艇列副家所葉叶捆筐甕瓮盅缸泓彎弯枱檯臺种種样樣款堵羽峰團团卷"
)
_NUMBER = re.compile(rf"([一二兩两三四五六七八九十幾几數数]{{1,3}})([{MEASURES}])")
_DIGITS = {
    "一": 1, "二": 2, "兩": 2, "两": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9,
    "幾": 3, "几": 3, "數": 4, "数": 4,
}  # fmt: skip
_PAIRS = frozenset("對对雙双")
_SEVERAL = frozenset("們们叢丛群")
"""What makes those before it several: 孩子們, 羊群."""
FLOCK = 6
"""How many a flock or a crowd is."""
_RESULTS = frozenset("起出來来去進进過过完得")
"""What may follow a verb of one character and changes nothing of what is seen: 捡起."""
WHOLE = frozenset("束盒盤盘碗籠笼鍋锅籃篮份碟")
"""Measures of which one does not say how many lie in it: 一籠小籠包."""
MAX_COUNT = 24
VESSELS = {"壺": "茶壺", "壶": "茶壺", "瓶": "花瓶", "籃": "籃子", "篮": "籃子", "筐": "籃子",
           "盤": "盤子", "盘": "盤子", "碟": "盤子", "碗": "碗", "盆": "花瓶",
           "箱": "木箱", "束": "花束"}  # fmt: skip
"""Measures that are vessels to be painted, and the word for each."""
POURED = {"壺": frozenset({"drink"}), "壶": frozenset({"drink"}), "瓶": frozenset({"flower", "stem"}),
          "盆": frozenset({"flower"}), "束": frozenset({"flower"}),
          "箱": frozenset({"fruit", "vegetable", "fish"})}  # fmt: skip
"""What must be in it for that; in a basket, anything."""
BUNCHES = frozenset("束")
EARTHEN = {"盆": "terracotta"}
"""The material of the vessel of a measure."""
OF = Entry(kind="relation", name="of")
JOINING = frozenset("和與与及跟")
"""What ends a noun before the next one."""
UPON = 3
"""How many a measure that is said twice stands for: 一箱箱, 一朵朵."""
CUP = "mug"
"""What a row paints for a drink of a pot."""
POTS = frozenset("壺壶")
BOXED = frozenset("箱籃篮筐")
"""What mixed vegetables lie in by themselves: 一箱蔬菜 is no bowl of them."""
SERVED = frozenset(
    {"plate", "bowl", "pot", "pan", "mug", "glass", "steamer", "tray", "basket", "vase", "teapot", "cake", "jar"}
)
"""What comes in a vessel of its own."""
AHEAD = 6
"""Characters after a measure among which what it measures is looked for."""
NOUNS = frozenset({"thing", "feature", "place"})
INNER = frozenset({"pose", "head", "flavour", "part"})
"""Kinds of single characters that end a longer noun: 加油站 has nobody standing in it."""
DOING = frozenset("在著着於于立了起向到過过")
"""What follows a verb of one character."""
PORTRAYING = frozenset({"trait", "tool"})
"""Kinds of words about people whose phrases may begin with a verb."""
CALLS = frozenset("叫吠鳴鸣嘶啼吼")
"""Verbs of one character that are no part of the noun before them."""
FILLED = frozenset({
    "裝滿", "装满", "裝著", "装着", "盛滿", "盛满", "盛著", "盛着", "堆滿", "堆满", "插滿", "插满", "插著",
    "插着", "放滿", "放满", "擺滿", "摆满", "裝", "装", "載滿", "载满", "載著", "载着",
})  # fmt: skip
"""Words for full of, which come before what fills and what is filled: 裝滿蘋果的木箱."""
FULL = frozenset({"堆滿", "堆满", "掛滿", "挂满", "擺滿", "摆满", "停滿", "停满", "放滿", "放满", "鋪滿", "铺满",
                  "種滿", "种满",
                  "坐滿", "坐满", "落滿", "落满", "插滿", "插满"})  # fmt: skip
"""Words after which there are several of what is named."""
PLACING = frozenset("擺摆放掛挂停插立躺飄飘飛飞漂落長长開开靠撒晒曬堆")
"""Verbs of one character that end an unknown word before 在."""
SHAPED = frozenset({"形狀", "形状", "造型", "圖案", "图案", "模樣", "模样"})
"""Words after what something only looks like: 老鷹形狀的風箏 is a kite."""
FAR = 7
DEEDS = frozenset({"pose", "relation"})
QUALIFIED = frozenset({"number", "colour", "size", "indefinite", "definite", "material", "stop", "pattern"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Word:
    """One word of a run; `others` are its further meanings."""

    text: str
    entry: Entry | None
    plural: bool = False
    others: tuple[Entry, ...] = ()


def words_of(run: str, *, figures: bool = True) -> Iterator[Word]:
    """The words of an unbroken run, with 裝滿蘋果的木箱 as a crate of apples."""
    words = list(_cut(run, figures=figures))
    texts = [word.text for word in words]
    known = hung_pictures(texts) | hung_on(texts, [word.entry for word in words])
    yield from _filled([replace(word, entry=known.get(at, word.entry)) for at, word in enumerate(words)])


def _filled(words: list[Word]) -> Iterator[Word]:
    """What something is full of comes after it, where the run names it first."""
    at, many = 0, False
    first = words[0].entry.kind if words and words[0].entry is not None else ""
    led = led_at([word.text for word in words]) if first in {"stop", "relation"} else None
    if led is not None and (first == "relation" or not any(word.text == "的" for word in words)):
        yield replace(words[0], entry=led, others=())
        at = int(first == "relation")
    while at < len(words):
        many = (many or words[at].text in FULL) and not (at and _noun(words[at - 1]))
        if many and _noun(words[at]) and words[at].text not in FULL:
            words[at] = replace(words[at], plural=True)
        if _noun(words[at]) and at + 3 < len(words) and words[at + 1].text in SHAPED and words[at + 2].text == "的":
            yield replace(words[at], entry=None, others=())
            at += 1
            continue
        if at + 2 < len(words) and words[at + 1].text.removesuffix("的") in SHAPED and _kite(words[at + 2]):
            yield replace(words[at], entry=None, others=())
            at += 1
            continue
        end = next((n for n in range(at + 2, min(len(words), at + FAR)) if words[n].text == "的"), 0)
        holder = words[end + 1] if end and end + 1 < len(words) else None
        inner = words[at + 1 : end]
        full = words[at].text in FILLED and holder is not None and _noun(holder) and any(map(_noun, inner))
        if not full or holder is None or any(word.entry is not None and word.entry.kind in DEEDS for word in inner):
            yield words[at]
            at += 1
            continue
        yield from (holder, Word(text="", entry=OF), *inner)
        at = end + 2


def _kite(word: Word) -> bool:
    return word.entry is not None and word.entry.name == "kite"


def _noun(word: Word) -> bool:
    return word.entry is not None and word.entry.kind == "thing"


def _cut(run: str, *, figures: bool) -> Iterator[Word]:
    """The words of an unbroken run, in its order.

    Characters that are not known stay together, with a single noun or verb that ends them: 斑馬 is no 馬. A compound
    whose last character says what it is gives that: 母鴨 is a duck. Without `figures`, what only people have about
    them is read word by word: 戴著眼鏡 of a fox.
    """
    unknown, before, position = "", "", 0
    while position < len(run):
        text, entry, others = _next(run, position)
        parts = _parts(run, position, text, entry)
        if parts:
            if unknown:
                yield from _compound(unknown)
                unknown = ""
            yield from parts
            before = parts[-1].entry.kind if parts[-1].entry else ""
            position += sum(len(part.text) for part in parts)
            continue
        if not figures and entry is not None and _of_people(text, entry):
            text, entry, others = _longest(run, position, len(text) - 1)
        if (
            entry is None
            or _part(run, position, text, entry, unknown)
            or (not unknown and _opens(run, position, text, entry, before))
        ):
            unknown += run[position]
            position += 1
            continue
        if unknown:
            placed = entry.kind == "located" and len(unknown) > 1 and unknown[-1] in PLACING
            yield from _compound(unknown[:-1] if placed else unknown)
            unknown = ""
        if entry.kind == "unpainted":
            named = list(_named(text))
            yield from named
            entry = named[-1].entry or entry
        else:
            after = run[position + len(text) :][:1]
            several = entry.kind == "thing" and after in _SEVERAL and after != ""
            entry = _flock(entry) if several and after == "群" else entry
            yield Word(text=text, entry=entry, plural=several, others=others)
            position += several
        before = entry.kind
        position += len(text)
        if before in DEEDS and run[position : position + 1] in _RESULTS and len(_next(run, position)[0]) == 1:
            position += 1
    if unknown:
        yield from _compound(unknown)


def _parts(run: str, position: int, text: str, entry: Entry | None) -> list[Word]:
    """What begins here as a phrase, a grove or a word for somebody, in its parts."""
    if entry is not None and entry.kind == "located":
        return []
    length = len(text) if entry is not None else 1
    found = phrase_at(run, position, length) or _poured(run, position)
    found = found or object_at(run, position, text, entry, _short) or made_at(run, position, text, _short)
    if not found and entry is not None and length > 1:
        found = grove_at(run, position, text, entry, _short)
    said = [] if found else gendered(run, position, _short)
    found = said if said and len(said[0][0]) > length else found
    if not found and length == 1:
        who = somebody_at(run, position, entry, _short)
        found = [(who, somebody(), ())] if who else []
    return [
        Word(text=part, entry=None, others=())
        if meaning.kind == "unpainted"
        else Word(text=part, entry=meaning, plural=bool(meaning.details.get("plural")), others=others)
        for part, meaning, others in found
    ]


def _poured(run: str, position: int) -> list[Part]:
    """The pot of 一壺茶 and the vase of 一瓶花, which are painted with what is in them."""
    counted = _NUMBER.match(run, position)
    if counted is None or counted[2] not in VESSELS:
        return []
    known, whole = _short(run, position)
    if len(known) > len(counted[0]) and whole is not None and whole.name != CUP:
        return []
    end = min(len(run), counted.end() + AHEAD)
    end = next((at for at in range(counted.end(), end) if run[at] in JOINING), end)
    inner = next((found for at in range(counted.end(), end)
                  if (found := _longest(run, at)[1]) is not None and found.kind == "thing"), None)  # fmt: skip
    vessel = look_up(VESSELS[counted[2]])[1]
    fits = POURED.get(counted[2])
    loose = counted[2] in BOXED and inner is not None and "fill" in inner.details
    served = inner is not None and inner.name in SERVED and counted[2] not in POTS and not loose
    if vessel is None or served or (inner is None and counted[2] not in POTS):
        return []
    if inner is not None and fits is not None and fits.isdisjoint({inner.details.get("fills"), inner.name}):
        return []
    twice = run[counted.end() : counted.end() + 1] == counted[2]
    number = Entry(kind="number", name=str(UPON if twice else _number(counted[1], counted[2])))
    if twice:
        return [(counted[1], number, ()), (counted[2] * 2, vessel, ()), ("", OF, ())]
    if counted[2] in BUNCHES:
        # as many as fit, not one
        return [(counted[0], vessel, ()), ("", OF, ())] if number.name == "1" else []
    if counted[2] in EARTHEN:
        vessel = replace(vessel, details={**vessel.details, "material": EARTHEN[counted[2]]})
    return [(counted[1], number, ()), (counted[2], vessel, ()), ("", OF, ())]


def _short(run: str, position: int) -> tuple[str, Entry | None]:
    return _longest(run, position)[:2]


def _named(text: str) -> Iterator[Word]:
    """A name that is not painted; a mountain or lake of that name is one without it."""
    own, tail, entry = named_ground(text)
    if entry is None:
        yield Word(text=text, entry=None)
        return
    yield Word(text=own, entry=None)
    yield Word(text=tail, entry=entry)


def _of_people(text: str, entry: Entry) -> bool:
    """Whether only people are said to do or have this, and it is a verb with its object: 戴著眼鏡, 踢足球."""
    if entry.kind == "pose" and len(text) > 2:
        inner = look_up(text[1:])[1]
        return inner is not None and inner.kind == "thing"
    return entry.kind in PORTRAYING and look_up(text[:1])[1] is not None


def _next(run: str, position: int) -> tuple[str, Entry | None, tuple[Entry, ...]]:
    """The longest known word here, or a number with its measure."""
    member = member_at(run, position)
    if member is not None:
        return *member, ()
    counted = _NUMBER.match(run, position)
    word, entry, others = _unsplit(run, position)
    crowd = crowd_at(run, position, MEASURES)
    if len(crowd) > len(word) or (crowd and entry is None):
        return crowd, Entry(kind="number", name=str(CROWD)), ()
    if counted is not None and counted[0] != "一群" and len(word) <= len(counted[0]):
        value = _number(counted[1], counted[2])
        if run[counted.end() : counted.end() + 1] == counted[2] and value == 1:
            # 一箱箱: crate upon crate
            return run[position : counted.end() + 1], Entry(kind="number", name=str(UPON)), ()
        # one bunch is not one stem
        bunch = counted[2] in WHOLE and value == 1
        return counted[0], Entry(kind="stop" if bunch else "number", name=str(value)), ()
    return word, entry, others


def _unsplit(run: str, position: int) -> tuple[str, Entry | None, tuple[Entry, ...]]:
    """The longest word here, unless it cuts the next one in two: 提 and 燈籠, not 提燈 and a rest without meaning."""
    word, entry, others = _longest(run, position)
    end = position + len(word)
    if entry is None or len(word) < 2 or end >= len(run):
        return word, entry, others
    rest = _longest(run, end)
    if rest[1] is not None:
        described = len(word) == 2 and len(rest[0]) == 1 and rest[1].kind == "thing"
        return _described(run, position, end) or (word, entry, others) if described else (word, entry, others)
    for length in range(len(word) - 1, 0, -1):
        shorter = _longest(run, position, length)
        if shorter[1] is None or len(shorter[0]) != length:
            continue
        following = _longest(run, position + length)
        if following[1] is not None and position + length + len(following[0]) > end:
            return shorter
    return word, entry, others


def _described(run: str, position: int, end: int) -> tuple[str, Entry | None, tuple[Entry, ...]] | None:
    """A size or colour before a longer noun that a greedy cut would break: 大 and 海龜, 白 and 天鵝."""
    first = _longest(run, position, 1)
    noun = _longest(run, position + 1)
    fits = position + 1 + len(noun[0]) > end and noun[1] is not None and noun[1].kind == "thing"
    return first if fits and first[1] is not None and first[1].kind in {"size", "colour"} else None


def _longest(run: str, position: int, most: int = 99) -> tuple[str, Entry | None, tuple[Entry, ...]]:
    book = lexicon()
    for length in range(min(book.longest_chinese, len(run) - position, most), 0, -1):
        word = run[position : position + length]
        if word == "在":
            break
        spelt, entry = look_up(word)
        if entry is not None:
            return word, entry, book.others.get(spelt, ())
    if run[position] == "在":
        return "在", Entry(kind="located", name="在"), ()
    return run[position], None, ()


def _part(run: str, position: int, text: str, entry: Entry, unknown: str) -> bool:
    """Whether a single character ends the unknown word before it."""
    if not unknown or len(text) != 1:
        return False
    if entry.kind == "material":
        following = _next(run, position + 1)[1] if position + 1 < len(run) else None
        return following is None or following.kind not in NOUNS
    return entry.kind in NOUNS or (entry.kind in INNER and run[position + 1 : position + 2] not in DOING)


def _opens(run: str, position: int, text: str, entry: Entry, before: str) -> bool:
    """Whether a single character begins a longer word: 象棋 is no elephant, and nothing is in 中秋節."""
    if len(text) != 1 or position + 1 >= len(run) or _next(run, position + 1)[1] is not None:
        return False
    if entry.kind == "relation" and entry.details.get("after"):
        return before not in NOUNS
    lone = position + 2 >= len(run) or _next(run, position + 2)[1] is not None
    return entry.kind == "thing" and before not in QUALIFIED and lone and run[position + 1] not in CALLS


def _flock(entry: Entry) -> Entry:
    return replace(entry, details={**entry.details, "number": FLOCK})


def _compound(unknown: str) -> Iterator[Word]:
    if len(unknown) == 2 and unknown[0] == unknown[1]:
        # 依依, 點點 say how, and name nothing
        return
    own, head, entry = head_of(unknown)
    if own:
        yield Word(text=own, entry=None)
    if entry is not None:
        yield Word(text=head, entry=entry)


def _number(digits: str, measure: str) -> int:
    """三 3, 十 10, 十二 12, 二十 20; a pair counts twice."""
    tens, mark, ones = digits.rpartition("十")
    value = _DIGITS.get(ones[:1], 0)
    if mark:
        value += 10 * _DIGITS.get(tens[:1], 1)
    return min(MAX_COUNT, max(1, value) * (2 if measure in _PAIRS else 1))
