"""A provider that is reached by HTTP: OpenAI's API and every server that speaks like it, Anthropic's for messages."""

import time
from collections.abc import AsyncGenerator, AsyncIterator, Callable, Mapping, Sequence
from contextlib import asynccontextmanager
from typing import Any

import msgspec

from muralist.core.chat.model import ChatModel, Surface, TokenPrice
from muralist.core.chat.ports import ChatReply, ChatRequest
from muralist.errors import ChatRefused, ChatUnavailable
from muralist.kit.addresses import AddressForbidden
from muralist.kit.http import GuardedClient, OpenReply, RequestFailed
from muralist.kit.urls import parse_url

LIST_SECONDS = 10.0
MAX_LIST_BYTES = 16 * 1024 * 1024
KNOWN_FOR_SECONDS = 300.0
FAILED_FOR_SECONDS = 15.0
ANTHROPIC_HOST = "api.anthropic.com"
ANTHROPIC_VERSION = "2023-06-01"
RETRY_SECONDS = 5.0


class HttpProvider:
    """Implements `core.chat.ports.ChatProvider`.

    Args:
        name: how memos and messages call it.
        base_url: up to and with the version, e.g. `https://api.openai.com/v1`. The operator's, so it may be private.
        key: sent to this base URL alone; None for servers without one.
        models: what it offers; empty to offer what it lists itself.
        prices: what tokens of the models cost that it lists itself, by id.
        idle_seconds: how long it may be silent, before the answer and within it.
        tells_usage: whether its streams can be asked for their usage.
        ticks: a monotonic clock in seconds.
    """

    def __init__(
        self,
        *,
        name: str,
        base_url: str,
        key: str | None,
        models: Sequence[ChatModel],
        prices: Mapping[str, TokenPrice],
        client: GuardedClient,
        idle_seconds: float,
        tells_usage: bool = True,
        ticks: Callable[[], float] = time.monotonic,
    ) -> None:
        self.name = name
        self.base_url = base_url.rstrip("/")
        self.tells_usage = tells_usage
        self._key = key
        self.configured = tuple(models)
        self._prices = prices
        self._client = client
        self._idle_seconds = idle_seconds
        self._ticks = ticks
        self._listed: tuple[ChatModel, ...] = ()
        self._list_again_at = float("-inf")
        self._anthropic = parse_url(self.base_url).host == ANTHROPIC_HOST

    @asynccontextmanager
    async def open(self, request: ChatRequest) -> AsyncIterator[ChatReply]:
        """Send a request; leaving the context early closes the connection, which ends it upstream.

        Raises:
            ChatUnavailable: no answer came.
        """
        messages = request.surface in (Surface.MESSAGES, Surface.COUNT_TOKENS)
        headers = {
            "Content-Type": "application/json",
            "Accept": "text/event-stream" if request.stream else "application/json",
            **({"anthropic-version": ANTHROPIC_VERSION} if messages else {}),
            **request.headers,
            **self._credentials(messages=messages),
        }
        url = f"{self.base_url}/{request.surface.value}"
        try:
            async with self._client.open(
                "POST", url, timeout_seconds=None, idle_seconds=self._idle_seconds, headers=headers, body=request.body
            ) as reply:
                yield _Reply(reply, self)
        except (RequestFailed, AddressForbidden) as error:
            raise self.unavailable(error) from error

    async def models(self) -> Sequence[ChatModel]:
        """The models that the operator named, else those that the upstream lists, asked for every five minutes.

        Raises:
            ChatUnavailable: it was never reached.
            ChatRefused: it refuses the key.
        """
        if self.configured:
            return self.configured
        if self._ticks() >= self._list_again_at:
            # Others go on with the last list meanwhile.
            self._list_again_at = self._ticks() + FAILED_FOR_SECONDS
            try:
                rows = await self.list_rows()
            except (ChatUnavailable, ChatRefused):
                if not self._listed:
                    raise
            else:
                self._list_again_at = self._ticks() + KNOWN_FOR_SECONDS
                self._listed = tuple(describe(row, self.name, self._prices) for row in rows)
        return self._listed

    async def list_rows(self) -> Sequence[Mapping[str, Any]]:
        """What the upstream answers to `GET /models`: rows with an `id`.

        Raises:
            ChatUnavailable: no answer, or one that is no list of models.
            ChatRefused: it refuses the key.
        """
        headers = {"Accept": "application/json", **self._credentials(messages=self._anthropic)}
        if self._anthropic:
            headers["anthropic-version"] = ANTHROPIC_VERSION
        try:
            reply = await self._client.request(
                "GET",
                f"{self.base_url}/models{'?limit=1000' if self._anthropic else ''}",
                max_bytes=MAX_LIST_BYTES,
                timeout_seconds=LIST_SECONDS,
                headers=headers,
            )
        except (RequestFailed, AddressForbidden) as error:
            raise self.unavailable(error) from error
        if reply.status in (401, 402, 403):
            refusal = f"answers {reply.status} to this server's own key"
            raise ChatRefused(f"The chat upstream {self.name!r} {refusal}.", complaint=refusal)
        rows = _rows(reply.body) if reply.status == 200 else None
        if rows is None:
            raise ChatUnavailable(
                f"The chat upstream {self.name!r} does not list its models: GET /models answers {reply.status}. Name "
                "them in MURALIST_CHAT_MODELS.",
                details={"lists_models": False},
            )
        return rows

    def unavailable(self, error: RequestFailed | AddressForbidden) -> ChatUnavailable:
        """What a failed connection means to the caller."""
        return ChatUnavailable(
            f"The chat upstream {self.name!r} did not answer: {error.reason}. You were not charged; send the request "
            "again in a moment.",
            retry_after_seconds=RETRY_SECONDS,
            complaint=f"did not answer: {error.reason}",
        )

    def _credentials(self, *, messages: bool) -> dict[str, str]:
        """The key, where each surface's servers look for it. Anthropic's own refuses one that comes in both places."""
        if self._key is None:
            return {}
        bearer = {"Authorization": f"Bearer {self._key}"}
        if not messages:
            return bearer
        return {"x-api-key": self._key, **({} if self._anthropic else bearer)}


class _Reply:
    """An open answer whose faults are ours to word."""

    def __init__(self, reply: OpenReply, provider: HttpProvider) -> None:
        self._reply = reply
        self._provider = provider
        self.status = reply.status
        self.headers = reply.headers

    async def pieces(self) -> AsyncGenerator[bytes]:
        """The body as it arrives."""
        try:
            async for piece in self._reply.pieces():
                yield piece
        except RequestFailed as error:
            raise self._provider.unavailable(error) from error

    async def read(self, max_bytes: int) -> bytes:
        """The whole body."""
        try:
            return await self._reply.read(max_bytes)
        except RequestFailed as error:
            raise self._provider.unavailable(error) from error


def describe(row: Mapping[str, Any], provider: str, prices: Mapping[str, TokenPrice]) -> ChatModel:
    """A model from a row of an upstream's list; servers spell the context window in several ways."""
    name = str(row["id"])
    architecture = row.get("architecture")
    modalities = row.get("input_modalities") or (
        architecture.get("input_modalities") if isinstance(architecture, dict) else None
    )
    return ChatModel(
        id=name,
        provider=provider,
        upstream_id=name,
        title=_text(row, "display_name", "name"),
        owner=_text(row, "owned_by"),
        created=_number(row, "created"),
        context_window=_number(row, "context_window", "context_length", "max_model_len", "max_context_length"),
        max_output_tokens=_number(row, "max_completion_tokens", "max_output_tokens"),
        input_modalities=tuple(each for each in modalities if isinstance(each, str))
        if isinstance(modalities, list)
        else ("text",),
        reasoning=row["reasoning"] if isinstance(row.get("reasoning"), bool) else None,
        price=prices.get(name),
    )


def _rows(body: bytes) -> list[dict[str, Any]] | None:
    try:
        value = msgspec.json.decode(body)
    except (msgspec.MsgspecError, UnicodeDecodeError):
        return None
    data = value.get("data") if isinstance(value, dict) else value
    if not isinstance(data, list):
        return None
    return [row for row in data if isinstance(row, dict) and isinstance(row.get("id"), str) and row["id"]]


def _text(row: Mapping[str, Any], *names: str) -> str | None:
    return next((value for name in names if isinstance(value := row.get(name), str) and value), None)


def _number(row: Mapping[str, Any], *names: str) -> int | None:
    return next(
        (value for name in names if isinstance(value := row.get(name), int) and not isinstance(value, bool)), None
    )
