"""Signs of the sky on plain paper, as a poster or an icon has them: a sun, clouds, stars or a rainbow behind things."""

from __future__ import annotations

import math

import numpy as np

from muralist.engines.preview.brushes.colour import Array, luma, mix, rgb, smoothstep
from muralist.engines.preview.brushes.view import lay
from muralist.engines.preview.scenery.air.printed_sky import plain
from muralist.engines.preview.scenery.setting import Setting

GRAPHICS = frozenset({"sun", "clouds", "stars", "rainbow"})
"""What plain paper can show behind things."""
TILE = "tile"
"""The rounded square that an app's icon is."""
BOW = ("#e0503f", "#f09a3c", "#f0dc4a", "#3fae6a", "#4a78d8", "#8a63c8")
INSET, CORNER = 0.045, 0.20
"""How far a tile is from the frame, and the radius of its corners, as shares of the shorter side."""
PAGE, GREY, PALE = rgb("#f4f4f2"), rgb("#c9d0d8"), 0.8
"""Of the page around it: a pale tile lies on grey."""


def graphics(setting: Setting, picture: Array) -> None:
    """Paint the signs that are asked for onto the paper; in place."""
    if setting.wants("rainbow"):
        _rainbow(setting, picture)
    if setting.wants("sun"):
        _disc(setting, picture)
    if setting.wants("stars"):
        _stars(setting, picture)
    if setting.wants("clouds"):
        _clouds(setting, picture)
    if setting.wants(TILE):
        _tile(setting, picture)


def _disc(setting: Setting, picture: Array) -> None:
    asked = setting.plan.feature("sun")
    size = 0.17 * min(1.9, max(0.7, asked.size if asked is not None else 1.0))
    tone = asked.colours[0].colour if asked is not None and asked.colours else rgb("#f7c948")
    far = _far(setting, 0.0, 0.40)
    lay(picture, smoothstep(size + 0.002, size - 0.002, far).astype(np.float32), tone)
    ring = smoothstep(0.010, 0.006, np.abs(far - size - 0.026)) * 0.55
    lay(picture, ring.astype(np.float32), mix(tone, (1, 1, 1), 0.25))


def _far(setting: Setting, x: float, y: float) -> Array:
    """Distance of each pixel from a point, in shorter sides."""
    view = setting.view
    return np.asarray(np.hypot(view.x - x, (view.y - y) * view.tall), dtype=np.float32)


def _rainbow(setting: Setting, picture: Array) -> None:
    far = _far(setting, 0.0, 0.72)
    far = np.where(setting.view.y > 0.72, np.float32(2), far)
    for number, code in enumerate(BOW):
        lay(picture, smoothstep(0.016, 0.012, np.abs(far - (0.44 - 0.026 * number))).astype(np.float32), rgb(code))


def _stars(setting: Setting, picture: Array) -> None:
    view, asked = setting.view, setting.plan.feature("stars")
    tone = asked.colours[0].colour if asked is not None and asked.colours else rgb("#ffe9a8")
    rng, ink, k = view.rng("paper stars"), view.ink(2), 1 / view.tall
    for number in range(26):
        x, y = float(rng.uniform(-0.95, 0.95)) * view.half_width, float(rng.uniform(0.05, 0.62))
        r = 0.026 if number % 3 == 0 else 0.012
        points = []
        for step in range(10):
            a, reach = math.pi * step / 5 - math.pi / 2, r if step % 2 == 0 else 0.42 * r
            points.append((x + reach * math.cos(a), y + reach * math.sin(a) * k))
        ink.polygon(points, tone)
    ink.onto(picture)


def _clouds(setting: Setting, picture: Array) -> None:
    view, asked = setting.view, setting.plan.feature("clouds")
    tone = asked.colours[0].colour if asked is not None and asked.colours else rgb("#ffffff")
    ink, k = view.ink(2), 1 / view.tall
    alone = setting.alone("clouds")
    lone = ((0.20, 0.50, 1.5),) if setting.wants("sun") else ((0.0, 0.34, 1.7),)
    spots = lone if alone else ((-0.62, 0.20, 1.0), (0.58, 0.30, 1.15), (-0.20, 0.13, 0.7))
    for across, y, scale in spots:
        x = across * view.half_width
        for dx, dy, r in ((-0.09, 0.0, 0.045), (-0.03, -0.035, 0.062), (0.045, -0.02, 0.052), (0.10, 0.004, 0.040)):
            ink.disc(x + dx * scale, y + dy * scale * k, r * scale, tone)
        ink.box(x - 0.10 * scale, y - 0.005 * k, x + 0.11 * scale, y + 0.044 * scale * k, tone)
    ink.onto(picture)


def _tile(setting: Setting, picture: Array) -> None:
    """A page around the paper, which is left as a square with round corners and a soft shadow."""
    view = setting.view
    half = 0.5 - INSET
    dx = np.maximum(np.abs(view.x) - (half - CORNER), 0)
    dy = np.maximum(np.abs((view.y - 0.5) * view.tall) - (half - CORNER), 0)
    far = np.hypot(dx, dy) - CORNER
    shadow = (0.0 if plain(setting) else 0.16) * np.exp(-np.clip(far, 0, 1) / 0.02)
    asked = setting.plan.feature(TILE)
    pale = asked is not None and bool(asked.colours) and luma(asked.colours[0].colour) > PALE
    page = np.broadcast_to(np.array(GREY if pale else PAGE, dtype=np.float32), picture.shape) * (1 - shadow)[..., None]
    lay(picture, smoothstep(-0.002, 0.002, far).astype(np.float32), page.astype(np.float32))
