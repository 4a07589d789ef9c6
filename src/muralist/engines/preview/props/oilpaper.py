"""The canopy of an oil-paper umbrella: a low cone of many straight folds on a bamboo handle."""

from __future__ import annotations

import math
from collections.abc import Callable

from muralist.engines.preview.brushes.canvas import Canvas
from muralist.engines.preview.brushes.colour import mix, rgb, times
from muralist.engines.preview.brushes.paths import Path, ellipse, limb
from muralist.engines.preview.brushes.shade import facing, flat, puffed
from muralist.engines.preview.props.prop import Look
from muralist.engines.preview.props.solids import WHITE

PAPERS = (rgb("#c9452f"), rgb("#d98a3a"), rgb("#3f7f86"), rgb("#c95f7f"))
BAMBOO = rgb("#c7a25f")
TOP, RIM, HALF, DEEP, FOLDS = 0.98, 0.58, 1.0, 0.13, 14


def paint_oilpaper(canvas: Canvas, look: Look, put: Callable[[Path], Path]) -> None:
    """The whole umbrella; `put` turns and moves its parts."""
    paper = look.pick("paper", PAPERS)
    canvas.solid(limb(put([(0.0, 0.92), (0.0, -0.24)]), (0.036, 0.040)), BAMBOO, puffed(0.8, shine=0.2))
    canvas.solid(put(ellipse(0, RIM, HALF, DEEP)), times(paper, 0.52), flat(0.55))
    with canvas.ink() as pen:
        for step in range(FOLDS):
            a = math.pi + math.pi * (step + 0.5) / FOLDS
            pen.line(put([(0.0, RIM + 0.06), (HALF * math.cos(a), RIM + DEEP * math.sin(a))]), 0.012, BAMBOO, 0.9)
    rim = [
        (HALF * math.cos(a), RIM + DEEP * math.sin(a)) for a in (math.pi * step / FOLDS for step in range(FOLDS + 1))
    ]
    cone = [(0.0, TOP), (-HALF, RIM), *[(x, RIM - (y - RIM) * 0.9) for x, y in reversed(rim)][1:-1], (HALF, RIM)]
    for step in range(FOLDS):
        a, b = math.pi + math.pi * step / FOLDS, math.pi + math.pi * (step + 1) / FOLDS
        fold = [(0.0, TOP), *((HALF * math.cos(at), RIM + DEEP * math.sin(at)) for at in (a, b))]
        canvas.solid(put(fold), times(paper, 1.0 if step % 2 else 0.92), facing(math.cos((a + b) / 2) * 0.7, 0.5, 0.8))
    with canvas.ink(inside=canvas.mask_of(put(cone))) as pen:
        for share in (0.38, 0.90):
            ring = [
                (HALF * share * math.cos(a), TOP + (RIM - TOP) * share + DEEP * share * math.sin(a))
                for a in (math.pi + math.pi * step / 24 for step in range(25))
            ]
            pen.line(put(ring), 0.022, mix(paper, WHITE, 0.55))
        for step in range(1, 6):
            a = math.pi + math.pi * step / 6
            x, y = HALF * 0.64 * math.cos(a), TOP + (RIM - TOP) * 0.64 + DEEP * 0.64 * math.sin(a)
            for petal in range(5):
                turn = math.tau * petal / 5
                pen.disc(*put([(x + 0.034 * math.cos(turn), y + 0.026 * math.sin(turn))])[0], 0.022,
                         mix(paper, WHITE, 0.72))  # fmt: skip
    canvas.solid(limb(put([(0.0, TOP - 0.05), (0.0, TOP + 0.10)]), (0.10, 0.05)), times(BAMBOO, 0.7), puffed(0.8))
