"""A real `muralist serve` process on a data folder of its own, and what is asked of it besides load."""

import json
import socket
import subprocess
import sys
import time
from http.client import HTTPConnection
from pathlib import Path
from typing import Any, Self

from bench.processes import PROBE_SECONDS, Child, DidNotStart, clean_environment, pinned, status_of
from bench.scripts import Target

MURALIST = str(Path(sys.executable).parent / "muralist")
READY = "muralist listening on "
START_SECONDS = 30.0
ACCOUNT = "bench"
CREATE_PATH = "/api/v1/flux_2/text_to_image"
BODY = {
    "model": "flux-2-pro-text-to-image",
    "prompt": "a ceramic vase with dried flowers on a linen tablecloth, natural window light, 35mm film grain",
    "aspect_ratio": "3:4",
    "output_resolution": "2k",
}
"""The request of the README."""

ENVIRONMENT = {"MURALIST_RATE_LIMIT": "off", "MURALIST_SHUTDOWN_GRACE_SECONDS": "1"}


class Server:
    """A server and an unlimited account on it. Times are seconds from the start of its process."""

    def __init__(self, data: Path, *, core: int, workers: int = 0, key: str | None = None) -> None:
        self.key = key or make_account(data)
        self.port = free_port()
        self.child = Child(
            [
                *(MURALIST, "serve", "--port", str(self.port), "--data", str(data), "--workers", str(workers)),
                "--allow-private-networks",
            ],
            core=core,
            log=data.with_suffix(f".{self.port}.log"),
            environment=clean_environment(ENVIRONMENT),
        )
        self.ready_seconds = self.healthy_seconds = 0.0
        try:
            self._wait()
        except BaseException:
            self.child.stop()
            raise

    def _wait(self) -> None:
        while not (self.ready_seconds and self.healthy_seconds):
            if not self.ready_seconds and self.child.poll_line(READY, wait_seconds=PROBE_SECONDS):
                self.ready_seconds = time.perf_counter() - self.child.started
            if not self.healthy_seconds and status_of(self.port, "/healthz") == 200:
                self.healthy_seconds = time.perf_counter() - self.child.started
            self.child.check_alive()
            if time.perf_counter() - self.child.started > START_SECONDS:
                raise DidNotStart(f"the server was not ready within {START_SECONDS} s; see {self.child.log}")

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.child.stop()

    @property
    def target(self) -> Target:
        """Where load goes."""
        return Target(host="127.0.0.1", port=self.port, key=self.key, path=CREATE_PATH)

    def get(self, path: str) -> Any:
        """The JSON of a GET with the account's key. Raises RuntimeError when it is not 200."""
        connection = HTTPConnection("127.0.0.1", self.port, timeout=60)
        try:
            connection.request("GET", path, headers={"Authorization": f"Bearer {self.key}"})
            answer = connection.getresponse()
            body = answer.read()
        finally:
            connection.close()
        if answer.status != 200:
            raise RuntimeError(f"GET {path} answered {answer.status}: {body[:300]!r}")
        return json.loads(body)

    def status_of_task(self, task_id: str, *, wait_seconds: int = 0) -> str:
        """The task's status, held back until it ends or the wait is over."""
        return str(self.get(f"{CREATE_PATH}/{task_id}?wait={wait_seconds}")["status"])


def make_account(data: Path) -> str:
    """Make the data folder with an unlimited account; returns its key."""
    data.parent.mkdir(parents=True, exist_ok=True)
    _operate("accounts", "create", ACCOUNT, "--unlimited", "--data", str(data), "--json")
    return str(_operate("keys", "create", "--account", ACCOUNT, "--data", str(data), "--json")["key"])


def _operate(*arguments: str) -> Any:
    done = subprocess.run(
        [MURALIST, *arguments], capture_output=True, text=True, timeout=60, check=False, env=clean_environment({})
    )
    if done.returncode:
        raise RuntimeError(f"muralist {' '.join(arguments)} left with {done.returncode}: {done.stderr.strip()}")
    return json.loads(done.stdout)


def seconds_of_help(core: int) -> float:
    """How long `muralist --help` takes. Raises CalledProcessError when it fails."""
    with pinned(core):
        begun = time.perf_counter()
        subprocess.run([MURALIST, "--help"], check=True, capture_output=True, timeout=30, env=clean_environment({}))
        return time.perf_counter() - begun


def free_port() -> int:
    """A loopback port that nobody listens on just now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port
