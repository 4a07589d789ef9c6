"""Fixtures of rooms that talk HTTP: a loopback server, and a client that may reach 127.0.0.1 alone."""

from collections.abc import AsyncIterator, Awaitable, Callable
from ipaddress import IPv4Network

import pytest
from aiohttp import web

from muralist.kit.addresses import AddressPolicy
from muralist.kit.http import GuardedClient

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]
Serve = Callable[[Handler], Awaitable[int]]

ONLY_THIS_ADDRESS = AddressPolicy(exceptions=(IPv4Network("127.0.0.1/32"),))


@pytest.fixture
async def serve() -> AsyncIterator[Serve]:
    """Start a server that answers everything with one handler; returns its port on 127.0.0.1."""
    runners: list[web.AppRunner] = []

    async def start(handler: Handler) -> int:
        app = web.Application()
        app.router.add_route("*", "/{path:.*}", handler)
        runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
        await runner.setup()
        runners.append(runner)
        site = web.TCPSite(runner, "127.0.0.1", 0)
        await site.start()
        return int(runner.addresses[0][1])

    yield start
    for runner in runners:
        await runner.cleanup()


@pytest.fixture
async def client() -> AsyncIterator[GuardedClient]:
    """A guarded client that may reach 127.0.0.1."""
    client = GuardedClient(ONLY_THIS_ADDRESS)
    yield client
    await client.close()
