"""All chat models of a server, over all its providers."""

from collections.abc import Sequence

import msgspec
import structlog

from muralist.core.chat.model import ChatModel
from muralist.core.chat.ports import ChatProvider, ChatRoute
from muralist.errors import ChatRefused, ChatUnavailable

log = structlog.get_logger(__name__)


class ChatDirectory:
    """Implements `core.chat.ports.ChatModels`.

    A model is found by its id; where two providers offer the same id, the first one has it. `PROVIDER/ID` names a
    model of one provider.
    """

    def __init__(self, providers: Sequence[ChatProvider]) -> None:
        self._providers = tuple(providers)

    @property
    def is_configured(self) -> bool:
        """Whether there is any provider."""
        return bool(self._providers)

    async def find(self, model_id: str) -> ChatRoute | None:
        """Where requests for this name go.

        Raises:
            ChatUnavailable, ChatRefused: no provider that could be asked has it, and one could not be asked.
        """
        unreachable: ChatUnavailable | ChatRefused | None = None
        for provider in self._providers:
            try:
                offered = await provider.models()
            except (ChatUnavailable, ChatRefused) as error:
                unreachable = unreachable or error
                continue
            own = model_id.removeprefix(f"{provider.name}/")
            for name in dict.fromkeys((model_id, own)):
                for model in offered:
                    if model.id == name:
                        return ChatRoute(model=model, provider=provider)
        if unreachable is not None:
            raise unreachable
        return None

    async def list(self) -> Sequence[ChatModel]:
        """Every model that requests can name; providers that cannot be asked are left out."""
        found: dict[str, ChatModel] = {}
        for provider in self._providers:
            try:
                offered = await provider.models()
            except (ChatUnavailable, ChatRefused) as error:
                name = provider.name
                log.warning("chat models unknown", action="chat.models_unknown", provider=name, reason=str(error))
                continue
            for model in offered:
                name = model.id if model.id not in found else f"{provider.name}/{model.id}"
                found.setdefault(name, msgspec.structs.replace(model, id=name))
        return list(found.values())
