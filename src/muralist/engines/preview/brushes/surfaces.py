"""The names of surfaces that can be laid over a painted thing; optics paints them."""

from __future__ import annotations

PRINTS = frozenset({"striped", "dotted", "checked", "floral"})
PRINTED = "print-"
"""What the word of a figure's variant for printed clothes begins with; the name of the print follows."""
WEAR = frozenset({"rusty", "old", "broken", "mossy"})
GLOWING, SMILING, DEWY = "glowing", "smiling", "dewy"
SUBSTANCES = frozenset({"glass", "wood", "stone"})
"""Materials that are laid over a prop that has no look of its own for them."""
