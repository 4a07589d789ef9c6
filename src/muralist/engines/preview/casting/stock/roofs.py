"""Solar panels of a house lie on its roof."""

from __future__ import annotations

from dataclasses import replace

from muralist.engines.preview.grammar.drafts import Draft

PANEL, HOUSE, SOLAR = "solar_panel", "house", "solar"
TIED = frozenset({"on", "atop", "beside", "holding", "carrying", "in", "with"})


def roof_with_panels(drafts: list[Draft]) -> None:
    """Make the panels a part of the house that has them."""
    for number, panel in enumerate(drafts):
        if panel.drop or panel.entry.name != PANEL:
            continue
        hosts = [n for n, one in enumerate(drafts) if one.entry.name == HOUSE and not one.drop
                 and (any(link == (n, kind) for link in panel.linked for kind in TIED)
                      or any(link[0] == number and link[1] in TIED for link in one.linked))]  # fmt: skip
        if not hosts:
            continue
        house = drafts[hosts[0]]
        variant = f"{house.entry.details.get('variant', '')} {SOLAR}".strip()
        house.entry = replace(house.entry, details={**house.entry.details, "variant": variant})
        house.words += panel.words
        panel.drop = True
        for one in drafts:
            one.linked = [link for link in one.linked if link[0] != number]
