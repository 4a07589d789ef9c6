"""What a route is: method, path, handler, and all that the OpenAPI document says about it."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from msgspec import Meta

from muralist.api.http import Answer, Call

ErrorWriter = Callable[[Exception, str], Answer]
"""Turns an error and the id of its request into the answer."""

Handler = Callable[[Call], Awaitable[Answer]]

JSON = "application/json"
TASK_ID_HEADER = "X-RunAPI-Task-Id"
CLIENT_REQUEST_ID_HEADER = "X-Client-Request-Id"
HEADER_PATTERN = "^[!-~]([ -~]{0,510}[!-~])?$"
"""Up to 512 printable ASCII characters; HTTP drops blanks at the edges of a header."""

TASK_ID_PATTERN = "^([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|tsk_[0-9a-f]{32})$"
TASK_ID_SCHEMA: Mapping[str, Any] = {"pattern": TASK_ID_PATTERN, "description": "Either form of a task's id."}


def says(description: str) -> Meta:
    """What the document says about a field."""
    return Meta(description=description)


@dataclass(frozen=True, slots=True, kw_only=True)
class Returns:
    """A successful answer. `type` is the struct of a JSON body; `content` names other content types and schemas."""

    status: int = 200
    description: str
    type: Any = None
    content: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    headers: Mapping[str, str] = field(default_factory=dict)
    example: Mapping[str, Any] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Takes:
    """A request body: a struct, or ready JSON schemas by content type."""

    type: Any = None
    content: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    examples: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Dialect:
    """How operations that speak another API's words write their errors.

    `name` begins the names of its parts in the document, `body` is the struct of an error, `statuses` says where its
    status is another than ours.
    """

    name: str
    body: Any
    write: ErrorWriter
    statuses: Mapping[int, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Operation:
    """One method of one path.

    `query` and `headers` are structs whose fields are the parameters; the same structs read the request. `raises`
    lists the statuses that this operation answers beyond those that follow from its other fields. `id_schema` says
    more about `{id}` in the path than that it is a string. Operations without a `dialect` answer errors as RunAPI does.
    With `key_optional` an operation that is not secured still checks the key of a request that carries one.
    """

    method: str
    path: str
    handler: Handler
    tag: str
    summary: str
    description: str = ""
    secured: bool = True
    query: Any = None
    headers: Any = None
    takes: Takes | None = None
    returns: tuple[Returns, ...]
    raises: tuple[int, ...] = ()
    alias_of: str | None = None
    id_schema: Mapping[str, Any] = field(default_factory=dict)
    dialect: Dialect | None = None
    key_optional: bool = False

    @property
    def statuses(self) -> tuple[int, ...]:
        """Every error status that this operation can answer."""
        found = {400, *self.raises}
        if self.secured or self.key_optional:
            found |= {401, 429}
        if self.query is not None:
            found.add(422)
        if self.takes is not None:
            found |= {413, 422}
        if self.dialect is not None:
            found = {self.dialect.statuses.get(status, status) for status in found}
        return tuple(sorted(found))
