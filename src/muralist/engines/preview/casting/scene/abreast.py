"""What is next to something that stands on a table or a shelf stands on that as well."""

from __future__ import annotations

from collections.abc import Sequence

from muralist.engines.preview.grammar.drafts import Draft
from muralist.engines.preview.props import all_props

SMALL = 0.75
"""Metres: higher things stand on the floor beside the table."""
BEARING = frozenset(
    {"table", "desk", "bench", "shelf", "cabinet", "nightstand", "sofa", "bed", "picnic_blanket", "tray"}
)
PLACED = frozenset({"on", "in", "at", "atop", "under", "behind", "front", "riding", "hanging"})


def settle_abreast(drafts: Sequence[Draft]) -> None:
    """Set down small things beside what is on a piece of furniture."""
    for draft in drafts:
        if draft.entry.kind != "thing" or draft.drop or any(kind in PLACED for _, kind in draft.linked):
            continue
        hosts = [drafts[other] for other, kind in draft.linked if kind == "beside"]
        for bearer in [other for host in hosts for other, kind in host.linked if kind == "on"]:
            named = drafts[bearer].entry.name in BEARING and drafts[bearer].entry.kind == "thing"
            if named and all_props()[draft.entry.name].size <= SMALL:
                draft.link(bearer, "on")
