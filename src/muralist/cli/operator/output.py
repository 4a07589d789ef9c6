"""What operator commands print: one JSON object with `--json`, tidy plain text otherwise."""

import json
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import click


def print_json(value: Mapping[str, Any]) -> None:
    """Print one JSON object on one line."""
    click.echo(json.dumps(value, ensure_ascii=False))


def print_fields(fields: Iterable[tuple[str, object]]) -> None:
    """Print names and values in two columns."""
    rows = [(name, str(value)) for name, value in fields]
    width = max((len(name) for name, _ in rows), default=0)
    for name, value in rows:
        click.echo(f"{name:<{width}}  {value}")


def print_table(header: Sequence[str], rows: Iterable[Sequence[object]], *, empty: str) -> None:
    """Print rows under a header, or the sentence `empty` when there are none."""
    body = [[str(cell) for cell in row] for row in rows]
    if not body:
        click.echo(empty)
        return
    table = [list(header), *body]
    widths = [max(len(row[column]) for row in table) for column in range(len(header))]
    for row in table:
        click.echo("  ".join(f"{cell:<{width}}" for cell, width in zip(row, widths, strict=True)).rstrip())
