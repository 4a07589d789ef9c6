"""What becomes of a plan by one edit of an order."""

from __future__ import annotations

from dataclasses import replace

from muralist.engines.preview.plan import ScenePlan, Thing

LEFT = "left"
Outcome = tuple[ScenePlan, set[str]] | str | None
"""The changed plan with the words that it does not show; LEFT, or None for what cannot be done."""


def shown(plan: ScenePlan | None, otherwise: str | None = None) -> Outcome:
    """A plan that shows all of an edit, or `otherwise` where there is none."""
    return otherwise if plan is None else (plan, set())


def exchanged(plan: ScenePlan, index: int, thing: Thing) -> ScenePlan:
    """The plan with another thing at a number."""
    return replace(plan, things=(*plan.things[:index], thing, *plan.things[index + 1 :]))
