"""Where one instance of a thing goes: what the layout hands to the painter."""

from __future__ import annotations

from dataclasses import dataclass

from muralist.engines.preview.brushes.canvas import Extent
from muralist.engines.preview.props import Look, Prop

LEAVING = frozenset({"hands"})
"""What reaches out of the frame at its foot."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Placement:
    """One painted instance: foot at `x` world units from the middle and height fraction `y`; a prop unit is `unit`.

    `thing` is its number in the plan. `hung` says how it hangs, if it does, on a cord of `cord` prop units. `far` is
    how much haze lies before it; a `perched` one stands on another. `cut` is the share of its height that is hidden
    at its foot, along an edge that sags by `bend` of its height.
    """

    prop: Prop
    look: Look
    extent: Extent
    x: float
    y: float
    unit: float
    where: str
    flip: bool = False
    far: float = 0.0
    perched: bool = False
    thing: int = 0
    cut: float = 0.0
    bend: float = 0.0
    hung: str = ""
    cord: float = 0.0
