"""Leaves out of focus behind what a macro lens looks at: soft greens, a few discs of light, a blurred bed below."""

from __future__ import annotations

import numpy as np

from muralist.engines.preview.brushes.colour import Array, Colour, gradient, mix, rgb, smoothstep, times
from muralist.engines.preview.brushes.view import lay
from muralist.engines.preview.scenery.air.seasons import season
from muralist.engines.preview.scenery.nature.land import lit
from muralist.engines.preview.scenery.outdoors import AIR_FEATURES, open_light
from muralist.engines.preview.scenery.setting import Place, Setting, blank

TONES: dict[str, tuple[Colour, Colour, Colour]] = {
    "": (rgb("#24462c"), rgb("#4c7f3f"), rgb("#a8c46a")),
    "spring": (rgb("#3a5f38"), rgb("#76a85a"), rgb("#e3c4cf")),
    "summer": (rgb("#234a2a"), rgb("#4f8a3c"), rgb("#b7cf66")),
    "autumn": (rgb("#5a3a22"), rgb("#a86a32"), rgb("#e0b25a")),
    "winter": (rgb("#5d6f80"), rgb("#93a6b4"), rgb("#dfe7ee")),
}
"""Shade, leaves and light by season."""
BED = 0.86
"""Where the blurred bed below begins to show."""


def paint(setting: Setting) -> Array:
    view = setting.view
    picture = blank(view)
    deep, leaf, light = (lit(setting, tone) for tone in TONES.get(season(setting), TONES[""]))
    broad = view.noise("boughs", 1.3, 1.1, octaves=2)
    patches = view.noise("sprays", 3.4, 2.6, octaves=2)
    rise = smoothstep(1.0, 0.0, view.y) * 0.20
    toward = 0.12 * setting.side * view.x / max(0.5, view.half_width)
    tone = np.clip(0.40 + 0.75 * (broad - 0.5) + 0.42 * (patches - 0.5) + rise + toward, 0, 1).astype(np.float32)
    picture[:] = gradient(tone, [(0.05, deep), (0.5, leaf), (0.95, mix(leaf, light, 0.75))])
    _discs(setting, picture, light)
    bed = smoothstep(BED - 0.10, BED + 0.12, view.y + 0.03 * (broad - 0.5))
    lay(picture, (bed * 0.72).astype(np.float32), mix(deep, leaf, 0.35))
    return picture


def _discs(setting: Setting, picture: Array, light: Colour) -> None:
    """Gaps between leaves, each a soft disc of the light behind."""
    view = setting.view
    rng = view.rng("gaps")
    glow = mix(light, times(setting.day.sun, setting.day.tint), 0.45)
    for _ in range(26):
        x, y = float(rng.uniform(-1.05, 1.05)), float(rng.uniform(-0.02, 0.80))
        size, share = float(rng.uniform(0.030, 0.085)), float(rng.uniform(0.10, 0.30))
        if abs(x) > view.half_width + size:
            continue
        far = np.sqrt((view.x - x) ** 2 + ((view.y - y) * view.tall) ** 2) / size
        disc = smoothstep(1.06, 0.90, far) * (0.78 + 0.22 * np.clip(far, 0, 1) ** 4)
        lay(picture, (disc * share).astype(np.float32), glow)


PLACE = Place(
    name="foliage", paint=paint, light=open_light, ground=0.90, horizon=0.80, sky=(0.06, 0.6), sheltered=True,
    seasons=frozenset(TONES) - {""}, features=AIR_FEATURES | {"leaves", "grass"},
)  # fmt: skip
