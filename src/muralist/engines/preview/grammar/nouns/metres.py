"""How large what a word names is in the world, before anything is said of its size."""

from __future__ import annotations

from muralist.engines.preview.lexicon import Entry
from muralist.engines.preview.props import all_props


def metres_of(entry: Entry) -> float:
    """Metres of a thing's larger side: those of its row in the vocabulary, or else of its drawing."""
    return float(entry.details.get("metres") or all_props()[entry.name].size)
