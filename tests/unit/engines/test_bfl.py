"""The engine `bfl`: what it asks for each model, and how it reads BFL's statuses and costs."""

from collections.abc import Iterator
from functools import partial

import pytest
from tests.upstreams import orders
from tests.upstreams.bfl import BflStandIn
from tests.upstreams.orders import submit
from tests.upstreams.standin import Act

from muralist.core.catalogue.model import Action
from muralist.core.engine import Painted, Refused, Running
from muralist.engines.bfl import BflEngine, is_bfl_host
from muralist.engines.upstream import Clients, Retry
from muralist.errors import EngineBroken
from muralist.testing.engine import tiny_png

an_order = partial(orders.an_order, output_format="webp")

QUICK = Retry(tries=3, first_seconds=0.01)


@pytest.fixture
def standin() -> Iterator[BflStandIn]:
    """A running stand-in."""
    with BflStandIn() as running:
        yield running


@pytest.fixture
def engine(standin: BflStandIn, clients: Clients) -> BflEngine:
    """The engine on the stand-in."""
    return BflEngine(key=standin.key, clients=clients, base_url=standin.base_url, retry=QUICK)


FLUX_2 = {
    "prompt": "a lighthouse",
    "seed": 7,
    "output_format": "webp",
    "safety_tolerance": 2,
    "width": 1152,
    "height": 864,
}
KONTEXT = {
    "prompt": "a lighthouse",
    "seed": 7,
    "output_format": "webp",
    "safety_tolerance": 2,
    "aspect_ratio": "4:3",
    "prompt_upsampling": False,
}


@pytest.mark.parametrize(
    ("model", "path", "body"),
    [
        ("flux-2-pro-text-to-image", "flux-2-pro", FLUX_2),
        ("flux-2-max-remix-image", "flux-2-max", FLUX_2),
        ("flux-2-flex-text-to-image", "flux-2-flex", {**FLUX_2, "steps": 50, "guidance": 5.0}),
        ("flux-2-klein", "flux-2-klein-4b", FLUX_2),
        ("flux-kontext-pro", "flux-kontext-pro", KONTEXT),
    ],
)
async def test_submit_asks_for_exactly_what_the_model_takes(engine, standin, model, path, body):
    """Every field is pinned: none is left to defaults that differ between upstreams, none is sent that BFL lacks."""
    await submit(engine, an_order(model))

    assert standin.last.asked == {**body, "model": path}


async def test_submit_takes_another_path_when_the_operator_names_one(standin, clients):
    """The operator may have klein painted by the 9B weights."""
    engine = BflEngine(
        key=standin.key, clients=clients, base_url=standin.base_url, paths={"flux-2-klein": "flux-2-klein-9b"}
    )

    await submit(engine, an_order("flux-2-klein"))

    assert standin.last.asked["model"] == "flux-2-klein-9b"


async def test_submit_numbers_eight_sources(engine, standin):
    """Sources are input_image, input_image_2 ... input_image_8, in their order."""
    sources = tuple(tiny_png(64, 64, grey=10 * number) for number in range(8))

    await submit(engine, an_order("flux-2-pro-remix-image", action=Action.REMIX_IMAGE, sources=sources))

    assert standin.sources(standin.last) == list(sources)


@pytest.mark.parametrize(
    ("model", "options", "tolerance"),
    [
        ("flux-2-pro-text-to-image", {}, 2),
        ("flux-2-pro-text-to-image", {"enable_safety_checker": True}, 2),
        ("flux-2-pro-text-to-image", {"enable_safety_checker": False}, 5),
        ("flux-2-pro-text-to-image", {"safety_tolerance": 6}, 5),
        ("flux-kontext-max", {"safety_tolerance": 6}, 6),
        ("flux-kontext-max", {"safety_tolerance": 0}, 0),
    ],
)
async def test_submit_chooses_moderation_by_the_request(engine, standin, model, options, tolerance):
    """The request's own tolerance counts, within the model's limit; a checker switched off is the most permissive."""
    await submit(engine, an_order(model, options=options))

    assert standin.last.asked["safety_tolerance"] == tolerance


@pytest.mark.parametrize(
    ("size", "ratio"),
    [((1344, 768), "16:9"), ((1568, 672), "21:9"), ((768, 1344), "9:16"), ((1024, 1024), "1:1"), ((800, 1000), "3:4")],
)
async def test_kontext_is_asked_for_the_nearest_ratio(engine, standin, size, ratio):
    """Kontext takes ratios, not pixels."""
    await submit(engine, an_order("flux-kontext-pro", width=size[0], height=size[1]))

    assert standin.last.asked["aspect_ratio"] == ratio


async def test_poll_takes_unknown_words_for_running_and_tells_progress(engine, standin):
    """Words that BFL adds later mean that the work goes on."""
    standin.script(Act.ENDLESS)
    standin.statuses = ("Pending", "Reasoning", "Sharpening")
    handle = await submit(engine, an_order())

    assert [await engine.poll(handle) for _ in range(3)] == [Running(progress=percent) for percent in (10, 20, 30)]


@pytest.mark.parametrize(
    ("act", "code", "words"),
    [
        (Act.MODERATED, "content_moderated", "Moderation Reasons: Safety Filter"),
        (Act.REQUEST_MODERATED, "request_moderated", "Moderation Reasons: Safety Filter"),
        (Act.FAILED, "engine_failed", "Inference failed"),
    ],
)
async def test_poll_reads_the_work_in_an_unprocessable_answer(engine, standin, act, code, words):
    """A poll that comes as HTTP 422 still holds the work's status, and its reasons are passed on."""
    standin.script(act)
    standin.unprocessable = True

    outcome = await engine.poll(await submit(engine, an_order()))

    assert isinstance(outcome, Refused)
    assert outcome.code == code
    assert words in outcome.message


async def test_finished_work_costs_what_was_settled(engine):
    """The cost of the finished work counts, not the one that the submit announced; a credit is a cent."""
    outcome = await engine.poll(await submit(engine, an_order()))

    assert isinstance(outcome, Painted)
    assert outcome.upstream_cost == 45_000


async def test_finished_work_costs_what_was_announced_when_nothing_was_settled(engine, standin):
    """Without a settled cost the announced one is the best that is known."""
    standin.cost = None

    outcome = await engine.poll(await submit(engine, an_order()))

    assert isinstance(outcome, Painted)
    assert outcome.upstream_cost == 30_000


async def test_poll_asks_again_when_work_is_not_known_yet(engine, standin):
    """Work that was just submitted may be unknown for a moment."""
    standin.lost_polls = 2

    assert isinstance(await engine.poll(await submit(engine, an_order())), Painted)


async def test_poll_is_broken_when_work_stays_unknown(engine, standin):
    """Work that BFL no longer knows is lost, after a few tries."""
    standin.lost_polls = 100

    with pytest.raises(EngineBroken, match="no longer knows"):
        await engine.poll(await submit(engine, an_order()))

    assert standin.last.polls == 4


async def test_poll_asks_the_configured_host_when_the_polling_url_is_a_stranger(engine, standin):
    """A polling URL at a host that is not BFL's is not followed; the work is asked for where it was submitted."""
    standin.foreign_urls = True

    outcome = await engine.poll(await submit(engine, an_order()))

    assert isinstance(outcome, Painted)
    assert standin.leaks() == []


@pytest.mark.parametrize(
    ("host", "trusted"),
    [
        ("bfl.ai", True),
        ("api.eu2.bfl.ai", True),
        ("gateway.bfl.ai", True),
        ("delivery.eu2.bfl.ai", False),
        ("delivery-us1.bfl.ai", False),
        ("notbfl.ai", False),
        ("bfl.ai.example.com", False),
    ],
)
def test_key_is_trusted_to_regions_and_not_to_delivery_hosts(host, trusted):
    """Regions are hosts below bfl.ai; those that deliver pictures see no key."""
    assert is_bfl_host(host) is trusted


@pytest.mark.parametrize(
    ("model", "action", "sources", "supported"),
    [
        ("flux-2-pro-remix-image", Action.REMIX_IMAGE, 8, True),
        ("flux-2-pro-remix-image", Action.REMIX_IMAGE, 9, False),
        ("flux-2-klein", Action.REMIX_IMAGE, 4, True),
        ("flux-2-klein", Action.REMIX_IMAGE, 5, False),
        ("flux-kontext-max", Action.TEXT_TO_IMAGE, 1, True),
        ("flux-2-professional", Action.TEXT_TO_IMAGE, 0, False),
        ("sdxl", Action.TEXT_TO_IMAGE, 0, False),
    ],
)
def test_supports_counts_sources_by_model(engine, model, action, sources, supported):
    """FLUX.2 takes 8 sources, klein and Kontext 4; other models are not BFL's."""
    assert engine.supports(model, action, sources) is supported


async def test_check_fails_when_no_credits_are_left(engine, standin):
    """An empty account answers well and still cannot paint."""
    standin.credits = 0

    found = await engine.check()

    assert not found.ok
    assert "no credits" in found.message
