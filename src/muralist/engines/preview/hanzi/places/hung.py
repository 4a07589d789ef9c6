"""What is hung on something hangs from it, as in English, and does not stand on top: 毛巾掛在椅子上, 竹竿上掛著粽子."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from muralist.engines.preview.hanzi.led import hangs
from muralist.engines.preview.lexicon import Entry

HOSTS = frozenset({"thing", "feature"})
UPON = frozenset("上")
AT = frozenset("在於于")
NEAR = 7
"""Words after 掛在 within which the noun and its 上 come."""


def hung_on(texts: Sequence[str], entries: Sequence[Entry | None]) -> dict[int, Entry]:
    """The words for on that a verb of hanging makes a relation of hanging, and that."""
    found: dict[int, Entry] = {}
    for at, text in enumerate(texts):
        if not hangs(text):
            continue
        places = [at - 1] if at else []
        if texts[at + 1 : at + 2] and texts[at + 1] in AT:
            end = min(len(texts), at + NEAR)
            places = [next((n for n in range(at + 2, end) if texts[n] in UPON), 0)]
        for place in places:
            upon, host = entries[place], entries[place - 1] if place else None
            if texts[place] in UPON and upon is not None and host is not None and host.kind in HOSTS:
                found[place] = replace(upon, name="hanging")
    return found
