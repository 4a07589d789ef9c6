"""Things of their own in people's hands: how large each is held, where the hand takes it, and at what angle."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

from PIL import Image

from muralist.engines.preview.brushes.canvas import Canvas, Extent
from muralist.engines.preview.brushes.colour import Colour, rgb
from muralist.engines.preview.brushes.paths import Point
from muralist.engines.preview.props.prop import Look, Prop


@dataclass(frozen=True, slots=True, kw_only=True)
class Grip:
    """`tall` is the height in figure units, 0 for the thing's own; the hand is at `at`, shares of width and height.

    `turn` degrees lean it to the left; `pose` is the deed of who has it; `mid` holds it between both hands.
    """

    tall: float = 0.0
    at: Point = (0.5, 0.5)
    turn: float = 0.0
    pose: str = "holding"
    mid: bool = False


GRIPS: dict[str, Grip] = {
    "guitar": Grip(tall=0.62, at=(0.5, 0.30), turn=-62, pose="strumming"),
    "violin": Grip(tall=0.34, at=(0.5, 0.55), turn=-70, pose="fiddling"),
    "flute": Grip(tall=0.125, at=(0.60, 0.5), pose="fluting"),
    "car": Grip(tall=0.12, at=(0.5, 0.2), pose="hauling", mid=True),
    "truck": Grip(tall=0.10, at=(0.5, 0.2), pose="hauling", mid=True),
    "plane": Grip(tall=0.10, at=(0.5, 0.4), pose="lifting"),
    "rocket": Grip(tall=0.24, at=(0.5, 0.4), pose="lifting"),
    "dinosaur": Grip(tall=0.20, at=(0.5, 0.3), pose="hauling", mid=True),
    "robot": Grip(tall=0.24, at=(0.5, 0.3), pose="hauling", mid=True),
    "banjo": Grip(tall=0.58, at=(0.5, 0.26), turn=-62, pose="strumming"),
    "harmonica": Grip(tall=0.050, at=(0.5, 0.5), pose="mouthing", mid=True),
    "maracas": Grip(tall=0.24, at=(0.5, 0.10), pose="lifting"),
    "tambourine": Grip(tall=0.20, at=(0.5, 0.12), pose="lifting"),
    "erhu": Grip(tall=0.52, at=(0.5, 0.60), pose="huqin"),
    "pipa": Grip(tall=0.60, at=(0.5, 0.74), turn=-14, pose="luting"),
    "trumpet": Grip(tall=0.15, at=(0.42, 0.5), turn=8, pose="blowing"),
    "drum": Grip(tall=0.24, at=(0.5, 0.80), pose="drumming", mid=True),
    "camera": Grip(tall=0.12, at=(0.5, 0.5), pose="photographing"),
    "phone": Grip(tall=0.105, at=(0.5, 0.4), turn=-12, pose="lifting"),
    "laptop": Grip(tall=0.17, at=(0.45, 0.10), pose="working"),
    "megaphone": Grip(tall=0.20, at=(0.36, 0.16), turn=8, pose="singing"),
    "microphone": Grip(tall=0.17, at=(0.5, 0.45), turn=28, pose="singing"),
    "mug": Grip(tall=0.090, at=(0.84, 0.45), pose="drinking"),
    "cup": Grip(tall=0.090, at=(0.84, 0.45), pose="drinking"),
    "toy_balloon": Grip(tall=0.72, at=(0.5, 0.015), pose="lifting"),
    "lantern": Grip(tall=0.23, at=(0.5, 0.97), pose="lifting"),
    "flowers": Grip(tall=0.30, at=(0.5, 0.16), turn=-8, pose="holding"),
    "ice_cream": Grip(tall=0.17, at=(0.5, 0.12), pose="lifting"),
    "hand_net": Grip(tall=0.66, at=(0.85, 0.12), pose="lifting"),
    "flag": Grip(tall=0.60, at=(0.06, 0.16), turn=-6, pose="lifting"),
    "tanghulu": Grip(tall=0.24, at=(0.5, 0.08), turn=-10, pose="lifting"),
    "basket": Grip(tall=0.24, at=(0.5, 0.94), pose="holding"),
    "watering_can": Grip(tall=0.20, at=(0.42, 0.72), turn=-16, pose="watering"),
    "ball": Grip(tall=0.18, pose="hauling", mid=True),
    "teddy": Grip(tall=0.30, pose="hauling", mid=True),
    "gift": Grip(tall=0.20, at=(0.5, 0.22), pose="hauling", mid=True),
    "cake": Grip(tall=0.22, at=(0.5, 0.06), pose="hauling", mid=True),
    "lunch_box": Grip(tall=0.11, at=(0.5, 0.15), pose="hauling", mid=True),
    "helmet": Grip(tall=0.21, at=(0.5, 0.3), pose="hauling", mid=True),
    "headwear": Grip(tall=0.16, at=(0.5, 0.3), pose="hauling", mid=True),
    "hat": Grip(tall=0.15, at=(0.5, 0.3), pose="hauling", mid=True),
    "chefhat": Grip(tall=0.22, at=(0.5, 0.2), pose="hauling", mid=True),
    "suitcase": Grip(tall=0.30, at=(0.5, 0.98), pose="standing"),
    "candle": Grip(tall=0.20, at=(0.5, 0.12), pose="lifting"),
    "telescope": Grip(tall=0.30, at=(0.5, 0.5), pose="photographing"),
    "books": Grip(tall=0.14, at=(0.5, 0.3), pose="hauling", mid=True),
    "heart": Grip(tall=0.22, at=(0.5, 0.3), pose="hauling", mid=True),
    "bowl": Grip(tall=0.10, at=(0.5, 0.3), pose="hauling", mid=True),
    "cat": Grip(tall=0.30, at=(0.5, 0.4), pose="hauling", mid=True),
    "bird": Grip(tall=0.17, at=(0.5, 0.06), pose="standing"),
    "owl": Grip(tall=0.20, at=(0.5, 0.04), pose="standing"),
    "parrot": Grip(tall=0.22, at=(0.5, 0.10), pose="standing"),
    "child": Grip(tall=0.40, at=(0.5, 0.25), pose="hauling", mid=True),
    "dog": Grip(tall=0.30, at=(0.5, 0.4), pose="hauling", mid=True),
    "saxophone": Grip(tall=0.46, at=(0.35, 0.45), pose="saxing"),
    "accordion": Grip(tall=0.26, at=(0.5, 0.5), pose="hauling", mid=True),
    "book": Grip(tall=0.13, at=(0.5, 0.3), pose="perusing", mid=True),
    "newspaper": Grip(tall=0.25, at=(0.5, 0.66), pose="perusing", mid=True),
    "clipboard": Grip(tall=0.19, at=(0.5, 0.3), pose="perusing", mid=True),
    "journal": Grip(tall=0.17, at=(0.5, 0.3), pose="perusing", mid=True),
    "map": Grip(tall=0.24, at=(0.5, 0.80), pose="perusing", mid=True),
    "racket": Grip(tall=0.40, at=(0.5, 0.12), turn=-20, pose="holding"),
    "fruit": Grip(tall=0.115, at=(0.5, 0.14), pose="holding"),
    "magnifier": Grip(at=(0.86, 0.12), pose="holding"),
    "wrench": Grip(at=(0.5, 0.22), turn=24, pose="holding"),
    "hammer": Grip(at=(0.5, 0.20), turn=20, pose="holding"),
    "screwdriver": Grip(at=(0.5, 0.16), turn=20, pose="holding"),
    "plan_sheet": Grip(tall=0.26, at=(0.5, 0.55), pose="perusing", mid=True),
    "glass": Grip(tall=0.135, at=(0.5, 0.18)),
    "morsel": Grip(tall=0.135, at=(0.5, 0.12)),
    "frog": Grip(tall=0.15, at=(0.5, 0.2), pose="holding"),
    "rabbit": Grip(tall=0.26, at=(0.5, 0.4), pose="hauling", mid=True),
}  # fmt: skip
STATURE = 1.7
SHOULDERED = frozenset({"bird", "owl", "parrot"})
"""What sits on a shoulder."""
OUTSIZED, OUTSIZE = "outsized", 1.5
"""The word of a variant of what is called large in a hand, and how much larger it then is."""
COLOSSAL, EMBRACED = "colossal", Grip(at=(0.30, 0.40), pose="hauling")
"""The word of a variant of what is called giant in both arms, and how it is held."""
HUGE, HUGE_SLENDER, BROADEST, LONGEST, SLENDER = 0.60, 0.86, 0.72, 1.05, 0.45
"""How high a giant one is, also if it is slender, how broad at most, also if it is long, and the share up to which it
is slender."""
MARKS = frozenset({OUTSIZED, COLOSSAL})
SMALLEST, LARGEST = 0.085, 0.42
TINY, SHOWN, PINCHED = 0.13, 0.15, (0.5, 0.04)
"""Metres below which a thing is held by its lower edge, at least so large, in figure units."""
PAWED, FISTS = 0.15, "fists"
"""As SMALLEST, in paws, which would hide it; and the trait of whoever else has broad hands."""


def grip_of(name: str) -> Grip:
    """How a thing is held."""
    return GRIPS.get(name, Grip())


def held_as(name: str, look: Look) -> Grip:
    """How a thing of that look is held: a giant one before the body, whatever it is."""
    return EMBRACED if COLOSSAL in look.variant.split() else grip_of(name)


def unmarked(look: Look) -> Look:
    """The look without the words that say how large it is in the hand."""
    words = look.variant.split()
    return replace(look, variant=" ".join(word for word in words if word not in MARKS)) if MARKS & {*words} else look


def _at(name: str, look: Look) -> Point:
    """Where the hand takes it, as shares of its width and height."""
    if ON_ARM in look.variant:
        return LAP
    return PINCHED if name not in GRIPS and _prop(name).size < TINY else grip_of(name).at


def _prop(name: str) -> Prop:
    from muralist.engines.preview.props import all_props

    return all_props()[name]


CHILD, BABY, ON_ARM = "child", "baby", "seated outsized"
"""Who sits on an arm with the legs hanging, unless it is a baby; and the words of a variant for that."""
LAP: Point = (0.42, 0.40)
"""Where such a one is held."""
VIOLIN, UNBOWED = "violin", "unbowed"
"""What is played with a bow, and the word that leaves the bow to the hand that has it."""
BOW, ACROSS = 0.31, 0.045
"""How long a bow is, and how far towards the scroll it crosses the strings."""


def draw_bow(canvas: Canvas, hand: Point, violin: Point) -> None:
    """A bow from the hand that holds its end, across the strings of the violin whose middle is given."""
    dx, dy = violin[0] + ACROSS - hand[0], violin[1] - hand[1]
    far = math.hypot(dx, dy) or 1.0
    dx, dy = dx / far, dy / far

    def at(along: float, aside: float) -> Point:
        return (hand[0] + along * dx - aside * dy, hand[1] + along * dy + aside * dx)

    with canvas.ink() as pen:
        pen.line([at(0.0, 0.010), at(BOW - 0.02, 0.004)], 0.0045, rgb("#f1ead8"))
        pen.line([at(-0.03, -0.002), at(BOW * 0.5, -0.001), at(BOW, 0.003)], 0.0065, rgb("#6d4028"))
        pen.line([at(0.0, -0.002), at(0.018, 0.010)], 0.010, rgb("#2b211c"))


def held_look(look: Look) -> tuple[str, Look]:
    """The thing that a figure's look says it holds: "guitar electric" is a guitar of that variant."""
    name, _, variant = look.filling.partition(" ")
    variant = f"{variant} {UNBOWED}".strip() if name == VIOLIN else variant
    if name == CHILD and BABY not in variant.split():
        variant = f"{variant} {ON_ARM}".strip()
    return name, Look(
        seed=look.seed, number=look.number, variant=variant, colours=look.filling_colours, dark=look.dark,
        season=look.season,
    )  # fmt: skip


def measured(name: str, look: Look, least: float = SMALLEST) -> tuple[Extent, float]:
    """A thing's extent, and the height it is held at."""
    prop = _prop(name)
    extent, grip = prop.extent(unmarked(look)), grip_of(name)
    if COLOSSAL in look.variant.split():
        slender = extent.width < SLENDER * extent.height
        broadest = LONGEST if extent.height < SLENDER * extent.width else BROADEST
        return extent, min(HUGE_SLENDER if slender else HUGE, broadest * extent.height / extent.width)
    tall = max(least, grip.tall) if grip.tall else min(LARGEST, max(least, prop.size / STATURE))
    if not grip.tall and prop.size < TINY:
        # a fist would hide a coin or a key
        tall = max(tall, SHOWN * min(1.0, extent.height / extent.width))
    tall *= OUTSIZE if OUTSIZED in look.variant.split() else 1.0
    return extent, min(tall, LARGEST * extent.height / extent.width) if not grip.tall else tall


def corners(
    name: str, look: Look, at: Point, turn: float | None = None, least: float = SMALLEST
) -> list[Point]:  # fmt: skip
    """Where the corners of a held thing lie, in figure units."""
    extent, tall = measured(name, look, least)
    grip = held_as(name, look)
    k, a = tall / extent.height, math.radians(grip.turn if turn is None else turn)
    share = _at(name, look)
    ax, ay = extent.left + extent.width * share[0], extent.bottom + extent.height * share[1]
    found = []
    for x in (extent.left, extent.right):
        for y in (extent.bottom, extent.top):
            dx, dy = (x - ax) * k, (y - ay) * k
            found.append((at[0] + dx * math.cos(a) - dy * math.sin(a), at[1] + dx * math.sin(a) + dy * math.cos(a)))
    return found


def hold(
    canvas: Canvas, name: str, look: Look, at: Point, turn: float | None = None, least: float = SMALLEST
) -> None:  # fmt: skip
    """Paint a registered thing in a hand at `at`."""
    extent, tall = measured(name, look, least)
    grip = held_as(name, look)
    other = Canvas(
        extent, canvas.scale * tall / extent.height, canvas.light, samples=canvas.samples, detail=canvas.detail
    )
    _prop(name).paint(other, unmarked(look))
    share = _at(name, look)
    pivot = (extent.left + extent.width * share[0], extent.bottom + extent.height * share[1])
    lay(canvas, other, pivot, at, grip.turn if turn is None else turn)


def stood(canvas: Canvas, name: str, look: Look, foot: Point, room: Point) -> None:
    """Paint a registered thing standing at `foot`, as large as `room` (width, height) lets it be."""
    prop = _prop(name)
    extent = prop.extent(look)
    k = min(room[0] / extent.width, room[1] / extent.height)
    other = Canvas(extent, canvas.scale * k, canvas.light, samples=canvas.samples, detail=canvas.detail)
    prop.paint(other, look)
    lay(canvas, other, ((extent.left + extent.right) / 2, extent.bottom), foot, 0.0)


def lay(canvas: Canvas, other: Canvas, pivot: Point, at: Point, turn: float) -> None:
    """Put another canvas on this one, its `pivot` (in its units) at `at`, turned about it; lamps come along."""
    px, py = other.pixel(pivot)
    w, h = other.size
    half = math.ceil(max(math.hypot(x - px, y - py) for x in (0, w) for y in (0, h))) + 1
    cx, cy = canvas.pixel(at)
    for source, target in ((other.image, canvas.image), (other.bright, canvas.bright)):
        if source.getbbox() is None:
            continue
        sheet = Image.new("RGBA", (2 * half, 2 * half), (0, 0, 0, 0))
        sheet.paste(source, (round(half - px), round(half - py)))
        if turn:
            sheet = sheet.rotate(turn, Image.Resampling.BICUBIC)
        whole = Image.new("RGBA", canvas.size, (0, 0, 0, 0))
        whole.paste(sheet, (round(cx) - half, round(cy) - half))
        target.alpha_composite(whole)
    c, s, k = math.cos(math.radians(turn)), math.sin(math.radians(turn)), other.scale / canvas.scale
    lamps: list[tuple[float, float, float, Colour, float]] = []
    for x, y, radius, colour, strength in other.lamps:
        dx, dy = (x - pivot[0]) * k, (y - pivot[1]) * k
        lamps.append((at[0] + dx * c - dy * s, at[1] + dx * s + dy * c, radius * k, colour, strength))
    canvas.lamps += lamps
