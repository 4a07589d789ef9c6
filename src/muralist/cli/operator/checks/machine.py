"""The machine: Python, packages, data folder, disk, SQLite, clock and port."""

import importlib.metadata
import importlib.util
import os
import platform
import re
import shutil
import socket
import sqlite3
import statistics
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from muralist.cli.finding import Finding, State

MIN_PYTHON = (3, 11)
MIN_SQLITE = (3, 37)
"""STRICT tables; RETURNING came with 3.35."""

MIN_FREE_MB = 200
LOW_FREE_MB = 2_000
SLOW_FSYNC_MS = 30.0
MAX_CLOCK_SKEW_SECONDS = 5.0
FIRST_SANE_TIME = 1_735_689_600
"""2025-01-01: a clock before it was never set."""


def check_python() -> Iterator[Finding]:
    """The interpreter."""
    version = (
        f"{platform.python_implementation()} {platform.python_version()} on {platform.system()} {platform.machine()}"
    )
    if sys.version_info < MIN_PYTHON:
        yield Finding("python", State.FAULT, version, "install Python 3.11 or newer and make the environment again")
    else:
        yield Finding("python", State.OK, version)


def check_dependencies() -> Iterator[Finding]:
    """The packages that the distribution asks for, at the versions it asks for."""
    try:
        wanted = importlib.metadata.requires("muralist") or []
    except importlib.metadata.PackageNotFoundError:
        yield Finding("dependencies", State.FAULT, "muralist itself is not installed", "run: pip install -e .")
        return
    needed = [line for line in wanted if "extra ==" not in line and not (os.name == "nt" and "win32" in line)]
    wrong = [fault for fault in map(_dependency_fault, needed) if fault]
    if wrong:
        yield Finding("dependencies", State.FAULT, "; ".join(wrong), "run: pip install --upgrade muralist")
    else:
        yield Finding("dependencies", State.OK, f"{len(needed)} packages present")


def _dependency_fault(requirement: str) -> str | None:
    match = re.match(r"([A-Za-z0-9._-]+)\s*(?:>=\s*([0-9.]+))?", requirement)
    assert match, requirement
    name, least = match.groups()
    try:
        version = importlib.metadata.version(name)
    except importlib.metadata.PackageNotFoundError:
        return f"{name} is not installed"
    if least and _numbers(version) < _numbers(least):
        return f"{name} is {version}, at least {least} is needed"
    return None


def _numbers(version: str) -> tuple[int, ...]:
    return tuple(int(part) for part in re.findall(r"\d+", version.split("+")[0])[:4])


def check_data_folder(data: Path) -> Iterator[Finding]:
    """Writable, on a disk with room, with an honest fsync and clock, and good for SQLite's WAL."""
    existing = data
    try:
        existing = next(folder for folder in (data, *data.absolute().parents) if folder.exists())
        if not existing.is_dir():
            mend = "name a folder with --data or MURALIST_DATA"
            yield Finding("data folder", State.FAULT, f"{existing} is a file", mend)
            return
        with tempfile.TemporaryDirectory(prefix=".muralist-doctor-", dir=existing) as scratch:
            where = str(data) if existing == data else f"{data} (will be made)"
            yield Finding("data folder", State.OK, f"{where} can be written")
            yield from _check_disk(existing)
            yield from _check_fsync_and_clock(Path(scratch))
            yield from _check_sqlite(Path(scratch))
    except OSError as error:
        yield Finding(
            "data folder",
            State.FAULT,
            f"{existing} cannot be written: {error.strerror}",
            "give this user the folder, or name another one with --data",
        )


def _check_disk(folder: Path) -> Iterator[Finding]:
    free_mb = shutil.disk_usage(folder).free // 1_000_000
    detail = f"{free_mb:,} MB free"
    if free_mb < MIN_FREE_MB:
        yield Finding("disk", State.FAULT, detail, f"free at least {MIN_FREE_MB} MB; a 2k picture takes up to 10")
    elif free_mb < LOW_FREE_MB:
        yield Finding("disk", State.WARNING, detail, "free some room soon, or set picture_days")
    else:
        yield Finding("disk", State.OK, detail)


def _check_fsync_and_clock(folder: Path) -> Iterator[Finding]:
    probe = folder / "fsync"
    times = []
    with probe.open("wb", buffering=0) as file:
        for _ in range(7):
            file.write(b"m" * 4096)
            begun = time.perf_counter()
            os.fsync(file.fileno())
            times.append((time.perf_counter() - begun) * 1000)
    median = statistics.median(times)
    detail = f"{median:.2f} ms (median of {len(times)})"
    if median > SLOW_FSYNC_MS:
        yield Finding(
            "fsync", State.WARNING, detail, "each commit waits for this; put the data folder on a faster disk"
        )
    else:
        yield Finding("fsync", State.OK, detail)
    now = time.time()
    skew = abs(probe.stat().st_mtime - now)
    if now < FIRST_SANE_TIME:
        yield Finding("clock", State.FAULT, time.ctime(now), "set the clock; links and signatures carry the time")
    elif skew > MAX_CLOCK_SKEW_SECONDS:
        yield Finding("clock", State.WARNING, f"the disk's clock is {skew:.0f} s away", "synchronise both clocks (NTP)")
    else:
        yield Finding("clock", State.OK, time.strftime("%Y-%m-%d %H:%M:%S UTC", time.gmtime(now)))


def _check_sqlite(folder: Path) -> Iterator[Finding]:
    version = sqlite3.sqlite_version
    if sqlite3.sqlite_version_info < MIN_SQLITE:
        least = ".".join(map(str, MIN_SQLITE))
        yield Finding("sqlite", State.FAULT, version, f"use a Python that is built with SQLite {least} or newer")
        return
    try:
        with closing(sqlite3.connect(folder / "probe.db")) as connection:
            (mode,) = connection.execute("PRAGMA journal_mode = WAL").fetchone()
            connection.execute("CREATE TABLE probe (n INTEGER) STRICT")
            connection.execute("INSERT INTO probe VALUES (1) RETURNING n").fetchone()
            connection.commit()
    except sqlite3.Error as error:
        yield Finding("sqlite", State.FAULT, f"{version}: {error}", "put the data folder on a local disk")
        return
    if mode != "wal":
        yield Finding(
            "sqlite", State.FAULT, f"{version}, journal {mode}", "WAL needs a local disk, not a network share"
        )
    else:
        yield Finding("sqlite", State.OK, f"{version}, journal {mode}")


def check_port(host: str, port: int) -> Iterator[Finding]:
    """Free, or in use by a Muralist server."""
    if port == 0:
        yield Finding("port", State.OK, "0: a free one is picked at start")
        return
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    try:
        with socket.socket(family, socket.SOCK_STREAM) as probe:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            probe.bind((host, port))
        yield Finding("port", State.OK, f"{host}:{port} is free")
    except OSError as error:
        if _is_muralist(host, port):
            yield Finding("port", State.OK, f"{host}:{port} is served by Muralist now")
        else:
            yield Finding(
                "port",
                State.FAULT,
                f"{host}:{port} cannot be used: {error.strerror}",
                "stop the other program, or choose another with --port or MURALIST_PORT",
            )


def _is_muralist(host: str, port: int) -> bool:
    import http.client

    near = {"0.0.0.0": "127.0.0.1", "::": "::1"}.get(host, host)  # noqa: S104 - looked up, never bound
    connection = http.client.HTTPConnection(near, port, timeout=1.5)
    try:
        connection.request("GET", "/openapi.json")
        return b"muralist" in connection.getresponse().read(4096).lower()
    except (OSError, http.client.HTTPException):
        return False
    finally:
        connection.close()
