"""What a table is made of, or covered with: boards, marble, slate, checked and striped cloths, flowers and lace.

Each is painted over coordinates (u across, v away) of the table's plane, in frame units at its front edge, so that the
same surface serves a view across the table and one from above.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from muralist.engines.preview.brushes.colour import Array, Colour, array, luma, mix, rgb, smoothstep
from muralist.engines.preview.brushes.view import View
from muralist.engines.preview.scenery.setting import Setting

CLOTHS = ("checked", "striped", "dotted", "floral", "lace", "silk", "tablecloth")
SOLIDS = (
    "water surface",
    "marble",
    "wet stone",
    "slate",
    "concrete",
    "painted table",
    "glass table",
    "moss",
    "bamboo mat",
    "pebbles",
    "fine sand",
)
SURFACES = frozenset({*CLOTHS, *SOLIDS, "wood"})
"""Every feature that says what the table is."""
DISHES = frozenset({
    "plate", "bowl", "glass", "mug", "bubble_tea", "teapot", "tray", "cake", "bread", "steamer", "pot", "pitcher",
    "pan", "kettle", "jar", "morsel", "pizza", "burger", "fries", "doughnut", "board", "shaker",
})  # fmt: skip
"""Props that stand on a table, wherever that is."""
BOLD = frozenset(
    {"flat", "poster", "papercut", "minimal", "risograph", "woodblock", "popart", "comic", "lowpoly", "anime"}
)
"""Looks of few tones."""
WHITE, RED = rgb("#f4efe4"), rgb("#c23a34")
FLOWERS = (rgb("#d8586a"), rgb("#e8a83c"), rgb("#6a86c0"), rgb("#d88aa8"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Tabletop:
    """A table's plane in a view: `u`, `v` (H, W) in frame units, and how wide a pixel is there."""

    view: View
    u: Array
    v: Array
    pixel: Array


def asked(setting: Setting) -> str:
    """The surface that the prompt asks for, or "" for the place's own."""
    names = [name for name in (*CLOTHS[:-1], *SOLIDS, "tablecloth", "wood") if setting.wants(name)]
    return names[0] if names else ""


def is_cloth(name: str) -> bool:
    """Whether a surface is a cloth laid over the table."""
    return name in CLOTHS


def tints(setting: Setting, name: str) -> tuple[Colour, ...]:
    """The colours said of a feature."""
    feature = setting.plan.feature(name)
    return tuple(tint.colour for tint in feature.colours) if feature is not None else ()


def patterned(name: str) -> bool:
    """Whether it is painted here rather than as plain linen or boards."""
    return name not in {"", "tablecloth", "wood"}


def surface(setting: Setting, top: Tabletop, name: str) -> Array:
    """Colours (H, W, 3) of a surface before light falls on it."""
    paint = {
        "checked": _checked,
        "striped": _striped,
        "dotted": _dotted,
        "floral": _floral,
        "lace": _lace,
        "marble": _marble,
        "slate": _slate,
        "silk": _silk,
        "wet stone": _wet,
        "water surface": _water,
        "concrete": _concrete,
        "painted table": _painted,
        "glass table": _glass,
        "moss": _moss,
        "bamboo mat": _bamboo,
        "pebbles": _pebbles,
        "fine sand": _sand,
    }[name]
    colours = paint(top, tints(setting, name))
    if name == "marble" and BOLD & set(setting.plan.styles):
        # thin grey veins are lost where a picture has few tones
        bold = np.clip(_veins(top, "marble", 0.8, 9.0) * 1.6 - 0.35, 0, 1)[..., None]
        colours = colours + bold * (array(rgb("#8f959c")) - colours) * np.float32(0.8)
    return colours


def _blend(amount: Array, low: Colour, high: Colour) -> Array:
    return np.asarray(array(low) + (array(high) - array(low)) * amount[..., None], dtype=np.float32)


def _bands(along: Array, period: float, share: float, pixel: Array) -> Array:
    """1 inside stripes of that share of each period, 0 between, without jagged edges."""
    phase = np.abs((along / period) % 1.0 - 0.5)
    soft = np.maximum(pixel / period, 0.01)
    return smoothstep(-1.0, 1.0, (share / 2 - phase) / soft)


def _pair(colours: tuple[Colour, ...], default: Colour) -> tuple[Colour, Colour]:
    """The ground and the figure: white and what was said; of two colours the darker is the figure."""
    if len(colours) > 1:
        dark, light = sorted(colours[:2], key=luma)
        return light, dark
    if colours and luma(colours[0]) > 0.85:
        return WHITE, rgb("#a9b4bc")
    return WHITE, colours[0] if colours else default


def _checked(top: Tabletop, colours: tuple[Colour, ...]) -> Array:
    ground, figure = _pair(colours, RED)
    turn = 0.10
    u, v = top.u * np.cos(turn) - top.v * np.sin(turn), top.u * np.sin(turn) + top.v * np.cos(turn)
    across, along = _bands(u, 0.118, 0.5, top.pixel), _bands(v, 0.118, 0.5, top.pixel)
    amount = 0.55 * (across + along) - 0.10 * across * along
    thread = 0.04 * np.sin(u * 900) * across + 0.04 * np.sin(v * 900) * along
    return _blend(np.clip(amount + thread, 0, 1), ground, figure)


def _striped(top: Tabletop, colours: tuple[Colour, ...]) -> Array:
    ground, figure = _pair(colours, rgb("#4f7296"))
    wide = _bands(top.u + 0.06 * top.v, 0.15, 0.42, top.pixel)
    thin = _bands(top.u + 0.06 * top.v + 0.075, 0.15, 0.05, top.pixel)
    return _blend(np.clip(wide + 0.8 * thin, 0, 1), ground, figure)


def _cells(top: Tabletop, period: float) -> tuple[Array, Array, Array, Array]:
    """Offsets from the middle of the cell, and its two numbers; odd rows stand between the even ones."""
    row = np.floor(top.v / period)
    shifted = top.u / period + 0.5 * (row % 2)
    column = np.floor(shifted)
    return (shifted - column - 0.5, top.v / period - row - 0.5, column, row)


def _dotted(top: Tabletop, colours: tuple[Colour, ...]) -> Array:
    ground, figure = _pair(colours, rgb("#c8505a"))
    x, y, _, _ = _cells(top, 0.075)
    far = np.sqrt(x * x + y * y)
    return (
        _blend(smoothstep(0.26, 0.22, far), figure, ground)
        if colours
        else _blend(smoothstep(0.26, 0.22, far), ground, figure)
    )


def _floral(top: Tabletop, colours: tuple[Colour, ...]) -> Array:
    ground = mix(colours[0], WHITE, 0.55) if colours else rgb("#f3ecdc")
    picture = np.broadcast_to(array(ground), (*top.u.shape, 3)).astype(np.float32)
    x, y, column, row = _cells(top, 0.125)
    kind = ((column * 7 + row * 13) % 4).astype(np.int64)
    turn = (column * 2.4 + row * 1.1) % 6.28
    angle, far = np.arctan2(y, x) + turn, np.sqrt(x * x + y * y)
    leaf = (
        smoothstep(0.05, 0.0, np.abs(np.sin(angle * 1.0)) * far - 0.02)
        * smoothstep(0.44, 0.40, far)
        * smoothstep(0.2, 0.24, far)
    )
    picture += leaf[..., None] * (array(rgb("#7f9a62")) - picture)
    petals = smoothstep(0.03, -0.02, far - (0.20 + 0.075 * np.cos(angle * 5)))
    blooms = np.stack([array(each) for each in FLOWERS])[kind]
    picture += petals[..., None] * (blooms - picture)
    heart = smoothstep(0.085, 0.06, far)
    picture += heart[..., None] * (array(rgb("#f6d878")) - picture)
    return np.asarray(picture, dtype=np.float32)


def _lace(top: Tabletop, colours: tuple[Colour, ...]) -> Array:
    thread = colours[0] if colours else rgb("#fbf7ee")
    x, y, _, _ = _cells(top, 0.11)
    far, angle = np.sqrt(x * x + y * y), np.arctan2(y, x)
    rose = smoothstep(0.05, 0.0, np.abs(far - 0.30 - 0.05 * np.cos(angle * 8))) + smoothstep(0.16, 0.12, far)
    spokes = smoothstep(0.25, 0.10, np.abs(np.sin(angle * 4))) * smoothstep(0.30, 0.27, far)
    net = np.maximum(_bands(top.u + top.v, 0.022, 0.36, top.pixel), _bands(top.u - top.v, 0.022, 0.36, top.pixel))
    amount = np.clip(np.maximum(rose + spokes, 0.55 * net), 0, 1)
    return _blend(amount, rgb("#b9a48c"), thread)


def _veins(top: Tabletop, name: str, cells: float, sharp: float) -> Array:
    """A few wandering lines across the stone, 1 in their middle, fading in and out."""
    bend = top.view.noise(f"{name} bend", cells, octaves=5, gain=0.55)
    fade = top.view.noise(f"{name} fade", cells * 1.7, octaves=2)
    wave = np.sin((top.u * 2.3 + top.v * 3.4) * 1.5 + (bend - 0.5) * 9)
    return np.asarray(np.exp(-np.abs(wave) * sharp) * smoothstep(0.30, 0.75, fade), dtype=np.float32)


def _marble(top: Tabletop, colours: tuple[Colour, ...]) -> Array:
    stone = mix(colours[0], WHITE, 0.15) if colours else rgb("#eceae6")
    vein = mix(stone, (0.1, 0.1, 0.12), 0.55) if luma(stone) > 0.4 else mix(stone, WHITE, 0.7)
    cloud = top.view.noise("marble cloud", 1.6, octaves=4)
    base = _blend(np.clip(0.5 + 1.2 * (cloud - 0.5), 0, 1), mix(stone, vein, 0.14), stone)
    amount = np.clip(
        0.40 * _veins(top, "marble", 0.8, 3.0)
        + 0.60 * _veins(top, "marble", 0.8, 22.0)
        + 0.25 * _veins(top, "marble hair", 1.5, 26.0),
        0,
        1,
    )
    return np.asarray(base + amount[..., None] * (array(vein) - base), dtype=np.float32)


def _slate(top: Tabletop, colours: tuple[Colour, ...]) -> Array:
    stone = colours[0] if colours else rgb("#4a4f55")
    rough, layer = (
        top.view.noise("slate", 7.0, octaves=5, gain=0.65),
        top.view.noise("slate layers", 1.4, 3.2, octaves=4),
    )
    step = smoothstep(0.48, 0.52, layer) * 0.06
    return np.asarray(array(stone) * (0.92 + 0.30 * (rough - 0.5) + step)[..., None], dtype=np.float32)


def _silk(top: Tabletop, colours: tuple[Colour, ...]) -> Array:
    """Satin laid in soft swinging folds, each with a bright ridge and a deep trough."""
    cloth = colours[0] if colours else rgb("#efd3c2")
    bend = top.view.noise("silk bend", 1.1, octaves=2) - 0.5
    swing = top.view.noise("silk swing", 2.1, 1.3, octaves=2) - 0.5
    wave = np.sin((top.u * 0.75 + top.v * 1.9) * 6.2 + bend * 9.0)
    cross = np.sin((top.u * 1.7 - top.v * 0.8) * 4.0 + swing * 8.0)
    fold = 0.62 * wave + 0.38 * cross * wave
    tone = 0.5 + 0.5 * fold
    low, high = mix(cloth, (cloth[0] * 0.36, cloth[1] * 0.32, cloth[2] * 0.38), 0.72), mix(cloth, WHITE, 0.30)
    base = _blend(tone, low, high)
    sheen = np.clip((tone - 0.82) / 0.18, 0, 1) ** 2 * 0.45
    return np.asarray(base + sheen[..., None] * (1 - base), dtype=np.float32)


def _wet(top: Tabletop, colours: tuple[Colour, ...]) -> Array:
    """Dark stone with water standing on it: it mirrors the light in broken patches, and drops lie about."""
    stone = mix(colours[0], (0.04, 0.045, 0.05), 0.25) if colours else rgb("#24272b")
    rough = top.view.noise("wet stone", 8.0, octaves=5, gain=0.62)
    film = top.view.noise("wet film", 2.0, 4.5, octaves=4, gain=0.55)
    base = array(stone) * (0.78 + 0.55 * (rough - 0.5))[..., None]
    shine = smoothstep(0.47, 0.66, film) * (0.34 + 0.30 * (rough - 0.5))
    base = base + shine[..., None] * (array(rgb("#b4c2cc")) - base)
    x, y, column, row = _cells(top, 0.052)
    chance = np.abs(np.sin(column * 12.9898 + row * 78.233) * 43758.5453) % 1.0
    dx, dy = (np.abs(np.sin(column * 3.7 + row * 9.1)) - 0.5) * 0.4, (np.abs(np.sin(column * 7.3 - row)) - 0.5) * 0.4
    size = 0.10 + 0.17 * ((chance * 7.0) % 1.0)
    far = np.sqrt((x - dx) ** 2 + (y - dy) ** 2) / size
    drop = smoothstep(1.05, 0.85, far) * (chance > 0.62)
    lit = smoothstep(0.42, 0.20, np.sqrt((x - dx + size * 0.35) ** 2 + (y - dy - size * 0.35) ** 2) / size)
    base = base * (1 - 0.45 * drop[..., None])
    return np.asarray(base + (drop * lit * 0.85)[..., None] * (1 - base), dtype=np.float32)


def _water(top: Tabletop, colours: tuple[Colour, ...]) -> Array:
    """Shallow water with light playing through its ripples."""
    water = colours[0] if colours else rgb("#a9d3dc")
    bend = top.view.noise("water bend", 2.6, 6.0, octaves=3)
    other = top.view.noise("water cross", 3.4, 7.5, octaves=3)
    net = np.exp(-np.abs(np.sin((bend - 0.5) * 24)) * 4.2) + np.exp(-np.abs(np.sin((other - 0.5) * 22)) * 4.2)
    swell = 0.5 + 0.5 * np.sin(top.v * 15 + (bend - 0.5) * 10)
    base = _blend(swell, mix(water, (water[0] * 0.55, water[1] * 0.68, water[2] * 0.78), 0.55), mix(water, WHITE, 0.22))
    return np.asarray(base + np.clip(0.42 * net, 0, 0.8)[..., None] * (1 - base), dtype=np.float32)


def _concrete(top: Tabletop, colours: tuple[Colour, ...]) -> Array:
    stone = colours[0] if colours else rgb("#b4b1ab")
    broad, fine = top.view.noise("concrete", 1.8, octaves=4), top.view.noise("concrete grit", 60.0, octaves=2)
    pits = smoothstep(0.80, 0.88, top.view.noise("concrete pits", 34.0, octaves=1))
    return np.asarray(
        array(stone) * (0.96 + 0.16 * (broad - 0.5) + 0.07 * (fine - 0.5) - 0.22 * pits)[..., None], dtype=np.float32
    )


def _painted(top: Tabletop, colours: tuple[Colour, ...]) -> Array:
    paint = colours[0] if colours else rgb("#f1eee8")
    board = top.v * 5.2
    seam = smoothstep(0.475, 0.497, np.abs(board % 1 - 0.5))
    grain = top.view.noise("painted grain", 1.1, 28.0, octaves=4, gain=0.6)
    tone = (0.97 + 0.09 * (grain - 0.5)) * (1 - 0.28 * seam)
    return np.asarray(array(paint) * tone[..., None], dtype=np.float32)


def _glass(top: Tabletop, colours: tuple[Colour, ...]) -> Array:
    tint = colours[0] if colours else rgb("#b4cdd0")
    sheen = smoothstep(0.12, 0.0, np.abs((top.u * 0.9 + top.v * 0.6) % 0.9 - 0.45)) * 0.5
    soft = top.view.noise("glass", 0.9, octaves=2)
    base = np.broadcast_to(array(tint), (*top.u.shape, 3)) * (0.84 + 0.16 * soft)[..., None]
    return np.asarray(base + sheen[..., None] * (1 - base) * 0.6, dtype=np.float32)


def _moss(top: Tabletop, colours: tuple[Colour, ...]) -> Array:
    green = colours[0] if colours else rgb("#6f8f3c")
    cushions = top.view.noise("moss cushions", 5.0, 9.0, octaves=3)
    tufts = top.view.noise("moss tufts", 55.0, 80.0, octaves=3, gain=0.7)
    tone = 0.50 + 0.62 * smoothstep(0.25, 0.75, cushions) + 0.52 * (tufts - 0.5)
    return _blend(np.clip(tone, 0, 1), mix(green, (0.10, 0.16, 0.06), 0.62), mix(green, rgb("#c9d873"), 0.32))


def _bamboo(top: Tabletop, colours: tuple[Colour, ...]) -> Array:
    reed = colours[0] if colours else rgb("#d3b57a")
    strip = top.v / 0.042
    edge = np.abs(strip % 1.0 - 0.5)
    own = np.sin(np.floor(strip) * 12.9898) * 0.5
    grain = top.view.noise("bamboo grain", 3.0, 60.0, octaves=3)
    tone = (0.98 + 0.07 * own + 0.14 * (grain - 0.5)) * (1.06 - 0.40 * smoothstep(0.30, 0.5, edge))
    thread = _bands(top.u, 0.34, 0.035, top.pixel)
    base = array(reed) * tone[..., None]
    return np.asarray(base + 0.55 * thread[..., None] * (array(rgb("#7a5a34")) - base), dtype=np.float32)


def _pebbles(top: Tabletop, colours: tuple[Colour, ...]) -> Array:
    """A bed of round stones, each with a tone of its own, a lit shoulder and a dark gap around it."""
    stone = colours[0] if colours else rgb("#8c8f92")
    period = 0.105
    best: Array = np.full(top.u.shape, 9.0, dtype=np.float32)
    tone, high = np.zeros_like(best), np.zeros_like(best)
    row, column = np.floor(top.v / period), np.floor(top.u / period)
    for down in (-1, 0, 1):
        for across in (-1, 0, 1):
            own_row, own = row + down, column + across
            chance = np.abs(np.sin(own * 12.9898 + own_row * 78.233) * 43758.5453) % 1.0
            other = np.abs(np.sin(own * 39.425 + own_row * 11.135) * 24634.6345) % 1.0
            x = top.u / period - (own + 0.5 + 0.5 * (chance - 0.5))
            y = top.v / period - (own_row + 0.5 + 0.5 * (other - 0.5))
            far = np.sqrt((x / (0.62 + 0.22 * other)) ** 2 + (y / (0.50 + 0.16 * chance)) ** 2)
            nearer = far < best
            best = np.where(nearer, far, best)
            tone = np.where(nearer, 0.72 + 0.5 * chance, tone)
            high = np.where(nearer, -y - 0.35 * x, high)
    round_ = np.clip(1.0 - best**2, 0, 1)
    base = array(stone) * (tone * (0.24 + 0.86 * np.sqrt(round_)))[..., None]
    shine = smoothstep(0.10, 0.34, high) * smoothstep(0.62, 0.30, best) * 0.42
    return np.asarray(base + shine[..., None] * (1 - base), dtype=np.float32)


def _sand(top: Tabletop, colours: tuple[Colour, ...]) -> Array:
    """Sand in low ripples that run across."""
    sand = colours[0] if colours else rgb("#e0c79a")
    bend = top.view.noise("sand bend", 1.6, 3.0, octaves=3)
    grain = top.view.noise("sand grain", 90.0, octaves=2)
    wave = 0.5 + 0.5 * np.sin(top.v * 30 + (bend - 0.5) * 16 + top.u * 2)
    tone = 0.86 + 0.16 * wave + 0.16 * (grain - 0.5)
    return np.asarray(array(sand) * tone[..., None], dtype=np.float32)
