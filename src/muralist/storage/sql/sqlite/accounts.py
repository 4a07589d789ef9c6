"""Accounts, keys and balances in SQLite."""

import sqlite3
from collections.abc import Callable, Sequence
from datetime import datetime
from typing import TypeVar

from muralist.core.money.account import Account, Balance, Caller, Key, new_callback_secret
from muralist.core.money.ledger import Entry, check_balanced
from muralist.errors import NameTaken, NoSuchAccount
from muralist.storage.sql.sqlite import ledger
from muralist.storage.sql.sqlite.file.database import Readers
from muralist.storage.sql.sqlite.file.rows import (
    Row,
    account_from_row,
    encode,
    key_from_row,
    models_from_column,
    to_micros,
)
from muralist.storage.sql.sqlite.file.writer import Writer
from muralist.storage.sql.sqlite.statements import read_queries

T = TypeVar("T")

_SQL = read_queries("accounts")
_FIND_CALLER = _SQL["find_caller"]


class SqliteAccounts:
    """Implements `core.ports.Accounts`."""

    def __init__(self, writer: Writer, readers: Readers) -> None:
        self._writer = writer
        self._readers = readers
        self._read = readers.direct

    async def create(self, name: str, *, unlimited: bool, now: datetime) -> Account:
        """Make an account with an empty wallet."""
        row = (name, unlimited, to_micros(now), new_callback_secret())

        def unit(connection: sqlite3.Connection) -> Account:
            try:
                cursor = connection.execute(_SQL["insert"], row)
            except sqlite3.IntegrityError:
                raise NameTaken(f"There is an account named {name!r} already; choose another name.") from None
            return _account(connection, cursor.lastrowid)

        return await self._writer.run(unit)

    async def find(self, name: str) -> Account | None:
        """An account by name."""
        return _first(self._read, _SQL["find"], name, account_from_row)

    async def get(self, account_id: int) -> Account:
        """An account by id."""
        return _account(self._read, account_id)

    async def list(self) -> Sequence[Account]:
        """All accounts, in order of their ids."""
        return await self._readers.scan(lambda c: [account_from_row(row) for row in c.execute(_SQL["list"])])

    async def post(self, entries: Sequence[Entry]) -> None:
        """Append balanced entries."""
        check_balanced(tuple(entries))
        await self._writer.run(lambda connection: ledger.post(connection, entries))

    async def balance(self, account_id: int, *, day_start: datetime) -> Balance:
        """What the account has, holds and spent."""
        since = to_micros(day_start)
        row = await self._readers.scan(lambda c: c.execute(_SQL["balance"], (account_id, since)).fetchone())
        if row is None:
            raise _missing(account_id)
        return Balance(available=row[0], held=row[1], spent_total=row[2], spent_today=row[3])

    async def add_key(
        self, account_id: int, *, name: str, sha256: bytes, mask: str, now: datetime, models: Sequence[str] = ()
    ) -> Key:
        """Store a key's digest and mask."""
        row = (account_id, name, sha256, mask, to_micros(now), encode(models).decode() if models else None)

        def unit(connection: sqlite3.Connection) -> Key:
            _account(connection, account_id)
            try:
                cursor = connection.execute(_SQL["add_key"], row)
            except sqlite3.IntegrityError:
                raise NameTaken("This key is stored already; make a new one.") from None
            return _key(connection, cursor.lastrowid)

        return await self._writer.run(unit)

    async def list_keys(self, account_id: int | None = None) -> Sequence[Key]:
        """Keys, of one account or of all."""
        rows = await self._readers.scan(lambda c: c.execute(_SQL["list_keys"], (account_id,)).fetchall())
        return [key_from_row(row) for row in rows]

    async def disable_key(self, key_id: int) -> Key | None:
        """Switch a key off."""

        def unit(connection: sqlite3.Connection) -> Key | None:
            changed = connection.execute(_SQL["disable_key"], (key_id,)).rowcount
            return _key(connection, key_id) if changed else None

        return await self._writer.run(unit)

    async def find_caller(self, sha256: bytes) -> Caller | None:
        """The enabled key with this digest, and its account."""
        rows = self._read.execute(_FIND_CALLER, (sha256,)).fetchall()
        if not rows:
            return None
        key_id, key_name, models, *account = rows[0]
        return Caller(
            key_id=key_id, key_name=key_name, account=account_from_row(account), models=models_from_column(models)
        )

    async def rotate_callback_secret(self, account_id: int, *, secret: str, keep_until: datetime) -> Account:
        """Set a new callback secret and keep the old one for a while."""

        def unit(connection: sqlite3.Connection) -> Account:
            connection.execute(_SQL["rotate"], (to_micros(keep_until), secret, account_id))
            return _account(connection, account_id)

        return await self._writer.run(unit)


def _first(connection: sqlite3.Connection, query: str, value: object, read: Callable[[Row], T]) -> T | None:
    rows = connection.execute(query, (value,)).fetchall()
    return read(rows[0]) if rows else None


def _account(connection: sqlite3.Connection, account_id: int | None) -> Account:
    account = _first(connection, _SQL["get"], account_id, account_from_row)
    if account is None:
        raise _missing(account_id)
    return account


def _key(connection: sqlite3.Connection, key_id: int | None) -> Key:
    [row] = connection.execute(_SQL["get_key"], (key_id,)).fetchall()
    return key_from_row(row)


def _missing(account_id: int | None) -> NoSuchAccount:
    return NoSuchAccount(f"There is no account {account_id}; `muralist accounts show` lists those there are.")
