"""Fixtures of engines that talk HTTP: a loopback server, and clients of which only one may reach this machine."""

from collections.abc import AsyncIterator

import pytest
from tests.unit.loopback import ONLY_THIS_ADDRESS, serve

from muralist.engines.upstream import Clients
from muralist.kit.addresses import AddressPolicy
from muralist.kit.http import GuardedClient

__all__ = ["clients", "serve"]


@pytest.fixture
async def clients() -> AsyncIterator[Clients]:
    """`own` may reach 127.0.0.1, `web` only public addresses."""
    both = Clients(own=GuardedClient(ONLY_THIS_ADDRESS), web=GuardedClient(AddressPolicy()))
    yield both
    await both.own.close()
    await both.web.close()
