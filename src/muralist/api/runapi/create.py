"""Create calls: one operation for each service and action of the catalogue, and the short paths without a service."""

from collections.abc import Iterator
from typing import Annotated

import msgspec
from msgspec import Meta

from muralist.api.about.create_schemas import create_body
from muralist.api.http import BASE64_LIMIT_BYTES, JSON_LIMIT_BYTES, NO_STORE, Answer, Call, json_answer
from muralist.api.operation import HEADER_PATTERN, TASK_ID_HEADER, Handler, Operation, Returns
from muralist.api.reading import read_object
from muralist.api.runapi.wire.examples import EXAMPLES
from muralist.api.runapi.wire.tasks import CreatedBody, created_body
from muralist.api.tasking.submitting import submit_for
from muralist.core.catalogue.model import Action
from muralist.core.catalogue.registry import Catalogue
from muralist.flows.submit import Command

TAG = "Create"

_SUMMARIES = {
    Action.TEXT_TO_IMAGE: "Paint a picture from words",
    Action.REMIX_IMAGE: "Blend or transform source pictures",
}
_DESCRIPTION = (
    "Answers at once with a task; poll it, wait on it with `?wait=60`, follow its events, or give a `callback_url`. "
    "When this answers, the task and the reservation of its price are on disk."
)


class CreateHeaders(msgspec.Struct, frozen=True, rename={"idempotency_key": "Idempotency-Key"}):
    """Request headers of a create call."""

    idempotency_key: Annotated[
        str,
        Meta(
            min_length=1,
            max_length=512,
            pattern=HEADER_PATTERN,
            description="Same key and same JSON: the same task, charged once. Same key, other JSON: 409.",
        ),
    ] = ""


def operations(catalogue: Catalogue) -> Iterator[Operation]:
    """Create operations; the hyphenated spelling of an action is an alias of the other."""
    for service, action in create_paths(catalogue):
        takes_pictures = any(
            model.sources_param for model in catalogue if model.action is action and service in (None, model.service)
        )
        handler = _handler(service, action, BASE64_LIMIT_BYTES if takes_pictures else JSON_LIMIT_BYTES)
        path = base_path(service) + action.value
        for spelling in dict.fromkeys((path, base_path(service) + action.value.replace("_", "-"))):
            yield Operation(
                method="POST",
                path=spelling,
                handler=handler,
                tag=TAG,
                summary=_SUMMARIES[action],
                description=_DESCRIPTION,
                headers=CreateHeaders,
                takes=create_body(catalogue, service, action),
                returns=(
                    Returns(
                        description="The task was accepted, or found again by its idempotency key.",
                        type=CreatedBody,
                        example=EXAMPLES[CreatedBody],
                        headers={
                            "Location": "Path of the task, relative to this server.",
                            TASK_ID_HEADER: "The id of the task.",
                        },
                    ),
                ),
                raises=(402, 403, 409, 503),
                alias_of=None if spelling == path else path,
            )


def create_paths(catalogue: Catalogue) -> list[tuple[str | None, Action]]:
    """Every service and action that a task can be created with; service None is the short path."""
    short = dict.fromkeys((None, model.action) for model in catalogue)
    return [*short, *dict.fromkeys((model.service, model.action) for model in catalogue)]


def base_path(service: str | None) -> str:
    """What a service's paths begin with."""
    return "/v1/" if service is None else f"/api/v1/{service}/"


def _handler(service: str | None, action: Action, limit_bytes: int) -> Handler:
    async def create(call: Call) -> Answer:
        command = Command(
            account_id=call.account_id,
            key_id=call.caller.key_id,
            models=call.caller.models,
            action=action,
            service=service,
            body=await read_object(call, limit_bytes),
            origin=call.origin,
            idempotency_key=call.header(b"idempotency-key"),
            client_request_id=call.header(b"x-client-request-id"),
        )
        accepted = await submit_for(call, command)
        location = f"{call.scope['path']}/{accepted.task.id}".encode()
        return json_answer(created_body(accepted), headers=((b"location", location), NO_STORE))

    return create
