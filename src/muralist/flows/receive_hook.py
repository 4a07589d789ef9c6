"""Take an upstream's call that the work of a task has ended, and have that work polled now."""

from collections.abc import Awaitable, Callable, Mapping

import msgspec
import structlog

from muralist.core.hooks import Hook, HookGate, PollWakeups
from muralist.core.ports import Tasks
from muralist.errors import NotFound, Unauthenticated

log = structlog.get_logger()


class HookPorts(msgspec.Struct, frozen=True, kw_only=True):
    """What taking calls needs: the gates of the engines whose upstreams call, by name, and whom to wake."""

    gates: Mapping[str, HookGate]
    tasks: Tasks
    poll_wakeups: PollWakeups


async def receive_hook(
    engine: str, task_id: str, secret: str, *, read: Callable[[], Awaitable[Hook]], ports: HookPorts
) -> bool:
    """Wake the poll of the task; whether there was any work to wake for.

    The body is read once the address has proved right. Calls that come twice, or after the task has ended or has gone
    to another engine, change nothing and are no fault of their sender.

    Raises:
        NotFound: no such engine calls here, or the address is not the task's.
        Unauthenticated: the signature is not the upstream's.
        Unavailable: the signature cannot be checked for now.
    """
    gate = ports.gates.get(engine)
    if gate is None or not gate.admits(task_id, secret):
        raise NotFound("There is nothing at this address. Nothing was done.")
    try:
        await gate.verify(await read())
    except Unauthenticated:
        log.warning("a call was refused", action="hook.refused", engine=engine, task_id=task_id)
        raise
    task = await ports.tasks.find(task_id)
    if task is None or task.status.is_final or task.engine != engine:
        return False
    await ports.poll_wakeups.wake(task_id)
    log.info("the upstream called", action="hook.woke", engine=engine, task_id=task_id)
    return True
