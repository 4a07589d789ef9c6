"""Builds the parts of a server and joins them: the only place where that happens."""

import asyncio
import contextlib
import gc
import os
import random
import signal
import socket
import sys
import tomllib
from collections.abc import AsyncIterator, Callable, Coroutine
from dataclasses import dataclass
from datetime import timedelta
from functools import cache, partial
from importlib import resources
from pathlib import Path
from typing import Any

import structlog

from muralist import __version__
from muralist.api.app import build_app
from muralist.api.links import Links
from muralist.api.runapi.wire.tasks import callback_renderer
from muralist.api.services import Services
from muralist.core.account import Account, hash_key, mask_key, new_key
from muralist.core.catalogue import Catalogue, read_catalogue
from muralist.core.ports import Clock
from muralist.delivery.sender import CallbackSender
from muralist.engines.preview.engine import PreviewEngine
from muralist.engines.registry import Registry
from muralist.flows.run import RunLimits, RunPorts
from muralist.flows.sweep import sweep
from muralist.flows.topup import topup
from muralist.kit.addresses import AddressPolicy
from muralist.kit.bell import Bell
from muralist.kit.clock import SystemClock
from muralist.kit.crashpoints import crash_at
from muralist.kit.http import GuardedClient
from muralist.kit.ids import uuid7
from muralist.kit.listener import address_of, bind, listening
from muralist.kit.logs import configure_logs
from muralist.media.sources import WebPictureSources
from muralist.settings import Settings
from muralist.storage.objects.local import LocalObjects
from muralist.storage.sql.sqlite.store import SqliteStore
from muralist.worker.delivering import DeliveryLoop
from muralist.worker.painting import PaintingLoop
from muralist.worker.tidying import tidy_for_ever

log = structlog.get_logger()

DATABASE = "muralist.db"
OBJECTS = "objects"
DEFAULT_ACCOUNT = "default"
SOURCE_GRACE = timedelta(hours=24)
SEED_BITS = 32


@dataclass(frozen=True, slots=True, kw_only=True)
class FirstStart:
    """What a first start made. The key is shown once and stored nowhere."""

    account: Account
    key: str


@cache
def load_catalogue() -> Catalogue:
    """The catalogue of the model files in the package. Raises ConfigurationError."""
    folder = resources.files("muralist") / "models"
    documents = {
        entry.name: tomllib.loads(entry.read_text(encoding="utf-8"))
        for entry in sorted(folder.iterdir(), key=lambda entry: entry.name)
        if entry.name.endswith(".toml")
    }
    return read_catalogue(documents, documents.pop("every-model.toml"))


@contextlib.asynccontextmanager
async def open_store(data: Path) -> AsyncIterator[SqliteStore]:
    """The store of a data folder, made if it is not there; several processes may have it open."""
    store = SqliteStore.open(data / DATABASE, bell=Bell())
    try:
        yield store
    finally:
        await store.close()


async def first_start(store: SqliteStore, *, initial_credit_cents: int, clock: Clock) -> FirstStart | None:
    """Make the account `default` with its first credit and one key, unless there is any account already."""
    if await store.accounts.list():
        return None
    account = await store.accounts.create(DEFAULT_ACCOUNT, unlimited=False, now=clock.now())
    if initial_credit_cents:
        await topup(account, cents=initial_credit_cents, accounts=store.accounts, clock=clock, memo="first start")
    key = new_key()
    await store.accounts.add_key(
        account.id, name="first key", sha256=hash_key(key), mask=mask_key(key), now=clock.now()
    )
    return FirstStart(account=account, key=key)


class _Parts:
    """The joined parts of one process: ports, engines and the loops on them."""

    def __init__(self, settings: Settings, store: SqliteStore, *, workers: int, allow_private: bool) -> None:
        self.settings = settings
        self.store = store
        self.workers = workers
        self.clock = SystemClock()
        self.catalogue = load_catalogue()
        self.checkpoint = crash_at(settings.crash_at)
        self.client = GuardedClient(AddressPolicy(allow_private=allow_private))
        self.sources = WebPictureSources(self.client)
        self.sender = CallbackSender(self.client)
        self.objects = LocalObjects(settings.data / OBJECTS)
        self.links = Links(store.link_secret())
        self.render = callback_renderer(self.links, settings.public_url)
        self.preview = PreviewEngine(max(workers, 1))
        self.registry = Registry([self.preview], routes={}, default=[self.preview.name])
        self.stopping = asyncio.Event()

    def services(self) -> Services:
        return Services(
            tasks=self.store.tasks,
            accounts=self.store.accounts,
            deliveries=self.store.deliveries,
            files=self.store.files,
            objects=self.objects,
            catalogue=self.catalogue,
            sources=self.sources,
            callbacks=self.sender,
            check_engine=self.registry.check,
            clock=self.clock,
            links=self.links,
            render=self.render,
            new_id=uuid7,
            new_seed=partial(random.getrandbits, SEED_BITS),
            checkpoint=self.checkpoint,
            public_url=self.settings.public_url,
            rate_limit=self.settings.rate_limit,
            task_counts=self.store.tasks.count_unfinished,
            engines_status=self.registry.status,
            shutdown=self.stopping,
            version=__version__,
        )

    def painting(self) -> PaintingLoop:
        settings = self.settings
        return PaintingLoop(
            owner=f"{socket.gethostname()}:{os.getpid()}:{uuid7()}",
            slots=self.workers,
            engine_for=self.registry.for_task,
            ports=RunPorts(
                tasks=self.store.tasks,
                files=self.store.files,
                objects=self.objects,
                sources=self.sources,
                catalogue=self.catalogue,
                render=self.render,
                clock=self.clock,
                new_id=uuid7,
                checkpoint=self.checkpoint,
            ),
            limits=RunLimits(
                lease=timedelta(seconds=settings.lease_seconds),
                max_attempts=settings.max_attempts,
                deadline=timedelta(seconds=settings.task_deadline_seconds),
                keep_pictures_for=timedelta(days=settings.picture_days) if settings.picture_days else None,
            ),
        )

    def delivering(self) -> DeliveryLoop:
        return DeliveryLoop(
            slots=self.settings.delivery_concurrency,
            deliveries=self.store.deliveries,
            accounts=self.store.accounts,
            sender=self.sender,
            clock=self.clock,
            random=random.random,
            checkpoint=self.checkpoint,
        )

    async def sweep(self) -> int:
        return await sweep(
            tasks=self.store.tasks,
            files=self.store.files,
            objects=self.objects,
            clock=self.clock,
            grace=SOURCE_GRACE,
            idempotency_age=timedelta(days=self.settings.idempotency_days),
        )

    async def close(self) -> None:
        await self.preview.close()
        await self.client.close()


@contextlib.asynccontextmanager
async def _working(parts: _Parts) -> AsyncIterator[None]:
    """Run the worker's loops while the context is open; leaving it drains them."""
    if parts.workers == 0:
        yield
        return
    painting, delivering = parts.painting(), parts.delivering()
    loops = [
        asyncio.create_task(painting.serve(), name="painting"),
        asyncio.create_task(delivering.serve(), name="delivering"),
        asyncio.create_task(tidy_for_ever(parts.sweep), name="tidying"),
    ]
    try:
        yield
    finally:
        for loop in loops:
            loop.cancel()
        await asyncio.gather(*loops, return_exceptions=True)
        grace = parts.settings.shutdown_grace_seconds
        await asyncio.gather(painting.drain(grace), delivering.drain(grace))


async def serve(
    settings: Settings,
    *,
    host: str,
    port: int,
    workers: int,
    allow_private: bool,
    on_ready: Callable[[str, FirstStart | None], None],
) -> None:
    """Serve the API, and with `workers` above 0 paint beside it, until SIGTERM or SIGINT.

    `on_ready` gets the base URL and, on a first start, its key, once requests are answered.

    Raises:
        OSError: the address is taken or may not be used.
    """
    _prepare(settings)
    async with open_store(settings.data) as store:
        first = await first_start(store, initial_credit_cents=settings.initial_credit_cents, clock=SystemClock())
        parts = _Parts(settings, store, workers=workers, allow_private=allow_private)
        _stop_on_signals(parts.stopping)
        sock = bind(host, port)
        try:
            async with listening(build_app(parts.services()), sock, grace_seconds=settings.shutdown_grace_seconds):
                _tune_collector()
                on_ready(address_of(sock), first)
                async with _working(parts):
                    await parts.stopping.wait()
                    log.info("stopping", action="serve.stopping")
        finally:
            sock.close()
            await parts.close()


async def run_worker(settings: Settings, *, workers: int, allow_private: bool, on_ready: Callable[[], None]) -> None:
    """Paint and deliver without an API, until SIGTERM or SIGINT."""
    _prepare(settings)
    async with open_store(settings.data) as store:
        parts = _Parts(settings, store, workers=max(workers, 1), allow_private=allow_private)
        _stop_on_signals(parts.stopping)
        try:
            async with _working(parts):
                on_ready()
                await parts.stopping.wait()
                log.info("stopping", action="worker.stopping")
        finally:
            await parts.close()


def run(main: Coroutine[Any, Any, None]) -> None:
    """Run a server's main coroutine on uvloop where there is one."""
    try:
        import uvloop
    except ImportError:
        asyncio.run(main)
    else:
        uvloop.run(main)


def _tune_collector() -> None:
    """Keep what lives as long as the process out of garbage collection: 7 to 14 % of a create's CPU time.

    What requests leave behind is freed by reference counts; cycles are rare and are still found, less often.
    """
    gc.collect()
    gc.freeze()
    gc.set_threshold(50_000, 50, 100)


def _prepare(settings: Settings) -> None:
    configure_logs(
        style="json" if settings.log_format == "json" else "console", level=settings.log_level, stream=sys.stderr
    )


def _stop_on_signals(stopping: asyncio.Event) -> None:
    loop = asyncio.get_running_loop()
    for each in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(each, stopping.set)
