"""Seconds a picture: mixed prompts, one after the other, in a process that does nothing else."""

import subprocess
import sys

import msgspec

from bench.cases.setup import Bench
from bench.processes import clean_environment, pinned
from bench.results import Painting
from bench.stats import spread

SIZES = ((1024, 1024), (1536, 2048))
CHILD_SECONDS = 280.0
"""The child paints until this is used up and answers with what it has."""


class Painted(msgspec.Struct, frozen=True, kw_only=True):
    """What the painting process answers."""

    import_seconds: float
    seconds: list[float]
    cpu_seconds: list[float]
    peak_rss_mib: float


def measure(bench: Bench) -> list[Painting]:
    """Paint at 1k and at 2k, each in a new process."""
    return [_measure(bench, width, height) for width, height in SIZES]


def _measure(bench: Bench, width: int, height: int) -> Painting:
    size = f"{width}x{height}"
    bench.say(f"painting {bench.effort.pictures} pictures of {size}")
    command = [sys.executable, "-m", "bench.cases.painting_child", str(width), str(height), str(bench.effort.pictures)]
    with pinned(bench.server_core):
        done = subprocess.run(
            [*command, str(CHILD_SECONDS)],
            capture_output=True,
            check=False,
            timeout=CHILD_SECONDS + 60,
            env=clean_environment({}),
            cwd=bench.root,
        )
    if done.returncode:
        raise RuntimeError(f"painting {size} failed: {done.stderr.decode(errors='replace')[-2_000:]}")
    found = msgspec.json.decode(done.stdout, type=Painted)
    return Painting(
        size=size,
        pictures=len(found.seconds),
        seconds=spread(found.seconds),
        cpu_seconds=spread(found.cpu_seconds),
        import_seconds=found.import_seconds,
        peak_rss_mib=found.peak_rss_mib,
    )
