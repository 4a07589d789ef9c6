"""Fixtures that give real server processes, and stop them."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from .receiver import Receiver, start_receiver
from .server_process import ServerProcess, start_server


@pytest.fixture(scope="session")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ServerProcess]:
    """A server that all tests share: one worker, much credit, no rate limit, private addresses allowed."""
    folder = tmp_path_factory.mktemp("shared")
    running = start_server(folder / "data", environ={"MURALIST_INITIAL_CREDIT_CENTS": "100000"})
    yield running
    running.stop()


@pytest.fixture(scope="session")
def limited_server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ServerProcess]:
    """A server without workers whose keys may send 5 requests a minute."""
    folder = tmp_path_factory.mktemp("limited")
    running = start_server(folder / "data", workers=0, environ={"MURALIST_RATE_LIMIT": "5/m"})
    yield running
    running.stop()


@pytest.fixture
def new_server(tmp_path: Path) -> Iterator[Callable[..., ServerProcess]]:
    """Starts servers of this test's own, by default on its own empty data folder; takes what `start_server` takes."""
    started: list[ServerProcess] = []

    def start(data: Path | None = None, **options: Any) -> ServerProcess:
        started.append(start_server(data or tmp_path / "data", **options))
        return started[-1]

    yield start
    for running in started:
        running.kill()


@pytest.fixture
def receiver() -> Iterator[Receiver]:
    """A server that takes callbacks."""
    running, server = start_receiver()
    yield running
    server.shutdown()
    server.server_close()
