"""Callbacks a second: cancelled tasks owe one each; then a server with a worker sends them to a loopback receiver."""

import time
from functools import partial
from pathlib import Path

from bench.cases.setup import Bench
from bench.load import Plan, make_tasks, run_load
from bench.null_server import NullServer
from bench.results import Callbacks
from bench.scripts import Cancels
from bench.server import BODY, Server

CANCELLING_CONNECTIONS = 16
DRAIN_SECONDS = 60.0
PAUSE_SECONDS = 0.05


def measure(bench: Bench) -> Callbacks:
    """Fill the outbox without a worker, then start one and count what arrives between the first and the last."""
    bench.say(f"{bench.effort.callbacks} callbacks")
    data = bench.folder / "callbacks"
    receiver = NullServer(bench.folder / "receiver.log", core=bench.load_core)
    try:
        with Server(data, core=bench.server_core) as server:
            key = server.key
            _owe(bench, server, f"http://127.0.0.1:{receiver.port}/callback")
        with Server(data, core=bench.server_core, workers=1, key=key) as server:
            deadline = time.monotonic() + DRAIN_SECONDS
            while (count := receiver.count()).posts < bench.effort.callbacks and time.monotonic() < deadline:
                time.sleep(PAUSE_SECONDS)
            used = server.child.cpu_seconds()
    finally:
        receiver.stop()
    elapsed = max(count.last - count.first, 1e-6)
    return Callbacks(
        owed=bench.effort.callbacks,
        received=count.posts,
        per_second=max(count.posts - 1, 0) / elapsed,
        cpu_us=max(used - _start_cpu(bench, data, key), 0.0) / max(count.posts, 1) * 1e6,
    )


def _owe(bench: Bench, server: Server, url: str) -> None:
    ids = make_tasks(server.target, BODY | {"callback_url": url}, bench.effort.callbacks)
    shared = iter(ids)
    target = server.target
    outcome = run_load(
        Plan(host=target.host, port=target.port, connections=CANCELLING_CONNECTIONS, seconds=DRAIN_SECONDS),
        partial(Cancels, target, shared),
    )
    if outcome.failures or outcome.answers != len(ids):
        raise RuntimeError(f"not every task could be cancelled: {outcome.statuses} {outcome.faults}")


def _start_cpu(bench: Bench, data: Path, key: str) -> float:
    """CPU seconds that the same server needs to start on the emptied outbox, to be taken off."""
    with Server(data, core=bench.server_core, workers=1, key=key) as server:
        return server.child.cpu_seconds()
