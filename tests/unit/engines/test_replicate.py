"""The engine `replicate`: what each model is sent, large sources, every way to end, and finding a lost send again."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from functools import partial

import pytest
from tests.upstreams import orders
from tests.upstreams.replicate import ReplicateStandIn
from tests.upstreams.standin import Act

from muralist.core.engine import Painted, Refused, Running
from muralist.core.task import Handle
from muralist.engines.replicate import LARGEST_DATA_URL, ReplicateEngine
from muralist.engines.upstream import Clients, Retry
from muralist.errors import EngineOutcomeUnknown, EngineUnavailable
from muralist.testing.engine import tiny_png

an_order = partial(orders.an_order, output_format="jpeg")

QUICK = Retry(tries=2, first_seconds=0.01)
SMALL = tiny_png(64, 64, grey=10)
LARGE = SMALL + b"\0" * LARGEST_DATA_URL
AGO = timedelta(minutes=10)


@pytest.fixture
def standin() -> Iterator[ReplicateStandIn]:
    """A running stand-in."""
    with ReplicateStandIn() as running:
        yield running


@pytest.fixture
def engine(standin: ReplicateStandIn, clients: Clients) -> ReplicateEngine:
    """The engine on the stand-in."""
    return ReplicateEngine(key=standin.key, clients=clients, base_url=standin.base_url, retry=QUICK)


async def submit(engine: ReplicateEngine, **fields: object) -> Handle:
    """Submit an order that is accepted."""
    handle = await engine.submit(an_order(**fields), lambda _: None)  # type: ignore[arg-type]
    assert isinstance(handle, Handle)
    return handle


async def lose(engine: ReplicateEngine, standin: ReplicateStandIn, **fields: object) -> None:
    """Submit an order whose answer is lost after it was accepted."""
    standin.script(Act.DROPPED_AFTER)
    with pytest.raises(EngineOutcomeUnknown):
        await engine.submit(an_order(**fields), lambda _: None)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("model", "expected"),
    [
        ("flux-2-pro-text-to-image", {"aspect_ratio": "custom", "width": 1152, "height": 864, "safety_tolerance": 2}),
        ("flux-2-flex-text-to-image", {"steps": 50, "guidance": 5.0, "width": 1152}),
        ("flux-2-klein", {"aspect_ratio": "4:3", "output_megapixels": "1"}),
        ("flux-kontext-max", {"aspect_ratio": "4:3", "output_format": "jpg", "safety_tolerance": 2}),
    ],
)
async def test_model_is_sent_as_it_is_documented(engine, standin, model, expected):
    """Exact sides where they are taken, a ratio elsewhere; jpeg is spelled jpg."""
    await submit(engine, model=model)

    sent = standin.last.asked
    assert {name: sent.get(name) for name in expected} == expected
    assert (sent["prompt"], sent["seed"], sent["output_format"]) == ("a lighthouse", 7, "jpg")


@pytest.mark.parametrize(
    ("model", "sources", "field"),
    [
        ("flux-2-pro-remix-image", (SMALL, LARGE), "input_images"),
        ("flux-2-klein", (SMALL, LARGE), "images"),
        ("flux-kontext-pro", (LARGE,), "input_image"),
    ],
)
async def test_sources_go_inside_or_as_files_by_their_size(engine, standin, model, sources, field):
    """What is larger than a quarter of a megabyte is sent as a file first; all arrive in their order."""
    await submit(engine, model=model, sources=sources)

    assert field in standin.last.asked
    assert standin.sources(standin.last) == list(sources)
    assert len(standin.files) == 1


async def test_edit_with_kontext_keeps_within_its_stricter_moderation(engine, standin):
    """With a source picture Kontext takes 2 at most."""
    await submit(engine, model="flux-kontext-pro", sources=(SMALL,), options={"safety_tolerance": 6})
    assert standin.last.asked["safety_tolerance"] == 2

    await submit(engine, model="flux-kontext-pro", options={"safety_tolerance": 6})
    assert standin.last.asked["safety_tolerance"] == 6


@pytest.mark.parametrize("model", ["flux-2-klein", "flux-2-pro-text-to-image"])
async def test_output_is_read_as_text_or_as_a_list(engine, model):
    """klein answers with a list of links, the others with one."""
    outcome = await engine.poll(await submit(engine, model=model))

    assert isinstance(outcome, Painted)
    assert len(outcome.pictures) == 1
    assert outcome.upstream_cost is None


@pytest.mark.parametrize("word", ["canceled", "aborted"])
async def test_work_that_was_stopped_upstream_has_ended(engine, standin, word):
    """`aborted` is as final as `canceled`: clients that do not know it wait for ever."""
    standin.words = {"cancelled": word}
    handle = await submit(engine)
    assert await engine.cancel(handle) is True

    outcome = await engine.poll(handle)

    assert isinstance(outcome, Refused)
    assert outcome.code == "engine_failed"
    assert word in outcome.message


async def test_lost_send_is_found_by_its_input(engine, standin):
    """Among the works of others, some on later pages, the one of exactly this input is ours."""
    await lose(engine, standin, seed=4711)
    ours = standin.last.id
    for seed in range(8):
        await submit(engine, seed=seed)

    handle = await engine.find(an_order(seed=4711), since=datetime.now(UTC) - AGO)

    assert handle is not None
    assert handle.remote_id == ours
    assert isinstance(await engine.poll(handle), Painted)
    assert standin.submissions == 9


async def test_lost_send_with_sources_is_found_too(engine, standin):
    """Sources may be listed in another form, so they are not compared."""
    await lose(engine, standin, model="flux-2-pro-remix-image", sources=(LARGE,))

    order = an_order("flux-2-pro-remix-image", sources=(LARGE,))
    handle = await engine.find(order, since=datetime.now(UTC) - AGO)

    assert handle is not None
    assert handle.remote_id == standin.last.id


async def test_nothing_is_found_where_nothing_was_accepted(engine, standin):
    """Other inputs, another model, and works from before the send are not ours."""
    await submit(engine, seed=1)
    await submit(engine, prompt="another")
    await submit(engine, model="flux-2-max-text-to-image")

    assert await engine.find(an_order(), since=datetime.now(UTC) - AGO) is None
    await submit(engine)
    assert await engine.find(an_order(), since=datetime.now(UTC) + AGO) is None


async def test_two_works_of_the_same_input_are_no_answer(engine):
    """Which of them is ours nobody can tell, so neither is taken."""
    await submit(engine)
    await submit(engine)

    assert await engine.find(an_order(), since=datetime.now(UTC) - AGO) is None


async def test_list_that_cannot_be_read_is_asked_for_again_later(standin, clients):
    """ "Not found" would release the money of work that runs."""
    engine = ReplicateEngine(key="wrong-credential-000", clients=clients, base_url=standin.base_url, retry=QUICK)

    with pytest.raises(EngineUnavailable):
        await engine.find(an_order(), since=datetime.now(UTC) - AGO)


async def test_running_work_is_running(engine, standin):
    """starting and processing are not the end."""
    standin.script(Act.QUEUED)
    handle = await submit(engine)

    assert [type(await engine.poll(handle)) for _ in range(3)] == [Running, Running, Painted]
