"""Styles that leave out what plain areas would show as streaks, rings or grain."""

from __future__ import annotations

SIMPLIFYING = frozenset({
    "anime", "collage", "comic", "flat", "gouache", "minimal", "newyearprint", "oil", "pixel", "popart", "poster",
    "risograph", "stainedglass", "vintage", "watercolour", "woodblock",
})  # fmt: skip
"""Styles that would paint over thin streaks of rain."""
CLEANLY, CLEAN = frozenset({"felt", "flat", "lineart", "minimal", "oneline", "poster"}), 0.12
"""Styles of clean areas, and the share of its texture that the ground keeps in them."""
PLAIN = frozenset({
    "comic", "embroidery", "felt", "flat", "minimal", "newyearprint", "oneline", "popart", "poster", "risograph",
    "stainedglass",
})  # fmt: skip
"""Styles of plain shapes: a form that is modelled would be cut into rings of shade."""
