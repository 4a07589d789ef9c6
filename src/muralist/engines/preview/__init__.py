"""The embedded preview painter: turns a prompt into a painted picture without a model, a key or a GPU.

Pictures are illustrations drawn by code, deterministic by seed, and every file says that it is not FLUX.2.
"""

from __future__ import annotations

from muralist.engines.preview.encode import read_metadata
from muralist.engines.preview.plan import ScenePlan
from muralist.engines.preview.planner import read_plan
from muralist.engines.preview.render import VERSION, paint
from muralist.engines.preview.request import PreviewPicture, PreviewRequest

__all__ = ["VERSION", "PreviewPicture", "PreviewRequest", "ScenePlan", "paint", "read_metadata", "read_plan"]
