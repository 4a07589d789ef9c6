"""Reads named SQL statements from the files beside this one.

A file is a list of blocks; each starts with a line `-- name: the_name` and holds one statement:

    -- name: find
    SELECT doc FROM tasks WHERE id = ?
"""

import re
import sqlite3
from collections.abc import Mapping, Sequence
from importlib.resources import files
from itertools import chain
from types import MappingProxyType
from typing import Any

_NAME = re.compile(r"^-- name: (\w+)$", re.MULTILINE)


def parse_queries(text: str) -> Mapping[str, str]:
    """Split a text into its named statements.

    Raises:
        ValueError: text before the first name, a name given twice, or a name without a statement.
    """
    before, *parts = _NAME.split(text)
    if before.strip():
        raise ValueError("SQL before the first '-- name:' line")
    found: dict[str, str] = {}
    for name, body in zip(parts[::2], parts[1::2], strict=True):
        statement = body.strip().rstrip(";")
        if name in found or not statement:
            raise ValueError(f"statement {name!r} is empty or given twice")
        found[name] = statement
    return MappingProxyType(found)


def read_queries(name: str) -> Mapping[str, str]:
    """The statements of `<name>.sql`."""
    return parse_queries((files(__package__) / f"{name}.sql").read_text(encoding="utf-8"))


class ManyRows:
    """An INSERT ... VALUES (?, ...) that takes many rows a statement: about half the cost a row of one by one."""

    _SIZES = (64, 32, 16, 8, 4, 2)

    def __init__(self, insert: str) -> None:
        head, row = re.split(r"(?<=VALUES) ", insert)
        self._one = insert
        self._many = [(size, f"{head} {', '.join([row] * size)}") for size in self._SIZES]

    def insert(self, connection: sqlite3.Connection, rows: Sequence[Sequence[Any]]) -> None:
        """Insert all rows, in their order."""
        at, left = 0, len(rows)
        for size, statement in self._many:
            while left >= size:
                connection.execute(statement, list(chain.from_iterable(rows[at : at + size])))
                at, left = at + size, left - size
        for row in rows[at:]:
            connection.execute(self._one, row)
