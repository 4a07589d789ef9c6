"""Every place the painter knows, one a module; the registry finds the modules by itself."""

from __future__ import annotations

import importlib
import pkgutil
from functools import lru_cache

from muralist.engines.preview.scenery.setting import Place

__all__ = ["Place", "all_places"]


@lru_cache(maxsize=1)
def all_places() -> dict[str, Place]:
    """Places by name: of each module here that defines `PLACE` or several `PLACES`."""
    found: dict[str, Place] = {}
    for module_info in sorted(pkgutil.iter_modules(__path__), key=lambda info: info.name):
        module = importlib.import_module(f"{__name__}.{module_info.name}")
        one: Place | None = getattr(module, "PLACE", None)
        several: tuple[Place, ...] = getattr(module, "PLACES", ())
        for place in (*([one] if one is not None else []), *several):
            found[place.name] = place
    return found
