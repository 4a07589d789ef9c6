"""Gathers the fields of a request: JSON input, flags over it, local pictures uploaded."""

import json
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

if TYPE_CHECKING:
    from muralist.sdk import Client

    from .progress import Display

STDIN = "-"
_REMOTE = ("http://", "https://", "data:")


def gather(text: str | None, file: str | None, flags: Mapping[str, Any]) -> dict[str, Any]:
    """Merge --input-file, then --input, then the flags that were given; raises click.UsageError."""
    if text == STDIN and file == STDIN:
        raise click.UsageError("Only one of --input and --input-file can read standard input.")
    fields: dict[str, Any] = {}
    if file is not None:
        fields |= _json_object(_read(file), f"--input-file {file}")
    if text is not None:
        fields |= _json_object(_read(STDIN) if text == STDIN else text, "--input")
    return fields | {name: value for name, value in flags.items() if value not in (None, (), {})}


def parse_pairs(pairs: Iterable[str], option: str) -> dict[str, str]:
    """Read repeated NAME=VALUE options; raises click.UsageError."""
    found = {}
    for pair in pairs:
        name, equals, value = pair.partition("=")
        if not (name and equals):
            raise click.UsageError(f"{option} wants NAME=VALUE, not {pair!r}.")
        found[name] = value
    return found


def upload_sources(client: "Client", fields: dict[str, Any], display: "Display") -> dict[str, Any]:
    """Return the fields with every local path among the sources replaced by its temporary URL."""
    known: dict[str, str] = {}

    def remote(source: Any) -> Any:
        if not isinstance(source, str) or source.startswith(_REMOTE):
            return source
        if source not in known:
            display.note(f"uploading {source}")
            known[source] = client.files.upload(source).url
        return known[source]

    prepared = dict(fields)
    if isinstance(fields.get("source_image_urls"), list | tuple):
        prepared["source_image_urls"] = [remote(source) for source in fields["source_image_urls"]]
    if "source_image_url" in fields:
        prepared["source_image_url"] = remote(fields["source_image_url"])
    return prepared


def _read(name: str) -> str:
    try:
        if name == STDIN:
            return sys.stdin.read()
        return Path(name).read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise click.UsageError(f"Cannot read {name}: {error}") from error


def _json_object(text: str, origin: str) -> dict[str, Any]:
    try:
        value = json.loads(text)
    except ValueError as error:
        raise click.UsageError(f"{origin} is not JSON: {error}") from error
    if not isinstance(value, dict):
        raise click.UsageError(f"{origin} must be a JSON object of request fields.")
    return value
