"""How much is measured, where, and how one load run on one server becomes a sample."""

import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from bench.load import Plan, run_load
from bench.processes import Child, core_seconds
from bench.results import Sample
from bench.scripts import CREATE, Script, Target

CONNECTIONS = (1, 16, 64)


@dataclass(frozen=True, slots=True, kw_only=True)
class Effort:
    """Bounds of a run. Rounds interleave whatever is compared; `seconds` is the length of each measured load."""

    name: str
    rounds: int
    seconds: float
    warm_seconds: float
    starts: int
    pictures: int
    tasks: int
    finished_tasks: int
    callbacks: int
    painting_seconds: float


FULL = Effort(
    name="full", rounds=5, seconds=2.5, warm_seconds=0.5, starts=3, pictures=20,
    tasks=2_000, finished_tasks=12, callbacks=3_000, painting_seconds=20.0,
)  # fmt: skip
QUICK = Effort(
    name="quick", rounds=1, seconds=1.5, warm_seconds=0.3, starts=1, pictures=4,
    tasks=300, finished_tasks=3, callbacks=400, painting_seconds=6.0,
)  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Bench:
    """What every case gets: its effort, an empty folder on a real disk, the cores, and where progress is told."""

    effort: Effort
    folder: Path
    root: Path
    server_core: int
    load_core: int
    say: Callable[[str], None]

    def sample(
        self, child: Child, target: Target, connections: int, make_script: Callable[[], Script], *, kind: str = CREATE
    ) -> Sample:
        """Warm up, then load for the effort's seconds; CPU is counted for the measured part alone."""
        run_load(_plan(target, connections, self.effort.warm_seconds), make_script)
        used, core = child.cpu_seconds(), core_seconds(self.server_core)
        outcome = run_load(_plan(target, connections, self.effort.seconds), make_script)
        used, core = child.cpu_seconds() - used, core_seconds(self.server_core) - core
        return Sample(
            connections=connections,
            kind=kind,
            outcome=outcome,
            cpu_seconds=used,
            taken=max(core - used, 0.0) / outcome.seconds,
        )


def _plan(target: Target, connections: int, seconds: float) -> Plan:
    return Plan(host=target.host, port=target.port, connections=connections, seconds=seconds, max_requests=400_000)


def machine() -> str:
    """The machine as the report names it."""
    return f"{os.cpu_count()} vCPU virtual machine"
