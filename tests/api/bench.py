"""Puts the API on the fakes and talks to it, whole answers through httpx2 and open ones by hand."""

import asyncio
import itertools
import tomllib
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from importlib.resources import files
from typing import Any

import httpx2
from starlette.types import ASGIApp, Message

from muralist.api.app import build_app
from muralist.api.links import Links
from muralist.api.runapi.wire.tasks import callback_renderer
from muralist.api.services import Services
from muralist.core import task as tasks_core
from muralist.core.catalogue.registry import Catalogue, read_catalogue
from muralist.core.files import StoredFile
from muralist.core.money import ledger
from muralist.core.money.account import Account, hash_key, mask_key
from muralist.core.task import Failure, Image, Report, Task
from muralist.testing import FakeClock, FakePictureSources, MemoryObjects, MemoryStore, RecordingSender, tiny_png

KEY = "runapi_" + "a1" * 24
OTHER_KEY = "runapi_" + "b2" * 24
ORIGIN = "http://testserver"
VASE = {
    "model": "flux-2-pro-text-to-image",
    "prompt": "a ceramic vase with dried flowers on a linen tablecloth, natural window light, 35mm film grain",
    "aspect_ratio": "3:4",
    "output_resolution": "2k",
}


def shipped_catalogue() -> Catalogue:
    """The model files of the package."""
    folder = files("muralist") / "models"
    documents = {f.name: tomllib.loads(f.read_text("utf-8")) for f in folder.iterdir() if f.name.endswith(".toml")}
    every_model = documents.pop("every-model.toml")
    return read_catalogue(dict(sorted(documents.items())), every_model)


def counted_ids() -> Iterator[str]:
    """UUIDs in order: deterministic, and as canonical as real ones."""
    return (f"0198c0de-0000-7000-8000-{number:012x}" for number in itertools.count(1))


@dataclass(kw_only=True)
class Bench:
    """The app, its parts and a client."""

    app: ASGIApp
    services: Services
    store: MemoryStore
    clock: FakeClock
    sources: FakePictureSources
    sender: RecordingSender
    account: Account
    ticks: "Ticks"
    client: httpx2.AsyncClient

    async def get(self, path: str, **headers: str) -> httpx2.Response:
        """GET with the key."""
        return await self.client.get(path, headers=_headers(headers))

    async def post(self, path: str, body: Any = None, **headers: str) -> httpx2.Response:
        """POST JSON with the key."""
        return await self.client.post(path, json=body, headers=_headers(headers))

    async def create(self, body: dict[str, Any] | None = None, **headers: str) -> dict[str, Any]:
        """Create a task and return the envelope."""
        response = await self.post("/v1/text_to_image", VASE if body is None else body, **headers)
        assert response.status_code == 200, response.text
        return dict(response.json())

    async def begin(self, task_id: str) -> Task:
        """Let a worker start the task."""
        now = self.clock.now()
        claimed = await self.store.tasks.claim("worker", now=now, lease_until=now, limit=100)
        task = next(task for task in claimed if task.id == task_id)
        return await self.store.tasks.apply(tasks_core.begin(task, engine="preview", now=now))

    async def finish(self, task_id: str) -> Task:
        """Let a worker complete the task with one picture of 864 x 1152 pixels."""
        task = await self.begin(task_id)
        now = self.clock.now()
        data = tiny_png(8, 8)
        file = StoredFile(
            id=f"file-{task_id.replace('-', '')}",
            account_id=task.account_id,
            purpose="picture",
            file_name="vase.png",
            mime_type="image/png",
            size_bytes=len(data),
            object_key=f"files/{task_id}",
            created_at=now,
        )
        await self.services.objects.put(file.object_key, data)
        await self.store.files.add(file)
        image = Image(file_id=file.id, file_name=file.file_name, width=864, height=1152, mime_type="image/png", seed=7)
        report = Report(understood=("vase", "flowers"), ignored=("35mm",))
        return await self.store.tasks.apply(tasks_core.complete(task, images=(image,), report=report, now=now))

    async def fail(self, task_id: str) -> Task:
        """Let a worker fail the task."""
        task = await self.begin(task_id)
        failure = Failure(code="engine_rejected", message="The engine refused. You were not charged.")
        return await self.store.tasks.apply(tasks_core.fail(task, failure, now=self.clock.now()))


class Ticks:
    """A monotonic clock that moves by hand."""

    def __init__(self) -> None:
        self.seconds = 0.0

    def __call__(self) -> float:
        return self.seconds


async def make_bench(**settings: Any) -> Bench:
    """Join the API with the fakes."""
    store, clock, ticks = settings.pop("store", MemoryStore()), settings.pop("clock", FakeClock()), Ticks()
    links = Links(b"s" * 32, clock)
    sources = settings.pop("sources", FakePictureSources(forbidden=frozenset({"http://10.0.0.1/a.png"})))
    sender = RecordingSender(forbidden=frozenset({"http://10.0.0.1/hook"}))
    account = await store.accounts.create("default", unlimited=False, now=clock.now())
    other = await store.accounts.create("other", unlimited=False, now=clock.now())
    for owner, key in ((account, KEY), (other, OTHER_KEY)):
        await store.accounts.post(ledger.credit(owner.id, 10_000_000, clock.now()))
        await store.accounts.add_key(owner.id, name="k", sha256=hash_key(key), mask=mask_key(key), now=clock.now())
    ids = counted_ids()
    replaced = settings.pop("replace", {})
    parts: dict[str, Any] = {
        "tasks": store.tasks,
        "accounts": store.accounts,
        "deliveries": store.deliveries,
        "files": store.files,
        "objects": MemoryObjects(),
        "catalogue": shipped_catalogue(),
        "sources": sources,
        "callbacks": sender,
        "clock": clock,
        "links": links,
        "render": callback_renderer(links),
        "new_id": lambda: next(ids),
        "new_seed": lambda: 7,
        "version": "9.9.9",
        "ticks": ticks,
    }
    services = Services(**{**parts, **settings, **replaced})
    app = build_app(services)
    transport = httpx2.ASGITransport(app=app, raise_app_exceptions=True)
    client = httpx2.AsyncClient(transport=transport, base_url=ORIGIN)
    return Bench(
        app=app,
        services=services,
        store=store,
        clock=clock,
        sources=sources,
        sender=sender,
        account=account,
        ticks=ticks,
        client=client,
    )


@dataclass
class OpenCall:
    """A request whose answer is still being written."""

    sent: "asyncio.Queue[Message]" = field(default_factory=asyncio.Queue)
    gone: asyncio.Event = field(default_factory=asyncio.Event)
    running: "asyncio.Task[None] | None" = None

    async def status(self) -> int:
        """Status of the answer, when it comes."""
        return int((await asyncio.wait_for(self.sent.get(), 5))["status"])

    async def piece(self) -> bytes:
        """The next piece of the body; empty at its end."""
        return bytes((await asyncio.wait_for(self.sent.get(), 5)).get("body", b""))


@asynccontextmanager
async def open_call(bench: Bench, path: str, **headers: str) -> AsyncIterator[OpenCall]:
    """GET a path and keep the connection open; leaving the block closes it, as a client would."""
    call = OpenCall()
    body_sent = False

    async def receive() -> Message:
        nonlocal body_sent
        if not body_sent:
            body_sent = True
            return {"type": "http.request", "body": b"", "more_body": False}
        await call.gone.wait()
        return {"type": "http.disconnect"}

    plain, _, query = path.partition("?")
    scope = {
        "type": "http",
        "method": "GET",
        "path": plain,
        "query_string": query.encode(),
        "scheme": "http",
        "headers": [
            (name.replace("_", "-").lower().encode(), text.encode())
            for name, text in {"Host": "testserver", **_headers(headers)}.items()
        ],
    }
    call.running = asyncio.ensure_future(bench.app(scope, receive, call.sent.put))
    try:
        yield call
    finally:
        call.gone.set()
        await asyncio.wait_for(call.running, 5)


def _headers(headers: dict[str, str]) -> dict[str, str]:
    named = {name.replace("_", "-"): text for name, text in headers.items()}
    return {"Authorization": f"Bearer {KEY}", **named}
