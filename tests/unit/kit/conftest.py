"""A loopback server, scripted DNS, and clients that may reach 127.0.0.1 and nothing else that is closed."""

from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from ipaddress import IPv4Network

import pytest
from aiohttp import web

from muralist.kit.addresses import AddressPolicy
from muralist.kit.http import GuardedClient

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]
Serve = Callable[[Handler], Awaitable[int]]

ONLY_THIS_ADDRESS = AddressPolicy(exceptions=(IPv4Network("127.0.0.1/32"),))


class ScriptedResolver:
    """Answers a name with the next of its scripted lists, then with the last one again; notes what was asked."""

    def __init__(self, *answers: Sequence[str]) -> None:
        self._answers = list(answers)
        self.asked: list[tuple[str, int]] = []

    async def resolve(self, host: str, port: int) -> Sequence[str]:
        self.asked.append((host, port))
        return self._answers.pop(0) if len(self._answers) > 1 else self._answers[0]


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
def scripted_resolver() -> type[ScriptedResolver]:
    """The resolver to script a name's answers with."""
    return ScriptedResolver


@pytest.fixture
async def client() -> AsyncIterator[GuardedClient]:
    """A guarded client that may reach 127.0.0.1."""
    client = GuardedClient(ONLY_THIS_ADDRESS)
    yield client
    await client.close()


@pytest.fixture
async def client_with() -> AsyncIterator[Callable[..., GuardedClient]]:
    """Make guarded clients that may reach 127.0.0.1, with a resolver or another policy."""
    clients: list[GuardedClient] = []

    def make(resolver: ScriptedResolver | None = None, policy: AddressPolicy = ONLY_THIS_ADDRESS) -> GuardedClient:
        clients.append(GuardedClient(policy, resolver=resolver))
        return clients[-1]

    yield make
    for client in clients:
        await client.close()
