"""Things with a screen: a smartphone, an open laptop, a desktop computer, a television set."""

from __future__ import annotations

from muralist.engines.preview.brushes.canvas import Canvas, Extent
from muralist.engines.preview.brushes.colour import Colour, mix, rgb, times
from muralist.engines.preview.brushes.paths import Path, Point, box, ellipse
from muralist.engines.preview.brushes.shade import facing, flat, puffed, slope
from muralist.engines.preview.props.flatlay import laptop_above, phone_above
from muralist.engines.preview.props.onscreen import draw_on, ground_of, shown_by
from muralist.engines.preview.props.portions import overhead
from muralist.engines.preview.props.prop import Look, Prop
from muralist.engines.preview.props.solids import WHITE, block, rod

SILVER = rgb("#c3c7cc")
TILES = ("#e2564a", "#f0b14a", "#6cae75", "#4f8fc0", "#b07cc0", "#4fb0b0", "#e78fae", "#8d99a6", "#f2cb3c")


def phone_extent(look: Look) -> Extent:
    del look
    return Extent(left=-0.50, right=0.56, top=1.66)


def paint_phone(canvas: Canvas, look: Look) -> None:
    body = look.colour(rgb("#30343a"))

    def at(x: float, y: float) -> Point:
        # leaning back a little and turned to the right
        return (x * 0.92 + y * 0.10 - 0.06, y + x * 0.05 + 0.035)

    def plate(x0: float, y0: float, x1: float, y1: float, radius: float) -> Path:
        return [at(*point) for point in box(x0, y0, x1, y1, radius)]

    canvas.solid(
        [(x + 0.045, y + 0.005) for x, y in plate(-0.42, 0.0, 0.42, 1.56, 0.10)], times(body, 0.6), puffed(0.4),
    )  # fmt: skip
    canvas.solid(plate(-0.42, 0.0, 0.42, 1.56, 0.10), body, puffed(0.3, shine=0.3), gloss=0.5)
    screen = plate(-0.375, 0.045, 0.375, 1.515, 0.07)
    with canvas.lit():
        picture = shown_by(look.variant)
        if picture:
            canvas.solid(screen, ground_of(picture), flat(0.86))
            with canvas.ink(inside=canvas.mask_of(screen)) as pen:
                draw_on(pen, picture, lambda x, y: at(-0.36 + 0.72 * x, 0.10 + 1.28 * y), 0.72, 1.28)
                pen.polygon(plate(-0.10, 1.43, 0.10, 1.475, 0.02), rgb("#15181c"))
            return
        shown = look.colour(rgb("#5f7fc0"), 1) if len(look.colours) > 1 else rgb("#5f7fc0")
        canvas.solid(screen, shown, slope(0.45, 0.95, 70))
        inside = canvas.mask_of(screen)
        if len(look.colours) < 2:
            canvas.soft([at(*p) for p in ellipse(0.15, 0.25, 0.5, 0.45)], rgb("#e08aa0"), 0.16, 0.8, inside=inside)
        with canvas.ink(inside=inside) as pen:
            for row in range(4):
                for column in range(3):
                    x, y = -0.24 + column * 0.24, 0.98 - row * 0.22
                    tile = plate(x - 0.075, y - 0.075, x + 0.075, y + 0.075, 0.035)
                    pen.polygon(tile, rgb(TILES[(row * 3 + column) % len(TILES)]))
            pen.polygon(plate(-0.26, 1.20, 0.26, 1.25, 0.02), WHITE, 0.85)
            pen.polygon(plate(-0.18, 1.13, 0.18, 1.155, 0.01), WHITE, 0.6)
            pen.polygon(plate(-0.10, 1.43, 0.10, 1.475, 0.02), rgb("#15181c"))
            pen.polygon(plate(-0.12, 0.075, 0.12, 0.09, 0.006), WHITE, 0.8)
    if look.dark:
        canvas.lamp(0.05, 0.8, 1.3, rgb("#8fb0f0"), 0.35)


ASIDE = "aside"
"""The variant of a laptop that is seen from its side, as whoever types on it sits at the left."""


def laptop_extent(look: Look) -> Extent:
    if look.variant == ASIDE:
        return Extent(left=-0.86, right=1.06, top=1.12)
    return Extent(left=-1.02, right=1.02, top=1.12)


def _laptop_aside(canvas: Canvas, look: Look, shell: Colour) -> None:
    """The deck to the left, the screen behind it leaning away to the right."""
    near, far = (0.40, 0.06), (0.66, 0.26)
    lid = [near, far, (0.98, 1.06), (0.74, 0.94)]
    back = [(x + 0.045, y - 0.01) for x, y in lid]
    canvas.solid(back, times(shell, 0.7), flat(0.6))
    canvas.solid(lid, times(shell, 0.92), puffed(0.15), gloss=0.3)
    screen: Path = [(0.465, 0.16), (0.675, 0.325), (0.945, 1.0), (0.735, 0.89)]
    _screen(canvas, look, screen, (0.44, 0.16, 0.96, 1.0))
    deck = [(-0.80, 0.06), near, far, (-0.46, 0.26)]
    canvas.solid(deck, mix(shell, WHITE, 0.15), facing(0, 1, 0.6))
    with canvas.ink() as pen:
        pen.polygon([(-0.34, 0.10), (0.34, 0.10), (0.52, 0.235), (-0.12, 0.235)], rgb("#3a3e44"))
        for row in range(4):
            y = 0.115 + row * 0.03
            for key in range(9):
                x0 = -0.30 + row * 0.05 + key * 0.07
                pen.polygon([(x0, y), (x0 + 0.05, y), (x0 + 0.075, y + 0.017), (x0 + 0.025, y + 0.017)],
                            rgb("#6a7078"))  # fmt: skip
        pen.polygon([(-0.60, 0.12), (-0.44, 0.12), (-0.30, 0.21), (-0.46, 0.21)], times(shell, 0.82))
    canvas.solid([(-0.80, 0.06), (near[0] + 0.03, near[1]), (near[0] + 0.03, 0.0), (-0.78, 0.0)], shell,
                 slope(0.5, 0.85, 90))  # fmt: skip
    if look.dark:
        canvas.lamp(0.4, 0.6, 1.4, rgb("#9fc0f0"), 0.40)


def paint_laptop(canvas: Canvas, look: Look) -> None:
    shell = look.colour(SILVER)
    if look.variant == ASIDE:
        _laptop_aside(canvas, look, shell)
        return
    lid = [(-0.72, 0.20), (0.72, 0.20), (0.76, 1.08), (-0.76, 1.08)]
    canvas.solid(lid, times(shell, 0.9), puffed(0.15), gloss=0.3)
    screen: Path = [(-0.675, 0.27), (0.675, 0.27), (0.71, 1.03), (-0.71, 1.03)]
    _screen(canvas, look, screen, (-0.66, 0.27, 0.66, 1.03))
    deck = [(-0.72, 0.20), (0.72, 0.20), (0.98, 0.055), (-0.98, 0.055)]
    canvas.solid(deck, mix(shell, WHITE, 0.15), facing(0, 1, 0.6))
    with canvas.ink() as pen:
        pen.polygon([(-0.64, 0.185), (0.64, 0.185), (0.76, 0.115), (-0.76, 0.115)], rgb("#3a3e44"))
        for row in range(4):
            y = 0.178 - row * 0.0155
            half = 0.63 + row * 0.028
            for key in range(14):
                x0 = -half + 2 * half * (key + 0.12) / 14
                x1 = -half + 2 * half * (key + 0.88) / 14
                pen.polygon([(x0, y), (x1, y), (x1, y - 0.011), (x0, y - 0.011)], rgb("#6a7078"))
        pen.polygon([(-0.20, 0.105), (0.20, 0.105), (0.23, 0.065), (-0.23, 0.065)], times(shell, 0.82))
    canvas.solid([(-0.98, 0.055), (0.98, 0.055), (0.96, 0.015), (-0.96, 0.015)], shell, slope(0.5, 0.85, 90))
    if look.dark:
        canvas.lamp(0, 0.6, 1.6, rgb("#9fc0f0"), 0.40)


def _screen(canvas: Canvas, look: Look, screen: Path, frame: tuple[float, float, float, float]) -> None:
    """Lines of coloured text beside a small picture."""
    rng = look.rng("screen")
    left, low, right, high = frame
    wide, tall = right - left, high - low
    picture = shown_by(look.variant)
    if picture:
        with canvas.lit():
            canvas.solid(screen, ground_of(picture), flat(0.86))
            with canvas.ink(inside=canvas.mask_of(screen)) as pen:
                draw_on(pen, picture, lambda x, y: (left + wide * x, low + tall * y), wide, tall)
        return
    with canvas.lit():
        canvas.solid(screen, rgb("#263246"), slope(0.62, 0.85, 60))
        inside = canvas.mask_of(screen)
        with canvas.ink(inside=inside) as pen:
            pen.polygon(box(left - 0.1, high - tall * 0.085, right + 0.1, high + 0.05), rgb("#3a4a63"))
            for dot in range(3):
                pen.disc(left + 0.04 + dot * 0.05, high - tall * 0.043, 0.015, rgb(TILES[dot]))
            for row in range(9):
                y = high - tall * (0.17 + row * 0.088)
                x = left + wide * (0.05 + 0.035 * float(rng.integers(3)))
                for _ in range(int(rng.integers(2, 4))):
                    length = wide * float(rng.uniform(0.06, 0.17))
                    pen.line([(x, y), (x + length, y)], tall * 0.035, rgb(TILES[int(rng.integers(9))]), 0.9)
                    x += length + wide * 0.025
            a, b = left + wide * 0.64, left + wide * 0.95
            pen.polygon(box(a, low + tall * 0.14, b, high - tall * 0.16), rgb("#8fc0e2"))
            m, h = low + tall * 0.14, high - tall * 0.16
            pen.disc(b - wide * 0.08, h - tall * 0.16, wide * 0.03, rgb("#fff2c0"))
            pen.polygon(
                [(a, m), (b, m), (b, m + tall * 0.12), (a + wide * 0.2, m + tall * 0.38), (a, m + tall * 0.1)],
                rgb("#5f9a6a"),
            )  # fmt: skip
        glare = [(right - wide * 0.35, low), (right - wide * 0.2, low), (right, high), (right - wide * 0.15, high)]
        canvas.soft(glare, WHITE, 0.02, 0.08, inside=inside)


def computer_extent(look: Look) -> Extent:
    del look
    return Extent(left=-0.90, right=0.90, top=1.36)


def paint_computer(canvas: Canvas, look: Look) -> None:
    shell = look.colour(SILVER)
    canvas.solid(ellipse(0, 0.20, 0.34, 0.06), times(shell, 0.85), puffed(0.6, shine=0.2), gloss=0.3)
    rod(canvas, [(0, 0.20), (0, 0.48)], 0.16, times(shell, 0.8))
    canvas.solid(box(-0.86, 0.36, 0.86, 1.34, 0.05), look.colour(rgb("#2b2f35")), puffed(0.2), gloss=0.3)
    screen = box(-0.82, 0.43, 0.82, 1.30, 0.02)
    _screen(canvas, look, screen, (-0.82, 0.43, 0.82, 1.30))
    board = [(-0.52, 0.035), (0.40, 0.035), (0.34, 0.135), (-0.46, 0.135)]
    canvas.solid([(x, y - 0.02) for x, y in board], times(shell, 0.7), flat(0.5))
    canvas.solid(board, mix(shell, WHITE, 0.3), facing(0, 1, 0.6))
    with canvas.ink() as pen:
        for row in range(4):
            y = 0.12 - row * 0.023
            half = 0.39 + row * 0.013
            for key in range(13):
                x0, x1 = -0.06 - half + 2 * half * (key + 0.1) / 13, -0.06 - half + 2 * half * (key + 0.9) / 13
                pen.polygon([(x0, y), (x1, y), (x1, y - 0.017), (x0, y - 0.017)], times(shell, 0.62))
    canvas.solid(ellipse(0.58, 0.075, 0.07, 0.045), mix(shell, WHITE, 0.3), puffed(1.0, shine=0.2), gloss=0.3)
    if look.dark:
        canvas.lamp(0, 0.85, 1.8, rgb("#9fc0f0"), 0.40)


def television_extent(look: Look) -> Extent:
    del look
    return Extent(left=-0.80, right=0.86, top=1.52)


def paint_television(canvas: Canvas, look: Look) -> None:
    case = look.pick("case", (rgb("#a9713f"), rgb("#c8604a"), rgb("#4f8a88"), rgb("#d9a441")))
    dark = rgb("#3a3230")
    for x, foot in ((-0.50, -0.62), (0.50, 0.62)):
        rod(canvas, [(x, 0.26), (foot, 0.02)], 0.07, times(case, 0.5), end=0.04)
    for x in (-0.30, 0.26):
        rod(canvas, [(-0.02, 1.06), (x, 1.46)], 0.018, rgb("#a9afb4"))
        canvas.solid(ellipse(x, 1.465, 0.028, 0.028), rgb("#c9ced2"), puffed(1.0, shine=0.4), gloss=0.4)
    block(canvas, -0.74, 0.22, 0.72, 1.08, case, depth=(0.08, 0.05), texture=0.05, grain=9)
    canvas.solid(box(-0.68, 0.28, 0.34, 1.02, 0.10), dark, puffed(0.4))
    glass = box(-0.62, 0.34, 0.28, 0.96, 0.14)
    with canvas.lit():
        canvas.solid(glass, rgb("#7fb0bc"), puffed(0.6, shine=0.2), gloss=0.3)
        inside = canvas.mask_of(glass)
        for number, code in enumerate(
            ("#e8e4d8", "#e0c44a", "#4fb0b0", "#6cae55", "#b068a8", "#d0564a", "#4a68b0"),
        ):  # fmt: skip
            x0 = -0.62 + number * 0.90 / 7
            canvas.solid(box(x0, 0.3, x0 + 0.90 / 7, 1.0), rgb(code), flat(0.76), inside=inside, alpha=0.85)
        canvas.soft([(-0.55, 0.60), (-0.40, 0.50), (-0.12, 0.95), (-0.35, 0.95)], WHITE, 0.04, 0.35, inside=inside)
    for y, size in ((0.92, 0.085), (0.70, 0.085)):
        canvas.solid(ellipse(0.53, y, size, size), rgb("#d9c9a6"), puffed(1.0, shine=0.3), gloss=0.4)
        with canvas.ink() as pen:
            pen.line([(0.53, y), (0.56, y + 0.06)], 0.018, dark)
    with canvas.ink() as pen:
        for row in range(6):
            pen.line([(0.44, 0.52 - row * 0.04), (0.62, 0.52 - row * 0.04)], 0.014, times(case, 0.4))
    if look.dark:
        canvas.lamp(-0.17, 0.65, 1.5, rgb("#a9d0e0"), 0.45)


PROPS = (
    overhead(Prop(name="phone", size=0.16, extent=phone_extent, paint=paint_phone, home="studio"), phone_above, 0.15),
    overhead(
        Prop(name="laptop", size=0.22, extent=laptop_extent, paint=paint_laptop, home="studio", turns=False),
        laptop_above,
        0.34,
    ),
    Prop(name="computer", size=0.50, extent=computer_extent, paint=paint_computer, home="studio", turns=False),
    Prop(
        name="television", size=0.70, extent=television_extent, paint=paint_television, home="livingroom", turns=False
    ),
)
