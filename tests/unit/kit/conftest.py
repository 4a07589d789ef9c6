"""A loopback server, scripted DNS, and clients that may reach 127.0.0.1 and nothing else that is closed."""

from collections.abc import AsyncIterator, Callable, Sequence

import pytest
from tests.unit.loopback import ONLY_THIS_ADDRESS, client, serve

from muralist.kit.addresses import AddressPolicy
from muralist.kit.http import GuardedClient

__all__ = ["client", "serve"]


class ScriptedResolver:
    """Answers a name with the next of its scripted lists, then with the last one again; notes what was asked."""

    def __init__(self, *answers: Sequence[str]) -> None:
        self._answers = list(answers)
        self.asked: list[tuple[str, int]] = []

    async def resolve(self, host: str, port: int) -> Sequence[str]:
        self.asked.append((host, port))
        return self._answers.pop(0) if len(self._answers) > 1 else self._answers[0]


@pytest.fixture
def scripted_resolver() -> type[ScriptedResolver]:
    """The resolver to script a name's answers with."""
    return ScriptedResolver


@pytest.fixture
async def client_with() -> AsyncIterator[Callable[..., GuardedClient]]:
    """Make guarded clients that may reach 127.0.0.1, with a resolver or another policy."""
    clients: list[GuardedClient] = []

    def make(resolver: ScriptedResolver | None = None, policy: AddressPolicy = ONLY_THIS_ADDRESS) -> GuardedClient:
        clients.append(GuardedClient(policy, resolver=resolver))
        return clients[-1]

    yield make
    for each in clients:
        await each.close()
