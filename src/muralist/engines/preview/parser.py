"""Prompt text to mentions: which words of a prompt mean what, in reading order, English and Chinese mixed."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from muralist.engines.preview.lexicon import LONGEST_PHRASE, Entry, lexicon, plain, singulars

_TOKEN = re.compile(
    r"[A-Za-z\u00c0-\u024f]+(?:'[A-Za-z]+)?|\d+[A-Za-z]+|\d+|[\u3400-\u4dbf\u4e00-\u9fff]+|[,;:.!?\u3001\u3002\uff0c\uff1b\uff1a]"
)
_HAN = re.compile(r"[\u3400-\u4dbf\u4e00-\u9fff]")
_BREAKS = frozenset(",;:.!?\u3001\u3002\uff0c\uff1b\uff1a")
_ZH_COUNT = re.compile(
    r"([一二兩两三四五六七八九十幾几])([個个隻只顆颗朵本輛辆艘棵座間间張张條条杯盞盏支枝匹頭头束幅根台])"
)  # fmt: skip
_ZH_DIGITS = {
    "一": 1,
    "二": 2,
    "兩": 2,
    "两": 2,
    "三": 3,
    "四": 4,
    "五": 5,
    "六": 6,
    "七": 7,
    "八": 8,
    "九": 9,
    "十": 10,
    "幾": 3,
    "几": 3,
}
MAX_COUNT = 24


@dataclass(frozen=True, slots=True, kw_only=True)
class Mention:
    """One word or phrase of the prompt and its meaning: `entry` is None for unknown words; a pause is kind "break"."""

    text: str
    entry: Entry | None
    plural: bool = False

    @property
    def kind(self) -> str:
        return self.entry.kind if self.entry is not None else "unknown"


BREAK = Mention(text=",", entry=Entry(kind="break", name=","))


def mentions(prompt: str) -> list[Mention]:
    """Every word of the prompt in order; stop words are left out."""
    found: list[Mention] = []
    tokens = _TOKEN.findall(prompt.replace("\u2019", "'"))
    position = 0
    while position < len(tokens):
        token = tokens[position]
        if token in _BREAKS:
            found.append(BREAK)
            position += 1
        elif _HAN.match(token):
            found.extend(_chinese(token))
            position += 1
        else:
            mention, used = _english(tokens, position)
            found.append(mention)
            position += used
    return [mention for mention in found if mention.kind != "stop"]


def _english(tokens: list[str], position: int) -> tuple[Mention, int]:
    """The longest known phrase that starts here, or one unknown word."""
    known = lexicon().english
    words: list[str] = []
    for token in tokens[position : position + LONGEST_PHRASE]:
        if token in _BREAKS or _HAN.match(token):
            break
        words.append(plain(token))
    for length in range(len(words), 0, -1):
        head = words[: length - 1]
        for last in singulars(words[length - 1]):
            entry = known.get(" ".join([*head, last]))
            if entry is not None:
                text = " ".join(tokens[position : position + length])
                plural = last != words[length - 1] or (entry.kind == "thing" and words[length - 1] == "oranges")
                return Mention(text=text, entry=entry, plural=plural), length
    token = tokens[position]
    if token.isdigit() and 0 < int(token) <= MAX_COUNT:
        return Mention(text=token, entry=Entry(kind="number", name=token)), 1
    return Mention(text=token, entry=None), 1


def _chinese(run: str) -> Iterator[Mention]:
    """Longest-match words of an unbroken Chinese run; unknown characters are kept together."""
    unknown = ""
    position = 0
    while position < len(run):
        counted = _ZH_COUNT.match(run, position)
        word, entry = _longest(run, position)
        if counted is not None and len(word) <= len(counted[0]):
            entry = Entry(kind="number", name=str(_ZH_DIGITS[counted[1]]))
            word = counted[0]
        if entry is None:
            unknown += run[position]
            position += 1
            continue
        if unknown:
            yield Mention(text=unknown, entry=None)
            unknown = ""
        if word == "在":
            yield Mention(text=word, entry=Entry(kind="located", name="在"))
        else:
            yield Mention(text=word, entry=entry)
        position += len(word)
    if unknown:
        yield Mention(text=unknown, entry=None)


def _longest(run: str, position: int) -> tuple[str, Entry | None]:
    table, longest = lexicon().chinese, lexicon().longest_chinese
    for length in range(min(longest, len(run) - position), 0, -1):
        word = run[position : position + length]
        entry = table.get(word)
        if entry is not None:
            return word, entry
    return run[position], None
