"""Parts that the fronts of public buildings are made of: sashes, columns, pediments, steps, lettered boards."""

from __future__ import annotations

from muralist.engines.preview.brushes.canvas import Canvas
from muralist.engines.preview.brushes.colour import Colour, jitter, mix, rgb, times
from muralist.engines.preview.brushes.paths import Path, box, ellipse
from muralist.engines.preview.brushes.shade import facing, flat, puffed, slope, tube
from muralist.engines.preview.props.lettering import letters, readable
from muralist.engines.preview.props.prop import Look
from muralist.engines.preview.props.solids import WHITE

GLASS, NIGHT, LIT = rgb("#6d8ca0"), rgb("#2b3448"), rgb("#ffd48a")
Frame = tuple[float, float, float, float]


TRIM = rgb("#f2ede0")


def arched(x: float, y: float, half: float, high: float) -> Path:
    """The outline of an opening under a round arch, `half` to either side of `x`."""
    return [(x - half, y), *ellipse(x, y + high - half, half, half, start=3.14159, end=0.0, points=14), (x + half, y)]


def sashes(
    canvas: Canvas, look: Look, frame: Frame, columns: int, rows: int, *, trim: Colour = TRIM,
    tall: float = 0.62, wide: float = 0.5, round_top: bool = False,
) -> None:  # fmt: skip
    """A grid of framed windows over a part of a wall; by night most of them are lit."""
    x0, y0, x1, y1 = frame
    rng = look.rng("sashes", round(x0 * 100), round(y0 * 100))
    dx, dy = (x1 - x0) / columns, (y1 - y0) / rows
    half, high, edge = dx * wide / 2, dy * tall, min(dx, dy) * 0.07
    lit: list[tuple[float, float]] = []
    with canvas.ink() as pen:
        for number in range(columns * rows):
            x, y = x0 + dx * (number % columns + 0.5), y0 + dy * (number // columns + (1 - tall) / 2)
            pen.polygon(_hole(x, y - edge, half + edge, high + 2 * edge, round_top), trim)
            pen.polygon(box(x - half - 2 * edge, y - 2 * edge, x + half + 2 * edge, y - edge * 0.4), times(trim, 0.84))
            if look.dark and rng.random() < 0.66:
                lit.append((x, y))
                continue
            pane = jitter(NIGHT if look.dark else GLASS, rng, 0.03)
            pen.polygon(_hole(x, y, half, high, round_top), pane)
            if not look.dark:
                pen.polygon([(x - half, y + high * 0.30), (x + half, y + high * 0.62), (x + half, y + high * 0.80),
                             (x - half, y + high * 0.48)], mix(pane, WHITE, 0.35), 0.7)  # fmt: skip
            pen.line([(x, y), (x, y + high)], edge * 0.7, trim)
            pen.line([(x - half, y + high * 0.52), (x + half, y + high * 0.52)], edge * 0.7, trim)
    if not lit:
        return
    with canvas.lit(), canvas.ink() as pen:
        for x, y in lit:
            pen.polygon(_hole(x, y, half, high, round_top), jitter(LIT, rng, 0.03))
            pen.line([(x, y), (x, y + high)], edge * 0.7, times(LIT, 0.55))
            pen.line([(x - half, y + high * 0.52), (x + half, y + high * 0.52)], edge * 0.7, times(LIT, 0.55))


def _hole(x: float, y: float, half: float, high: float, round_top: bool) -> Path:
    return arched(x, y, half, high) if round_top else box(x - half, y, x + half, y + high)


def columns(canvas: Canvas, xs: tuple[float, ...], y0: float, y1: float, half: float, stone: Colour) -> None:
    """Fluted columns with a base and a capital."""
    for x in xs:
        shaft = [(x - half, y0), (x + half, y0), (x + half * 0.84, y1), (x - half * 0.84, y1)]
        canvas.solid(shaft, stone, tube(), texture=0.03)
        with canvas.ink() as pen:
            for flute in (-0.5, 0.0, 0.5):
                pen.line([(x + flute * half, y0 + 0.02), (x + flute * half * 0.84, y1)], half * 0.14,
                         times(stone, 0.74), 0.7)  # fmt: skip
        for y in (y0, y1 - half * 0.7):
            canvas.solid(box(x - half * 1.4, y, x + half * 1.4, y + half * 0.8, half * 0.2), mix(stone, WHITE, 0.2),
                         slope(0.6, 0.86))  # fmt: skip


def pediment(canvas: Canvas, half: float, y: float, rise: float, stone: Colour, x: float = 0.0) -> None:
    """A low gable of stone: its cornice, and the recessed field."""
    canvas.solid(box(x - half, y, x + half, y + 0.055), mix(stone, WHITE, 0.18), slope(0.55, 0.86))
    low, top = y + 0.05, y + 0.05 + rise
    canvas.solid([(x - half, low), (x + half, low), (x, top)], mix(stone, WHITE, 0.16), slope(0.6, 0.84))
    share = 0.80
    canvas.solid([(x - half * share, low + rise * 0.06), (x + half * share, low + rise * 0.06),
                  (x, low + rise * 0.82)], times(stone, 0.84), slope(0.62, 0.78), texture=0.05)  # fmt: skip


def steps(canvas: Canvas, half: float, count: int, rise: float, stone: Colour, x: float = 0.0) -> None:
    """A flight of steps up to height count x rise, each narrower than the one below."""
    for k in range(count):
        out = half + 0.045 * (count - 1 - k)
        canvas.solid(box(x - out, rise * k, x + out, rise * (k + 1)), stone, slope(0.5, 0.84))


def board(canvas: Canvas, look: Look, words: str, frame: Frame, face: Colour | None, ink: Colour) -> None:
    """The name of the house, or the words that the prompt asks for, on a board or cut into the wall."""
    x0, y0, x1, y1 = frame
    if face is not None:
        canvas.solid(box(x0, y0, x1, y1, 0.01), face, flat(0.76))
    pad = (y1 - y0) * 0.18
    letters(canvas, readable(look.text) or words, (x0 + pad * 2, y0 + pad, x1 - pad * 2, y1 - pad), ink)


def doorway(canvas: Canvas, look: Look, x: float, y: float, half: float, high: float, leaf: Colour) -> None:
    """A double door with glazed upper panels under a lintel."""
    canvas.solid(box(x - half * 1.2, y, x + half * 1.2, y + high * 1.08), rgb("#efe9db"), flat(0.7))
    canvas.solid(box(x - half, y, x + half, y + high), leaf, flat(0.56))
    glow = LIT if look.dark else mix(GLASS, leaf, 0.25)
    with canvas.lit() if look.dark else canvas.ink(), canvas.ink() as pen:
        for hand in (-1, 1):
            a, b = sorted((x + hand * half * 0.16, x + hand * half * 0.84))
            pen.polygon(box(a, y + high * 0.34, b, y + high * 0.92), glow)
    with canvas.ink() as pen:
        pen.line([(x, y), (x, y + high)], half * 0.06, times(leaf, 0.5))
        for hand in (-1, 1):
            pen.disc(x + hand * half * 0.10, y + high * 0.28, half * 0.06, rgb("#e2b13c"))


def wall(canvas: Canvas, frame: Frame, tone: Colour, *, grain: float = 18.0) -> None:
    """A plain front with a plinth at its foot and a cornice at its top."""
    x0, y0, x1, y1 = frame
    canvas.solid(box(x0, y0, x1, y1), tone, facing(0.1, 0.1, 1, fall=0.12), texture=0.07, grain=grain)
    canvas.solid(box(x0 - 0.02, y0, x1 + 0.02, y0 + 0.07), times(tone, 0.8), slope(0.5, 0.72))
    canvas.solid(box(x0 - 0.05, y1 - 0.02, x1 + 0.05, y1 + 0.05, 0.01), mix(tone, WHITE, 0.35), slope(0.5, 0.88))


def ball(canvas: Canvas, x: float, y: float, radius: float, tone: Colour) -> None:
    """A round finial."""
    canvas.solid(ellipse(x, y, radius, radius), tone, puffed(1.0, shine=0.4))
