"""Accounts, keys and balances in memory."""

from collections.abc import Sequence
from datetime import datetime

import msgspec

from muralist.core.money.account import Account, Balance, Caller, Key, new_callback_secret
from muralist.core.money.ledger import Entry
from muralist.errors import NameTaken, NoSuchAccount
from muralist.testing.memory.books import Books


class MemoryAccounts:
    """Implements `core.ports.Accounts`."""

    def __init__(self, books: Books) -> None:
        self._books = books
        self._accounts: dict[int, Account] = {}
        self._keys: dict[int, Key] = {}

    async def create(self, name: str, *, unlimited: bool, now: datetime) -> Account:
        """Make an account with an empty wallet."""
        if await self.find(name) is not None:
            raise NameTaken(f"There is an account named {name!r} already; choose another name.")
        account = Account(
            id=len(self._accounts) + 1,
            name=name,
            unlimited=unlimited,
            created_at=now,
            callback_secret=new_callback_secret(),
        )
        self._accounts[account.id] = account
        self._books.open(account.id, unlimited=unlimited)
        return account

    async def find(self, name: str) -> Account | None:
        """An account by name."""
        return next((account for account in self._accounts.values() if account.name == name), None)

    async def get(self, account_id: int) -> Account:
        """An account by id."""
        if account_id not in self._accounts:
            raise NoSuchAccount(f"There is no account {account_id}; list the accounts to see those there are.")
        return self._accounts[account_id]

    async def list(self) -> Sequence[Account]:
        """All accounts, in order of their ids."""
        return list(self._accounts.values())

    async def post(self, entries: Sequence[Entry]) -> None:
        """Append balanced entries."""
        self._books.post(entries)

    async def balance(self, account_id: int, *, day_start: datetime) -> Balance:
        """What the account has, holds and spent."""
        await self.get(account_id)
        return self._books.balance(account_id, day_start)

    async def add_key(
        self, account_id: int, *, name: str, sha256: bytes, mask: str, now: datetime, models: Sequence[str] = ()
    ) -> Key:
        """Store a key's digest and mask."""
        await self.get(account_id)
        if any(key.sha256 == sha256 for key in self._keys.values()):
            raise NameTaken("This key is stored already; make a new one.")
        key = Key(
            id=len(self._keys) + 1,
            account_id=account_id,
            name=name,
            sha256=sha256,
            mask=mask,
            enabled=True,
            created_at=now,
            models=tuple(models),
        )
        self._keys[key.id] = key
        return key

    async def list_keys(self, account_id: int | None = None) -> Sequence[Key]:
        """Keys, of one account or of all."""
        return [key for key in self._keys.values() if account_id in (None, key.account_id)]

    def key(self, key_id: int) -> Key | None:
        """A key by id."""
        return self._keys.get(key_id)

    async def disable_key(self, key_id: int) -> Key | None:
        """Switch a key off."""
        if key_id not in self._keys:
            return None
        key = self._keys[key_id] = msgspec.structs.replace(self._keys[key_id], enabled=False)
        return key

    async def find_caller(self, sha256: bytes) -> Caller | None:
        """The enabled key with this digest, and its account."""
        for key in self._keys.values():
            if key.enabled and key.sha256 == sha256:
                account = self._accounts[key.account_id]
                return Caller(key_id=key.id, key_name=key.name, account=account, models=key.models)
        return None

    async def rotate_callback_secret(self, account_id: int, *, secret: str, keep_until: datetime) -> Account:
        """Set a new callback secret and keep the old one for a while."""
        before = await self.get(account_id)
        after = self._accounts[account_id] = msgspec.structs.replace(
            before,
            callback_secret=secret,
            previous_callback_secret=before.callback_secret,
            previous_secret_until=keep_until,
        )
        return after
