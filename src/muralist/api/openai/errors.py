"""Errors in OpenAI's shape, with our permanent codes."""

import re
from typing import Annotated

import msgspec

from muralist.api.errors import STATUS, error_headers, shown_error
from muralist.api.http import NO_STORE, Answer, json_answer
from muralist.api.operation import Dialect, says
from muralist.errors import Kind

STATUSES = {422: 400}
"""OpenAI answers every fault of a request with 400."""

TYPES = {
    Kind.UNAUTHENTICATED: "authentication_error",
    Kind.PAYMENT: "insufficient_quota",
    Kind.FORBIDDEN: "permission_error",
    Kind.NOT_FOUND: "not_found_error",
    Kind.RATE_LIMITED: "rate_limit_error",
    Kind.UNAVAILABLE: "service_unavailable_error",
    Kind.UPSTREAM: "upstream_error",
    Kind.TIMEOUT: "timeout_error",
    Kind.INTERNAL: "server_error",
}


class OpenAIErrorDetail(msgspec.Struct, frozen=True, kw_only=True):
    """What went wrong. `message` says what happened, what it cost and what to do."""

    message: Annotated[str, says("What happened, what it cost and what to do.")]
    type: Annotated[str, says("OpenAI's family of errors, e.g. invalid_request_error.")]
    param: Annotated[str | None, says("The faulty field, parameter or header.")]
    code: Annotated[str, says("Permanent; docs/reference/errors.md lists them all.")]


class OpenAIErrorBody(msgspec.Struct, frozen=True, kw_only=True):
    """The body of every error of these operations."""

    error: Annotated[OpenAIErrorDetail, says("The fault.")]


def openai_error(error: Exception, request_id: str) -> Answer:
    """The answer to an error. Every complaint is named: OpenAI's shape has no room for a list."""
    shown = shown_error(error, request_id)
    status = STATUS[shown.kind]
    headers = (NO_STORE, *error_headers(shown))
    return json_answer(openai_body(error=shown), STATUSES.get(status, status), headers)


def openai_body(error: Exception) -> OpenAIErrorBody:
    """The body of an error that may be shown, also of one that ends a stream."""
    kind = getattr(error, "kind", Kind.INTERNAL)
    return OpenAIErrorBody(
        error=OpenAIErrorDetail(
            message=_message(error),
            type=TYPES.get(kind, "invalid_request_error"),
            param=getattr(error, "param", None),
            code=getattr(error, "code", "internal"),
        )
    )


def _message(error: Exception) -> str:
    """The message with the complaints that did not fit into its sentence."""
    fields = getattr(error, "fields", {})
    others = [f"{name} {complaint}" for name, complaints in fields.items() for complaint in complaints][1:]
    return f"{_MORE.sub('', str(error))} Also: {'; '.join(others)}." if others else str(error)


_MORE = re.compile(r" \d+ more faults? (?:is|are) in errors\.")
"""A hint at a list that bodies of this shape do not have."""

OPENAI = Dialect(name="OpenAI", body=OpenAIErrorBody, write=openai_error, statuses=STATUSES)
