"""Other people's clients of this server: those that pip's development extra does not bring.

These tests run where `MURALIST_TEST_CLIENTS` names a folder with their installations; `make test-clients` makes one.
"""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.acceptance.server_process import ServerProcess, start_server
from tests.upstreams.chat import ChatStandIn
from tests.upstreams.standin import KEY

VARIABLE = "MURALIST_TEST_CLIENTS"
TALKER = "talker"

if not os.environ.get(VARIABLE):
    collect_ignore_glob = ["test_*.py"]


@pytest.fixture(scope="session")
def installations() -> Path:
    """The folder of the installations."""
    return Path(os.environ[VARIABLE]).resolve()


@pytest.fixture(scope="session")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ServerProcess]:
    """A server with a chat upstream."""
    with ChatStandIn(models=[{"id": TALKER}]) as upstream:
        environ = {
            "MURALIST_INITIAL_CREDIT_CENTS": "100000",
            "MURALIST_CHAT_BASE_URL": upstream.base_url,
            "MURALIST_CHAT_API_KEY": KEY,
        }
        running = start_server(tmp_path_factory.mktemp("clients") / "data", environ=environ)
        yield running
        running.stop()
