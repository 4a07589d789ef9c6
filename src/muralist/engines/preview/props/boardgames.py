"""Board games of East Asia: flat round men on a board of wood."""

from __future__ import annotations

from muralist.engines.preview.brushes.canvas import Canvas
from muralist.engines.preview.brushes.colour import Colour, mix, rgb, times
from muralist.engines.preview.brushes.paths import ellipse
from muralist.engines.preview.brushes.shade import facing, flat, puffed
from muralist.engines.preview.props.bounds import bounds
from muralist.engines.preview.props.prop import Look, Prop

BOARD, EDGE, LINE = rgb("#e3bd7c"), rgb("#a8763f"), rgb("#6e4a26")
MAN, RED, BLACK, WHITE = rgb("#f2dcae"), rgb("#b8352c"), rgb("#2f2b2b"), rgb("#f6f3ea")
FILES, RANKS = 8, 9
XIANGQI = (
    (0, 0, RED), (2, 0, RED), (4, 0, RED), (6, 0, RED), (8, 0, RED), (1, 2, RED), (7, 2, RED), (0, 3, RED),
    (4, 4, RED), (8, 3, RED), (4, 9, BLACK), (0, 9, BLACK), (2, 9, BLACK), (6, 9, BLACK), (8, 9, BLACK),
    (1, 7, BLACK), (7, 6, BLACK), (0, 6, BLACK), (4, 6, BLACK), (6, 5, BLACK),
)  # fmt: skip
"""Where the men of chess stand: file, rank and colour."""
STONES = (
    (2, 2, BLACK), (3, 2, WHITE), (3, 3, BLACK), (4, 3, BLACK), (4, 4, WHITE), (5, 4, WHITE), (5, 3, BLACK),
    (2, 6, WHITE), (3, 6, BLACK), (6, 6, BLACK), (6, 7, WHITE), (5, 6, WHITE), (1, 4, WHITE), (7, 2, BLACK),
    (6, 1, WHITE),
)  # fmt: skip
"""Where stones lie in a game of go."""


def _at(file: float, rank: float) -> tuple[float, float]:
    """A crossing of the board, which is seen from its near side."""
    v = rank / RANKS
    return ((file / FILES * 2 - 1) * (0.84 - 0.24 * v), 0.16 + 0.44 * v**0.9)


def paint_game(canvas: Canvas, look: Look) -> None:
    """A board with its lines and the men on their crossings, the far ones first."""
    go = look.variant == "go"
    wood = look.colour(BOARD)
    canvas.solid([(-0.97, 0.09), (0.97, 0.09), (0.69, 0.68), (-0.69, 0.68)], wood, facing(0, 1, 0.5), gloss=0.2)
    canvas.solid([(-0.97, 0.0), (0.97, 0.0), (0.97, 0.10), (-0.97, 0.10)], times(EDGE, 0.9), flat(0.6))
    with canvas.ink() as pen:
        for rank in range(RANKS + 1):
            pen.line([_at(0, rank), _at(FILES, rank)], 0.008, LINE, 0.8)
        for file in range(FILES + 1):
            if go:
                pen.line([_at(file, 0), _at(file, RANKS)], 0.008, LINE, 0.8)
                continue
            # the river in the middle has no lines
            pen.line([_at(file, 0), _at(file, 4)], 0.008, LINE, 0.8)
            pen.line([_at(file, 5), _at(file, RANKS)], 0.008, LINE, 0.8)
    for file, rank, tone in sorted(STONES if go else XIANGQI, key=lambda man: -man[1]):
        _man(canvas, _at(file, rank), 0.078 - 0.002 * rank, tone, stone=go)


def _man(canvas: Canvas, at: tuple[float, float], r: float, tone: Colour, *, stone: bool) -> None:
    (x, y), face = at, tone if stone else MAN
    canvas.solid(ellipse(x, y, r, 0.62 * r), times(face, 0.62), flat(0.6))
    canvas.solid(ellipse(x, y + 0.40 * r, r, 0.62 * r), face, puffed(0.5, shine=0.3), gloss=0.3)
    if not stone:
        with canvas.ink() as pen:
            ring = ellipse(x, y + 0.40 * r, 0.66 * r, 0.40 * r)
            pen.line([*ring, ring[0]], 0.16 * r, tone)
            pen.line([(x - 0.28 * r, y + 0.40 * r), (x + 0.28 * r, y + 0.40 * r)], 0.16 * r, mix(tone, MAN, 0.15))
            pen.line([(x, y + 0.22 * r), (x, y + 0.60 * r)], 0.16 * r, mix(tone, MAN, 0.15))


PROPS = (
    Prop(name="board_game", size=0.17, extent=bounds(-1.0, 1.0, 0.72), paint=paint_game, home="studio", turns=False),
)
