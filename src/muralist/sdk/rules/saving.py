"""Names pictures on disk and writes them whole or not at all."""

import os
import secrets
from collections.abc import Sequence
from pathlib import Path
from urllib.parse import urlsplit

_SUFFIXES = {
    "image/png": ".png",
    "image/jpeg": ".jpg",
    "image/webp": ".webp",
    "image/avif": ".avif",
    "image/gif": ".gif",
}


def suffix_of(mime_type: str | None, url: str = "") -> str:
    """File suffix of a picture by its content type, else by its address, else `.png`."""
    kind = (mime_type or "").partition(";")[0].strip().lower()
    if kind in _SUFFIXES:
        return _SUFFIXES[kind]
    by_name = Path(urlsplit(url).path).suffix.lower()
    return by_name if by_name in {*_SUFFIXES.values(), ".jpeg"} else ".png"


def is_folder(path: str | os.PathLike[str]) -> bool:
    """Whether a target names a folder: it is one, or it ends in a slash."""
    return str(path).endswith(("/", os.sep)) or Path(path).is_dir()


def targets(path: str | os.PathLike[str] | None, *, stem: str, suffixes: Sequence[str]) -> list[Path]:
    """One file per picture. A folder (or None: the current one) gets `stem` names; a file gets numbers
    before its suffix when there are several pictures, and a suffix when it has none."""
    if path is None or is_folder(path):
        base, given = Path(path or ".") / stem, ""
    else:
        given = Path(path).suffix
        base = Path(path).with_suffix("") if given else Path(path)
    many = len(suffixes) > 1
    return [
        base.with_name(f"{base.name}{f'-{number}' if many else ''}{given or suffix}")
        for number, suffix in enumerate(suffixes, start=1)
    ]


def write_whole(path: Path, content: bytes) -> None:
    """Write through a temporary file beside the target, so that a half-written picture is never seen."""
    path.parent.mkdir(parents=True, exist_ok=True)
    part = path.with_name(f".{path.name[:80]}.{secrets.token_hex(4)}")
    try:
        with part.open("xb") as file:
            file.write(content)
        part.replace(path)
    except BaseException:
        part.unlink(missing_ok=True)
        raise
