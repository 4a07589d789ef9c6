"""Compounds that no row names: phrases of two things, who does a trade, where a game is played, groves of one tree."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import lru_cache
from pathlib import Path

from muralist.engines.preview.hanzi.scripts import look_up
from muralist.engines.preview.lexicon import Entry, lexicon
from muralist.engines.preview.lexicon.folding import folded
from muralist.engines.preview.lexicon.tables import read_tables

Longest = Callable[[str, int], tuple[str, Entry | None]]
"""What finds the longest word of the vocabulary at a place of a run."""
WHO = frozenset("员师匠郎贩爷婆婶姑哥姐叔伯翁娃僧尼兵夫农民客者手工侠")
"""Last characters of words for people, in simplified script."""
NOBODY = frozenset({
    "洗手", "小手", "挥手", "招手", "牵手", "双手", "举手", "握手", "伸手", "左手", "右手", "拍手", "大手",
    "拉手", "把手", "扶手", "一手", "空手", "手工", "施工", "加工", "人工", "化工", "或者", "功夫", "工夫",
    "二手", "动手", "高手", "徒手", "携手", "民工", "做客", "请客", "好客", "巨手", "玉手", "纤手", "素手",
    "随手",
})  # fmt: skip
"""Words that end in one of these and name nobody."""
PERSON = "路人"
TRADE = 3
"""Characters of the longest trade."""
SMALL = frozenset({"size", "unpainted", "pose", "trait", "tool", "thing", "material", "flavour", "head", "feature"})
"""Kinds of single characters that a word for somebody may begin with."""
GROUNDS = {"场": "球場", "林": "樹林", "灯": "花燈籠", "摊": "攤位"}
"""What a thing or a deed before these makes of them, in simplified script."""
GROVE = 5
"""Trees that stand for a grove."""
MANY = "*"
"""Marks the part of a phrase that is a grove of itself."""
PHRASES = ("phrases", "deedphrases")
"""The files of phrases."""
LASTING = frozenset("著着了")
"""Particles behind a verb."""
PEAKS = {"山": "山", "湖": "湖", "江": "河", "河": "河", "峰": "山", "岭": "山", "宫": "宮殿",
         "海": "海", "溪": "小溪", "桥": "橋", "岛": "島", "潭": "湖", "屿": "島", "塔": "塔", "寺": "寺廟",
         "港": "港口", "夜市": "夜市", "老街": "老街", "码头": "港口"}  # fmt: skip
"""How names end, in simplified script, and the word that is painted for what bears the name."""


@lru_cache(maxsize=1)
def _phrases() -> Mapping[str, tuple[tuple[int, str], ...]]:
    here = Path(__file__).parent
    found = {}
    for rows in (rows for name in PHRASES for rows in read_tables(here / f"{name}.toml").values()):
        for phrase, parts in rows.items():
            pairs = (part.split("=") for part in parts.split())
            found[folded(phrase)] = tuple((len(own), word) for own, word in pairs)
    return found


@lru_cache(maxsize=1)
def _longest_phrase() -> int:
    return max(map(len, _phrases()))


Part = tuple[str, Entry, tuple[Entry, ...]]
"""Characters, what they mean, and what else they may mean."""


def phrase_at(run: str, position: int, known: int) -> list[Part]:
    """The parts of a phrase of the table that begins here and is at least as long as what is `known` otherwise."""
    for length in range(min(_longest_phrase() + 1, len(run) - position), max(1, known - 1), -1):
        phrase = run[position : position + length]
        parts = _phrases().get(folded(phrase)) or _lasting(phrase)
        if not parts:
            continue
        found: list[Part] = []
        at = position
        for size, word in parts:
            spelt, entry = look_up(word.rstrip(MANY))
            if entry is None:
                return []
            meaning = _grown(entry) if word.endswith(MANY) else entry
            found.append((run[at : at + size], meaning, lexicon().others.get(spelt, ())))
            at += size
        return found
    return []


def _lasting(phrase: str) -> tuple[tuple[int, str], ...]:
    """The parts of a phrase whose verb has a particle behind it: 開著車 is 開車."""
    if phrase[1:2] not in LASTING or len(phrase) < 3:
        return ()
    parts = _phrases().get(folded(phrase[0] + phrase[2:]), ())
    return ((parts[0][0] + 1, parts[0][1]), *parts[1:]) if parts else ()


def _grown(entry: Entry) -> Entry:
    """A tree of which a grove is made."""
    return replace(entry, details={**entry.details, "number": GROVE, "plural": True})


def grove_at(run: str, position: int, text: str, entry: Entry, longest: Longest) -> list[Part]:
    """A kind of tree and its grove, 楓樹林, and a game with its ground, 籃球場."""
    end = position + len(text)
    tail = run[end : end + 1]
    word = GROUNDS.get(folded(tail)) if tail else None
    if word is None or len(longest(run, end)[0]) > 1 or len(text) < 2:
        return []
    ground = look_up(word)[1]
    if ground is None:
        return []
    if folded(tail) == "林":
        return [(text, _grown(entry), ()), (tail, ground, ())] if entry.name == "tree" else []
    if folded(tail) == "场":
        return [(text + tail, ground, ())] if entry.name in {"ball", "racket"} or entry.kind == "pose" else []
    if folded(tail) == "灯":
        return [(text + tail, ground, ())] if entry.kind == "thing" else []
    if folded(tail) == "摊":
        return [(text + tail, ground, ())]
    return []


def somebody_at(run: str, position: int, first: Entry | None, longest: Longest) -> str:
    """A trade or kinship that begins here with single characters and ends as such words do: 外賣員, 大爺."""
    if first is not None and first.kind not in SMALL:
        return ""
    for length in range(2, min(TRADE, len(run) - position) + 1):
        word = run[position : position + length]
        if word[-1] in "的在" or (length == 2 and folded(word) in NOBODY) or folded(word[-2:]) in NOBODY:
            return ""
        within = [longest(run, at) for at in range(position + 1, position + length)]
        longer = any(entry is not None and len(known) > 1 for known, entry in within)
        steered = any(entry is not None and entry.kind in {"relation", "located"} for _, entry in within[:-1])
        if longer or steered:
            return ""
        if folded(word[-1]) in WHO:
            return word
    return ""


def somebody() -> Entry:
    """What is painted for people whose trade shows nothing."""
    entry = look_up(PERSON)[1]
    assert entry is not None
    return entry


def gendered(run: str, position: int, longest: Longest) -> list[Part]:
    """Who is said to be a woman or a man by a character before the word for them: 女學生."""
    variant = {"女": "woman", "男": "man"}.get(run[position])
    word, entry = longest(run, position + 1) if variant and position + 1 < len(run) else ("", None)
    if entry is None or variant is None or entry.kind != "thing" or entry.name != "person":
        return []
    said = str(entry.details.get("variant", "")).split()
    details = {**entry.details, "variant": " ".join([*said, *([] if variant in said else [variant])])}
    return [(run[position] + word, replace(entry, details=details), ())]


def named_ground(name: str) -> tuple[str, str, Entry | None]:
    """A name that is known not to be painted, how it ends, and what that says it is: 富士, 山, a mountain."""
    size = 2 if folded(name[-2:]) in PEAKS else 1
    word = PEAKS.get(folded(name[-size:]))
    entry = look_up(word)[1] if word and len(name) > size else None
    return name[:-size], name[-size:], entry
