"""Named statements and statements of many rows."""

import sqlite3
from contextlib import closing

import pytest

from muralist.storage.sql.sqlite.statements import ManyRows, parse_queries


def test_statements_are_found_by_name() -> None:
    """Each block is one statement without its semicolon; comments inside it stay."""
    text = "-- name: one\nSELECT 1;\n\n-- name: two\n-- why\nSELECT\n    2\n"
    assert parse_queries(text) == {"one": "SELECT 1", "two": "-- why\nSELECT\n    2"}


@pytest.mark.parametrize(
    "text",
    ["SELECT 1", "-- name: a\nSELECT 1\n-- name: a\nSELECT 2", "-- name: a\n-- name: b\nSELECT 1"],
)
def test_a_malformed_file_is_refused(text: str) -> None:
    """SQL without a name, a name given twice and a name without SQL are faults of the file."""
    with pytest.raises(ValueError, match=r"SQL before|given twice"):
        parse_queries(text)


@pytest.mark.parametrize("count", [0, 1, 7, 8, 9, 31, 32, 33, 81])
def test_many_rows_are_inserted_in_their_order(count: int) -> None:
    """Whatever the number of rows, all arrive once and in order."""
    rows = [(n, f"row {n}") for n in range(count)]
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.execute("CREATE TABLE t (number INTEGER, text TEXT)")
        ManyRows("INSERT INTO t (number, text) VALUES (?, ?)").insert(connection, rows)
        assert connection.execute("SELECT number, text FROM t ORDER BY rowid").fetchall() == rows
