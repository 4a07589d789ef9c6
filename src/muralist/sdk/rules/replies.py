"""Reads the server's answers: JSON on success, one error class per status otherwise."""

import email.utils
import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from muralist.sdk import errors
from muralist.sdk.errors import APIStatusError, InvalidResponseError

_CLASSES: dict[int, type[APIStatusError]] = {
    400: errors.ValidationError,
    401: errors.AuthenticationError,
    402: errors.InsufficientCreditsError,
    403: errors.PermissionDeniedError,
    404: errors.NotFoundError,
    409: errors.ConflictError,
    422: errors.ValidationError,
    429: errors.RateLimitError,
    503: errors.ServiceUnavailableError,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Reply:
    """An answer of the server: status, lower-case headers, raw bytes."""

    method: str
    url: str
    status_code: int
    headers: Mapping[str, str]
    content: bytes

    @property
    def retry_after(self) -> float | None:
        """Seconds that the server asks to wait, if it does."""
        return retry_after_seconds(self.headers.get("retry-after"))

    def json(self) -> dict[str, Any]:
        """The JSON object of a 2xx answer; raises InvalidResponseError where there is none."""
        body = _parsed(self.content)
        if isinstance(body, dict):
            return body
        kind = self.headers.get("content-type", "no content type")
        raise InvalidResponseError(
            f"{self.method} {self.url} answered {self.status_code} without a JSON object ({kind}). "
            "Is the base URL the address of the API?",
            body=self.content[:2048],
        )


def error_of(reply: Reply, *, has_key: bool = True) -> APIStatusError:
    """Build the error of an answer that is not 2xx, from either error form of the contract."""
    body = _parsed(reply.content)
    inner = _mapping(_mapping(body).get("error"))
    fields = _field_errors(_mapping(body).get("errors"))
    error_class = _CLASSES.get(reply.status_code)
    if error_class is None:
        error_class = errors.ServerError if reply.status_code >= 500 else APIStatusError
    error = error_class(
        _message(reply, body, fields, has_key=has_key),
        status_code=reply.status_code,
        code=_text(inner.get("code")) or _text(_mapping(body).get("code")),
        request_id=reply.headers.get("x-request-id"),
        task_id=reply.headers.get("x-runapi-task-id"),
        body=body,
        errors=fields,
        param=_text(inner.get("param")),
        details=inner.get("details"),
        retry_after=reply.retry_after,
    )
    if isinstance(error, errors.AuthenticationError):
        error.key_sent = has_key
    return error


def retry_after_seconds(value: str | None, now: datetime | None = None) -> float | None:
    """Read a Retry-After header, seconds or HTTP date (RFC 9110, 10.2.3); None where it says nothing."""
    if not value:
        return None
    try:
        seconds = float(value)
    except ValueError:
        try:
            moment = email.utils.parsedate_to_datetime(value)
        except ValueError:
            return None
        if moment.tzinfo is None:
            moment = moment.replace(tzinfo=UTC)
        seconds = (moment - (now or datetime.now(UTC))).total_seconds()
    return max(0.0, seconds) if seconds < float("inf") else None


def _message(reply: Reply, body: Any, fields: Mapping[str, list[str]], *, has_key: bool) -> str:
    if 300 <= reply.status_code < 400:
        target = reply.headers.get("location", "elsewhere")
        return f"{reply.url} redirects to {target}. Set the base URL to that address."
    found = _found_message(body)
    message = found or f"The server answered {reply.status_code} to {reply.method} {reply.url}"
    if fields and not _mapping(_mapping(body).get("error")):  # the plain form leaves the fields out of its text
        complaints = [f"{name} {'; '.join(texts)}" for name, texts in fields.items()]
        message = f"{message}: {', '.join(complaints)}"
    if reply.status_code == 401 and not has_key:
        message = (
            f"{message.rstrip('. ')}. No API key was sent: pass api_key=, or set RUNAPI_API_KEY (a key saved in"
            " ~/.config/runapi/config.json is only used with the base_url saved beside it)."
        )
    return message


def _found_message(body: Any) -> str | None:
    fields = _mapping(body)
    inner = fields.get("error")
    candidates = [_mapping(inner).get("message"), inner]
    candidates += [fields.get(name) for name in ("message", "detail", "errorMessage", "msg")]
    return next((text for text in map(_text, candidates) if text), None)


def _field_errors(value: Any) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for name, texts in _mapping(value).items():
        found[str(name)] = [str(text) for text in texts] if isinstance(texts, list) else [str(texts)]
    return found


def _parsed(content: bytes) -> Any:
    try:
        return json.loads(content)
    except ValueError:
        return None


def _mapping(value: Any) -> Mapping[str, Any]:
    return value if isinstance(value, dict) else {}


def _text(value: Any) -> str | None:
    return (value.strip() or None) if isinstance(value, str) else None
