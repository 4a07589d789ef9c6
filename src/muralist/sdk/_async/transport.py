"""Sends requests to the API: key, retries, errors. Nothing here ever sends the key to another address."""

from __future__ import annotations

import functools
import json as jsonlib
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from importlib import metadata
from typing import Any

import httpx2

from muralist.sdk.errors import APIConnectionError, APITimeoutError, InvalidArgumentError, MuralistError
from muralist.sdk.rules.connection import Connection, tls_context
from muralist.sdk.rules.primitives import async_sleep
from muralist.sdk.rules.replies import Reply, error_of
from muralist.sdk.rules.retry import Deadline, RetryPolicy, is_repeatable

_LOOPBACK = ("all://127.0.0.1", "all://localhost", "all://[::1]")


class AsyncTransport:
    """The one way from a client to its server."""

    def __init__(
        self,
        connection: Connection,
        policy: RetryPolicy,
        timeout: float,
        http: httpx2.AsyncClient,
    ) -> None:
        self.connection = connection
        self.policy = policy
        self.timeout = timeout
        self.http = http

    async def request(
        self,
        method: str,
        path: str,
        *,
        json: Any = None,
        params: Mapping[str, Any] | None = None,
        headers: Mapping[str, str] | None = None,
        idempotency_key: str | None = None,
        hold: float = 0.0,
        timeout: float | None = None,  # noqa: ASYNC109 - handed to the HTTP client
        deadline: Deadline | None = None,
    ) -> Reply:
        """Send, retry what is safe, and return a 2xx or 304 answer; raises APIStatusError for any other.

        `timeout` bounds one attempt and, without a `deadline`, the moment of the last retry; `hold` is how
        long the server was asked to hold its answer. All in seconds.
        """
        timeout = self.timeout if timeout is None else timeout
        deadline = deadline or Deadline(timeout)
        request = self._build(method, path, json, params, headers, idempotency_key, timeout + hold)
        attempt, sent = 0, False
        while True:
            try:
                return await self._send(request)
            except MuralistError as error:
                error.idempotency_key = idempotency_key
                if isinstance(error, APIConnectionError):
                    error.sent = sent = sent or error.sent
                pause = self.policy.pause(attempt, error, deadline)
                if pause is None or not is_repeatable(method, idempotency_key):
                    raise
            await async_sleep(pause)
            attempt += 1

    @asynccontextmanager
    async def stream(
        self, path: str, *, headers: Mapping[str, str] | None = None, silence: float
    ) -> AsyncIterator[httpx2.Response]:
        """Open an answer that is read as it comes, once; more than `silence` seconds without a byte raise
        APITimeoutError."""
        request = self._build("GET", path, None, None, headers, None, silence)
        try:
            response = await self.http.send(request, stream=True)
            try:
                if not response.is_success:
                    await response.aread()
                    raise error_of(_reply(request, response), has_key=self.connection.api_key is not None)
                yield response
            finally:
                await response.aclose()
        except httpx2.RequestError as error:
            raise connection_error(request, error) from error

    async def _send(self, request: httpx2.Request) -> Reply:
        try:
            response = await self.http.send(request, follow_redirects=False)
        except httpx2.RequestError as error:
            raise connection_error(request, error) from error
        reply = _reply(request, response)
        if response.is_success or response.status_code == 304:
            return reply
        raise error_of(reply, has_key=self.connection.api_key is not None)

    def _build(
        self,
        method: str,
        path: str,
        json: Any,
        params: Mapping[str, Any] | None,
        headers: Mapping[str, str] | None,
        idempotency_key: str | None,
        timeout: float,
    ) -> httpx2.Request:
        fields = {"Accept": "application/json", "User-Agent": user_agent(), **(headers or {})}
        if self.connection.api_key is not None:
            fields["Authorization"] = f"Bearer {self.connection.api_key}"
        if idempotency_key is not None:
            fields["Idempotency-Key"] = _checked_header("idempotency_key", idempotency_key)
        content = None
        if json is not None:
            fields["Content-Type"] = "application/json"
            content = jsonlib.dumps(json, ensure_ascii=False, allow_nan=False).encode()
        return self.http.build_request(
            method,
            self.connection.url(path),
            content=content,
            params={name: value for name, value in (params or {}).items() if value is not None} or None,
            headers=fields,
            timeout=timeout,
        )


def new_http_client(transport: httpx2.AsyncBaseTransport | None) -> httpx2.AsyncClient:
    """An HTTP client without any default credentials. Proxies of the environment apply, but not to loopback."""
    if transport is not None:
        return httpx2.AsyncClient(transport=transport)
    return httpx2.AsyncClient(verify=tls_context(), mounts=dict.fromkeys(_LOOPBACK))


@functools.cache
def user_agent() -> str:
    """How the SDK names itself."""
    try:
        version = metadata.version("muralist")
    except metadata.PackageNotFoundError:  # run from a source folder
        version = "0"
    return f"muralist-sdk-python/{version}"


def client_headers(client_request_id: str | None) -> dict[str, str]:
    """Headers that name a request for its sender's own logs."""
    if client_request_id is None:
        return {}
    return {"X-Client-Request-Id": _checked_header("client_request_id", client_request_id)}


def connection_error(request: httpx2.Request, error: httpx2.RequestError) -> APIConnectionError:
    """Translate a fault of the HTTP library; the message names the server, never the key."""
    where = f"{request.url.scheme}://{request.url.netloc.decode('ascii')}"
    if isinstance(error, httpx2.TimeoutException):
        late = APITimeoutError(f"{where} gave no answer to {request.method} {request.url.path} in time.")
        late.sent = not isinstance(error, httpx2.ConnectTimeout | httpx2.PoolTimeout)
        return late
    reason = str(error) or type(error).__name__
    if isinstance(error, httpx2.ConnectError):
        fault = APIConnectionError(f"Cannot reach {where}: {reason}. Is the server up and the base URL right?")
        fault.sent = False
        return fault
    return APIConnectionError(
        f"{where} closed the connection before it answered {request.method} {request.url.path}: {reason}"
    )


def _reply(request: httpx2.Request, response: httpx2.Response) -> Reply:
    return Reply(
        method=request.method,
        url=str(request.url.copy_with(query=None)),
        status_code=response.status_code,
        headers={name.lower(): value for name, value in response.headers.items()},
        content=response.content,
    )


def _checked_header(name: str, value: str) -> str:
    if not (0 < len(value) <= 512 and value.isascii() and value.isprintable()):
        raise InvalidArgumentError(f"{name} must be 1 to 512 printable ASCII characters.")
    return value
