"""What a rider carries is strapped behind the saddle: both hands are at the bar."""

from __future__ import annotations

from collections.abc import Sequence

from muralist.engines.preview.grammar.drafts import Reading
from muralist.engines.preview.lexicon.mention import FIGURES, Mention
from muralist.engines.preview.staging.contact.mounts import WHEELS
from muralist.engines.preview.staging.goods.racks import BOXES

RIDES, HAS = frozenset({"on", "riding"}), frozenset({"carrying", "holding"})
NEAR = 4
"""How many mentions before the box its deed is looked for."""


def strap_loads(words: Sequence[Mention], reading: Reading) -> None:
    """Put the boxes that riders hold on what they ride."""
    drafts = reading.drafts
    for rider in drafts:
        if rider.drop or rider.entry.name not in FIGURES:
            continue
        wheels = [to for to, kind in rider.linked if kind in RIDES and drafts[to].entry.name in WHEELS]
        for to, kind in list(rider.linked) if len(wheels) == 1 else []:
            box = drafts[to]
            if kind in HAS and box.entry.name in BOXES and box.count <= 1 and not box.plural and not box.drop:
                rider.linked.remove((to, kind))
                box.linked = [(wheels[0], "on"), *(link for link in box.linked if link[1] == "holding")]
                # on its rack it is carried
                start = min(box.words, default=0)
                reading.used |= {at for at in range(max(0, start - NEAR), start) if _said(words[at])}


def _said(word: Mention) -> bool:
    return word.kind == "relation" and word.entry is not None and word.entry.name in HAS
