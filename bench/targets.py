"""What the product promises of its speed, and whether a run met it. A miss is shown, never an error."""

from collections.abc import Sequence

import msgspec

from bench.results import Cell, Results

MANY = 64
CREATES_A_SECOND = 4_000
POLLS_A_SECOND = 12_000
CREATE_P50_MS = 2.0
TIMES_THE_PEER = 60
READY_SECONDS = 1.5
POLL_P99_MS = 50.0
HELP_SECONDS = 0.3


class Target(msgspec.Struct, frozen=True, kw_only=True):
    """One promise. `met` is None when the run did not measure it."""

    name: str
    wanted: str
    found: str
    met: bool | None

    @property
    def mark(self) -> str:
        """How the report shows it."""
        return {True: "met", False: "MISSED", None: "not measured"}[self.met]


def judge(results: Results) -> list[Target]:
    """Every promise beside what was measured."""
    creates = results.creates.series if results.creates else None
    many, one = (creates.at(MANY), creates.at(1)) if creates else (None, None)
    pending = next((each for each in results.polls if "pending" in each.name), None)
    polls = pending.at(MANY) if pending else None
    ratio = times_the_peer(results)
    startup, painting = results.startup, results.while_painting
    return [
        _at_least(f"durable creates a second, {MANY} connections, one core", CREATES_A_SECOND, _rate(many)),
        _at_least(f"polls a second, {MANY} connections, one core", POLLS_A_SECOND, _rate(polls)),
        _below("create p50 at 1 connection", CREATE_P50_MS, one.p50_ms if one else None, "ms"),
        _at_least("creates a CPU second, times the peer's", TIMES_THE_PEER, ratio),
        _below("ready to serve", READY_SECONDS, startup.ready_seconds.median if startup else None, "s"),
        _below("poll p99 while painting", POLL_P99_MS, painting.latency.p99_ms if painting else None, "ms"),
        _below("muralist --help", HELP_SECONDS, startup.help_seconds.median if startup else None, "s"),
    ]


def times_the_peer(results: Results) -> float | None:
    """Our creates a CPU second at many connections over the peer's at the number that suits it best."""
    if results.creates is None or results.peer is None or results.peer.series is None:
        return None
    ours = results.creates.series.at(MANY)
    return ours.per_cpu_second / peers_best(results.peer.series.cells).per_cpu_second if ours else None


def peers_best(cells: Sequence[Cell]) -> Cell:
    """The cell that costs the least CPU a request."""
    return min(cells, key=lambda cell: cell.cpu_us)


def _rate(cell: Cell | None) -> float | None:
    return cell.per_second.median if cell else None


def _at_least(name: str, wanted: float, found: float | None) -> Target:
    return Target(
        name=name,
        wanted=f"at least {wanted:,.0f}",
        found="-" if found is None else f"{found:,.0f}",
        met=None if found is None else found >= wanted,
    )


def _below(name: str, wanted: float, found: float | None, unit: str) -> Target:
    return Target(
        name=name,
        wanted=f"under {wanted:g} {unit}",
        found="-" if found is None else f"{found:.2f} {unit}",
        met=None if found is None else found < wanted,
    )
