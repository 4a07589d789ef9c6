"""Bring a task to an engine: adopt what runs, reconcile what is in doubt, else try the engines of its route in turn.

The next engine is tried only when the one before certainly accepted nothing. A send whose answer was lost stays with
its engine: an idempotent one is given the same order again under the same task id, one that can list its works is
asked for it, and with any other the outcome is unknown.
"""

from datetime import timedelta

from muralist.core.engine import Order, Outcome
from muralist.core.ports import Engine
from muralist.core.task import Handle
from muralist.errors import (
    EngineBusy,
    EngineError,
    EngineNotConfigured,
    EngineOutcomeUnknown,
    EngineUnavailable,
    SourceError,
)
from muralist.flows.painting.paint import begin, follow, send
from muralist.flows.painting.prepare import prepare_order
from muralist.flows.painting.traffic import Pass
from muralist.flows.painting.work import NoRoom, Work
from muralist.kit.backoff import backoff_seconds

FIRST_LOOK_SECONDS = 2.0
LONGEST_LOOK_PAUSE_SECONDS = 30.0
CLOCK_SKEW = timedelta(minutes=5)
"""How far an upstream's clock may be behind ours when it is asked for works since a send."""


async def dispatch(work: Work) -> Outcome:
    """Have the task painted.

    Raises:
        NoRoom: no engine takes it at this moment; nothing was begun.
        EngineBusy, EngineUnavailable: every engine that was asked accepted nothing.
        EngineOutcomeUnknown: an engine may have accepted it, and nothing more can be found out.
        EngineError: as the engine says.
        SourceError: a source picture cannot be used.
    """
    task = work.task
    if not task.sent or task.engine is None:
        return await _dispatch_anew(work)
    engine = work.traffic.roster.named(task.engine)
    if engine is None:
        raise EngineNotConfigured(f"The task was sent to engine {task.engine!r}, which this server has no more.")
    if task.handle is not None:
        async with await work.traffic.adopt(task, engine) as admission:
            work.lease.carry(admission.renew)
            return await _to_its_end(work, engine, task.handle)
    if engine.capabilities.replayable:
        return await _dispatch_anew(work)
    lost = EngineOutcomeUnknown(f"The answer of engine {engine.name!r} was lost when its worker stopped.")
    async with await work.traffic.adopt(task, engine) as admission:
        work.lease.carry(admission.renew)
        return await _reconcile(work, engine, None, lost)


async def _dispatch_anew(work: Work) -> Outcome:
    candidates = work.traffic.roster.candidates(work.task)
    if not candidates:
        raise EngineNotConfigured(f"No engine of this server paints {work.task.model!r} any more.")
    order: Order | None = None
    refusal: EngineError | None = None
    for engine in candidates:
        admission = await work.traffic.admit(work.task, engine)
        if admission is None:
            continue
        async with admission:
            work.lease.carry(admission.renew)
            order = order or await _order(work)
            try:
                return await _have_painted(work, engine, order, admission)
            except (EngineBusy, EngineUnavailable) as error:
                refusal = error
    raise refusal or NoRoom


async def _have_painted(work: Work, engine: Engine, order: Order, admission: Pass) -> Outcome:
    await begin(work, engine)
    try:
        answer = await send(work, engine, order)
    except EngineOutcomeUnknown as error:
        work.traffic.failed(engine, error)
        return await _reconcile(work, engine, order, error)
    except EngineError as error:
        work.traffic.failed(engine, error)
        raise
    admission.accepted()
    return await _to_its_end(work, engine, answer)


async def _reconcile(work: Work, engine: Engine, order: Order | None, lost: EngineOutcomeUnknown) -> Outcome:
    """Find out what became of a send, for a while; raises `lost` when that cannot be."""
    can = engine.capabilities
    if not can.idempotent and not can.findable:
        raise lost
    sent_at = work.task.sent_at or work.ports.clock.now()
    try:
        order = order or await _order(work)
    except SourceError as error:
        raise EngineOutcomeUnknown(f"{lost.message} Its order cannot be made again: {error.message}.") from error
    looks = 0
    while True:
        looks += 1
        answer: Handle | Outcome | None = None
        wait = 0.0
        try:
            if can.idempotent:
                answer = await send(work, engine, order)
            else:
                answer = await _find(work, engine, order)
        except (EngineBusy, EngineUnavailable, EngineOutcomeUnknown) as error:
            work.traffic.failed(engine, error)
            wait = error.retry_after_seconds or 0.0
        except EngineError as error:
            # It refuses now; that says nothing of what it did the first time.
            work.traffic.failed(engine, error)
            raise EngineOutcomeUnknown(f"{lost.message} Asked again, it said: {error.message}") from error
        if answer is not None:
            work.traffic.note(engine.name, "reconciled")
            return await _to_its_end(work, engine, answer)
        pause = backoff_seconds(
            looks, first=FIRST_LOOK_SECONDS, longest=LONGEST_LOOK_PAUSE_SECONDS, random=work.ports.random()
        )
        if work.ports.clock.now() - sent_at >= work.limits.reconcile:
            raise lost
        await work.ports.sleep(max(pause, min(wait, LONGEST_LOOK_PAUSE_SECONDS)))


async def _find(work: Work, engine: Engine, order: Order) -> Handle | None:
    since = (work.task.sent_at or work.task.created_at) - CLOCK_SKEW
    handle = await engine.find(order, since=since)
    if handle is not None:
        await work.hand_over(handle)
    return handle


async def _to_its_end(work: Work, engine: Engine, answer: Handle | Outcome) -> Outcome:
    if not isinstance(answer, Handle):
        return answer
    try:
        return await follow(work, engine, answer)
    except EngineError as error:
        work.traffic.failed(engine, error)
        raise


async def _order(work: Work) -> Order:
    ports = work.ports
    return await prepare_order(
        work.task, catalogue=ports.catalogue, files=ports.files, objects=ports.objects, sources=ports.sources
    )
