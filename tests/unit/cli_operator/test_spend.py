"""`muralist spend`, on a data folder that holds settled tasks."""

import asyncio
from datetime import UTC, datetime, timedelta

import pytest

from muralist.bootstrap.store import open_store
from muralist.core import task as tasks
from muralist.core.task import Image
from muralist.testing import sample_submission

IMAGE = Image(file_id="f", file_name="f.png", width=64, height=64, mime_type="image/png")
START = datetime(2026, 5, 1, 12, tzinfo=UTC)


@pytest.fixture
def sold(operator):
    """Two accounts; pictures of `bfl` on one day for one, of `preview` on the next for the other."""

    async def fill() -> None:
        async with open_store(operator.data) as store:
            for name, engine, day, cost in (
                ("studio", "bfl", 0, 30_000),
                ("studio", "bfl", 0, None),
                ("shop", "preview", 1, 0),
            ):
                now = START + timedelta(days=day)
                account = await store.accounts.find(name) or await store.accounts.create(name, unlimited=True, now=now)
                await store.tasks.submit(sample_submission(account.id, now))
                [task] = await store.tasks.claim("w", now=now, lease_until=now + timedelta(seconds=9), limit=1)
                begun = await store.tasks.apply(tasks.begin(task, engine=engine, now=now))
                change = tasks.complete(begun, images=(IMAGE,), report=None, upstream_cost=cost, now=now)
                await store.tasks.apply(change)

    asyncio.run(fill())


def test_spend_shows_price_cost_and_margin_by_engine(operator, sold):
    """Each engine has its line, the total is below, and an untold cost is pointed out."""
    lines = [line.split() for line in operator.run("spend").stdout.splitlines()]

    assert lines[0][0] == "ENGINE"
    assert lines[1] == ["bfl", "2", "$0.10", "$0.03", "$0.07", "1"]
    assert lines[2] == ["preview", "1", "$0.05", "$0.00", "$0.05"]
    assert lines[3] == ["total", "3", "$0.15", "$0.03", "$0.12", "1"]


def test_spend_keeps_to_account_and_days(operator, sold):
    """`--since` is included and `--until` is not; an account has only its own."""
    report = operator.json("spend", "--by", "day", "--since", "2026-05-02", "--until", "2026-05-03")
    assert [(each["group"], each["settled"]) for each in report["groups"]] == [("2026-05-02", 1)]

    report = operator.json("spend", "--by", "model", "--account", "studio")
    assert report["total"] == {
        "group": "total",
        "settled": 2,
        "price_usd": 0.1,
        "upstream_cost_usd": 0.03,
        "margin_usd": 0.07,
        "cost_untold": 1,
    }


def test_spend_says_so_when_nothing_was_sold(operator, sold):
    """A time without settlements is an answer, and an account that is not there is a fault."""
    assert operator.run("spend", "--since", "2030-01-01").stdout == "Nothing was settled in that time.\n"
    assert operator.run("spend", "--account", "nobody").exit_code == 4
