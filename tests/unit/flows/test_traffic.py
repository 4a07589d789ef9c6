"""How many tasks of which models a worker may claim, and which requests are refused because nobody paints them."""

import pytest

from muralist.bootstrap.catalogue import load_catalogue
from muralist.core.catalogue.model import Action
from muralist.core.catalogue.params import check_params
from muralist.core.engine import EngineState
from muralist.engines.registry import Registry
from muralist.errors import EngineBusy, EngineRejected, EngineUnavailable, Unavailable
from muralist.flows.painting.traffic import PARKING_SECONDS, SURVEY_SECONDS, Traffic
from muralist.testing import ScriptedEngine

from .conftest import LIMITS, OWNER, World

PRO, KLEIN = "flux-2-pro-text-to-image", "flux-2-klein"
OUT_OF_CREDIT = EngineUnavailable("no credit left", details={"reason": "out_of_credit"})


def routed(world: World, engines: list[ScriptedEngine], routes: dict[str, list[str]], slots: int = 8) -> Traffic:
    """Admission by routes; a model that is not named has the first engine."""
    return Traffic(
        Registry(engines, routes=routes, default=[engines[0].name]),
        models=[PRO, KLEIN],
        permits=world.store.permits,
        owner=OWNER,
        lease=LIMITS.lease,
        slots=slots,
        clock=world.clock,
        ticks=lambda: world.clock.now().timestamp(),
    )


def by_model(traffic: Traffic, free: int) -> dict[str, int]:
    """How many tasks of each model may be claimed."""
    return {model: limit for limit, skip in traffic.openings(free) for model in (PRO, KLEIN) if model not in skip}


async def test_openings_are_shared_between_routes(world: World) -> None:
    """Two routes share what is free, and the one that comes first changes each time."""
    traffic = routed(world, [ScriptedEngine("a"), ScriptedEngine("b")], {KLEIN: ["b"]})

    first, second = traffic.openings(8), traffic.openings(8)

    assert [limit for limit, _ in first] == [4, 4]
    assert [skip for _, skip in first] == [skip for _, skip in reversed(second)]


async def test_openings_are_no_more_than_an_engine_has_room_for(world: World) -> None:
    """Works that run and tasks that were claimed count; what is full is skipped and what has room is not."""
    await world.create()
    traffic = routed(world, [ScriptedEngine("a", concurrency=2), ScriptedEngine("b")], {KLEIN: ["b"]})
    assert by_model(traffic, 8) == {PRO: 2, KLEIN: 4}
    task = await world.claim()
    assert task is not None

    traffic.expect(task)
    assert by_model(traffic, 8)[PRO] == 1
    admission = await traffic.admit(task, traffic.roster.engines[0])
    assert admission is not None
    assert by_model(traffic, 8)[PRO] == 1
    async with admission:
        pass
    assert by_model(traffic, 8)[PRO] == 2


async def test_slow_engine_without_a_limit_leaves_slots_to_others(world: World) -> None:
    """It gets three quarters of the slots and no more, while there is another route."""
    traffic = routed(world, [ScriptedEngine("slow"), ScriptedEngine("b")], {KLEIN: ["b"]}, slots=4)
    for _ in range(3):
        await world.create()
        task = await world.claim()
        assert task is not None
        await traffic.admit(task, traffic.roster.engines[0])

    assert by_model(traffic, 1) == {KLEIN: 1}


async def test_openings_skip_all_models_when_no_engine_has_room(world: World) -> None:
    """What was sent before is still asked for, as are models that the catalogue has no more."""
    engine = ScriptedEngine("a")
    traffic = routed(world, [engine], {})
    traffic.failed(engine, EngineBusy("429", retry_after_seconds=30))

    assert traffic.openings(8) == [(8, frozenset({PRO, KLEIN}))]
    world.clock.advance(30)
    assert by_model(traffic, 8) == {PRO: 8, KLEIN: 8}


async def test_everything_is_asked_for_now_and_then(world: World) -> None:
    """Once a minute full and parked engines' tasks are claimed too, so that one that waited too long can end."""
    engine = ScriptedEngine("a")
    traffic = routed(world, [engine], {})
    traffic.failed(engine, OUT_OF_CREDIT)
    assert traffic.openings(8) == [(8, frozenset({PRO, KLEIN}))]

    world.clock.advance(SURVEY_SECONDS)
    assert traffic.openings(8) == [(8, frozenset())]
    assert traffic.openings(8) == [(8, frozenset({PRO, KLEIN}))]


async def test_check_refuses_what_only_parked_engines_paint(world: World) -> None:
    """A create is refused while its only engine is out of credit, and accepted again when it may be tried."""
    model = load_catalogue().get(PRO, Action.TEXT_TO_IMAGE)
    params = check_params(model, {"prompt": "a red apple"})
    engine = ScriptedEngine("a")
    traffic = routed(world, [engine], {})
    traffic.check(model, params)

    traffic.failed(engine, OUT_OF_CREDIT)
    with pytest.raises(Unavailable) as caught:
        traffic.check(model, params)
    assert caught.value.retry_after_seconds == PARKING_SECONDS

    world.clock.advance(PARKING_SECONDS)
    traffic.check(model, params)
    assert traffic.status() == {"a": "trying"}
    traffic.worked(engine, "accepted")
    assert traffic.status() == {"a": "ready"}


async def test_check_accepts_while_another_engine_of_the_route_works(world: World) -> None:
    """One parked engine of two refuses nothing."""
    model = load_catalogue().get(PRO, Action.TEXT_TO_IMAGE)
    engines = [ScriptedEngine("a"), ScriptedEngine("b")]
    traffic = routed(world, engines, {PRO: ["a", "b"]})
    traffic.failed(engines[0], OUT_OF_CREDIT)

    traffic.check(model, check_params(model, {"prompt": "a red apple"}))

    assert traffic.status() == {"a": "parked: out_of_credit", "b": "ready"}


async def test_standings_count_outcomes_and_costs(world: World) -> None:
    """What became of works, by code of error or outcome, and what upstreams charged."""
    engine = ScriptedEngine("a")
    traffic = routed(world, [engine], {})
    traffic.failed(engine, EngineRejected("no"))
    traffic.failed(engine, EngineBusy("429"))
    traffic.worked(engine, "painted", upstream_cost=30_000)
    traffic.worked(engine, "painted", upstream_cost=None)
    traffic.note("a", "lost")
    traffic.note("gone", "lost")

    [standing] = await traffic.standings()

    assert standing.outcomes == {"engine_rejected": 1, "engine_busy": 1, "painted": 2, "lost": 1}
    assert (standing.upstream_cost, standing.running, standing.permits) == (30_000, 0, 0)
    assert standing.state is EngineState.BUSY
