"""Builds chat: the settings' providers, and the flow's ports on them."""

from collections.abc import Callable, Mapping

from muralist.chat.directory import ChatDirectory
from muralist.chat.echo import EchoProvider
from muralist.chat.provider import HttpProvider
from muralist.core.chat.call import Calls
from muralist.core.chat.model import ChatModel, TokenPrice
from muralist.core.chat.ports import ChatProvider
from muralist.core.chat.usage import Usage
from muralist.core.ports import Clock
from muralist.errors import ConfigurationError
from muralist.flows.chat.answer import ChatPorts
from muralist.kit.addresses import AddressPolicy
from muralist.kit.http import GuardedClient
from muralist.kit.ids import uuid7
from muralist.settings import Settings
from muralist.settings.chat import ChatModelSetting, ChatPrice, ChatProviderSetting

MAIN_PROVIDER = "chat"
"""Name of the provider that MURALIST_CHAT_BASE_URL sets up."""

CONNECTIONS = 1_000


def chat_client() -> GuardedClient:
    """The client of chat upstreams: their addresses are the operator's, so private ones are open."""
    return GuardedClient(
        AddressPolicy(allow_private=True), max_connections=CONNECTIONS, max_connections_per_host=CONNECTIONS
    )


def chat_providers(settings: Settings, client: GuardedClient) -> list[HttpProvider]:
    """The providers that are reached by HTTP, the one of MURALIST_CHAT_BASE_URL first.

    Raises:
        ConfigurationError: settings that make no sense together.
    """
    rows = list(settings.chat_providers)
    faults = []
    if settings.chat_base_url is not None:
        rows.insert(
            0,
            ChatProviderSetting(
                name=MAIN_PROVIDER,
                base_url=settings.chat_base_url,
                api_key=settings.chat_api_key,
                models=settings.chat_models,
            ),
        )
    elif settings.chat_api_key is not None or settings.chat_models:
        faults.append("chat_api_key and chat_models do nothing without chat_base_url; set MURALIST_CHAT_BASE_URL")
    if settings.chat_base_url is not None and any(row.name == MAIN_PROVIDER for row in settings.chat_providers):
        faults.append(f"a provider in chat.providers is named {MAIN_PROVIDER!r}, which is that of chat_base_url")
    if faults:
        raise ConfigurationError(faults)
    return [_provider(row, settings, client) for row in rows]


def chat_ports(
    settings: Settings,
    *,
    client: GuardedClient,
    calls: Calls,
    clock: Clock,
    count: Callable[[str, Usage], None],
    checkpoint: Callable[[str], None],
) -> ChatPorts:
    """The ports of chat calls."""
    providers: list[ChatProvider] = [*chat_providers(settings, client)]
    if settings.chat_echo:
        providers.append(EchoProvider(clock))
    return ChatPorts(
        models=ChatDirectory(providers), calls=calls, clock=clock, new_id=uuid7, count=count, checkpoint=checkpoint
    )


def _provider(row: ChatProviderSetting, settings: Settings, client: GuardedClient) -> HttpProvider:
    return HttpProvider(
        name=row.name,
        base_url=row.base_url,
        key=row.api_key,
        models=[_model(each, row.name, settings.chat_prices) for each in row.models],
        prices={name: price for name, each in settings.chat_prices.items() if (price := _price(each))},
        client=client,
        idle_seconds=settings.chat_timeout_seconds,
        tells_usage=row.stream_usage,
    )


def _model(row: ChatModelSetting, provider: str, prices: Mapping[str, ChatPrice]) -> ChatModel:
    return ChatModel(
        id=row.id,
        provider=provider,
        upstream_id=row.upstream,
        title=row.title,
        context_window=row.context_window,
        max_output_tokens=row.max_output_tokens,
        input_modalities=("text", "image") if row.vision else ("text",),
        reasoning=row.reasoning,
        price=_price(row.price or prices.get(row.id)),
    )


def _price(price: ChatPrice | None) -> TokenPrice | None:
    if price is None:
        return None
    return TokenPrice(input=price.input, output=price.output, cached_input=price.cached_input)
