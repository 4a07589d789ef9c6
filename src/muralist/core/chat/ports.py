"""The doorways of chat: what flows ask of upstream LLM providers."""

from collections.abc import AsyncGenerator, Mapping, Sequence
from contextlib import AbstractAsyncContextManager
from typing import Protocol

import msgspec

from muralist.core.chat.model import ChatModel, Surface


class ChatRequest(msgspec.Struct, frozen=True, kw_only=True):
    """A request as it goes to a provider. `headers` are those of the client's that it is to see."""

    surface: Surface
    body: bytes
    stream: bool
    headers: Mapping[str, str] = {}


class ChatReply(Protocol):
    """A provider's answer, open; its header names are in lower case."""

    @property
    def status(self) -> int:
        """The HTTP status."""
        ...

    @property
    def headers(self) -> Mapping[str, str]:
        """The headers."""
        ...

    def pieces(self) -> AsyncGenerator[bytes]:
        """The body as it arrives. Raises ChatUnavailable when it breaks off."""
        ...

    async def read(self, max_bytes: int) -> bytes:
        """The whole body. Raises ChatUnavailable."""
        ...


class ChatProvider(Protocol):
    """One upstream LLM provider."""

    @property
    def name(self) -> str:
        """The word that memos and messages name it by."""
        ...

    @property
    def tells_usage(self) -> bool:
        """Whether its streams can be asked for their usage."""
        ...

    def open(self, request: ChatRequest) -> AbstractAsyncContextManager[ChatReply]:
        """Send a request; leaving the context early ends it upstream. Raises ChatUnavailable."""
        ...

    async def models(self) -> Sequence[ChatModel]:
        """The models it offers, by the names that requests carry. Raises ChatUnavailable."""
        ...


class ChatRoute(msgspec.Struct, frozen=True, kw_only=True):
    """Where the requests for a model go."""

    model: ChatModel
    provider: ChatProvider


class ChatModels(Protocol):
    """All chat models of this server."""

    @property
    def is_configured(self) -> bool:
        """Whether there is any provider."""
        ...

    async def find(self, model_id: str) -> ChatRoute | None:
        """Where requests for this name go."""
        ...

    async def list(self) -> Sequence[ChatModel]:
        """Every model that requests can name."""
        ...
