"""Every place the painter knows, one a module; the registry finds the modules by itself."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path

from muralist.engines.preview.registry import Registry
from muralist.engines.preview.scenery.setting import Place

__all__ = ["Place", "all_places"]


@lru_cache(maxsize=1)
def all_places() -> Mapping[str, Place]:
    """Places by name: of each module here that defines `PLACE` or several `PLACES`."""
    return Registry(__name__, Path(__file__).parent, "Place")
