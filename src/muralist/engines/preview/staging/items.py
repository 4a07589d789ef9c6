"""The instances of a plan's things while they are being placed: what each is, how large, and on what it depends."""

from __future__ import annotations

from dataclasses import dataclass

from muralist.engines.preview.brushes.canvas import Extent
from muralist.engines.preview.props import Look, Prop


@dataclass(slots=True, kw_only=True)
class Item:
    """One instance on its way to a placement, `metres` high in nature; `on` is the item that carries it, `level` its
    order over that. `hung` says how it hangs, if it does, on a cord of `cord` prop units. `cut` is the share of its
    height that is hidden at its foot, along an edge that sags by `bend`.
    """

    thing: int
    number: int
    prop: Prop
    look: Look
    extent: Extent
    unit: float
    where: str
    metres: float
    x: float = 0.0
    y: float = 0.0
    flip: bool = False
    far: float = 0.0
    on: Item | None = None
    level: int = 0
    cut: float = 0.0
    bend: float = 0.0
    hung: str = ""
    cord: float = 0.0

    @property
    def width(self) -> float:
        return self.extent.width * self.unit

    @property
    def height(self) -> float:
        return self.extent.height * self.unit

    @property
    def footing(self) -> float:
        """The width that it needs for itself in a row."""
        return self.width * (1 - self.prop.overlap)

    @property
    def root(self) -> Item:
        """The lowest thing that it stands on, through all between; itself where it stands on none."""
        item = self
        while item.on is not None:
            item = item.on
        return item

    @property
    def middle(self) -> float:
        """World x of its extent's middle."""
        return self.x + self.off_centre

    @property
    def off_centre(self) -> float:
        return (self.extent.left + self.extent.right) / 2 * self.unit * (-1 if self.flip else 1)

    def centre_on(self, x: float) -> None:
        """Move so that the extent's middle is at x."""
        self.x = x - self.off_centre


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """The picture's proportions: world units from the middle to the right edge, and per frame height."""

    half_width: float
    tall: float

    @classmethod
    def of(cls, aspect: float) -> Frame:
        return cls(half_width=max(1.0, aspect) / 2, tall=max(1.0, 1 / aspect))
