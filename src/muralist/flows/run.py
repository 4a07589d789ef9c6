"""Run a claimed task: choose what to do, have it painted, keep the pictures, end it.

A task may be claimed again after its worker died. What happens then depends on how far it came: work that runs upstream
under a saved handle is polled; a request that may have reached a paid engine is never sent again; a replayable engine
paints again, a bounded number of times.
"""

import asyncio
from collections.abc import Callable
from datetime import timedelta

import msgspec
import structlog

from muralist.core import task as tasks_core
from muralist.core.catalogue import Catalogue
from muralist.core.engine import Painted, Refused
from muralist.core.ports import CallbackRenderer, Clock, Engine, Files, Objects, PictureSources, Tasks
from muralist.core.task import Failure, Handle, Task
from muralist.errors import (
    EngineBroken,
    EngineBusy,
    EngineError,
    EngineUnavailable,
    SourceError,
    StaleTask,
    TaskFinished,
)
from muralist.flows import settle
from muralist.flows.keep import keep_pictures
from muralist.flows.lease import Lease
from muralist.flows.paint import paint
from muralist.flows.prepare import prepare_order

log = structlog.get_logger()

UNCHARGED = "You were not charged."


class RunLimits(msgspec.Struct, frozen=True, kw_only=True):
    """Bounds on one task. A claim counts as an attempt; the deadline counts from the start of the claim."""

    lease: timedelta
    max_attempts: int
    deadline: timedelta
    keep_pictures_for: timedelta | None = None
    retry_pause: timedelta = timedelta(seconds=2)


class RunPorts(msgspec.Struct, frozen=True, kw_only=True):
    """What running tasks needs of the world; the same for every task."""

    tasks: Tasks
    files: Files
    objects: Objects
    sources: PictureSources
    catalogue: Catalogue
    render: CallbackRenderer
    clock: Clock
    new_id: Callable[[], str]
    checkpoint: Callable[[str], None]


class _PutBack(Exception):
    """The task went back to the queue instead of ending."""


async def run(task: Task, engine: Engine, *, ports: RunPorts, limits: RunLimits) -> None:
    """Bring a claimed task to its end, or back to the queue. Never raises for what an engine or a source does.

    Cancelling this coroutine (shutdown) returns the task to the queue before it re-raises.
    """
    current = _Current(task)
    try:
        async with Lease(task, tasks=ports.tasks, clock=ports.clock, length=limits.lease) as lease:
            try:
                await lease.hold(_attempt(current, engine, lease, ports=ports, limits=limits))
            except asyncio.CancelledError:
                await _hand_back(current.task, engine, ports=ports)
                raise
    except (StaleTask, TaskFinished):
        await _drop(current.task, engine, ports=ports)
    except _PutBack:
        log.info("task put back", action="run.put_back", task_id=task.id)


class _Current:
    """The task at the newest version that this run has written."""

    def __init__(self, task: Task) -> None:
        self.task = task


async def _attempt(current: _Current, engine: Engine, lease: Lease, *, ports: RunPorts, limits: RunLimits) -> None:
    failure = _hopeless(current.task, engine, limits)
    painted: Painted | None = None
    if failure is None:
        try:
            async with asyncio.timeout(limits.deadline.total_seconds()):
                outcome = await _paint(current, engine, lease, ports=ports)
            if isinstance(outcome, Refused):
                failure = Failure(code=outcome.code, message=f"{outcome.message} {UNCHARGED}")
            else:
                painted = outcome
        except TimeoutError:
            await _stop_upstream(current.task, engine)
            seconds = int(limits.deadline.total_seconds())
            failure = Failure(
                code="deadline_exceeded",
                message=f"The picture was not ready within {seconds} seconds. {UNCHARGED}",
            )
        except SourceError as error:
            failure = Failure(code=error.code, message=f"{error.message.rstrip('.')}. {UNCHARGED}")
        except EngineError as error:
            failure = await _after_engine_error(current, error, engine, ports=ports, limits=limits)
    await _end(current, painted, failure, ports=ports, limits=limits)


def _hopeless(task: Task, engine: Engine, limits: RunLimits) -> Failure | None:
    if task.attempt > limits.max_attempts:
        return Failure(
            code="attempts_exhausted",
            message=f"Painting was begun {limits.max_attempts} times and never finished. {UNCHARGED}",
        )
    if task.sent and task.handle is None and not engine.capabilities.replayable:
        return Failure(
            code="outcome_unknown",
            message=f"The answer of engine {task.engine!r} was lost, and paid work is never sent twice. {UNCHARGED}",
        )
    return None


async def _paint(current: _Current, engine: Engine, lease: Lease, *, ports: RunPorts) -> Painted | Refused:
    order = await prepare_order(
        current.task,
        catalogue=ports.catalogue,
        files=ports.files,
        objects=ports.objects,
        sources=ports.sources,
    )
    handle = current.task.handle
    if handle is None:
        begun = tasks_core.begin(current.task, engine=engine.name, now=ports.clock.now())
        current.task = await ports.tasks.apply(begun)
        ports.checkpoint("run.begun")

    async def save_handle(handle: Handle) -> None:
        current.task = await ports.tasks.apply(tasks_core.hand_over(current.task, handle))
        ports.checkpoint("run.handed_over")

    return await paint(engine, order, handle=handle, save_handle=save_handle, on_progress=lease.report)


async def _after_engine_error(
    current: _Current, error: EngineError, engine: Engine, *, ports: RunPorts, limits: RunLimits
) -> Failure:
    """The failure to end with; raises `_PutBack` when the task was put back instead."""
    task = current.task
    accepted_nothing = isinstance(error, EngineBusy | EngineUnavailable)
    may_repaint = isinstance(error, EngineBroken) and engine.capabilities.replayable
    log.warning(
        "engine failed",
        action="run.engine_error",
        task_id=task.id,
        engine=engine.name,
        code=error.code,
        error=str(error),
    )
    now = ports.clock.now()
    patient = now - (task.started_at or now) < limits.deadline
    if (accepted_nothing and patient) or (may_repaint and task.attempt < limits.max_attempts):
        pause = max(limits.retry_pause, timedelta(seconds=error.retry_after_seconds or 0))
        again = tasks_core.put_back(task, due_at=now + pause, counted=not accepted_nothing)
        current.task = await ports.tasks.apply(again)
        raise _PutBack
    return Failure(code=error.code, message=f"{error.message.rstrip('.')}. {UNCHARGED}")


async def _end(
    current: _Current, painted: Painted | None, failure: Failure | None, *, ports: RunPorts, limits: RunLimits
) -> None:
    if painted is not None:
        ports.checkpoint("run.painted")
        try:
            images = await keep_pictures(
                current.task,
                painted.pictures,
                seed=painted.seed,
                files=ports.files,
                objects=ports.objects,
                sources=ports.sources,
                clock=ports.clock,
                keep_for=limits.keep_pictures_for,
            )
        except EngineBroken as error:
            failure = Failure(code=error.code, message=f"{error.message} {UNCHARGED}")
        else:
            ports.checkpoint("run.kept")
            await settle.complete(
                current.task,
                images=images,
                report=painted.report,
                tasks=ports.tasks,
                render=ports.render,
                clock=ports.clock,
                new_id=ports.new_id,
            )
            ports.checkpoint("run.settled")
            return
    assert failure is not None
    await settle.fail(
        current.task, failure, tasks=ports.tasks, render=ports.render, clock=ports.clock, new_id=ports.new_id
    )


async def _hand_back(task: Task, engine: Engine, *, ports: RunPorts) -> None:
    """On shutdown: let the next worker go on where that is safe; else the lease runs out and is judged then."""
    now = ports.clock.now()
    try:
        if task.handle is not None:
            await ports.tasks.apply(tasks_core.let_go(task, due_at=now))
        elif engine.capabilities.replayable or not task.sent:
            await ports.tasks.apply(tasks_core.put_back(task, due_at=now, counted=False))
    except (StaleTask, TaskFinished):
        log.info("task ended during shutdown", action="run.ended_meanwhile", task_id=task.id)


async def _drop(task: Task, engine: Engine, *, ports: RunPorts) -> None:
    """The task is no longer ours. If it was cancelled, stop its work upstream too."""
    now_is = await ports.tasks.find(task.id)
    log.info("task left", action="run.dropped", task_id=task.id, status=now_is.status.value if now_is else None)
    if now_is is not None and now_is.status.is_final:
        await _stop_upstream(task, engine)


async def _stop_upstream(task: Task, engine: Engine) -> None:
    if task.handle is None:
        return
    try:
        await engine.cancel(task.handle)
    except EngineError as error:
        log.warning("cancel failed", action="run.cancel_failed", task_id=task.id, code=error.code)
