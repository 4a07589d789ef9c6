"""Every prop the painter can draw, one a module; the registry finds the modules by itself."""

from __future__ import annotations

import importlib
import pkgutil
from functools import lru_cache

from muralist.engines.preview.props.prop import Look, Prop

__all__ = ["Look", "Prop", "all_props"]


@lru_cache(maxsize=1)
def all_props() -> dict[str, Prop]:
    """Props by name: each module here that defines `PROP` or `PROPS`."""
    found: dict[str, Prop] = {}
    for module_info in sorted(pkgutil.iter_modules(__path__), key=lambda info: info.name):
        module = importlib.import_module(f"{__name__}.{module_info.name}")
        props: tuple[Prop, ...] = getattr(module, "PROPS", ())
        single: Prop | None = getattr(module, "PROP", None)
        for prop in (*props, *([single] if single is not None else [])):
            if prop.name in found:
                raise ValueError(f"two props are named {prop.name!r}")
            found[prop.name] = prop
    return found
