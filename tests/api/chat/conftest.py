"""The API on the fakes, listening on a real socket, before a chat upstream that is a stand-in."""

import asyncio
import json
from collections.abc import AsyncIterator, Iterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any

import httpx2
import pytest

from muralist.api.metrics import Metrics
from muralist.chat.directory import ChatDirectory
from muralist.chat.echo import EchoProvider
from muralist.chat.provider import HttpProvider
from muralist.core.chat.model import ChatModel, TokenPrice
from muralist.core.money.ledger import Book
from muralist.core.money.memo import Memo
from muralist.flows.chat.answer import ChatPorts
from muralist.kit.http import GuardedClient
from muralist.kit.ids import uuid7
from muralist.kit.listener import address_of, bind, listening
from muralist.testing import FakeClock, MemoryStore
from tests.api.bench import KEY, Bench, make_bench
from tests.unit.loopback import ONLY_THIS_ADDRESS
from tests.upstreams.chat import ChatStandIn
from tests.upstreams.standin import KEY as UPSTREAM_KEY

PRICE = TokenPrice(input=2_000_000, output=10_000_000, cached_input=500_000)
"""2 and 10 dollars for a million tokens, so 2 and 10 micro-USD a token."""

MODELS = (
    ChatModel(id="talker", provider="up", upstream_id="vendor/talker-1", price=PRICE, max_output_tokens=4_000),
    ChatModel(id="free", provider="up", upstream_id="free"),
)


@dataclass(kw_only=True)
class ChatBench:
    """A running server. `client` reaches it over a socket."""

    bench: Bench
    url: str
    client: httpx2.AsyncClient
    metrics: Metrics

    @property
    def store(self) -> MemoryStore:
        """The store behind it."""
        return self.bench.store

    async def post(self, path: str, body: Any, *, key: str = KEY, **headers: str) -> httpx2.Response:
        """POST with a key; bytes go as they are, all else as JSON."""
        content = body if isinstance(body, bytes) else json.dumps(body).encode()
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        carried = {"Authorization": f"Bearer {key}", "Content-Type": "application/json"}
        return await self.client.post(path, content=content, headers=carried | named)

    async def chat(self, **fields: Any) -> httpx2.Response:
        """A chat completion of the model `talker`."""
        return await self.post("/v1/chat/completions", ask(**fields))

    async def money(self) -> tuple[int, int, int]:
        """What the account has, holds and spent, in micro-USD."""
        balance = await self.store.accounts.balance(self.bench.account.id, day_start=self.bench.clock.now())
        return balance.available, balance.held, balance.spent_total

    async def ended(self) -> None:
        """Return when no call holds money any more."""
        for _ in range(6_000):
            if (await self.money())[1] == 0:
                return
            await asyncio.sleep(0.005)
        pytest.fail("a call still holds money")

    @property
    def memos(self) -> list[Memo]:
        """What was noted of calls that ended."""
        return self.store.memos.rows

    def reserved(self) -> list[int]:
        """What was set aside, call by call."""
        return [each.amount for each in self.store.entries if each.book is Book.HELD and each.amount > 0]


def ask(**fields: Any) -> dict[str, Any]:
    """A body for the model `talker`."""
    return {"model": "talker", "messages": [{"role": "user", "content": "Hi"}], **fields}


@pytest.fixture
def upstream() -> Iterator[ChatStandIn]:
    """An upstream that answers well until it is told otherwise."""
    with ChatStandIn() as standin:
        yield standin


@pytest.fixture
async def chat(upstream: ChatStandIn) -> AsyncIterator[ChatBench]:
    """A server with two models of the upstream and the echo."""
    async with serving(upstream) as made:
        yield made


@asynccontextmanager
async def serving(upstream: ChatStandIn, **options: Any) -> AsyncIterator[ChatBench]:
    """A server before an upstream; `options` are those of its provider."""
    client = GuardedClient(ONLY_THIS_ADDRESS, max_connections_per_host=100)
    clock = FakeClock()
    provider = HttpProvider(
        **{
            "name": "up",
            "base_url": upstream.base_url,
            "key": UPSTREAM_KEY,
            "models": MODELS,
            "prices": {},
            "client": client,
            "idle_seconds": 5,
            **options,
        }
    )
    async with on_socket(client, clock, ChatDirectory([provider, EchoProvider(clock)])) as made:
        yield made


@asynccontextmanager
async def on_socket(client: GuardedClient, clock: FakeClock, models: ChatDirectory) -> AsyncIterator[ChatBench]:
    """A server with these chat models, listening on a free port."""
    metrics = Metrics()
    store = MemoryStore()
    ports = ChatPorts(models=models, calls=store.calls, clock=clock, new_id=uuid7, count=metrics.note_chat)
    bench = await make_bench(store=store, clock=clock, chat=ports, metrics=metrics)
    sock = bind("127.0.0.1", 0)
    try:
        async with listening(bench.app, sock, grace_seconds=1):
            url = address_of(sock)
            async with httpx2.AsyncClient(base_url=url, timeout=20, trust_env=False) as web:
                yield ChatBench(bench=bench, url=url, client=web, metrics=metrics)
    finally:
        sock.close()
        await client.close()


def events(text: str) -> list[Mapping[str, Any] | str]:
    """The data of a stream's events: objects, and `[DONE]`."""
    found = [line.removeprefix("data: ") for line in text.splitlines() if line.startswith("data: ")]
    return [line if line == "[DONE]" else json.loads(line) for line in found]
