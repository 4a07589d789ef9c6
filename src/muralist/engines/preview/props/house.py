"""A cottage, or a log cabin with a porch and a smoking chimney."""

from __future__ import annotations

from muralist.engines.preview.brushes.canvas import Canvas, Extent
from muralist.engines.preview.brushes.colour import Colour, mix, rgb, times
from muralist.engines.preview.brushes.paths import box, limb
from muralist.engines.preview.brushes.shade import facing, flat, slope
from muralist.engines.preview.props.haunts import HAUNTED, paint_haunted
from muralist.engines.preview.props.masonry import STONES, courses
from muralist.engines.preview.props.prop import Look, Prop

WALLS = (rgb("#ece2cf"), rgb("#d8c3a0"), rgb("#c9d3cf"), rgb("#e0b89a"))
LOGS = (rgb("#8a5a34"), rgb("#7a5233"), rgb("#96683f"))
BRICK = rgb("#a85a46")
LEFT, FRONT, RIGHT = -0.86, -0.12, 0.80


def extent(look: Look) -> Extent:
    return HAUNTED if "haunted" in look.variant.split() else Extent(left=-0.98, right=0.94, top=1.52)


def paint(canvas: Canvas, look: Look) -> None:
    if "haunted" in look.variant.split():
        paint_haunted(canvas, look)
        return
    cabin = "cabin" in look.variant.split() or look.material == "wood"
    stony = look.material in {"stone", "brick"}
    wall = look.pick("wall", LOGS if cabin else STONES if stony else WALLS)
    wall = BRICK if look.material == "brick" and not look.colours else wall
    snowy = look.season == "winter"
    roof = rgb("#f2f5f9") if snowy else rgb("#5f4636") if cabin else rgb("#a4553f")
    roof = look.colours[1] if len(look.colours) > 1 else roof
    _chimney(canvas)
    # the long side stands to the right, the gable to the left; each has its own light
    side, gable = facing(0.55, 0.10, 0.85, fall=0.12), facing(-0.55, 0.10, 0.85, fall=0.12)
    canvas.solid([(FRONT, 0.0), (RIGHT, 0.03), (RIGHT, 0.56), (FRONT, 0.58)], wall, side, texture=0.06, grain=16)
    peak = ((LEFT + FRONT) / 2, 1.10)
    canvas.solid([(LEFT, 0.02), (FRONT, 0.0), (FRONT, 0.58), peak, (LEFT, 0.58)], wall, gable, texture=0.06, grain=16)
    if stony:
        _stonework(canvas, look, wall)
    _boards(canvas, wall, cabin)
    for x, y, w, h in ((0.10, 0.20, 0.20, 0.22), (0.48, 0.21, 0.20, 0.21), (-0.60, 0.68, 0.20, 0.18)):
        _window(canvas, x, y, w, h, look)
    door = rgb("#5b3a2a") if not cabin else rgb("#a5402f")
    door = look.colours[2] if len(look.colours) > 2 else door
    canvas.solid(box(-0.58, 0.01, -0.36, 0.40, 0.02), door, gable)
    with canvas.ink() as pen:
        pen.line([(-0.47, 0.02), (-0.47, 0.39)], 0.008, times(door, 0.6))
        pen.disc(-0.39, 0.19, 0.014, rgb("#d9b45a"))
    canvas.solid([(-0.66, -0.0), (-0.28, -0.0), (-0.30, 0.035), (-0.64, 0.035)], rgb("#9a9187"), flat(0.7))
    ridge = (RIGHT - 0.28, 1.08)
    eave = [(FRONT + 0.06, 0.52), (RIGHT + 0.10, 0.51), ridge, (peak[0] - 0.02, 1.14)]
    canvas.solid(eave, roof, slope(0.52, 0.86), texture=0.05, grain=20)
    _shingles(canvas, eave, roof, snowy)
    if "solar" in look.variant.split():
        _panels(canvas, eave)
    for hand, foot in ((-1, (LEFT - 0.10, 0.50)), (1, (FRONT + 0.06, 0.52))):
        edge = limb([foot, (peak[0], 1.14)], (0.055, 0.05))
        canvas.solid(edge, times(mix(roof, wall, 0.3), 0.9), flat(0.74 if hand < 0 else 0.5))
    if look.dark:
        canvas.lamp(0.20, 0.3, 0.4, rgb("#ffc46a"), 0.5)


def _boards(canvas: Canvas, wall: Colour, cabin: bool) -> None:
    with canvas.ink() as pen:
        if cabin:
            for row in range(1, 8):
                y = row * 0.072
                pen.line([(FRONT, y), (RIGHT, y + 0.012)], 0.012, times(wall, 0.58), 0.8)
                pen.line([(FRONT, y + 0.026), (RIGHT, y + 0.036)], 0.012, mix(wall, (1, 0.9, 0.7), 0.3), 0.35)
                pen.line([(LEFT, y + 0.008), (FRONT, y)], 0.012, times(wall, 0.55), 0.8)
            for row in range(8):
                y = 0.035 + row * 0.072
                pen.disc(FRONT, y, 0.030, mix(wall, rgb("#e0b682"), 0.6))
                pen.disc(FRONT, y, 0.016, times(wall, 0.8))
        else:
            pen.line([(FRONT, 0.0), (FRONT, 0.58)], 0.008, times(wall, 0.7), 0.6)


def _stonework(canvas: Canvas, look: Look, wall: Colour) -> None:
    """Courses of stones or bricks on both walls, and larger stones at the corner between them."""
    size = 0.034 if look.material == "brick" else 0.062
    middle = (LEFT + FRONT) / 2
    faces = (
        ([(FRONT, 0.0), (RIGHT, 0.03), (RIGHT, 0.56), (FRONT, 0.58)], (FRONT, 0.0, RIGHT, 0.58)),
        ([(LEFT, 0.02), (FRONT, 0.0), (FRONT, 0.58), (middle, 1.10), (LEFT, 0.58)], (LEFT, 0.0, FRONT, 1.10)),
    )
    for number, (outline, frame) in enumerate(faces):
        courses(canvas, canvas.mask_of(outline), look.rng("courses", number), frame, wall, size, 0.7)
    with canvas.ink() as pen:
        for row in range(0 if look.material == "brick" else 7):
            y, long = 0.01 + row * 0.081, 0.07 if row % 2 else 0.045
            pen.polygon(box(FRONT - long, y, FRONT + 0.115 - long, y + 0.07), mix(wall, (1, 0.97, 0.9), 0.35), 0.9)


def _window(canvas: Canvas, x: float, y: float, w: float, h: float, look: Look) -> None:
    frame = rgb("#f5f0e4")
    canvas.solid(box(x - 0.018, y - 0.018, x + w + 0.018, y + h + 0.018), frame, flat(0.7))
    glass = rgb("#ffcf7d") if look.dark else rgb("#51677a")
    if look.dark:
        frame = times(frame, 0.5)
        with canvas.lit():
            canvas.solid(box(x, y, x + w, y + h), glass, slope(0.7, 0.95, 90))
            _bars(canvas, x, y, w, h, frame)
    else:
        canvas.solid(box(x, y, x + w, y + h), glass, slope(0.45, 0.8, 60))
        _bars(canvas, x, y, w, h, frame)
    if look.dark:
        canvas.lamp(x + w / 2, y + h / 2, 0.28, rgb("#ffb759"), 0.55)


def _bars(canvas: Canvas, x: float, y: float, w: float, h: float, frame: Colour) -> None:
    with canvas.ink() as pen:
        pen.line([(x + w / 2, y), (x + w / 2, y + h)], 0.014, frame)
        pen.line([(x, y + h / 2), (x + w, y + h / 2)], 0.014, frame)


def _shingles(canvas: Canvas, eave: list[tuple[float, float]], roof: Colour, snowy: bool) -> None:
    if snowy:
        return
    with canvas.ink(inside=canvas.mask_of(eave)) as pen:
        for row in range(11):
            y = 0.53 + row * 0.055
            pen.line([(-0.6, y), (1.0, y)], 0.008, times(roof, 0.62), 0.7)
            for column in range(22):
                x = -0.5 + column * 0.075 + (0.037 if row % 2 else 0.0)
                pen.line([(x, y), (x - 0.012, y + 0.055)], 0.006, times(roof, 0.66), 0.55)


def _panels(canvas: Canvas, eave: list[tuple[float, float]]) -> None:
    """Two rows of solar panels along the slope, the sky in their glass."""
    low_left, low_right, high_right, high_left = eave

    def at(u: float, v: float) -> tuple[float, float]:
        left = (low_left[0] + (high_left[0] - low_left[0]) * v, low_left[1] + (high_left[1] - low_left[1]) * v)
        right = (low_right[0] + (high_right[0] - low_right[0]) * v, low_right[1] + (high_right[1] - low_right[1]) * v)
        return (left[0] + (right[0] - left[0]) * u, left[1] + (right[1] - left[1]) * u)

    for row in range(2):
        v0 = 0.14 + 0.37 * row
        v1 = v0 + 0.34
        for column in range(4):
            u0 = 0.14 + 0.185 * column
            u1 = u0 + 0.172
            pane = [at(u0, v0), at(u1, v0), at(u1, v1), at(u0, v1)]
            canvas.solid(pane, rgb("#2c4f8f"), slope(0.62, 0.95, 50), gloss=0.3)
            with canvas.ink() as pen:
                for k in (1, 2):
                    u = u0 + (u1 - u0) * k / 3
                    pen.line([at(u, v0), at(u, v1)], 0.006, rgb("#9fb6dc"), 0.8)
                pen.line([at(u0, (v0 + v1) / 2), at(u1, (v0 + v1) / 2)], 0.006, rgb("#9fb6dc"), 0.8)
                pen.line([*pane, pane[0]], 0.010, rgb("#d5dde8"), 0.9)


def _chimney(canvas: Canvas) -> None:
    canvas.solid(box(0.22, 0.85, 0.36, 1.26), rgb("#9a6353"), facing(0.3, 0, 1), texture=0.15, grain=24)
    canvas.solid(box(0.20, 1.23, 0.38, 1.28), rgb("#6f4a40"), flat(0.65))


PROP = Prop(
    name="house",
    size=6.5,
    extent=extent,
    paint=paint,
    home="meadow",
    materials=frozenset({"wood", "stone", "brick"}),
    turns=True,
)
