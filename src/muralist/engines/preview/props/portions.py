"""Serving: lays portions of food out on a plane so that each is seen, toppings on top; measures drawings."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

import numpy as np
import numpy.typing as npt

from muralist.engines.preview.brushes.canvas import Canvas, Extent
from muralist.engines.preview.brushes.light import Light
from muralist.engines.preview.brushes.paths import Point
from muralist.engines.preview.props.larder import FOODS, Food, Taste
from muralist.engines.preview.props.plane import ABOVE, SIDE, Plane
from muralist.engines.preview.props.prop import Look, Portion, Prop

CUT = {
    "mushroom": "mushroom slice",
    "tomato": "cherry tomato",
    "lemon": "lemon slice",
    "lime": "lime slice",
    "orange": "orange slice",
    "banana": "banana slice",
    "kiwi": "kiwi slice",
    "egg": "boiled egg",
    "cucumber": "cucumber slice",
    "pineapple": "pineapple ring",
    "grape": "single grape",
}
"""How what is large whole lies on top of something."""
SAUCES = frozenset({"syrup", "honey", "butter", "cream"})
POURED = frozenset({"syrup", "honey"})
LAID_OVER = frozenset({"chopsticks"})
MIXED = (
    Portion(kind="apple", count=2),
    Portion(kind="orange", count=2),
    Portion(kind="banana", count=1),
    Portion(kind="pear", count=1),
    Portion(kind="grape", count=1),
    Portion(kind="plum", count=1),
)
"""A bowl of fruit that nobody described."""
PANCAKES = tuple(f"{layers} pancakes" for layers in range(2, 9))
"""Stacks of a certain height."""
DRESSED = {
    name: (Portion(kind=name), Portion(kind="syrup"), Portion(kind="butter"), Portion(kind="blueberry", count=4))
    for name in ("pancakes", *PANCAKES, "waffle")
}
"""What nobody eats bare, as it is served when nothing is said."""
MEASURE = 26
"""Pixels a unit at which a drawing is tried out to find its extent."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Piece:
    """One piece to lay: its kind, radius and colour."""

    kind: str
    radius: float
    tint: tuple[float, float, float] | None
    food: Food


def portions_of(look: Look, default: Sequence[Portion] = ()) -> tuple[Portion, ...]:
    """What a vessel holds: its contents, or what its row of the vocabulary brings."""
    if look.contents:
        return tuple(each for each in look.contents if each.kind in FOODS or each.kind == "mixed")
    if look.filling in DRESSED:
        return DRESSED[look.filling]
    kinds = [kind for kind in look.filling.split("+") if kind in FOODS]
    if kinds:
        shares = shared_out(look.filling_count, len(kinds))
        return tuple(Portion(kind=kind, count=share, colours=look.filling_colours)
                     for kind, share in zip(kinds, shares, strict=False))  # fmt: skip
    return MIXED if look.filling == "mixed" else tuple(default)


def shared_out(count: int, kinds: int) -> list[int]:
    """How many of each kind make a number, and no share for a kind that it leaves none of; 0 is as many as fit."""
    if not count:
        return [0] * kinds
    return [count // kinds + (number < count % kinds) for number in range(min(count, kinds))]


PAIR = 2

BERRY = 0.12
"""The radius below which a food is as small as a berry."""


def lay_out(
    plane: Plane,
    look: Look,
    portions: Sequence[Portion],
    *,
    deep: bool = False,
    shape: Point = (1.0, 1.0),
    base: bool = False,
) -> None:
    """Lay portions on the plane's disc of radius 1, or ellipse of radii `shape`; in a `deep` vessel they lie heaped.

    The first is the `base` of all others, as a pizza is.
    """
    known = [MIXED if each.kind == "mixed" else (each,) for each in portions]
    every = [each for group in known for each in group if each.kind in FOODS]
    over = [each for each in every if each.kind in LAID_OVER]
    rest = [each for each in every if each.kind not in LAID_OVER]
    mains = [each for each in rest if not FOODS[each.kind].topping]
    tops = [each for each in rest if FOODS[each.kind].topping]
    piles = [each for each in mains if FOODS[each.kind].pile]
    if piles and (deep or len(mains) == len(piles) == 1):
        tops = [each for each in mains if each not in piles] + tops
        mains = piles
    if mains and FOODS[mains[0].kind].bears and not FOODS[mains[0].kind].pile and mains[0].count in {0, 1}:
        light = [each for each in mains[1:] if base or FOODS[each.kind].size <= 0.36 or each.kind in CUT]
        tops, mains = light + tops, [each for each in mains if each not in light]
    bears = (
        len(mains) == 1 and FOODS[mains[0].kind].bears > 0 and (FOODS[mains[0].kind].pile or mains[0].count in {0, 1})
    )
    if bears:
        _borne(plane, look, mains[0], tops, shape)
    elif tops and mains and len({each.kind for each in mains}) == 1 and FOODS[mains[0].kind].bears and not piles:
        # several scoops with a cherry on top
        pieces = [piece for each in mains for piece in _pieces(each, 0.95)]
        _laid(plane, look, pieces, 0.72 if deep else 0.86, shape, heap=0.2 if deep else 0.0, most=2.4)
        crown = plane.sub(0, 0, 0.5, h=0.55)
        grown = [replace(piece, radius=max(0.3, piece.radius * 1.6)) for each in tops for piece in _pieces(each, 0.3)]
        _laid(crown, look, grown, 1.0, (1.0, 1.0), most=1.0)
    elif mains or tops:
        mixed_plate = len(mains) + len(tops) > 1
        if deep and not mixed_plate:
            mains, tops = [_filled(each) for each in mains], [_filled(each) for each in tops]
        pieces = [piece for each in (*mains, *tops) for piece in _pieces(each, 0.55 if mixed_plate else 0.95)]
        _laid(plane, look, pieces, 0.72 if deep else 0.86, shape, heap=0.30 if deep else 0.0, most=2.3 if deep else 1.7)
    for each in over:
        _paint(plane, look, each.kind, each.colours[0] if each.colours else None, "over")


def _borne(plane: Plane, look: Look, base: Portion, tops: Sequence[Portion], shape: Point) -> None:
    """One food that carries all the others on top."""
    food = FOODS[base.kind]
    here = plane if food.pile else plane.sub(0, 0, 0.98 if food.size > 0.3 else max(0.5, food.size * 1.5))
    if shape[1] < 1:
        here = here.sub(0, 0, shape[1] if food.pile else max(shape[1], 0.9))
    _paint(here, look, base.kind, base.colours[0] if base.colours else None, "base")
    top = here.sub(0, 0, 1.0, h=food.bears)
    for each in tops:
        if each.kind in POURED:
            _paint(top.sub(0, 0, 0.76), look, each.kind, each.colours[0] if each.colours else None, "sauce")
    loose = [
        replace(piece, radius=piece.radius * (1.15 if food.pile else 1.35))
        for each in tops
        if each.kind not in SAUCES
        for piece in _pieces(_cut(each), 0.3)
    ]
    reach = 0.70 if food.pile or base.kind in {"plain pizza", "cake", "pancakes", *PANCAKES} else 0.5
    dabs = [each for each in tops if each.kind in SAUCES - POURED]
    at = 0.34 if dabs and loose else 0.0
    _laid(
        top.sub(-at, 0, reach * (0.8 if at else 1.0)),
        look,
        [replace(piece, radius=piece.radius / reach) for piece in loose],
        1.0,
        (1.0, 1.0),
        most=1.0,
    )
    for number, each in enumerate(dabs):
        _paint(
            top.sub(at + 0.1 * number, 0.05 - 0.3 * number, 0.26),
            look,
            each.kind,
            each.colours[0] if each.colours else None,
            "dab",
        )


def _filled(portion: Portion) -> Portion:
    """Small berries alone in a bowl are so many that they fill it."""
    food = FOODS[portion.kind]
    small = not portion.count and not food.pile and food.size < BERRY
    return replace(portion, count=2 * food.many) if small else portion


def _cut(portion: Portion) -> Portion:
    kind = CUT.get(portion.kind, portion.kind)
    return (
        portion
        if kind == portion.kind
        else replace(portion, kind=kind, count=portion.count if portion.count != 1 else 0)
    )


def _pieces(portion: Portion, pile: float) -> list[_Piece]:
    food = FOODS[portion.kind]
    count = 1 if food.pile else portion.count or food.many
    tints = portion.colours
    return [
        _Piece(
            kind=portion.kind,
            radius=pile if food.pile else food.size,
            tint=tints[number % len(tints)] if tints else None,
            food=food,
        )
        for number in range(min(count, 24))
    ]


def _laid(
    plane: Plane,
    look: Look,
    pieces: list[_Piece],
    close: float,
    shape: Point,
    heap: float = 0.0,
    most: float = 1.6,
) -> None:
    """Pieces side by side, back to front; `close` lets them touch, `heap` raises the middle."""
    if not pieces:
        return
    # what is long and narrow leaves room beside it
    spots, scale = packed(tuple(piece.radius * (0.4 + 0.6 * piece.food.deep) for piece in pieces), close, shape, most)
    if len(pieces) == PAIR and spots[0][0] > spots[1][0]:
        # what is named first lies at the left
        spots = tuple((-u, v) for u, v in spots)
    order = sorted(range(len(pieces)), key=lambda number: -spots[number][1])
    for number in order:
        (u, v), piece = spots[number], pieces[number]
        turn = float(look.rng("turn", number).uniform(-0.5, 0.5)) * (0.4 if piece.food.deep < 0.9 else 1.0)
        lift = heap * max(0.0, 1 - u * u - v * v)
        here = plane.sub(u, v, piece.radius * scale, turn, lift)
        if not piece.food.pile and piece.radius > 0.14:
            here.shadow(0, 0, 0.86, (0.45, 0.40, 0.38), 0.34, rv=0.86 * piece.food.deep)
        _paint(here, look, piece.kind, piece.tint, number)


def _paint(plane: Plane, look: Look, kind: str, tint: tuple[float, float, float] | None, *name: object) -> None:
    FOODS[kind].paint(plane, Taste(rng=look.rng("food", kind, *name), tint=tint))


@lru_cache(maxsize=256)
def packed(radii: tuple[float, ...], close: float, shape: Point, most: float = 1.6) -> tuple[tuple[Point, ...], float]:
    """Where discs of these radii lie inside an ellipse of radii `shape` without covering each other, and their scale.

    They grow `most` times at most. The largest lies in the middle or at the left, whichever leaves all of them larger.
    """
    tries = [_packed(radii, close, shape, most, middle) for middle in ((True, False) if len(radii) > 1 else (True,))]
    spots, scale = max(tries, key=lambda each: each[1])
    middle_u = (
        max(u + r * scale for (u, _), r in zip(spots, radii, strict=True))
        + min(u - r * scale for (u, _), r in zip(spots, radii, strict=True))
    ) / 2
    middle_v = (
        max(v + r * scale for (_, v), r in zip(spots, radii, strict=True))
        + min(v - r * scale for (_, v), r in zip(spots, radii, strict=True))
    ) / 2
    return tuple((u - middle_u, v - middle_v) for u, v in spots), scale


def _packed(
    radii: tuple[float, ...], close: float, shape: Point, most: float, middle: bool
) -> tuple[list[Point], float]:
    order = sorted(range(len(radii)), key=lambda number: -radii[number])
    grid = np.array(
        [
            (r * math.cos(a) * shape[0], r * math.sin(a) * shape[1])
            for ring, r in enumerate(np.linspace(0, 1, 17).tolist())
            for a in np.linspace(0.3 * ring, 0.3 * ring + 2 * math.pi, 1 + 6 * ring, endpoint=False).tolist()
        ]
    )
    scale = most
    while True:
        found: dict[int, Point] = {}
        for number in order:
            r = radii[number] * scale
            free = _inside(grid, r, shape)
            for other, (pu, pv) in found.items():
                free &= np.hypot(grid[:, 0] - pu, grid[:, 1] - pv) >= (r + radii[other] * scale) * close
            if not free.any():
                break
            aim = (0.0, 0.0) if middle or found else (-shape[0], 0.0)
            far = (grid[:, 0] - aim[0]) ** 2 + 1.1 * (grid[:, 1] - aim[1]) ** 2
            best = int(np.argmin(np.where(free, far, np.inf)))
            found[number] = (float(grid[best, 0]), float(grid[best, 1]))
        if len(found) == len(radii):
            return [found[number] for number in range(len(radii))], scale
        scale *= 0.93


def _inside(grid: npt.NDArray[np.float64], r: float, shape: Point) -> npt.NDArray[np.bool_]:
    """Which points may be the middle of a disc that stays inside."""
    room = (max(1e-6, shape[0] - r * 0.92), max(1e-6, shape[1] - r * 0.92))
    if r > min(shape):
        return np.zeros(len(grid), dtype=bool)
    return np.asarray(np.hypot(grid[:, 0] / room[0], grid[:, 1] / room[1]) <= 1.0)


def measured(paint: Callable[[Canvas, Look], None]) -> Callable[[Look], Extent]:
    """The extent of a drawing about the origin, found by trying it out small."""

    @lru_cache(maxsize=256)
    def extent(look: Look) -> Extent:
        room = Extent(left=-2.4, right=2.4, top=4.4, bottom=-1.2)
        canvas = Canvas(room, MEASURE, Light(), samples=1, detail=0)
        paint(canvas, look)
        canvas.image.alpha_composite(canvas.bright)
        box = canvas.image.getchannel("A").point([0] * 6 + [255] * 250).getbbox() or (0, 0, 1, 1)
        pad = 1.6 / MEASURE
        return Extent(
            left=canvas.left + box[0] / MEASURE - pad,
            right=canvas.left + box[2] / MEASURE + pad,
            top=canvas.top - box[1] / MEASURE + pad,
            bottom=min(-0.01, canvas.top - box[3] / MEASURE - pad),
        )

    return extent


def lone(canvas: Canvas, look: Look, kind: str) -> None:
    """One piece of food by itself on the table, with what lies on top of it."""
    food = FOODS[kind]
    tilt = ABOVE if look.above else SIDE
    plane = Plane(canvas=canvas, tilt=tilt, y=0.0 if look.above else _foot(kind))
    _paint(plane, look, kind, look.colours[0] if look.colours else None)
    tops = [each for each in look.contents if each.kind in FOODS and each.kind != kind]
    if not tops:
        return
    top = plane.sub(0.0, 0.0, 1.0, h=food.bears or food.tall * 0.8)
    for each in tops:
        if each.kind in SAUCES:
            _paint(top.sub(0, 0, 0.7 if each.kind in {"syrup", "honey"} else 0.3), look, each.kind, None, "sauce")
    # few toppings are shown large
    pieces = [piece for each in tops if each.kind not in SAUCES for piece in _pieces(_single(each), 0.3)]
    reach = 0.62 if food.size > 0.5 else 0.46
    grown = [replace(piece, radius=max(0.20, piece.radius / max(food.size, 0.4)) / reach) for piece in pieces]
    _laid(top.sub(0.08, 0.0, reach), look, grown, 1.0, (1.0, 1.0), most=1.2)


def _single(portion: Portion) -> Portion:
    """One stays whole on top; several are cut where they are large."""
    if portion.kind == "egg" and portion.count <= 1:
        # nobody lays a raw egg on a toast
        return replace(portion, kind="fried egg", count=1)
    return portion if portion.count == 1 else _cut(portion)


@lru_cache(maxsize=512)
def _foot(kind: str) -> float:
    """How high the plane's origin lies so that the food's lowest edge is at 0."""
    room = Extent(left=-2.0, right=2.0, top=3.0, bottom=-1.5)
    canvas = Canvas(room, MEASURE, Light(), samples=1, detail=0)
    FOODS[kind].paint(Plane(canvas=canvas, tilt=SIDE), Taste(rng=np.random.Generator(np.random.PCG64(1))))
    box = canvas.image.getchannel("A").point([0] * 6 + [255] * 250).getbbox() or (0, 0, 1, 1)
    return -(canvas.top - box[3] / MEASURE)


def seen_above(prop: Prop, kind: str | Callable[[Look], str], spread: float) -> Prop:
    """The prop with a drawing from above: the food of that name."""

    def above(canvas: Canvas, look: Look) -> None:
        lone(canvas, look, kind if isinstance(kind, str) else kind(look))

    return overhead(prop, above, spread)


def overhead(prop: Prop, above: Callable[[Canvas, Look], None], spread: float) -> Prop:
    """The prop with a drawing of its own from above, `spread` metres deep."""
    extent_above = measured(above)

    def extent(look: Look) -> Extent:
        return extent_above(look) if look.above else prop.extent(look)

    def paint(canvas: Canvas, look: Look) -> None:
        (above if look.above else prop.paint)(canvas, look)

    return replace(prop, extent=extent, paint=paint, spread=spread)
