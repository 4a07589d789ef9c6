"""A train compartment with a wide window."""

from __future__ import annotations

import numpy as np

from muralist.engines.preview.brushes.colour import Array, array, mix, rgb, smoothstep, times
from muralist.engines.preview.brushes.view import lay
from muralist.engines.preview.scenery.air.seasons import SEASONS, grass_colour, leaves, snowy
from muralist.engines.preview.scenery.air.sky import sky
from muralist.engines.preview.scenery.built import rooms
from muralist.engines.preview.scenery.built.outlook import outlook
from muralist.engines.preview.scenery.built.vistas import vista
from muralist.engines.preview.scenery.nature.land import hills, mist, mountains
from muralist.engines.preview.scenery.nature.plants import pine_row, round_trees
from muralist.engines.preview.scenery.setting import Place, Setting, blank

FLOOR = 0.72


def paint(setting: Setting) -> Array:
    """A train compartment: the country flies past a wide window between two seats."""
    view = setting.view
    k = 1 / view.tall
    picture = blank(view)
    sky(setting, picture, 0.42, bow=False)
    cold, green = snowy(setting), grass_colour(setting)
    mountains(
        setting, picture, "range", base=0.45, height=0.20, far=0.55, rock=rgb("#6f7a90"), snow=0.5 if not cold else 0.9
    )
    line = hills(setting, picture, "hill", crest=0.44, swing=0.03, bottom=0.80, far=0.35, colour=green, frequency=1.1)
    pine_row(setting, picture, "wood", base=line, height=0.06, far=0.36, spacing=0.03, snowy=cold)
    hills(setting, picture, "field", crest=0.50, swing=0.02, bottom=0.85, far=0.12, colour=green, frequency=1.0)
    round_trees(setting, picture, "trees", base=0.525, size=0.05, far=0.12, colours=leaves(setting), spacing=0.2)
    mist(setting, picture, at=0.48, thick=0.03, strength=0.2)
    rooms.soft_focus(setting, picture, FLOOR, 0.003)
    half, top, low = max(0.34, view.half_width * 0.62), max(0.10, FLOOR - 0.62 * k), FLOOR - 0.17 * k
    sheet = view.ink(2)
    vista(setting, sheet, (-1.05 * half, top, 1.05 * half, low))
    outlook(setting, sheet, (-0.9 * half, top, 0.9 * half, low), 0.07)
    sheet.onto(picture)
    corner = np.abs(view.x / half) ** 7 + np.abs((view.y - (top + low) / 2) / ((low - top) / 2)) ** 7
    wall = array(rooms.toned(setting, setting.colour("wall", (rgb("#b98a5c"), rgb("#d9ccb0"), rgb("#7f9a8c")))))
    grain = view.noise("panel", 2.0, 30.0, octaves=3)
    tone = 0.72 + 0.14 * rooms.reach(setting, view) + 0.14 * (grain - 0.5)
    shell = smoothstep(0.97, 1.03, corner)
    lay(picture, shell, (wall * tone[..., None]).astype(np.float32))
    lay(
        picture,
        (smoothstep(0.97, 1.0, corner) * smoothstep(1.55, 1.45, corner)).astype(np.float32),
        rooms.toned(setting, rgb("#c9ced0")),
    )
    rooms.boards(setting, picture, FLOOR + 0.06, rgb("#6f5a4a"))
    ink = view.ink(2)
    if setting.weather in {"rain", "storm"}:
        rng = view.rng("runnels")
        for _ in range(90):
            x, y = float(rng.uniform(-half, half)) * 0.95, float(rng.uniform(top + 0.02, low - 0.03))
            ink.line([(x, y), (x + 0.05, y + 0.010 * k)], 0.0028, (0.92, 0.95, 1.0), 0.6)
    rack = rooms.toned(setting, rgb("#8a6a48"))
    ink.box(-1.3, top - 0.055 * k, 1.3, top - 0.04 * k, rack)
    for x, tone_ in ((-0.40, rgb("#a5683c")), (0.36, rgb("#4f6f86")), (0.9, rgb("#8a3f3a")), (-0.9, rgb("#6f7a4a"))):
        ink.box(x - 0.085, top - 0.125 * k, x + 0.085, top - 0.055 * k, rooms.toned(setting, tone_))
        ink.box(x - 0.02, top - 0.138 * k, x + 0.02, top - 0.122 * k, times(rooms.toned(setting, tone_), 0.6))
    cloth = rooms.toned(setting, setting.colour("seat", (rgb("#3f6f6a"), rgb("#8a3a3c"), rgb("#4a5f8a"))))
    for hand in (-1, 1):
        x = hand * max(0.44, view.half_width * 0.90)
        ink.box(x - 0.12, FLOOR - 0.36 * k, x + 0.12, FLOOR + 0.09, cloth)
        for pad in range(4):
            ink.box(
                x - 0.112 + pad * 0.057,
                FLOOR - 0.34 * k,
                x - 0.063 + pad * 0.057,
                FLOOR - 0.06 * k,
                mix(cloth, (1, 1, 1), 0.10 if pad % 2 else 0.03),
            )
        ink.box(x - 0.12, FLOOR - 0.40 * k, x + 0.12, FLOOR - 0.335 * k, rooms.toned(setting, rgb("#f0e6d2")))
        seat = x - hand * 0.09
        ink.box(seat - 0.14, FLOOR - 0.045 * k, seat + 0.14, FLOOR + 0.03 * k, mix(cloth, (1, 1, 1), 0.16))
        ink.box(seat - 0.14, FLOOR + 0.03 * k, seat + 0.14, FLOOR + 0.10, times(cloth, 0.62))
    ink.box(-0.13, low + 0.045 * k, 0.13, low + 0.065 * k, rooms.toned(setting, rgb("#a5764c")))
    ink.polygon(
        [(-0.02, low + 0.065 * k), (0.02, low + 0.065 * k), (0.008, low + 0.16 * k), (-0.008, low + 0.16 * k)],
        rooms.toned(setting, rgb("#b9bec0")),
    )
    ink.onto(picture)
    if any(map(setting.wants, ("table", "wood"))):
        rooms.soft_focus(setting, picture, rooms.TABLE_EDGE, 0.002)
        rooms.table(setting, picture, rgb("#a5764c"))
    return picture


PLACE = Place(
    name="compartment",
    paint=paint,
    light=rooms.room_light,
    ground=0.895,
    horizon=FLOOR,
    indoor=True,
    sheltered=True,
    sky=(0.10, 0.38),
    scale=0.92,
    seasons=SEASONS,
    features=frozenset({"wall", "window", "sky", "clouds", "mountains", "table", "wood"}),
)
