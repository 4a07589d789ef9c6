"""Finds sources that no server could fetch, before anything is sent."""

import os
from collections.abc import Iterator, Mapping
from typing import Any

from muralist.sdk.errors import InvalidArgumentError


def check_sources(fields: Mapping[str, Any]) -> None:
    """Refuse a local path or bytes among the sources of a request; raises InvalidArgumentError.

    Sources are `source_image_urls` and `source_image_url`. Addresses of any scheme pass: the server judges them.
    """
    for name, source in _sources(fields):
        if isinstance(source, os.PathLike):
            what, argument = f"the local path {os.fspath(source)!r}", "path"
        elif isinstance(source, bytes | bytearray):
            what, argument = "bytes", "data"
        elif isinstance(source, str) and source.strip() and "://" not in source and not source.startswith("data:"):
            what, argument = f"the local path {source!r}", "path"
        else:
            continue
        raise InvalidArgumentError(
            f"{name} is {what}, which the server cannot read. Upload it and send its address: "
            f"client.files.upload({argument}).url"
        )


def _sources(fields: Mapping[str, Any]) -> Iterator[tuple[str, Any]]:
    many = fields.get("source_image_urls")
    if isinstance(many, list | tuple):
        yield from ((f"source_image_urls[{number}]", source) for number, source in enumerate(many))
    else:
        yield "source_image_urls", many
    yield "source_image_url", fields.get("source_image_url")
