"""End a task: its money, its last event and its callback in one commit."""

from collections.abc import Callable
from datetime import datetime

from muralist.core import task as tasks_core
from muralist.core.delivery import Delivery
from muralist.core.ports import CallbackRenderer, Clock, Tasks
from muralist.core.task import Change, Failure, Image, Report, Task


async def complete(
    task: Task,
    *,
    images: tuple[Image, ...],
    report: Report | None,
    upstream_cost: int | None = None,
    tasks: Tasks,
    render: CallbackRenderer,
    clock: Clock,
    new_id: Callable[[], str],
) -> Task:
    """Complete a task whose pictures are stored; its reservation becomes revenue, and a memo keeps both costs.

    Raises:
        StaleTask: the task changed meanwhile; nothing was written.
        TaskFinished: the task had ended; nothing was written.
    """
    now = clock.now()
    change = tasks_core.complete(task, images=images, report=report, upstream_cost=upstream_cost, now=now)
    return await _end(change, now, tasks=tasks, render=render, new_id=new_id)


async def fail(
    task: Task,
    failure: Failure,
    *,
    upstream_cost: int | None = None,
    lost: bool = False,
    tasks: Tasks,
    render: CallbackRenderer,
    clock: Clock,
    new_id: Callable[[], str],
) -> Task:
    """Fail a task; its reservation goes back in full. Raises StaleTask and TaskFinished as `complete` does."""
    now = clock.now()
    change = tasks_core.fail(task, failure, upstream_cost=upstream_cost, lost=lost, now=now)
    return await _end(change, now, tasks=tasks, render=render, new_id=new_id)


async def _end(
    change: Change, now: datetime, *, tasks: Tasks, render: CallbackRenderer, new_id: Callable[[], str]
) -> Task:
    return await tasks.apply(change, owed_callback(change.task, now, render=render, new_id=new_id))


def owed_callback(task: Task, now: datetime, *, render: CallbackRenderer, new_id: Callable[[], str]) -> Delivery | None:
    """The callback that an ended task owes, if its request asked for one."""
    if task.params.callback_url is None:
        return None
    return Delivery(
        id=new_id(),
        task_id=task.id,
        account_id=task.account_id,
        url=task.params.callback_url,
        body=render(task, now),
        created_at=now,
        due_at=now,
    )
