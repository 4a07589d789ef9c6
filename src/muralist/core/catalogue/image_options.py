"""What an operator may choose about image calls in OpenAI's dialect."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

DEFAULT_MODEL = "gpt-image-1"
"""What a request that names no model is taken to name."""

ALIASES: Mapping[str, str] = MappingProxyType(
    dict.fromkeys(
        ("gpt-image-1", "gpt-image-1-mini", "gpt-image-1.5", "gpt-image-2", "dall-e-2", "dall-e-3"),
        "flux-2-pro",
    )
)
QUALITIES: Mapping[str, str] = MappingProxyType({"low": "flux-2-klein", "high": "flux-2-flex", "hd": "flux-2-flex"})
WAIT_SECONDS = 570


@dataclass(frozen=True, slots=True, kw_only=True)
class ImageOptions:
    """Choices of the server.

    `aliases` maps foreign model names to lines of the catalogue, `qualities` OpenAI's words for quality to the line
    that a foreign name then stands for. A call waits at most `wait_seconds`, somewhat less than clients do.
    """

    aliases: Mapping[str, str] = field(default_factory=lambda: ALIASES)
    qualities: Mapping[str, str] = field(default_factory=lambda: QUALITIES)
    wait_seconds: float = WAIT_SECONDS
