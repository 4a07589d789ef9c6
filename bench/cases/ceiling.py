"""The load generator against a server that does nothing: what loopback, the generator and this machine allow today."""

from functools import partial

from bench.cases.setup import Bench
from bench.null_server import NullServer
from bench.results import Series, summarise
from bench.scripts import Creates, Target
from bench.server import BODY, CREATE_PATH

CONNECTIONS = 64


def measure(bench: Bench) -> Series:
    """Creates at many connections, answered by a fixed line of JSON."""
    bench.say("the load generator alone")
    server = NullServer(bench.folder / "ceiling.log", core=bench.server_core)
    try:
        target = Target(host="127.0.0.1", port=server.port, key="none", path=CREATE_PATH)
        script = partial(Creates, target, BODY)
        samples = [bench.sample(server.child, target, CONNECTIONS, script) for _ in range(bench.effort.rounds)]
    finally:
        server.stop()
    return summarise("answers that cost nothing", samples)
