# Generated from ../_async by scripts/unasync.py. Change that file, then run the script.
"""Fetches pictures. Their addresses are public and signed, so no request here carries credentials."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Self

import httpx2

from muralist.sdk.errors import InvalidArgumentError, MuralistError
from muralist.sdk.rules.primitives import call, sleep
from muralist.sdk.rules.replies import Reply, error_of
from muralist.sdk.rules.retry import Deadline, RetryPolicy
from muralist.sdk.rules.saving import suffix_of, targets, write_whole

from .transport import connection_error, new_http_client, user_agent


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """A picture as it was served."""

    content: bytes
    mime_type: str | None
    url: str


class Downloader:
    """Downloads with retries; redirects are followed, as storage hosts use them."""

    def __init__(self, http: httpx2.Client, policy: RetryPolicy, timeout: float) -> None:
        self._http = http
        self._policy = policy
        self._timeout = timeout

    @classmethod
    def alone(cls) -> Self:
        """A downloader with a connection of its own; use it as a context manager."""
        return cls(new_http_client(None), RetryPolicy(), 60.0)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._http.close()

    def fetch(self, url: str) -> Picture:
        """Return the bytes behind a picture's address; raises APIConnectionError or APIStatusError."""
        if not url.startswith(("http://", "https://")):
            raise InvalidArgumentError(f"{url!r} is not the address of a picture: it must be http or https.")
        deadline, attempt = Deadline(self._timeout), 0
        while True:
            try:
                return self._fetch_once(url)
            except MuralistError as error:
                pause = self._policy.pause(attempt, error, deadline)
                if pause is None:
                    raise
            sleep(pause)
            attempt += 1

    def save(self, urls: Sequence[str], path: str | os.PathLike[str] | None, *, stem: str) -> tuple[Path, ...]:
        """Download each address to a file of its own and name the files (see rules.saving.targets)."""
        pictures = [self.fetch(url) for url in urls]
        suffixes = [suffix_of(picture.mime_type, picture.url) for picture in pictures]
        files = targets(path, stem=stem, suffixes=suffixes)
        for file, picture in zip(files, pictures, strict=True):
            call(write_whole, file, picture.content)
        return tuple(files)

    def _fetch_once(self, url: str) -> Picture:
        request = self._http.build_request(
            "GET", url, headers={"Accept": "image/*, */*;q=0.5", "User-Agent": user_agent()}, timeout=self._timeout
        )
        try:
            response = self._http.send(request, follow_redirects=True)
        except httpx2.RequestError as error:
            raise connection_error(request, error) from error
        if response.is_success:
            mime_type = response.headers.get("content-type")
            return Picture(content=response.content, mime_type=mime_type, url=str(response.url))
        headers = {name.lower(): value for name, value in response.headers.items()}
        reply = Reply(
            method="GET",
            url=url.partition("?")[0],  # the query holds the signature of the address
            status_code=response.status_code,
            headers=headers,
            content=response.content,
        )
        raise error_of(reply)
