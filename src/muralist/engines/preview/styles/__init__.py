"""Every style of the whole picture, one a module; the registry finds the modules by itself."""

from __future__ import annotations

import importlib
import pkgutil
from functools import lru_cache

from muralist.engines.preview.styles.style import Style

__all__ = ["Style", "all_styles"]


@lru_cache(maxsize=1)
def all_styles() -> dict[str, Style]:
    """Styles by name: each module here that defines `STYLE`."""
    found: dict[str, Style] = {}
    for module_info in sorted(pkgutil.iter_modules(__path__), key=lambda info: info.name):
        module = importlib.import_module(f"{__name__}.{module_info.name}")
        style: Style | None = getattr(module, "STYLE", None)
        if style is not None:
            found[style.name] = style
    return found
