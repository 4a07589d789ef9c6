"""Both clients, joined to a stand-in server, behind one set of helpers."""

import inspect
import sys
from collections.abc import AsyncIterator, Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

sys.path.insert(0, str(Path(__file__).parent))

from standin import KEY, StandIn

from muralist.sdk import AsyncClient, Client


class Harness:
    """Opens clients of one kind and hides whether a call has to be awaited."""

    def __init__(self, kind: type[Client] | type[AsyncClient], server: StandIn) -> None:
        self.kind = kind
        self.server = server
        self._opened: list[Any] = []

    def open(self, **options: Any) -> Any:
        """A client of the stand-in with the stand-in's key and short pauses, unless told otherwise."""
        settings = {
            "api_key": KEY,
            "base_url": self.server.url,
            "retry_base_delay": 0.01,
            "poll_interval": 0.01,
            "timeout": 5.0,
        }
        client = self.kind(**{**settings, **options})
        self._opened.append(client)
        return client

    async def close(self) -> None:
        """Close every client."""
        for client in self._opened:
            await done(client.aclose() if isinstance(client, AsyncClient) else client.close())


async def done(value: Any) -> Any:
    """The value, awaited if it has to be."""
    return await value if inspect.isawaitable(value) else value


async def collected(values: Any) -> list[Any]:
    """All values of an iterator of either kind."""
    return [value async for value in values] if hasattr(values, "__aiter__") else list(values)


@pytest.fixture(autouse=True)
def no_connection_of_the_developer(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Keep the key and the server of whoever runs the tests out of them."""
    monkeypatch.delenv("RUNAPI_API_KEY", raising=False)
    monkeypatch.delenv("RUNAPI_BASE_URL", raising=False)
    monkeypatch.setenv("HOME", str(tmp_path))


@pytest.fixture
def elsewhere() -> Iterator[StandIn]:
    """Another host, where pictures and uploads live."""
    with StandIn() as server:
        yield server


@pytest.fixture
def server(elsewhere: StandIn) -> Iterator[StandIn]:
    """The API."""
    with StandIn(elsewhere) as server:
        yield server


@pytest.fixture(params=[Client, AsyncClient], ids=["sync", "async"])
async def harness(request: pytest.FixtureRequest, server: StandIn) -> AsyncIterator[Harness]:
    """One kind of client."""
    harness = Harness(request.param, server)
    yield harness
    await harness.close()


@pytest.fixture
def client(harness: Harness) -> Any:
    """A client of either kind."""
    return harness.open()


@pytest.fixture
def call() -> Callable[[Any], Any]:
    """Awaits what needs awaiting."""
    return done


@pytest.fixture
def collect() -> Callable[[Any], Any]:
    """Lists what an iterator of either kind yields."""
    return collected
