"""What becomes of a plan by one edit of an order."""

from __future__ import annotations

from muralist.engines.preview.plan import ScenePlan

LEFT = "left"
Outcome = tuple[ScenePlan, set[str]] | str | None
"""The changed plan with the words that it does not show; LEFT, or None for what cannot be done."""


def shown(plan: ScenePlan | None, otherwise: str | None = None) -> Outcome:
    """A plan that shows all of an edit, or `otherwise` where there is none."""
    return otherwise if plan is None else (plan, set())
