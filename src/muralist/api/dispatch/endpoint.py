"""The ASGI app of one path: finds the operation, checks the key and the rate, and turns errors into answers."""

import itertools
import os
import re
from collections.abc import Iterable

from starlette.types import Receive, Scope, Send

from muralist.api.auth import Gate, carries_key
from muralist.api.errors import error_answer
from muralist.api.http import Call, ClientGone, Header, send_answer
from muralist.api.limits import Buckets
from muralist.api.metrics import RouteCounts
from muralist.api.operation import CLIENT_REQUEST_ID_HEADER, Operation
from muralist.api.services import Services
from muralist.errors import InvalidHeader, MethodNotAllowed

CLIENT_GONE = 499
"""What metrics count when a client left before its answer; never sent."""

_CLIENT_REQUEST_ID = re.compile(rb"[\x20-\x7e]{1,512}")


class RequestIds:
    """Ids for x-request-id: random once a process, then counted; unique, and cheap to make."""

    def __init__(self) -> None:
        self._prefix = f"req_{os.urandom(8).hex()}".encode()
        self._numbers = itertools.count(1)

    def __call__(self) -> bytes:
        """The next id."""
        return b"%s%08x" % (self._prefix, next(self._numbers))


class Endpoint:
    """Answers all methods of one path."""

    def __init__(
        self,
        path: str,
        operations: Iterable[Operation],
        services: Services,
        gate: Gate,
        buckets: Buckets,
        request_ids: RequestIds,
    ) -> None:
        self.path = path
        self._services = services
        self._ticks = services.ticks
        self._gate = gate
        self._buckets = buckets
        self._request_ids = request_ids
        self._operations: dict[str, tuple[Operation, RouteCounts]] = {
            operation.method: (operation, services.metrics.route(operation.method, path)) for operation in operations
        }
        if "GET" in self._operations:
            self._operations.setdefault("HEAD", self._operations["GET"])
        self._other = services.metrics.route("other", path)
        dialects = [operation.dialect for operation, _ in self._operations.values() if operation.dialect is not None]
        self._write_error = dialects[0].write if dialects else error_answer

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        started = self._ticks()
        call = Call(scope, receive, self._services)
        operation, counts = self._operations.get(scope["method"], (None, self._other))
        headers: list[Header] = [(b"x-request-id", self._request_ids())]
        status = CLIENT_GONE
        try:
            try:
                if operation is None:
                    raise self._wrong_method(call)
                if b"x-client-request-id" in call.headers:
                    headers.append(_client_request_id(call))
                if operation.secured or (operation.key_optional and carries_key(call.headers)):
                    call.caller = self._gate.remembered(call.headers, started) or await self._gate.caller(call.headers)
                    self._buckets.take(call.caller.key_id, started)
                answer = await operation.handler(call)
            except ClientGone:
                raise
            except Exception as error:
                answer = self._write_error(error, headers[0][1].decode())
            status = answer.status
            if call.task_id is not None:
                headers.append((b"x-runapi-task-id", call.task_id.encode()))
            await send_answer(answer, headers, receive, send)
        except ClientGone:
            pass
        finally:
            counts.note(status, self._ticks() - started)

    def _wrong_method(self, call: Call) -> MethodNotAllowed:
        allowed = sorted(self._operations)
        return MethodNotAllowed(
            f"{call.scope['method']} is not possible on this path; it takes {', '.join(allowed)}. Nothing was done.",
            details={"allow": allowed},
        )


def _client_request_id(call: Call) -> Header:
    given = call.headers[b"x-client-request-id"]
    if _CLIENT_REQUEST_ID.fullmatch(given):
        return (b"x-client-request-id", given)
    raise InvalidHeader.of(CLIENT_REQUEST_ID_HEADER, "must have 1 to 512 printable ASCII characters")
