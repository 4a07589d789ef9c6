"""Rivers and lakes in land that has none of its own: laid over the ground of a finished backdrop."""

from __future__ import annotations

import numpy as np

from muralist.engines.preview.brushes.colour import Array, Colour, array, mix, rgb, smoothstep, times
from muralist.engines.preview.brushes.view import View, lay
from muralist.engines.preview.places.island import palm
from muralist.engines.preview.places.river import course, past_bank
from muralist.engines.preview.props import all_props
from muralist.engines.preview.scenery.air.seasons import snowy
from muralist.engines.preview.scenery.nature.land import lit
from muralist.engines.preview.scenery.setting import Place, Setting

RIVER, BROOK, MERE = "river", "brook", "mere"
OWN = frozenset({"meadow", "canyon"})
"""Places that paint their running water themselves."""
BEFORE = {"village": 0.62, "farm": 0.60}
"""Places in which it lies before the houses, and how far down."""
BARREN, REEDS = frozenset({"desert"}), rgb("#7d9150")
WATER, ICY = rgb("#3f86a8"), rgb("#7fa6bd")
MERE_AT, MERE_DEEP = 0.30, 0.26
"""Where the middle of a lake lies between the horizon and the frame's foot, and half its depth there."""


def watered(setting: Setting, picture: Array, place: Place) -> None:
    """Lay the river, the brook or the lake that a prompt has in this land; in place."""
    if place.name in OWN:
        return
    for name in (MERE, RIVER, BROOK):
        if name in place.features and setting.wants(name):
            if name == MERE:
                _mere(setting, picture, place)
                _palms(setting, picture, place)
            else:
                _course(setting, picture, place, narrow=name == BROOK)


def _course(setting: Setting, picture: Array, place: Place, *, narrow: bool) -> None:
    """Running water from the far ground to the viewer, past what stands in the picture."""
    top = place.horizon + 0.035
    view = setting.view.band(top, 1.0)
    depth = np.clip((view.y - top) / (1 - top), 0, 1)
    if _stands(setting):
        middle = setting.side * past_bank(setting.view.half_width, depth)
    else:
        middle = course(setting.side, depth)
    wide = (0.006 + 0.15 * depth**1.2) if narrow else (0.012 + 0.27 * depth)
    edge = view.noise("course edge", 12.0, 34.0, octaves=3) - 0.5
    off = np.abs(view.x - middle) / wide + 0.16 * edge
    fade = smoothstep(0.0, 0.03, depth)
    rows = picture[view.rows]
    _bank(rows, smoothstep(1.34, 1.04, off) * fade)
    lay(rows, (smoothstep(1.05, 0.98, off) * fade).astype(np.float32), _flow(setting, view, depth, off))


def _mere(setting: Setting, picture: Array, place: Place) -> None:
    """Still water across the middle ground that mirrors what is behind it."""
    top = place.horizon
    view = setting.view.band(top, 1.0)
    deep = (view.y - top) / (1 - top)
    low = max(MERE_AT + 0.06, BEFORE.get(place.name, 0.0))
    wide, aside = max(0.42, 0.80 * view.half_width), 0.12
    if _stands(setting):
        # behind what stands there, and to its side
        low, wide, aside = MERE_AT + 0.06, 0.78 * wide, 0.62
    across = view.x / wide - aside * setting.side
    edge = view.noise("mere edge", 4.0, 14.0, octaves=4) - 0.5
    reach = MERE_DEEP * np.sqrt(np.clip(1 - across**2, 0, 1))
    far, near = low - 0.72 * reach, low + reach
    down = (deep - low) / (MERE_DEEP * np.where(deep < low, 0.72, 1.0))
    off = np.sqrt(across**2 + down**2) + 0.10 * edge
    inside = smoothstep(1.03, 0.98, off)
    rows = picture[view.rows]
    glass = _mirrored(setting, picture, view, far, top)
    depth = np.clip((deep - far) / (near - far + 1e-3), 0, 1)
    flow = _flow(setting, view, depth, np.full_like(deep, 0.5))
    water = glass + (flow - glass) * (0.35 + 0.35 * depth)[..., None]
    _bank(rows, smoothstep(1.14, 1.0, off))
    if place.name in BARREN:
        # where water is, something grows
        blades = view.noise("mere grass", 40.0, 60.0, octaves=2) - 0.5
        green = array(lit(setting, REEDS)) * (0.9 + 0.5 * blades)[..., None]
        lay(rows, (0.85 * smoothstep(1.13, 1.06, off + 0.10 * blades)).astype(np.float32), green.astype(np.float32))
    lay(rows, inside.astype(np.float32), water.astype(np.float32))


def _palms(setting: Setting, picture: Array, place: Place) -> None:
    """A few palms by water in barren land, unless trees are asked for."""
    if place.name not in BARREN or setting.holds("palm", "tree", "cactus"):
        return
    ink = setting.view.ink(2)
    out = max(0.30, 0.58 * setting.view.half_width)
    for x, tall, lean in ((-1.0, 0.26, 0.05), (-0.72, 0.20, -0.03), (-1.22, 0.17, -0.06)):
        palm(setting, ink, x * setting.side * out, place.horizon + 0.115, tall, lean)
    ink.onto(picture)


def _mirrored(setting: Setting, picture: Array, view: View, far: Array, top: float) -> Array:
    """What is behind the far shore of each column, upside down."""
    shore = (top + far * (1 - top)) * setting.view.height
    rows = np.arange(view.shape[0], dtype=np.float32)[:, None] + view.top
    at = np.clip(2 * shore - rows, 0, setting.view.height - 1).astype(np.int32)
    return np.asarray(picture[at, np.arange(view.width)[None, :]], dtype=np.float32)


def _bank(rows: Array, mask: Array) -> None:
    """Damp ground along the water, in the colour of the ground that is there."""
    lay(rows, (0.8 * mask).astype(np.float32), rows * np.asarray((0.70, 0.66, 0.60), dtype=np.float32))


def _flow(setting: Setting, view: View, depth: Array, off: Array) -> Array:
    """The water's colours: the sky's far away, its own near by, with ripples and a light edge."""
    day = setting.day
    named = next((one.colours[0].colour for one in map(setting.plan.feature, (RIVER, BROOK, MERE))
                  if one is not None and one.colours), None)  # fmt: skip
    own: Colour = named or (ICY if snowy(setting) else WATER)
    near = mix(lit(setting, own), day.top, 0.12 if named else 0.34)
    far = mix(mix(day.horizon, day.middle, 0.45), lit(setting, own), 0.6 if named else 0.15)
    ripple = view.noise("course ripple", 5.0, 70.0, octaves=3) - 0.5
    colours = array(far) + (array(near) - array(far)) * (depth**0.7)[..., None]
    colours = colours * (1 + 0.28 * ripple)[..., None]
    glint = smoothstep(0.16, 0.30, ripple) * smoothstep(0.95, 0.7, off) * 0.5
    light = array(times(mix(day.horizon, (1, 1, 1), 0.5), (1, 1, 1)))
    return np.asarray(colours + (light - colours) * glint[..., None], dtype=np.float32)


def _stands(setting: Setting) -> bool:
    """Whether something stands on the ground, for which the water makes room."""
    return any(all_props()[thing.prop].stands == "ground" for thing in setting.plan.things)
