"""What faces show: laughter, tears, anger, surprise, weariness, freckles; in head radii about the head's middle."""

from __future__ import annotations

from collections.abc import Mapping

from muralist.engines.preview.brushes.canvas import Pen
from muralist.engines.preview.brushes.colour import Colour, mix, rgb, times
from muralist.engines.preview.brushes.paths import Path, Point, bezier, oval
from muralist.engines.preview.props.bodies import DARK

LAUGHING, CRYING, SAD, ANGRY, SURPRISED, YAWNING, SHY, WINKING, TIRED = (
    "laughing", "crying", "sad", "angry", "surprised", "yawning", "shy", "winking", "tired",
)  # fmt: skip
MOODS = frozenset({LAUGHING, CRYING, SAD, ANGRY, SURPRISED, YAWNING, SHY, WINKING, TIRED})
"""Words of a variant for what a face shows."""
FRECKLES = "freckles"
SHUT = frozenset({LAUGHING, CRYING, YAWNING})
"""Moods in which the eyes are shut."""
BROWS = {SAD: (0.06, -0.05), CRYING: (0.08, -0.06), SURPRISED: (0.09, 0.09), ANGRY: (-0.14, 0.05),
         YAWNING: (0.08, 0.02), TIRED: (0.03, -0.06), SHY: (0.05, -0.01)}  # fmt: skip
"""How much higher the inner and the outer end of a brow are than usual."""
INSIDE, TONGUE, TEETH, TEAR = rgb("#5a2226"), rgb("#d9636b"), rgb("#fffaf2"), rgb("#a9dcf2")


def mood_of(extras: Mapping[str, object]) -> str:
    """What the face shows; "" for the usual quiet smile."""
    return next((name for name in extras if name in MOODS), "")


def shut_eye(pen: Pen, mood: str, ex: float, ey: float, r: float) -> bool:
    """An eye that a mood has closed; whether it has."""
    if mood not in SHUT:
        return False
    rise = r * (0.15 if mood == LAUGHING else -0.13)
    base = ey - (r * 0.05 if mood == LAUGHING else -r * 0.02)
    pen.line(bezier((ex - r * 0.14, base), (ex, base + rise), (ex + r * 0.14, base), 8), r * 0.055, DARK, 0.92)
    return True


def brow(pen: Pen, mood: str, at: Point, r: float, inner: int, look: tuple[Colour, float]) -> None:
    """An eyebrow over the eye at `at`; its inner end is on the `inner` side (1 right, -1 left)."""
    (ex, ey), (colour, thick) = at, look
    near, far = BROWS.get(mood, (0.0, 0.0))
    left, right = (far, near) if inner > 0 else (near, far)
    middle = 0.36 + (left + right) / 2
    start = (ex - r * 0.14, ey + r * (0.29 + left))
    pen.line(bezier(start, (ex, ey + r * middle), (ex + r * 0.14, ey + r * (0.30 + right)), 6), r * thick, colour, 0.85)


def mouth(pen: Pen, mood: str, x: float, y: float, r: float, lip: Colour) -> bool:
    """The mouth of a mood; False for the usual one."""
    cx, cy = x + r * 0.42, y - r * 0.56
    if mood == LAUGHING:
        top = bezier((cx - r * 0.25, cy + r * 0.09), (cx, cy + r * 0.02), (cx + r * 0.25, cy + r * 0.10), 8)
        _open(pen, top, bezier(top[-1], (cx + r * 0.02, cy - r * 0.50), top[0], 12), (cx, cy), r)
    elif mood == CRYING:
        top = bezier((cx - r * 0.19, cy - r * 0.13), (cx, cy + r * 0.20), (cx + r * 0.19, cy - r * 0.12), 10)
        low = bezier(top[-1], (cx, cy - r * 0.24), top[0], 8)
        pen.polygon([*top, *low], INSIDE)
        pen.disc(cx, cy - r * 0.125, r * 0.085, TONGUE, ry=r * 0.045)
    elif mood in {SAD, ANGRY}:
        rise = 0.12 if mood == SAD else 0.06
        bow = bezier((cx - r * 0.17, cy - r * 0.07), (cx, cy + r * rise), (cx + r * 0.17, cy - r * 0.06), 8)
        pen.line(bow, r * 0.06, lip, 0.95)
    elif mood == TIRED:
        pen.line([(cx - r * 0.15, cy - r * 0.01), (cx + r * 0.15, cy - r * 0.03)], r * 0.055, lip, 0.95)
    elif mood in {SURPRISED, YAWNING}:
        wide, tall = (0.105, 0.135) if mood == SURPRISED else (0.15, 0.21)
        pen.disc(cx, cy - r * 0.03, r * (wide + 0.03), lip, ry=r * (tall + 0.03))
        pen.disc(cx, cy - r * 0.03, r * wide, INSIDE, ry=r * tall)
        if mood == YAWNING:
            pen.disc(cx, cy - r * 0.13, r * 0.10, TONGUE, ry=r * 0.08)
    else:
        return False
    return True


def _open(pen: Pen, top: Path, low: Path, middle: Point, r: float) -> None:
    """An open mouth with its upper teeth and the tongue."""
    cx, cy = middle
    pen.polygon([*top, *low], INSIDE)
    pen.disc(cx + r * 0.01, cy - r * 0.135, r * 0.115, TONGUE, ry=r * 0.055)
    teeth = [(cx - r * 0.215, cy + r * 0.068), (cx, cy + r * 0.045), (cx + r * 0.215, cy + r * 0.075)]
    pen.polygon([*teeth, (cx + r * 0.185, cy + r * 0.01), (cx, cy - r * 0.02), (cx - r * 0.185, cy)], TEETH)


def besides(pen: Pen, extras: Mapping[str, object], x: float, y: float, r: float, skin: Colour) -> None:
    """Tears below the eyes, a blush, freckles over the nose."""
    mood = mood_of(extras)
    if mood == CRYING:
        for ex in (0.10, 0.72):
            for dy, size in ((-0.20, 0.060), (-0.44, 0.072)):
                cx, cy = x + r * ex, y + r * dy
                drop = [
                    (cx, cy + r * size * 2.1),
                    *bezier((cx + r * size, cy), (cx, cy - r * size * 1.9), (cx - r * size, cy), 8),
                ]
                pen.polygon(drop, TEAR, 0.95)
                pen.disc(cx - r * size * 0.3, cy, r * size * 0.25, (1.0, 1.0, 1.0), 0.9)
    if mood == SHY:
        for ex in (0.02, 0.70):
            pen.polygon(oval(x + r * ex, y - r * 0.33, r * 0.17, r * 0.095), rgb("#e2605c"), 0.40)
    if FRECKLES in extras:
        spot = times(mix(skin, rgb("#a4562e"), 0.55), 0.9)
        for dx, dy in ((-0.04, -0.24), (0.06, -0.32), (0.16, -0.24), (0.20, -0.37), (0.04, -0.42), (0.62, -0.24),
                       (0.70, -0.33), (0.78, -0.25), (0.66, -0.41), (0.40, -0.20), (0.34, -0.12)):  # fmt: skip
            pen.disc(x + r * dx, y + r * dy, r * 0.026, spot, 0.85)
