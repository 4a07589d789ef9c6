"""Every setting there is: the groups put together."""

from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from pathlib import Path
from types import MappingProxyType

from muralist.settings.chat import ChatSettings
from muralist.settings.engines import EngineSettings
from muralist.settings.local import LocalSettings
from muralist.settings.openai import OpenAISettings
from muralist.settings.server import ServerSettings
from muralist.settings.spec import Spec, spec_of
from muralist.settings.work import WorkSettings


@dataclass(frozen=True, kw_only=True)
class Settings(OpenAISettings, ChatSettings, LocalSettings, EngineSettings, WorkSettings, ServerSettings):
    """Every setting of a server, checked. Built once, by `read_settings`. The last group stands first in lists."""

    origins: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    """Where each value that is not a default came from, by name: a flag, a variable or a file."""

    config_file: Path | None = None
    """The configuration file that was read."""


SPECS: Mapping[str, Spec] = MappingProxyType(
    {part.name: spec_of(part) for part in fields(Settings) if "rule" in part.metadata}
)
"""Every setting by name, in the order of the reference page."""
