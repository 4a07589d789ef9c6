"""The answers of the OpenAPI document that every operation shares: errors, by status, each with an example."""

from collections.abc import Mapping
from typing import Any

import msgspec

from muralist.api.errors import STATUS, error_answer
from muralist.api.operation import JSON, Dialect
from muralist.errors import (
    NOTHING_CREATED,
    BodyTooLarge,
    ChatRefused,
    Forbidden,
    InsufficientCredits,
    InvalidInput,
    LinkExpired,
    MalformedBody,
    MuralistError,
    NotFound,
    RateLimited,
    RequestConflict,
    StillRunning,
    Unauthenticated,
    Unavailable,
)

REQUEST_ID = {"x-request-id": {"$ref": "#/components/headers/RequestId"}}
_ERRORS: Mapping[int, str] = {
    400: "The request cannot be read: broken JSON, a malformed id or header. Nothing was charged.",
    401: "No API key, or one that is not known or disabled; from an upstream, no valid signature.",
    402: "The balance does not cover the price. Nothing was created.",
    403: "The signature is not valid.",
    404: "There is no such thing in your account.",
    409: "The state forbids it, or the idempotency key was used with another input.",
    410: "The link or upload has expired.",
    413: "The body is too large. Nothing was created.",
    422: "A field breaks its rule; `errors` names each one. Nothing was charged.",
    429: "Too many requests with this key; come back as Retry-After says.",
    502: "The upstream refuses this server's own key or credit; its operator must mend that. Nothing was charged.",
    503: "No work can be taken at this moment. Nothing was accepted.",
    504: "The task was not done in the time that a call may wait. It goes on, and is found by its id.",
}


def error_responses(dialect: Dialect | None, schema: Mapping[str, Any]) -> dict[str, Any]:
    """The answers that operations of a dialect refer to, by name; `schema` is that of an error's body."""
    statuses = {} if dialect is None else dialect.statuses
    return {
        error_name(dialect, statuses.get(status, status)): {
            "description": description,
            "headers": REQUEST_ID,
            "content": {JSON: {"schema": schema, "example": _error_example(dialect, status)}},
        }
        for status, description in _ERRORS.items()
    }


def error_name(dialect: Dialect | None, status: int) -> str:
    """Name of an answer among the document's responses."""
    return f"{'' if dialect is None else dialect.name}Error{status}"


def _error_example(dialect: Dialect | None, status: int) -> Any:
    """The body of an error of this status, by its most usual class."""
    write = error_answer if dialect is None else dialect.write
    return msgspec.json.decode(write(_USUAL[status], "req_0123456789abcdef00000001").body)


_USUAL: Mapping[int, MuralistError] = {
    STATUS[error.kind]: error
    for error in (
        MalformedBody(f"The body is not valid JSON: input data was truncated. {NOTHING_CREATED}"),
        Unauthenticated("This API key is not known or has been disabled. Nothing was charged."),
        InsufficientCredits(f"This costs $0.07, but only $0.03 is left. {NOTHING_CREATED}"),
        Forbidden("The signature of this link is not valid. Use the link exactly as the API returned it."),
        NotFound("Your account has no task of this id. Ids are those that the create call returned."),
        RequestConflict(f"This idempotency key was used with another input. {NOTHING_CREATED}"),
        LinkExpired("This link has expired. Ask the API for the task or the file again to get a fresh one."),
        BodyTooLarge(f"The body is larger than the 1,000,000 bytes that this endpoint takes. {NOTHING_CREATED}"),
        InvalidInput.of({"prompt": ["is required"]}),
        RateLimited(f"This key sent more than 600 requests in 60 seconds. {NOTHING_CREATED}"),
        ChatRefused("The chat upstream refuses this server's own key. Nothing was charged; tell the operator."),
        Unavailable(f"The server is stopping. {NOTHING_CREATED}"),
        StillRunning("The task tsk_0198c0de7a3b7c1d9e2f3a4b5c6d7e8f is still running. Read it at /v1/tasks/{id}."),
    )
}
