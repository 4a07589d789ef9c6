"""Lotus flowers that are in a vase are cut: they stand on stems there, and no leaves lie around, 花瓶裡插著荷花."""

from __future__ import annotations

from dataclasses import replace

from muralist.engines.preview.grammar.drafts import Draft

LOTUS, CUT = "lotus", "flowers"
VASES = frozenset({"vase", "jar", "bottle"})
HEAD = "magnolia"
"""The head of a stem that has such petals."""


def cut_lotuses(drafts: list[Draft]) -> None:
    """Put them into the vase that they are said to be in."""
    for number, draft in enumerate(drafts):
        if draft.entry.name != LOTUS or draft.drop:
            continue
        for vase, host in enumerate(drafts):
            held = any(link in host.linked for link in ((number, "holding"), (number, "of")))
            if host.entry.name not in VASES or host.drop or not (held or (vase, "in") in draft.linked):
                continue
            details = {**draft.entry.details, "prop": CUT, "variant": HEAD, "fills": "flower"}
            draft.entry, draft.others = replace(draft.entry, name=CUT, details=details), ()
            host.linked = [link for link in host.linked if link[0] != number]
            draft.linked = [link for link in draft.linked if link[0] != vase]
            draft.link(vase, "in")
            break
