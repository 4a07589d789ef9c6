"""A still-life corner: a linen-covered or bare table against a plastered wall, with light from a window."""

from __future__ import annotations

import math

import numpy as np
from PIL import Image, ImageFilter

from muralist.engines.preview.brushes.colour import Array, Colour, array, mix, rgb, smoothstep, times
from muralist.engines.preview.brushes.light import Light, towards
from muralist.engines.preview.brushes.paths import bezier, limb
from muralist.engines.preview.brushes.view import Ink, View, glow, lay
from muralist.engines.preview.scenery.built import tabletops
from muralist.engines.preview.scenery.setting import Place, Setting, blank

EDGE, RAISED = 0.685, 0.15
"""The height fraction of the table's far edge, and how much higher it is for each time that a frame is higher than
wide: one looks down on more of the table there, and what is on it comes to the middle."""
WALLS = (rgb("#d8cbb8"), rgb("#c9c7ba"), rgb("#cfbcae"), rgb("#bfc4c4"))
LINENS = (rgb("#ddd0b8"), rgb("#d6cbb8"), rgb("#dccfc0"))
FLAT = frozenset({
    "papercut", "flat", "poster", "vintage", "woodblock", "inkwash", "pencil", "lineart", "popart", "clay",
    "embroidery", "storybook", "stainedglass", "mosaic", "charcoal", "chalk", "blueprint", "neon", "lowpoly",
    "crossstitch", "oil", "gouache", "pastel", "watercolour", "crayon", "pixel", "cubist", "felt", "origami", "anime",
    "comic", "risograph", "minimal", "collage",
})  # fmt: skip
"""Styles that would turn the soft image of a window on the wall into shapes of their own."""
OTHER_LIGHT = frozenset({"candle", "bokeh", "dramatic", "top", "rim", "dim", "lamp"})
"""Lights beside which a window on the wall would be a second one that nobody asked for."""
LAMP, LAMPLIT = rgb("#ffb562"), 0.46
"""The lamp that is on in a studio at night, and how much light it gives."""
WOODS = (rgb("#8f6240"), rgb("#a5764c"), rgb("#74492f"))


def edge_of(view: View) -> float:
    """The height fraction of the table's far edge in this frame."""
    return EDGE - RAISED * (view.tall - 1)


def _bare(setting: Setting) -> bool:
    """Whether no cloth lies on the table."""
    name = tabletops.asked(setting)
    return bool(name) and not tabletops.is_cloth(name)


def paint(setting: Setting) -> Array:
    view = setting.view
    picture = blank(view)
    wall = view.band(0.0, edge_of(view) + 0.02)
    picture[wall.rows] = _wall(setting, wall)
    table = view.band(edge_of(view) - 0.02, 1.0)
    _table(setting, table, picture)
    others = OTHER_LIGHT & {setting.plan.lens, *setting.plan.lights}
    if setting.night and not others and not setting.holds("candle", "candlestick", "lamp", "lantern", "campfire"):
        # a lamp out of sight, so that what stands there is not in the dark
        x, y = -setting.side * 0.22, edge_of(view) - 0.20 / view.tall
        glow(picture, np.exp(-view.spot(x, y, 0.42)) * np.float32(LAMPLIT), LAMP)
    return picture


def lit(setting: Setting) -> float:
    """How strongly the window throws its panes on the wall."""
    asked = setting.window_light
    spared = any(name.startswith("space") for name in setting.plan.layouts)
    if not asked and (
        spared or FLAT & set(setting.plan.styles) or OTHER_LIGHT & {setting.plan.lens, *setting.plan.lights}
    ):
        return 0.0
    if setting.night:
        return 0.35
    return 0.85 if asked or setting.clear else 0.35


def _wall(setting: Setting, view: View) -> Array:
    base = times(setting.colour("wall", WALLS), setting.day.room)
    side = setting.side
    # brighter towards the window, darker into the far corner and down to the table
    reach = np.clip(0.5 + 0.42 * side * view.x / max(0.5, view.half_width), 0, 1)
    fall = 0.70 + 0.32 * reach - 0.10 * np.clip(view.y / edge_of(view) - 0.55, 0, 1)
    if FLAT & set(setting.plan.styles):
        # a soft fall of light would become a stain with a hard edge
        fall = np.full_like(fall, 0.96)
    plaster = view.noise("plaster", 3.0, octaves=6, gain=0.62)
    trowel = view.noise("trowel", 2.2, 7.0, octaves=5, gain=0.6)
    tone = fall * (1 + 0.09 * (plaster - 0.5) + 0.05 * (trowel - 0.5))
    shade = array(mix(times(base, (0.94, 0.91, 0.90)), base, 0.2))
    picture = shade * tone[..., None]
    panes = _panes(setting, view)
    lift = array(setting.day.beam) * array(mix(base, (1, 1, 1), 0.55))
    amount = panes * np.float32(lit(setting)) * (0.80 + 0.22 * (plaster - 0.5))
    picture += amount[..., None] * (lift * np.float32(1.06) - picture) * np.float32(0.78)
    return np.asarray(picture, dtype=np.float32)


def _panes(setting: Setting, view: View) -> Array:
    """The window's image on the wall: a slanted grid of panes, softer with distance, broken by leaf shadows."""
    side = setting.side
    small = View(max(48, view.width // 3), max(48, view.height // 3), view.seed, 0)
    rng = view.rng("window")
    centre = -side * (0.10 + 0.10 * float(rng.random())) * min(1.6, view.half_width * 2)
    slant = -side * 0.26
    sheet = small.ink(2)
    wide, tall = 0.22, 0.155
    top = 0.5 - 0.36 / max(1.0, small.tall * 0.9)
    for row in range(3):
        for column in range(2):
            x0 = centre + (column - 1) * (wide + 0.03)
            y0 = top + row * (tall + 0.022)
            corners = []
            for dx, dy in ((0, 0), (wide, 0), (wide, tall), (0, tall)):
                x, y = x0 + dx, y0 + dy
                corners.append((x + slant * (y - top) * 1.1, y + (x - centre) * 0.16 * side))
            sheet.polygon(corners, (1, 1, 1))
    _leaf_shadows(sheet, rng, centre, top)
    mask = sheet.sheet.getchannel("R").reduce(2)
    blur = mask.filter(ImageFilter.GaussianBlur(small.unit * 0.011))
    sharp = mask.filter(ImageFilter.GaussianBlur(small.unit * 0.0055))
    lower = np.linspace(0, 1, small.height, dtype=np.float32)[:, None]
    soft = np.asarray(blur).astype(np.float32) * lower + np.asarray(sharp).astype(np.float32) * (1 - lower)
    frame = (0.0, view.top * small.height / view.height, float(small.width), view.bottom * small.height / view.height)
    big = Image.fromarray(soft / 255).resize((view.width, view.shape[0]), Image.Resampling.BICUBIC, box=frame)
    return np.asarray(big)


def _leaf_shadows(sheet: Ink, rng: np.random.Generator, centre: float, top: float) -> None:
    """A branch outside the window, as a lighter shadow among the panes."""
    x, y = centre + 0.30, top + 0.36
    for _ in range(3):
        angle = float(rng.uniform(-2.5, -1.9))
        tip = (x + math.cos(angle) * 0.42, y + math.sin(angle) * 0.40)
        spine = bezier((x, y), (x - 0.05, y - 0.25), tip, 14)
        for index in range(2, 14, 2):
            px, py = spine[index]
            for hand in (-1, 1):
                a = angle + hand * 0.8
                end = (px + math.cos(a) * 0.085, py + math.sin(a) * 0.085)
                leaf = limb(bezier((px, py), ((px + end[0]) / 2, (py + end[1]) / 2 - 0.01), end, 6), (0.0, 0.03, 0.0))
                sheet.polygon(leaf, (0.35, 0, 0))
        x += float(rng.uniform(-0.2, 0.05))


def _table(setting: Setting, view: View, picture: Array) -> None:
    rows = picture[view.rows]
    edge = edge_of(view)
    depth = (view.y - edge) / (1 - edge)
    back = view.line("cloth edge", 3.0, 3) * 0.0035
    mask = view.below(edge + (0 if _bare(setting) else 1) * back)
    side = setting.side
    reach = np.clip(0.5 + 0.42 * side * view.x / max(0.5, view.half_width), 0, 1)
    light = 0.80 + 0.18 * reach + 0.04 * np.clip(depth, 0, 1)
    occlusion = 1 - 0.34 * np.exp(-np.clip(depth, 0, 1) * 14)
    if FLAT & set(setting.plan.styles):
        light, occlusion = np.full_like(light, 1.06), np.ones_like(occlusion)
    name = tabletops.asked(setting)
    if tabletops.patterned(name):
        spread = 0.62 + 0.38 * np.clip(depth, 0, 1)
        shape = view.shape
        top = tabletops.Tabletop(
            view=view, u=np.broadcast_to(view.x / spread, shape), v=np.broadcast_to(1 / spread, shape),
            pixel=np.broadcast_to(view.pixel / spread**2 * 1.6, shape),
        )  # fmt: skip
        colours = tabletops.surface(setting, top, name) * array(setting.day.room)
        if tabletops.is_cloth(name) and name != "silk":
            folds = _folds(setting, view, depth)
            colours = colours * (0.80 + 0.30 * folds)[..., None]
    elif _bare(setting):
        colours = _wood(setting, view, depth)
    else:
        base = times(setting.colour("tablecloth", LINENS), setting.day.room)
        folds = _folds(setting, view, depth)
        if FLAT & set(setting.plan.styles):
            folds = np.full_like(folds, 0.6)
        cool = times(base, (0.80, 0.83, 0.93))
        colours = array(cool) + (array(mix(base, (1, 1, 1), 0.16)) - array(cool)) * folds[..., None]
        colours = colours * (0.76 + 0.36 * folds)[..., None]
    colours = colours * (light * occlusion)[..., None]
    spill = _spill(setting, view, depth)
    warm = array(mix(setting.day.beam, (1, 1, 1), 0.25))
    colours = colours * (1 + spill[..., None] * (warm * np.float32(0.50) - np.float32(0.20)))
    lay(rows, mask, colours.astype(np.float32))


def _folds(setting: Setting, view: View, depth: Array) -> Array:
    """Creases of a cloth that was folded: two ironed lines and soft wrinkles, lit from the window's side."""
    near = 0.35 + 0.65 * np.clip(depth, 0, 1)
    broad = view.noise("cloth", 1.4, 4.5, octaves=3, gain=0.5)
    bumps = view.noise("wrinkle", 2.2, 5.0, octaves=3, gain=0.45)
    slope = np.zeros_like(bumps)
    slope[:, 1:] = (bumps[:, 1:] - bumps[:, :-1]) * view.unit * 0.05 * setting.side
    slope[1:, :] += (bumps[1:, :] - bumps[:-1, :]) * view.unit * 0.05
    crease_x = view.x * (1.05 - 0.25 * depth) + 0.33 * setting.side
    crease = np.exp(-((crease_x / 0.006) ** 2)) - np.exp(-(((crease_x - 0.010) / 0.008) ** 2))
    value = 0.60 + 0.26 * (broad - 0.5) + 0.42 * np.clip(slope, -1, 1) * near + 0.13 * crease * setting.side
    return np.asarray(np.clip(value, 0, 1), dtype=np.float32)


def _spill(setting: Setting, view: View, depth: Array) -> Array:
    """Sunlight lying across the table in slanted bars."""
    across = view.x + setting.side * -0.9 * depth * 0.32 + setting.side * 0.05
    bars = np.zeros(view.shape, dtype=np.float32)
    for start in (-0.42, -0.13, 0.16):
        edge = 0.018
        bars += smoothstep(-edge, edge, across - start) * (1 - smoothstep(-edge, edge, across - start - 0.24))
    return bars * np.float32(0.55 * lit(setting)) * smoothstep(-0.02, 0.12, depth)


def _wood(setting: Setting, view: View, depth: Array) -> Array:
    base: Colour = times(setting.colour("wood", WOODS), setting.day.room)
    grain = view.noise("wood grain", 0.8, 26.0, octaves=4, gain=0.6)
    rings = view.noise("wood rings", 0.5, 9.0, octaves=2)
    fine = view.noise("wood pores", 6.0, 130.0, octaves=2)
    streak = 0.5 + 0.5 * np.sin((rings * 9 + depth * 16) * 2.2)
    tone = 0.80 + 0.28 * (grain - 0.5) + 0.13 * (streak - 0.5) + 0.12 * (fine - 0.5)
    planks = np.clip(np.abs(((depth * 3.1) % 1.0) - 0.5) * 2, 0, 1)
    tone = tone * (1 - 0.45 * np.clip((planks - 0.965) / 0.035, 0, 1))
    warm = mix(base, rgb("#e8b27a"), 0.25)
    return np.asarray(
        array(base) * tone[..., None] + (array(warm) - array(base)) * (grain[..., None] * 0.35), dtype=np.float32
    )


def finish(setting: Setting, picture: Image.Image) -> Image.Image:
    """The linen's weave at full size: slubby warp and weft, closer together towards the back of the table."""
    if _bare(setting) or tabletops.asked(setting) == "silk":
        return picture
    width, height = picture.size
    full = View(width, height, setting.view.seed, setting.view.detail)
    full = full.band(edge_of(full) + 0.004, 1.0)
    if full.shape[0] < 2:
        return picture
    weave = _weave(full)
    top, bottom = full.top, full.bottom
    cloth = np.asarray(picture.crop((0, top, width, bottom))).astype(np.float32)
    cloth *= weave[..., None]
    np.clip(cloth, 0, 255, out=cloth)
    picture.paste(Image.fromarray(cloth.astype(np.uint8)), (0, top))
    return picture


def _weave(view: View) -> Array:
    edge = edge_of(view)
    depth = np.clip((view.y - edge) / (1 - edge), 0.0, 1.0)
    spread = 0.62 + 0.38 * depth
    threads = min(230.0, view.unit * 0.24)
    u = view.x / spread * threads
    v = np.log(spread / 0.62) / math.log(1 / 0.62) * 0.30 * view.tall * threads * 1.25
    slub_x = view.noise("slub warp", 190, 7, octaves=1)
    slub_y = view.noise("slub weft", 7, 240, octaves=1)
    warp = np.cos(u * np.float32(2 * math.pi)) * (0.6 + 0.9 * slub_x)
    weft = np.cos(v * np.float32(2 * math.pi)).astype(np.float32) * (0.6 + 0.9 * slub_y)
    value = 0.030 * warp + 0.034 * weft + 0.055 * (slub_x - 0.5) + 0.065 * (slub_y - 0.5)
    if view.detail > 1:
        value = value + 0.03 * (warp * weft) + 0.05 * (view.noise("lint", 320, octaves=1) - 0.5)
    return np.asarray(1 + value * (0.55 + 0.6 * depth), dtype=np.float32)


def light(setting: Setting) -> Light:
    day = setting.day
    return Light(
        direction=towards(setting.side * 0.72, 0.42, 0.55),
        warm=mix((1.0, 0.985, 0.95), LAMP if setting.night else day.beam, 0.4),
        cool=(0.70, 0.72, 0.86),
        tint=day.room,
        shadow=0.62 if setting.clear else 0.40,
        shade=(0.26, 0.21, 0.22),
        reach=0.42,
        soft=0.03 if setting.clear else 0.06,
        dark=setting.night,
    )


PLACE = Place(
    name="studio",
    paint=paint,
    light=light,
    finish=finish,
    ground=0.83,
    horizon=EDGE,
    raised=RAISED,
    indoor=True,
    scale=1.14,
    sky=(0.08, 0.34),
    features=frozenset({"table", "window", "wall", "petals", "confetti", "bubbles"}) | tabletops.SURFACES,
)
