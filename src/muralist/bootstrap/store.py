"""Opens the store of a data folder and fills it at the first start; imports nothing that serves or paints."""

import contextlib
from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path

from muralist.core.money.account import Account, hash_key, mask_key, new_key
from muralist.core.ports import Clock
from muralist.flows.topup import topup
from muralist.kit.bell import Bell
from muralist.storage.sql.sqlite.store import SqliteStore

DATABASE = "muralist.db"
DEFAULT_ACCOUNT = "default"


@dataclass(frozen=True, slots=True, kw_only=True)
class FirstStart:
    """What a first start made. The key is shown once and stored nowhere."""

    account: Account
    key: str


@contextlib.asynccontextmanager
async def open_store(data: Path) -> AsyncIterator[SqliteStore]:
    """The store of a data folder, made if it is not there; several processes may have it open."""
    store = SqliteStore.open(data / DATABASE, bell=Bell())
    try:
        yield store
    finally:
        await store.close()


async def first_start(store: SqliteStore, *, initial_credit_cents: int, clock: Clock) -> FirstStart | None:
    """Make the account `default` with its first credit and one key, unless there is any account already."""
    if await store.accounts.list():
        return None
    account = await store.accounts.create(DEFAULT_ACCOUNT, unlimited=False, now=clock.now())
    if initial_credit_cents:
        await topup(account, cents=initial_credit_cents, accounts=store.accounts, clock=clock, memo="first start")
    key = new_key()
    await store.accounts.add_key(
        account.id, name="first key", sha256=hash_key(key), mask=mask_key(key), now=clock.now()
    )
    return FirstStart(account=account, key=key)
