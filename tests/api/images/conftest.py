"""The API in process, with a shaper that really encodes."""

import asyncio
import base64
import io
from collections.abc import Awaitable, Callable
from typing import Any

import httpx2
import pytest
from PIL import Image

from muralist.core.catalogue.image_options import ImageOptions
from muralist.core.task import Task
from muralist.media.shaping import PillowShaper
from muralist.testing import tiny_png
from tests.api.bench import KEY, Bench, make_bench

WORDS = {"model": "flux-2-pro", "prompt": "a red bicycle"}
PNG = tiny_png(40, 30)


@pytest.fixture
async def bench() -> Bench:
    """The API on a store in memory."""
    return await make_bench(shaper=PillowShaper())


async def impatient_bench() -> Bench:
    """One whose calls do not wait at all."""
    return await make_bench(shaper=PillowShaper(), images=ImageOptions(wait_seconds=0.0))


def data_url(data: bytes = PNG) -> str:
    """A picture as a data URL."""
    return "data:image/png;base64," + base64.b64encode(data).decode()


def picture(answer: httpx2.Response, number: int = 0) -> Image.Image:
    """The picture of an answer."""
    assert answer.status_code == 200, answer.text
    return Image.open(io.BytesIO(base64.b64decode(answer.json()["data"][number]["b64_json"])))


async def painted(
    bench: Bench,
    body: dict[str, Any],
    path: str = "/v1/images/generations",
    *,
    end: Callable[[str], Awaitable[Task]] | None = None,
    **headers: str,
) -> httpx2.Response:
    """Send a call and let a worker end its tasks, well unless `end` says otherwise."""
    return await ended(bench, bench.post(path, body, **headers), end=end)


async def uploaded(
    bench: Bench, fields: dict[str, str], files: list[tuple[str, bytes]], **headers: str
) -> httpx2.Response:
    """Send an edit as a form and let a worker complete its tasks."""
    named = {name.replace("_", "-"): text for name, text in headers.items()}
    call = bench.client.post(
        "/v1/images/edits",
        data=fields,
        files=[(name, (f"{place}.png", data, "image/png")) for place, (name, data) in enumerate(files)],
        headers={"Authorization": f"Bearer {KEY}", **named},
    )
    return await ended(bench, call)


async def ended(
    bench: Bench, call: Awaitable[httpx2.Response], *, end: Callable[[str], Awaitable[Task]] | None = None
) -> httpx2.Response:
    """Wait for a call while a worker ends whatever is pending."""
    running = asyncio.ensure_future(call)
    while not running.done():
        await asyncio.sleep(0.005)
        for task in (await bench.get("/api/v1/tasks?status=pending")).json()["tasks"]:
            await (end or bench.finish)(task["id"])
    return running.result()
