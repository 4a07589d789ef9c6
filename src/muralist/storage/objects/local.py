"""Objects as files in a folder."""

import asyncio
import contextlib
import hashlib
import os
import re
import secrets
from pathlib import Path

from muralist.errors import StorageError

_KEY = re.compile(r"[A-Za-z0-9_-][A-Za-z0-9._-]*(/[A-Za-z0-9_-][A-Za-z0-9._-]*)*")
UNFINISHED = ".unfinished"
LEFT_SECONDS = 86_400
MAX_KEY = 250
"""A key becomes one file name, and file systems end those at 255 bytes."""


class LocalObjects:
    """Implements `core.ports.Objects` under a root folder, which is made when the first object is put.

    Keys are relative paths of letters, digits and `._-`, e.g. `pictures/<id>.png`. A put is written beside its place,
    flushed, renamed and its folder flushed, so a reader sees the old bytes or the new ones and a crash loses neither.
    """

    def __init__(self, root: Path) -> None:
        # Made at once, so that a backup of a server that has painted nothing yet finds it.
        root.mkdir(parents=True, exist_ok=True)
        self._root = root
        self._flushed: set[Path] = set()
        self._tidied = False

    async def put(self, key: str, data: bytes) -> None:
        """Store bytes durably."""
        await asyncio.to_thread(self._write, self._path(key), data)

    async def get(self, key: str) -> bytes | None:
        """The bytes, or None when there are none."""
        return await asyncio.to_thread(_read, self._path(key))

    async def delete(self, key: str) -> None:
        """Remove the object if it is there."""
        await asyncio.to_thread(self._path(key).unlink, missing_ok=True)

    def _path(self, key: str) -> Path:
        """Where a key's bytes lie: two levels of 256 folders keep each folder small."""
        if len(key) > MAX_KEY or not _KEY.fullmatch(key):
            raise StorageError(f"{key[:80]!r} is not an object key: letters, digits and ._- in parts joined by '/'.")
        shard = hashlib.sha256(key.encode()).hexdigest()
        return self._root / shard[:2] / shard[2:4] / key.replace("/", "+")

    def _unfinished(self) -> Path:
        """The folder of objects being written; what a killed process left there a day ago is removed."""
        folder = self._root / UNFINISHED
        if not self._tidied:
            folder.mkdir(parents=True, exist_ok=True)
            # The age of a file is counted on the clock of its own disk, which a network share need not have from us.
            probe = folder / secrets.token_hex(8)
            probe.touch()
            now = probe.stat().st_mtime
            probe.unlink()
            for left in folder.iterdir():
                with contextlib.suppress(FileNotFoundError):
                    if now - left.stat().st_mtime > LEFT_SECONDS:
                        left.unlink()
            self._tidied = True
        return folder

    def _write(self, path: Path, data: bytes) -> None:
        folder = path.parent
        folder.mkdir(parents=True, exist_ok=True)
        unfinished = self._unfinished() / secrets.token_hex(8)
        try:
            with unfinished.open("xb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
            unfinished.replace(path)
        except BaseException:
            unfinished.unlink(missing_ok=True)
            raise
        _flush_folder(folder)
        if folder not in self._flushed:
            # The folder itself may be new, made here or by somebody who has not flushed it yet.
            for parent in (folder.parent, self._root, self._root.parent):
                _flush_folder(parent)
            self._flushed.add(folder)


def _flush_folder(folder: Path) -> None:
    if os.name == "nt":
        return  # Windows cannot open a folder, and keeps its entries in a journal.
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _read(path: Path) -> bytes | None:
    try:
        return path.read_bytes()
    except FileNotFoundError:
        return None
