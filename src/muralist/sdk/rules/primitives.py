"""The two things that differ between the asynchronous and the blocking client: sleeping and file access."""

import time
from collections.abc import Callable
from typing import ParamSpec, TypeVar

P = ParamSpec("P")
T = TypeVar("T")


async def async_sleep(seconds: float) -> None:
    """Let other tasks run for this long."""
    import asyncio  # here, so that the blocking client never loads it

    await asyncio.sleep(seconds)


def sleep(seconds: float) -> None:
    """Block for this long."""
    time.sleep(seconds)


async def async_call(function: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
    """Run blocking work in a thread, so that the event loop stays free."""
    import asyncio

    return await asyncio.to_thread(function, *args, **kwargs)


def call(function: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
    """Run blocking work here."""
    return function(*args, **kwargs)
