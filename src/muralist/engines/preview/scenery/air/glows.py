"""Small lights of a backdrop: each is worked out only where it reaches."""

from __future__ import annotations

import math

import numpy as np

from muralist.engines.preview.brushes.colour import Array, Colour
from muralist.engines.preview.brushes.view import View, glow

REACH = 5.0
"""Radii beyond which a light is not seen."""


def shine(picture: Array, view: View, x: float, y: float, radius: float, colour: Colour, strength: float) -> None:
    """Add a soft round light around a scene point, fading over `radius` world units; in place."""
    far = radius * REACH
    left = max(0, math.floor((x - far + view.half_width) * view.unit))
    right = min(view.width, math.ceil((x + far + view.half_width) * view.unit))
    top = max(0, math.floor((y - far / view.tall) * view.height))
    bottom = min(view.height, math.ceil((y + far / view.tall) * view.height))
    if right <= left or bottom <= top:
        return
    dx = view.x[:, left:right] - x
    dy = (view.y[top:bottom] - y) * view.tall
    fade = np.exp(-np.sqrt(dx * dx + dy * dy) / np.float32(radius)) - math.exp(-REACH)
    glow(picture[top:bottom, left:right], (np.clip(fade, 0, 1) * strength).astype(np.float32), colour)
