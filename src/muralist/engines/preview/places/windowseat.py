"""A wide window sill with a cushion and curtains: the weather passes outside, whoever sits inside stays dry."""

from __future__ import annotations

import numpy as np

from muralist.engines.preview.brushes.colour import Array, array, mix, rgb, smoothstep, times
from muralist.engines.preview.brushes.view import Ink, lay
from muralist.engines.preview.scenery.air.glows import shine
from muralist.engines.preview.scenery.air.seasons import SEASONS, grass_colour, leaves, snowy
from muralist.engines.preview.scenery.air.sky import sky
from muralist.engines.preview.scenery.built import rooms
from muralist.engines.preview.scenery.built.facades import PASTEL, house_row
from muralist.engines.preview.scenery.built.furnishings import curtain, plant
from muralist.engines.preview.scenery.built.outlook import outlook
from muralist.engines.preview.scenery.built.panes import leaves_of, opened
from muralist.engines.preview.scenery.built.vistas import has_vista, vista
from muralist.engines.preview.scenery.nature.land import hills, lit, mist, mountains
from muralist.engines.preview.scenery.nature.plants import broad_tree, pine_row, round_trees
from muralist.engines.preview.scenery.setting import Place, Setting, blank

SILL = 0.80


def paint(setting: Setting) -> Array:
    view = setting.view
    k = 1 / view.tall
    picture = blank(view)
    _outside(setting, picture)
    rooms.soft_focus(setting, picture, SILL, 0.0035)
    half = max(0.40, view.half_width * 0.80)
    top = max(0.06, SILL - 0.80 * k)
    sheet = view.ink(2)
    outlook(setting, sheet, (-half, top, half, top + 0.72 * (SILL - top)), 0.085)
    sheet.onto(picture)
    _glass(setting, picture, half, top)
    _wall(setting, picture, half, top)
    ink = view.ink(2)
    _frame(setting, ink, half, top)
    cloth = rooms.toned(
        setting, setting.colour("curtains", (rgb("#d9c3a0"), rgb("#b5c4b0"), rgb("#d8a99a"), rgb("#9fb4c4")))
    )
    for hand in () if setting.holds("curtain") else (-1, 1):
        a = hand * (half + 0.09)
        curtain(setting, ink, a, hand * (half - 0.05), top - 0.06 * k, SILL + 0.02, cloth, 5)
    ink.box(-1.3, top - 0.075 * k, 1.3, top - 0.060 * k, rooms.toned(setting, rgb("#6b4a32")))
    ink.onto(picture)
    _sill(setting, picture)
    ink = view.ink(2)
    if not setting.plan.things or view.half_width > 0.6:
        plant(setting, ink, setting.side * (half - 0.10), SILL + 0.03, 0.22)
    pile = () if setting.holds("books") else (rgb("#7a4a3c"), rgb("#4f6f7a"), rgb("#c9a24a"))
    for number, tone in enumerate(pile):
        x, y = -setting.side * (half - 0.06), SILL + 0.035 - 0.022 * number * k
        ink.box(x - 0.075 + 0.006 * number, y - 0.020 * k, x + 0.070 - 0.008 * number, y, rooms.toned(setting, tone))
        ink.box(x - 0.070, y - 0.014 * k, x + 0.062, y - 0.006 * k, rooms.toned(setting, rgb("#f0e6d0")), 0.8)
    ink.onto(picture)
    if not setting.night:
        shine(picture, view, 0.0, 0.5, 0.5, setting.day.beam, 0.16)
    return picture


def _outside(setting: Setting, picture: Array) -> None:
    """What one sees: hills, a town or the mountains, by seed."""
    sky(setting, picture, 0.74, bow=False)
    if has_vista(setting):
        sheet = setting.view.ink(2)
        reach = setting.view.half_width + 0.02
        vista(setting, sheet, (-reach, 0.0, reach, SILL))
        sheet.onto(picture)
        return
    cold, green = snowy(setting), grass_colour(setting)
    kind = int(setting.view.rng("outlook").integers(3))
    if kind == 1:
        house_row(setting, picture, "back", base=0.63, tall=(0.16, 0.22), wide=(0.12, 0.17), far=0.45, walls=PASTEL)
        house_row(setting, picture, "front", base=0.74, tall=(0.17, 0.24), wide=(0.17, 0.22), far=0.2, walls=PASTEL)
    elif kind == 2:
        mountains(
            setting,
            picture,
            "range",
            base=0.64,
            height=0.30,
            far=0.5,
            rock=rgb("#6f7a90"),
            snow=0.6 if not cold else 0.9,
        )
        line = hills(
            setting, picture, "slope", crest=0.64, swing=0.03, bottom=0.82, far=0.3, colour=green, frequency=1.1
        )
        pine_row(setting, picture, "pines", base=line, height=0.10, far=0.28, spacing=0.035, snowy=cold)
    hills(setting, picture, "garden", crest=0.69, swing=0.02, bottom=0.84, far=0.14, colour=green, frequency=1.0)
    round_trees(setting, picture, "bushes", base=0.72, size=0.06, far=0.14, colours=leaves(setting), spacing=0.12)
    mist(setting, picture, at=0.66, thick=0.03, strength=0.25)
    broad_tree(setting, picture, "garden tree", x=setting.side * 0.30, foot=0.76, size=0.17)


def _glass(setting: Setting, picture: Array, half: float, top: float) -> None:
    """Drops and runnels on the panes when it rains, flakes behind them when it snows."""
    view = setting.view
    k = 1 / view.tall
    rng = view.rng("panes")
    ink = view.band(0.0, SILL).ink(2)
    if setting.weather in {"rain", "storm"}:
        for _ in range(240):
            x, y, long = float(rng.uniform(-half, half)), float(rng.uniform(top, SILL)), float(rng.uniform(0.015, 0.05))
            ink.line([(x, y), (x - 0.2 * long, y + long * k)], 0.0016, (0.90, 0.94, 1.0), 0.45)
        for _ in range(150):
            x, y, r = float(rng.uniform(-half, half)), float(rng.uniform(top, SILL)), float(rng.uniform(0.002, 0.0065))
            ink.disc(x, y, r, mix(setting.day.middle, (0.2, 0.24, 0.3), 0.4), 0.55)
            ink.disc(x - r * 0.2, y - r * 0.3 * k, r * 0.62, (0.93, 0.96, 1.0), 0.7)
        for _ in range(20):
            x, y = float(rng.uniform(-half, half)), float(rng.uniform(top, SILL - 0.2))
            path = [(x, y)]
            for _step in range(9):
                x, y = x + float(rng.normal(0, 0.004)), y + float(rng.uniform(0.008, 0.024)) * k
                path.append((x, y))
            ink.line(path, 0.0036, (0.86, 0.91, 0.97), 0.55)
            ink.disc(x, y, 0.0055, (0.95, 0.97, 1.0), 0.8)
    elif setting.weather == "snow":
        for _ in range(230):
            ink.disc(
                float(rng.uniform(-half, half)),
                float(rng.uniform(top, SILL)),
                float(rng.uniform(0.002, 0.0065)),
                (1, 1, 1),
                0.9,
            )
    ink.onto(picture)


def _wall(setting: Setting, picture: Array, half: float, top: float) -> None:
    """The room's wall around the opening."""
    band = setting.view.band(0.0, 1.0)
    texture = band.noise("wall", 5.0, octaves=5, gain=0.6)
    tone = 0.66 + 0.18 * rooms.reach(setting, band) + 0.06 * (texture - 0.5)
    colour = array(
        rooms.toned(setting, setting.colour("wall", (rgb("#d9c9ae"), rgb("#b9c4b4"), rgb("#c9b0a0"), rgb("#a9b4c0"))))
    )
    opening = (np.abs(band.x) < half) & (band.y > top) & (band.y < SILL)
    mask = 1 - opening.astype(np.float32)
    lay(picture, mask, (colour * tone[..., None]).astype(np.float32))


def _frame(setting: Setting, ink: Ink, half: float, top: float) -> None:
    k = 1 / setting.view.tall
    wood = rooms.toned(setting, rgb("#f3ede0"))
    for x in (-half, half):
        ink.box(x - 0.022, top - 0.02 * k, x + 0.022, SILL, wood)
        ink.box(x + 0.012 * (1 if x < 0 else -1), top, x + 0.022 * (1 if x < 0 else -1), SILL, times(wood, 0.78))
    ink.box(-half, top - 0.025 * k, half, top + 0.020 * k, wood)
    ink.box(-half, top + 0.012 * k, half, top + 0.020 * k, times(wood, 0.78))
    if opened(setting):
        leaves_of(ink, (-half, top, half, SILL), wood, k)
        return
    bars = (0.0,) if half < 0.5 else (-half / 3, half / 3)
    for x in bars:
        ink.box(x - 0.010, top, x + 0.010, SILL, wood)
        ink.box(x + 0.006, top, x + 0.010, SILL, times(wood, 0.8))
    bar = top + (SILL - top) * 0.34
    ink.box(-half, bar - 0.009 * k, half, bar + 0.009 * k, wood)


def _sill(setting: Setting, picture: Array) -> None:
    """A broad board with a cushion on it."""
    view = setting.view.band(SILL, 1.0)
    k = 1 / view.tall
    depth = np.clip((view.y - SILL) / (1 - SILL), 0, 1)
    grain = view.noise("sill grain", 1.2, 40.0, octaves=4, gain=0.6)
    wood = array(rooms.toned(setting, setting.colour("wood", (rgb("#c49a6c"), rgb("#e9e2d4"), rgb("#a87a50")))))
    tone = 0.82 + 0.16 * (grain - 0.5) + 0.16 * np.exp(-((depth / 0.35) ** 2)) - 0.10 * depth
    picture[view.rows] = wood * tone[..., None]
    ink = setting.view.ink(2)
    cloth = rooms.toned(
        setting, setting.colour("cushion", (rgb("#c9705a"), rgb("#6f8fa8"), rgb("#d8b25e"), rgb("#8a9a6f")))
    )
    y = 0.955
    ink.box(-1.3, y, 1.3, 1.02, times(cloth, 0.80))
    ink.disc(0.0, y + 0.01, 1.4, cloth, ry=0.052 * 1.0)
    ink.line([(-1.3, y + 0.042 * k), (1.3, y + 0.042 * k)], 0.004, times(cloth, 0.62))
    ink.onto(picture)
    lip = np.exp(-(((view.y - SILL) / 0.004) ** 2)) * np.ones_like(view.x)
    lay(
        picture[view.rows],
        (lip * 0.5).astype(np.float32),
        mix(rooms.toned(setting, rgb("#fff4e0")), lit(setting, (1, 1, 1)), 0.3),
    )
    soft = smoothstep(0.0, 0.25, depth)
    picture[view.rows] *= (0.90 + 0.10 * soft)[..., None]


PLACE = Place(
    name="windowseat",
    paint=paint,
    light=rooms.room_light,
    ground=0.925,
    horizon=SILL,
    indoor=True,
    sheltered=True,
    sky=(0.10, 0.5),
    scale=0.92,
    seasons=SEASONS,
    features=frozenset(
        {
            "window",
            "open window",
            "curtains",
            "wall",
            "wood",
            "table",
            "sky",
            "clouds",
            "stars",
            "moonlight",
            "aurora",
            "rainbow",
            "plant",
        }
    ),
)
