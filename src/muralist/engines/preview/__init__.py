"""The embedded preview painter: turns a prompt into a painted picture without a model, a key or a GPU.

Pictures are illustrations drawn by code, deterministic by seed, and every file says that it is not FLUX.2.
Its parts load when they are first used: a server starts its painters in other processes and needs no numpy itself.
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from muralist.engines.preview.encode import read_metadata
    from muralist.engines.preview.plan import ScenePlan
    from muralist.engines.preview.planner import read_plan
    from muralist.engines.preview.render import VERSION, paint
    from muralist.engines.preview.request import PreviewPicture, PreviewRequest

__all__ = ["VERSION", "PreviewPicture", "PreviewRequest", "ScenePlan", "paint", "read_metadata", "read_plan"]

_HOMES = {
    "VERSION": "render",
    "PreviewPicture": "request",
    "PreviewRequest": "request",
    "ScenePlan": "plan",
    "paint": "render",
    "read_metadata": "encode",
    "read_plan": "planner",
}


def __getattr__(name: str) -> object:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(importlib.import_module(f"{__name__}.{_HOMES[name]}"), name)
