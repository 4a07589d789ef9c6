"""How long a new process takes until it serves, on an empty data folder, and how long `--help` takes."""

from bench.cases.setup import Bench
from bench.results import Startup
from bench.server import Server, seconds_of_help
from bench.stats import spread

HELPS_A_START = 2


def measure(bench: Bench) -> Startup:
    """Start the server several times, each on a new folder. A first start, which compiles, is not counted."""
    bench.say("start-up")
    ready, healthy, helps, memory = [], [], [], 0.0
    for number in range(bench.effort.starts + 1):
        with Server(bench.folder / f"start-{number}", core=bench.server_core) as server:
            if number:
                ready.append(server.ready_seconds)
                healthy.append(server.healthy_seconds)
            memory = server.child.rss_mib()
    seconds_of_help(bench.server_core)
    helps = [seconds_of_help(bench.server_core) for _ in range(bench.effort.starts * HELPS_A_START)]
    return Startup(
        ready_seconds=spread(ready), healthy_seconds=spread(healthy), help_seconds=spread(helps), rss_mib=memory
    )
