"""What the rooms paint by themselves, so that a thing of that name is never painted a second time."""

from __future__ import annotations

from dataclasses import dataclass

MANY = 0
"""As many as the room happens to show."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Fixture:
    """A thing that a place has: `feature` names it there, and `tinted` says that it takes an asked colour.

    `most` is how many there are; `variants` are those that look like it, `rests` the other fixtures that it is on.
    A `single` one may be shown alone, and `fixed` ones cannot be left out for one that looks otherwise. A `bearing`
    one is the room's own only with another fixture on it; alone it is a thing like any other.
    """

    prop: str
    feature: str
    tinted: bool = False
    most: int = 1
    variants: frozenset[str] = frozenset({""})
    rests: frozenset[str] = frozenset()
    single: bool = False
    fixed: bool = False
    bearing: bool = False

    def shows(self, count: int) -> bool:
        """Whether the place has that many of it; MANY is a plural without a number."""
        if count == 1 and self.single:
            return True
        return count == self.most or (count == MANY and self.most == 2)


def _curtains(*, fixed: bool = False) -> Fixture:
    return Fixture(prop="curtain", feature="curtains", tinted=True, most=MANY, single=True, fixed=fixed)


def _chairs(variant: str, *, tinted: bool = True) -> Fixture:
    return Fixture(prop="chair", feature="stools" if variant else "chairs", tinted=tinted, most=MANY,
                   variants=frozenset({variant}))  # fmt: skip


BED = Fixture(prop="bed", feature="bed", tinted=True)
SPREAD = Fixture(prop="blanket", feature="blanket", tinted=True, rests=frozenset({"bed"}))
PLANT = Fixture(prop="houseplant", feature="plant")
PICTURES = Fixture(prop="picture", feature="pictures", most=MANY)
FIXTURES: dict[str, tuple[Fixture, ...]] = {
    "bedroom": (
        Fixture(prop="pillow", feature="pillows", tinted=True, most=2, single=True, rests=frozenset({"bed"})), SPREAD,
        Fixture(prop="lamp", feature="lamp", tinted=True, rests=frozenset({"drawers"})),
        Fixture(prop="drawers", feature="nightstand", tinted=True, variants=frozenset({"night"})), BED, _curtains(),
    ),
    "kitchen": (
        Fixture(prop="kettle", feature="kettle", tinted=True, rests=frozenset({"stove"})),
        Fixture(prop="stove", feature="stove", tinted=True),
        Fixture(prop="wardrobe", feature="cupboards", tinted=True, most=MANY, single=True),
    ),
    "livingroom": (
        Fixture(prop="pillow", feature="cushions", tinted=True, most=2, single=True, rests=frozenset({"sofa"})),
        Fixture(prop="sofa", feature="sofa", tinted=True, bearing=True), PLANT, _curtains(),
    ),
    "bathroom": (
        Fixture(prop="bathtub", feature="bathtub", tinted=True), Fixture(prop="mirror", feature="mirror"),
        Fixture(prop="sink", feature="sink"), PLANT,
        Fixture(prop="towel", feature="towels", tinted=True, most=2, single=True),
    ),
    "nursery": (Fixture(prop="crib", feature="crib", tinted=True), Fixture(prop="bunting", feature="bunting")),
    "attic": (
        Fixture(prop="chest", feature="chest", tinted=True),
        Fixture(prop="crate", feature="boxes", most=MANY, variants=frozenset({"", "stack"})),
    ),
    "office": (
        Fixture(prop="bookcase", feature="bookcase"), PLANT,
        Fixture(prop="lamp", feature="lamp", tinted=True, variants=frozenset({"", "desk"}), rests=frozenset({"table"})),
        Fixture(prop="computer", feature="computer", rests=frozenset({"table"})),
    ),
    "classroom": (
        Fixture(prop="globe", feature="globe", rests=frozenset({"table"})), _chairs("", tinted=False),
        Fixture(prop="table", feature="desks", most=MANY),
    ),
    "library": (
        Fixture(prop="books", feature="books", most=MANY, rests=frozenset({"bookcase", "shelf"})),
        Fixture(prop="bookcase", feature="bookcase", most=MANY, fixed=True),
        Fixture(prop="shelf", feature="bookcase", most=MANY, fixed=True),
        Fixture(prop="ladder", feature="ladder", rests=frozenset({"bookcase", "shelf"})),
    ),
    "diner": (_chairs("stool"),),
    "bar": (
        _chairs("stool"),
        Fixture(prop="bottle", feature="bottles", most=MANY, rests=frozenset({"shelf"})),
        Fixture(prop="shelf", feature="shelves", most=MANY),
    ),
    "restaurant": (
        Fixture(prop="candle", feature="candles", most=MANY, rests=frozenset({"table"})), PLANT, PICTURES,
        _chairs(""), Fixture(prop="table", feature="tables", most=MANY),
    ),
    "hospital": (
        Fixture(prop="pillow", feature="pillows", tinted=True, rests=frozenset({"bed"})), SPREAD, _curtains(), BED,
    ),
    "windowseat": (
        Fixture(prop="pillow", feature="cushion", tinted=True), PLANT, _curtains(),
    ),
    "workshop": (
        Fixture(prop="hammer", feature="tools", most=MANY), Fixture(prop="saw", feature="tools"),
        Fixture(prop="table", feature="workbench"), _chairs("stool"),
    ),
    "throne": (
        Fixture(prop="sign", feature="banners", tinted=True, most=MANY, variants=frozenset({"banner"})),
    ),
    "gym": (Fixture(prop="dumbbell", feature="dumbbells", most=MANY), Fixture(prop="mirror", feature="mirror")),
    "warehouse": (
        Fixture(prop="crate", feature="boxes", most=MANY, variants=frozenset({"", "stack"})),
        Fixture(prop="shelf", feature="shelves", most=MANY, fixed=True),
    ),
    "factory": (Fixture(prop="robot_arm", feature="arm"),),
    "museum": (Fixture(prop="picture", feature="pictures", most=MANY, fixed=True),),
    "stage": (_curtains(fixed=True),),
    "rooftop": (Fixture(prop="skyscraper", feature="skyline", most=MANY, fixed=True),),
}  # fmt: skip


def tinted(place: str, feature: str) -> bool:
    """Whether a place paints one of its fixtures in the colour that was asked for."""
    return any(row.feature == feature and row.tinted for row in FIXTURES.get(place, ()))
