"""How high things are in nature, and what a word of size makes of it."""

from __future__ import annotations

from dataclasses import replace

from muralist.engines.preview.brushes.canvas import Extent
from muralist.engines.preview.plan import Thing
from muralist.engines.preview.props import Look, Prop

GIANT, GIANT_METRES = 2.0, 2.6
TINY, TINY_METRES = 0.5, 0.35
GROWN_UP = 0.45
"""The power of a said size by which grown-up people are taller or shorter, unless they are giants."""
BOOK, BOOK_ABOVE = 0.17, 0.105
"""Metres of a unit of the drawing of books, from the side and from above: one of them is as wide, however many lie on
each other."""
FRUIT_BOWL, FRUITS = 1.5, frozenset({"mixed", "fruit", "apple", "orange", "lemon", "banana", "peach", "pear"})
"""How much wider than a soup bowl one of fruit is, and what is such fruit."""
BUILT = 4.0
"""Metres from which something tiny is a small one of its kind, not a toy: a tiny cabin."""


def natural_metres(prop: Prop, thing: Thing, look: Look, extent: Extent) -> float:
    """How high it is in nature, or deep seen from above: a single book lies flat, where several are a pile."""
    if prop.name == "books":
        return (BOOK_ABOVE if look.above else BOOK) * extent.height
    if look.above:
        return prop.spread * (FRUIT_BOWL if prop.name == "bowl" and thing.filling in FRUITS else 1.0)
    if prop.name == "vase" and look.filling:
        # the flowers rise over a vase that is as high as an empty one
        return prop.size * extent.height / prop.extent(replace(look, filling="")).height
    return thing.metres or prop.size


def called(thing: Thing) -> float:
    """How much a word of size makes of it: tall and short people differ by less than tall and short trees."""
    mild = thing.prop == "person" and TINY < thing.size < GIANT
    return thing.size**GROWN_UP if mild else thing.size


def sized(metres: float, size: float) -> float:
    """How high a thing is when it is called large or small: a giant mushroom outgrows people, a tiny man does not."""
    if size >= GIANT:
        return max(metres * size, GIANT_METRES)
    if size <= TINY:
        return min(metres * size, TINY_METRES) if metres < BUILT else metres * size
    return metres * size
