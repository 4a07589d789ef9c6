"""Who crosses a finish line runs before it; a dress that a dummy has on is the dummy's own."""

from __future__ import annotations

from muralist.engines.preview.grammar.drafts import Draft
from muralist.engines.preview.grammar.people import poses_taken
from muralist.engines.preview.lexicon.mention import FIGURES

LINE, DUMMY, DRESS = "finish_line", "dummy", "apparel"


PUT = frozenset({"coin", "banknotes", "letter", "document", "bank_card", "books", "key"})
INTO = frozenset({"piggy_bank", "slot_box", "crate", "safe", "chest", "money_bag", "wallet", "vase", "basket", "jar", "padlock"})
HEAVY = 2.0


def put_into(drafts: list[Draft]) -> None:
    """What goes into a box at a table has the box beside it on that table."""
    tables = [n for n, one in enumerate(drafts) if one.entry.name == "table" and not one.drop and not one.words]
    for table in tables:
        laid = any((table, "on") in one.linked and one.entry.name in PUT and not one.drop for one in drafts)
        for one in drafts:
            if laid and one.entry.name in INTO and not one.drop and not one.linked and one.size < HEAVY:
                one.link(table, "on")


def settle_crossings(drafts: list[Draft]) -> None:
    """Bring runners before the line, and dress dummies."""
    for number, draft in enumerate(drafts):
        if draft.drop or draft.entry.kind != "thing":
            continue
        for other, kind in list(draft.linked):
            host = drafts[other]
            if host.drop:
                continue
            if host.entry.name == LINE and draft.entry.name in FIGURES and kind != "front":
                draft.linked = [link for link in draft.linked if link[0] != other]
                draft.link(other, "front")
                if not draft.poses and "running" in poses_taken(draft.entry):
                    draft.poses.append("running")
            elif draft.entry.name == DUMMY and host.entry.name == DRESS:
                draft.colours = draft.colours or list(host.colours)
                draft.words += host.words
                host.drop = True
                draft.linked = [link for link in draft.linked if link[0] != other]
                for one in drafts:
                    one.linked = [(number if to == other else to, how) for to, how in one.linked]
