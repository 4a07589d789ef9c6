"""What a run of the benchmark found, as written to `out/results.json`."""

import statistics
from collections.abc import Sequence

import msgspec

from bench.load import Outcome
from bench.stats import Distribution, Spread, spread


class Sample(msgspec.Struct, frozen=True, kw_only=True):
    """One load run against one server: CPU seconds of it and its children, and the share of its core others took."""

    connections: int
    kind: str
    outcome: Outcome
    cpu_seconds: float
    taken: float


class Cell(msgspec.Struct, frozen=True, kw_only=True):
    """One number of connections: medians over rounds, and the range of the rate.

    `cpu_us` is server CPU a request; `taken` the share of the server's core that other processes used meanwhile.
    """

    connections: int
    per_second: Spread
    p50_ms: float
    p99_ms: float
    cpu_us: float
    failures: int
    generator_busy: float
    taken: float

    @property
    def per_cpu_second(self) -> float:
        """Requests that a second of server CPU pays for."""
        return 1e6 / self.cpu_us


class Series(msgspec.Struct, frozen=True, kw_only=True):
    """One kind of request at several numbers of connections."""

    name: str
    cells: Sequence[Cell]

    def at(self, connections: int) -> Cell | None:
        """The cell of a number of connections."""
        return next((cell for cell in self.cells if cell.connections == connections), None)


class Startup(msgspec.Struct, frozen=True, kw_only=True):
    """Seconds from starting the process: to its line on stdout, to the first 200 of /healthz, and for `--help`."""

    ready_seconds: Spread
    healthy_seconds: Spread
    help_seconds: Spread
    rss_mib: float


class Creates(msgspec.Struct, frozen=True, kw_only=True):
    """Durable creates; `rss_mib` is of the server after them."""

    series: Series
    rss_mib: float


class Peer(msgspec.Struct, frozen=True, kw_only=True):
    """The peer's image endpoint on the same load, or why it was skipped."""

    name: str
    skipped: str | None = None
    ready_seconds: float | None = None
    rss_mib: float | None = None
    series: Series | None = None


class WhilePainting(msgspec.Struct, frozen=True, kw_only=True):
    """Polls at a fixed rate while the same core paints; `pictures` were finished during it."""

    rate: float
    seconds: float
    latency: Distribution
    failures: int
    pictures: int
    kept_painting: bool


class Painting(msgspec.Struct, frozen=True, kw_only=True):
    """Pictures painted one after the other in a process of their own."""

    size: str
    pictures: int
    seconds: Spread
    cpu_seconds: Spread
    import_seconds: float
    peak_rss_mib: float


class Callbacks(msgspec.Struct, frozen=True, kw_only=True):
    """Callbacks sent from the outbox to a receiver on loopback."""

    owed: int
    received: int
    per_second: float
    cpu_us: float


class Results(msgspec.Struct, kw_only=True):
    """Everything that a run measured; what it left out is None or empty."""

    machine: str
    python: str
    version: str
    effort: str
    ceiling: Series | None = None
    startup: Startup | None = None
    creates: Creates | None = None
    peer: Peer | None = None
    polls: Sequence[Series] = ()
    while_painting: WhilePainting | None = None
    painting: Sequence[Painting] = ()
    callbacks: Callbacks | None = None


def summarise(name: str, samples: Sequence[Sample]) -> Series:
    """Medians over the rounds of each number of connections."""
    order = dict.fromkeys(sample.connections for sample in samples)
    return Series(name=name, cells=[_cell([each for each in samples if each.connections == count]) for count in order])


def _cell(rounds: Sequence[Sample]) -> Cell:
    latencies = [each.outcome.latencies[each.kind] for each in rounds if each.kind in each.outcome.latencies]
    if not latencies:
        raise RuntimeError(f"nothing was answered at {rounds[0].connections} connections: {rounds[0].outcome.faults}")
    return Cell(
        connections=rounds[0].connections,
        per_second=spread(each.outcome.per_second for each in rounds),
        p50_ms=statistics.median(each.p50_ms for each in latencies),
        p99_ms=statistics.median(each.p99_ms for each in latencies),
        cpu_us=statistics.median(each.cpu_seconds / max(each.outcome.answers, 1) * 1e6 for each in rounds),
        failures=sum(each.outcome.failures for each in rounds),
        generator_busy=statistics.median(each.outcome.busy for each in rounds),
        taken=statistics.median(each.taken for each in rounds),
    )
