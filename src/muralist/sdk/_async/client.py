"""The asynchronous client: `async with AsyncClient() as client: ...`."""

from __future__ import annotations

import os
from pathlib import Path
from types import TracebackType
from typing import Self

import httpx2

from muralist.sdk.results.task import Image, Task
from muralist.sdk.rules.connection import resolve
from muralist.sdk.rules.retry import RetryPolicy

from .catalogue import AsyncAccount, AsyncModels, AsyncPricing, AsyncPrompts
from .downloads import AsyncDownloader
from .files import AsyncFiles
from .images import AsyncRemixImage, AsyncTextToImage
from .tasks import AsyncTasks
from .transport import AsyncTransport, new_http_client
from .waiting import AsyncWaiter


class AsyncClient:
    """A client of Muralist and of any server that speaks RunAPI's contract.

    `api_key` and `base_url` default to RUNAPI_API_KEY and RUNAPI_BASE_URL, then to
    ~/.config/runapi/config.json, then to no key and http://127.0.0.1:8787. `timeout` (seconds) bounds an
    attempt and the moment of its last retry; `max_retries` counts the attempts after the first;
    `poll_interval` (seconds) is the first pause between polls of a server without long-poll.

    Give a `transport` to change how requests travel, or a whole `http_client`, which then stays yours to
    close; its default headers go to every host, so keep credentials out of them.
    Raises ConfigurationError.
    """

    def __init__(
        self,
        api_key: str | None = None,
        base_url: str | None = None,
        *,
        timeout: float = 60.0,
        max_retries: int = 2,
        retry_base_delay: float = 0.5,
        retry_max_delay: float = 5.0,
        poll_interval: float = 1.0,
        transport: httpx2.AsyncBaseTransport | None = None,
        http_client: httpx2.AsyncClient | None = None,
    ) -> None:
        connection = resolve(api_key, base_url)
        policy = RetryPolicy(max_retries=max_retries, base_delay=retry_base_delay, max_delay=retry_max_delay)
        self._owns_http = http_client is None
        self._http = http_client or new_http_client(transport)
        self._downloader = AsyncDownloader(self._http, policy, timeout)
        wire = AsyncTransport(connection, policy, timeout, self._http)
        waiter = AsyncWaiter(wire, poll_interval)
        self.base_url = connection.base_url
        self.tasks = AsyncTasks(wire, waiter)
        self.text_to_image = AsyncTextToImage(wire, waiter, self.tasks)
        self.remix_image = AsyncRemixImage(wire, waiter, self.tasks)
        self.files = AsyncFiles(wire)
        self.account = AsyncAccount(wire)
        self.pricing = AsyncPricing(wire)
        self.models = AsyncModels(wire)
        self.prompts = AsyncPrompts(wire)

    async def download(self, image: Image | str) -> bytes:
        """Return the bytes of a picture. The request carries no credentials."""
        picture = await self._downloader.fetch(image if isinstance(image, str) else image.url)
        return picture.content

    async def save(self, task: Task, path: str | os.PathLike[str] | None = None) -> tuple[Path, ...]:
        """Download every picture of a task to a file, or into a folder (None: the current one).

        Returns the files written. Raises MuralistError for a task without pictures.
        """
        return await self._downloader.save(task.picture_urls(), path, stem=task.stem)

    async def aclose(self) -> None:
        """Close the connections; an `http_client` that was handed in stays open."""
        if self._owns_http:
            await self._http.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.aclose()

    def __repr__(self) -> str:
        return f"{type(self).__name__}(base_url={self.base_url!r})"
