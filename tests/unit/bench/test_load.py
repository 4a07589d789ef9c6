"""The load generator against a real server on loopback."""

import asyncio
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass

import pytest
from bench.load import Plan, make_tasks, run_load
from bench.null_server import Answering, Count
from bench.scripts import CREATE, Creates, Target
from bench.server import free_port

from tests.upstreams.loop_thread import LoopThread


@dataclass(frozen=True, slots=True, kw_only=True)
class Served:
    """A listening server and what it counted."""

    port: int
    count: Count


class Tracked(Answering):
    """Notes its open connections in a set."""

    def __init__(self, count: Count, open_ones: set[asyncio.BaseTransport]) -> None:
        super().__init__(count)
        self._open_ones = open_ones

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        super().connection_made(transport)
        self._open_ones.add(transport)

    def connection_lost(self, exc: Exception | None) -> None:
        assert self._transport is not None
        self._open_ones.discard(self._transport)


@pytest.fixture(scope="module")
def answering() -> Iterator[Served]:
    """A server in a thread of its own that answers everything with 200."""
    count, port = Count(), 0

    @asynccontextmanager
    async def serving() -> AsyncIterator[None]:
        nonlocal port
        open_ones: set[asyncio.BaseTransport] = set()
        server = await asyncio.get_running_loop().create_server(lambda: Tracked(count, open_ones), "127.0.0.1", 0)
        port = server.sockets[0].getsockname()[1]
        yield
        server.close()
        for transport in open_ones:
            transport.close()

    thread = LoopThread(serving, name="answering")
    thread.start()
    yield Served(port=port, count=count)
    thread.stop()


def target(port: int) -> Target:
    return Target(host="127.0.0.1", port=port, key="k", path="/v1/text_to_image")


def test_load_sends_exactly_as_many_requests_as_it_may(answering: Served) -> None:
    """The bound on requests holds over all connections, and every answer is counted by the server too."""
    before = answering.count.posts
    plan = Plan(host="127.0.0.1", port=answering.port, connections=8, seconds=30.0, max_requests=101)

    outcome = run_load(plan, lambda: Creates(target(answering.port), {}))

    assert outcome.answers == answering.count.posts - before == 101
    assert outcome.statuses == {CREATE: {200: 101}}
    assert outcome.latencies[CREATE].count == 101
    assert outcome.failures == 0


def test_load_ends_in_time(answering: Served) -> None:
    """The bound on time ends a run that has no other bound."""
    plan = Plan(host="127.0.0.1", port=answering.port, connections=2, seconds=0.2)

    outcome = run_load(plan, lambda: Creates(target(answering.port), {}))

    assert 0.1 < outcome.seconds < 5.0
    assert outcome.answers > 0


def test_open_loop_sends_what_falls_due_whatever_comes_back(answering: Served) -> None:
    """At 200 requests a second, 100 fall due in half a second; those that no connection was free for are failures."""
    plan = Plan(host="127.0.0.1", port=answering.port, connections=16, seconds=0.5, rate=200.0)

    outcome = run_load(plan, lambda: Creates(target(answering.port), {}))

    assert outcome.answers + outcome.faults.get("never sent", 0) == 100


def test_load_says_that_nobody_listens() -> None:
    """A server that is not there is an error, not a run of zero requests."""
    port = free_port()

    with pytest.raises(OSError, match=r"refused|Connect call failed"):
        run_load(Plan(host="127.0.0.1", port=port, connections=1, seconds=1.0), lambda: Creates(target(port), {}))


def test_tasks_that_are_not_made_stop_the_run(answering: Served) -> None:
    """An answer without an id is no task, so nothing is measured on top of it."""
    with pytest.raises(KeyError, match="id"):
        make_tasks(target(answering.port), {}, 3)
