"""A server on an event loop in a thread of its own, for tests that are clients of it."""

import asyncio
import threading
from collections.abc import Callable
from contextlib import AbstractAsyncContextManager

START_SECONDS = 10.0


class LoopThread:
    """Keeps an async context open in a thread until `stop`. `start` returns once the context was entered.

    The loop ends only after the context was left, its tasks were cancelled and closing transports had their turns:
    one that is cut short warns of an open socket later, in whatever test the garbage is collected.
    """

    def __init__(self, serving: Callable[[], AbstractAsyncContextManager[None]], *, name: str) -> None:
        self._serving = serving
        self._entered = threading.Event()
        self._loop: asyncio.AbstractEventLoop | None = None
        self._leaving: asyncio.Event | None = None
        self._thread = threading.Thread(target=self._run, name=name, daemon=True)

    def start(self) -> None:
        """Run the loop and enter the context."""
        self._thread.start()
        assert self._entered.wait(START_SECONDS), f"{self._thread.name} did not start"

    def stop(self) -> None:
        """Leave the context and end the loop."""
        assert self._loop is not None
        assert self._leaving is not None
        self._loop.call_soon_threadsafe(self._leaving.set)
        self._thread.join(START_SECONDS)
        assert not self._thread.is_alive(), f"{self._thread.name} did not stop"

    def _run(self) -> None:
        with asyncio.Runner() as runner:
            runner.run(self._stay())
            runner.run(_settle())

    async def _stay(self) -> None:
        self._loop, self._leaving = asyncio.get_running_loop(), asyncio.Event()
        async with self._serving():
            self._entered.set()
            await self._leaving.wait()


async def _settle() -> None:
    left = asyncio.all_tasks() - {asyncio.current_task()}
    for task in left:
        task.cancel()
    await asyncio.gather(*left, return_exceptions=True)
    for _ in range(3):
        await asyncio.sleep(0)
