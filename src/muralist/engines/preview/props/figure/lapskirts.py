"""Skirts of who sits with the legs hanging: on a chair, in a saddle, on a bicycle the cloth lies over both thighs."""

from __future__ import annotations

from muralist.engines.preview.brushes.paths import Path, Point, curve
from muralist.engines.preview.props.figure.build import Figure
from muralist.engines.preview.props.figure.forms import blend

HANG = {"dress": 0.10, "skirt": 0.09, "gown": 0.26, "robe": 0.26, "sheath": 0.05}
"""How far below the knees a hem hangs, in figure units."""
TAIL = {"dress": 0.06, "skirt": 0.05, "gown": 0.16, "robe": 0.16, "sheath": 0.02}
"""How far below the hip it hangs behind."""
LEVEL, DOWN = 0.06, 0.10
"""How far above the hip the knees are at most, and how far below them the feet at least."""


def lap_skirt(figure: Figure, waist: tuple[Point, Point], back: Point) -> Path | None:
    """The outline over both thighs, from the ends of the waist (front and back) and the back of the hip to the hem.

    None where no skirt is worn, or where the legs do not hang: whoever sits on the ground has it along the legs.
    """
    cut, pose = figure.outfit.cut, figure.pose
    hip_y = pose.hip[1]
    if cut not in HANG or not all(ky <= hip_y + LEVEL and ay < ky - DOWN for (_, ky), (_, ay) in pose.legs):
        return None
    knees = [leg[0] for leg in pose.legs]
    front, other = max(knees), min(knees)
    tall = 1.0 if not figure.young else 0.86
    hang, tail = HANG[cut] * tall, TAIL[cut] * tall
    low = min(y for _, y in knees) - hang
    thigh = blend(pose.hip, front, 0.55)
    points = [
        waist[1], back, (back[0] - 0.012, back[1] - tail), blend((back[0], back[1] - tail), (other[0], low), 0.55),
        (other[0] - 0.01, low - 0.004), (front[0] + 0.035, min(low + 0.012, front[1] - hang)),
        (front[0] + 0.068, front[1] - 0.03), (front[0] + 0.035, front[1] + 0.058),
        (thigh[0], thigh[1] + 0.088), waist[0],
    ]  # fmt: skip
    return curve(points, closed=True, steps=6)
