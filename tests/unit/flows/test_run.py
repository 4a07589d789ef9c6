"""What a worker does with a claimed task, on fakes."""

import asyncio
from datetime import timedelta

import msgspec

from muralist.core.catalogue.model import Action
from muralist.core.engine import Painted, Picture, Refused
from muralist.core.task import Report, Status
from muralist.errors import EngineBroken, EngineBusy, EngineOutcomeUnknown, SourceForbidden
from muralist.flows import cancel as cancel_flow
from muralist.testing import Hand, Paint, Pause, ScriptedEngine, tiny_png

from .conftest import LIMITS, World, sizes


async def test_run_completes_and_settles_once(world: World) -> None:
    """A painted task is completed, its price is spent and its picture lies in the store."""
    accepted = await world.create(aspect_ratio="3:4", output_resolution="2k")
    engine = ScriptedEngine("scripted", [Paint(report=Report(understood=("apple",), ignored=("zeitgeist",)))])

    task = await world.run(engine)

    assert task.id == accepted.task.id
    assert (task.status, task.engine, task.cost) == (Status.COMPLETED, "scripted", 70_000)
    assert task.report == Report(understood=("apple",), ignored=("zeitgeist",))
    [image] = task.images
    assert (image.width, image.height, image.mime_type, image.seed) == (1536, 2048, "image/png", 7)
    file = await world.store.files.find(image.file_id)
    assert file is not None
    assert await world.objects.get(file.object_key) == tiny_png(1536, 2048)
    assert await world.cents() == (993, 0, 7)


async def test_run_releases_everything_when_the_engine_refuses(world: World) -> None:
    """A moderated picture fails with the engine's code and says that nothing was charged."""
    await world.create()

    task = await world.run(ScriptedEngine(steps=[Refused(code="content_moderated", message="Refused by policy.")]))

    assert task.failure is not None
    assert (task.status, task.failure.code) == (Status.FAILED, "content_moderated")
    assert task.failure.message == "Refused by policy. You were not charged."
    assert await world.cents() == (1000, 0, 0)


async def test_run_puts_back_when_the_engine_is_busy_without_counting_an_attempt(world: World) -> None:
    """Busy means that nothing was accepted: the task waits for its Retry-After and is painted then."""
    await world.create()
    engine = ScriptedEngine(steps=[EngineBusy("full", retry_after_seconds=20)])

    waiting = await world.run(engine)

    assert (waiting.status.is_final, waiting.attempt, waiting.sent) == (False, 0, False)
    assert await world.claim() is None
    world.clock.advance(20)
    assert (await world.run(engine)).status is Status.COMPLETED


async def test_run_gives_up_when_the_engine_stays_busy_past_the_deadline(world: World) -> None:
    """A task does not wait for ever: where a pause would pass the deadline it fails with the engine's own word."""
    await world.create()
    engine = ScriptedEngine(steps=[EngineBusy("full"), EngineBusy("full")])

    await world.run(engine)
    world.clock.advance(LIMITS.deadline.total_seconds() - 1)
    task = await world.run(engine)

    assert task.failure is not None
    assert task.failure.code == "engine_busy"
    assert await world.cents() == (1000, 0, 0)


async def test_run_repaints_a_broken_replayable_engine_a_bounded_number_of_times(world: World) -> None:
    """Three broken attempts end the task; the fourth never happens."""
    await world.create()
    engine = ScriptedEngine(steps=[EngineBroken("crashed")] * 9)

    for _ in range(3):
        task = await world.run(engine)
        world.clock.advance(5)

    assert task.failure is not None
    assert (task.failure.code, len(engine.orders)) == ("engine_broken", 3)
    assert await world.cents() == (1000, 0, 0)


async def test_run_never_sends_twice_to_a_paid_engine_after_a_lost_answer(world: World) -> None:
    """A worker that died between send and answer leaves a task in doubt: it fails, released, without a second send."""
    await world.create()
    engine = ScriptedEngine(replayable=False, steps=[Pause(seconds=60, then=Paint())])
    task = await world.claim()
    assert task is not None
    dying = asyncio.create_task(world.run_claimed(task, engine))
    while not engine.orders:
        await asyncio.sleep(0)
    dying.cancel()
    await asyncio.gather(dying, return_exceptions=True)

    world.clock.advance(LIMITS.lease.total_seconds() + 1)
    after = await world.run(engine)

    assert after.failure is not None
    assert (after.failure.code, len(engine.orders)) == ("outcome_unknown", 1)
    assert await world.cents() == (1000, 0, 0)


async def test_run_fails_at_once_when_the_engine_says_that_the_outcome_is_unknown(world: World) -> None:
    """A lost answer is never followed by another send, even of a replayable engine."""
    await world.create()
    engine = ScriptedEngine(steps=[EngineOutcomeUnknown("connection dropped after the request was sent")])

    task = await world.run(engine)

    assert task.failure is not None
    assert (task.failure.code, len(engine.orders)) == ("outcome_unknown", 1)


async def test_run_adopts_work_that_runs_upstream(world: World) -> None:
    """A handle saved before a crash is polled by the next worker, and nothing is sent again."""
    await world.create()
    engine = ScriptedEngine(replayable=False, steps=[Hand("job-1", polls=10_000)])
    task = await world.claim()
    assert task is not None
    dying = asyncio.create_task(world.run_claimed(task, engine))
    while not engine.polled:
        await asyncio.sleep(0)
    dying.cancel()
    await asyncio.gather(dying, return_exceptions=True)
    left = await world.find(task.id)
    assert left.handle is not None
    assert left.lease_owner is None

    engine._running["job-1"] = (engine.orders[0], Hand("job-1", polls=0), 0)
    after = await world.run(engine)

    assert (after.status, len(engine.orders)) == (Status.COMPLETED, 1)
    assert await world.cents() == (995, 0, 5)


async def test_run_returns_a_replayable_task_to_the_queue_on_shutdown(world: World) -> None:
    """Cancelling the run gives the task back at once and does not count the attempt."""
    await world.create()
    engine = ScriptedEngine(steps=[Pause(seconds=60, then=Paint())])
    task = await world.claim()
    assert task is not None
    stopping = asyncio.create_task(world.run_claimed(task, engine))
    while not engine.orders:
        await asyncio.sleep(0)
    stopping.cancel()
    await asyncio.gather(stopping, return_exceptions=True)

    back = await world.find(task.id)

    assert (back.attempt, back.lease_owner, back.due_at) == (0, None, world.clock.now())
    assert (await world.run(engine)).status is Status.COMPLETED


async def test_run_stops_when_the_task_is_cancelled(world: World) -> None:
    """Cancelling releases the price, stops the painter and leaves no picture behind."""
    accepted = await world.create()
    engine = ScriptedEngine(steps=[Pause(seconds=60, then=Paint())])
    limits = msgspec.structs.replace(LIMITS, lease=timedelta(seconds=0.05))
    task = await world.claim(limits)
    assert task is not None
    running = asyncio.create_task(world.run_claimed(task, engine, limits=limits))
    while not engine.orders:
        await asyncio.sleep(0)

    cancelled = await cancel_flow.cancel(
        accepted.task.id,
        world.account.id,
        tasks=world.store.tasks,
        render=lambda task, now: "",
        clock=world.clock,
        new_id=world.new_id,
    )
    await asyncio.wait_for(running, 5)

    assert cancelled.failure is not None
    assert cancelled.failure.code == "cancelled"
    assert (await world.find(task.id)).images == ()
    assert await world.cents() == (1000, 0, 0)


async def test_run_fails_with_the_place_of_a_source_that_cannot_be_used(world: World) -> None:
    """The second of two sources is refused: the message says which, and nothing is painted or charged."""
    world.sources.pictures = {"http://a/1.png": tiny_png(64, 48), "http://a/2.png": SourceForbidden("private address")}
    await world.create(
        action=Action.REMIX_IMAGE,
        model="flux-2-pro-remix-image",
        source_image_urls=["http://a/1.png", "http://a/2.png"],
    )
    engine = ScriptedEngine()

    task = await world.run(engine)

    assert task.failure is not None
    assert task.failure.code == "source_forbidden"
    assert task.failure.message == "source 2: private address. You were not charged."
    assert engine.orders == []
    assert await world.cents() == (1000, 0, 0)


async def test_run_takes_the_ratio_of_the_first_source_for_auto(world: World) -> None:
    """`auto` is the ratio we sell that is nearest to the first source's."""
    world.sources.pictures = {"http://a/wide.png": tiny_png(1600, 900), "http://a/tall.png": tiny_png(300, 400)}
    engine = ScriptedEngine()
    for first, second in (("wide", "tall"), ("tall", "wide")):
        await world.create(
            action=Action.REMIX_IMAGE,
            model="flux-2-flex-remix-image",
            aspect_ratio="auto",
            source_image_urls=[f"http://a/{first}.png", f"http://a/{second}.png"],
        )
        await world.run(engine)

    assert sizes(engine.orders) == [(1344, 768), (864, 1152)]


async def test_run_fails_when_the_engine_answers_with_something_else_than_a_picture(world: World) -> None:
    """An HTML error page is never kept as a picture."""
    await world.create()
    page = Picture(data=b"<html>busy</html>", width=1, height=1, mime_type="image/png")

    task = await world.run(ScriptedEngine(steps=[Painted(pictures=(page,))]))

    assert task.failure is not None
    assert task.failure.code == "engine_broken"
    assert await world.cents() == (1000, 0, 0)


async def test_run_ends_a_task_that_was_begun_too_often(world: World) -> None:
    """A picture that kills its worker each time does not go round for ever."""
    accepted = await world.create()
    for _ in range(LIMITS.max_attempts):
        assert await world.claim() is not None
        world.clock.advance(LIMITS.lease.total_seconds() + 1)

    task = await world.run(ScriptedEngine())

    assert task.id == accepted.task.id
    assert task.failure is not None
    assert task.failure.code == "attempts_exhausted"


async def test_run_reports_progress_as_events(world: World) -> None:
    """Percents become events between started and completed."""
    accepted = await world.create()

    await world.run(ScriptedEngine(steps=[Pause(seconds=0.0, then=Paint(progress=(10, 60)))]))

    kinds = [event.kind.value for event in await world.store.tasks.events(accepted.task.id, after=0)]
    assert kinds[0] == "queued"
    assert kinds[1] == "started"
    assert kinds[-1] == "completed"


async def test_run_owes_a_callback_in_the_commit_that_ends_the_task(world: World) -> None:
    """A completed and a failed task with a callback_url each leave one pending delivery; one without leaves none."""
    with_callback = {"callback_url": "http://receiver/hook"}
    done = (await world.create(**with_callback)).task
    refused = (await world.create(**with_callback)).task
    quiet = (await world.create()).task
    engine = ScriptedEngine(steps=[Paint(), Refused(code="content_moderated", message="No.")])

    for _ in range(3):
        await world.run(engine)

    owed = {
        task.id: [delivery.body for delivery, _ in await world.store.deliveries.list(task.id)]
        for task in (done, refused, quiet)
    }
    assert owed == {done.id: ["completed"], refused.id: ["failed"], quiet.id: []}
