"""Rows about stored files and multipart uploads in SQLite."""

import sqlite3
from collections.abc import Sequence
from datetime import datetime

import msgspec

from muralist.core.files import StoredFile, Upload
from muralist.errors import NameTaken
from muralist.storage.sql.sqlite.file.database import Readers
from muralist.storage.sql.sqlite.file.rows import Row, encode, maybe_micros, to_micros
from muralist.storage.sql.sqlite.file.writer import Writer
from muralist.storage.sql.sqlite.statements import read_queries

_SQL = read_queries("files")
_FIND = _SQL["find"]
_decode_file = msgspec.json.Decoder(StoredFile).decode
_decode_upload = msgspec.json.Decoder(Upload).decode


class SqliteFiles:
    """Implements `core.ports.Files`."""

    def __init__(self, writer: Writer, readers: Readers) -> None:
        self._writer = writer
        self._readers = readers
        self._read = readers.direct

    async def add(self, file: StoredFile) -> None:
        """Insert a file."""

        def unit(connection: sqlite3.Connection) -> None:
            try:
                connection.execute(_SQL["insert"], _to_row(file))
            except sqlite3.IntegrityError:
                raise NameTaken(f"There is a file {file.id} already, or no account {file.account_id}.") from None

        await self._writer.run(unit)

    async def find(self, file_id: str, account_id: int | None = None) -> StoredFile | None:
        """A file by id."""
        rows = self._read.execute(_FIND, (file_id,)).fetchall()
        if not rows or account_id not in (None, rows[0][0]):
            return None
        return _decode_file(rows[0][1])

    async def update(self, file: StoredFile) -> None:
        """Replace a file's row, if it is still there."""
        await self._writer.run(lambda c: c.execute(_SQL["update"], _to_row(file)).rowcount)

    async def list(
        self, account_id: int, *, purpose: str | None, after: str | None, limit: int, newest_first: bool
    ) -> Sequence[StoredFile]:
        """Ready OpenAI-style files by creation. A cursor whose file is gone is placed by its id alone."""

        def read(connection: sqlite3.Connection) -> list[StoredFile]:
            place = connection.execute(_SQL["position"], (after,)).fetchone() if after is not None else None
            step = "<" if newest_first else ">"
            filters = " AND purpose = :purpose" if purpose is not None else ""
            if place is not None:
                filters += f" AND (created_at, id) {step} (:created_at, :after)"
            elif after is not None:
                filters += f" AND id {step} :after"
            query = _SQL["list"].replace("{filters}", filters).replace("{order}", "DESC" if newest_first else "ASC")
            values = {
                "account_id": account_id,
                "purpose": purpose,
                "after": after,
                "created_at": place[0] if place else None,
                "limit": limit,
            }
            return [_decode_file(doc) for (doc,) in connection.execute(query, values)]

        return await self._readers.scan(read)

    async def delete(self, file_id: str) -> None:
        """Remove a file's row."""
        await self._writer.run(lambda c: c.execute(_SQL["delete"], (file_id,)).rowcount)

    async def expired(self, now: datetime, limit: int) -> Sequence[StoredFile]:
        """Files whose time has passed, longest passed first."""
        rows = await self._readers.scan(lambda c: c.execute(_SQL["expired"], (to_micros(now), limit)).fetchall())
        return [_decode_file(doc) for (doc,) in rows]

    async def save_upload(self, upload: Upload) -> None:
        """Insert or replace a multipart upload."""
        row = (upload.id, upload.account_id, encode(upload))
        await self._writer.run(lambda c: c.execute(_SQL["save_upload"], row).rowcount)

    async def find_upload(self, upload_id: str, account_id: int) -> Upload | None:
        """A multipart upload by id."""
        rows = self._read.execute(_SQL["find_upload"], (upload_id, account_id)).fetchall()
        return _decode_upload(rows[0][0]) if rows else None


def _to_row(file: StoredFile) -> Row:
    return (
        file.id,
        file.account_id,
        file.purpose,
        str(file.state),
        to_micros(file.created_at),
        maybe_micros(file.expires_at),
        encode(file),
    )
