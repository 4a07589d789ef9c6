"""A splash that is named with goods is one around them: "a bottle with a splash of milk"."""

from __future__ import annotations

from muralist.engines.preview.grammar.drafts import Draft
from muralist.engines.preview.grammar.nouns.metres import metres_of

SPLASH, AROUND = "splash", "around"
SMALL = 0.5
"""Metres of the largest goods."""


def ring_splashes(drafts: list[Draft]) -> None:
    """Put the splash around the one thing that it is named with."""
    named = [(number, one) for number, one in enumerate(drafts) if one.is_thing]
    splashes = [one for _, one in named if one.entry.name == SPLASH]
    goods = [(number, one) for number, one in named if one.entry.name != SPLASH]
    if len(splashes) != 1 or len(goods) != 1:
        return
    number, good = goods[0]
    splash = splashes[0]
    if good.entry.details.get("poses") or good.plural or good.count > 1 or metres_of(good.entry) > SMALL:
        return
    if any(kind not in {"in", "with", "beside", AROUND} for _, kind in splash.linked):
        return
    other = next(at for at, one in enumerate(drafts) if one is splash)
    good.linked = [link for link in good.linked if link[0] != other]
    splash.linked = [(number, AROUND)]
    splash.count, splash.plural = 1, False
