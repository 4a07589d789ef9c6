"""What every engine that talks HTTP needs: one paid send that is never repeated, reads that may be, and pictures.

The line that decides about money runs through here. A send is `EngineBusy` or `EngineUnavailable` only when the
upstream certainly accepted nothing; whatever may have reached it without a whole answer is `EngineOutcomeUnknown`.
Credentials go to the configured base URL and to https hosts that the engine vouches for, never to picture hosts, and
no redirect is followed.
"""

import asyncio
import random
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from typing import Any, TypeVar

import msgspec

from muralist.engines.verdicts import REDIRECTS, Reason, Verdicts, read_object, wait_of
from muralist.errors import EngineBroken, EngineBusy, EngineUnavailable
from muralist.kit.addresses import AddressForbidden
from muralist.kit.backoff import backoff_seconds
from muralist.kit.http import GuardedClient, Reply, ReplyTooLarge, RequestFailed
from muralist.kit.urls import WebAddress, parse_url

SUBMIT_SECONDS = 120.0
"""Long enough for eight large sources on a slow line."""

READ_SECONDS = 30.0
PICTURE_SECONDS = 60.0
MAX_PICTURE_BYTES = 20 * 1024 * 1024
MAX_ANSWER_BYTES = 4 * 1024 * 1024
LONGEST_PAUSE_SECONDS = 8.0
_GONE = frozenset({400, 403, 404, 410})
"""What the signed links of object stores answer once their time has passed: 403, and 400 or 404 at some."""

T = TypeVar("T")


@dataclass(frozen=True, slots=True, kw_only=True)
class Clients:
    """The two ways out: `own` reaches what the operator configured, `web` only public addresses."""

    own: GuardedClient
    web: GuardedClient


@dataclass(frozen=True, slots=True, kw_only=True)
class Retry:
    """How often a read is tried, and the first pause in seconds; pauses double and carry jitter."""

    tries: int = 3
    first_seconds: float = 0.3


class _Passing(Exception):
    """A read failed in a way that may pass; `error` is what becomes of it when it does not."""

    def __init__(self, error: EngineBusy | EngineUnavailable) -> None:
        super().__init__(error.message)
        self.error = error


def no_other_host(_: str) -> bool:
    """The rule of an upstream whose key is for its base URL alone."""
    return False


def is_client_error(reply: Reply) -> bool:
    """The usual rule of which errors are about the request itself, so that asking again would not help."""
    return 400 <= reply.status < 500 and reply.status != 408


class Upstream:
    """One upstream's HTTP: `headers` are the credentials, `trusted` says which other https hosts may see them.

    `base_url` is the operator's and may be private. A URL that the upstream names is read from the base URL's host
    or by https from a public address.
    """

    def __init__(
        self,
        *,
        name: str,
        base_url: str,
        clients: Clients,
        headers: Mapping[str, str],
        trusted: Callable[[str], bool] = no_other_host,
        retry: Retry | None = None,
    ) -> None:
        self.name = name
        self.base_url = base_url.rstrip("/")
        self.verdicts = Verdicts(name, headers.values())
        self._base = parse_url(self.base_url)
        self._clients = clients
        self._credentials = dict(headers)
        self._trusted = trusted
        self._retry = retry or Retry()

    def is_trusted(self, url: str) -> bool:
        """Whether the credentials may go to a URL: the base URL's own origin, or https and a host of the rule."""
        try:
            address = parse_url(url)
        except AddressForbidden:
            return False
        return address.origin == self._base.origin or (address.scheme == "https" and self._trusted(address.host))

    async def post_once(
        self,
        path_or_url: str,
        *,
        json: object = None,
        body: bytes | None = None,
        content_type: str = "application/json",
        headers: Mapping[str, str] | None = None,
        timeout_seconds: float = SUBMIT_SECONDS,
        max_bytes: int = MAX_ANSWER_BYTES,
    ) -> Reply:
        """Send paid work, exactly once. Bytes inside `json` become base64 text.

        2xx and those 4xx that are the upstream's verdict on the request are returned for the engine to read.

        Raises:
            EngineBusy: 429. Nothing was accepted.
            EngineUnavailable: no connection, 401 to 405, 503 or a redirect. Nothing was accepted.
            EngineOutcomeUnknown: the request went out and no whole answer came, or 408 or another 5xx.
        """
        address = self._own_address(path_or_url)
        data = body if body is not None else msgspec.json.encode(json)
        known = {"Content-Type": content_type, "Accept": "application/json", **self._credentials}
        try:
            reply = await self._client(address).request(
                "POST",
                address.url,
                max_bytes=max_bytes,
                timeout_seconds=timeout_seconds,
                headers=known | dict(headers or {}),
                body=data,
                fresh=True,
            )
        except AddressForbidden as error:
            raise self._closed(error) from error
        except RequestFailed as error:
            if not error.sent:
                raise self.verdicts.unavailable(Reason.UNREACHABLE, error.reason) from error
            raise self.verdicts.unknown(error.reason) from error
        self.verdicts.check_sent(reply)
        return reply

    async def get(self, path_or_url: str, *, timeout_seconds: float = READ_SECONDS) -> Reply:
        """Read something with the credentials; raises as `repeat` does."""
        return await self.repeat("GET", path_or_url, timeout_seconds=timeout_seconds)

    async def get_object(
        self, path_or_url: str, *, timeout_seconds: float = READ_SECONDS
    ) -> tuple[int, dict[str, Any]]:
        """Read a JSON object: its status and content; raises as `repeat` does.

        Broken JSON is read again, and EngineUnavailable if it stays so; that of a 4xx counts as {}.
        """

        async def attempt() -> tuple[int, dict[str, Any]]:
            reply = await self._ask("GET", path_or_url, None, timeout_seconds)
            data = read_object(reply.body)
            if data is None and reply.status < 400:
                raise _Passing(self.verdicts.unavailable(Reason.UNAVAILABLE, "its answer is not a JSON object"))
            return reply.status, data or {}

        return await self._persist(attempt)

    async def repeat(
        self,
        method: str,
        path_or_url: str,
        *,
        json: object = None,
        body: bytes | None = None,
        content_type: str = "application/json",
        is_verdict: Callable[[Reply], bool] = is_client_error,
        timeout_seconds: float = READ_SECONDS,
    ) -> Reply:
        """Make a request that does no harm when it is made twice (a read, a cancel, an upload).

        2xx are returned, and errors for which `is_verdict` says that asking again would not help.

        Raises:
            EngineBroken: the address is not the upstream's, so the key was not sent there.
            EngineBusy: 429, also after a few tries.
            EngineUnavailable: no answer after a few tries, or 401, 402, 403; ask again later.
        """
        data = body if body is not None or json is None else msgspec.json.encode(json)
        return await self._persist(
            lambda: self._ask(method, path_or_url, data, timeout_seconds, content_type, is_verdict)
        )

    async def fetch_picture(
        self, url: str, *, max_bytes: int = MAX_PICTURE_BYTES, timeout_seconds: float = PICTURE_SECONDS
    ) -> bytes:
        """Download a finished picture, without credentials, by https or from the base URL's host (any port).

        Raises:
            EngineBroken: the link has expired, leads elsewhere, or what is there is too large.
            EngineUnavailable: it could not be read for now; poll and try again.
        """
        try:
            address = parse_url(url)
        except AddressForbidden as error:
            raise EngineBroken(f"{self.name} answered with an address that cannot be used: {error.reason}.") from error
        at_home = address.scheme == self._base.scheme and address.host == self._base.host
        if not at_home and address.scheme != "https":
            raise EngineBroken(f"{self.name} answered with a picture address that is not https; it was not fetched.")

        async def attempt() -> bytes:
            try:
                reply = await self._client(address).request(
                    "GET", address.url, max_bytes=max_bytes, timeout_seconds=timeout_seconds
                )
            except AddressForbidden as error:
                raise EngineBroken(f"The picture of {self.name} may not be fetched, because {error.reason}.") from error
            except ReplyTooLarge as error:
                raise EngineBroken(f"The picture of {self.name} is too large: {error.reason}.") from error
            except RequestFailed as error:
                problem = f"its picture could not be fetched: {error.reason}"
                raise _Passing(self.verdicts.unavailable(Reason.UNREACHABLE, problem)) from error
            if reply.status in _GONE:
                raise EngineBroken(
                    f"The picture link of {self.name} has expired (HTTP {reply.status}) before the picture was copied."
                )
            if reply.status != 200:
                problem = f"its picture was answered with HTTP {reply.status}"
                raise _Passing(self.verdicts.unavailable(Reason.UNAVAILABLE, problem, wait=wait_of(reply)))
            return reply.body

        return await self._persist(attempt)

    def parse_submitted(self, reply: Reply) -> dict[str, Any]:
        """The object that a send was answered with. Raises EngineOutcomeUnknown: it was accepted, but as what?"""
        data = read_object(reply.body)
        if data is None:
            raise self.verdicts.unknown("its answer is not a JSON object")
        return data

    async def _ask(
        self,
        method: str,
        path_or_url: str,
        body: bytes | None,
        timeout_seconds: float,
        content_type: str = "application/json",
        is_verdict: Callable[[Reply], bool] = is_client_error,
    ) -> Reply:
        address = self._own_address(path_or_url)
        sent = {"Accept": "application/json", **self._credentials}
        if body is not None:
            sent["Content-Type"] = content_type
        try:
            reply = await self._client(address).request(
                method,
                address.url,
                max_bytes=MAX_ANSWER_BYTES,
                timeout_seconds=timeout_seconds,
                headers=sent,
                body=body,
            )
        except AddressForbidden as error:
            raise self._closed(error) from error
        except RequestFailed as error:
            raise _Passing(self.verdicts.unavailable(Reason.UNREACHABLE, error.reason)) from error
        if reply.status >= 500 and is_verdict(reply):
            return reply
        refusal = self.verdicts.refusal(reply)
        if refusal is None and reply.status >= 400 and not is_verdict(reply):
            problem = f"it answered HTTP {reply.status}{self.verdicts.said(reply.body)}"
            refusal = self.verdicts.unavailable(Reason.UNAVAILABLE, problem, wait=wait_of(reply))
        if refusal is None:
            return reply
        if reply.status in (401, 402, 403) or reply.status in REDIRECTS:
            raise refusal
        raise _Passing(refusal)

    async def _persist(self, attempt: Callable[[], Awaitable[T]]) -> T:
        number = 1
        while True:
            try:
                return await attempt()
            except _Passing as failure:
                wait = failure.error.retry_after_seconds or 0.0
                if number >= self._retry.tries or wait > LONGEST_PAUSE_SECONDS:
                    raise failure.error from failure
                jitter = random.random()  # noqa: S311 - no secret
                pause = backoff_seconds(
                    number, first=self._retry.first_seconds, longest=LONGEST_PAUSE_SECONDS, random=jitter
                )
                await asyncio.sleep(max(pause, wait))
                number += 1

    def _closed(self, error: AddressForbidden) -> EngineUnavailable:
        return self.verdicts.unavailable(Reason.UNREACHABLE, f"its address may not be reached: {error.reason}")

    def _own_address(self, path_or_url: str) -> WebAddress:
        url = self.base_url + path_or_url if path_or_url.startswith("/") else path_or_url
        if not self.is_trusted(url):
            raise EngineBroken(
                f"{self.name} named an address that is not its own, so the key was not sent there. Check its base URL."
            )
        return parse_url(url)

    def _client(self, address: WebAddress) -> GuardedClient:
        return self._clients.own if address.host == self._base.host else self._clients.web
