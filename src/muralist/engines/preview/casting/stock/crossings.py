"""Who crosses a finish line runs before it; a dress that a dummy has on is the dummy's own."""

from __future__ import annotations

from muralist.engines.preview.grammar.drafts import Draft
from muralist.engines.preview.grammar.people import poses_taken
from muralist.engines.preview.lexicon.mention import FIGURES

LINE, DUMMY, DRESS = "finish_line", "dummy", "apparel"


ROPE, WALKING, TABLE = "tightrope", "walking", "table"
SEATED = frozenset({"sitting", "seated"})
PUT = frozenset({"coin", "banknotes", "letter", "document", "bank_card", "books", "key"})
INTO = frozenset(
    {"piggy_bank", "slot_box", "crate", "safe", "chest", "money_bag", "wallet", "vase", "basket", "jar", "padlock"}
)
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


def take_places(drafts: list[Draft]) -> None:
    """Who is named with a tightrope walks on it, and who sits, at no seat, sits at the table that is named."""
    figures = [one for one in drafts if one.entry.name in FIGURES and not one.drop and one.words]
    rope = next((n for n, one in enumerate(drafts) if one.entry.name == ROPE and not one.drop), None)
    table = next((n for n, one in enumerate(drafts) if one.entry.name == TABLE and not one.drop and one.words), None)
    for who in figures:
        if rope is not None and who is figures[0] and not who.linked:
            who.link(rope, "on")
            if not who.poses and WALKING in poses_taken(who.entry):
                who.poses.append(WALKING)
        elif table is not None and not who.linked and who.poses and set(who.poses) <= SEATED:
            who.link(table, "at")
            drafts[table].linked = [link for link in drafts[table].linked if drafts[link[0]] is not who]
