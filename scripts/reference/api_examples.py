"""Example bodies of docs/reference/api.md, answered by the real API on fakes with fixed ids and times."""

import asyncio
import base64
import itertools
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

import httpx2
import msgspec

from muralist.api.app import build_app
from muralist.api.links import Links
from muralist.api.runapi.wire.tasks import callback_renderer
from muralist.api.services import Services
from muralist.bootstrap.catalogue import load_catalogue
from muralist.core.engine import Order, Refused, Submitted
from muralist.core.money import ledger
from muralist.core.money.account import hash_key, mask_key
from muralist.core.money.usd import from_cents
from muralist.core.ports import Engine, ProgressCallback
from muralist.core.task import Report
from muralist.delivery.sign import sign_callback
from muralist.engines.preview.planner import read_plan
from muralist.engines.registry import Registry
from muralist.flows.deliver import deliver
from muralist.flows.painting.run import run
from muralist.flows.painting.traffic import Traffic
from muralist.flows.painting.work import RunLimits, RunPorts
from muralist.testing import (
    FakeClock,
    FakePictureSources,
    MemoryObjects,
    MemoryStore,
    Paint,
    RecordingSender,
    ScriptedEngine,
)

ORIGIN = "http://127.0.0.1:8787"
KEY = "runapi_" + "0" * 48
SECRET = base64.b64encode(b"the secret of the examples here.").decode()
REQUEST = {
    "model": "flux-2-pro-text-to-image",
    "prompt": "a ceramic vase with dried flowers on a linen tablecloth, natural window light, 35mm film grain",
    "aspect_ratio": "3:4",
    "output_resolution": "2k",
}
LIMITS = RunLimits(lease=timedelta(seconds=30), max_attempts=3, deadline=timedelta(seconds=900))


@dataclass(frozen=True, slots=True, kw_only=True)
class Examples:
    """Bodies as text, ready to be shown; `callback_headers` are those that sign `callback`."""

    request: str
    created: str
    replayed: str
    pending: str
    processing: str
    completed: str
    failed: str
    listed: str
    refused: str
    conflict: str
    events: str
    callback: str
    callback_headers: str
    delivered: str


def examples() -> Examples:
    """Run a small service and keep what it answers; the same text each time."""
    return asyncio.run(_examples())


async def _examples() -> Examples:
    stage = _Stage()
    await stage.open()
    idempotent = {"Idempotency-Key": "order-1042"}
    body = {**REQUEST, "callback_url": "https://shop.example.com/hooks/pictures", "metadata": {"order": "1042"}}
    created = await stage.post("/v1/text_to_image", body, **idempotent)
    task = f"/v1/tasks/{msgspec.json.decode(created)['id']}"
    pending = await stage.get(task)
    processing = await stage.paint(task)
    completed = await stage.get(task)
    sent = await stage.deliver()
    refused_task = await stage.post("/v1/text_to_image", {**REQUEST, "prompt": "something that the engine refuses"})
    await stage.refuse()
    failed = await stage.get(f"/v1/tasks/{msgspec.json.decode(refused_task)['id']}")
    shown = Examples(
        request=pretty(body),
        created=pretty(created),
        replayed=pretty(await stage.post("/v1/text_to_image", body, **idempotent)),
        pending=pretty(pending),
        processing=pretty(processing),
        completed=pretty(completed),
        failed=pretty(failed),
        listed=pretty(await stage.get("/api/v1/tasks?status=failed&limit=1")),
        refused=pretty(await stage.post("/v1/text_to_image", {**REQUEST, "prompt": "", "aspectratio": "3:4"})),
        conflict=pretty(await stage.post("/v1/text_to_image", REQUEST, **idempotent)),
        events=(await stage.get(f"/api{task}/events")).decode().strip(),
        callback=sent[1],
        callback_headers="\n".join(f"{name}: {value}" for name, value in sent[0].items()),
        delivered=pretty(await stage.get(f"/api{task}/deliveries")),
    )
    await stage.client.aclose()
    return shown


def pretty(body: bytes | Any) -> str:
    """JSON with two spaces of indent."""
    raw = body if isinstance(body, bytes) else msgspec.json.encode(body)
    return msgspec.json.format(raw, indent=2).decode()


class _Stage:
    """The API, a worker and a sender of callbacks, joined on fakes."""

    def __init__(self) -> None:
        self._clock = FakeClock()
        self._store = MemoryStore()
        self._sources = FakePictureSources()
        self._sender = RecordingSender([204])
        numbers = itertools.count(1)
        self._new_id = lambda: f"0198c0de-7a3b-7c1d-9e2f-{next(numbers):012x}"
        links = Links(b"the secret of the examples here.", self._clock)
        objects = MemoryObjects()
        self._services = Services(
            tasks=self._store.tasks,
            accounts=self._store.accounts,
            deliveries=self._store.deliveries,
            files=self._store.files,
            objects=objects,
            catalogue=load_catalogue(),
            sources=self._sources,
            callbacks=self._sender,
            clock=self._clock,
            links=links,
            render=callback_renderer(links),
            new_id=self._new_id,
            new_seed=lambda: 3141592653,
            version="",
        )
        self._ports = RunPorts(
            tasks=self._store.tasks,
            files=self._store.files,
            objects=objects,
            sources=self._sources,
            catalogue=self._services.catalogue,
            render=self._services.render,
            clock=self._clock,
            new_id=self._new_id,
            checkpoint=self._services.checkpoint,
        )
        transport = httpx2.ASGITransport(app=build_app(self._services))
        self.client = httpx2.AsyncClient(
            transport=transport, base_url=ORIGIN, headers={"Authorization": f"Bearer {KEY}"}
        )

    async def open(self) -> None:
        """Make the account and its key."""
        now = self._clock.now()
        account = await self._store.accounts.create("default", unlimited=False, now=now)
        await self._store.accounts.post(ledger.credit(account.id, from_cents(1000), now))
        await self._store.accounts.add_key(account.id, name="key", sha256=hash_key(KEY), mask=mask_key(KEY), now=now)

    async def get(self, path: str) -> bytes:
        """The body of an answer."""
        return (await self.client.get(path)).content

    async def post(self, path: str, body: Any, **headers: str) -> bytes:
        """The body of an answer to JSON."""
        return (await self.client.post(path, json=body, headers=headers)).content

    async def paint(self, path: str) -> bytes:
        """Complete the task that is due, with the report of the preview engine; returns how it looked on the way."""
        engine = _Watched(self.client, path)
        await self._run(engine)
        return engine.seen

    async def refuse(self) -> None:
        """Fail the task that is due."""
        refused = Refused(code="engine_rejected", message="The engine refused this prompt.")
        await self._run(ScriptedEngine("preview", [refused]))

    async def _run(self, engine: Engine) -> None:
        now = self._clock.advance(0.02)
        (task,) = await self._store.tasks.claim("worker", now=now, lease_until=now + LIMITS.lease, limit=1)
        traffic = Traffic(
            Registry([engine], routes={}, default=[engine.name]),
            models=[],
            permits=self._store.permits,
            owner="worker",
            lease=LIMITS.lease,
            slots=1,
            clock=self._clock,
            ticks=lambda: self._clock.now().timestamp(),
        )
        await run(task, traffic=traffic, ports=self._ports, limits=LIMITS)
        self._clock.advance(0.5)

    async def deliver(self) -> tuple[dict[str, str], str]:
        """Send the callback that is owed; returns its headers and body."""
        now = self._clock.now()
        (delivery,) = await self._store.deliveries.claim(now=now, lease_until=now, limit=1)
        await deliver(
            delivery,
            deliveries=self._store.deliveries,
            accounts=self._store.accounts,
            sender=self._sender,
            clock=self._clock,
            random=lambda: 0.0,
            checkpoint=self._services.checkpoint,
        )
        return sign_callback(id=delivery.id, at=now, body=delivery.body.encode(), secrets=[SECRET]), delivery.body


class _Watched(ScriptedEngine):
    """Reports the words that the preview engine reads in the prompt; `seen` is the task as it was read midway."""

    def __init__(self, client: httpx2.AsyncClient, path: str) -> None:
        plan = read_plan(REQUEST["prompt"])
        report = Report(understood=tuple(plan.understood), ignored=tuple(plan.ignored))
        super().__init__("preview", [Paint(report=report)])
        self._client = client
        self._path = path
        self.seen = b""

    async def submit(self, order: Order, on_progress: ProgressCallback) -> Submitted:
        """Paint, after a reader has seen 40 percent."""
        on_progress(40)
        while b'"progress":40' not in self.seen:
            await asyncio.sleep(0.001)
            self.seen = (await self._client.get(self._path)).content
        return await super().submit(order, on_progress)
