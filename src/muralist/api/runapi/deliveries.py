"""Callbacks of a task: what was sent, what came back, and sending once more."""

from collections.abc import Iterator

from muralist.api.http import NO_STORE, Answer, Call, json_answer
from muralist.api.operation import TASK_ID_HEADER, TASK_ID_SCHEMA, Operation, Returns
from muralist.api.runapi.tasks import find_task
from muralist.api.runapi.wire.examples import EXAMPLES
from muralist.api.runapi.wire.tasks import DeliveryBody, DeliveryListBody, delivery_body
from muralist.flows.redeliver import redeliver

TAG = "Callbacks"


def operations() -> Iterator[Operation]:
    """Callback operations."""
    yield Operation(
        method="GET",
        path="/api/v1/tasks/{id}/deliveries",
        handler=list_deliveries,
        tag=TAG,
        id_schema=TASK_ID_SCHEMA,
        summary="See the callbacks of a task",
        returns=(
            Returns(
                description="Each callback with its attempts.",
                type=DeliveryListBody,
                example=EXAMPLES[DeliveryListBody],
                headers={TASK_ID_HEADER: "The id of the task."},
            ),
        ),
        raises=(404,),
    )
    yield Operation(
        method="POST",
        path="/api/v1/tasks/{id}/redeliver",
        handler=send_again,
        tag=TAG,
        id_schema=TASK_ID_SCHEMA,
        summary="Send the callback once more",
        description="A new delivery with an id of its own, to the URL that the task was created with.",
        returns=(
            Returns(
                description="The delivery, due now.",
                type=DeliveryBody,
                example=EXAMPLES[DeliveryBody],
                headers={TASK_ID_HEADER: "The id of the task."},
            ),
        ),
        raises=(404, 409),
    )


async def list_deliveries(call: Call) -> Answer:
    """Answer with all callbacks of a task."""
    task = await find_task(call)
    found = await call.services.deliveries.list(task.id)
    body = DeliveryListBody(deliveries=[delivery_body(delivery, attempts, task) for delivery, attempts in found])
    return json_answer(body, headers=(NO_STORE,))


async def send_again(call: Call) -> Answer:
    """Owe one more callback."""
    services = call.services
    task = await find_task(call)
    delivery = await redeliver(
        task.id,
        call.account_id,
        tasks=services.tasks,
        deliveries=services.deliveries,
        render=services.render,
        clock=services.clock,
        new_id=services.new_id,
    )
    return json_answer(delivery_body(delivery, (), task), headers=(NO_STORE,))
