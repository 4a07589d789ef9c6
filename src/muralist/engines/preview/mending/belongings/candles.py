"""A candle that a slice of cake has stands in that slice, and is as small as such candles are."""

from __future__ import annotations

from dataclasses import replace

from muralist.engines.preview.grammar.drafts import Draft
from muralist.engines.preview.mending.carriers import merge

SLICE, CANDLED = "cake slice", "candled slice"


def light_slices(drafts: list[Draft]) -> None:
    """Put the one candle that comes with a single slice into it."""
    for number, draft in enumerate(drafts):
        one = draft.count <= 1 and not draft.plural and not draft.drop
        if draft.entry.kind != "thing" or draft.entry.details.get("fill") != SLICE or not one:
            continue
        candle = next(
            (n for n, each in enumerate(drafts) if each.entry.name == "candle" and _had(drafts, n, number)), -1
        )
        if candle < 0:
            continue
        merge(drafts, candle, number)
        draft.entry = replace(draft.entry, details={**draft.entry.details, "fill": CANDLED, "filling": CANDLED})


def _had(drafts: list[Draft], candle: int, host: int) -> bool:
    """Whether it is on the slice or comes with it, one of it, in no colour and on nothing of its own."""
    draft = drafts[candle]
    if draft.drop or draft.count > 1 or draft.plural or draft.colours or draft.entry.kind != "thing":
        return False
    with_it = any(other == candle and kind == "holding" for other, kind in drafts[host].linked)
    return with_it or (host, "on") in draft.linked or (host, "in") in draft.linked
