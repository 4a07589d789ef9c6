"""A prompt to tokens: words, Han runs, pauses, quoted texts, sources of a remix, and where a frame begins and ends."""

from __future__ import annotations

import re

from muralist.engines.preview.lexicon.frames import CLOSE, OPEN, rooms_for_words, with_frames
from muralist.engines.preview.lexicon.shoptalk import without_shoptalk
from muralist.engines.preview.lexicon.written import with_marks

BREAKS = frozenset(",;:.!?\u3002\uff0c\uff1b\uff1a\uff01\uff1f\n()[]\u2014|/")
ENDS = frozenset(".;!?\u3002\uff1b\uff01\uff1f\n")
QUOTE = "\ue000"
"""Stands for a quoted text while the prompt is split; followed by its number in a second private character."""
_TOKEN = re.compile(
    r"[\ue000\ue001\ue004].|[\ue002\ue003]|[A-Za-z\u00c0-\u024f]+(?:'[A-Za-z]+)?|\d+[A-Za-z]+|\d+|[\u3400-\u4dbf\u4e00-\u9fff\u3001]+|&"
    r"|[,;:.!?\n()\[\]|/\u3002\uff0c\uff1b\uff1a\uff01\uff1f\u2014]"
)
HAN = re.compile(r"[\u3400-\u4dbf\u4e00-\u9fff\u3001]")
_QUOTES = re.compile(
    r"\"([^\"\n]{1,60})\"|\u201c([^\u201d\n]{1,60})\u201d|\u300c([^\u300d\n]{1,60})\u300d|\u300e([^\u300f\n]{1,60})\u300f"
    r"|(?<![A-Za-z0-9])'([^'\n]{1,60})'(?![A-Za-z0-9])"
    r"|(?<=\bsays )([A-Z][A-Z0-9!&'?]*(?: [A-Z0-9][A-Z0-9!&'?]*)*)\b"
    r"|(?<=\bsaying )([A-Z][A-Z0-9!&'?]*(?: [A-Z0-9][A-Z0-9!&'?]*)*)\b"
    r"|(?<=\breading )([A-Z][A-Z0-9!&'?]+(?: [A-Z0-9][A-Z0-9!&'?]*)*)\b"
)
_LIKE = re.compile(
    r"\b(logo|icon|cartoon|film|photo|painting|poster|comic|anime|sticker|sketch|watercolou?r|emblem|badge|stamp)-like\b",
    re.IGNORECASE,
)
"""What a picture looks like, said as one word: it is read as that look."""
SOURCE = "\ue001"
"""Stands for "image 2", one of a remix's sources, in the same way."""
ROOM = "\ue004"
"""Stands for words about empty room, in the same way."""
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


def tokens_of(prompt: str, *, frames: bool) -> tuple[list[str], list[str]]:
    """The tokens of a prompt, and its texts, to which the tokens that begin with QUOTE or ROOM point."""
    quotes: list[str] = []

    def keep(match: re.Match[str]) -> str:
        quotes.append(next(group for group in match.groups() if group is not None))
        return f" {QUOTE}{chr(0xE100 + len(quotes))} "

    def point(match: re.Match[str]) -> str:
        name = next(group for group in match.groups() if group is not None).lower()
        return f" {SOURCE}{chr(0xE100 + (_ORDINALS.get(name) or int(name)))} "

    def leave(said: str) -> str:
        quotes.append(said)
        return f" {ROOM}{chr(0xE100 + len(quotes))} "

    text = prompt.replace("\u2019", "'")
    for mark in (QUOTE, SOURCE, OPEN, CLOSE, ROOM):
        text = text.replace(mark, " ")
    text = rooms_for_words(_LIKE.sub(r"\1", text), leave)
    text = without_shoptalk(_SOURCES.sub(point, _QUOTES.sub(keep, with_marks(text))))
    return _TOKEN.findall(with_frames(text) if frames else text), quotes
