"""What OpenClaw's configuration must say for a server: provider, chat model, image model, times and sizes."""

import ipaddress
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

IMAGE_TIMEOUT_MS = 600_000
"""OpenClaw gives an image call of the provider `litellm` 60 seconds unless it is told otherwise."""

CHAT_TIMEOUT_SECONDS = 600
MEDIA_MAX_MB = 20
"""OpenClaw refuses media above 6 MB unless it is told otherwise; a picture of four megapixels can have more."""

PROVIDERS = {"litellm": "litellm", "plugin": "muralist"}
"""The id of the provider in OpenClaw, by route."""

Path = tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ChatModel:
    """A chat model of the server, as OpenClaw wants to know it."""

    id: str
    name: str
    context_window: int = 128_000
    max_tokens: int = 8_192
    inputs: tuple[str, ...] = ("text",)
    reasoning: bool = False

    def row(self) -> dict[str, Any]:
        """The row of a provider's `models`."""
        return {
            "id": self.id,
            "name": self.name,
            "input": list(self.inputs),
            "contextWindow": self.context_window,
            "maxTokens": self.max_tokens,
            "reasoning": self.reasoning,
        }


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """What is to be configured. `chat_models` are those to list; `chat_model` the agents' own, if it is to be set."""

    route: str
    base_url: str
    key_variable: str
    image_model: str
    chat_model: str | None = None
    chat_models: tuple[ChatModel, ...] = ()
    plugin_path: str | None = None

    @property
    def provider(self) -> str:
        """The provider's id."""
        return PROVIDERS[self.route]


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One value of the configuration, and how it meets one that is there.

    With `only_if_absent` that is left alone, whatever it is; with `least` a greater number is; with `adds` the items
    of a list are added to those that are there.
    """

    path: Path
    value: Any
    only_if_absent: bool = False
    least: bool = False
    adds: bool = False

    def over(self, present: Any) -> Any:
        """What is to stand in the place of a value that is there: often just that."""
        number = isinstance(present, int | float) and not isinstance(present, bool)
        if self.only_if_absent or (self.least and number and present >= self.value):
            return present
        if self.adds and isinstance(present, list):
            known = [_identity(item) for item in present]
            return [*present, *(item for item in self.value if _identity(item) not in known)]
        return self.value


def _identity(item: Any) -> Any:
    """What tells the items of a list apart: the id of a row, else the item itself."""
    return item.get("id", item) if isinstance(item, dict) else item


def with_v1(base_url: str) -> str:
    """The address as OpenClaw needs it. Without /v1 it would call paths at the root."""
    bare = base_url.rstrip("/")
    return bare if bare.endswith("/v1") else f"{bare}/v1"


def needs_private_network(base_url: str) -> bool:
    """Whether the address is private to OpenClaw's guard: a private IP address, but not this machine itself."""
    host = urlsplit(base_url).hostname or ""
    try:
        address = ipaddress.ip_address(host)
    except ValueError:
        return host.endswith((".local", ".internal", ".lan", ".home.arpa"))
    return not address.is_global and not address.is_loopback


def entries(wish: Wish) -> list[Entry]:
    """Every value that the wish needs, in the order in which a reader wants to see them."""
    base_url = with_v1(wish.base_url)
    provider: Path = ("models", "providers", wish.provider)
    found = [
        Entry(path=("gateway", "mode"), value="local", only_if_absent=True),
        Entry(path=("models", "mode"), value="merge", only_if_absent=True),
        Entry(path=(*provider, "baseUrl"), value=base_url),
        Entry(path=(*provider, "apiKey"), value=f"${{{wish.key_variable}}}"),
        Entry(path=(*provider, "api"), value="openai-completions"),
        Entry(path=(*provider, "timeoutSeconds"), value=CHAT_TIMEOUT_SECONDS, least=True),
    ]
    if needs_private_network(base_url):
        found.append(Entry(path=(*provider, "request", "allowPrivateNetwork"), value=True))
    rows = [model.row() for model in wish.chat_models] if wish.route == "plugin" else []
    found.append(Entry(path=(*provider, "models"), value=rows, adds=True))
    if wish.chat_model is not None:
        primary = f"{wish.provider}/{wish.chat_model}"
        found.append(Entry(path=("agents", "defaults", "model", "primary"), value=primary))
    image: Path = ("agents", "defaults", "mediaModels", "image")
    found += [
        Entry(path=(*image, "primary"), value=f"{wish.provider}/{wish.image_model}"),
        Entry(path=(*image, "timeoutMs"), value=IMAGE_TIMEOUT_MS, least=True),
        Entry(path=("agents", "defaults", "mediaMaxMb"), value=MEDIA_MAX_MB, least=True),
    ]
    if wish.route == "plugin":
        found.append(Entry(path=("plugins", "entries", "muralist", "enabled"), value=True))
        if wish.plugin_path is not None:
            found.append(Entry(path=("plugins", "load", "paths"), value=[wish.plugin_path], adds=True))
    return found


def as_tree(found: list[Entry]) -> dict[str, Any]:
    """A whole configuration that says just this."""
    tree: dict[str, Any] = {}
    for entry in found:
        here = tree
        for name in entry.path[:-1]:
            here = here.setdefault(name, {})
        here[entry.path[-1]] = entry.value
    return tree
