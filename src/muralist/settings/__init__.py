"""The settings of a server: the only room that reads variables and `muralist.toml`."""

from muralist.settings.reading import CONFIG_FILE_NAME, CONFIG_VARIABLE, load_settings, read_settings
from muralist.settings.spec import ENVIRONMENT_PREFIX, HIDDEN, Spec
from muralist.settings.values import SPECS, Settings

__all__ = [
    "CONFIG_FILE_NAME",
    "CONFIG_VARIABLE",
    "ENVIRONMENT_PREFIX",
    "HIDDEN",
    "SPECS",
    "Settings",
    "Spec",
    "load_settings",
    "read_settings",
]
