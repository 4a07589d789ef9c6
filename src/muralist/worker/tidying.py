"""Runs the sweep now and then."""

import asyncio
from collections.abc import Awaitable, Callable

import structlog

log = structlog.get_logger()

FIRST_PAUSE_SECONDS = 30.0
PAUSE_SECONDS = 600.0


async def tidy_for_ever(sweep: Callable[[], Awaitable[int]]) -> None:
    """Sweep every ten minutes until cancelled; a failed sweep is logged and tried again."""
    pause = FIRST_PAUSE_SECONDS
    while True:
        await asyncio.sleep(pause)
        pause = PAUSE_SECONDS
        try:
            removed = await sweep()
        except Exception:
            log.exception("sweep failed", action="sweep.failed")
        else:
            if removed:
                log.info("swept", action="sweep.done", files=removed)
