"""What a rider carries is strapped behind the saddle: both hands are at the bar."""

from __future__ import annotations

from muralist.engines.preview.grammar.drafts import Draft
from muralist.engines.preview.lexicon.mention import FIGURES
from muralist.engines.preview.staging.contact.mounts import WHEELS
from muralist.engines.preview.staging.goods.racks import BOXES

RIDES, HAS = frozenset({"on", "riding"}), frozenset({"carrying", "holding"})


def strap_loads(drafts: list[Draft]) -> None:
    """Put the boxes that riders hold on what they ride."""
    for rider in drafts:
        if rider.drop or rider.entry.name not in FIGURES:
            continue
        wheels = [to for to, kind in rider.linked if kind in RIDES and drafts[to].entry.name in WHEELS]
        for to, kind in list(rider.linked) if len(wheels) == 1 else []:
            box = drafts[to]
            if kind in HAS and box.entry.name in BOXES and box.count <= 1 and not box.plural and not box.drop:
                rider.linked.remove((to, kind))
                box.linked = [(wheels[0], "on")]
