"""Every prop the painter can draw, one a module; the registry finds the modules by itself."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path

from muralist.engines.preview.props.prop import Look, Prop
from muralist.engines.preview.registry import Registry

__all__ = ["Look", "Prop", "all_props"]


@lru_cache(maxsize=1)
def all_props() -> Mapping[str, Prop]:
    """Props by name: of each module here that defines `PROP` or several `PROPS`."""
    return Registry(__name__, Path(__file__).parent, "Prop")
