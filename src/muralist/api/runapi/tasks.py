"""Tasks after their creation: read one (or wait for its end), list them, cancel one."""

from collections.abc import Iterator
from typing import Annotated

import msgspec
from msgspec import UNSET, Meta, UnsetType

from muralist.api.bodies import RememberedBody
from muralist.api.http import JSON_TYPE, NO_STORE, Answer, Call, ClientGone, Header, first_of, json_answer, until_gone
from muralist.api.operation import TASK_ID_HEADER, TASK_ID_PATTERN, TASK_ID_SCHEMA, Operation, Returns, says
from muralist.api.reading import given, read_query
from muralist.api.runapi.create import base_path, create_paths
from muralist.api.runapi.wire.examples import EXAMPLES
from muralist.api.runapi.wire.tasks import TaskBody, TaskListBody, task_body, task_list_body
from muralist.api.tasking.waiting import find_task_of, no_such_task, until_ended
from muralist.core.catalogue.registry import Catalogue
from muralist.core.ports import TaskFilter
from muralist.core.task import Status, Task, parse_id
from muralist.flows.cancel import cancel

TAG = "Tasks"
LIST = "/api/v1/tasks"
MAX_WAIT_SECONDS = 60

_encoder = msgspec.json.Encoder()
_ENDED: tuple[Header, ...] = (JSON_TYPE, NO_STORE)
_HEADERS: dict[Status, tuple[Header, ...]] = {
    Status.PENDING: (JSON_TYPE, NO_STORE, (b"retry-after", b"2")),
    Status.PROCESSING: (JSON_TYPE, NO_STORE, (b"retry-after", b"1")),
    Status.COMPLETED: _ENDED,
    Status.FAILED: _ENDED,
}


class WaitQuery(msgspec.Struct, frozen=True):
    """Query of a task."""

    wait: Annotated[
        float,
        Meta(ge=0, le=MAX_WAIT_SECONDS, description="Hold the answer until the task ends, at most so many seconds."),
    ] = 0


class ListQuery(msgspec.Struct, frozen=True):
    """Query of the task list."""

    status: Annotated[Status, says("Only tasks that stand here.")] | UnsetType = UNSET
    model: Annotated[str, says("Only tasks of this model.")] | UnsetType = UNSET
    idempotency_key: Annotated[str, says("Only the task that this key made.")] | UnsetType = UNSET
    client_request_id: Annotated[str, says("Only tasks of this request id.")] | UnsetType = UNSET
    cursor: (
        Annotated[
            str,
            Meta(
                pattern=TASK_ID_PATTERN,
                description="`next_cursor` of the page before.",
                extra={"must": "the `next_cursor` of the page before"},
            ),
        ]
        | UnsetType
    ) = UNSET
    limit: Annotated[int, Meta(ge=1, le=100, description="Tasks a page.")] = 20


def operations(catalogue: Catalogue) -> Iterator[Operation]:
    """Task operations: the status of a task is found under every path that it could have been created on."""
    main = "/api/v1/tasks/{id}"
    yield _get(main, None)
    yield _get("/v1/tasks/{id}", main)
    for service, action in create_paths(catalogue):
        for spelling in dict.fromkeys((action.value, action.value.replace("_", "-"))):
            yield _get(f"{base_path(service)}{spelling}/{{id}}", main)
    for service in dict.fromkeys(model.service for model in catalogue):
        yield _get(f"/api/v1/{service}/{{id}}", main)
    for path in (LIST, "/v1/tasks"):
        yield Operation(
            method="GET",
            path=path,
            handler=list_tasks,
            tag=TAG,
            summary="List your tasks, newest first",
            query=ListQuery,
            returns=(Returns(description="A page of tasks.", type=TaskListBody, example=EXAMPLES[TaskListBody]),),
            alias_of=None if path == LIST else LIST,
        )
    yield Operation(
        method="POST",
        path="/api/v1/tasks/{id}/cancel",
        handler=cancel_task,
        tag=TAG,
        id_schema=TASK_ID_SCHEMA,
        summary="Cancel a running task",
        description="The task ends as failed with the code `cancelled`, and its price is released in full.",
        returns=(
            Returns(
                description="The task, ended.",
                type=TaskBody,
                headers={TASK_ID_HEADER: "Its id."},
            ),
        ),
        raises=(404, 409),
    )


def _get(path: str, alias_of: str | None) -> Operation:
    return Operation(
        method="GET",
        path=path,
        handler=get_task,
        tag=TAG,
        id_schema=TASK_ID_SCHEMA,
        summary="Read a task",
        description="Takes either form of the id. A running task answers with Retry-After, in seconds.",
        query=WaitQuery,
        returns=(
            Returns(
                description="The task as it stands.",
                type=TaskBody,
                example=EXAMPLES[TaskBody],
                headers={TASK_ID_HEADER: "Its id.", "Retry-After": "Seconds to the next poll, while it runs."},
            ),
        ),
        raises=(404,),
        alias_of=alias_of,
    )


async def get_task(call: Call) -> Answer:
    """Answer with a task; with `wait`, hold the answer until it has ended."""
    services = call.services
    seconds = read_query(call, WaitQuery).wait if call.scope["query_string"] else 0
    written_id = call.params["id"]
    known = services.bodies.get(written_id)
    if known is not None and known.final and known.fits(call.account_id, call.origin, _window(call)):
        call.task_id = known.task.id
        return Answer(200, known.body, _ENDED)
    task_id = parse_id(written_id) if known is None else known.task.id
    task = await services.tasks.find(task_id, call.account_id)
    if task is None:
        raise no_such_task()
    if seconds and not task.status.is_final:
        task = await _wait(call, task_id, seconds)
    call.task_id = task_id
    if known is None or not known.shows(task):
        known = _remember(call, written_id, task)
    return Answer(200, known.body, _HEADERS[task.status])


def _remember(call: Call, written_id: str, task: Task) -> RememberedBody:
    services = call.services
    body = _encoder.encode(task_body(task, origin=call.origin, links=services.links, now=services.clock.now()))
    written = RememberedBody(task, call.origin, _window(call), body)
    services.bodies.put(written_id, written)
    return written


def _window(call: Call) -> int:
    return call.services.links.window(call.services.clock.now())


async def list_tasks(call: Call) -> Answer:
    """Answer with a page of the account's tasks."""
    query = read_query(call, ListQuery)
    services = call.services
    wanted = TaskFilter(
        status=query.status.value if query.status else None,
        model=given(query.model),
        idempotency_key=given(query.idempotency_key),
        client_request_id=given(query.client_request_id),
        before=parse_id(query.cursor) if query.cursor else None,
        limit=query.limit + 1,
    )
    found = await services.tasks.list(call.account_id, wanted)
    body = task_list_body(
        found[: query.limit],
        more=len(found) > query.limit,
        origin=call.origin,
        links=services.links,
        now=services.clock.now(),
    )
    return json_answer(body, headers=(NO_STORE,))


async def cancel_task(call: Call) -> Answer:
    """End a task without a picture."""
    services = call.services
    task = await find_task(call)
    ended = await cancel(
        task.id,
        call.account_id,
        tasks=services.tasks,
        render=services.render,
        clock=services.clock,
        new_id=services.new_id,
    )
    body = task_body(ended, origin=call.origin, links=services.links, now=services.clock.now())
    return json_answer(body, headers=(NO_STORE,))


async def find_task(call: Call) -> Task:
    """The task that the path names, noted for the response's headers.

    Raises:
        InvalidResourceId: the path has no task id.
        NotFound: the account has no such task.
    """
    task = await find_task_of(call, parse_id(call.params["id"]))
    call.task_id = task.id
    return task


async def _wait(call: Call, task_id: str, seconds: float) -> Task:
    ended = await first_of(until_ended(call, task_id, seconds), call.services.shutdown.wait(), until_gone(call.receive))
    if ended is None:
        raise ClientGone
    return ended if isinstance(ended, Task) else await find_task_of(call, task_id)
