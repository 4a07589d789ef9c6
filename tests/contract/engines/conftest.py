"""The fixtures of engine tests: clients, the running stand-in, and the engine joined to it."""

from collections.abc import AsyncIterator, Iterator
from ipaddress import IPv4Network

import pytest

from muralist.engines.upstream import Clients
from muralist.kit.addresses import AddressPolicy
from muralist.kit.http import GuardedClient
from tests.upstreams.standin import StandIn

from .bench import Bench
from .http_engines import ENGINES


@pytest.fixture
async def clients() -> AsyncIterator[Clients]:
    """Clients that may reach this machine; the second one, for what upstreams name, may not."""
    both = Clients(
        own=GuardedClient(AddressPolicy(exceptions=(IPv4Network("127.0.0.1/32"),))), web=GuardedClient(AddressPolicy())
    )
    yield both
    await both.own.close()
    await both.web.close()


@pytest.fixture
def standin(engine_name: str) -> Iterator[StandIn]:
    """The running stand-in of the engine under test."""
    with ENGINES[engine_name].standin(slow_seconds=0.5) as running:
        yield running


@pytest.fixture
def bench(engine_name: str, standin: StandIn, clients: Clients) -> Bench:
    """The engine under test, joined to its stand-in with the right key."""
    case = ENGINES[engine_name]
    return Bench(engine=case.make(standin, standin.key, clients), standin=standin, case=case)
