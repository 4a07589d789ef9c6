"""What every engine that talks HTTP keeps, against its stand-in: one paid send, honest errors, no key on loose."""

import asyncio
import socket
from contextlib import suppress
from datetime import UTC, datetime

import pytest

from muralist.core.catalogue.model import Action
from muralist.core.engine import Painted, Refused, Running
from muralist.core.task import Handle
from muralist.errors import EngineBroken, EngineBusy, EngineOutcomeUnknown, EngineRejected, EngineUnavailable
from muralist.testing.engine import tiny_png
from tests.upstreams.standin import Act

from .bench import Bench, an_order
from .http_engines import parameters

WRONG_KEY = "wrong-credential-9876543210"
PAST = datetime(2026, 1, 1, tzinfo=UTC)


def each_engine(act: Act | None = None) -> pytest.MarkDecorator:
    """Run a test on every engine whose upstream can show an act."""
    return pytest.mark.parametrize("engine_name", parameters(act))


@each_engine()
async def test_engine_paints_in_the_ordered_size_and_pays_once(bench):
    """A plain order ends as one picture in its size, with its seed and the upstream's settled cost."""
    outcome = await bench.paint()

    assert isinstance(outcome, Painted)
    (picture,) = outcome.pictures
    assert (picture.width, picture.height, picture.mime_type) == (1152, 864, "image/png")
    assert outcome.upstream_cost == bench.case.cost
    assert outcome.seed == 4711
    assert bench.standin.paid == bench.standin.submissions == 1
    assert bench.standin.last.asked["prompt"] == "a lighthouse on a rock"


@each_engine()
async def test_engine_sends_every_source_in_its_order(bench):
    """An order with two sources paints, and both went up, the first one first."""
    first, second = tiny_png(64, 64, grey=10), tiny_png(96, 64, grey=200)

    outcome = await bench.paint(sources=(first, second)[: bench.engine.capabilities.max_sources])

    assert isinstance(outcome, Painted)
    assert bench.standin.sources(bench.standin.last) == [first, second][: bench.engine.capabilities.max_sources]


@each_engine(Act.QUEUED)
async def test_engine_says_running_while_the_work_is_queued(bench):
    """Work that upstream has not begun is Running, and is done later without a second send."""
    bench.standin.script(Act.QUEUED)
    handle = await bench.submit()

    assert isinstance(handle, Handle)
    assert isinstance(await bench.engine.poll(handle), Running)
    assert isinstance(await bench.follow(handle), Painted)
    assert bench.standin.submissions == 1


@each_engine(Act.QUEUED)
async def test_work_is_adopted_by_another_instance_when_a_worker_is_replaced(bench, clients):
    """A handle is all that a new process needs: an engine made afresh polls it to its end."""
    bench.standin.script(Act.QUEUED)
    handle = await bench.submit()
    fresh = Bench(
        engine=bench.case.make(bench.standin, bench.standin.key, clients), standin=bench.standin, case=bench.case
    )

    assert isinstance(await fresh.follow(handle), Painted)
    assert bench.standin.paid == 1


@pytest.mark.parametrize(
    ("engine_name", "act", "code"),
    [
        (name, act, code)
        for act, code in (
            (Act.MODERATED, "content_moderated"),
            (Act.REQUEST_MODERATED, "request_moderated"),
            (Act.FAILED, "engine_failed"),
        )
        for name in parameters(act)
    ],
)
async def test_work_that_ends_without_a_picture_is_refused_with_its_code(bench, act, code):
    """Moderation and failure upstream end the work under a permanent code, after one send."""
    bench.standin.script(act)

    outcome = await bench.paint()

    assert isinstance(outcome, Refused)
    assert outcome.code == code
    assert bench.standin.submissions == 1


@pytest.mark.parametrize(
    ("engine_name", "act", "error", "reason"),
    [
        (name, act, error, reason)
        for act, error, reason in (
            (Act.BUSY, EngineBusy, "busy"),
            (Act.OUT_OF_CREDIT, EngineUnavailable, "out_of_credit"),
            (Act.UNAUTHORIZED, EngineUnavailable, "unauthorized"),
            (Act.UNAVAILABLE, EngineUnavailable, "unavailable"),
        )
        for name in parameters(act)
    ],
)
async def test_submit_says_that_nothing_was_accepted_when_upstream_refuses(bench, act, error, reason):
    """Statuses before acceptance become the errors that allow another engine, with their reason, and pay nothing."""
    bench.standin.script(act)

    with pytest.raises(error) as raised:
        await bench.submit()

    assert raised.value.details == {"reason": reason}
    assert bench.standin.key not in raised.value.message
    assert bench.standin.submissions == 1
    assert bench.standin.paid == 0


@each_engine(Act.BUSY)
async def test_submit_passes_on_how_long_to_wait_when_upstream_is_busy(bench):
    """Retry-After of a 429 is kept, so that the queue can keep to it."""
    bench.standin.script(Act.BUSY)

    with pytest.raises(EngineBusy) as raised:
        await bench.submit()

    assert raised.value.retry_after_seconds == 7


@each_engine(Act.REJECTED)
async def test_submit_is_rejected_when_upstream_finds_the_order_invalid(bench):
    """A 422 is the upstream's verdict: terminal, told in its own words, not paid."""
    bench.standin.script(Act.REJECTED)

    with pytest.raises(EngineRejected) as raised:
        await bench.submit()

    assert "422" in raised.value.message
    assert (bench.standin.submissions, bench.standin.paid) == (1, 0)


@pytest.mark.parametrize(
    ("engine_name", "act"),
    [
        (name, act)
        for act in (Act.BROKEN_JSON, Act.SERVER_ERROR, Act.DROPPED_BEFORE, Act.DROPPED_AFTER)
        for name in parameters(act)
    ],
)
async def test_outcome_is_unknown_when_the_answer_to_a_send_is_lost(bench, act):
    """A send that may have arrived is never repeated by the engine, whether or not it was accepted."""
    bench.standin.script(act)

    with pytest.raises(EngineOutcomeUnknown):
        await bench.submit()

    assert bench.standin.submissions == 1
    assert bench.standin.paid == int(act.accepts)


@pytest.mark.parametrize(
    ("engine_name", "act"),
    [(name, act) for act in (Act.BROKEN_JSON, Act.SERVER_ERROR, Act.DROPPED_AFTER) for name in parameters(act)],
)
async def test_lost_send_is_reconciled_where_the_engine_claims_to(bench, act):
    """An idempotent engine submits again for the same work, a findable one finds it; others find nothing."""
    bench.standin.script(act)
    with pytest.raises(EngineOutcomeUnknown):
        await bench.submit()

    can = bench.engine.capabilities
    found = await bench.engine.find(an_order(bench.case), since=PAST)
    again = await bench.submit() if can.idempotent else None

    assert (found is not None) == can.findable
    for handle in (found, again):
        if isinstance(handle, Handle):
            assert isinstance(await bench.follow(handle), Painted)
    assert bench.standin.paid == 1


@each_engine()
async def test_submit_says_unreachable_when_nobody_listens(bench, standin, clients):
    """A refused connection certainly reached nobody."""
    case = bench.case
    standin.base_url = f"http://127.0.0.1:{closed_port()}"
    engine = case.make(standin, standin.key, clients)

    with pytest.raises(EngineUnavailable) as raised:
        await engine.submit(an_order(case), lambda _: None)

    assert raised.value.details == {"reason": "unreachable"}


def closed_port() -> int:
    """A port of this machine that nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@each_engine(Act.SLOW)
async def test_slow_answer_is_waited_for(bench):
    """An answer that takes its time is still the answer: one send, one picture."""
    bench.standin.script(Act.SLOW)

    assert isinstance(await bench.paint(), Painted)
    assert bench.standin.submissions == 1


@each_engine(Act.POLL_TROUBLE)
async def test_polls_that_fail_are_repeated_and_the_send_is_not(bench):
    """A 500, a dropped connection and broken JSON while polling cost nothing but time."""
    bench.standin.script(Act.POLL_TROUBLE)

    assert isinstance(await bench.paint(), Painted)
    assert bench.standin.submissions == 1
    assert bench.standin.last.polls > 3


@each_engine(Act.EXPIRED_PICTURE)
async def test_expired_picture_link_is_told_as_such(bench):
    """A finished picture whose link has run out is a broken result, said in a sentence."""
    bench.standin.script(Act.EXPIRED_PICTURE)

    with pytest.raises(EngineBroken, match="expired"):
        await bench.paint()

    assert bench.standin.submissions == 1


@each_engine(Act.BROKEN_PICTURE)
async def test_bytes_that_are_no_picture_are_refused(bench):
    """What upstream calls a picture and is none never passes for one."""
    bench.standin.script(Act.BROKEN_PICTURE)

    with pytest.raises(EngineBroken, match="not a picture"):
        await bench.paint()

    assert bench.standin.submissions == 1


@each_engine(Act.ENDLESS)
async def test_cancel_stops_the_work_where_the_engine_claims_to(bench):
    """Cancelling does upstream what the capabilities say."""
    bench.standin.script(Act.ENDLESS)
    handle = await bench.submit()

    cancelled = await bench.engine.cancel(handle)

    assert cancelled == bench.engine.capabilities.cancel
    assert bench.standin.last.cancelled == cancelled


@each_engine()
async def test_credentials_go_to_the_api_and_never_to_pictures(bench):
    """The API saw the key with every request, the picture host never."""
    await bench.paint(sources=(tiny_png(64, 64),))

    assert bench.standin.leaks() == []
    assert all(each.carries(bench.standin.key) for each in bench.standin.seen if each.at == "api")
    assert any(each.at == "api" for each in bench.standin.seen)


@each_engine()
async def test_credentials_stay_home_when_upstream_names_a_strange_address(bench):
    """An address at another origin gets no key, whatever becomes of the work."""
    bench.standin.foreign_urls = True

    with suppress(EngineBroken):
        await bench.paint()

    assert bench.standin.leaks() == []
    assert bench.standin.paid == 1


@each_engine()
async def test_check_costs_nothing_and_tells_good_keys_from_bad(bench, standin, clients):
    """A look at the engine is ok with the right key, not with a wrong one, and submits nothing."""
    wrong = bench.case.make(standin, WRONG_KEY, clients)

    good, bad = await bench.engine.check(), await wrong.check()

    assert good.ok, good.message
    assert not bad.ok
    assert WRONG_KEY not in bad.message
    assert standin.submissions == 0


@each_engine()
async def test_check_never_raises_when_nobody_listens(bench, standin, clients):
    """A dead upstream is a finding, not an exception."""
    standin.base_url = f"http://127.0.0.1:{closed_port()}"

    found = await bench.case.make(standin, standin.key, clients).check()

    assert not found.ok
    assert bench.engine.name in found.message


@each_engine()
def test_engine_supports_its_models_within_its_capabilities(bench):
    """It supports the models of the table, and neither unknown ones nor more sources than it claims."""
    engine, case = bench.engine, bench.case
    most = engine.capabilities.max_sources

    assert engine.supports(case.model, Action.TEXT_TO_IMAGE, 0)
    assert engine.supports(case.remix_model, Action.REMIX_IMAGE, 1)
    assert not engine.supports("no-such-model", Action.TEXT_TO_IMAGE, 0)
    assert not engine.supports(case.remix_model, Action.REMIX_IMAGE, most + 1)


@each_engine(Act.SLOW)
async def test_submitting_can_be_cancelled_at_once(bench):
    """Cancelling the coroutine (shutdown) leaves no request behind that hangs."""
    bench.standin.script(Act.SLOW)
    started = asyncio.create_task(bench.submit())
    await asyncio.sleep(0.1)
    started.cancel()

    with pytest.raises(asyncio.CancelledError):
        await started

    assert bench.standin.submissions == 1
