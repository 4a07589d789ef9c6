"""The load generator: closed loop (each connection sends when its answer came) or open loop (requests fall due).

`python -m bench.load --help` loads a server that is running already.
"""

import argparse
import asyncio
import gc
import time
from array import array
from collections import Counter, defaultdict, deque
from collections.abc import Callable, Mapping
from urllib.parse import urlsplit

import msgspec
import uvloop

from bench.connection import Connection
from bench.scripts import Creates, CreatesThenPolls, Polls, Script, Target
from bench.stats import Distribution, distribution

TICK_SECONDS = 0.001
MAX_RECONNECTS = 100
ANSWER_GRACE_SECONDS = 30.0
"""How long an answer may take beyond the end of a run before it counts as missing."""


class Plan(msgspec.Struct, frozen=True, kw_only=True):
    """One run, which ends at whichever bound comes first. With `rate` (requests a second) it is an open loop."""

    host: str
    port: int
    connections: int
    seconds: float
    max_requests: int = 1_000_000
    rate: float | None = None


class Outcome(msgspec.Struct, frozen=True, kw_only=True):
    """What came of a run. Latencies of an open loop count from when a request fell due and had to queue.

    `statuses` are by kind of request; `faults` counts lost connections and missing answers; `busy` is the share of a
    core that the generator used: near 1 it was the bottleneck and the figures say nothing about the server.
    """

    seconds: float
    answers: int
    statuses: Mapping[str, Mapping[int, int]]
    latencies: Mapping[str, Distribution]
    faults: Mapping[str, int]
    busy: float
    most_late_ms: float

    @property
    def per_second(self) -> float:
        """Answers of any status a second."""
        return self.answers / self.seconds

    @property
    def failures(self) -> int:
        """Answers that are not 2xx, lost connections and missing answers."""
        bad = sum(
            count
            for statuses in self.statuses.values()
            for status, count in statuses.items()
            if not 200 <= status < 300
        )
        return bad + sum(self.faults.values())


class _Client:
    """One connection, its script, and when the request in flight counts from."""

    __slots__ = ("connection", "script", "since", "waiting")

    def __init__(self, script: Script) -> None:
        self.script = script
        self.connection: Connection | None = None
        self.since = 0.0
        self.waiting = False


class _Run:
    def __init__(self, plan: Plan, make_script: Callable[[], Script]) -> None:
        self._plan = plan
        self._loop = asyncio.get_running_loop()
        self._clients = [_Client(make_script()) for _ in range(plan.connections)]
        self._by_connection: dict[Connection, _Client] = {}
        self._idle: deque[_Client] = deque()
        self._due: deque[float] = deque()
        self._latencies: dict[str, array[float]] = defaultdict(lambda: array("d"))
        self._statuses: dict[str, Counter[int]] = defaultdict(Counter)
        self._faults: Counter[str] = Counter()
        self._sent = self._answers = self._in_flight = 0
        self._begin = self._end = self._last = self._late = 0.0
        self._ending = False
        self._finished = self._loop.create_future()
        self._reconnecting: set[asyncio.Task[None]] = set()

    async def run(self) -> Outcome:
        """Connect everyone, then drive the load to its end."""
        for client in self._clients:
            await self._connect(client)
        used = time.process_time()
        self._begin = self._last = time.perf_counter()
        self._end = self._begin + self._plan.seconds
        if self._plan.rate is None:
            for client in self._clients:
                self._send(client, time.perf_counter())
        else:
            self._idle.extend(self._clients)
            self._tick(0)
        try:
            async with asyncio.timeout(self._plan.seconds + ANSWER_GRACE_SECONDS):
                await self._finished
        except TimeoutError:
            self._faults["no answer"] += self._in_flight
        finally:
            used = time.process_time() - used
            self._ending = True
            for connection in self._by_connection:
                connection.close()
            for each in self._reconnecting:
                each.cancel()
        elapsed = max(self._last - self._begin, 1e-9)
        return Outcome(
            seconds=elapsed,
            answers=self._answers,
            statuses={kind: dict(counts) for kind, counts in self._statuses.items()},
            latencies={kind: found for kind, each in self._latencies.items() if (found := distribution(each))},
            faults=dict(self._faults),
            busy=used / elapsed,
            most_late_ms=self._late * 1e3,
        )

    async def _connect(self, client: _Client) -> None:
        _, connection = await self._loop.create_connection(
            lambda: Connection(self._answered, self._lost), self._plan.host, self._plan.port
        )
        client.connection = connection
        self._by_connection[connection] = client

    def _send(self, client: _Client, since: float) -> None:
        if self._sent >= self._plan.max_requests or client.connection is None:
            self._stop_if_done()
            return
        try:
            request = client.script.request()
        except StopIteration:
            self._stop_if_done()
            return
        self._sent += 1
        self._in_flight += 1
        client.since = since
        client.waiting = True
        client.connection.send(request)

    def _answered(self, connection: Connection, status: int, body: bytes) -> None:
        now = time.perf_counter()
        client = self._by_connection[connection]
        script = client.script
        self._latencies[script.kind].append(now - client.since)
        self._statuses[script.kind][status] += 1
        self._answers += 1
        self._in_flight -= 1
        client.waiting = False
        self._last = now
        try:
            script.answered(status, body)
        except Exception as error:
            if not self._finished.done():
                self._finished.set_exception(error)
            return
        if now >= self._end:
            self._stop_if_done()
        elif self._plan.rate is None:
            self._send(client, now)
        elif self._due:
            self._send(client, self._due.popleft())
        else:
            self._idle.append(client)

    def _tick(self, begun: int) -> None:
        """Send what fell due since the last tick, or queue it when every connection is busy.

        Lateness of this timer is the generator's own, so a request that finds a free connection counts from now.
        """
        assert self._plan.rate is not None
        now = time.perf_counter()
        number = begun
        while (due := self._begin + number / self._plan.rate) <= now and due < self._end:
            self._late = max(self._late, now - due)
            if self._idle:
                self._send(self._idle.popleft(), now)
            else:
                self._due.append(due)
            number += 1
        if now < self._end and self._sent < self._plan.max_requests:
            self._loop.call_later(TICK_SECONDS, self._tick, number)
        else:
            self._faults.update({"never sent": len(self._due)} if self._due else {})
            self._stop_if_done()

    def _stop_if_done(self) -> None:
        over = self._plan.rate is None or time.perf_counter() >= self._end or self._sent >= self._plan.max_requests
        if over and self._in_flight == 0 and not self._reconnecting and not self._finished.done():
            self._finished.set_result(None)

    def _lost(self, connection: Connection) -> None:
        if self._ending:
            return
        client = self._by_connection.pop(connection)
        client.connection = None
        if client.waiting:
            client.waiting = False
            self._in_flight -= 1
        elif client in self._idle:
            self._idle.remove(client)
        self._faults[type(connection.fault).__name__ if connection.fault else "closed by the server"] += 1
        if sum(self._faults.values()) > MAX_RECONNECTS or time.perf_counter() >= self._end:
            self._stop_if_done()
            return
        task = self._loop.create_task(self._reconnect(client))
        self._reconnecting.add(task)

    async def _reconnect(self, client: _Client) -> None:
        try:
            await self._connect(client)
        except OSError as error:
            self._faults[type(error).__name__] += 1
        current = asyncio.current_task()
        assert current is not None
        self._reconnecting.discard(current)
        if client.connection is not None and self._plan.rate is not None:
            self._idle.append(client)
        elif time.perf_counter() < self._end:
            self._send(client, time.perf_counter())
        self._stop_if_done()


def run_load(plan: Plan, make_script: Callable[[], Script]) -> Outcome:
    """Run one load in this process. `make_script` is called once a connection. Raises OSError when nobody listens."""

    async def main() -> Outcome:
        return await _Run(plan, make_script).run()

    gc.collect()
    gc.freeze()
    gc.disable()
    try:
        return uvloop.run(main())
    finally:
        gc.enable()
        gc.unfreeze()


def main() -> None:
    """Load a server that is running already; prints one JSON object."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("url", help="create path on a loopback server, e.g. http://127.0.0.1:8787/v1/text_to_image")
    parser.add_argument("--key", required=True, help="API key")
    parser.add_argument("--mode", choices=["creates", "polls", "mixed"], default="creates")
    parser.add_argument("--body", default='{"model": "flux-2-pro-text-to-image", "prompt": "a red apple on a table"}')
    parser.add_argument("--connections", type=int, default=64)
    parser.add_argument("--seconds", type=float, default=5.0)
    parser.add_argument("--max-requests", type=int, default=200_000)
    parser.add_argument("--rate", type=float, help="requests a second, sent whether or not earlier ones were answered")
    parser.add_argument("--tasks", type=int, default=500, help="tasks that `polls` makes first")
    given = parser.parse_args()
    url = urlsplit(given.url)
    if url.hostname not in ("127.0.0.1", "localhost", "::1"):
        parser.error("only loopback addresses are loaded")
    target = Target(host=url.hostname, port=url.port or 80, key=given.key, path=url.path)
    body = msgspec.json.decode(given.body)
    plan = Plan(
        host=target.host,
        port=target.port,
        connections=given.connections,
        seconds=given.seconds,
        max_requests=given.max_requests,
        rate=given.rate,
    )
    if given.mode == "creates":
        outcome = run_load(plan, lambda: Creates(target, body))
    elif given.mode == "mixed":
        outcome = run_load(plan, lambda: CreatesThenPolls(target, body, polls=3))
    else:
        ids = make_tasks(target, body, given.tasks)
        outcome = run_load(plan, lambda: Polls(target, ids))
    print(msgspec.json.format(msgspec.json.encode(outcome), indent=2).decode())


def make_tasks(target: Target, body: object, count: int) -> list[str]:
    """Create tasks and return their ids. Raises RuntimeError when the server refuses one."""
    script = Creates(target, body, keep=count)
    plan = Plan(host=target.host, port=target.port, connections=1, seconds=120.0, max_requests=count)
    outcome = run_load(plan, lambda: script)
    if outcome.failures or len(script.ids) < count:
        raise RuntimeError(f"only {len(script.ids)} of {count} tasks were created: {outcome.statuses} {outcome.faults}")
    return script.ids


if __name__ == "__main__":
    main()
