# Generated from ../_async by scripts/unasync.py. Change that file, then run the script.
"""The blocking client: `with Client() as client: ...`."""

from __future__ import annotations

import os
from pathlib import Path
from types import TracebackType
from typing import Self

import httpx2

from muralist.sdk.results.task import Image, Task
from muralist.sdk.rules.connection import resolve
from muralist.sdk.rules.retry import RetryPolicy

from .catalogue import Account, Models, Pricing, Prompts
from .downloads import Downloader
from .files import Files
from .images import RemixImage, TextToImage
from .tasks import Tasks
from .transport import Transport, new_http_client
from .waiting import Waiter


class Client:
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
        transport: httpx2.BaseTransport | None = None,
        http_client: httpx2.Client | None = None,
    ) -> None:
        connection = resolve(api_key, base_url)
        policy = RetryPolicy(max_retries=max_retries, base_delay=retry_base_delay, max_delay=retry_max_delay)
        self._owns_http = http_client is None
        self._http = http_client or new_http_client(transport)
        self._downloader = Downloader(self._http, policy, timeout)
        wire = Transport(connection, policy, timeout, self._http)
        waiter = Waiter(wire, poll_interval)
        self.base_url = connection.base_url
        self.tasks = Tasks(wire, waiter)
        self.text_to_image = TextToImage(wire, waiter, self.tasks)
        self.remix_image = RemixImage(wire, waiter, self.tasks)
        self.files = Files(wire)
        self.account = Account(wire)
        self.pricing = Pricing(wire)
        self.models = Models(wire)
        self.prompts = Prompts(wire)

    def download(self, image: Image | str) -> bytes:
        """Return the bytes of a picture. The request carries no credentials."""
        picture = self._downloader.fetch(image if isinstance(image, str) else image.url)
        return picture.content

    def save(self, task: Task, path: str | os.PathLike[str] | None = None) -> tuple[Path, ...]:
        """Download every picture of a task to a file, or into a folder (None: the current one).

        Returns the files written. Raises MuralistError for a task without pictures.
        """
        return self._downloader.save(task.picture_urls(), path, stem=task.stem)

    def close(self) -> None:
        """Close the connections; an `http_client` that was handed in stays open."""
        if self._owns_http:
            self._http.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def __repr__(self) -> str:
        return f"{type(self).__name__}(base_url={self.base_url!r})"
