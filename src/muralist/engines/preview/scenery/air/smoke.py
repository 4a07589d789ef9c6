"""Smoke of many colours behind what stands before darkness: banks that fade into each other, brightest low down."""

from __future__ import annotations

import numpy as np

from muralist.engines.preview.brushes.colour import Array, array, rgb, smoothstep
from muralist.engines.preview.scenery.setting import Setting

SMOKE = "coloured smoke"
TONES = (rgb("#e8468c"), rgb("#7a4ce0"), rgb("#2f8fe0"), rgb("#f08a3c"))
"""The colours of smoke of which only that is said."""
DENSE, SPREAD = 0.95, 0.24
"""How much of the ground the thickest smoke hides, and how far each colour reaches."""


def fill(setting: Setting, picture: Array) -> None:
    """Lay the smoke over a backdrop in place, if its plan has some."""
    feature = setting.plan.feature(SMOKE)
    if feature is None:
        return
    view = setting.view
    tones = [tint.colour for tint in feature.colours] or list(TONES)
    drift = view.noise("smoke drift", 1.6, 2.0, octaves=3) - 0.5
    billows = view.noise("smoke", 2.6, 3.4, octaves=5, gain=0.55)
    curls = 1 - 2.4 * np.abs(view.noise("smoke curls", 2.2, 2.8, octaves=4) - 0.5)
    weights = np.zeros_like(picture)
    total = np.full((*picture.shape[:2], 1), 1e-4, dtype=np.float32)
    for number, tone in enumerate(tones):
        middle = (number + 0.5) / len(tones) * 1.2 - 0.6
        near = np.exp(-(((view.x + 0.6 * drift - middle) / SPREAD) ** 2))[..., None]
        weights += near * array(tone)
        total += near
    colours = weights / total
    amount = smoothstep(0.12, 0.78, 0.62 * billows + 0.30 * curls + 0.22 * view.y)[..., None] * DENSE
    lit = colours * (0.72 + 0.55 * (billows * 0.6 + curls * 0.4))[..., None]
    picture += amount * (np.clip(lit, 0, 1) - picture)
