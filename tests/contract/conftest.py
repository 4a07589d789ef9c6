"""Every test of this folder runs on the store in memory and on SQLite."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from muralist.core.money import ledger
from muralist.core.money.account import Account
from muralist.core.money.usd import from_cents
from muralist.kit.bell import Bell
from muralist.storage.sql.sqlite import SqliteStore
from muralist.testing import FakeClock, MemoryStore

Store = MemoryStore | SqliteStore


@pytest.fixture
def clock() -> FakeClock:
    """A clock that stands still."""
    return FakeClock()


@pytest.fixture(params=["memory", "sqlite"])
async def store(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[Store]:
    """An empty store of each kind."""
    made: Store = MemoryStore() if request.param == "memory" else SqliteStore.open(tmp_path / "m.db", bell=Bell())
    yield made
    await made.close()


@pytest.fixture
async def account(store: Store, clock: FakeClock) -> Account:
    """An account with 50 cents: ten sample pictures at 1k."""
    made = await store.accounts.create("alice", unlimited=False, now=clock.now())
    await store.accounts.post(ledger.credit(made.id, from_cents(50), clock.now()))
    return made
