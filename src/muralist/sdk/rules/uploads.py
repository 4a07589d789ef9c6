"""Reads what is to be uploaded and describes it as the prepare call wants it."""

import base64
import hashlib
import mimetypes
import os
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO

from muralist.sdk.errors import InvalidArgumentError


@dataclass(frozen=True, slots=True, kw_only=True)
class Content:
    """Bytes with a name. `checksum` is the base64 MD5 that the contract asks for (an integrity check)."""

    data: bytes = field(repr=False)
    filename: str
    content_type: str | None
    checksum: str


def read_content(
    file: str | os.PathLike[str] | bytes | IO[bytes],
    *,
    filename: str | None = None,
    content_type: str | None = None,
) -> Content:
    """Read a path, bytes or an open binary file whole; raises InvalidArgumentError when it cannot be read."""
    name: object = None
    if isinstance(file, str | os.PathLike):
        path = Path(file)
        name = path.name
        try:
            data = path.read_bytes()
        except OSError as error:
            raise InvalidArgumentError(f"Cannot read {path}: {error.strerror or error}.") from error
    elif isinstance(file, bytes | bytearray | memoryview):
        data = bytes(file)
    else:
        name = getattr(file, "name", None)
        data = file.read()
        if not isinstance(data, bytes):
            raise InvalidArgumentError("The file is open as text; open it in binary mode.")
    if not data:
        raise InvalidArgumentError("The file is empty.")
    chosen = filename or (Path(name).name if isinstance(name, str) else None) or "upload.bin"
    return Content(
        data=data,
        filename=chosen,
        content_type=content_type or mimetypes.guess_type(chosen, strict=False)[0],
        checksum=base64.b64encode(hashlib.md5(data, usedforsecurity=False).digest()).decode(),
    )
