"""A restyled scene keeps the clouds and peaks that it was composed with: only how they are rendered changes."""

from __future__ import annotations

from dataclasses import replace

from muralist.engines.preview.plan import ScenePlan

OWN_SKY = ("synthwave",)
"""Styles that bring a sky of their own."""


def composed_alike(plan: ScenePlan, before: ScenePlan) -> ScenePlan:
    """The changed plan with its scenery laid out for the styles that the earlier picture was laid out for."""
    if plan.place != before.place or plan.styles == before.styles:
        return plan
    first = before.styles if before.composed is None else before.composed
    own = tuple(name for name in plan.styles if name in OWN_SKY)
    return replace(plan, composed=(*(name for name in first if name not in own), *own))
