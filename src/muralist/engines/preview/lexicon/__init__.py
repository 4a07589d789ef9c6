"""The painter's vocabulary: reviewed data in TOML, and the lookups that the parser asks."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from typing import Any

from muralist.engines.preview.lexicon.tables import read_tables

__all__ = ["IRREGULAR", "LONGEST_PHRASE", "Entry", "Lexicon", "lexicon", "plain", "singulars"]

SMALL_TABLES = {
    "numbers": "number", "sizes": "size", "materials": "material", "poses": "pose", "light": "light",
    "spots": "spot", "links": "relation",
}  # fmt: skip
"""Tables of words.toml whose rows read `name = "English words; Chinese words"`, and the kind of their words."""
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
    """English phrases (words joined by one space) and Chinese words, each with its first meaning.

    `others` gives the further meanings of the words that have several: a colour that is also a fruit, a piece of
    furniture that a place shows by itself.
    """

    english: Mapping[str, Entry]
    chinese: Mapping[str, Entry]
    longest_chinese: int
    others: Mapping[str, tuple[Entry, ...]] = field(default_factory=dict)


IRREGULAR = {
    "people": "person", "men": "man", "women": "woman", "children": "child", "geese": "goose", "mice": "mouse",
    "oxen": "ox", "wolves": "wolf", "leaves": "leaf", "knives": "knife", "loaves": "loaf", "shelves": "shelf",
    "gentlemen": "gentleman", "fishermen": "fisherman", "snowmen": "snowman", "ladies": "lady", "cacti": "cactus",
    "grandchildren": "grandchild",
}  # fmt: skip
"""Plurals that no rule finds."""


def plain(word: str) -> str:
    """Lower case without accents, hyphens as spaces: how English words are stored and looked up."""
    word = word.lower().replace("-", " ")
    if word.isascii():
        return word
    decomposed = unicodedata.normalize("NFKD", word)
    return "".join(char for char in decomposed if not unicodedata.combining(char))


def singulars(word: str) -> Iterator[str]:
    """The word itself, then what it may be a plural of."""
    yield word
    if word in IRREGULAR:
        yield IRREGULAR[word]
    if len(word) > 5 and word.endswith("men"):
        yield word[:-3] + "man"
    if len(word) > 3 and word.endswith("ies"):
        yield word[:-3] + "y"
    if len(word) > 4 and word.endswith("ves"):
        yield word[:-3] + "f"
        yield word[:-3] + "fe"
    if len(word) > 2 and word.endswith("s") and not word.endswith("ss"):
        yield word[:-1]
    if len(word) > 3 and word.endswith("es") and not word.endswith("ees"):
        yield word[:-2]


def _words(text: str) -> list[str]:
    return [word.strip() for word in text.split(",") if word.strip()]


def _tables() -> Iterator[tuple[Entry, list[str], list[str]]]:
    """Every meaning with its words: things first, so that a noun that is also a feature of a place leads as a thing.

    All TOML files of this folder are read. Where two give the same word to a thing, the file that is about a narrower
    field (any but the four general ones) wins.
    """
    general = ("things", "scenes", "styles", "words")
    paths = sorted(Path(__file__).parent.glob("*.toml"))
    paths.sort(key=lambda path: path.stem in general)
    data = [read_tables(path) for path in paths]
    for things in (True, False):
        for tables in data:
            for kind, rows in tables.items():
                if isinstance(rows, list) and (kind == "thing") is things:
                    yield from _rows(kind, rows)
    for tables in data:
        yield from _small_words({kind: rows for kind, rows in tables.items() if isinstance(rows, dict)})


Row = tuple[Entry, list[str], list[str]]


def _with_features(rows: list[Row]) -> Iterator[Row]:
    """The rows; further Chinese words of a place mean the same feature elsewhere as those of the general files do."""
    features: dict[str, str] = {}
    for entry, western, _ in rows:
        if entry.kind == "place" and western and "near" not in entry.details:
            features[entry.name] = entry.details.get("feature", "")
    for entry, western, eastern in rows:
        if entry.kind == "place" and not western and features.get(entry.name) and "feature" not in entry.details:
            details = {**entry.details, "feature": features[entry.name]}
            yield Entry(kind=entry.kind, name=entry.name, details=details), western, eastern
        else:
            yield entry, western, eastern


def _rows(kind: str, rows: list[dict[str, Any]]) -> Iterator[tuple[Entry, list[str], list[str]]]:
    for row in rows:
        english, chinese = _words(row.pop("en", "")), _words(row.pop("zh", ""))
        yield Entry(kind=kind, name=row.get("name", row.get("prop", "")), details=row), english, chinese


def _small_words(data: Mapping[str, Mapping[str, str]]) -> Iterator[tuple[Entry, list[str], list[str]]]:
    for name, text in data.get("colours", {}).items():
        code, english, chinese = (text + ";;").split(";")[:3]
        yield Entry(kind="colour", name=name, details={"code": code.strip()}), _words(english), _words(chinese)
    for table, kind in SMALL_TABLES.items():
        for name, text in data.get(table, {}).items():
            english, _, chinese = text.partition(";")
            yield Entry(kind=kind, name=name), _words(english), _words(chinese)
    for name, text in data.get("relations", {}).items():
        yield Entry(kind="relation", name=name), _words(text), []
    for name, text in data.get("zh_relations", {}).items():
        yield Entry(kind="relation", name=name, details={"after": True}), [], _words(text)
    for kind, text in data.get("small", {}).items():
        english, _, chinese = text.partition(";")
        yield Entry(kind=kind, name=kind), _words(english), _words(chinese)


@lru_cache(maxsize=1)
def lexicon() -> Lexicon:
    """The whole vocabulary, read once a process."""
    from muralist.engines.preview.lexicon.folding import folded
    from muralist.engines.preview.lexicon.shades import shades

    english: dict[str, Entry] = {}
    chinese: dict[str, Entry] = {}
    others: dict[str, tuple[Entry, ...]] = {}
    first: dict[str, str] = {}
    spelt: dict[str, str] = {}
    """Each Chinese word, and the spelling of it in either script that came first."""
    for entry, western, eastern in _with_features(list(_tables())):
        for phrase in western:
            _give(english, others, plain(phrase), entry)
        for word in eastern:
            if not word.isascii():
                # single characters may stand for two: 面 is not always 麵
                spelt[word] = first.setdefault(folded(word) if len(word) > 1 else word, word)
                _give(chinese, others, spelt[word], entry)
    for word, own in spelt.items():
        chinese[word] = chinese[own]
        if own in others:
            others[word] = others[own]
    plain_colours = {word: entry.details["code"] for word, entry in english.items() if entry.kind == "colour"}
    for phrase, code in shades(plain_colours):
        _give(english, others, phrase, Entry(kind="colour", name=phrase, details={"code": code}))
    return Lexicon(english=english, chinese=chinese, longest_chinese=max(map(len, chinese)), others=others)


def _give(table: dict[str, Entry], others: dict[str, tuple[Entry, ...]], word: str, entry: Entry) -> None:
    first = table.setdefault(word, entry)
    if first.kind != entry.kind and all(other.kind != entry.kind for other in others.get(word, ())):
        others[word] = (*others.get(word, ()), entry)
