"""What only a database file has: other processes, what SQL itself forbids, migrations and a loss of the process."""

import asyncio
import os
import re
import sqlite3
import stat
import subprocess
import sys
from collections.abc import AsyncIterator
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from muralist.core import task as tasks
from muralist.core.money import ledger
from muralist.core.money.usd import from_cents
from muralist.core.task import Failure
from muralist.errors import ConfigurationError, InsufficientCredits
from muralist.kit.bell import Bell
from muralist.storage.sql.sqlite import SqliteStore
from muralist.storage.sql.sqlite.statements import read_queries
from muralist.testing import FakeClock, sample_submission

SOON = 5.0


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where the file lies."""
    return tmp_path / "data" / "muralist.db"


@pytest.fixture
async def pair(path: Path) -> AsyncIterator[tuple[SqliteStore, SqliteStore]]:
    """Two stores on one file, as two processes have."""
    stores = SqliteStore.open(path, bell=Bell()), SqliteStore.open(path, bell=Bell())
    yield stores
    for store in stores:
        await store.close()


async def with_credit(store: SqliteStore, clock: FakeClock, cents: int) -> int:
    """An account with so many cents."""
    account = await store.accounts.create("alice", unlimited=False, now=clock.now())
    await store.accounts.post(ledger.credit(account.id, from_cents(cents), clock.now()))
    return account.id


async def test_two_processes_never_spend_the_same_credit(
    pair: tuple[SqliteStore, SqliteStore], clock: FakeClock
) -> None:
    """Forty creates race through two stores against credit for ten: ten are accepted."""
    account_id = await with_credit(pair[0], clock, 50)
    racing = [pair[n % 2].tasks.submit(sample_submission(account_id, clock.now())) for n in range(40)]
    outcomes = await asyncio.gather(*racing, return_exceptions=True)
    assert sum(isinstance(outcome, InsufficientCredits) for outcome in outcomes) == 30
    balance = await pair[1].accounts.balance(account_id, day_start=clock.now())
    assert (balance.available, balance.held) == (0, from_cents(50))


async def test_two_processes_share_idempotency_keys(pair: tuple[SqliteStore, SqliteStore], clock: FakeClock) -> None:
    """One key sent to both makes one task and one charge."""
    account_id = await with_credit(pair[0], clock, 50)
    racing = [
        pair[n % 2].tasks.submit(sample_submission(account_id, clock.now(), idempotency_key="k")) for n in range(20)
    ]
    accepted = await asyncio.gather(*racing)
    assert len({each.task.id for each in accepted}) == 1
    assert (await pair[0].accounts.balance(account_id, day_start=clock.now())).held == from_cents(5)


async def test_two_processes_never_claim_the_same_task(pair: tuple[SqliteStore, SqliteStore], clock: FakeClock) -> None:
    """Workers of two processes that race for twenty tasks get each once."""
    account_id = await with_credit(pair[0], clock, 100)
    for _ in range(20):
        await pair[0].tasks.submit(sample_submission(account_id, clock.now()))
    now = clock.now()
    until = now + timedelta(seconds=30)
    racing = [pair[n % 2].tasks.claim(f"w{n}", now=now, lease_until=until, limit=3) for n in range(10)]
    claimed = [task.id for each in await asyncio.gather(*racing) for task in each]
    assert len(claimed) == len(set(claimed)) == 20


async def test_changes_of_another_process_wake_those_who_wait_here(
    pair: tuple[SqliteStore, SqliteStore], clock: FakeClock
) -> None:
    """A worker here hears of a task accepted there, and a long-poll here of its end there."""
    here, there = pair
    account_id = await with_credit(here, clock, 50)
    await here.tasks.claim("w", now=clock.now(), lease_until=clock.now(), limit=1)
    waiting = asyncio.create_task(here.tasks.wait_for_work(60))
    await asyncio.sleep(0.1)
    assert not waiting.done()
    task = (await there.tasks.submit(sample_submission(account_id, clock.now()))).task
    await asyncio.wait_for(waiting, SOON)
    async with here.tasks.watch(task.id) as wait:
        await there.tasks.apply(tasks.fail(task, Failure(code="cancelled", message="."), now=clock.now()))
        assert await asyncio.wait_for(wait(60), SOON)
    found = await here.tasks.find(task.id)
    assert found is not None
    assert found.status.is_final


CREDIT_IN_ANOTHER_PROCESS = """
import asyncio, sys
from pathlib import Path
from muralist.core.money import ledger
from muralist.kit.bell import Bell
from muralist.kit.clock import SystemClock
from muralist.storage.sql.sqlite import SqliteStore

async def main():
    store = SqliteStore.open(Path(sys.argv[1]), bell=Bell())
    account = await store.accounts.find("alice")
    for _ in range(50):
        await store.accounts.post(ledger.credit(account.id, 50_000, SystemClock().now()))
    print(len(store.link_secret()), flush=True)
    if len(sys.argv) > 2:
        import os, signal
        os.kill(os.getpid(), signal.SIGKILL)
    await store.close()

asyncio.run(main())
"""


def run_python(*arguments: str) -> "subprocess.CompletedProcess[str]":
    """Run the script above to its end."""
    command = [sys.executable, "-c", CREDIT_IN_ANOTHER_PROCESS, *arguments]
    return subprocess.run(command, capture_output=True, text=True, timeout=30, check=False, env=dict(os.environ))


async def test_a_real_process_credits_an_account_while_this_one_creates(path: Path, clock: FakeClock) -> None:
    """Fifty credits from another process and as many creates here all count, without a lost update."""
    store = SqliteStore.open(path, bell=Bell())
    account_id = await with_credit(store, clock, 500)
    elsewhere = asyncio.create_task(asyncio.to_thread(run_python, str(path)))
    made = 0
    while not elsewhere.done() and made < 100:
        await store.tasks.submit(sample_submission(account_id, clock.now()))
        made += 1
        await asyncio.sleep(0.005)
    done = await elsewhere
    assert (done.returncode, done.stdout) == (0, "32\n"), done.stderr
    balance = await store.accounts.balance(account_id, day_start=clock.now())
    assert balance.held == from_cents(5 * made)
    assert balance.available == from_cents(500 + 50 * 5 - 5 * made)
    await store.close()


async def test_a_killed_process_loses_nothing_that_was_acknowledged(path: Path, clock: FakeClock) -> None:
    """What a process was told is committed is there after its SIGKILL, and the file opens without repair."""
    store = SqliteStore.open(path, bell=Bell())
    account_id = await with_credit(store, clock, 0)
    await store.close()
    done = await asyncio.to_thread(run_python, str(path), "die")
    assert done.returncode == -9
    again = SqliteStore.open(path, bell=Bell())
    assert (await again.accounts.balance(account_id, day_start=clock.now())).available == from_cents(250)
    await again.close()


@pytest.mark.parametrize("statement", ["UPDATE entries SET amount = 1", "DELETE FROM entries"])
async def test_sql_forbids_changes_of_the_ledger(path: Path, clock: FakeClock, statement: str) -> None:
    """Not even a hand-written statement changes or removes an entry."""
    store = SqliteStore.open(path, bell=Bell())
    await with_credit(store, clock, 50)
    await store.close()
    with closing(sqlite3.connect(path)) as connection:
        before = connection.execute("SELECT * FROM entries").fetchall()
        with pytest.raises(sqlite3.IntegrityError, match="append-only"):
            connection.execute(statement)
        assert connection.execute("SELECT * FROM entries").fetchall() == before


async def test_a_file_opens_again_with_the_same_secret(path: Path) -> None:
    """The link secret is made once a file, and another file has another one."""
    store = SqliteStore.open(path, bell=Bell())
    secret = store.link_secret()
    await store.close()
    await store.close()
    again = SqliteStore.open(path, bell=Bell())
    assert again.link_secret() == secret
    await again.close()
    other = SqliteStore.open(path.with_name("other.db"), bell=Bell())
    assert other.link_secret() != secret
    await other.close()


async def test_a_file_of_a_newer_version_is_refused(path: Path) -> None:
    """A migration that this version does not know stops the start with a sentence for people."""
    await SqliteStore.open(path, bell=Bell()).close()
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("INSERT INTO migrations VALUES ('9999_future.sql')")
    with pytest.raises(ConfigurationError, match="newer Muralist"):
        SqliteStore.open(path, bell=Bell())


@pytest.mark.parametrize("obstacle", ["no database", "a file for a folder", "a folder for the file"])
async def test_what_cannot_be_opened_is_explained(tmp_path: Path, obstacle: str) -> None:
    """A file that is no database, or a place where none can be, stops the start with a sentence that names it."""
    path = tmp_path / "place" / "muralist.db"
    if obstacle == "no database":
        path.parent.mkdir()
        path.write_bytes(b"this is not a database, whatever its name says" * 50)
    elif obstacle == "a file for a folder":
        path.parent.write_text("in the way")
    else:
        path.mkdir(parents=True)
    with pytest.raises(ConfigurationError, match=re.escape(str(path))):
        SqliteStore.open(path, bell=Bell())


async def test_two_processes_may_create_the_file_at_once(path: Path) -> None:
    """Stores that open a missing file at the same moment agree on one schema and one secret."""
    stores = await asyncio.gather(*(asyncio.to_thread(SqliteStore.open, path, bell=Bell()) for _ in range(4)))
    assert len({store.link_secret() for store in stores}) == 1
    for store in stores:
        await store.close()


async def test_the_file_is_durable_by_its_settings(path: Path) -> None:
    """The write-ahead log is flushed at each commit: synchronous is FULL."""
    store = SqliteStore.open(path, bell=Bell())
    assert store._connection.execute("PRAGMA synchronous").fetchall() == [(2,)]
    assert store._connection.execute("PRAGMA journal_mode").fetchall() == [("wal",)]
    await store.close()


async def test_queries_use_their_indexes(path: Path, clock: FakeClock) -> None:
    """The look-ups that run for every request and every poll of a worker scan no table."""
    store = SqliteStore.open(path, bell=Bell())
    await with_credit(store, clock, 50)
    asked = {
        "tasks": ["find", "find_replay", "events", "renew", "list"],
        "claiming": ["sent", "next_lane", "lane", "take"],
        "permits": ["forget_expired", "acquire", "renew", "release"],
        "accounts": ["find_caller", "balance", "move"],
        "deliveries": ["any_due", "due", "list", "attempts"],
        "files": ["find", "expired", "list"],
    }
    scans = []
    for file, names in asked.items():
        for name in names:
            query = read_queries(file)[name].replace("{filters}", "").replace("{order}", "DESC")
            plan = store._connection.execute("EXPLAIN QUERY PLAN " + re.sub(r"[?:]\w*", "1", query)).fetchall()
            scans += [f"{file}.{name}: {step[3]}" for step in plan if re.match(r"SCAN (?!CONSTANT ROW|\()", step[3])]
    assert scans == []
    await store.close()


async def test_new_store_is_for_its_owner_alone(tmp_path: Path) -> None:
    """Nobody else on the machine reads the secrets in a new data folder."""
    path = tmp_path / "data" / "muralist.db"
    store = SqliteStore.open(path, bell=Bell())

    modes = {each.name: stat.S_IMODE(each.stat().st_mode) for each in (path.parent, *path.parent.iterdir())}
    await store.close()

    assert modes.pop("data") == 0o700
    assert set(modes.values()) == {0o600}
