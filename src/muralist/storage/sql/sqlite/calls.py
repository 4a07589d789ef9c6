"""Chat calls in SQLite: a row while money is set aside, gone with the entries and the memo of its end."""

import sqlite3
from collections.abc import Sequence
from datetime import datetime

import msgspec

from muralist.core.chat.call import ChatCall, release_entries, reserve_entries, settle_entries
from muralist.core.money.ledger import Entry
from muralist.core.money.memo import Memo
from muralist.storage.sql.sqlite import ledger
from muralist.storage.sql.sqlite.file.database import Readers
from muralist.storage.sql.sqlite.file.rows import encode, from_micros, to_micros
from muralist.storage.sql.sqlite.file.writer import Writer
from muralist.storage.sql.sqlite.memos import insert_memo
from muralist.storage.sql.sqlite.statements import read_queries

_SQL = read_queries("calls")
_decode = msgspec.json.Decoder(ChatCall).decode


class SqliteCalls:
    """Implements `core.chat.call.Calls`."""

    def __init__(self, writer: Writer, readers: Readers) -> None:
        self._writer = writer
        self._readers = readers

    async def reserve(self, call: ChatCall) -> None:
        """Commit the call and its reservation durably."""
        row = (call.id, call.account_id, to_micros(call.expires_at), encode(call))

        def unit(connection: sqlite3.Connection) -> None:
            ledger.post(connection, reserve_entries(call))
            connection.execute(_SQL["insert"], row)

        await self._writer.run(unit)

    async def extend(self, call_id: str, until: datetime) -> bool:
        """Move the expiry of a running call on."""
        return await self._writer.run(lambda c: c.execute(_SQL["extend"], (to_micros(until), call_id)).rowcount == 1)

    async def settle(self, call: ChatCall, memo: Memo) -> bool:
        """End a call at the price of its memo."""
        return await self._end(call, settle_entries(call, memo.price, memo.at), memo)

    async def release(self, call: ChatCall, at: datetime) -> bool:
        """End a call without a price."""
        return await self._end(call, release_entries(call, at))

    async def note(self, memo: Memo) -> None:
        """Keep the memo of a call that no money was set aside for."""
        await self._writer.run(lambda connection: insert_memo(connection, memo))

    async def expired(self, now: datetime, limit: int) -> Sequence[ChatCall]:
        """Calls whose process died."""
        rows = await self._readers.scan(lambda c: c.execute(_SQL["expired"], (to_micros(now), limit)).fetchall())
        return [msgspec.structs.replace(_decode(doc), expires_at=from_micros(until)) for doc, until in rows]

    async def _end(self, call: ChatCall, entries: Sequence[Entry], memo: Memo | None = None) -> bool:
        def unit(connection: sqlite3.Connection) -> bool:
            if connection.execute(_SQL["end"], (call.id,)).rowcount == 0:
                return False
            ledger.post(connection, entries)
            if memo is not None:
                insert_memo(connection, memo)
            return True

        return await self._writer.run(unit)
