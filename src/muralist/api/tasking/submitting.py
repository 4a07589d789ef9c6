"""Hands a create call of any dialect to the flow that accepts it."""

from muralist.api.http import Call
from muralist.core.ports import Accepted
from muralist.errors import RequestConflict
from muralist.flows.submit import Command, submit


async def submit_for(call: Call, command: Command) -> Accepted:
    """Accept a command with the ports of the server, and note the task for the response's headers and the metrics.

    Raises:
        MuralistError: as `submit`; a conflict names the task that the idempotency key made.
    """
    services = call.services
    try:
        accepted = await submit(
            command,
            tasks=services.tasks,
            files=services.files,
            objects=services.objects,
            catalogue=services.catalogue,
            sources=services.sources,
            callbacks=services.callbacks,
            check_engine=services.check_engine,
            own_file=services.links.own_file,
            clock=services.clock,
            new_id=services.new_id,
            new_seed=services.new_seed,
            checkpoint=services.checkpoint,
        )
    except RequestConflict as error:
        call.task_id = error.details.get("id")
        raise
    call.task_id = accepted.task.id
    services.metrics.note_create(accepted.task.model, replayed=accepted.replayed)
    return accepted
