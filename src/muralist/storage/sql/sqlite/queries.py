"""Reads named SQL statements from the files in `statements/`.

A file is a list of blocks; each starts with a line `-- name: the_name` and holds one statement:

    -- name: find
    SELECT doc FROM tasks WHERE id = ?
"""

import re
from collections.abc import Mapping
from importlib.resources import files
from types import MappingProxyType

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
    """The statements of `statements/<name>.sql`."""
    return parse_queries((files(__package__) / "statements" / f"{name}.sql").read_text(encoding="utf-8"))
