"""The studio of `diffusers_local`: batches, cancelling, and a painting process that dies, on a scripted process."""

import asyncio
import sys
from collections.abc import AsyncIterator, Callable
from functools import partial

import pytest

from muralist.engines.diffusers_local.frames import Done, Setup
from muralist.engines.diffusers_local.process import PaintingProcess
from muralist.engines.diffusers_local.studio import Studio
from muralist.errors import EngineBroken, EngineRejected, EngineUnavailable

COMMAND = (sys.executable, "-m", "tests.unit.engines.diffusers_local.scripted_process")
START = partial(PaintingProcess.start, command=COMMAND)


def a_setup(title: str = "paints", largest_batch: int = 3) -> Setup:
    """A setup whose title says what the scripted process does."""
    return Setup(
        title=title,
        folder="",
        pipeline="",
        steps=4,
        guidance=1.0,
        device="cpu",
        dtype="float32",
        offload="auto",
        attention=None,
        compile=False,
        prompt_cache=0,
        largest_batch=largest_batch,
    )


@pytest.fixture
async def studio() -> AsyncIterator[Callable[..., Studio]]:
    """Makes studios, and closes them."""
    made: list[Studio] = []

    def make(title: str = "paints", *, largest_batch: int = 3, **options: float) -> Studio:
        made.append(Studio(a_setup(title, largest_batch), **({"wait_seconds": 0.0, "start": START} | options)))  # type: ignore[arg-type]
        return made[-1]

    yield make
    for each in made:
        await each.close()


async def paint(studio: Studio, prompt: str = "a", **fields: object) -> Done:
    """Have one picture painted."""
    values: dict[str, object] = {
        "prompt": prompt,
        "seed": 7,
        "width": 64,
        "height": 48,
        "output_format": "png",
        "sources": (),
        "on_progress": lambda _: None,
    }
    return await studio.paint(**(values | fields))  # type: ignore[arg-type]


def batch_size(done: Done) -> int:
    """How many pictures were painted together with this one."""
    return int(done.data.split()[2])


async def test_picture_comes_with_its_seed_and_its_progress(studio):
    """A picture answers with what was ordered, and steps are reported as shares in their order."""
    shares: list[float] = []

    done = await paint(studio(), seed=4711, on_progress=shares.append)

    assert done.data.split()[1] == b"4711"
    assert (done.width, done.height) == (64, 48)
    assert shares == [0.25, 0.5, 0.75, 1.0]


async def test_equal_shapes_are_painted_together_when_they_wait(studio):
    """Pictures that came while the process was starting form batches of one size, none larger than allowed."""
    one = studio(largest_batch=3)

    done = await asyncio.gather(*(paint(one, seed=seed) for seed in range(4)), paint(one, width=128))

    assert [batch_size(each) for each in done] == [3, 3, 3, 1, 1]
    assert [int(each.data.split()[1]) for each in done[:4]] == [0, 1, 2, 3]


async def test_batch_waits_for_company_when_it_is_told_to(studio):
    """A picture that comes within the wait joins the batch of the one before."""
    one = studio(wait_seconds=0.5)
    await paint(one)

    first = asyncio.ensure_future(paint(one))
    await asyncio.sleep(0.05)
    second = asyncio.ensure_future(paint(one))

    assert [batch_size(await each) for each in (first, second)] == [2, 2]


async def test_progress_is_that_of_its_own_batch_when_its_file_is_late(studio):
    """Steps of the next batch are not told to whoever still waits for the file of the one before."""
    one = studio()
    shares: list[float] = []

    late = asyncio.ensure_future(paint(one, "late", on_progress=shares.append))
    await asyncio.gather(late, paint(one, width=128))

    assert shares == [0.25, 0.5, 0.75, 1.0]


async def test_picture_with_sources_is_painted_alone(studio):
    """Sources belong to one picture, so neither two with sources nor one of each kind share a batch."""
    one = studio()

    done = await asyncio.gather(*(paint(one, sources=(b"x", b"y")) for _ in range(2)), paint(one))

    assert [each.data.split()[2:] for each in done] == [[b"1", b"2"], [b"1", b"2"], [b"1", b"0"]]


async def test_cancelled_picture_stops_its_batch_when_nobody_else_wants_it(studio):
    """Cancelling the only picture ends its batch between two steps; the same process paints the next one."""
    one = studio()
    begun = asyncio.Event()
    endless = asyncio.ensure_future(paint(one, "endless", on_progress=lambda _: begun.set()))
    await begun.wait()

    endless.cancel()

    assert (await paint(one)).data.split()[0] == b"2"
    assert endless.cancelled()


async def test_cancelled_picture_is_dropped_when_it_still_waits(studio):
    """A picture that is cancelled before its batch began is never painted."""
    one = studio()
    begun = asyncio.Event()
    endless = asyncio.ensure_future(paint(one, "endless", on_progress=lambda _: begun.set()))
    await begun.wait()
    waiting = asyncio.ensure_future(paint(one))
    await asyncio.sleep(0)
    waiting.cancel()
    endless.cancel()

    assert (await paint(one)).data.split()[:3] == [b"3", b"7", b"1"]


async def test_process_is_killed_when_a_batch_that_nobody_wants_does_not_end(studio):
    """A process that goes on with a stopped batch is replaced after a while."""
    one = studio("deaf", stuck=0.2)
    begun = asyncio.Event()
    endless = asyncio.ensure_future(paint(one, "endless", on_progress=lambda _: begun.set()))
    await begun.wait()
    endless.cancel()

    assert batch_size(await paint(one)) == 1


async def test_death_of_the_process_fails_its_batch_alone(studio):
    """What a dead process was painting is broken; what waited is painted by the next process."""
    one = studio()
    dying = asyncio.ensure_future(paint(one, "die"))
    other = asyncio.ensure_future(paint(one, width=128))

    with pytest.raises(EngineBroken, match="exit code 3"):
        await dying
    assert (await other).width == 128


async def test_unfit_machine_is_unavailable_and_is_asked_again(studio):
    """A process that says that it cannot run the weights accepted nothing; the next order looks again."""
    one = studio("unfit")

    for _ in range(2):
        with pytest.raises(EngineUnavailable, match="unfit cannot be run here: there is no device") as raised:
            await paint(one)
        assert raised.value.retry_after_seconds


async def test_death_at_the_start_fails_all_that_wait(studio):
    """When the process dies before it is ready, everyone who waits is told."""
    one = studio("dies at start")

    ends = await asyncio.gather(paint(one), paint(one, width=128), return_exceptions=True)

    assert [type(end) for end in ends] == [EngineBroken, EngineBroken]


async def test_failure_is_broken_and_refusal_is_rejected(studio):
    """What the process says of an order keeps its kind: a fault may be tried again, a refusal may not."""
    one = studio()

    with pytest.raises(EngineBroken, match="fail as told"):
        await paint(one, "fail")
    with pytest.raises(EngineRejected, match="refuse as told"):
        await paint(one, "refuse")


async def test_closing_fails_what_waits(studio):
    """Who is waiting when the studio closes is told, and the process is gone."""
    one = studio()
    begun = asyncio.Event()
    painting = asyncio.ensure_future(paint(one, "endless", on_progress=lambda _: begun.set()))
    await begun.wait()
    waiting = asyncio.ensure_future(paint(one))
    await asyncio.sleep(0)

    await one.close()

    ends = await asyncio.gather(painting, waiting, return_exceptions=True)
    assert [type(end) for end in ends] == [EngineBroken, EngineBroken]


async def test_process_that_cannot_be_started_is_broken(studio):
    """A command that there is not ends the order with a sentence, and the studio lives on."""
    one = studio(start=partial(PaintingProcess.start, command=("no-such-program-here",)))

    for _ in range(2):
        with pytest.raises(EngineBroken, match="cannot be started"):
            await paint(one)
