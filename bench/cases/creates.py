"""Durable creates, and beside them the peer's image endpoint: the two take turns, and whoever waits is paused."""

import contextlib
from collections.abc import Iterator
from functools import partial

from bench import peer as peers
from bench.cases.setup import CONNECTIONS, Bench
from bench.peer import NAME, PeerUnavailable
from bench.processes import Child, DidNotStart
from bench.results import Creates, Peer, Sample, summarise
from bench.scripts import Creates as CreateScript
from bench.scripts import Target
from bench.server import BODY, Server


def measure(bench: Bench, *, with_peer: bool) -> tuple[Creates, Peer]:
    """Both on the server's core; the load, and the peer's null upstream, on the other one."""
    ours: list[Sample] = []
    theirs: list[Sample] = []
    with contextlib.ExitStack() as stack:
        running, skipped = _start_peer(bench, stack) if with_peer else (None, "left out on request")
        server = stack.enter_context(Server(bench.folder / "creates", core=bench.server_core))
        for number in range(1, bench.effort.rounds + 1):
            bench.say(f"creates, round {number} of {bench.effort.rounds}")
            for connections in CONNECTIONS:
                ours.append(_sample(bench, server.child, server.target, BODY, connections))
                if running is not None:
                    with _alone(running, server):
                        theirs.append(_sample(bench, running.child, running.target, peers.BODY, connections))
        found = Creates(series=summarise("durable creates", ours), rss_mib=server.child.rss_mib())
        if running is None:
            return found, Peer(name=NAME, skipped=skipped)
        return found, Peer(
            name=NAME,
            ready_seconds=running.ready_seconds,
            rss_mib=running.child.rss_mib(),
            series=summarise("images through the proxy", theirs),
        )


def _sample(bench: Bench, child: Child, target: Target, body: object, connections: int) -> Sample:
    return bench.sample(child, target, connections, partial(CreateScript, target, body))


def _start_peer(bench: Bench, stack: contextlib.ExitStack) -> tuple[peers.Peer | None, str | None]:
    bench.say(f"installing and starting {NAME}, which takes a while")
    try:
        command = peers.install(bench.root / ".venv-bench")
        running = peers.Peer(command, bench.folder / "peer", core=bench.server_core, upstream_core=bench.load_core)
    except (PeerUnavailable, DidNotStart) as error:
        return None, str(error)
    stack.callback(running.stop)
    running.child.pause()
    return running, None


@contextlib.contextmanager
def _alone(peer: peers.Peer, server: Server) -> Iterator[None]:
    server.child.pause()
    peer.child.resume()
    try:
        yield
    finally:
        peer.child.pause()
        server.child.resume()
