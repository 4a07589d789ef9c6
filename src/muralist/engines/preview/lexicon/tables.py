"""Reads tables of plain rows, the part of TOML that the vocabulary uses, several times as fast as all of TOML."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path
from typing import Any

_LINE = re.compile(
    r'\[\[([A-Za-z0-9_-]+)\]\]|\[([A-Za-z0-9_-]+)\]|(?:([A-Za-z0-9_-]+)|"([^"\\\x00-\x1f]+)") = '
    r'(?:"([^"\\\x00-\x1f]*)"|(true|false|-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?))'
)
"""A header, or a row with a text, a truth or a number."""


def read_tables(path: Path) -> dict[str, Any]:
    """What a TOML file says. Raises tomllib's errors; what is more than plain rows is left to tomllib."""
    text = path.read_text("utf-8")
    tables = _plain(text)
    return tomllib.loads(text) if tables is None else tables


def _plain(text: str) -> dict[str, Any] | None:
    """The tables of a text of plain rows; None where a line is anything else or a name is given twice."""
    tables: dict[str, Any] = {}
    row: dict[str, Any] = tables
    match = _LINE.fullmatch
    for line in text.split("\n"):
        if not line or line.startswith("#"):
            continue
        found = match(line)
        if found is None:
            return None
        many, single, name, quoted, words, value = found.groups()
        if many is not None:
            rows = tables.setdefault(many, [])
            if not isinstance(rows, list):
                return None
            row = {}
            rows.append(row)
            continue
        if single is not None:
            if single in tables:
                return None
            row = tables[single] = {}
            continue
        key = name if name is not None else quoted
        if key in row:
            return None
        row[key] = words if words is not None else _value(value)
    return tables


def _value(text: str) -> bool | int | float:
    if text in {"true", "false"}:
        return text == "true"
    return float(text) if "." in text else int(text)
