"""What rooms are built of: walls, floors, windows with the weather outside, table tops, lamps and their light."""

from __future__ import annotations

import math

import numpy as np
from PIL import Image, ImageFilter

from muralist.engines.preview.brushes.colour import Array, Colour, array, jitter, mix, rgb, smoothstep, times
from muralist.engines.preview.brushes.light import Light, towards
from muralist.engines.preview.brushes.view import Ink, View, glow, lay
from muralist.engines.preview.props import all_props
from muralist.engines.preview.scenery.air.printed_sky import plain
from muralist.engines.preview.scenery.air.seasons import leaves
from muralist.engines.preview.scenery.built.outlook import outlook
from muralist.engines.preview.scenery.built.panes import as_said, leaves_of, on_glass, opened
from muralist.engines.preview.scenery.built.vistas import vista
from muralist.engines.preview.scenery.setting import Setting

TABLE_EDGE = 0.70
"""Height fraction of the far edge of a table that stands in front of the viewer."""
SMALL = 0.46
"""Metres up to which a thing stands on a table rather than on the floor."""
TALL, CEILING = 1.45, 0.055
"""How many times as high as wide a frame is from which a room shows its ceiling, and how far down that reaches."""
FRAME: Colour = rgb("#f3eee3")
LAMP: Colour = rgb("#ffc87c")
EVENING: Colour = (0.86, 0.68, 0.50)
"""The light of a room whose lamps are on."""


def toned(setting: Setting, colour: Colour) -> Colour:
    """A local colour in the room's light: daylight, or the lamps after dark."""
    return times(colour, ambience(setting))


def named(setting: Setting, colour: Colour) -> Colour:
    """A colour that the prompt names in the room's light: half of it is kept, so that white is white by lamplight."""
    return mix(toned(setting, colour), colour, 0.5)


def ambience(setting: Setting) -> Colour:
    """What the room's light multiplies colours by."""
    return mix(setting.day.room, EVENING, 0.6) if lamplit(setting) else setting.day.room


def lamplit(setting: Setting) -> bool:
    """Whether the lamps are on, which they are not by candle light or where they were put out."""
    if "unlit" in setting.plan.lights:
        return False
    lamps = setting.day.lamps and "candle" not in setting.plan.lights
    return lamps or setting.wants("lamp") or "warm" in setting.plan.lights


DESKED = frozenset({"laptop", "computer", "keyboard", "computer_mouse", "mug", "glass", "teapot", "books", "journal",
                    "phone", "pen", "camera", "spectacles", "headphones", "plate", "bowl"})  # fmt: skip
"""What a plant in a pot is beside on a table, and not on the floor."""
POTTED = frozenset({"houseplant", "cactus"})


def at_table(setting: Setting) -> bool:
    """Whether the view is across a table: all things asked for are small, or a table is."""
    if setting.wants("table") or setting.wants("wood") or setting.wants("tablecloth"):
        return True
    things, props = setting.plan.things, all_props()
    sizes = [(each.metres or props[each.prop].size) * max(1.0, each.size) for each in things]
    lamps = [each.prop == "lamp" and "floor" not in each.variant.split() for each in things]
    desk = any(each.prop in DESKED for each in things)
    lamps = [lamp or (desk and each.prop in POTTED) for lamp, each in zip(lamps, things, strict=True)]
    return bool(sizes) and all(size <= SMALL or lamp for size, lamp in zip(sizes, lamps, strict=True))


def reach(setting: Setting, view: View) -> Array:
    """0..1 across the frame, brightest on the window's side."""
    slant = 0.0 if plain(setting) else 0.42
    across = 0.5 + slant * setting.side * view.x / max(0.5, view.half_width)
    return np.asarray(np.clip(across, 0, 1), dtype=np.float32)


def wall(
    setting: Setting, picture: Array, bottom: float, colour: Colour, rough: float = 0.06, *, pictures: bool = True
) -> View:  # fmt: skip
    """Plaster from the top of the frame to `bottom`; returns its band.

    In a tall frame it ends at a ceiling, and `pictures` hang high on the side away from the window.
    """
    view = setting.view.band(0.0, bottom + 0.01)
    texture = view.noise("wall", 4.0, octaves=5, gain=0.6)
    tone = 0.80 + 0.22 * reach(setting, view) + rough * (texture - 0.5) - 0.08 * (view.y / bottom)
    picture[view.rows] = array(toned(setting, colour)) * tone[..., None]
    if tall(setting) and not at_table(setting):
        upper_wall(setting, picture, bottom, colour, pictures=pictures and not setting.hung)
    return view


def tall(setting: Setting) -> bool:
    """Whether the frame is so tall that a room would show much bare wall."""
    return setting.view.tall > TALL


def raised(setting: Setting, y: float) -> float:
    """Where the top of a window comes to in this frame: in a tall one it is a tall window."""
    return max(0.17, y - 0.30 * (setting.view.tall - 1) / setting.view.tall) if tall(setting) else y


def upper_wall(setting: Setting, picture: Array, bottom: float, colour: Colour, *, pictures: bool) -> None:
    """A tall frame's ceiling with its cornice, and one large print with a smaller one beside it."""
    view = setting.view
    k = 1 / view.tall
    ink = view.ink(2)
    white, half = toned(setting, rgb("#f4f0e6")), view.half_width + 0.1
    ink.polygon([(-half, 0.0), (half, 0.0), (half, CEILING), (-half, CEILING)], times(white, 0.90))
    ink.polygon([(-half, 0.0), (half, 0.0), (half * 0.7, CEILING * 0.7), (-half * 0.7, CEILING * 0.7)], white, 0.35)
    for drop, tone in ((0.030, 0.99), (0.018, 0.86), (0.008, 0.72)):
        ink.box(-half, CEILING, half, CEILING + drop * k, times(white, tone))
    ink.box(-half, CEILING + 0.030 * k, half, CEILING + 0.050 * k, (0.15, 0.12, 0.10), 0.10)
    room = (bottom - 0.76 * k - CEILING - 0.05 * k) / k
    if pictures and room > 0.16:
        rng = view.rng("upper wall")
        high = min(0.34, room * 0.92)
        x = -setting.side * min(0.20, view.half_width * 0.40)
        y = CEILING + (0.05 + (room - high) / 2) * k
        _print(setting, ink, rng, (x - high * 0.38, y, x + high * 0.38, y + high * k), colour)
    ink.onto(picture)


def _print(
    setting: Setting, ink: Ink, rng: np.random.Generator, frame: tuple[float, float, float, float], colour: Colour
) -> None:
    """A framed print of hills under a sun, in colours that go with the wall."""
    k = 1 / setting.view.tall
    x0, y0, x1, y1 = frame
    wood = toned(setting, (rgb("#6f4d33"), rgb("#c9a36a"), rgb("#3a332e"))[int(rng.integers(3))])
    ink.box(x0 + 0.008, y0 + 0.010 * k, x1 + 0.012, y1 + 0.014 * k, (0.15, 0.12, 0.10), 0.30)
    ink.box(x0, y0, x1, y1, wood)
    ink.box(x0 + 0.011, y0 + 0.011 * k, x1 - 0.011, y1 - 0.011 * k, toned(setting, rgb("#f6f1e6")))
    left, top, right, low = x0 + 0.030, y0 + 0.030 * k, x1 - 0.030, y1 - 0.030 * k
    ink.box(left, top, right, low, toned(setting, mix(rgb("#f2dcb8"), colour, 0.15)))
    wide, deep = right - left, low - top
    sun = left + wide * float(rng.uniform(0.3, 0.7))
    ink.disc(sun, top + deep * 0.34, wide * 0.15, toned(setting, rgb("#e8a24a")))
    tones = (rgb("#8fa79a"), rgb("#5f8078"), rgb("#3f5f66"))
    for row, tone in enumerate(tones):
        level = top + deep * (0.52 + 0.15 * row)
        crest = [
            (left + wide * step / 16, level - deep * 0.07 * math.sin(step * 0.5 + row * 2.1 + sun * 9))
            for step in range(17)
        ]
        ink.polygon([*crest, (right, low), (left, low)], toned(setting, tone))


def wall_tiles(setting: Setting, picture: Array, y0: float, y1: float, colour: Colour, size: float = 0.085) -> None:
    """Glazed tiles in a running bond between two heights."""
    view = setting.view.band(y0, y1)
    row = (view.yw - (y1 - 0.5) * view.tall) / (size * 0.5)
    column = view.x / size + 0.5 * (np.floor(row) % 2)
    u, v = np.abs(column % 1 - 0.5), np.abs(row % 1 - 0.5) * np.ones_like(view.x)
    grout = np.maximum(smoothstep(0.465, 0.492, u), smoothstep(0.44, 0.48, v))
    index = (np.floor(row) * 57 + np.floor(column) * 131).astype(np.int64) % 211
    own = view.rng("tiles").random(211).astype(np.float32)[index]
    sheen = 0.06 * (0.5 - v) * 2
    tone = (0.78 + 0.20 * reach(setting, view) + 0.07 * (own - 0.5) + sheen) * (1 - 0.22 * grout)
    mask = np.broadcast_to(((view.y >= y0) & (view.y <= y1)).astype(np.float32), view.shape)
    lay(picture[view.rows], mask, (array(toned(setting, colour)) * tone[..., None]).astype(np.float32))


def boards(setting: Setting, picture: Array, top: float, colour: Colour) -> View:
    """A wooden floor whose boards run towards the viewer; returns its band."""
    view = setting.view.band(top, 1.0)
    depth = np.clip((view.y - top) / (1 - top), 0, 1)
    lane = view.x / (0.55 + 0.45 * depth) * 6.2
    own = view.rng("boards").random(97).astype(np.float32)[np.floor(lane).astype(np.int64) % 97]
    grain = view.noise("floor grain", 46.0, 5.0, octaves=4, gain=0.6)
    joints = smoothstep(0.485, 0.5, np.abs(lane % 1 - 0.5))
    tone = (0.74 + 0.20 * depth + 0.22 * (own - 0.5) + 0.20 * (grain - 0.5)) * (1 - 0.35 * joints)
    tone = tone * (0.84 + 0.2 * reach(setting, view)) * (1 - 0.40 * np.exp(-depth * 12))
    picture[view.rows] = array(toned(setting, colour)) * tone[..., None]
    return view


def chequers(setting: Setting, picture: Array, top: float, a: Colour, b: Colour, size: float = 0.2) -> View:
    """Square floor tiles of two colours in perspective; returns its band."""
    view = setting.view.band(top, 1.0)
    depth = np.clip((view.y - top) / (1 - top), 0, 1)
    spread = 0.40 + 0.60 * depth
    column, row = view.x / spread / size, np.log(spread) / np.log(1.32)
    odd = (np.floor(column) + np.floor(row)) % 2
    joint = np.maximum(
        smoothstep(0.475, 0.495, np.abs(column % 1 - 0.5)),
        smoothstep(0.46, 0.49, np.abs(row % 1 - 0.5)) * np.ones_like(view.x),
    )
    worn = view.noise("tile wear", 9.0, 20.0, octaves=4)
    tone = (0.76 + 0.16 * depth + 0.12 * (worn - 0.5)) * (0.86 + 0.2 * reach(setting, view)) * (1 - 0.18 * joint)
    colours = array(toned(setting, a)) + (array(toned(setting, b)) - array(toned(setting, a))) * odd[..., None]
    picture[view.rows] = colours * (tone * (1 - 0.35 * np.exp(-depth * 12)))[..., None]
    return view


def window(
    setting: Setting, picture: Array, name: str, x: float, y0: float, y1: float, wide: float,
    *, frame: Colour = FRAME, bars: tuple[int, int] = (2, 2),
) -> None:  # fmt: skip
    """A window on the world outside: sky, tree tops and what falls; `bars` are its panes across and down."""
    view, day = setting.view, setting.day
    k = 1 / view.tall
    grown = raised(setting, y0) if y0 > 0.2 and not at_table(setting) else y0
    if grown < y0 - 0.02:
        y0, bars = grown, (bars[0], bars[1] + 1)
    y0, wide = as_said(setting, y0, y1, wide)
    ink = view.ink(2)
    wood = toned(setting, frame)
    ink.box(x - wide / 2 - 0.02, y0 - 0.02 * k, x + wide / 2 + 0.02, y1 + 0.02 * k, wood)
    for row in range(12):
        tone = mix(day.middle, mix(day.horizon, (1, 1, 1), 0.25 if not day.lamps else 0.0), row / 11)
        ink.box(x - wide / 2, y0 + (y1 - y0) * row / 12, x + wide / 2, y0 + (y1 - y0) * (row + 1) / 12 + 0.002, tone)
    seen = vista(setting, ink, (x - wide / 2, y0, x + wide / 2, y1))
    outlook(setting, ink, (x - wide / 2, y0, x + wide / 2, y1))
    rng = view.rng("outside", name)
    crowns = leaves(setting)
    rise = min(0.10, (y1 - y0) / k * 0.3)
    for _ in range(0 if seen else 70):
        cx = x + float(rng.uniform(-0.5, 0.5)) * (wide - 0.036)
        cy = y1 - abs(float(rng.normal(0, rise * 0.6))) * k
        green = mix(
            times(crowns[int(rng.integers(len(crowns)))], day.tint), day.haze, 0.30 + 0.25 * float(rng.random())
        )
        ink.disc(cx, max(y0 + 0.02 * k, cy), 0.017, green)
    on_glass(setting, ink, rng, (x - wide / 2, y0, x + wide / 2, y1))
    # everything that hung over the opening is cut by the wall below and the sill
    ink.box(x - wide / 2 - 0.02, y1, x + wide / 2 + 0.02, y1 + 0.02 * k, wood)
    across, down = (1, 1) if opened(setting) else bars
    for bar in range(1, across):
        bx = x - wide / 2 + wide * bar / across
        ink.box(bx - 0.005, y0, bx + 0.005, y1, wood)
    for bar in range(1, down):
        by = y0 + (y1 - y0) * bar / down
        ink.box(x - wide / 2, by - 0.005 * k, x + wide / 2, by + 0.005 * k, wood)
    if opened(setting):
        leaves_of(ink, (x - wide / 2, y0, x + wide / 2, y1), wood, k)
    ink.box(x - wide / 2 - 0.035, y1, x + wide / 2 + 0.035, y1 + 0.024 * k, times(wood, 0.93))
    ink.onto(picture)
    if not setting.night and not plain(setting):
        strength = 0.42 if setting.window_light else 0.30
        near = np.exp(-view.spot(x, (y0 + y1) / 2, 0.10 + wide * 0.8))
        glow(picture, near * np.float32(strength), day.beam)


def sunbeams(setting: Setting, picture: Array, top: float) -> None:
    """Bars of sunlight that a window lays across the floor or table below `top`."""
    if not setting.clear or setting.night or plain(setting):
        return
    view = setting.view.band(top, 1.0)
    depth = np.clip((view.y - top) / (1 - top), 0, 1)
    across = view.x - setting.side * 0.45 * depth + setting.side * 0.05
    bars = np.zeros(view.shape, dtype=np.float32)
    for start in (-0.34, -0.13):
        bars += smoothstep(-0.02, 0.02, across - start) * (1 - smoothstep(-0.02, 0.02, across - start - 0.17))
    strength = 0.5 if setting.window_light else 0.3
    rows = picture[view.rows]
    warm = array(mix(setting.day.beam, (1, 1, 1), 0.2))
    rows *= 1 + (bars * smoothstep(0.02, 0.25, depth) * np.float32(strength))[..., None] * warm


def table(setting: Setting, picture: Array, colour: Colour, edge: float = TABLE_EDGE) -> None:
    """A wooden table top in front of the viewer, its grain running across, with the light of the room on it."""
    view = setting.view.band(edge, 1.0)
    depth = np.clip((view.y - edge) / (1 - edge), 0, 1)
    grain = view.noise("table grain", 0.9, 26.0, octaves=4, gain=0.6)
    rings = view.noise("table rings", 0.5, 9.0, octaves=2)
    pores = view.noise("table pores", 6.0, 130.0, octaves=2)
    streak = 0.5 + 0.5 * np.sin((rings * 9 + depth * 16) * 2.2)
    tone = 0.80 + 0.24 * (grain - 0.5) + 0.10 * (streak - 0.5) + 0.12 * (pores - 0.5)
    planks = np.abs(((depth * 2.6) % 1.0) - 0.5) * 2
    tone = tone * (1 - 0.38 * np.clip((planks - 0.97) / 0.03, 0, 1))
    tone = tone * (0.80 + 0.28 * reach(setting, view)) * (0.90 + 0.10 * depth)
    base = array(toned(setting, colour))
    rows = picture[view.rows]
    rows[:] = base * tone[..., None]
    # polish: the room's light lies on the far half of the table
    sheen = np.exp(-(((depth - 0.10) / 0.22) ** 2)) * (0.5 + 0.5 * reach(setting, view))
    glow(rows, (sheen * np.float32(0.20)).astype(np.float32), mix(setting.day.beam, (1, 1, 1), 0.3))
    lip = np.exp(-(((view.y - edge) / 0.004) ** 2)) * np.ones_like(view.x)
    lay(rows, (lip * 0.5).astype(np.float32), mix(toned(setting, colour), (1, 0.95, 0.85), 0.45))


def soft_focus(setting: Setting, picture: Array, bottom: float, amount: float = 0.0045) -> None:
    """Blur everything above `bottom`, as a lens does that looks at the table in front; in place."""
    view = setting.view.band(0.0, bottom)
    rows = picture[view.rows]
    sheet = Image.fromarray((np.clip(rows, 0, 1) * 255).astype(np.uint8))
    k = max(1, round(view.unit * amount / 2.2))
    small = sheet.resize((max(2, sheet.width // k), max(2, sheet.height // k)), Image.Resampling.BOX)
    small = small.filter(ImageFilter.GaussianBlur(view.unit * amount / k))
    rows[:] = np.asarray(small.resize(sheet.size, Image.Resampling.BICUBIC)).astype(np.float32) / np.float32(255)


def pendant(setting: Setting, ink: Ink, x: float, y: float, shade: Colour, size: float = 0.07) -> None:
    """A lamp hanging from the ceiling, its foot at height fraction `y`."""
    k = 1 / setting.view.tall
    lit = lamplit(setting)
    ink.box(x - 0.002, -0.05, x + 0.002, y - size * k, toned(setting, rgb("#2b2624")))
    dome = [
        (x + size * math.cos(a), y - size * 0.9 * math.sin(a) * k) for a in [math.pi * step / 20 for step in range(21)]
    ]
    ink.polygon(dome, toned(setting, shade))
    far = [(px if (px - x) * setting.side < 0 else x, py) for px, py in dome]
    ink.polygon(far, times(toned(setting, shade), 0.8))
    ink.disc(x, y, size * 0.98, rgb("#fff0cf") if lit else toned(setting, rgb("#d8cdb8")), ry=size * 0.16)


def lamp_glow(setting: Setting, picture: Array, x: float, y: float, radius: float, strength: float = 0.6) -> None:
    """Warm light around a lamp that is on."""
    if lamplit(setting):
        glow(picture, np.exp(-setting.view.spot(x, y, radius)) * np.float32(strength), LAMP)


def books(
    setting: Setting, ink: Ink, rng: np.random.Generator, x0: float, x1: float, y: float, tall: float, thick: float
) -> None:
    """A row of books on a shelf at height fraction `y`: `tall` and `thick` are typical, in world units."""
    k = 1 / setting.view.tall
    spines = (
        rgb("#7b3f34"),
        rgb("#31506b"),
        rgb("#55663f"),
        rgb("#a9813f"),
        rgb("#5b3a5e"),
        rgb("#d8cbb0"),
        rgb("#2f3a3c"),
    )
    x = x0 + thick * 0.3
    while x < x1 - thick * 0.6:
        wide, high = thick * float(rng.uniform(0.55, 1.25)), tall * float(rng.uniform(0.72, 0.98))
        pick, gap, lean = int(rng.integers(len(spines))), float(rng.random()), float(rng.random())
        tone = toned(setting, jitter(spines[pick], rng, 0.03))
        if gap < 0.07:
            x += wide * 1.2
            continue
        right = min(x + wide, x1)
        tilt = wide * 0.5 if lean > 0.93 and right + wide < x1 else 0.0
        ink.polygon([(x, y), (x + tilt, y - high * k), (right + tilt, y - high * k), (right, y)], tone)
        edge = right - wide * 0.22 if setting.side < 0 else x
        ink.box(edge, y - high * k * (0 if tilt else 1), edge + wide * 0.22, y, times(tone, 0.74))
        if lean < 0.5 and not tilt:
            ink.box(x + wide * 0.15, y - high * 0.82 * k, right - wide * 0.15, y - high * 0.76 * k, rgb("#d9b96a"), 0.8)
        x = right + tilt + thick * 0.05


def room_light(setting: Setting) -> Light:
    """The light in a room: from the window by day, from its lamps after dark."""
    day = setting.day
    dark = lamplit(setting)
    return Light(
        direction=towards(setting.side * 0.66, 0.5, 0.56),
        warm=mix((1.0, 0.985, 0.95), day.beam if not setting.night else LAMP, 0.35),
        cool=(0.68, 0.70, 0.84),
        tint=mix(ambience(setting), (1, 1, 1), 0.10) if dark else day.room,
        shadow=0.45 if setting.clear else 0.30,
        shade=(0.22, 0.15, 0.13),
        reach=0.34,
        soft=0.035,
        dark=setting.day.lamps or "warm" in setting.plan.lights,
        rim=0.22 if dark else 0.0,
        rim_colour=LAMP,
    )
