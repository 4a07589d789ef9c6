"""The engine `runapi`: what it sends for each model, how it finds lost sends again, and what it passes on."""

from collections.abc import Callable, Iterator
from functools import partial

import pytest
from tests.upstreams import orders
from tests.upstreams.orders import TASK_ID, submit
from tests.upstreams.runapi import RunapiStandIn
from tests.upstreams.standin import Act

from muralist.core.catalogue.model import Action
from muralist.core.engine import Painted, Refused
from muralist.core.task import Report
from muralist.engines.runapi import RunapiEngine
from muralist.engines.upstream import Clients, Retry
from muralist.errors import EngineOutcomeUnknown, EngineRejected
from muralist.testing.engine import tiny_png

an_order = partial(orders.an_order, output_format="webp")

QUICK = Retry(tries=3, first_seconds=0.01)

Make = Callable[..., RunapiEngine]


@pytest.fixture
def standin() -> Iterator[RunapiStandIn]:
    """A running stand-in."""
    with RunapiStandIn() as running:
        yield running


@pytest.fixture
def make(standin: RunapiStandIn, clients: Clients) -> Make:
    """Makes the engine on the stand-in."""

    def engine(**options: object) -> RunapiEngine:
        values: dict[str, object] = {"key": standin.key, "base_url": standin.base_url, "retry": QUICK}
        return RunapiEngine(clients=clients, **(values | options))  # type: ignore[arg-type]

    return engine


COMMON = {"prompt": "a lighthouse", "aspect_ratio": "4:3"}


@pytest.mark.parametrize(
    ("model", "options", "path", "body"),
    [
        (
            "flux-2-pro-text-to-image",
            {"enable_safety_checker": False},
            "flux_2/text_to_image",
            {"output_resolution": "1k", "enable_safety_checker": False},
        ),
        ("flux-2-max-text-to-image", {"output_count": 1}, "flux_2/text_to_image", {}),
        ("flux-2-klein", {}, "flux/text_to_image", {}),
        (
            "flux-kontext-pro",
            {"safety_tolerance": 2, "enable_translation": True, "watermark": "mine"},
            "flux_kontext/text_to_image",
            {"safety_tolerance": 2, "enable_translation": True, "watermark": "mine", "output_format": "jpeg"},
        ),
    ],
)
async def test_runapi_gets_exactly_the_fields_of_its_contract(make, standin, model, options, path, body):
    """RunAPI itself is sent no field that its contract lacks for the model."""
    await submit(make(extensions=False), an_order(model, options=options))

    assert standin.last.asked == {**COMMON, "model": model, **body}
    assert standin.seen[-1].path == f"/api/v1/{path}"


async def test_another_muralist_gets_seed_and_format_too(make, standin):
    """A Muralist upstream takes what RunAPI's contract does not know."""
    engine = make()

    handle = await submit(engine, an_order())

    assert standin.last.asked["seed"] == 7
    assert standin.last.asked["output_format"] == "webp"
    assert engine.capabilities.seed
    assert engine.capabilities.cancel
    painted = await engine.poll(handle)
    assert isinstance(painted, Painted)
    assert painted.seed == 7


def test_runapi_itself_is_known_by_its_host(make):
    """At RunAPI's own host nothing beyond its contract is sent or promised."""
    can = make(base_url="https://runapi.ai").capabilities

    assert not can.seed
    assert not can.cancel
    assert can.idempotent


@pytest.mark.parametrize(("side", "resolution"), [(1024, "1k"), (1440, "2k"), (2048, "2k")])
async def test_resolution_follows_from_the_ordered_size(make, standin, side, resolution):
    """About a megapixel is 1k, more is 2k."""
    await submit(make(), an_order(width=side, height=side))

    assert standin.last.asked["output_resolution"] == resolution


async def test_task_id_is_the_idempotency_key(make, standin):
    """The key under which a lost send is found again is the task's own id."""
    await submit(make(), an_order())

    assert standin.last.idempotency_key == TASK_ID


async def test_lost_send_with_sources_meets_the_same_work_when_it_is_made_again(make, standin):
    """New links make another input, which upstream refuses with 409 and the id of the first work: that one is taken."""
    engine = make()
    order = an_order("flux-2-pro-remix-image", action=Action.REMIX_IMAGE, sources=(tiny_png(64, 64),))
    standin.script(Act.DROPPED_AFTER)
    with pytest.raises(EngineOutcomeUnknown):
        await engine.submit(order, lambda _: None)

    handle = await submit(engine, order)

    assert handle.remote_id == standin.last.id
    assert (standin.paid, standin.replayed) == (1, 1)
    assert isinstance(await engine.poll(handle), Painted)


async def test_conflict_that_names_no_work_stays_unknown(make, standin):
    """Work that exists and cannot be found is neither ordered again nor given up as unaccepted."""
    standin.names_conflicts = False
    engine = make()
    await submit(engine, an_order())

    with pytest.raises(EngineOutcomeUnknown):
        await engine.submit(an_order(seed=8), lambda _: None)


async def test_conflict_about_something_else_is_a_verdict(make, standin):
    """Not every 409 is about the key: a source that is not ready accepts nothing."""
    standin.not_ready = True

    with pytest.raises(EngineRejected, match="not ready"):
        await make().submit(an_order(), lambda _: None)


async def test_klein_gets_its_one_source_by_its_own_name(make, standin):
    """klein and Kontext take source_image_url, not a list."""
    source = tiny_png(64, 64)

    await submit(make(), an_order("flux-2-klein", action=Action.REMIX_IMAGE, sources=(source,)))

    assert "source_image_urls" not in standin.last.asked
    assert standin.sources(standin.last) == [source]


@pytest.mark.parametrize(
    ("act", "code"),
    [
        (Act.MODERATED, "content_moderated"),
        (Act.REQUEST_MODERATED, "content_moderated"),
        (Act.FAILED, "engine_failed"),
    ],
)
async def test_failure_without_a_code_is_read_by_its_words(make, standin, act, code):
    """RunAPI's failed tasks carry a sentence alone."""
    standin.codes = False
    standin.script(act)
    engine = make()

    outcome = await engine.poll(await submit(engine, an_order()))

    assert isinstance(outcome, Refused)
    assert outcome.code == code


async def test_preview_keeps_its_label_on_the_way(make, standin):
    """A picture by an upstream's preview painter says so here as well."""
    standin.preview = {"understood": ["lighthouse"], "ignored": ["calm"]}
    engine = make()

    outcome = await engine.poll(await submit(engine, an_order()))

    assert isinstance(outcome, Painted)
    assert outcome.report == Report(understood=("lighthouse",), ignored=("calm",))


@pytest.mark.parametrize(
    ("model", "sources", "supported"),
    [
        ("flux-2-pro-remix-image", 8, True),
        ("flux-2-max-remix-image", 1, True),
        ("flux-2-max-remix-image", 2, False),
        ("flux-kontext-max", 1, True),
        ("flux-kontext-max", 2, False),
        ("sdxl", 0, False),
    ],
)
def test_supports_counts_sources_by_model(make, model, sources, supported):
    """RunAPI takes 8 sources for pro and flex and one for the others."""
    assert make().supports(model, Action.REMIX_IMAGE, sources) is supported


@pytest.mark.parametrize(("cents", "ok"), [(1234, True), (0, False)])
async def test_check_tells_the_balance(make, standin, cents, ok):
    """An empty account answers well and still cannot paint."""
    standin.cents = cents

    found = await make().check()

    assert found.ok is ok
    assert found.credits == cents
