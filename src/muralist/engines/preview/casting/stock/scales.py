"""Giants and small worlds: who climbs or sits on a pile of books is small beside it, a house on a palm fits the palm."""

from __future__ import annotations

from dataclasses import replace

from muralist.engines.preview.grammar.drafts import Draft
from muralist.engines.preview.lexicon.mention import FIGURES
from muralist.engines.preview.props import all_props

HOSTS = frozenset({
    "books", "coin", "bar_chart", "line_chart", "pencil", "pen", "laptop", "phone", "tablet", "light_bulb", "clock",
    "hourglass", "banknotes", "money_bag", "paper_stack", "gear", "letter", "calendar", "puzzle", "trophy", "globe",
    "piggy_bank", "calculator", "target", "magnet", "bank_card", "keyboard", "bitcoin", "document", "clipboard", "stopwatch",
})  # fmt: skip
"""Small things on which people of pictures sit, stand and climb."""
SUCH = frozenset({"sitting", "seated", "climbing", "standing", "walking", "running", "jumping", "reading", "fishing", "waving",
                  "cheering"})  # fmt: skip
GIANT = 2.2
LITTLE, PALM = 0.45, 0.20
"""Metres from which a thing does not lie on a small host or a palm, and what it then is."""
PALMS = "hands"


def settle_scales(drafts: list[Draft]) -> None:
    """Make what people are on a giant, and what lies on a palm or on coins small."""
    for draft in drafts:
        if draft.drop or draft.entry.kind != "thing":
            continue
        for other, kind in draft.linked:
            host = drafts[other]
            if kind not in {"on", "atop"} or host.drop or host.entry.kind != "thing":
                continue
            if draft.entry.name in FIGURES and host.entry.name in HOSTS and (set(draft.poses) & SUCH or host.size >= GIANT):
                host.size = max(host.size, GIANT)
            elif draft.entry.name not in FIGURES and host.entry.name in {*HOSTS, PALMS} and _large(draft):
                draft.entry = replace(draft.entry, details={**draft.entry.details, "metres": PALM})


def _large(draft: Draft) -> bool:
    metres = float(draft.entry.details.get("metres", 0)) or all_props()[draft.entry.name].size
    return metres > LITTLE and draft.size < GIANT
