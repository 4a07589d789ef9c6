"""How large what a word names is in the world."""

from __future__ import annotations

from muralist.engines.preview.grammar.drafts import Draft
from muralist.engines.preview.lexicon import Entry
from muralist.engines.preview.props import all_props


def metres_of(entry: Entry) -> float:
    """Metres of a thing's larger side before its size is told: of its row in the vocabulary, or else of its drawing."""
    return float(entry.details.get("metres") or all_props()[entry.name].size)


def metres_said(draft: Draft) -> float:
    """Metres of a thing's larger side as the prompt has it: a small tree, a giant cup."""
    return metres_of(draft.entry) * draft.size
