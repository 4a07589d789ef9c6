"""Turns every error into an HTTP answer: one table from kinds to statuses, one body shape."""

import math
from typing import Annotated, Any

import msgspec
import structlog
from msgspec import UNSET, UnsetType

from muralist.api.http import NO_STORE, Answer, Header, json_answer
from muralist.api.operation import says
from muralist.errors import Kind, MethodNotAllowed, MuralistError

log = structlog.get_logger(__name__)

STATUS: dict[Kind, int] = {
    Kind.MALFORMED: 400,
    Kind.UNAUTHENTICATED: 401,
    Kind.PAYMENT: 402,
    Kind.FORBIDDEN: 403,
    Kind.NOT_FOUND: 404,
    Kind.METHOD: 405,
    Kind.CONFLICT: 409,
    Kind.GONE: 410,
    Kind.TOO_LARGE: 413,
    Kind.INVALID: 422,
    Kind.RATE_LIMITED: 429,
    Kind.INTERNAL: 500,
    Kind.UPSTREAM: 502,
    Kind.TIMEOUT: 504,
    Kind.UNAVAILABLE: 503,
}


class ErrorDetail(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What went wrong. `code` is permanent; `message` says what happened, what it cost and what to do."""

    code: Annotated[str, says("Permanent; docs/reference/errors.md lists them all.")]
    message: Annotated[str, says("What happened, what it cost and what to do.")]
    param: Annotated[str | UnsetType, says("The faulty field, parameter or header.")] = UNSET
    details: Annotated[dict[str, Any] | UnsetType, says("What a program may want to know.")] = UNSET


class ErrorBody(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """The body of every error. `errors` maps each faulty field to its complaints."""

    error: Annotated[ErrorDetail, says("The fault.")]
    errors: Annotated[dict[str, list[str]] | UnsetType, says("Each faulty field with all its complaints.")] = UNSET


def error_answer(error: Exception, request_id: str) -> Answer:
    """The answer to an error, in RunAPI's shape."""
    error = shown_error(error, request_id)
    status = STATUS[error.kind]
    message = error.message if isinstance(error.message, str) else str(error)
    body = ErrorBody(
        error=ErrorDetail(
            code=error.code,
            message=message,
            param=UNSET if error.param is None else error.param,
            details=error.details or UNSET,
        ),
        errors=error.fields or UNSET,
    )
    return json_answer(body, status, (NO_STORE, *error_headers(error)))


def shown_error(error: Exception, request_id: str) -> MuralistError:
    """The error as a caller may see it: a fault of ours is logged with its traceback, and shown without."""
    if isinstance(error, MuralistError) and STATUS[error.kind] != 500:
        return error
    fault: type[MuralistError] = type(error) if isinstance(error, MuralistError) else MuralistError
    event = "request_crashed" if fault is MuralistError else "request_failed"
    log.error(event, code=fault.code, request_id=request_id, exc_info=error)
    hidden: type[MuralistError] = type("Hidden", (MuralistError,), {"code": fault.code})
    return hidden(
        "Something failed on our side. If this call was meant to create a task, look it up by its idempotency key "
        f"before sending it again. Quote request id {request_id} when you report this.",
        details={"request_id": request_id},
    )


def error_headers(error: MuralistError) -> tuple[Header, ...]:
    """The headers that go with an error in every dialect."""
    if error.retry_after_seconds is not None:
        return ((b"retry-after", b"%d" % max(1, math.ceil(error.retry_after_seconds))),)
    if error.kind is Kind.UNAUTHENTICATED:
        return ((b"www-authenticate", b'Bearer realm="muralist"'),)
    if isinstance(error, MethodNotAllowed):
        return ((b"allow", ", ".join(error.details.get("allow", ())).encode()),)
    return ()
