"""Who writes at a table has the open notebook on it, which the edge would hide in the lap."""

from __future__ import annotations

from muralist.engines.preview.grammar.drafts import Draft
from muralist.engines.preview.grammar.implied import CLOTHED
from muralist.engines.preview.lexicon import lexicon

WRITING, TABLE = "writing", "table"
PAPERS = frozenset({"books", "book", "journal", "letter", "newspaper", "paper", "scroll", "clipboard", "laptop",
                    "tablet", "typewriter", "computer", "open_book"})  # fmt: skip
"""What is written in or on, or stands for it."""
OPEN = "open book"


def open_notebooks(drafts: list[Draft]) -> None:
    """Bring that notebook, where the prompt names nothing to write on."""
    if any(draft.entry.name in PAPERS and not draft.drop for draft in drafts):
        return
    for draft in list(drafts):
        if draft.entry.name not in CLOTHED or draft.drop or WRITING not in draft.poses:
            continue
        tables = [other for other, kind in draft.linked if kind == "at" and drafts[other].entry.name == TABLE]
        if tables:
            book = Draft(entry=lexicon().english[OPEN], text=OPEN, plural=False, single=True)
            book.link(tables[0], "on")
            drafts.append(book)
            return
