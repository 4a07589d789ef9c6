"""Turns results into tables: as text for a terminal and as Markdown for docs/benchmarks.md."""

import textwrap
from collections.abc import Iterator, Sequence
from pathlib import Path

import msgspec

from bench.results import Cell, Results, Series
from bench.stats import Spread
from bench.targets import MANY, judge, peers_best, times_the_peer

BEGIN = "<!-- results: written by bench/run.py --write-docs -->"
END = "<!-- end of results -->"
SATURATED = 0.95
"""Share of a core from which on the load generator may be what limits a figure."""

NOISY = 0.05
"""Share of the server's core that others may take before the report says so."""

PEER_CAVEAT = (
    "The two do different work. A create here is accepted durably: task, reservation of its price, idempotency record "
    "and event are on disk, and the picture is made later. The proxy passes the call on to an upstream that answers at "
    "once and stores nothing, which is the least that it can do. The ratio compares our creates a CPU second at "
    f"{MANY} connections with the proxy's best of all numbers of connections."
)


class Table(msgspec.Struct, frozen=True, kw_only=True):
    """A heading, columns and rows of text, and a remark below."""

    title: str
    columns: Sequence[str]
    rows: Sequence[Sequence[str]]
    remark: str = ""

    def text(self) -> str:
        """For a terminal: the first column left, the others right."""
        lines = [self.columns, *self.rows]
        widths = [max(len(line[at]) for line in lines) for at in range(len(self.columns))]
        shown = [
            "  ".join(
                cell.rjust(width) if at else cell.ljust(width)
                for at, (cell, width) in enumerate(zip(line, widths, strict=True))
            )
            for line in lines
        ]
        rule = "-" * len(shown[0])
        remark = textwrap.fill(self.remark, max(len(rule), 100))
        return "\n".join([self.title, rule, shown[0], rule, *shown[1:], *([remark] if remark else [])])

    def markdown(self) -> str:
        """For the documentation."""
        aligned = ["---" if at == 0 else "---:" for at in range(len(self.columns))]
        lines = [self.columns, aligned, *self.rows]
        body = "\n".join("| " + " | ".join(line) + " |" for line in lines)
        return f"### {self.title}\n\n{body}\n" + (f"\n{self.remark}\n" if self.remark else "")


def tables(results: Results) -> Iterator[Table]:
    """Every table that the results fill."""
    judged = [target for target in judge(results) if target.met is not None]
    if judged:
        yield Table(
            title="Targets",
            columns=("what", "wanted", "measured", ""),
            rows=[(each.name, each.wanted, each.found, each.mark) for each in judged],
        )
    if results.creates:
        yield _requests(
            "Durable creates", [results.creates.series], f"Server memory after them: {results.creates.rss_mib:.0f} MiB."
        )
    if results.peer:
        yield _peer(results)
    if results.polls:
        yield _requests("Polls", results.polls, "Latency of creates and polls in turn is that of the polls.")
    if results.while_painting:
        yield _while_painting(results)
    if results.painting:
        yield _painting(results)
    if results.callbacks:
        yield _callbacks(results)
    if results.startup:
        yield _startup(results)
    if results.ceiling:
        yield _requests("The load generator alone, against a server that does nothing", [results.ceiling])


def _requests(title: str, series: Sequence[Series], remark: str = "") -> Table:
    cells = [(each, cell) for each in series for cell in each.cells]
    taken = max((cell.taken for _, cell in cells), default=0.0)
    if taken > NOISY:
        remark += f" Other processes took up to {taken:.0%} of the server's core meanwhile, so rates are too low."
    busy = [cell.connections for _, cell in cells if cell.generator_busy > SATURATED]
    if busy:
        remark += f" The load generator itself used a whole core at {_list(busy)} connections: the server can do more."
    return Table(
        title=title,
        columns=("requests", "connections", "a second", "range", "p50 ms", "p99 ms", "server CPU µs", "failed"),
        rows=[(each.name, *_cell(cell)) for each, cell in cells],
        remark=remark.strip(),
    )


def _cell(cell: Cell) -> tuple[str, ...]:
    return (
        str(cell.connections),
        f"{cell.per_second.median:,.0f}",
        f"{cell.per_second.low:,.0f}-{cell.per_second.high:,.0f}",
        f"{cell.p50_ms:.2f}",
        f"{cell.p99_ms:.2f}",
        f"{cell.cpu_us:,.0f}",
        str(cell.failures),
    )


def _peer(results: Results) -> Table:
    assert results.peer is not None
    peer, ratio = results.peer, times_the_peer(results)
    if peer.skipped or peer.series is None:
        return Table(title=f"Beside {peer.name}", columns=("skipped",), rows=[(peer.skipped or "no figures",)])
    table = _requests(f"Beside {peer.name}: its image endpoint on a null upstream", [peer.series])
    best = peers_best(peer.series.cells)
    remark = (
        f"Its best: {best.per_cpu_second:,.0f} a CPU second {_at(best.connections)}. "
        f"It was ready after {peer.ready_seconds or 0:.1f} s and used {peer.rss_mib or 0:.0f} MiB. "
    )
    ours = results.creates.series.at(MANY) if results.creates else None
    if ratio is not None and ours is not None:
        remark += f"Ours: {ours.per_cpu_second:,.0f} a CPU second at {MANY} connections, {ratio:.0f} times as many. "
    return msgspec.structs.replace(table, remark=remark + PEER_CAVEAT)


def _while_painting(results: Results) -> Table:
    assert results.while_painting is not None
    found = results.while_painting
    kept = (
        "The painter never ran out of work." if found.kept_painting else "The painter ran out of work before the end."
    )
    return Table(
        title="Polls while painting (server, painter on one core)",
        columns=("polls", "a second", "p50 ms", "p99 ms", "max ms", "failed", "2k pictures meanwhile"),
        rows=[
            (
                f"{found.latency.count:,} in {found.seconds:.0f} s, open loop",
                f"{found.rate:.0f}",
                f"{found.latency.p50_ms:.2f}",
                f"{found.latency.p99_ms:.2f}",
                f"{found.latency.max_ms:.2f}",
                str(found.failures),
                str(found.pictures),
            )
        ],
        remark=kept,
    )


def _painting(results: Results) -> Table:
    return Table(
        title="Painting (engine preview, one process)",
        columns=("size", "pictures", "s a picture", "range", "CPU s", "import s", "peak MiB"),
        rows=[
            (
                each.size,
                str(each.pictures),
                f"{each.seconds.median:.2f}",
                _range(each.seconds),
                f"{each.cpu_seconds.median:.2f}",
                f"{each.import_seconds:.2f}",
                f"{each.peak_rss_mib:.0f}",
            )
            for each in results.painting
        ],
        remark="Medians; encoding the PNG file is part of it.",
    )


def _callbacks(results: Results) -> Table:
    assert results.callbacks is not None
    found = results.callbacks
    return Table(
        title="Callbacks (signed, from the outbox, to a receiver on loopback)",
        columns=("owed", "received", "a second", "server CPU µs"),
        rows=[(f"{found.owed:,}", f"{found.received:,}", f"{found.per_second:,.0f}", f"{found.cpu_us:,.0f}")],
    )


def _startup(results: Results) -> Table:
    assert results.startup is not None
    found = results.startup
    rows = (
        ("`muralist serve` says that it listens", found.ready_seconds),
        ("/healthz answers 200", found.healthy_seconds),
        ("`muralist --help`", found.help_seconds),
    )
    return Table(
        title="Start-up (new process, new data folder, compiled files)",
        columns=("until", "s", "range"),
        rows=[(what, f"{spread.median:.2f}", _range(spread)) for what, spread in rows],
        remark=f"Memory of a server that just started: {found.rss_mib:.0f} MiB.",
    )


def _range(spread: Spread) -> str:
    return f"{spread.low:.2f}-{spread.high:.2f}"


def _at(connections: int) -> str:
    return f"at {connections} connection{'s' if connections > 1 else ''}"


def _list(numbers: Sequence[int]) -> str:
    return ", ".join(str(each) for each in dict.fromkeys(numbers))


def as_text(results: Results) -> str:
    """The whole report for a terminal."""
    head = f"Muralist {results.version} on a {results.machine}, Python {results.python}, {results.effort} run"
    return "\n\n".join([head, *(table.text() for table in tables(results))])


def write_docs(results: Results, page: Path) -> None:
    """Replace the part of the page between its two marks. Raises ValueError when they are not there."""
    text = page.read_text(encoding="utf-8")
    if BEGIN not in text or END not in text:
        raise ValueError(f"{page} has no place for results: it needs the lines {BEGIN!r} and {END!r}")
    before, rest = text.split(BEGIN, 1)
    after = rest.split(END, 1)[1]
    head = f"Muralist {results.version}, Python {results.python}, {results.machine}."
    body = "\n".join([head, "", *(table.markdown() for table in tables(results))])
    page.write_text(f"{before}{BEGIN}\n\n{body}\n{END}{after}", encoding="utf-8")
