"""Owe the callback of an ended task once more, as a new delivery with an id of its own."""

from collections.abc import Callable

from muralist.core.delivery import Delivery
from muralist.core.ports import CallbackRenderer, Clock, Deliveries, Tasks
from muralist.errors import NotFound, RequestConflict
from muralist.flows.settle import owed_callback


async def redeliver(
    task_id: str,
    account_id: int,
    *,
    tasks: Tasks,
    deliveries: Deliveries,
    render: CallbackRenderer,
    clock: Clock,
    new_id: Callable[[], str],
) -> Delivery:
    """Queue another delivery to the task's own callback URL.

    Raises:
        NotFound: the account has no such task.
        RequestConflict: the task has not ended, or asked for no callback.
    """
    task = await tasks.find(task_id, account_id)
    if task is None:
        raise NotFound("No task of this id in your account.")
    if not task.status.is_final:
        raise RequestConflict("The task has not ended yet; its callback is sent when it does.")
    delivery = owed_callback(task, clock.now(), render=render, new_id=new_id)
    if delivery is None:
        raise RequestConflict("The task was created without a callback_url, so there is nothing to deliver.")
    await deliveries.add(delivery)
    return delivery
