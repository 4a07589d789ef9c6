"""Status reads of pending and of completed tasks, creates and reads in turn, and reads while the same core paints."""

import itertools
from collections.abc import Callable
from functools import partial

from bench.cases.setup import CONNECTIONS, Bench
from bench.load import Plan, make_tasks, run_load
from bench.results import Sample, Series, WhilePainting, summarise
from bench.scripts import POLL, CreatesThenPolls, Polls, Script
from bench.server import BODY, Server

RATE = 200.0
RATE_CONNECTIONS = 16
POLLS_A_CREATE = 3
MIXED = f"creates and polls, 1 to {POLLS_A_CREATE}"
"""Its latency is that of the polls."""

QUEUED = 60
"""More 2k pictures than one core paints while it is polled."""


def measure(bench: Bench) -> list[Series]:
    """All kinds on one server without painters, so that nothing but requests uses the core."""
    bench.say("painting pictures to poll")
    data = bench.folder / "polls"
    with Server(data, core=bench.server_core, workers=1) as server:
        finished = make_tasks(server.target, BODY | {"output_resolution": "1k"}, bench.effort.finished_tasks)
        for task in finished:
            if (status := server.status_of_task(task, wait_seconds=60)) != "completed":
                raise RuntimeError(f"task {task} is {status} instead of completed")
        key = server.key
    samples: dict[str, list[Sample]] = {}
    script: Callable[[], Script]
    with Server(data, core=bench.server_core, key=key) as server:
        pending = make_tasks(server.target, BODY, bench.effort.tasks)
        for number in range(1, bench.effort.rounds + 1):
            bench.say(f"polls, round {number} of {bench.effort.rounds}")
            for name, ids in (("polls of pending tasks", pending), ("polls of completed tasks", finished)):
                for connections in CONNECTIONS:
                    script = partial(_polls, server, ids, itertools.count())
                    found = bench.sample(server.child, server.target, connections, script, kind=POLL)
                    samples.setdefault(name, []).append(found)
            for connections in CONNECTIONS:
                script = partial(CreatesThenPolls, server.target, BODY, polls=POLLS_A_CREATE)
                found = bench.sample(server.child, server.target, connections, script, kind=POLL)
                samples.setdefault(MIXED, []).append(found)
    return [summarise(name, each) for name, each in samples.items()]


def _polls(server: Server, ids: list[str], starts: "itertools.count[int]") -> Polls:
    return Polls(server.target, ids, start=next(starts))


def measure_while_painting(bench: Bench) -> WhilePainting:
    """Keep one painter busy with 2k pictures and poll at a fixed rate; server and painter share the core."""
    bench.say("polls while painting")
    with Server(bench.folder / "busy", core=bench.server_core, workers=1) as server:
        ids = make_tasks(server.target, BODY, QUEUED)
        server.status_of_task(ids[0], wait_seconds=60)
        before = _finished(server)
        outcome = run_load(
            Plan(
                host=server.target.host,
                port=server.target.port,
                connections=RATE_CONNECTIONS,
                seconds=bench.effort.painting_seconds,
                rate=RATE,
            ),
            partial(_polls, server, ids, itertools.count()),
        )
        after = _finished(server)
    return WhilePainting(
        rate=RATE,
        seconds=outcome.seconds,
        latency=outcome.latencies[POLL],
        failures=outcome.failures,
        pictures=after - before,
        kept_painting=after < QUEUED,
    )


def _finished(server: Server) -> int:
    """Completed tasks of the account; a page holds them all."""
    return len(server.get("/api/v1/tasks?status=completed&limit=100")["tasks"])
