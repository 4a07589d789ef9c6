"""Waits for the end of a task, for every call that holds its answer until then."""

from muralist.api.http import Call
from muralist.core.task import Task
from muralist.errors import NotFound


async def until_ended(call: Call, task_id: str, seconds: float) -> Task:
    """The task when it has ended, or as it stands when the time is over. Raises NotFound."""
    ticks = call.services.ticks
    deadline = ticks() + seconds
    async with call.services.tasks.watch(task_id) as watch:
        while True:
            task = await find_task_of(call, task_id)
            remaining = deadline - ticks()
            if task.status.is_final or remaining <= 0:
                return task
            await watch(remaining)


async def find_task_of(call: Call, task_id: str) -> Task:
    """A task of the caller's account. Raises NotFound."""
    task = await call.services.tasks.find(task_id, call.account_id)
    if task is None:
        raise no_such_task()
    return task


def no_such_task() -> NotFound:
    """The refusal of an id that the account has no task of."""
    return NotFound("Your account has no task of this id. Ids are those that the create call returned.")
