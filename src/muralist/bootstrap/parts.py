"""Joins the parts of one process: ports, engines and the loops on them."""

import asyncio
import os
import random
import socket
import time
from datetime import timedelta
from functools import partial

from muralist import __version__
from muralist.api.links import Links
from muralist.api.metrics import Metrics
from muralist.api.runapi.wire.tasks import callback_renderer
from muralist.api.services import Services
from muralist.bootstrap.catalogue import load_catalogue
from muralist.bootstrap.chat import chat_client, chat_ports
from muralist.bootstrap.engines import build_registry, close_engines, model_ids, own_client
from muralist.bootstrap.hooks import build_hooks
from muralist.core.catalogue.image_options import ImageOptions
from muralist.delivery.sender import CallbackSender
from muralist.engines.upstream import Clients
from muralist.flows.chat.sweep import sweep_chat
from muralist.flows.painting.traffic import Traffic
from muralist.flows.painting.work import RunLimits, RunPorts
from muralist.flows.receive_hook import HookPorts
from muralist.flows.sweep import sweep
from muralist.kit.addresses import AddressPolicy
from muralist.kit.clock import SystemClock
from muralist.kit.crashpoints import crash_at
from muralist.kit.http import GuardedClient
from muralist.kit.ids import uuid7
from muralist.media.shaping import PillowShaper
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
        self.metrics = Metrics()
        self.chat_client = chat_client()
        self.chat = chat_ports(
            settings,
            client=self.chat_client,
            calls=store.calls,
            clock=self.clock,
            count=self.metrics.note_chat,
            checkpoint=self.checkpoint,
        )
        self.render = callback_renderer(self.links, settings.public_url)
        self.own_client = own_client()
        clients = Clients(own=self.own_client, web=self.client)
        self.hooks = build_hooks(settings, clients, root=store.link_secret(), clock=self.clock)
        self.registry = build_registry(settings, clients, self.catalogue, painters=max(workers, 1), hooks=self.hooks)
        self.owner = f"{socket.gethostname()}:{os.getpid()}:{uuid7()}"
        self.traffic = Traffic(
            self.registry,
            models=model_ids(self.catalogue),
            permits=store.permits,
            owner=self.owner,
            lease=timedelta(seconds=settings.lease_seconds),
            slots=settings.concurrency,
            clock=self.clock,
            ticks=time.monotonic,
            breaker_failures=settings.breaker_failures,
        )
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
            check_engine=self.traffic.check,
            clock=self.clock,
            links=self.links,
            render=self.render,
            new_id=uuid7,
            new_seed=partial(random.getrandbits, SEED_BITS),
            checkpoint=self.checkpoint,
            public_url=self.settings.public_url,
            rate_limit=self.settings.rate_limit,
            task_counts=self.store.tasks.count_unfinished,
            engines_status=self.traffic.status,
            route=lambda model_id: [engine.name for engine in self.registry.route(model_id)],
            engine_standings=self.traffic.standings,
            images=ImageOptions(
                aliases=self.settings.image_aliases,
                qualities=self.settings.image_qualities,
                wait_seconds=self.settings.image_wait_seconds,
            ),
            shaper=PillowShaper(),
            shutdown=self.stopping,
            version=__version__,
            metrics=self.metrics,
            chat=self.chat,
            hooks=self._hook_ports(),
        )

    def _hook_ports(self) -> HookPorts | None:
        gates = self.hooks.gates
        if not gates:
            return None
        return HookPorts(gates=gates, tasks=self.store.tasks, poll_wakeups=self.store.poll_wakeups)

    def painting(self) -> PaintingLoop:
        settings = self.settings
        return PaintingLoop(
            owner=self.owner,
            slots=settings.concurrency,
            traffic=self.traffic,
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
                poll_wakeups=self.store.poll_wakeups if self.hooks.gates else None,
            ),
            limits=RunLimits(
                lease=timedelta(seconds=settings.lease_seconds),
                max_attempts=settings.max_attempts,
                deadline=timedelta(seconds=settings.task_deadline_seconds),
                queue_deadline=timedelta(seconds=settings.queue_deadline_seconds),
                reconcile=timedelta(seconds=settings.reconcile_seconds),
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
        await sweep_chat(calls=self.store.calls, clock=self.clock)
        return await sweep(
            tasks=self.store.tasks,
            files=self.store.files,
            objects=self.objects,
            clock=self.clock,
            grace=SOURCE_GRACE,
            idempotency_age=timedelta(days=self.settings.idempotency_days),
        )

    async def close(self) -> None:
        await close_engines(self.registry)
        await self.own_client.close()
        await self.client.close()
        await self.chat_client.close()
