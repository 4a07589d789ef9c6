"""Errors in Anthropic's shape, with our sentences."""

from typing import Annotated, Literal

import msgspec

from muralist.api.errors import STATUS, error_headers, shown_error
from muralist.api.http import NO_STORE, Answer, json_answer
from muralist.api.operation import Dialect, says
from muralist.errors import Kind, MuralistError

STATUSES = {422: 400}
"""Anthropic answers every fault of a request with 400."""

TYPES = {
    Kind.UNAUTHENTICATED: "authentication_error",
    Kind.PAYMENT: "billing_error",
    Kind.FORBIDDEN: "permission_error",
    Kind.NOT_FOUND: "not_found_error",
    Kind.TOO_LARGE: "request_too_large",
    Kind.RATE_LIMITED: "rate_limit_error",
    Kind.UNAVAILABLE: "overloaded_error",
    Kind.UPSTREAM: "api_error",
    Kind.INTERNAL: "api_error",
}


class AnthropicErrorDetail(msgspec.Struct, frozen=True, kw_only=True):
    """What went wrong. `code` is ours: permanent, and listed in docs/reference/errors.md."""

    type: Annotated[str, says("Anthropic's family of errors, e.g. invalid_request_error.")]
    message: Annotated[str, says("What happened, what it cost and what to do.")]
    code: Annotated[str, says("Permanent; docs/reference/errors.md lists them all.")]


class AnthropicErrorBody(msgspec.Struct, frozen=True, kw_only=True):
    """The body of every error of these operations."""

    type: Annotated[Literal["error"], says("Always `error`.")] = "error"
    error: Annotated[AnthropicErrorDetail, says("The fault.")]
    request_id: Annotated[str, says("Id of this request.")]


def anthropic_error(error: Exception, request_id: str) -> Answer:
    """The answer to an error."""
    shown = shown_error(error, request_id)
    status = STATUS[shown.kind]
    headers = (NO_STORE, *error_headers(shown))
    return json_answer(anthropic_body(shown, request_id), STATUSES.get(status, status), headers)


def anthropic_body(error: MuralistError, request_id: str) -> AnthropicErrorBody:
    """The body of an error that may be shown, also of one that ends a stream."""
    return AnthropicErrorBody(
        error=AnthropicErrorDetail(
            type=TYPES.get(error.kind, "invalid_request_error"), message=str(error), code=error.code
        ),
        request_id=request_id,
    )


ANTHROPIC = Dialect(name="Anthropic", body=AnthropicErrorBody, write=anthropic_error, statuses=STATUSES)
"""Anthropic's dialect: the Messages API for clients that were written for it."""
