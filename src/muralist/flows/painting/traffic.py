"""Which engine may take a task at this moment: routes, limits, circuit breakers, and what became of each send.

One `Traffic` a process. Limits of remote engines are permits in the store, shared by all processes; those of engines
that run here are counted here. An engine that refuses our key or has no credit for us is parked: it is left alone for
minutes, and new requests that only it could paint are refused before money moves.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import datetime, timedelta
from types import TracebackType
from typing import Protocol, Self

import structlog

from muralist.core.catalogue.model import Model
from muralist.core.catalogue.params import Params
from muralist.core.engine import EngineStanding, EngineState
from muralist.core.permits import Permit, Permits
from muralist.core.ports import Clock, Engine
from muralist.core.task import Task
from muralist.errors import EngineBusy, EngineError, EngineRejected, EngineUnavailable, Unavailable
from muralist.kit.pacing.breaker import Breaker, BreakerState

log = structlog.get_logger()

PARKING_SECONDS = 300.0
"""How long an engine is left alone that refuses our key or has no credit for us: only the operator can mend that."""

FULL_SECONDS = 0.5
"""How long an engine counts as full after it had no permit for us; a work that ends here makes room at once."""

BUSY_SECONDS = 2.0
"""The same after a 429 that does not say how long."""

SURVEY_SECONDS = 60.0
"""How often tasks are claimed whether or not their engines have room, so that those that waited too long end."""

PARKING_REASONS = frozenset({"unauthorized", "out_of_credit"})


class Roster(Protocol):
    """The engines of this server and the routes to them."""

    @property
    def engines(self) -> Sequence[Engine]:
        """All engines."""
        ...

    def named(self, name: str) -> Engine | None:
        """An engine by name."""
        ...

    def route(self, model_id: str) -> Sequence[Engine]:
        """Engines that paint a model in some way, in the order in which they are tried."""
        ...

    def candidates(self, task: Task) -> Sequence[Engine]:
        """Engines that can paint this task, in the order in which they are tried."""
        ...

    def check(self, model: Model, params: Params) -> Sequence[Engine]:
        """The engines that could take a request. Raises Unavailable when there is none."""
        ...


class _Lane:
    """What this process knows of one engine."""

    def __init__(self, engine: Engine, breaker: Breaker) -> None:
        self.engine = engine
        self.breaker = breaker
        self.running = 0
        self.full_until = 0.0
        self.parked = ""
        self.outcomes: Counter[str] = Counter()
        self.upstream_cost = 0


class Pass:
    """A task's admission to an engine; a context manager that gives it back at its end."""

    def __init__(self, traffic: "Traffic", lane: _Lane, permit: Permit | None, *, trial: bool) -> None:
        self._traffic = traffic
        self._lane = lane
        self._permit = permit
        self._trial = trial

    def accepted(self) -> None:
        """Note that the engine took the task: it works."""
        self._traffic.worked(self._lane.engine, "accepted")

    async def renew(self, lease_until: datetime) -> None:
        """Keep the permit for as long as the lease and once more."""
        if self._permit is not None:
            await self._traffic.permits.renew(self._permit, expires_at=lease_until + self._traffic.lease)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._lane.running -= 1
        self._lane.full_until = min(self._lane.full_until, self._traffic.ticks())
        if self._trial:
            self._lane.breaker.dropped()
        if self._permit is not None:
            await self._traffic.permits.release(self._permit)


class Traffic:
    """Admits tasks to engines.

    `owner` names this worker in permits, `lease` is the length of a task's lease. `slots` is how many tasks this
    process runs at once: of those an engine without a limit of its own gets three quarters where there are several
    routes, so that a slow one does not keep the others idle.
    """

    def __init__(
        self,
        roster: Roster,
        *,
        models: Iterable[str],
        permits: Permits,
        owner: str,
        lease: timedelta,
        slots: int,
        clock: Clock,
        ticks: Callable[[], float],
        breaker_failures: int = 5,
    ) -> None:
        self.roster = roster
        self.permits = permits
        self.lease = lease
        self.ticks = ticks
        self._owner = owner
        self._clock = clock
        self._lanes = {
            engine.name: _Lane(engine, Breaker(failures=breaker_failures, ticks=ticks)) for engine in roster.engines
        }
        self._groups: dict[tuple[str, ...], set[str]] = {}
        for model_id in models:
            names = tuple(engine.name for engine in roster.route(model_id))
            self._groups.setdefault(names, set()).add(model_id)
        self._known = frozenset(model_id for group in self._groups.values() for model_id in group)
        self._unlimited = slots if len(self._groups) < 2 else max(slots * 3 // 4, 1)
        self._first_group = 0
        self._next_survey = ticks() + SURVEY_SECONDS
        self._expected: dict[str, str] = {}

    def check(self, model: Model, params: Params) -> None:
        """Refuse a request that nobody here can paint, before money moves.

        Raises:
            Unavailable: no engine paints it, or all that do are parked.
        """
        engines = self.roster.check(model, params)
        lanes = [self._lanes[engine.name] for engine in engines]
        if all(lane.parked and self._state(lane) is EngineState.PARKED for lane in lanes):
            names = ", ".join(engine.name for engine in engines)
            raise Unavailable(
                f"The engines that paint {model.id!r} ({names}) take no work from this server at present. Nothing was "
                "created and you were not charged; `muralist doctor` tells the operator why.",
                retry_after_seconds=PARKING_SECONDS,
            )

    def openings(self, free: int) -> Sequence[tuple[int, frozenset[str]]]:
        """How many tasks to claim now, and of which models none, for each group of models that share a route.

        Groups that have room share what is free, another one first each time. When nothing has room, tasks that were
        sent before are asked for all the same. Those that nobody paints any more are always among what is asked for,
        so that they end; and now and then everything is, so that tasks that waited too long do.
        """
        if self.ticks() >= self._next_survey:
            self._next_survey = self.ticks() + SURVEY_SECONDS
            return [(free, frozenset())]
        found = [
            (room, self._known - models)
            for names, models in self._groups.items()
            if (room := sum(self._room(self._lanes[name]) for name in names) if names else free) > 0
        ]
        if not found:
            return [(free, self._known)]
        self._first_group = (self._first_group + 1) % len(found)
        share = -(-free // len(found))
        return [(min(room, share), skip) for room, skip in found[self._first_group :] + found[: self._first_group]]

    def expect(self, task: Task) -> None:
        """Count a claimed task where it will probably run, until it is admitted or over."""
        for engine in self.roster.candidates(task):
            if self._room(self._lanes[engine.name]) > 0:
                self._expected[task.id] = engine.name
                return

    def forget(self, task: Task) -> None:
        """The task is over; see `expect`."""
        self._expected.pop(task.id, None)

    async def admit(self, task: Task, engine: Engine) -> Pass | None:
        """Let a task into an engine, unless it has no room or is left alone at present."""
        self.forget(task)
        lane = self._lanes[engine.name]
        if self._room(lane) <= 0:
            return None
        trial = lane.breaker.state is not BreakerState.CLOSED
        if not lane.breaker.begin():
            return None
        lane.running += 1
        permit = self._permit(task, engine)
        if permit is not None and not await self._acquire(permit, engine.capabilities.concurrency):
            lane.running -= 1
            lane.full_until = self.ticks() + FULL_SECONDS
            lane.breaker.dropped()
            return None
        return Pass(self, lane, permit, trial=trial)

    async def adopt(self, task: Task, engine: Engine) -> Pass:
        """Let a task on with work that runs in the engine already, or may; it counts, but nothing holds it back."""
        self.forget(task)
        lane = self._lanes[engine.name]
        lane.running += 1
        permit = self._permit(task, engine)
        if permit is not None:
            await self._acquire(permit, 0)
        return Pass(self, lane, permit, trial=False)

    def worked(self, engine: Engine, outcome: str, *, upstream_cost: int | None = None) -> None:
        """Note that an engine did what it was asked: accepted, painted, refused."""
        lane = self._lanes[engine.name]
        lane.outcomes[outcome] += 1
        lane.upstream_cost += upstream_cost or 0
        self._mended(lane)

    def failed(self, engine: Engine, error: EngineError) -> None:
        """Note an error of an engine, and leave it alone for a while where that is wise."""
        lane = self._lanes[engine.name]
        lane.outcomes[error.code] += 1
        reason = str(error.details.get("reason", ""))
        if reason in PARKING_REASONS:
            if not lane.parked:
                log.error("engine parked", action="engine.parked", engine=engine.name, error=error.message)
            lane.parked = reason
            lane.breaker.open_for(PARKING_SECONDS)
        elif isinstance(error, EngineRejected):
            self._mended(lane)
        elif isinstance(error, EngineBusy):
            lane.full_until = self.ticks() + (error.retry_after_seconds or BUSY_SECONDS)
            self._mended(lane)
        else:
            if isinstance(error, EngineUnavailable) and error.retry_after_seconds:
                lane.full_until = self.ticks() + error.retry_after_seconds
            before = lane.breaker.state
            lane.breaker.failed()
            if lane.breaker.state is BreakerState.OPEN and before is not BreakerState.OPEN:
                log.error("engine left alone", action="engine.opened", engine=engine.name, error=error.message)

    def note(self, engine_name: str, outcome: str) -> None:
        """Count something that says nothing about the engine's health."""
        if engine_name in self._lanes:
            self._lanes[engine_name].outcomes[outcome] += 1

    async def standings(self) -> Sequence[EngineStanding]:
        """How each engine stands, for metrics; permits are those of all processes."""
        permits = await self.permits.in_use(now=self._clock.now())
        return [
            EngineStanding(
                name=name,
                state=self._state(lane),
                running=lane.running,
                permits=permits.get(name, 0),
                outcomes=dict(lane.outcomes),
                upstream_cost=lane.upstream_cost,
            )
            for name, lane in self._lanes.items()
        ]

    def status(self) -> Mapping[str, str]:
        """A word about each engine, for readiness checks."""
        return {
            name: f"{state.value}: {lane.parked}" if (state := self._state(lane)) is EngineState.PARKED else state.value
            for name, lane in self._lanes.items()
        }

    def _state(self, lane: _Lane) -> EngineState:
        if lane.breaker.state is not BreakerState.CLOSED:
            if lane.parked:
                return EngineState.PARKED if lane.breaker.state is BreakerState.OPEN else EngineState.TRYING
            return EngineState.FAILING if lane.breaker.state is BreakerState.OPEN else EngineState.TRYING
        return EngineState.BUSY if self.ticks() < lane.full_until else EngineState.READY

    def _mended(self, lane: _Lane) -> None:
        if lane.parked or lane.breaker.state is not BreakerState.CLOSED:
            log.info("engine works again", action="engine.mended", engine=lane.engine.name)
        lane.parked = ""
        lane.breaker.succeeded()

    def _room(self, lane: _Lane) -> int:
        """How many tasks may try to begin; how many permits other processes hold is not known here."""
        if self.ticks() < lane.full_until:
            return 0
        limit = lane.engine.capabilities.concurrency or self._unlimited
        room = limit - lane.running - sum(name == lane.engine.name for name in self._expected.values())
        passing = lane.breaker.room
        return max(room if passing is None else min(room, passing), 0)

    def _permit(self, task: Task, engine: Engine) -> Permit | None:
        if not engine.capabilities.remote or engine.capabilities.concurrency == 0:
            return None
        return Permit(engine=engine.name, task_id=task.id, owner=self._owner)

    async def _acquire(self, permit: Permit, limit: int) -> bool:
        now = self._clock.now()
        return await self.permits.acquire(permit, limit=limit, now=now, expires_at=now + 2 * self.lease)
