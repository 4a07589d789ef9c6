"""Have an engine paint: send an order once and save the handle, or follow work that runs upstream already."""

import asyncio
import contextlib
from collections.abc import AsyncIterator

import msgspec

from muralist.core import task as tasks_core
from muralist.core.engine import Order, Outcome, Painted, Running, Submitted
from muralist.core.ports import Engine, Watch
from muralist.core.task import Handle
from muralist.errors import EngineBusy, EngineError, EngineUnavailable, StaleTask, TaskFinished
from muralist.flows.painting.work import Work
from muralist.kit.backoff import backoff_seconds

LONGEST_POLL_PAUSE_SECONDS = 30.0
CALLED_PAUSE_SECONDS = 1.0
"""The next pause after a call at which the upstream still said that the work runs: its answers may lag behind."""


async def begin(work: Work, engine: Engine) -> None:
    """Mark the task as sent to an engine, before anything is."""
    await work.apply(tasks_core.begin(work.task, engine=engine.name, now=work.ports.clock.now()))
    work.ports.checkpoint("run.begun")


async def send(work: Work, engine: Engine, order: Order) -> Submitted:
    """Submit an order; a handle is saved before anyone waits on it.

    A run that is stopped meanwhile (shutdown, deadline, cancelled task) still waits a little for the answer of an
    engine that may charge for it, so that the work is adopted or cancelled instead of lost.

    Raises:
        EngineError: as the engine says.
    """
    if engine.capabilities.replayable:
        return await _answered(work, await engine.submit(order, work.lease.report))
    sending = asyncio.ensure_future(engine.submit(order, work.lease.report))
    try:
        answer = await asyncio.shield(sending)
    except asyncio.CancelledError:
        await _rescue(work, engine, sending)
        raise
    work.ports.checkpoint("run.accepted")
    return await _answered(work, answer)


async def follow(work: Work, engine: Engine, handle: Handle) -> Outcome:
    """Poll until the work ends. An engine that cannot be asked at present is asked again, with growing pauses.

    A call of the upstream ends the pause between two polls, but not one that the upstream itself asked for.

    Raises:
        EngineError: there is no picture to be had.
    """
    failures = 0
    called = False
    pause = engine.capabilities.poll_seconds
    async with _calls(work) as heard:
        while True:
            try:
                state = await engine.poll(handle)
            except (EngineBusy, EngineUnavailable) as error:
                failures += 1
                work.traffic.failed(engine, error)
                grown = backoff_seconds(
                    failures, first=pause, longest=LONGEST_POLL_PAUSE_SECONDS, random=work.ports.random()
                )
                await work.ports.sleep(max(grown, min(error.retry_after_seconds or 0.0, LONGEST_POLL_PAUSE_SECONDS)))
                continue
            failures = 0
            if not isinstance(state, Running):
                return state
            if state.progress is not None:
                work.lease.report(state.progress)
            called = await heard(min(pause, CALLED_PAUSE_SECONDS) if called else pause)


@contextlib.asynccontextmanager
async def _calls(work: Work) -> AsyncIterator[Watch]:
    """What waits between two polls: for a call of the upstream where there are any, else for the time alone."""

    async def sleep(seconds: float) -> bool:
        await work.ports.sleep(seconds)
        return False

    if work.ports.poll_wakeups is None:
        yield sleep
        return
    async with work.ports.poll_wakeups.listen(work.task.id) as heard:
        yield heard


async def stop_upstream(engine: Engine, handle: Handle) -> bool:
    """Ask an engine to stop work that nobody wants any more; whether it said that it does."""
    try:
        return await engine.cancel(handle)
    except EngineError:
        return False


async def _answered(work: Work, answer: Submitted) -> Submitted:
    if isinstance(answer, Handle):
        await work.hand_over(answer)
    return answer


async def _rescue(work: Work, engine: Engine, sending: "asyncio.Future[Submitted]") -> None:
    await asyncio.wait({sending}, timeout=work.limits.answer.total_seconds())
    if not sending.done():
        sending.cancel()
        await asyncio.gather(sending, return_exceptions=True)
        return
    if sending.exception() is not None:
        if isinstance(sending.exception(), EngineBusy | EngineUnavailable):
            # Certainly nothing was accepted, so nothing is in doubt.
            work.task = msgspec.structs.replace(work.task, sent=False)
        return
    answer = sending.result()
    if isinstance(answer, Painted):
        work.salvaged = answer
    elif isinstance(answer, Handle):
        with contextlib.suppress(StaleTask, TaskFinished):
            await _answered(work, answer)
            return
        await stop_upstream(engine, answer)
