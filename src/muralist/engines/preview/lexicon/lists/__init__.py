"""Lists of words that rules of the grammar go by, kept as data beside the vocabulary and reviewed with it.

Each file has tables of plain rows. A row's words are separated by commas; its name says what they have in common.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path

from muralist.engines.preview.lexicon.tables import read_tables


def rows(name: str, table: str) -> Mapping[str, str]:
    """The rows of one table of the file of that name, as they stand there."""
    return _tables(name)[table]


def words(name: str, table: str) -> frozenset[str]:
    """All words of a table, whatever their row."""
    return frozenset(word for row in rows(name, table).values() for word in split(row))


def by_word(name: str, table: str) -> dict[str, str]:
    """For each word of a table the name of its row."""
    return {word: row for row, listed in rows(name, table).items() for word in split(listed)}


def tables(name: str) -> Mapping[str, Mapping[str, str]]:
    """All tables of a file by their names."""
    return _tables(name)


def split(row: str) -> list[str]:
    """The words of a row."""
    return [word.strip() for word in row.split(",") if word.strip()]


@cache
def _tables(name: str) -> Mapping[str, Mapping[str, str]]:
    return read_tables(Path(__file__).with_name(f"{name}.toml"))
