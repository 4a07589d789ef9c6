"""Listing tasks: filters, pages and cursors that stay put."""

import pytest

from muralist.core import task as tasks
from muralist.core.money.account import Account
from muralist.core.ports import TaskFilter
from muralist.core.task import Failure, Task
from muralist.kit.ids import uuid7
from muralist.testing import FakeClock, sample_submission

from .conftest import Store


@pytest.fixture
async def seven(store: Store, account: Account, clock: FakeClock) -> list[Task]:
    """Seven tasks, oldest first, made at the same instant; those at 1, 3 and 5 have failed."""
    made = [
        (
            await store.tasks.submit(
                sample_submission(account.id, clock.now(), idempotency_key=f"k{n}", client_request_id=f"r{n % 2}")
            )
        ).task
        for n in range(7)
    ]
    for n in (1, 3, 5):
        failure = Failure(code="cancelled", message="Cancelled.")
        made[n] = await store.tasks.apply(tasks.fail(made[n], failure, now=clock.now()))
    return made


async def test_list_shows_newest_first_and_only_the_accounts_own(
    store: Store, account: Account, clock: FakeClock, seven: list[Task]
) -> None:
    """Tasks come whole, newest first; those of other accounts do not come."""
    other = await store.accounts.create("bob", unlimited=True, now=clock.now())
    await store.tasks.submit(sample_submission(other.id, clock.now()))
    assert await store.tasks.list(account.id, TaskFilter()) == seven[::-1]


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        (TaskFilter(status="failed"), [5, 3, 1]),
        (TaskFilter(status="pending", limit=2), [6, 4]),
        (TaskFilter(status="no such word"), []),
        (TaskFilter(model="sample-text-to-image", limit=1), [6]),
        (TaskFilter(model="other"), []),
        (TaskFilter(idempotency_key="k2"), [2]),
        (TaskFilter(client_request_id="r1"), [5, 3, 1]),
        (TaskFilter(client_request_id="r0", status="failed"), []),
        (TaskFilter(client_request_id="' OR 1=1 --"), []),
    ],
)
async def test_list_filters(
    store: Store, account: Account, seven: list[Task], wanted: TaskFilter, found: list[int]
) -> None:
    """Each filter narrows, and filters add up."""
    assert await store.tasks.list(account.id, wanted) == [seven[n] for n in found]


async def test_list_pages_cover_everything_once(store: Store, account: Account, seven: list[Task]) -> None:
    """Following the cursor visits each task once."""
    seen: list[Task] = []
    while page := await store.tasks.list(account.id, TaskFilter(limit=3, before=seen[-1].id if seen else None)):
        seen += page
    assert seen == seven[::-1]


async def test_list_pages_stay_put_while_tasks_arrive_and_change(
    store: Store, account: Account, clock: FakeClock, seven: list[Task]
) -> None:
    """A task that arrives or ends between two pages neither repeats nor hides another."""
    first = await store.tasks.list(account.id, TaskFilter(limit=3))
    await store.tasks.submit(sample_submission(account.id, clock.now()))
    await store.tasks.apply(tasks.fail(seven[4], Failure(code="cancelled", message="."), now=clock.now()))
    second = await store.tasks.list(account.id, TaskFilter(limit=9, before=first[-1].id))
    assert [task.id for task in second] == [task.id for task in seven[3::-1]]


async def test_list_gives_nothing_before_an_unknown_task(store: Store, account: Account, seven: list[Task]) -> None:
    """A cursor that names no task ends the list instead of starting over."""
    assert len(seven) == 7
    assert await store.tasks.list(account.id, TaskFilter(before=uuid7())) == []
