"""A real `muralist serve` process on a free port, and its command line on the same data folder."""

import json
import os
import signal
import subprocess
import sys
import threading
import time
import urllib.error
import urllib.request
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

# How long anything on this machine may take before it counts as hung. Painting is niced, so a busy machine starves it.
HANG_SECONDS = 120.0
START_TIMEOUT_SECONDS = HANG_SECONDS
STOP_TIMEOUT_SECONDS = HANG_SECONDS
COMMAND = (sys.executable, "-m", "muralist")
READY = "muralist listening on "


class ServerDidNotStart(AssertionError):
    """The process ended, or stayed silent for too long; the message holds what it wrote."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reply:
    """An HTTP answer. `body` is the decoded JSON, or None when it is none."""

    status: int
    headers: Mapping[str, str]
    content: bytes

    @property
    def body(self) -> Any:
        """The JSON of the answer."""
        return json.loads(self.content)


@dataclass(slots=True, kw_only=True)
class ServerProcess:
    """A running server. `key` belongs to the account `default`."""

    process: subprocess.Popen[str]
    base_url: str
    data: Path
    log_path: Path
    ready_after_seconds: float
    key: str = ""

    @property
    def log(self) -> str:
        """What the server wrote to stderr so far."""
        return self.log_path.read_text(encoding="utf-8", errors="replace")

    def request(
        self,
        method: str,
        path: str,
        body: object = None,
        *,
        key: str | None = None,
        headers: Mapping[str, str] | None = None,
        timeout_seconds: float = HANG_SECONDS,
    ) -> Reply:
        """Send one request with the server's key (or another, or with "" none), and JSON where a body is given."""
        sent = {"Authorization": f"Bearer {self.key if key is None else key}"} if key != "" else {}
        data = None
        if body is not None:
            data = json.dumps(body).encode()
            sent["Content-Type"] = "application/json"
        url = path if path.startswith("http") else self.base_url + path
        request = urllib.request.Request(url, data=data, headers=sent | dict(headers or {}), method=method)
        try:
            with urllib.request.urlopen(request, timeout=timeout_seconds) as answer:
                return Reply(status=answer.status, headers=dict(answer.headers), content=answer.read())
        except urllib.error.HTTPError as error:
            with error:
                return Reply(status=error.code, headers=dict(error.headers), content=error.read())

    def cli(self, *arguments: str) -> dict[str, Any]:
        """Run an operator command with `--data` and `--json` beside the server; returns the object that it printed."""
        return run_json(*arguments, "--data", str(self.data))

    def new_account(self, name: str, *, credit_cents: int = 0, unlimited: bool = False) -> str:
        """Make an account and return a key for it."""
        extra = ["--unlimited"] if unlimited else []
        self.cli("accounts", "create", name, "--credit-cents", str(credit_cents), *extra)
        return str(self.cli("keys", "create", "--account", name)["key"])

    def ended(self, task_id: str) -> dict[str, Any]:
        """The task once it has ended; a busy machine may take several long-polls for it."""
        deadline = time.monotonic() + HANG_SECONDS
        while True:
            task: dict[str, Any] = self.request("GET", f"/v1/tasks/{task_id}?wait=60").body
            if task["status"] not in {"pending", "processing"} or time.monotonic() > deadline:
                return task

    def stop(self) -> int:
        """Send SIGTERM and wait; returns the exit code."""
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGTERM)
        return self._wait()

    def kill(self) -> int:
        """Send SIGKILL, as a power cut would; returns the exit code."""
        if self.process.poll() is None:
            self.process.kill()
        return self._wait()

    def wait_for_death(self) -> int:
        """Wait until the process ends by itself, e.g. at a crash point; returns the exit code."""
        return self._wait()

    def _wait(self) -> int:
        try:
            return self.process.wait(STOP_TIMEOUT_SECONDS)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait(STOP_TIMEOUT_SECONDS)
            raise
        finally:
            if self.process.stdout:
                self.process.stdout.close()


def clean_environment(extra: Mapping[str, str] | None = None) -> dict[str, str]:
    """The environment without settings of whoever runs the tests."""
    ours = ("MURALIST_", "RUNAPI_", "BFL_API_KEY", "FAL_KEY", "REPLICATE_API_TOKEN")
    kept = {name: value for name, value in os.environ.items() if not name.startswith(ours)}
    return {**kept, "PYTHONUNBUFFERED": "1", **(extra or {})}


def run_cli(
    *arguments: str,
    environ: Mapping[str, str] | None = None,
    cwd: Path | None = None,
    timeout_seconds: float = HANG_SECONDS,
) -> subprocess.CompletedProcess[str]:
    """Run `muralist` with these arguments and return its exit code and output."""
    return subprocess.run(
        [*COMMAND, *arguments],
        capture_output=True,
        text=True,
        env=clean_environment(environ),
        cwd=cwd,
        timeout=timeout_seconds,
        check=False,
    )


def run_json(*arguments: str, environ: Mapping[str, str] | None = None) -> dict[str, Any]:
    """Run `muralist` with `--json`; returns the object that it printed, and fails on any other exit code than 0."""
    done = run_cli(*arguments, "--json", environ=environ)
    assert done.returncode == 0, f"muralist {' '.join(arguments)} left with {done.returncode}: {done.stderr}"
    printed: dict[str, Any] = json.loads(done.stdout)
    return printed


def start_server(
    data: Path,
    *,
    workers: int = 1,
    arguments: Sequence[str] = ("--allow-private-networks",),
    environ: Mapping[str, str] | None = None,
    key: str | None = None,
) -> ServerProcess:
    """Start a server on the data folder and wait until it is ready.

    Args:
        key: one made before on this folder; when absent, a new one is made with `muralist keys create`.

    Raises:
        ServerDidNotStart: it did not print its line in time.
    """
    data.parent.mkdir(parents=True, exist_ok=True)
    log_path = data.parent / f"{data.name}.{time.monotonic_ns()}.log"
    begun = time.perf_counter()
    with log_path.open("w", encoding="utf-8") as log:
        process = subprocess.Popen(
            [*COMMAND, "serve", "--port", "0", "--data", str(data), "--workers", str(workers), *arguments],
            stdout=subprocess.PIPE,
            stderr=log,
            text=True,
            env=clean_environment({"MURALIST_RATE_LIMIT": "off", **(environ or {})}),
            cwd=data.parent,
        )
    server = ServerProcess(process=process, base_url="", data=data, log_path=log_path, ready_after_seconds=0.0)
    try:
        server.base_url = _first_line(server).removeprefix(READY).strip()
        server.ready_after_seconds = time.perf_counter() - begun
        server.key = key or str(server.cli("keys", "create", "--account", "default")["key"])
    except BaseException:
        server.kill()
        raise
    return server


def _first_line(server: ServerProcess) -> str:
    """Read the ready line; a watchdog kills a silent process, which ends the read."""
    watchdog = threading.Timer(START_TIMEOUT_SECONDS, server.process.kill)
    watchdog.start()
    try:
        assert server.process.stdout is not None
        line = server.process.stdout.readline()
    finally:
        watchdog.cancel()
    if not line.startswith(READY):
        raise ServerDidNotStart(f"printed {line!r} instead of its ready line; stderr:\n{server.log[-4000:]}")
    return line
