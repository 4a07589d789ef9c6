"""One line: a thing in a single even line that comes in at one side of the paper and leaves at the other."""

from __future__ import annotations

import math

import numpy as np
from PIL import Image, ImageDraw

from muralist.engines.preview.brushes.streams import stream
from muralist.engines.preview.styles.linework import contours
from muralist.engines.preview.styles.style import Style

THICK = 0.0052
PAPER, INK = (251, 249, 244), (28, 27, 31)
SWAY, TURNS = 0.012, 1.5
"""How far the line along the ground swings, as a share of the shorter side, and how often from edge to edge."""
WEIGHT = 1.7
"""How wide it is beside the nominal width of the contours, which are drawn softly and look as wide."""
FINER = 3
"""How many times larger that line is drawn, so that it has no steps."""


def apply(picture: Image.Image, seed: int, detail: int) -> Image.Image:
    return sparing(picture, seed, detail, None)


def sparing(picture: Image.Image, seed: int, detail: int, subjects: Image.Image | None) -> Image.Image:
    """The contours of the things, joined by the line that they stand on."""
    del detail
    ink = contours(picture, subjects, thick=THICK)
    sheet = Image.new("RGB", picture.size, PAPER)
    sheet.paste(INK, (0, 0), ink)
    box = None if subjects is None else subjects.getbbox()
    if box is not None and subjects is not None:
        sheet.paste(INK, (0, 0), _ground_line(subjects, box, seed))
    return sheet


def _ground_line(subjects: Image.Image, box: tuple[int, int, int, int], seed: int) -> Image.Image:
    """The line (L) from both edges of the frame to the feet of the things."""
    width, height = subjects.size
    unit = min(width, height)
    base = box[3] - max(2, round(unit * 0.006))
    foot = np.flatnonzero(np.asarray(subjects.crop((0, max(0, base - 3), width, base))).max(axis=0))
    if not len(foot):
        return Image.new("L", subjects.size, 0)
    phase = float(stream(seed, "one line").uniform(0, 2 * math.pi))
    sheet = Image.new("L", (width * FINER, height * FINER), 0)
    pen = ImageDraw.Draw(sheet)
    for start, end in ((-2, int(foot[0])), (width + 2, int(foot[-1]))):
        steps = max(2, abs(end - start) // 3)
        points = []
        for step in range(steps + 1):
            share = step / steps
            x = start + (end - start) * share
            swing = SWAY * unit * math.sin(phase + TURNS * 2 * math.pi * x / width) * (1 - share) ** 0.6
            points.append((x * FINER, (base + swing) * FINER))
        pen.line(points, fill=255, width=max(1, round(THICK * unit * FINER * WEIGHT)), joint="curve")
    return sheet.reduce(FINER)


STYLE = Style(name="oneline", apply=apply, rank=30, sparing=sparing)
