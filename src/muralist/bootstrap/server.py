"""Runs a server or a worker: opens the store, joins the parts, serves until it is told to stop, and tidies up."""

import asyncio
import contextlib
import gc
import signal
import sys
from collections.abc import AsyncIterator, Callable, Coroutine
from typing import Any

import structlog

from muralist.api.app import build_app
from muralist.bootstrap.parts import Parts
from muralist.bootstrap.store import FirstStart, first_start, open_store
from muralist.kit.clock import SystemClock
from muralist.kit.listener import address_of, bind, listening
from muralist.kit.logs import configure_logs
from muralist.settings import Settings
from muralist.worker.tidying import tidy_for_ever

log = structlog.get_logger()


@contextlib.asynccontextmanager
async def _working(parts: Parts) -> AsyncIterator[None]:
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
        parts = Parts(settings, store, workers=workers, allow_private=allow_private)
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
        parts = Parts(settings, store, workers=max(workers, 1), allow_private=allow_private)
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
