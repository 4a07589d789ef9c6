"""Joins the parts of one process: ports, engines and the loops on them."""

import asyncio
import os
import random
import socket
from datetime import timedelta
from functools import partial

from muralist import __version__
from muralist.api.links import Links
from muralist.api.runapi.wire.tasks import callback_renderer
from muralist.api.services import Services
from muralist.bootstrap.catalogue import load_catalogue
from muralist.delivery.sender import CallbackSender
from muralist.engines.preview.engine import PreviewEngine
from muralist.engines.registry import Registry
from muralist.flows.run import RunLimits, RunPorts
from muralist.flows.sweep import sweep
from muralist.kit.addresses import AddressPolicy
from muralist.kit.clock import SystemClock
from muralist.kit.crashpoints import crash_at
from muralist.kit.http import GuardedClient
from muralist.kit.ids import uuid7
from muralist.media.sources import WebPictureSources
from muralist.settings import Settings
from muralist.storage.objects.local import LocalObjects
from muralist.storage.sql.sqlite.store import SqliteStore
from muralist.worker.delivering import DeliveryLoop
from muralist.worker.painting import PaintingLoop

OBJECTS = "objects"
SOURCE_GRACE = timedelta(hours=24)
SEED_BITS = 32


class Parts:
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
