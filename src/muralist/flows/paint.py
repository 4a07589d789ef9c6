"""Have an engine paint an order, or go on with work that already runs upstream."""

import asyncio
from collections.abc import Awaitable, Callable

from muralist.core.engine import Order, Outcome, Running
from muralist.core.ports import Engine, ProgressCallback
from muralist.core.task import Handle

POLL_SECONDS = 1.0


async def paint(
    engine: Engine,
    order: Order,
    *,
    handle: Handle | None,
    save_handle: Callable[[Handle], Awaitable[None]],
    on_progress: ProgressCallback,
) -> Outcome:
    """Submit once, unless a handle says that this was done before; save the handle before waiting on it; poll.

    Raises:
        EngineError: as the engine says.
    """
    if handle is None:
        answer = await engine.submit(order, on_progress)
        if not isinstance(answer, Handle):
            return answer
        handle = answer
        await save_handle(handle)
    while True:
        state = await engine.poll(handle)
        if not isinstance(state, Running):
            return state
        if state.progress is not None:
            on_progress(state.progress)
        await asyncio.sleep(POLL_SECONDS)
