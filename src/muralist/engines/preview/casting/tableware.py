"""What is eaten and drunk from stands on a table, not on the floor at people's feet; a drink has one vessel."""

from __future__ import annotations

from muralist.engines.preview.grammar.drafts import Draft
from muralist.engines.preview.grammar.implied import CLOTHED
from muralist.engines.preview.lexicon import Entry, lexicon
from muralist.engines.preview.places import all_places
from muralist.engines.preview.scenery.built.tabletops import DISHES, SURFACES

VESSELS = frozenset({"mug", "glass"})
OWN_CUP = frozenset({"bubble_tea"})
"""Drinks that are drawn with what they are drunk from."""
LAID = frozenset(
    {"table", "picnic_blanket", "blanket", "stove", "counter", "campfire", "fireplace", "bench", *SURFACES}
)
"""What dishes stand on or over already."""
BUSY = frozenset({"walking", "running", "dancing", "eating", "drinking", "sleeping", "cooking", "riding", "lying",
                  "chalking", "brooming", "mopping", "serving"})  # fmt: skip
BOARDS = frozenset({"table", "tray", "desk", "counter", "picnic_blanket"})
CUTLERY = frozenset({"spoon", "fork", "knife", "chopsticks", "napkin"})
MERGED = Entry(kind="merged", name="")


def set_tables(drafts: list[Draft]) -> None:
    """Bring the table that people and loose dishes need."""
    _pour(drafts)
    _serve(drafts)
    _lay_beside(drafts)
    named = {entry.name for draft in drafts for entry in (draft.entry, *draft.others) if not draft.drop}
    open_air = any(draft.entry.kind == "place" and not all_places()[draft.entry.name].indoor for draft in drafts)
    people = [draft for draft in drafts if draft.entry.name in CLOTHED and not draft.drop]
    if named & LAID or open_air or not people:
        return
    busy = any(set(draft.poses) & BUSY or draft.linked for draft in people)
    rooms = [draft for draft in drafts if draft.entry.kind == "place" and not draft.drop]
    if busy and not rooms:
        return
    tied = {other for draft in drafts for other, _ in draft.linked}
    dishes = [draft for number, draft in enumerate(drafts)
              if draft.entry.kind == "thing" and _dish(draft) and not draft.drop
              and number not in tied and not any(drafts[other].entry.kind == "thing" and kind != "holding"
                                                 for other, kind in draft.linked)]  # fmt: skip
    if not dishes:
        return
    table, rows = len(drafts), lexicon().english["table"]
    own = Entry(kind="thing", name="table", details={**rows.details, "home": "kitchen"})
    drafts.append(Draft(entry=own, text="table", plural=False, single=True))
    for draft in dishes:
        draft.link(table, "on")
    for draft in people if not busy else ():
        draft.link(table, "at")
        draft.poses += [] if "sitting" in draft.poses else ["sitting"]


def _serve(drafts: list[Draft]) -> None:
    """ "A teapot with three cups on a tray": the cups are on it too."""
    trays = {number for number, draft in enumerate(drafts) if draft.entry.name == "tray"}
    for number, pot in enumerate(drafts):
        tray = next((other for other, kind in pot.linked if kind == "on" and other in trays), None)
        if tray is None or not _dish(pot):
            continue
        for other, cup in enumerate(drafts):
            shared = (other, "holding") in pot.linked or {(number, "beside"), (number, "front")} & {*cup.linked}
            if other != tray and _dish(cup) and cup.entry.kind == "thing" and shared:
                pot.linked = [link for link in pot.linked if link[0] != other]
                cup.linked = [link for link in cup.linked if link[0] != number]
                cup.link(tray, "on")


def _lay_beside(drafts: list[Draft]) -> None:
    """ "A table with a bowl of soup and a spoon": what one eats with lies where the dish stands."""
    tables = {number for number, draft in enumerate(drafts) if draft.entry.name in BOARDS and not draft.drop}
    table = next((other for dish in drafts if _dish(dish) and not dish.drop
                  for other, kind in dish.linked if kind == "on" and other in tables), None)  # fmt: skip
    table = next((at for at in tables if any(_dish(drafts[other]) for other, kind in drafts[at].linked
                                             if kind == "holding")), table)  # fmt: skip
    if table is None:
        return
    for number, draft in enumerate(drafts):
        loose = draft.entry.kind == "thing" and draft.entry.name in CUTLERY and not draft.drop
        held = any((number, "holding") in one.linked for one in drafts)
        if loose and not draft.linked and not held:
            draft.link(table, "on")


def _dish(draft: Draft) -> bool:
    return draft.entry.name in DISHES and draft.entry.name != "board"


def _pour(drafts: list[Draft]) -> None:
    """A cup of bubble tea is bubble tea."""
    for number, cup in enumerate(drafts):
        if cup.entry.kind != "thing" or cup.entry.name not in VESSELS:
            continue
        for other, drink in enumerate(drafts):
            inside = (number, "in") in drink.linked or (other, "holding") in cup.linked
            if drink.entry.name in OWN_CUP and inside:
                cup.entry, cup.others, cup.text = drink.entry, (), drink.text
                cup.words += drink.words
                cup.colours = cup.colours or drink.colours
                cup.linked = [link for link in cup.linked if link[0] != other]
                drink.entry, drink.linked = MERGED, []
