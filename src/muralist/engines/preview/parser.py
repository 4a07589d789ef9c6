"""Prompt text to mentions: which words of a prompt mean what, in reading order, English and Chinese mixed."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from muralist.engines.preview.lexicon import IRREGULAR, LONGEST_PHRASE, Entry, lexicon, plain, singulars

_BREAKS = frozenset(",;:.!?\u3002\uff0c\uff1b\uff1a\uff01\uff1f\n()[]\u2014|/")
_ENDS = frozenset(".;!?\u3002\uff1b\uff01\uff1f\n")
_QUOTE = "\ue000"
"""Stands for a quoted text while the prompt is split; followed by its number in a second private character."""
_TOKEN = re.compile(
    r"[\ue000\ue001].|[A-Za-z\u00c0-\u024f]+(?:'[A-Za-z]+)?|\d+[A-Za-z]+|\d+|[\u3400-\u4dbf\u4e00-\u9fff\u3001]+|&"
    r"|[,;:.!?\n()\[\]|/\u3002\uff0c\uff1b\uff1a\uff01\uff1f\u2014]"
)
_HAN = re.compile(r"[\u3400-\u4dbf\u4e00-\u9fff\u3001]")
_QUOTES = re.compile(
    r"\"([^\"\n]{1,60})\"|\u201c([^\u201d\n]{1,60})\u201d|\u300c([^\u300d\n]{1,60})\u300d|\u300e([^\u300f\n]{1,60})\u300f"
    r"|(?<![A-Za-z0-9])'([^'\n]{1,60})'(?![A-Za-z0-9])"
    r"|(?<=\bsays )([A-Z][A-Z0-9!&'?]*(?: [A-Z0-9][A-Z0-9!&'?]*)*)\b"
    r"|(?<=\bsaying )([A-Z][A-Z0-9!&'?]*(?: [A-Z0-9][A-Z0-9!&'?]*)*)\b"
    r"|(?<=\breading )([A-Z][A-Z0-9!&'?]+(?: [A-Z0-9][A-Z0-9!&'?]*)*)\b"
)
_SOURCE = "\ue001"
"""Stands for "image 2", one of a remix's sources, in the same way."""
_SOURCES = re.compile(
    r"\b(?:the\s+)?(?:image|picture|photo|source|pic|img|photograph)\s*#?([1-8])(?:'s)?\b"
    r"|\b(?:the\s+)?(first|second|third|fourth|fifth|sixth|seventh|eighth|other)\s+"
    r"(?:image|picture|photo|source|photograph|one)(?:'s)?\b"
    r"|(?:\u5716\u7247|\u56fe\u7247|\u7167\u7247|\u5716|\u56fe)\s*([1-8\u4e00\u4e8c\u4e09\u56db\u4e94\u516d\u4e03\u516b])"
    r"|\u7b2c\s*([1-8\u4e00\u4e8c\u4e09\u56db\u4e94\u516d\u4e03\u516b])\s*[\u5f35\u5f20\u5e45](?:\u5716\u7247|\u56fe\u7247|\u7167\u7247|\u5716|\u56fe)?",
    re.IGNORECASE,
)
_ORDINALS = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "other": 2,
    "\u4e00": 1, "\u4e8c": 2, "\u4e09": 3, "\u56db": 4, "\u4e94": 5, "\u516d": 6, "\u4e03": 7, "\u516b": 8,
}  # fmt: skip
_ZH_NUMBER = re.compile(
    r"([一二兩两三四五六七八九十幾几數数]{1,3})"
    r"([個个隻只顆颗朵本輛辆艘棵座間间張张條条杯盞盏支枝匹頭头束幅根台把位架盆瓶碗片串株名扇對对雙双頂顶件塊块盤盘碟籃篮桶壺壶袋台群罐箱])"
)  # fmt: skip
_ZH_DIGITS = {
    "一": 1, "二": 2, "兩": 2, "两": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9,
    "幾": 3, "几": 3, "數": 4, "数": 4,
}  # fmt: skip
_PAIRS = frozenset("對对雙双")
MAX_COUNT = 24
HARMLESS = frozenset({"stop", "indefinite", "definite"})
NOUNS = frozenset({"thing", "feature", "place"})
COMPOUNDING = frozenset({"thing", "feature"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Mention:
    """One word or phrase of the prompt and its meaning: `entry` is None for words that paint nothing.

    A pause is kind "break"; `article` is "a", "the" or "" for what stood before it; `others` are further meanings.
    """

    text: str
    entry: Entry | None
    plural: bool = False
    article: str = ""
    others: tuple[Entry, ...] = ()

    @property
    def kind(self) -> str:
        return self.entry.kind if self.entry is not None else "unknown"

    def meaning(self, kind: str) -> Entry | None:
        """The meaning of that kind, if the word has one."""
        every = (*([self.entry] if self.entry else []), *self.others)
        return next((entry for entry in every if entry.kind == kind), None)


BREAK = Mention(text=",", entry=Entry(kind="break", name=","))
END = Mention(text=".", entry=Entry(kind="break", name="."))
SILENT = frozenset(
    {"break", "relation", "negation", "located", "stop", "joining", "or", "pronoun", "being", "says", "indefinite",
     "definite", "source"}
)  # fmt: skip
"""Kinds that steer the reading and are listed neither as understood nor as ignored."""

ACTS = frozenset({"wearing", "carrying", "riding"})
"""Relations that are deeds: their words are listed as content."""


def silent(word: Mention) -> bool:
    """Whether a word only steers the reading, so that it is neither understood nor ignored."""
    if word.kind == "number" and word.entry is not None and word.entry.name == "1":
        return True
    return word.kind in SILENT and not (word.entry is not None and word.entry.name in ACTS)


def mentions(prompt: str) -> list[Mention]:
    """Every word of the prompt in order; articles and stop words are left out."""
    quotes: list[str] = []

    def keep(match: re.Match[str]) -> str:
        quotes.append(next(group for group in match.groups() if group is not None))
        return f" {_QUOTE}{chr(0xE100 + len(quotes))} "

    def point(match: re.Match[str]) -> str:
        name = next(group for group in match.groups() if group is not None).lower()
        return f" {_SOURCE}{chr(0xE100 + (_ORDINALS.get(name) or int(name)))} "

    text = prompt.replace("\u2019", "'").replace(_QUOTE, " ").replace(_SOURCE, " ")
    text = _SOURCES.sub(point, _QUOTES.sub(keep, text))
    found: list[Mention] = []
    tokens = _TOKEN.findall(text)
    position = 0
    while position < len(tokens):
        token = tokens[position]
        if token[0] == _QUOTE:
            number = ord(token[1]) - 0xE101
            if 0 <= number < len(quotes):
                found.append(Mention(text=quotes[number], entry=Entry(kind="quote", name=quotes[number])))
            position += 1
        elif token[0] == _SOURCE:
            name = str(ord(token[1]) - 0xE100)
            found.append(Mention(text=f"image {name}", entry=Entry(kind="source", name=name)))
            position += 1
        elif token in _BREAKS:
            found.append(END if token in _ENDS else BREAK)
            position += 1
        elif _HAN.match(token):
            found.extend(_chinese(token))
            position += 1
        else:
            mention, used = _english(tokens, position)
            found.append(mention)
            position += used
    return list(_with_articles(found))


def _with_articles(found: list[Mention]) -> Iterator[Mention]:
    """Leave out stop words; what follows an article remembers it. An apple pie is no apple: neither is painted."""
    article = ""
    for number, mention in enumerate(found):
        following = found[number + 1].kind if number + 1 < len(found) else "break"
        clothes = following == "garment" and mention.entry is not None and mention.entry.name == "person"
        joined = mention.kind in COMPOUNDING and (following == "head" or clothes) and not mention.plural
        if mention.kind == "head" or joined:
            yield Mention(text=mention.text, entry=None)
            article = ""
            continue
        if mention.kind in HARMLESS:
            article = {"indefinite": "a", "definite": "the"}.get(mention.kind, article)
            continue
        yield replace(mention, article=article) if article else mention
        article = ""


def _english(tokens: list[str], position: int) -> tuple[Mention, int]:
    """The longest known phrase that starts here, or one unknown word."""
    book = lexicon()
    words: list[str] = []
    for token in tokens[position : position + LONGEST_PHRASE]:
        if token in _BREAKS or token[0] in {_QUOTE, _SOURCE} or _HAN.match(token):
            break
        words.append(plain(token))
    for length in range(len(words), 0, -1):
        head = words[: length - 1]
        last = words[length - 1]
        for single in singulars(last):
            phrase = " ".join([*head, single])
            entry = book.english.get(phrase)
            if entry is not None:
                text = " ".join(tokens[position : position + length])
                if entry.kind == "unpainted":
                    entry = None
                plural = single != last or last in IRREGULAR
                return Mention(text=text, entry=entry, plural=plural, others=book.others.get(phrase, ())), length
    token = tokens[position]
    if token.isdigit() and 0 < int(token) <= MAX_COUNT:
        return Mention(text=token, entry=Entry(kind="number", name=token)), 1
    return Mention(text=token, entry=None), 1


def _chinese(run: str) -> Iterator[Mention]:
    """Longest-match words of an unbroken Chinese run; unknown characters are kept together.

    A single character that follows unknown ones is taken for a part of their word: 斑馬 is no 馬.
    """
    unknown = ""
    position = 0
    others = lexicon().others
    while position < len(run):
        counted = _ZH_NUMBER.match(run, position)
        word, entry = _longest(run, position)
        if counted is not None and len(word) <= len(counted[0]):
            value = _number(counted[1], counted[2])
            # one bunch is not one stem
            bunch = counted[2] == "束" and value == 1
            entry, word = Entry(kind="stop" if bunch else "number", name=str(value)), counted[0]
        part = bool(unknown) and len(word) == 1 and entry is not None and entry.kind in NOUNS
        if entry is None or part:
            unknown += run[position]
            position += 1
            continue
        if unknown:
            yield Mention(text=unknown, entry=None)
            unknown = ""
        if word == "在":
            yield Mention(text=word, entry=Entry(kind="located", name="在"))
        elif entry.kind == "unpainted":
            yield Mention(text=word, entry=None)
        else:
            yield Mention(text=word, entry=entry, others=others.get(word, ()))
        position += len(word)
    if unknown:
        yield Mention(text=unknown, entry=None)


def _number(digits: str, measure: str) -> int:
    """三 3, 十 10, 十二 12, 二十 20; a pair counts twice."""
    tens, mark, ones = digits.rpartition("十")
    value = _ZH_DIGITS.get(ones[:1], 0)
    if mark:
        value += 10 * _ZH_DIGITS.get(tens[:1], 1)
    return min(MAX_COUNT, max(1, value) * (2 if measure in _PAIRS else 1))


def _longest(run: str, position: int) -> tuple[str, Entry | None]:
    book = lexicon()
    if run[position] == "在":
        for length in range(min(book.longest_chinese, len(run) - position), 1, -1):
            entry = book.chinese.get(run[position : position + length])
            if entry is not None:
                return run[position : position + length], entry
        return "在", Entry(kind="located", name="在")
    for length in range(min(book.longest_chinese, len(run) - position), 0, -1):
        word = run[position : position + length]
        entry = book.chinese.get(word)
        if entry is not None:
            return word, entry
    return run[position], None
