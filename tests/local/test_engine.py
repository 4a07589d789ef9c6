"""The engine on a real painting process with tiny weights: progress, batches, cancelling, and a killed process."""

import asyncio
from collections.abc import AsyncIterator, Callable
from pathlib import Path

import psutil
import pytest

from muralist.core.catalogue.model import Action
from muralist.core.engine import Order, Painted
from muralist.engines.diffusers_local.engine import DiffusersLocalEngine
from muralist.engines.diffusers_local.options import LocalOptions
from muralist.errors import EngineBroken, EngineRejected, EngineUnavailable

from .bench import a_source

pytestmark = pytest.mark.local

CHILD = "muralist.engines.diffusers_local.child.main"


@pytest.fixture
async def engine(klein: Path) -> AsyncIterator[Callable[..., DiffusersLocalEngine]]:
    """Makes engines on tiny weights, and closes them."""
    made: list[DiffusersLocalEngine] = []

    def make(**fields: object) -> DiffusersLocalEngine:
        values: dict[str, object] = {"folder": str(klein), "device": "cpu", "dtype": "float32", "batch_wait_ms": 0}
        made.append(DiffusersLocalEngine(LocalOptions(**(values | fields))))  # type: ignore[arg-type]
        return made[-1]

    yield make
    for each in made:
        await each.close()


def an_order(**fields: object) -> Order:
    """An order for a small picture."""
    values: dict[str, object] = {
        "task_id": "0199c0de-0000-7000-8000-000000000001",
        "model": "flux-2-klein",
        "tier": "klein",
        "action": Action.REMIX_IMAGE if fields.get("sources") else Action.TEXT_TO_IMAGE,
        "prompt": "a red bicycle",
        "width": 128,
        "height": 96,
        "seed": 7,
        "output_format": "png",
    }
    return Order(**(values | fields))  # type: ignore[arg-type]


async def paint(engine: DiffusersLocalEngine, **fields: object) -> Painted:
    """Paint an order."""
    painted = await engine.submit(an_order(**fields), lambda _: None)
    assert isinstance(painted, Painted)
    return painted


def children() -> list[psutil.Process]:
    """The painting processes of this test."""
    return [each for each in psutil.Process().children() if CHILD in each.cmdline()]


async def test_engine_paints_with_progress_and_costs_nothing(engine):
    """Weights are loaded by the first order; each of the four steps is told; the picture has size, type and seed."""
    one = engine()
    assert children() == []
    progress: list[int] = []

    painted = await one.submit(an_order(output_format="webp"), progress.append)

    assert isinstance(painted, Painted)
    (picture,) = painted.pictures
    assert (picture.width, picture.height, picture.mime_type) == (128, 96, "image/webp")
    assert (painted.seed, painted.upstream_cost) == (7, 0)
    assert progress == [24, 48, 71, 95]


async def test_same_seed_is_the_same_file(engine):
    """An order that is painted again, in the same process or in another one, gives the same bytes."""
    one, other = engine(), engine()

    first, again, elsewhere = await paint(one), await paint(one), await paint(other)

    assert first.pictures == again.pictures == elsewhere.pictures
    assert first.pictures != (await paint(one, seed=8)).pictures


async def test_orders_are_painted_together_and_each_gets_its_own(engine):
    """Orders that come at once share batches; an edit among them is painted with its sources."""
    one = engine()
    sources = (a_source((80, 64), (200, 30, 30)), a_source((64, 96), (30, 30, 200)))

    painted = await asyncio.gather(
        *(paint(one, seed=seed) for seed in range(3)), paint(one, sources=sources), paint(one, width=64)
    )

    assert len({each.pictures[0].data for each in painted}) == 5
    assert [each.seed for each in painted] == [0, 1, 2, 7, 7]
    assert painted[4].pictures[0].width == 64
    assert len(children()) == 1


async def test_cancelled_order_stops_between_steps(engine):
    """Cancelling ends the work after the step that runs, in the same process, and the next order is painted."""
    one = engine(steps=200)
    progress: list[int] = []
    begun = asyncio.Event()

    def note(percent: int) -> None:
        progress.append(percent)
        begun.set()

    work = asyncio.ensure_future(one.submit(an_order(), note))
    await begun.wait()
    (process,) = children()
    work.cancel()
    second: list[int] = []
    other = asyncio.ensure_future(one.submit(an_order(width=64), second.append))

    await asyncio.gather(work, return_exceptions=True)
    await other

    assert work.cancelled()
    assert max(progress) < 90
    assert second[-1] == 95
    assert children() == [process]


async def test_killed_process_breaks_its_order_and_another_one_takes_over(engine):
    """When the process is killed its order fails with a word about memory, and the next order starts afresh."""
    one = engine(steps=200)
    begun = asyncio.Event()
    work = asyncio.ensure_future(one.submit(an_order(), lambda _: begun.set()))
    await begun.wait()
    (process,) = children()

    process.kill()

    with pytest.raises(EngineBroken, match="was killed"):
        await work
    assert (await paint(one, width=64)).pictures[0].width == 64
    assert children() != [process]


async def test_source_that_cannot_be_used_is_rejected(engine):
    """The order is at fault, so it is not tried again, and the process goes on."""
    one = engine()

    with pytest.raises(EngineRejected, match="Source picture 1 is 64x32"):
        await paint(one, sources=(a_source((64, 32), (0, 0, 0)),))
    assert await paint(one)


async def test_health_tells_what_would_paint_where_without_loading(engine):
    """A free look starts a process, reads its sentence and leaves nothing running."""
    health = await engine().check()

    assert health.ok
    assert health.message.startswith("FLUX.2 [klein] 4B as float32 on cpu, ")
    assert children() == []


async def test_machine_that_cannot_run_the_weights_says_so(engine):
    """A GPU that is not there is unavailable to orders and a fault of the health, with what mends it."""
    one = engine(device="cuda:99")

    health = await one.check()
    assert not health.ok
    assert "sees no device 'cuda:99'" in health.message
    with pytest.raises(EngineUnavailable, match="MURALIST_LOCAL_DEVICE=cpu"):
        await paint(one)


async def test_damaged_weights_are_unavailable(engine, klein, tmp_path):
    """Weights that cannot be loaded are told by what diffusers says of them."""
    for path in klein.rglob("*"):
        if path.is_file():
            copy = tmp_path / path.relative_to(klein)
            copy.parent.mkdir(parents=True, exist_ok=True)
            copy.write_bytes(path.read_bytes())
    (tmp_path / "transformer" / "config.json").write_text("{")

    with pytest.raises(EngineUnavailable, match="cannot be run here"):
        await paint(engine(folder=str(tmp_path)))


def test_engine_paints_the_models_that_it_was_told(engine):
    """Klein weights paint flux-2-klein alone unless the operator names others; up to eight sources."""
    default, told = engine(), engine(models=("flux-2-pro",))

    assert default.supports("flux-2-klein", Action.TEXT_TO_IMAGE, 0)
    assert not default.supports("flux-2-pro-text-to-image", Action.TEXT_TO_IMAGE, 0)
    assert told.supports("flux-2-pro-remix-image", Action.REMIX_IMAGE, 8)
    assert not told.supports("flux-2-pro-remix-image", Action.REMIX_IMAGE, 9)
    assert not told.supports("flux-2-klein", Action.TEXT_TO_IMAGE, 0)


async def test_no_process_outlives_its_engine(engine):
    """Closing ends the painting process."""
    one = engine()
    await paint(one)

    await one.close()

    assert children() == []
