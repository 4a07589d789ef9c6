"""Giants and small worlds: who sits on a pile of books is small beside it, a house on a palm fits the palm."""

from __future__ import annotations

from dataclasses import replace

from muralist.engines.preview.grammar.drafts import Draft
from muralist.engines.preview.lexicon.mention import FIGURES
from muralist.engines.preview.props import all_props

HOSTS = frozenset({
    "books", "coin", "bar_chart", "line_chart", "pencil", "pen", "laptop", "phone", "tablet", "light_bulb", "clock",
    "hourglass", "banknotes", "money_bag", "paper_stack", "gear", "letter", "calendar", "puzzle", "trophy", "globe",
    "piggy_bank", "calculator", "target", "magnet", "bank_card", "keyboard", "bitcoin", "document", "clipboard",
        "stopwatch",
})  # fmt: skip
"""Small things on which people of pictures sit, stand and climb."""
SUCH = frozenset({"sitting", "seated", "climbing", "standing", "walking", "running", "jumping", "reading",
    "fishing", "waving",
                  "cheering"})  # fmt: skip
GIANT = 2.2
LITTLE, PALM = 0.45, 0.20
"""Metres from which a thing does not lie on a small host or a palm, and what it then is."""
PALMS, ROCK, SLAB = "hands", "rock", 0.16
GOODS = frozenset({"perfume", "pump_bottle", "cream_jar", "dropper", "lipstick", "soap", "watch", "ring",
    "jar_candle", "candle",
                   "bottle", "tube", "sneaker", "necklace", "earrings", "phone", "nail_polish", "vase",
                       "mug"})  # fmt: skip
"""Goods that are shown on a stone no larger than they need."""
MACHINES, WORKING = frozenset({"laptop", "computer"}), "working"
PLANE, SEATED, AIR = "paper_plane", "sitting", "flying"


def settle_scales(drafts: list[Draft]) -> None:
    """Make what people are on a giant, and what lies on a palm or on coins small."""
    for draft in drafts:
        if draft.drop or draft.entry.kind != "thing":
            continue
        if draft.size >= GIANT and not draft.count and not draft.plural:
            # one giant is for all who have it
            draft.count, draft.single = 1, True
        for other, kind in list(draft.linked):
            host = drafts[other]
            seated = bool(draft.poses) and set(draft.poses) <= {SEATED, "seated"} and draft.entry.name in FIGURES
            if kind in {"front", "at"} and seated and host.entry.name in MACHINES and not host.drop:
                draft.poses = [WORKING]
            if kind not in {"on", "atop"} or host.drop or host.entry.kind != "thing":
                continue
            if draft.entry.name in FIGURES:
                _bear_figure(draft, host)
            elif host.entry.name == ROCK and draft.entry.name in GOODS:
                host.entry = replace(host.entry, details={**host.entry.details, "metres": SLAB, "home": "studio"})
                host.others = ()
            elif host.entry.name in {*HOSTS, PALMS} and _large(draft) and not _heaped(host):
                draft.entry = replace(draft.entry, details={**draft.entry.details, "metres": PALM})


def _heaped(host: Draft) -> bool:
    """Whether it is a heap, which grows with what lies on it: a dragon's hoard."""
    return "pile" in str(host.entry.details.get("variant", "")).split()


def _bear_figure(draft: Draft, host: Draft) -> None:
    """Enlarge what somebody climbs, sits or flies on; on a machine of everyday size they work."""
    if host.entry.name == PLANE and set(draft.poses) <= {AIR}:
        draft.poses = [SEATED]
        host.size = max(host.size, GIANT)
    elif host.entry.name in MACHINES and not draft.poses and host.size < GIANT:
        draft.poses = [WORKING]
    elif host.entry.name in HOSTS and (set(draft.poses) & SUCH or host.size >= GIANT):
        host.size = max(host.size, GIANT)


def _large(draft: Draft) -> bool:
    metres = float(draft.entry.details.get("metres", 0)) or all_props()[draft.entry.name].size
    return metres > LITTLE and draft.size < GIANT
