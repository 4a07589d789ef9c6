"""Real painter processes: they paint, report, survive a bad order, and are stopped."""

import asyncio

import psutil
import pytest

from muralist.core.catalogue.model import Action
from muralist.core.engine import Order, Painted
from muralist.engines.preview.engine import PreviewEngine
from muralist.errors import EngineBroken


def order(width: int = 96, height: int = 64, **more: object) -> Order:
    fields = {"prompt": "a red apple", "output_format": "png", "tier": "pro", "seed": 3, **more}
    return Order(
        task_id="t",
        model="m",
        action=Action.TEXT_TO_IMAGE,
        width=width,
        height=height,
        **fields,  # type: ignore[arg-type]
    )


PAINTER = "muralist.engines.preview.processes.painter"


def children() -> list[psutil.Process]:
    return [each for each in psutil.Process().children() if PAINTER in each.cmdline()]


async def test_pool_paints_in_a_process_of_its_own_with_progress() -> None:
    """The answer is a picture of the ordered size, with what was understood, and progress came before it."""
    engine = PreviewEngine(1)
    progress: list[int] = []
    try:
        painted = await engine.submit(order(prompt="a red apple and a blorptangle"), progress.append)
        [child] = children()
        again = await engine.submit(order(prompt="a red apple and a blorptangle"), progress.append)
        assert children() == [child]
    finally:
        await engine.close()

    assert isinstance(painted, Painted)
    [picture] = painted.pictures
    assert (picture.width, picture.height, picture.mime_type) == (96, 64, "image/png")
    assert painted.report is not None
    assert "blorptangle" in painted.report.ignored
    assert again == painted
    assert progress
    assert all(0 <= percent <= 100 for percent in progress)
    assert children() == []


async def test_pool_goes_on_after_an_order_that_cannot_be_painted() -> None:
    """Sources that are no pictures fail that order alone."""
    engine = PreviewEngine(1)
    try:
        with pytest.raises(EngineBroken):
            await engine.submit(order(sources=(b"junk",)), lambda percent: None)
        assert isinstance(await engine.submit(order(), lambda percent: None), Painted)
    finally:
        await engine.close()


async def test_pool_replaces_a_painter_that_was_killed() -> None:
    """A painter that dies fails its order as broken, and the next order gets a new one."""
    engine = PreviewEngine(1)
    try:
        await engine.submit(order(), lambda percent: None)
        painting = asyncio.create_task(engine.submit(order(2048, 2048), lambda percent: None))
        await asyncio.sleep(0.05)
        children()[0].kill()
        with pytest.raises(EngineBroken):
            await painting
        assert isinstance(await engine.submit(order(), lambda percent: None), Painted)
    finally:
        await engine.close()


async def test_pool_stops_the_painter_of_a_cancelled_order() -> None:
    """Cancelling kills the process at once instead of letting it finish for nobody."""
    engine = PreviewEngine(1)
    try:
        await engine.submit(order(), lambda percent: None)
        [before] = children()
        painting = asyncio.create_task(engine.submit(order(2048, 2048), lambda percent: None))
        await asyncio.sleep(0.05)
        painting.cancel()
        await asyncio.gather(painting, return_exceptions=True)
        assert before not in children()
    finally:
        await engine.close()
