"""Footgear that is said: high heels, sandals, slippers, socks, boots and roller skates instead of the trade's shoes."""

from __future__ import annotations

from dataclasses import replace

from muralist.engines.preview.brushes.colour import Colour, rgb
from muralist.engines.preview.props.figure.wardrobe import BLANK, Outfit

RUBBER, WHITE = rgb("#e0b03c"), rgb("#f4f1ea")
SHOES = ("pumps", "sandals", "slippers", "socks", "socks-striped", "shoes")
"""Traits that are worn on a bare ankle, with their colour."""


def shod(outfit: Outfit, extras: dict[str, Colour]) -> Outfit:
    """The clothes with what is said to be on the feet."""
    said = next((name for name in ("boots", "rollerskates") if name in extras), "")
    if said:
        plain = RUBBER if said == "boots" else WHITE
        return replace(outfit, boots=True, shoe=extras[said] if extras[said] != BLANK else plain)
    said = next((name for name in SHOES if name in extras), "")
    if not said:
        return outfit
    return replace(outfit, boots=False, flippers=False, shoe=extras[said] if extras[said] != BLANK else outfit.shoe)
