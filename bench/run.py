"""Measures this server, and a peer beside it, and prints one report: `make bench`, or `python bench/run.py --help`."""

import argparse
import platform
import shutil
import signal
import sys
import time
from collections.abc import Sequence
from importlib.metadata import version
from pathlib import Path

import msgspec

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from bench.cases import callbacks, ceiling, creates, painting, polls, startup
from bench.cases.setup import FULL, QUICK, Bench, machine
from bench.processes import available_cores, pin
from bench.report import as_text, write_docs
from bench.results import Results

ROOT = Path(__file__).resolve().parents[1]
CASES = ("startup", "creates", "polls", "while-painting", "painting", "callbacks")
OUT = ROOT / "bench" / "out"
PAGE = ROOT / "docs" / "benchmarks.md"


def parse(arguments: Sequence[str]) -> argparse.Namespace:
    """Read the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true", help="one short round, for a first look")
    parser.add_argument("--only", action="append", choices=CASES, metavar="NAME", help=f"one of {', '.join(CASES)}")
    parser.add_argument("--no-peer", action="store_true", help="do not install and measure the peer")
    parser.add_argument("--write-docs", action="store_true", help="put the results into docs/benchmarks.md")
    given = parser.parse_args(arguments)
    if given.write_docs and (given.quick or given.only):
        parser.error("--write-docs needs a whole run, without --quick and --only")
    return given


def measure(bench: Bench, names: Sequence[str], *, with_peer: bool) -> Results:
    """Run the cases, in the order in which the report shows them."""
    results = Results(
        machine=machine(),
        python=platform.python_version(),
        version=version("muralist"),
        effort=bench.effort.name,
    )
    results.ceiling = ceiling.measure(bench)
    if "startup" in names:
        results.startup = startup.measure(bench)
    if "creates" in names:
        results.creates, results.peer = creates.measure(bench, with_peer=with_peer)
    if "polls" in names:
        results.polls = polls.measure(bench)
    if "while-painting" in names:
        results.while_painting = polls.measure_while_painting(bench)
    if "painting" in names:
        results.painting = painting.measure(bench)
    if "callbacks" in names:
        results.callbacks = callbacks.measure(bench)
    return results


def main(arguments: Sequence[str]) -> int:
    """Measure, print, and write out/results.json. Missed targets do not change the exit code, 0."""
    given = parse(arguments)
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))  # so that servers are stopped on the way out
    server_core, load_core = available_cores()
    pin(load_core)
    if server_core == load_core:
        say("Only one core can be chosen here: server and load share it, and every figure is too low.")
    folder = OUT / "tmp"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    bench = Bench(
        effort=QUICK if given.quick else FULL,
        folder=folder,
        root=ROOT,
        server_core=server_core,
        load_core=load_core,
        say=say,
    )
    begun = time.perf_counter()
    results = measure(bench, given.only or CASES, with_peer=not given.no_peer)
    print(f"\n{as_text(results)}\n")
    written = OUT / "results.json"
    written.write_bytes(msgspec.json.format(msgspec.json.encode(results), indent=2) + b"\n")
    say(f"Measured in {time.perf_counter() - begun:.0f} s; figures are in {written.relative_to(ROOT)}.")
    if given.write_docs:
        write_docs(results, PAGE)
        say(f"Wrote {PAGE.relative_to(ROOT)}.")
    shutil.rmtree(folder, ignore_errors=True)
    return 0


def say(line: str) -> None:
    """Tell progress on stderr."""
    print(line, file=sys.stderr, flush=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
