"""Parts of things: which thing before a part's name shows such a part by itself."""

from __future__ import annotations

from collections.abc import Sequence

from muralist.engines.preview.grammar.drafts import Draft
from muralist.engines.preview.lexicon import Entry


def shows(part: Entry, draft: Draft) -> bool:
    """Whether the thing's prop shows the part."""
    return draft.entry.name in {name.strip() for name in str(part.details.get("of", "")).split(",")}


def owner(drafts: Sequence[Draft], sentence: Sequence[int], part: Entry) -> int | None:
    """The nearest thing of the sentence that has the part, and is wanted at all."""
    return next((n for n in reversed(sentence) if shows(part, drafts[n]) and not drafts[n].drop), None)
