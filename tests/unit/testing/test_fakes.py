"""The public fakes behave as they say."""

from datetime import UTC, datetime, timedelta
from io import BytesIO

import pytest
from PIL import Image

from muralist.core.catalogue.model import Action
from muralist.core.delivery import Delivery
from muralist.core.engine import Order, Painted, Refused, Running
from muralist.core.task import Handle, Report
from muralist.errors import (
    EngineBroken,
    EngineBusy,
    EngineError,
    EngineNotConfigured,
    EngineOutcomeUnknown,
    EngineRejected,
    EngineUnavailable,
    SourceForbidden,
    SourceUnreachable,
    SourceUnusable,
    TargetForbidden,
)
from muralist.testing import (
    FakeClock,
    FakePictureSources,
    Hand,
    Paint,
    Pause,
    RecordingSender,
    ScriptedEngine,
    tiny_png,
)

ORDER = Order(
    task_id="t",
    model="m",
    tier="pro",
    action=Action.TEXT_TO_IMAGE,
    prompt="p",
    width=64,
    height=48,
    seed=7,
    output_format="png",
)


def ignore(_: int) -> None:
    """Take no note of progress."""


def test_clock_moves_only_when_told() -> None:
    """Time stands still, and passes by exactly what is asked; a naive start is refused."""
    clock = FakeClock(datetime(2026, 1, 1, tzinfo=UTC))
    assert clock.now() == clock.now() == datetime(2026, 1, 1, tzinfo=UTC)
    assert clock.advance(1.5) == clock.now() == datetime(2026, 1, 1, tzinfo=UTC) + timedelta(seconds=1.5)
    with pytest.raises(ValueError, match="aware"):
        FakeClock(datetime(2026, 1, 1))  # noqa: DTZ001


async def test_engine_paints_real_pictures_and_records_orders() -> None:
    """Without a script every order gets a PNG of its size that any decoder reads."""
    engine = ScriptedEngine("mine", [Paint(progress=(10, 60), report=Report(understood=("p",)))])
    seen: list[int] = []
    first = await engine.submit(ORDER, seen.append)
    second = await engine.submit(ORDER, ignore)
    assert isinstance(first, Painted)
    assert isinstance(second, Painted)
    [picture] = first.pictures
    with Image.open(BytesIO(picture.data)) as decoded:
        assert decoded.size == (64, 48) == (picture.width, picture.height)
    assert (engine.name, engine.orders, seen, first.seed) == ("mine", [ORDER, ORDER], [10, 60], 7)
    assert first.report == Report(understood=("p",))


@pytest.mark.parametrize(
    "error",
    [EngineRejected, EngineBusy, EngineUnavailable, EngineOutcomeUnknown, EngineBroken, EngineNotConfigured],
)
async def test_engine_raises_what_its_script_says(error: type[EngineError]) -> None:
    """Each kind of failure can be scripted, and the order is on record all the same."""
    engine = ScriptedEngine(steps=[Pause(0.001, error("no"))])
    with pytest.raises(error):
        await engine.submit(ORDER, ignore)
    assert len(engine.orders) == 1


async def test_engine_hands_out_work_to_poll() -> None:
    """A handle runs for the polls it was given, tells its progress, then ends as scripted."""
    refused = Refused(code="moderated", message="No.")
    engine = ScriptedEngine("up", [Hand("a", polls=2, progress=(30,)), Hand("b", polls=0, end=refused)], cancel=True)
    handle = await engine.submit(ORDER, ignore)
    assert handle == Handle(engine="up", remote_id="a")
    assert await engine.poll(handle) == Running(progress=30)
    assert await engine.poll(handle) == Running()
    assert isinstance(await engine.poll(handle), Painted)
    other = await engine.submit(ORDER, ignore)
    assert isinstance(other, Handle)
    assert await engine.poll(other) == refused
    assert await engine.cancel(other)
    assert (engine.polled, engine.cancelled) == (["a", "a", "a", "b"], ["b"])
    with pytest.raises(EngineOutcomeUnknown):
        await engine.poll(Handle(engine="up", remote_id="never"))


async def test_engine_fails_a_poll_and_claims_what_it_was_told() -> None:
    """A poll can raise, and the capabilities are those asked for."""
    engine = ScriptedEngine(steps=[Hand("a", polls=0, end=EngineBroken("no"))], replayable=False, max_sources=1)
    handle = await engine.submit(ORDER, ignore)
    assert isinstance(handle, Handle)
    with pytest.raises(EngineBroken):
        await engine.poll(handle)
    capabilities = engine.capabilities
    assert (capabilities.replayable, capabilities.max_sources, capabilities.cancel) == (False, 1, False)
    assert not await engine.cancel(handle)


async def test_sources_answer_from_their_table() -> None:
    """Known URLs give their picture or error, others are unreachable, forbidden ones are refused at once."""
    sources = FakePictureSources(
        {"https://a/x": tiny_png(30, 20), "https://a/bad": b"text", "https://a/no": SourceUnusable("too large")},
        forbidden=frozenset({"http://10.0.0.1/"}),
    )
    picture = await sources.fetch("https://a/x")
    assert (picture.width, picture.height, picture.mime_type) == (30, 20, "image/png")
    for url, error in (
        ("https://a/bad", SourceUnusable),
        ("https://a/no", SourceUnusable),
        ("https://a/unknown", SourceUnreachable),
        ("http://10.0.0.1/", SourceForbidden),
    ):
        with pytest.raises(error):
            await sources.fetch(url)
    with pytest.raises(SourceForbidden):
        sources.check_url("http://10.0.0.1/")
    sources.check_url("https://a/unknown")
    assert sources.fetched[:2] == ["https://a/x", "https://a/bad"]


async def test_sender_records_and_answers_in_order() -> None:
    """Answers are statuses or network errors, then 200 for ever; all attempts are kept."""
    sender = RecordingSender([500, "connection refused"], forbidden=frozenset({"http://localhost/"}))
    now = FakeClock().now()
    delivery = Delivery(id="d", task_id="t", account_id=1, url="https://a/", body="{}", created_at=now)
    attempts = [await sender.send(delivery, secrets=["s"], number=n, now=now) for n in (1, 2, 3)]
    assert [(each.number, each.status, each.error) for each in attempts] == [
        (1, 500, None),
        (2, None, "connection refused"),
        (3, 200, None),
    ]
    assert [(each.number, each.secrets) for each in sender.sent] == [(1, ("s",)), (2, ("s",)), (3, ("s",))]
    sender.check_url("https://a/")
    with pytest.raises(TargetForbidden):
        sender.check_url("http://localhost/")
