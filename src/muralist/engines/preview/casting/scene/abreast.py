"""What is next to something that stands on a table or a shelf stands on that as well."""

from __future__ import annotations

from collections.abc import Sequence

from muralist.engines.preview.grammar.drafts import Draft
from muralist.engines.preview.grammar.nouns.metres import metres_of
from muralist.engines.preview.props import all_props
from muralist.engines.preview.scenery.built.tabletops import DISHES

SMALL = 0.75
"""Metres: higher things stand on the floor beside the table."""
BEARING = frozenset(
    {
        "table",
        "desk",
        "bench",
        "shelf",
        "cabinet",
        "nightstand",
        "sofa",
        "bed",
        "picnic_blanket",
        "tray",
        "piano",
        "bookcase",
        "fireplace",
        "crate",
        "stump",
        "barrel",
    }
)
SEATS = frozenset({"bench", "sofa", "bed", "chair", "stool", "swing", "armchair"})
NARROW = frozenset({"chair", "stool", "swing", "armchair"})
"""Seats that have room for one."""
LAP = 0.4
"""Metres: what is set down on a seat beside somebody is no higher; lamps, plants and tables stand on the floor."""
FLOORED = frozenset({"lamp", "houseplant", "vase", "table", "cactus", "person", "child", "bicycle", "suitcase"})
TABLES = frozenset({"table", "desk", "nightstand", "shelf", "cabinet", "picnic_blanket"})
CUTLERY = frozenset({"fork", "knife", "spoon", "chopsticks", "napkin"})
PLACED = frozenset({"on", "in", "at", "atop", "under", "behind", "front", "riding", "hanging"})


def settle_abreast(drafts: Sequence[Draft]) -> None:
    """Set down small things beside what is on a piece of furniture."""
    for draft in drafts:
        if draft.entry.kind != "thing" or draft.drop or any(kind in PLACED for _, kind in draft.linked):
            continue
        if _goes_on_table(draft, drafts):
            continue
        hosts = [drafts[other] for other, kind in draft.linked if kind == "beside"]
        for bearer in [other for host in hosts for other, kind in host.linked if kind == "on"]:
            named = drafts[bearer].entry.name in BEARING and drafts[bearer].entry.kind == "thing"
            if not named and drafts[bearer].entry.name not in SEATS:
                continue
            seat = drafts[bearer].entry.name
            if seat in SEATS and (seat in NARROW or not _on_seat(draft)):
                _on_floor(draft, drafts, bearer)
            elif named and all_props()[draft.entry.name].size <= SMALL:
                draft.link(bearer, "on")


def _goes_on_table(draft: Draft, drafts: Sequence[Draft]) -> bool:
    """Set a dish, a knife or food beside a table that bears more on that table; whether it was so."""
    small = draft.entry.name in DISHES | CUTLERY or bool(draft.entry.details.get("fills"))
    for at, (other, kind) in enumerate(draft.linked):
        table = kind == "beside" and drafts[other].entry.name in TABLES and drafts[other].entry.kind == "thing"
        laid = [n for n, how in drafts[other].linked if how == "holding"]
        laid += [n for n, one in enumerate(drafts) if one is not draft and (other, "on") in one.linked]
        if small and table and laid:
            draft.linked[at] = (other, "on")
            return True
    return False


def _on_seat(draft: Draft) -> bool:
    """Whether a thing is one that is put down on a seat."""
    metres = metres_of(draft.entry)
    return draft.entry.name not in FLOORED and (metres <= LAP or bool(draft.entry.details.get("poses")))


def _on_floor(draft: Draft, drafts: Sequence[Draft], seat: int) -> None:
    """Stand beside the seat rather than beside who sits on it."""
    on_it = {n for n, one in enumerate(drafts) if (seat, "on") in one.linked}
    draft.linked = [(seat if other in on_it and kind == "beside" else other, kind) for other, kind in draft.linked]
