"""Kinds of things that staging tells apart: what lives, what is in the heavens, what is small on a table."""

from __future__ import annotations

from muralist.engines.preview.props.kinds import BEINGS, CREATURES

HEAVENS = frozenset({"moon", "sun", "planet", "fireworks"})
"""Far away and huge: they do not make what stands on the ground small."""
ALIVE = CREATURES | BEINGS | {"giraffe", "longneck", "stegosaurus", "triceratops"}
"""What is no scenery however high it is."""
LIVING = ALIVE | {"cat", "dog", "fox", "rabbit", "wolf", "goat", "pig", "person", "child", "tiger", "hamster", "mouse",
                  "donkey", "zebra", "camel"}  # fmt: skip
"""All that is a living being, people too."""
AWASH = frozenset({"rock", "stones"})
"""What stands in the open sea."""
TABLETOPS = frozenset({"studio", "seamless"})
