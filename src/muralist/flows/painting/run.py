"""Run a claimed task: have it painted, keep the pictures, end it, or return it to the queue.

A task may be claimed again after its worker died. What happens then depends on how far it came: work that runs upstream
under a saved handle is polled; a request that may have reached a paid engine is reconciled and never sent blindly; a
replayable engine paints again, a bounded number of times.
"""

import asyncio
from datetime import timedelta

import structlog

from muralist.core import task as tasks_core
from muralist.core.engine import Painted, Refused
from muralist.core.ports import Engine
from muralist.core.task import Failure, Task
from muralist.errors import (
    EngineBroken,
    EngineBusy,
    EngineError,
    EngineOutcomeUnknown,
    EngineUnavailable,
    SourceError,
    StaleTask,
    TaskFinished,
)
from muralist.flows import settle
from muralist.flows.painting.dispatch import dispatch
from muralist.flows.painting.keep import keep_pictures
from muralist.flows.painting.lease import Lease
from muralist.flows.painting.paint import stop_upstream
from muralist.flows.painting.traffic import Traffic
from muralist.flows.painting.work import UNCHARGED, NoRoom, RunLimits, RunPorts, Work
from muralist.kit.backoff import MAX_SECONDS

log = structlog.get_logger()

LOST = "outcome_unknown"
LONGEST_PAUSE = timedelta(seconds=60)
ROOM_PAUSE = timedelta(seconds=1)
ADOPTION = timedelta(seconds=60)
"""What adopted work gets at least, whatever its deadline: it may have ended while no worker was there."""


class _PutBack(Exception):
    """The task went back to the queue instead of ending."""


async def run(task: Task, *, traffic: Traffic, ports: RunPorts, limits: RunLimits) -> None:
    """Bring a claimed task to its end, or back to the queue. Never raises for what an engine or a source does.

    Cancelling this coroutine (shutdown) returns the task to the queue before it re-raises.
    """
    lease = Lease(task, tasks=ports.tasks, clock=ports.clock, length=limits.lease)
    work = Work(task, lease, traffic=traffic, ports=ports, limits=limits)
    try:
        async with lease:
            try:
                await lease.hold(_attempt(work))
            except asyncio.CancelledError:
                await _hand_back(work)
                raise
    except (StaleTask, TaskFinished):
        await _drop(work)
    except _PutBack:
        log.info("task put back", action="run.put_back", task_id=task.id)
    finally:
        traffic.forget(task)


async def _attempt(work: Work) -> None:
    failure = _hopeless(work)
    if failure is not None:
        await _fail(work, failure)
        return
    try:
        async with asyncio.timeout(_seconds_left(work)):
            outcome = await dispatch(work)
    except TimeoutError:
        await _fail_late(work)
    except NoRoom:
        await _wait_for_room(work)
    except SourceError as error:
        await _fail(work, Failure(code=error.code, message=f"{error.message.rstrip('.')}. {UNCHARGED}"))
    except EngineError as error:
        await _after_engine_error(work, error)
    else:
        if isinstance(outcome, Painted):
            work.salvaged = outcome
            await _complete(work, outcome)
        else:
            await _refuse(work, outcome)


def _hopeless(work: Work) -> Failure | None:
    task, limits = work.task, work.limits
    engine = _engine_of(work)
    begun_over_and_over = engine is None or engine.capabilities.replayable
    if task.attempt > limits.max_attempts and task.handle is None and (not task.sent or begun_over_and_over):
        return Failure(
            code="attempts_exhausted",
            message=f"Painting was begun {limits.max_attempts} times and never finished. {UNCHARGED}",
        )
    if not task.sent and work.since_start() >= limits.deadline:
        return _too_late(limits.deadline)
    return None


def _seconds_left(work: Work) -> float:
    """How long the task may still take. What may run upstream gets a look at least."""
    left = work.limits.deadline - work.since_start()
    if work.task.sent and work.task.started_at is not None:
        left = max(left, min(ADOPTION, work.limits.deadline))
    return left.total_seconds()


async def _fail_late(work: Work) -> None:
    engine = _engine_of(work)
    if work.in_doubt() and engine is not None and not engine.capabilities.replayable:
        await _alert(work, f"Engine {engine.name!r} did not answer before the task's deadline.")
        return
    if work.task.handle is not None and engine is not None:
        work.traffic.note(engine.name, "deadline_exceeded")
        await stop_upstream(engine, work.task.handle)
    await _fail(work, _too_late(work.limits.deadline))


def _too_late(deadline: timedelta) -> Failure:
    return Failure(
        code="deadline_exceeded",
        message=f"The picture was not ready within {int(deadline.total_seconds())} seconds. {UNCHARGED}",
    )


async def _wait_for_room(work: Work) -> None:
    now = work.ports.clock.now()
    if work.task.started_at is None and now - work.task.created_at >= work.limits.queue_deadline:
        seconds = int(work.limits.queue_deadline.total_seconds())
        message = f"No engine had room for the task within {seconds} seconds. {UNCHARGED}"
        await _fail(work, Failure(code="deadline_exceeded", message=message))
        return
    pause = ROOM_PAUSE * (0.5 + work.ports.random())
    await work.apply(tasks_core.put_back(work.task, due_at=now + pause, counted=False))
    raise _PutBack


async def _after_engine_error(work: Work, error: EngineError) -> None:
    """End the task, or put it back when another attempt is allowed and may help."""
    task, limits = work.task, work.limits
    engine = _engine_of(work)
    log.warning(
        "engine failed",
        action="run.engine_error",
        task_id=task.id,
        engine=task.engine,
        code=error.code,
        error=error.message,
    )
    if isinstance(error, EngineOutcomeUnknown):
        await _alert(work, error.message)
        return
    accepted_nothing = isinstance(error, EngineBusy | EngineUnavailable)
    may_repaint = isinstance(error, EngineBroken) and engine is not None and engine.capabilities.replayable
    pause = max(_pause(work), timedelta(seconds=min(error.retry_after_seconds or 0.0, MAX_SECONDS)))
    in_time = work.since_start() + pause < limits.deadline
    if (accepted_nothing and in_time) or (may_repaint and task.attempt < limits.max_attempts):
        due_at = work.ports.clock.now() + pause
        await work.apply(tasks_core.put_back(task, due_at=due_at, counted=not accepted_nothing))
        raise _PutBack
    await _fail(work, Failure(code=error.code, message=f"{error.message.rstrip('.')}. {UNCHARGED}"))


def _pause(work: Work) -> timedelta:
    """Half as long as the task has been tried for, with jitter: so pauses grow without being counted."""
    grown = min(max(work.since_start() / 2, work.limits.retry_pause), LONGEST_PAUSE)
    return grown * (1 - 0.5 * work.ports.random())


async def _complete(work: Work, painted: Painted) -> None:
    ports = work.ports
    ports.checkpoint("run.painted")
    try:
        images = await keep_pictures(
            work.task,
            painted.pictures,
            seed=painted.seed,
            files=ports.files,
            objects=ports.objects,
            sources=ports.sources,
            clock=ports.clock,
            keep_for=work.limits.keep_pictures_for,
        )
    except EngineBroken as error:
        _note_failure(work, error)
        failure = Failure(code=error.code, message=f"{error.message} {UNCHARGED}")
        await _fail(work, failure, upstream_cost=painted.upstream_cost)
        return
    ports.checkpoint("run.kept")
    await settle.complete(
        work.task,
        images=images,
        report=painted.report,
        upstream_cost=painted.upstream_cost,
        tasks=ports.tasks,
        render=ports.render,
        clock=ports.clock,
        new_id=ports.new_id,
    )
    if (engine := _engine_of(work)) is not None:
        work.traffic.worked(engine, "painted", upstream_cost=painted.upstream_cost)
    ports.checkpoint("run.settled")


async def _refuse(work: Work, refused: Refused) -> None:
    if (engine := _engine_of(work)) is not None:
        work.traffic.worked(engine, "refused", upstream_cost=refused.upstream_cost)
    failure = Failure(code=refused.code, message=f"{refused.message} {UNCHARGED}")
    await _fail(work, failure, upstream_cost=refused.upstream_cost)


async def _alert(work: Work, what: str) -> None:
    """End a task whose fate upstream nobody will ever know, and tell the operator."""
    task = work.task
    log.error(
        "the upstream may have painted and charged for a task that failed here; look into its own records",
        action="run.outcome_unknown",
        task_id=task.id,
        engine=task.engine,
        sent_at=task.sent_at,
        error=what,
    )
    work.traffic.note(task.engine or "", "lost")
    failure = Failure(code=LOST, message=f"{what.rstrip('.')}. Paid work is never sent twice. {UNCHARGED}")
    await _fail(work, failure, lost=True)


async def _fail(work: Work, failure: Failure, *, upstream_cost: int | None = None, lost: bool = False) -> None:
    ports = work.ports
    await settle.fail(
        work.task,
        failure,
        upstream_cost=upstream_cost,
        lost=lost,
        tasks=ports.tasks,
        render=ports.render,
        clock=ports.clock,
        new_id=ports.new_id,
    )


async def _hand_back(work: Work) -> None:
    """On shutdown: let the next worker go on where that is safe; else the lease runs out and is judged then."""
    task, now = work.task, work.ports.clock.now()
    engine = _engine_of(work)
    try:
        if work.salvaged is not None:
            await _complete(work, work.salvaged)
        elif task.handle is not None:
            await work.apply(tasks_core.let_go(task, due_at=now))
        elif not task.sent or engine is None or engine.capabilities.replayable:
            await work.apply(tasks_core.put_back(task, due_at=now, counted=False))
        else:
            await work.apply(tasks_core.let_go(task, due_at=now))
    except (StaleTask, TaskFinished):
        log.info("task ended during shutdown", action="run.ended_meanwhile", task_id=task.id)


async def _drop(work: Work) -> None:
    """The task is no longer ours. If it was cancelled, stop its work upstream too."""
    now_is = await work.ports.tasks.find(work.task.id)
    log.info("task left", action="run.dropped", task_id=work.task.id, status=now_is.status.value if now_is else None)
    engine = _engine_of(work)
    if now_is is not None and now_is.status.is_final and work.task.handle is not None and engine is not None:
        await stop_upstream(engine, work.task.handle)


def _note_failure(work: Work, error: EngineError) -> None:
    if (engine := _engine_of(work)) is not None:
        work.traffic.failed(engine, error)


def _engine_of(work: Work) -> Engine | None:
    return None if work.task.engine is None else work.traffic.roster.named(work.task.engine)
