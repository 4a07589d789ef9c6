"""What a prop is: a parametric drawing with a real size, a place where it stands and a look it can take."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from muralist.engines.preview.brushes.canvas import Canvas, Extent
from muralist.engines.preview.brushes.colour import Colour
from muralist.engines.preview.brushes.streams import stream


@dataclass(frozen=True, slots=True, kw_only=True)
class Portion:
    """One kind of what a prop holds or bears: `count` of it (0: as much as fits), in these colours."""

    kind: str
    count: int = 0
    colours: tuple[Colour, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """How one instance of a prop should look. `seed` and `number` feed its own random streams."""

    seed: int = 0
    number: int = 0
    variant: str = ""
    material: str = ""
    pattern: str = ""
    colours: tuple[Colour, ...] = ()
    filling: str = ""
    filling_colours: tuple[Colour, ...] = ()
    filling_count: int = 0
    dark: bool = False
    season: str = ""
    contents: tuple[Portion, ...] = ()
    own: frozenset[int] = frozenset()
    """The numbers of colours that nobody asked for: they stand before one that was, and the prop has its own there."""
    above: bool = False
    """Whether it is seen from straight above, lying on a table."""
    text: str = ""
    """Words of the prompt in quotation marks, for props that carry lettering."""
    ink: str = ""
    """The colour that these are said to have, as `#rrggbb`."""

    def rng(self, *names: object) -> np.random.Generator:
        """A named random stream of this instance."""
        return stream(self.seed, "prop", self.number, *names)

    def colour(self, default: Colour, index: int = 0) -> Colour:
        """The asked colour, or the prop's own."""
        at = min(index, len(self.colours) - 1)
        return self.colours[at] if self.colours and at not in self.own else default

    def pick(self, name: str, choices: tuple[Colour, ...]) -> Colour:
        """The asked colour, or one of the prop's own by seed."""
        return (
            self.colours[0]
            if self.colours and 0 not in self.own
            else choices[int(self.rng(name).integers(len(choices)))]
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Prop:
    """A drawing in its own units. `size` is its height in metres; `stands` is ground, water, sky or anywhere.

    `home` is the place it is painted in when the prompt names none. `perch` is the height, in prop units, at which
    something may sit on it. `holds` names what may fill it; `materials` are the material words that change it.
    `overlap` is the share of its width that neighbours may cover; `aloft` the most of the sky's height it takes.
    `letters` says that it can carry the words of `Look.text`. `hangs` is "ceiling", "wall" or "across" (from side to
    side of the frame) for what never stands. `spread` is how many metres its drawing from above is deep on a table; 0,
    there is none, and seen from above it lies on its side. `poses` it can take besides those that its rows list;
    `stature` is the height in prop units that `size` measures where poses change the extent, else 0.
    """

    name: str
    size: float
    extent: Callable[[Look], Extent]
    paint: Callable[[Canvas, Look], None]
    stands: str = "ground"
    home: str = "studio"
    perch: float | None = None
    holds: frozenset[str] = frozenset()
    materials: frozenset[str] = frozenset()
    tintable: bool = True
    turns: bool = True
    casts: bool = True
    overlap: float = 0.0
    aloft: float = 1.2
    letters: bool = False
    hangs: str = ""
    spread: float = 0.0
    poses: frozenset[str] = frozenset()
    stature: float = 0.0
