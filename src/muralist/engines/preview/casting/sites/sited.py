"""Things that a word before them puts in a place: a park bench is in a park, a garden chair in a garden."""

from __future__ import annotations

from collections.abc import Iterable

from muralist.engines.preview.grammar.drafts import Draft

SITES = {"park": "park", "garden": "garden", "kitchen": "kitchen", "playground": "playground", "公園": "park",
         "公园": "park", "花園": "garden", "花园": "garden"}  # fmt: skip
"""First words of compounds, and the places that they name."""
SEABORN = "mermaid"
"""Who sits on rocks by the sea."""
FITTED = frozenset({"bench", "chair", "table", "fountain", "gate", "fence", "street_lamp", "swing", "slide", "stool"})
"""What stays where it stands."""


def site_of(standing: Iterable[Draft]) -> str:
    """The place that one of these things is named after, or ""."""
    for draft in standing:
        text = draft.text.lower()
        if SEABORN in str(draft.entry.details.get("variant", "")).split() and any(
            kind == "on" for _, kind in draft.linked
        ):
            return "sea"
        if draft.entry.name not in FITTED:
            continue
        for word, place in SITES.items():
            if text.startswith(f"{word} ") or (not word.isascii() and text.startswith(word) and text != word):
                return place
    return ""
