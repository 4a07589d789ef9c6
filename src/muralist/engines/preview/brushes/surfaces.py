"""The names of surfaces that can be laid over a painted thing; optics paints them."""

from __future__ import annotations

PRINTS = frozenset({"striped", "dotted", "checked", "floral"})
WEAR = frozenset({"rusty", "old", "broken", "mossy"})
GLOWING, SMILING, DEWY = "glowing", "smiling", "dewy"
SUBSTANCES = frozenset({"glass", "wood", "stone"})
"""Materials that are laid over a prop that has no look of its own for them."""
