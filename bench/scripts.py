"""What a connection sends: creates with fresh idempotency keys, polls of known tasks, or both in turn."""

import itertools
import random
import secrets
from collections.abc import Iterator, Sequence
from typing import Protocol

import msgspec

CREATE = "create"
POLL = "poll"
CANCEL = "cancel"

_SHUFFLE_SEED = 20_260_101


class Target(msgspec.Struct, frozen=True, kw_only=True):
    """Where requests go. `path` is the create path; a task is polled below it."""

    host: str
    port: int
    key: str
    path: str

    def head(self, method: str, path: str) -> bytes:
        """Request line and shared headers, without the blank line that ends them."""
        return (
            f"{method} {path} HTTP/1.1\r\nHost: {self.host}:{self.port}\r\nAuthorization: Bearer {self.key}\r\n"
            "Accept: application/json\r\n"
        ).encode()


class Script(Protocol):
    """The requests of one connection. `kind` names the request that `request` gave last."""

    kind: str

    def request(self) -> bytes:
        """The next request."""
        ...

    def answered(self, status: int, body: bytes) -> None:
        """Look at the answer to it."""
        ...


class Creates:
    """Creates of one body, each with an Idempotency-Key of its own; keeps the first `keep` ids in `ids`."""

    kind = CREATE

    def __init__(self, target: Target, body: object, *, keep: int = 0, ids: list[str] | None = None) -> None:
        encoded = msgspec.json.encode(body)
        self._head = target.head("POST", target.path) + b"Idempotency-Key: " + secrets.token_hex(8).encode() + b"-"
        self._tail = b"\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n%b" % (len(encoded), encoded)
        self._numbers = itertools.count(1)
        self._keep = keep
        self.ids = [] if ids is None else ids

    def request(self) -> bytes:
        """The next create."""
        return b"%b%d%b" % (self._head, next(self._numbers), self._tail)

    def answered(self, status: int, body: bytes) -> None:
        """Keep the id while more are wanted."""
        if len(self.ids) < self._keep and status < 300:
            self.ids.append(id_of(body))


class Polls:
    """Status reads of tasks in a shuffled order that is the same in every run, round and round."""

    def __init__(self, target: Target, ids: Sequence[str], *, kind: str = POLL, start: int = 0) -> None:
        order = list(ids)
        random.Random(_SHUFFLE_SEED + start).shuffle(order)
        requests = [target.head("GET", f"{target.path}/{each}") + b"\r\n" for each in order]
        self._requests: Iterator[bytes] = itertools.cycle(requests)
        self.kind = kind

    def request(self) -> bytes:
        """The next poll."""
        return next(self._requests)

    def answered(self, status: int, body: bytes) -> None:
        """Nothing depends on the answer."""


class CreatesThenPolls:
    """One create, then polls of that task, over and over: what a client that waits sends."""

    def __init__(self, target: Target, body: object, *, polls: int) -> None:
        self._creates = Creates(target, body)
        self._target = target
        self._polls = polls
        self._left = 0
        self._poll = b""
        self.kind = POLL

    def request(self) -> bytes:
        """A poll of the task made last, or the next create."""
        if self._left:
            self._left -= 1
            self.kind = POLL
            return self._poll
        self.kind = CREATE
        return self._creates.request()

    def answered(self, status: int, body: bytes) -> None:
        """Remember the task that was made."""
        if self.kind == CREATE and status < 300:
            self._poll = self._target.head("GET", f"{self._target.path}/{id_of(body)}") + b"\r\n"
            self._left = self._polls


class Cancels:
    """Cancels each task once; connections share the iterator. It ends with StopIteration."""

    kind = CANCEL

    def __init__(self, target: Target, ids: Iterator[str]) -> None:
        self._target = target
        self._ids = ids

    def request(self) -> bytes:
        """The next cancel. Raises StopIteration when all are sent."""
        return self._target.head("POST", f"/api/v1/tasks/{next(self._ids)}/cancel") + b"Content-Length: 0\r\n\r\n"

    def answered(self, status: int, body: bytes) -> None:
        """Statuses are counted by the load generator."""


def id_of(body: bytes) -> str:
    """The id in a create's answer. Raises KeyError or msgspec.DecodeError when there is none."""
    found: dict[str, object] = msgspec.json.decode(body, type=dict[str, object])
    return str(found["id"])
