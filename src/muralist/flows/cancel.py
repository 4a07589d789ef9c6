"""Cancel a task: it ends as failed with the code `cancelled` and its price is released in full."""

from collections.abc import Callable

from muralist.core.ports import CallbackRenderer, Clock, Tasks
from muralist.core.task import Failure, Task
from muralist.errors import NotFound, StaleTask
from muralist.flows import settle

CANCELLED = Failure(code="cancelled", message="The task was cancelled at your request. You were not charged.")


async def cancel(
    task_id: str,
    account_id: int,
    *,
    tasks: Tasks,
    render: CallbackRenderer,
    clock: Clock,
    new_id: Callable[[], str],
) -> Task:
    """Cancel a task of an account. The worker that paints it notices within its lease and stops.

    Raises:
        NotFound: the account has no such task.
        TaskFinished: the task has already ended.
    """
    while True:
        task = await tasks.find(task_id, account_id)
        if task is None:
            raise NotFound("No task of this id in your account.")
        try:
            return await settle.fail(task, CANCELLED, tasks=tasks, render=render, clock=clock, new_id=new_id)
        except StaleTask:
            continue
