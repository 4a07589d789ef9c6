"""What a kind of food is: a drawing on a plane, its size, and how it behaves among others in a vessel."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from muralist.engines.preview.brushes.colour import Colour
from muralist.engines.preview.props.plane import Plane


@dataclass(frozen=True, slots=True, kw_only=True)
class Taste:
    """How one portion looks: its own random stream, and the colour that was asked for."""

    rng: np.random.Generator
    tint: Colour | None = None

    def colour(self, default: Colour) -> Colour:
        """The asked colour, or the food's own."""
        return default if self.tint is None else self.tint

    def among(self, *choices: Colour) -> Colour:
        """The asked colour, or one of the food's own by chance."""
        return choices[int(self.rng.integers(len(choices)))] if self.tint is None else self.tint


@dataclass(frozen=True, slots=True, kw_only=True)
class Food:
    """`paint` draws it about the plane's origin within a radius of 1.

    A `pile` fills its vessel; all else is a piece whose radius is `size` of a dinner plate's. Small toppings lie at
    height `bears` over it, where that is not 0, and those of a pile lie on it. `many` come when a plural is not
    counted; `tall` is how high it reaches, in its own radii; `topping` lies on what bears it rather than beside.
    """

    paint: Callable[[Plane, Taste], None]
    size: float = 0.3
    pile: bool = False
    bears: float = 0.0
    many: int = 5
    tall: float = 1.0
    deep: float = 1.0
    topping: bool = False
