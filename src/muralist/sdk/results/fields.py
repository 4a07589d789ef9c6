"""Reads single fields of a JSON object: absent and mistyped optional fields are None, required ones raise."""

from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from typing import Any, TypeVar

from muralist.sdk.errors import InvalidResponseError

T = TypeVar("T")


def text(body: Mapping[str, Any], name: str) -> str | None:
    """A string field."""
    value = body.get(name)
    return value if isinstance(value, str) else None


def integer(body: Mapping[str, Any], name: str) -> int | None:
    """An integer field (JSON true and false are none)."""
    value = body.get(name)
    return value if isinstance(value, int) and not isinstance(value, bool) else None


def number(body: Mapping[str, Any], name: str) -> float | None:
    """A numeric field."""
    value = body.get(name)
    return float(value) if isinstance(value, int | float) and not isinstance(value, bool) else None


def flag(body: Mapping[str, Any], name: str) -> bool:
    """A boolean field; absent is false."""
    return body.get(name) is True


def moment(body: Mapping[str, Any], name: str) -> datetime | None:
    """A time as ISO 8601 or as unix seconds; always aware."""
    value = body.get(name)
    try:
        if isinstance(value, str):
            parsed = datetime.fromisoformat(value)
            return parsed if parsed.tzinfo else parsed.replace(tzinfo=UTC)
        if isinstance(value, int | float) and not isinstance(value, bool):
            return datetime.fromtimestamp(value, UTC)
    except (ValueError, OverflowError, OSError):
        return None
    return None


def mapping(body: Mapping[str, Any], name: str) -> dict[str, Any]:
    """An object field; absent is empty."""
    value = body.get(name)
    return value if isinstance(value, dict) else {}


def objects(body: Mapping[str, Any], name: str, read: Callable[[Mapping[str, Any]], T]) -> tuple[T, ...]:
    """An array of objects, each given to `read`; absent is empty, other elements are skipped."""
    value = body.get(name)
    return tuple(read(item) for item in value if isinstance(item, dict)) if isinstance(value, list) else ()


def strings(body: Mapping[str, Any], name: str) -> tuple[str, ...]:
    """An array of strings; absent is empty."""
    value = body.get(name)
    return tuple(item for item in value if isinstance(item, str)) if isinstance(value, list) else ()


def required(value: T | None, name: str, body: Mapping[str, Any]) -> T:
    """Insist on a field; raises InvalidResponseError naming it."""
    if value is None:
        raise InvalidResponseError(f"The answer lacks a usable {name!r}.", body=body)
    return value
