"""What backgrounds of slides and of technical pages have on their paper: a net of nodes, or thin geometric lines."""

from __future__ import annotations

import math

import numpy as np

from muralist.engines.preview.brushes.colour import Array, Colour, luma, mix
from muralist.engines.preview.scenery.setting import Setting

MESH, LINES = "mesh", "lines"
MESHES = frozenset({MESH, LINES})
ALIKE = 0.45
"""The difference of two colours up to which rays would not show."""
SUNBURST, RAYS = "sunburst", 16
"""Rays that spread from behind what is shown, and how many there are."""
ACROSS, NEAR = 9, 0.30
"""Nodes across the longer side, and how near two are to be joined, in shorter sides."""
CALM = 0.34
"""How far from the middle of the frame the net is pale, for what stands or is written there."""


def meshes(setting: Setting, picture: Array, paper: Colour) -> None:
    """Paint the net or the lines that are asked for onto paper of that colour; in place."""
    if setting.wants(MESH):
        _mesh(setting, picture, _ink(setting, MESH, paper))
    if setting.wants(LINES):
        _lines(setting, picture, _ink(setting, LINES, paper))


def sunburst(setting: Setting, picture: Array, paper: Colour, middle: float) -> None:
    """Paint rays from a point at that height onto paper of that colour, where they are asked for; in place."""
    asked = setting.plan.feature(SUNBURST)
    if asked is None:
        return
    view = setting.view
    if asked.colours and sum(abs(a - b) for a, b in zip(asked.colours[0].colour, paper, strict=True)) < ALIKE:
        paper = mix(asked.colours[0].colour, (1, 0.97, 0.88), 0.75)
        picture[:] = np.asarray(paper, dtype=np.float32)
    tone = asked.colours[0].colour if asked.colours else mix(paper, (1, 1, 1), 0.4 if luma(paper) < 0.75 else 0.0)
    if not asked.colours and luma(paper) >= 0.75:
        tone = mix(paper, (0.95, 0.70, 0.20), 0.45)
    ink, far, high = view.ink(2), 2.2 * max(view.half_width, view.tall), view.tall
    for number in range(RAYS):
        first, last = (2 * math.pi * (number + side) / RAYS for side in (-0.25, 0.25))
        ink.polygon([(0.0, middle), *((far * math.cos(a), middle + far * math.sin(a) / high) for a in (first, last))],
                    tone)  # fmt: skip
    ink.onto(picture)


def _ink(setting: Setting, feature: str, paper: Colour) -> Colour:
    asked = setting.plan.feature(feature)
    if asked is not None and asked.colours and feature == LINES:
        return asked.colours[0].colour
    return mix(paper, (0.75, 0.92, 1.0), 0.72) if luma(paper) < 0.6 else mix(paper, (0.10, 0.25, 0.50), 0.55)


def _mesh(setting: Setting, picture: Array, tone: Colour) -> None:
    view, rng = setting.view, setting.view.rng("mesh")
    wide, high = 2 * view.half_width, view.tall
    step = max(wide, high) / ACROSS
    nodes = []
    for row in range(round(high / step) + 2):
        for column in range(round(wide / step) + 2):
            x = -view.half_width + (column - 0.5 + float(rng.uniform(-0.38, 0.38))) * step
            y = (row - 0.5 + float(rng.uniform(-0.38, 0.38))) * step
            nodes.append((x, y, float(rng.uniform(0.6, 1.5))))
    ink = view.ink(2)
    for number, (x, y, _) in enumerate(nodes):
        for other_x, other_y, _ in nodes[number + 1 :]:
            far = math.hypot(other_x - x, other_y - y)
            if far < min(NEAR, 1.45 * step):
                strength = _strength((x + other_x) / 2, (y + other_y) / 2, high)
                ink.line([(x, y / high), (other_x, other_y / high)], 0.0028, tone, 0.62 * strength)
    for x, y, size in nodes:
        strength = _strength(x, y, high)
        ink.disc(x, y / high, 0.019 * size, tone, 0.20 * strength)
        ink.disc(x, y / high, 0.0085 * size, mix(tone, (1, 1, 1), 0.3), strength)
    ink.onto(picture)


def _strength(x: float, y: float, high: float) -> float:
    """How strong the net is at a point: paler towards the middle of the frame."""
    return 0.30 + 0.70 * min(1.0, (math.hypot(x, y - high / 2) / CALM) ** 2)


def _lines(setting: Setting, picture: Array, tone: Colour) -> None:
    """Triangles in outline, large ones that reach in from the corners, the middle left free."""
    view, rng = setting.view, setting.view.rng("lines")
    half, high = view.half_width, view.tall
    ink = view.ink(2)
    for side, end in ((-1, 0), (1, 0), (-1, 1), (1, 1)):
        corner_x, corner_y = side * half, end * high
        into = 1 if end == 0 else -1
        for number in range(5):
            reach = (0.24 + 0.15 * number) * min(2 * half, 1.3 * high) * (1.0 if side == end * 2 - 1 else 0.62)
            lean = float(rng.uniform(0.55, 1.35))
            first = (corner_x - side * reach, corner_y / high)
            second = (corner_x, (corner_y + into * reach * lean) / high)
            third = (corner_x - side * reach * 0.52, (corner_y + into * reach * lean * 0.36) / high)
            ink.line([first, second], 0.0042, tone, 0.85)
            if number % 2:
                ink.line([(corner_x, corner_y / high), third], 0.0030, tone, 0.6)
    ink.onto(picture)
