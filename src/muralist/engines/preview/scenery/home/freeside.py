"""The side of a room that a layout leaves free for words: a plain wall, with none of the room's furniture on it."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from muralist.engines.preview.brushes.colour import Array, smoothstep
from muralist.engines.preview.brushes.streams import stream
from muralist.engines.preview.scenery.built import rooms
from muralist.engines.preview.scenery.setting import Place, Setting

SPACE, SIDES = "space", {"left": -1, "right": 1}
BARE = frozenset({"studio", "seamless", "isometric", "isoroom", "abstract"})
"""Places whose walls are plain anyway."""
TO, FADE = 0.08, 0.30
"""How far over the middle the plain wall reaches, and over what width the furniture comes in beyond it."""
SAMPLED, DARKER = 0.10, 0.10
"""The share of the frame at its head where a room's wall is bare, and how much darker it is at its foot."""


def free_side(layouts: Sequence[str], seed: int) -> str:
    """The side that is to stay free, one of the sides of this seed where none is said, or "" where nothing is."""
    asked = [name for name in layouts if name.split()[0] == SPACE]
    if not asked:
        return ""
    return asked[0].removeprefix(SPACE).strip() or ("left" if stream(seed, "space").integers(2) else "right")


def clear_side(setting: Setting, picture: Array, place: Place) -> None:
    """Paint bare wall over what a room has on that side, behind a table that is seen from near; in place."""
    view = setting.view
    sign = SIDES.get(free_side(setting.plan.layouts, view.seed), 0)
    if not sign or not place.indoor or place.name in BARE or not rooms.at_table(setting):
        return
    rows = view.band(0.0, rooms.TABLE_EDGE)
    inner = TO * view.half_width
    share = smoothstep(inner + FADE * view.half_width, inner, -sign * view.x)
    side = picture[: max(2, round(SAMPLED * picture.shape[0]))]
    half = side.shape[1] // 2
    tone = np.median(side[:, :half] if sign < 0 else side[:, half:], axis=(0, 1))
    plaster = 1 + 0.05 * (rows.noise("bare wall", 3.0, octaves=4) - 0.5)
    wall = tone * (plaster * (1 - DARKER * rows.y / rooms.TABLE_EDGE))[..., None]
    part = picture[rows.rows]
    part += (wall - part) * share[..., None]
