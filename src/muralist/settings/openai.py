"""Settings of OpenAI's image calls: foreign model names, what quality means, how long a call waits."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from muralist.settings.rules import integer, texts_by_name
from muralist.settings.spec import setting

IMAGE_ALIASES: Mapping[str, str] = MappingProxyType(
    dict.fromkeys(
        ("gpt-image-1", "gpt-image-1-mini", "gpt-image-1.5", "gpt-image-2", "dall-e-2", "dall-e-3"), "flux-2-pro"
    )
)
IMAGE_QUALITIES: Mapping[str, str] = MappingProxyType(
    {"low": "flux-2-klein", "high": "flux-2-flex", "hd": "flux-2-flex"}
)


@dataclass(frozen=True, kw_only=True)
class OpenAISettings:
    """The group of OpenAI's image calls."""

    image_aliases: Mapping[str, str] = setting(
        texts_by_name(),
        "Foreign names of image models and the model lines that they stand for, in /v1/images calls.",
        make=lambda: IMAGE_ALIASES,
        default="OpenAI's names, all flux-2-pro",
    )
    image_qualities: Mapping[str, str] = setting(
        texts_by_name(),
        "The line that an alias stands for when a call asks for a quality; a model that is named stays as it is. "
        "Dearer lines cost more.",
        make=lambda: IMAGE_QUALITIES,
        default="low flux-2-klein, high and hd flux-2-flex",
    )
    image_wait_seconds: int = setting(
        integer(1, 3_600),
        "How long a /v1/images call waits for its pictures before it says that they are not done; a little less than "
        "its clients wait.",
        value=570,
        unit="seconds",
    )
