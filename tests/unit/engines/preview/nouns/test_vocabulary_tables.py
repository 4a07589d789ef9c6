"""The vocabulary's own reader of plain tables says what all of TOML would say."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from muralist.engines import preview
from muralist.engines.preview.lexicon import tables
from muralist.engines.preview.lexicon.tables import read_tables


def test_every_table_is_read_as_toml() -> None:
    """Each file of the painter gives the same names, kinds of values and order either way."""
    paths = sorted(Path(preview.__file__).parent.rglob("*.toml"))
    assert len(paths) > 40
    for path in paths:
        assert repr(read_tables(path)) == repr(tomllib.loads(path.read_text("utf-8"))), path


@pytest.mark.parametrize("text", ["a = [1]\n", 'a = """b\nc"""\n', 'a = "b\\n"\n', "a.b = 1\n", "a = 1 # b\n"])
def test_more_than_plain_rows_is_left_to_tomllib(tmp_path: Path, text: str) -> None:
    """Lists, long and escaped texts, dotted names and remarks behind a value are read as well."""
    path = tmp_path / "table.toml"
    path.write_text(text, "utf-8")
    assert tables._plain(text) is None
    assert read_tables(path) == tomllib.loads(text)


@pytest.mark.parametrize("text", ["a = 1\na = 2\n", "[a]\n[a]\n", "[a]\n[[a]]\n", "[[a]]\n[a]\n", "[[a]\n", "a\n"])
def test_faults_are_found(tmp_path: Path, text: str) -> None:
    """A name that is given twice, and what is no TOML, raises as tomllib does."""
    path = tmp_path / "table.toml"
    path.write_text(text, "utf-8")
    with pytest.raises(tomllib.TOMLDecodeError):
        read_tables(path)
