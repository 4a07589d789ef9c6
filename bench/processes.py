"""Child processes on a core of their own: started, watched, paused and stopped."""

import contextlib
import os
import selectors
import signal
import subprocess
import time
from collections.abc import Iterator, Mapping, Sequence
from http.client import HTTPConnection, HTTPException
from pathlib import Path

import psutil

STOP_SECONDS = 15.0
PROBE_SECONDS = 0.002


class DidNotStart(Exception):
    """A process ended, or stayed silent for too long. The message holds the end of its log."""


def available_cores() -> tuple[int, int]:
    """The cores of servers and of load; the same one where there is only one, or where cores cannot be chosen."""
    if not hasattr(os, "sched_getaffinity"):
        return 0, 0
    cores = sorted(os.sched_getaffinity(0))
    return cores[0], cores[min(1, len(cores) - 1)]


def pin(core: int) -> None:
    """Keep this process on one core, where the system can."""
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {core})


@contextlib.contextmanager
def pinned(core: int) -> Iterator[None]:
    """Be on that core for a while: children started then stay there."""
    if not hasattr(os, "sched_setaffinity"):
        yield
        return
    before = os.sched_getaffinity(0)
    os.sched_setaffinity(0, {core})
    try:
        yield
    finally:
        os.sched_setaffinity(0, before)


def clean_environment(extra: Mapping[str, str]) -> dict[str, str]:
    """This environment without settings of whoever runs the benchmark; compiled files are written and used."""
    dropped = ("MURALIST_", "RUNAPI_", "LITELLM_", "OPENAI_", "PYTHON")
    return {name: value for name, value in os.environ.items() if not name.startswith(dropped)} | dict(extra)


class Child:
    """A process in a session of its own, with everything that it starts. Its stderr goes to a log file."""

    def __init__(self, command: Sequence[str], *, core: int, log: Path, environment: Mapping[str, str]) -> None:
        log.parent.mkdir(parents=True, exist_ok=True)
        self.log = log
        self._name = Path(command[0]).name
        self.started = time.perf_counter()
        with pinned(core), log.open("wb") as sink:
            self.process = subprocess.Popen(
                list(command),
                stdout=subprocess.PIPE,
                stderr=sink,
                env=dict(environment),
                start_new_session=True,
                bufsize=0,
            )
        self._watched = psutil.Process(self.process.pid)
        self._selector = selectors.DefaultSelector()
        assert self.process.stdout is not None
        self._selector.register(self.process.stdout, selectors.EVENT_READ)
        self._printed = b""

    def line(self, prefix: str, *, timeout_seconds: float) -> str:
        """What follows the prefix on the first line of stdout that has it. Raises DidNotStart."""
        deadline = self.started + timeout_seconds
        while (found := self.poll_line(prefix, wait_seconds=0.05)) is None:
            self.check_alive()
            if time.perf_counter() > deadline:
                raise self._silent(f"did not print {prefix!r} within {timeout_seconds} s")
        return found

    def poll_line(self, prefix: str, *, wait_seconds: float) -> str | None:
        """The same, if it is there within the wait."""
        assert self.process.stdout is not None
        if self._selector.select(wait_seconds):
            chunk = os.read(self.process.stdout.fileno(), 65_536)
            self._printed += chunk
            if not chunk:
                time.sleep(wait_seconds)
        for line in self._printed.decode(errors="replace").splitlines():
            if line.startswith(prefix) and self._printed.endswith(b"\n"):
                return line.removeprefix(prefix).strip()
        return None

    def check_alive(self) -> None:
        """Raise DidNotStart when the process has ended."""
        if self.process.poll() is not None:
            raise self._silent(f"left with exit code {self.process.returncode}")

    def cpu_seconds(self) -> float:
        """User and system time of the process and its living children so far."""
        return sum(_cpu(each) for each in self._family())

    def rss_mib(self) -> float:
        """Resident memory of the process and its children."""
        total = 0
        for each in self._family():
            with contextlib.suppress(psutil.Error):
                total += each.memory_info().rss
        return total / 2**20

    def pause(self) -> None:
        """Stop the process in its tracks, so that it takes nothing from the one that is measured."""
        self.process.send_signal(signal.SIGSTOP)

    def resume(self) -> None:
        """Let a paused process go on."""
        self.process.send_signal(signal.SIGCONT)

    def stop(self) -> None:
        """Ask it to end, then make it, with all that it started."""
        family = self._family()
        with contextlib.suppress(ProcessLookupError):
            self.process.send_signal(signal.SIGCONT)
            self.process.terminate()
        try:
            self.process.wait(STOP_SECONDS)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait(STOP_SECONDS)
        for each in family:
            with contextlib.suppress(psutil.Error):
                each.kill()
        self._selector.close()
        if self.process.stdout is not None:
            self.process.stdout.close()

    def _family(self) -> list[psutil.Process]:
        try:
            return [self._watched, *self._watched.children(recursive=True)]
        except psutil.Error:
            return []

    def _silent(self, what: str) -> DidNotStart:
        end = self.log.read_text(encoding="utf-8", errors="replace")[-2_000:]
        return DidNotStart(f"{self._name} {what}. Its log {self.log} ends:\n{end}")


def _cpu(process: psutil.Process) -> float:
    try:
        times = process.cpu_times()
    except psutil.Error:
        return 0.0
    return float(times.user + times.system)


def core_seconds(core: int) -> float:
    """What all processes together have used of a core, and what the host took of it; 0 where cores cannot be chosen."""
    if not hasattr(os, "sched_setaffinity"):
        return 0.0
    times = psutil.cpu_times(percpu=True)[core]
    return float(times.user + times.nice + times.system + getattr(times, "steal", 0.0))


def status_of(port: int, path: str, *, timeout_seconds: float = 1.0) -> int | None:
    """The status of a GET on a loopback port; None when nobody answers."""
    connection = HTTPConnection("127.0.0.1", port, timeout=timeout_seconds)
    try:
        connection.request("GET", path)
        return connection.getresponse().status
    except (OSError, HTTPException):
        return None
    finally:
        connection.close()
