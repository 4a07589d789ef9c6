"""The painter's vocabulary: reviewed data in TOML, and the lookups that the parser asks."""

from __future__ import annotations

import tomllib
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from importlib import resources
from typing import Any

LONGEST_PHRASE = 6
"""Words in the longest English phrase that is looked up."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """What a word or phrase means: its `kind` (thing, place, feature, colour, ...), name and details."""

    kind: str
    name: str
    details: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Lexicon:
    """English phrases (words joined by one space) and Chinese words, each with its meaning."""

    english: Mapping[str, Entry]
    chinese: Mapping[str, Entry]
    longest_chinese: int


def plain(word: str) -> str:
    """Lower case without accents: how English words are stored and looked up."""
    decomposed = unicodedata.normalize("NFKD", word.lower())
    return "".join(char for char in decomposed if not unicodedata.combining(char))


def singulars(word: str) -> Iterator[str]:
    """The word itself, then what it may be a regular plural of."""
    yield word
    if len(word) > 3 and word.endswith("ies"):
        yield word[:-3] + "y"
    if len(word) > 4 and word.endswith("ves"):
        yield word[:-3] + "f"
        yield word[:-3] + "fe"
    if len(word) > 3 and word.endswith("es"):
        yield word[:-2]
    if len(word) > 2 and word.endswith("s") and not word.endswith("ss"):
        yield word[:-1]


def _words(text: str) -> list[str]:
    return [word.strip() for word in text.split(",") if word.strip()]


def _tables() -> Iterator[tuple[Entry, list[str], list[str]]]:
    root = resources.files(__name__)
    data = {
        name: tomllib.loads((root / f"{name}.toml").read_text("utf-8"))
        for name in ("things", "scenes", "styles", "words")
    }
    for name in ("things", "scenes", "styles"):
        for kind, rows in data[name].items():
            for row in rows:
                english, chinese = _words(row.pop("en", "")), _words(row.pop("zh", ""))
                yield Entry(kind=kind, name=row.get("name", row.get("prop", "")), details=row), english, chinese
    yield from _small_words(data["words"])


def _small_words(data: Mapping[str, Mapping[str, str]]) -> Iterator[tuple[Entry, list[str], list[str]]]:
    for name, text in data["colours"].items():
        code, english, chinese = (text + ";;").split(";")[:3]
        yield Entry(kind="colour", name=name, details={"code": code.strip()}), _words(english), _words(chinese)
    kinds = {"numbers": "number", "sizes": "size", "materials": "material", "poses": "pose", "light": "light"}
    for table, kind in kinds.items():
        for name, text in data[table].items():
            english, _, chinese = text.partition(";")
            yield Entry(kind=kind, name=name), _words(english), _words(chinese)
    for name, text in data["relations"].items():
        yield Entry(kind="relation", name=name), _words(text), []
    for name, text in data["zh_relations"].items():
        yield Entry(kind="relation", name=name, details={"after": True}), [], _words(text)
    negations = _words(data["stop"]["negation"])
    yield Entry(kind="negation", name="no"), negations, negations
    yield Entry(kind="stop", name=""), _words(data["stop"]["en"]), _words(data["stop"]["zh"])


@lru_cache(maxsize=1)
def lexicon() -> Lexicon:
    """The whole vocabulary, read once a process."""
    english: dict[str, Entry] = {}
    chinese: dict[str, Entry] = {}
    for entry, western, eastern in _tables():
        for phrase in western:
            english.setdefault(plain(phrase), entry)
        for word in eastern:
            if not word.isascii():
                chinese.setdefault(word, entry)
    return Lexicon(english=english, chinese=chinese, longest_chinese=max(map(len, chinese)))
