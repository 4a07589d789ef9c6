"""Every style of the whole picture, one a module; the registry finds the modules by itself."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path

from muralist.engines.preview.registry import Registry
from muralist.engines.preview.styles.style import Style

__all__ = ["Style", "all_styles"]


@lru_cache(maxsize=1)
def all_styles() -> Mapping[str, Style]:
    """Styles by name: of each module here that defines `STYLE`."""
    return Registry(__name__, Path(__file__).parent, "Style")
