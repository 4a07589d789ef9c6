"""The engine `fal`: which endpoint and input each model gets, and how results that are no pictures are read."""

from collections.abc import Iterator

import pytest
from tests.upstreams.fal import UNITS, FalStandIn
from tests.upstreams.orders import an_order
from tests.upstreams.standin import Act

from muralist.core.engine import Order, Painted, Refused, Running
from muralist.core.task import Handle
from muralist.engines.fal import FalEngine, is_fal_host
from muralist.engines.upstream import Clients, Retry
from muralist.errors import EngineBroken, EngineUnavailable
from muralist.testing.engine import tiny_png

QUICK = Retry(tries=2, first_seconds=0.01)
FIRST, SECOND = tiny_png(64, 64, grey=10), tiny_png(64, 64, grey=200)


@pytest.fixture
def standin() -> Iterator[FalStandIn]:
    """A running stand-in."""
    with FalStandIn() as running:
        yield running


@pytest.fixture
def engine(standin: FalStandIn, clients: Clients) -> FalEngine:
    """The engine on the stand-in, without any price of a unit."""
    return FalEngine(key=standin.key, clients=clients, base_url=standin.base_url, retry=QUICK)


async def asked(engine: FalEngine, standin: FalStandIn, order: Order) -> dict[str, object]:
    """What an order was sent as, with its endpoint."""
    assert isinstance(await engine.submit(order, lambda _: None), Handle)
    return standin.last.asked


async def ended(engine: FalEngine, **fields: object) -> Painted | Refused:
    """Submit an order and poll it once."""
    handle = await engine.submit(an_order(**fields), lambda _: None)  # type: ignore[arg-type]
    assert isinstance(handle, Handle)
    outcome = await engine.poll(handle)
    assert not isinstance(outcome, Running)
    return outcome


@pytest.mark.parametrize(
    ("model", "sources", "endpoint"),
    [
        ("flux-2-pro-text-to-image", 0, "fal-ai/flux-2-pro"),
        ("flux-2-pro-remix-image", 2, "fal-ai/flux-2-pro/edit"),
        ("flux-2-max-text-to-image", 0, "fal-ai/flux-2-max"),
        ("flux-2-flex-remix-image", 1, "fal-ai/flux-2-flex/edit"),
        ("flux-2-klein", 0, "fal-ai/flux-2/klein/4b"),
        ("flux-2-klein", 1, "fal-ai/flux-2/klein/4b/edit"),
        ("flux-kontext-pro", 0, "fal-ai/flux-pro/kontext/text-to-image"),
        ("flux-kontext-pro", 1, "fal-ai/flux-pro/kontext"),
        ("flux-kontext-max", 2, "fal-ai/flux-pro/kontext/max/multi"),
    ],
)
async def test_model_is_sent_to_its_endpoint(engine, standin, model, sources, endpoint):
    """Text, one source and several sources have endpoints of their own."""
    order = an_order(model, sources=(FIRST, SECOND)[:sources])

    assert (await asked(engine, standin, order))["endpoint"] == endpoint


async def test_flex_is_sent_with_the_steps_and_guidance_of_black_forest_labs(engine, standin):
    """fal's own defaults are lower, which would be another picture."""
    body = await asked(engine, standin, an_order("flux-2-flex-text-to-image"))

    assert (body["num_inference_steps"], body["guidance_scale"]) == (50, 5.0)


async def test_flux_2_is_sent_with_exact_sides_and_kontext_with_a_ratio(engine, standin):
    """Kontext takes no sides."""
    flux_2 = await asked(engine, standin, an_order())
    kontext = await asked(engine, standin, an_order("flux-kontext-pro", sources=(FIRST,)))

    assert flux_2["image_size"] == {"width": 1152, "height": 864}
    assert (kontext["aspect_ratio"], "image_size" in kontext) == ("4:3", False)
    assert "image_url" in kontext
    assert "image_urls" not in kontext


@pytest.mark.parametrize(
    ("model", "options", "tolerance"),
    [
        ("flux-2-pro-text-to-image", {}, "2"),
        ("flux-2-pro-text-to-image", {"enable_safety_checker": False}, "5"),
        ("flux-kontext-pro", {"safety_tolerance": 6}, "6"),
        ("flux-kontext-pro", {"safety_tolerance": 0}, "1"),
        ("flux-2-klein", {"enable_safety_checker": False}, None),
    ],
)
async def test_moderation_follows_the_request_within_fals_scale(engine, standin, model, options, tolerance):
    """The scale is text from 1 on; klein has a switch alone."""
    body = await asked(engine, standin, an_order(model, options=options))

    assert body.get("safety_tolerance") == tolerance


async def test_format_that_the_model_lacks_becomes_png(engine, standin):
    """FLUX.2 at fal writes no WebP."""
    assert (await asked(engine, standin, an_order(output_format="webp")))["output_format"] == "png"
    assert (await asked(engine, standin, an_order("flux-2-klein", output_format="webp")))["output_format"] == "webp"


async def test_black_picture_counts_as_moderated(engine, standin):
    """A picture that is flagged comes as a black one with 200; nobody is sold that."""
    standin.black = True

    outcome = await ended(engine)

    assert isinstance(outcome, Refused)
    assert outcome.code == "content_moderated"


async def test_failed_result_ends_the_work_without_the_header_too(engine, standin):
    """A result of 500 with a list of details is about the work; polling on would wait for nothing."""
    standin.untyped_failure = True
    standin.script(Act.FAILED)

    outcome = await ended(engine)

    assert isinstance(outcome, Refused)
    assert outcome.code == "engine_failed"
    assert "downstream service" in outcome.message


async def test_cost_is_billed_units_times_the_operators_price(standin, clients, engine):
    """Without a price of a unit nobody claims to know the cost."""
    priced = FalEngine(
        key=standin.key, clients=clients, base_url=standin.base_url, unit_prices={"flux-2-pro": 20_000}, retry=QUICK
    )

    with_price, without = await ended(priced), await ended(engine)

    assert isinstance(with_price, Painted)
    assert isinstance(without, Painted)
    assert with_price.upstream_cost == round(UNITS * 20_000)
    assert without.upstream_cost is None


async def test_urls_at_a_foreign_host_are_replaced_by_our_own(engine, standin):
    """The key is never sent where the answer points, only to fal; the work is found all the same."""
    standin.foreign_urls = True

    outcome = await ended(engine)

    assert isinstance(outcome, Painted)
    assert standin.leaks() == []


async def test_cancel_tells_whether_it_came_in_time(engine, standin):
    """202 is yes; a work that is over answers 400."""
    standin.script(Act.ENDLESS, Act.OK)
    running, done = [await engine.submit(an_order(), lambda _: None) for _ in range(2)]

    assert await engine.cancel(running) is True
    assert await engine.cancel(done) is False


async def test_unknown_model_and_unknown_work_are_broken(engine):
    """A route that names a model fal has not, and a work that fal has lost, are said plainly."""
    with pytest.raises(EngineBroken, match="route"):
        await engine.submit(an_order("flux-3"), lambda _: None)
    lost = Handle(
        engine="fal",
        remote_id="x",
        data={"status_url": f"{engine._upstream.base_url}/fal-ai/flux-2-pro/requests/x/status"},
    )
    with pytest.raises(EngineBroken, match="404"):
        await engine.poll(lost)


async def test_app_that_is_not_there_accepted_nothing(standin, clients):
    """A base URL that leads elsewhere is told as such, so that the next engine may be tried."""
    engine = FalEngine(key=standin.key, clients=clients, base_url=f"{standin.base_url}/nowhere", retry=QUICK)

    with pytest.raises(EngineUnavailable, match="base URL"):
        await engine.submit(an_order(), lambda _: None)


@pytest.mark.parametrize(
    ("host", "trusted"),
    [
        ("queue.fal.run", True),
        ("fal.run", True),
        ("rest.fal.ai", True),
        ("v3.fal.media", False),
        ("fal.run.evil.example", False),
        ("evilfal.run", False),
    ],
)
def test_only_fals_api_hosts_see_the_key(host, trusted):
    """Hosts of pictures are another domain."""
    assert is_fal_host(host) is trusted
