"""A jungle: layers of great leaves and palms around a bright gap, hanging vines, a few flowers."""

from __future__ import annotations

import math

import numpy as np

from muralist.engines.preview.brushes.colour import Array, Colour, gradient, jitter, mix, rgb, times
from muralist.engines.preview.brushes.paths import Point, bezier, limb
from muralist.engines.preview.brushes.view import Ink, glow
from muralist.engines.preview.scenery.nature.land import faded, ground, lit, mist
from muralist.engines.preview.scenery.outdoors import AIR_FEATURES, COURSES, open_light
from muralist.engines.preview.scenery.setting import Place, Setting, blank

FLOOR = 0.74
GREENS: tuple[Colour, ...] = (rgb("#3f8a4a"), rgb("#2f7a4f"), rgb("#5a9a3f"), rgb("#2a6a48"))
FLOWERS: tuple[Colour, ...] = (rgb("#f0503f"), rgb("#f5a623"), rgb("#e85aa0"))


def paint(setting: Setting) -> Array:
    view, day = setting.view, setting.day
    picture = blank(view)
    deep = lit(setting, rgb("#1f5240"))
    air = mix(mix(day.horizon, lit(setting, rgb("#a9d08a")), 0.45), day.haze, 0.2)
    picture[:] = gradient(
        np.broadcast_to(view.y, view.shape),
        [(0.0, mix(air, deep, 0.6)), (0.4, air), (0.75, mix(air, deep, 0.3)), (1.0, deep)],
    )
    glow(
        picture,
        np.exp(-view.spot(setting.side * 0.1, 0.38, 0.28)) * np.float32(0.6 if not setting.night else 0.14),
        day.sun,
    )
    for rank, (far, size) in enumerate(((0.66, 0.20), (0.46, 0.28))):
        _palms(setting, picture, rank, far, size)
        mist(setting, picture, at=FLOOR - 0.08, thick=0.10, strength=0.34 - 0.1 * rank, name=f"steam {rank}")
    ground(setting, picture, "jungle floor", top=FLOOR, colour=rgb("#5b6a38"), rough=0.32, far=0.4)
    for rank, (far, base, size, count, hole) in enumerate(
        ((0.34, 0.755, 0.13, 15, 0.0), (0.16, 0.80, 0.18, 11, 0.24), (0.03, 0.97, 0.25, 10, 0.36))
    ):
        _undergrowth(setting, picture, rank, far, base, size, count, hole)
    _vines(setting, picture)
    _roof(setting, picture)
    return picture


def _leaf(ink: Ink, setting: Setting, root: Point, angle: float, long: float, tone: Colour, split: bool) -> None:
    """A great leaf on a stalk that bends over: a blade with a rib, or a fan of narrow fingers."""
    k = 1 / setting.view.tall
    tip = (root[0] + math.sin(angle) * long, root[1] - math.cos(angle) * long * 0.85 * k)
    bend = (root[0] + math.sin(angle) * long * 0.35, root[1] - (math.cos(angle) * long * 0.5 + long * 0.35) * k)
    spine = bezier(root, bend, tip, 14)
    toward = 0.5 + 0.5 * math.sin(angle) * setting.side
    bright = mix(times(tone, 0.72), mix(tone, setting.day.sun, 0.22), toward)
    if split:
        ink.line(spine, long * 0.022, times(bright, 0.7))
        dim = times(bright, 0.78)
        for step in range(3, 14):
            px, py = spine[step]
            reach = long * 0.34 * math.sin(step / 14 * math.pi) + long * 0.08
            for hand in (-1, 1):
                a = angle + hand * 1.0
                end = (px + math.sin(a) * reach, py - (math.cos(a) * reach * 0.8 - reach * 0.35) * k)
                wide = long * 0.03
                mx, my = px + (end[0] - px) * 0.5, py + (end[1] - py) * 0.5 - reach * 0.10 * k
                nx, ny = math.cos(a) * wide, math.sin(a) * wide * k
                finger = [(px, py), (mx - nx, my - ny), end, (mx + nx, my + ny)]
                ink.polygon(finger, bright if hand * setting.side > 0 else dim)
        return
    ink.polygon(limb(spine, (0.006, 0.008, long * 0.17, long * 0.30, long * 0.24, long * 0.10, 0.0)), bright)
    shade = [(px - setting.side * long * 0.035, py + long * 0.01 * k) for px, py in spine[4:]]
    ink.polygon(limb(shade, (long * 0.05, long * 0.15, long * 0.11, 0.0)), times(bright, 0.84))
    ink.line(spine, max(0.002, long * 0.012), mix(bright, (1, 1, 0.8), 0.25))


def _palms(setting: Setting, picture: Array, rank: int, far: float, size: float) -> None:
    view = setting.view
    rng = view.rng("palms", rank)
    k = 1 / view.tall
    ink = view.ink(2)
    for index in range(7):
        x = -1.2 + 2.4 * (index + float(rng.uniform(-0.3, 0.3))) / 7
        tall, lean = size * float(rng.uniform(1.4, 2.4)), float(rng.normal(0, 0.06))
        spread = rng.uniform(0.8, 1.15, 9)
        if abs(x) > view.half_width + size:
            continue
        top = (x + lean, FLOOR - tall * k)
        trunk = bezier((x, FLOOR + 0.02), (x - lean * 0.4, FLOOR - tall * 0.5 * k), top, 10)
        ink.polygon(limb(trunk, (size * 0.10, size * 0.07, size * 0.055)), faded(setting, rgb("#6b5540"), far))
        for number, angle in enumerate(np.linspace(-2.1, 2.1, 9)):
            tone = faded(setting, jitter(GREENS[number % 4], rng, 0.02), far)
            _leaf(ink, setting, top, float(angle), size * 0.72 * float(spread[number]), tone, split=True)
    ink.onto(picture)


def _undergrowth(
    setting: Setting, picture: Array, rank: int, far: float, base: float, size: float, count: int, hole: float
) -> None:
    view = setting.view
    rng = view.rng("undergrowth", rank)
    ink = view.ink(2)
    for index in range(count):
        x = -1.25 + 2.5 * (index + float(rng.uniform(-0.4, 0.4))) / count
        split, big = bool(rng.random() < 0.4), float(rng.uniform(0.75, 1.2))
        turns, tones = rng.normal(0, 0.12, 7), rng.integers(0, 4, 7)
        bloom, colour = float(rng.random()), int(rng.integers(3))
        if abs(x) < hole * min(1.0, view.half_width * 1.9) or abs(x) > view.half_width + size:
            continue
        root = (x, base + float(rng.uniform(-0.01, 0.02)))
        for number, angle in enumerate((-1.25, 1.2, -0.8, 0.75, -0.35, 0.4, 0.0)):
            tone = faded(setting, jitter(GREENS[int(tones[number])], rng, 0.03), far)
            _leaf(ink, setting, root, angle + float(turns[number]), size * big, tone, split)
        if bloom < 0.35:
            head = faded(setting, FLOWERS[colour], far)
            fx, fy = x + float(turns[0]) * 0.2, root[1] - size * big * 0.75 / view.tall
            ink.line([root, (fx, fy)], 0.005, faded(setting, rgb("#3a6a3a"), far))
            for petal in range(5):
                a = petal * 1.2566
                ink.disc(
                    fx + math.cos(a) * size * 0.09,
                    fy + math.sin(a) * size * 0.08 / view.tall,
                    size * 0.075,
                    times(head, 0.85 + 0.04 * petal),
                )
            ink.disc(fx, fy, size * 0.045, rgb("#ffe08a"))
    ink.onto(picture)


def _vines(setting: Setting, picture: Array) -> None:
    view = setting.view
    rng = view.rng("vines")
    ink = view.ink(2)
    for _ in range(16):
        x, long, sway = float(rng.uniform(-1.2, 1.2)), float(rng.uniform(0.18, 0.5)), float(rng.normal(0, 0.06))
        if abs(x) > view.half_width + 0.1:
            continue
        tone = lit(setting, times(rgb("#3f6a38"), float(rng.uniform(0.55, 0.9))))
        spine = bezier((x, -0.05), (x + sway, long * 0.6), (x + sway * 0.4, long), 16)
        ink.line(spine, 0.005, tone)
        for step in range(2, 16, 2):
            px, py = spine[step]
            hand = 1 if step % 4 else -1
            ink.polygon(
                limb(bezier((px, py), (px + hand * 0.02, py), (px + hand * 0.03, py + 0.022), 5), (0.0, 0.018, 0.0)),
                mix(tone, setting.day.sun, 0.12),
            )
    ink.onto(picture)


def _roof(setting: Setting, picture: Array) -> None:
    """Dark leaves that hang into the frame from above."""
    view = setting.view
    rng = view.rng("roof")
    ink = view.ink(2)
    for index in range(12):
        x = -1.25 + 2.5 * (index + float(rng.uniform(-0.4, 0.4))) / 12
        turns, split = rng.normal(0, 0.25, 4), bool(rng.random() < 0.5)
        if abs(x) > view.half_width + 0.2:
            continue
        for number, angle in enumerate((2.2, -2.2, 2.75, -2.7)):
            tone = lit(setting, times(GREENS[(index + number) % 4], 0.55))
            _leaf(ink, setting, (x, -0.06), angle + float(turns[number]), 0.20, tone, split)
    ink.onto(picture)


PLACE = Place(
    name="jungle",
    paint=paint,
    light=open_light,
    ground=0.885,
    horizon=FLOOR,
    sky=(0.12, 0.5),
    scale=0.9,
    features=AIR_FEATURES | frozenset({"trees", "mist", "leaves", "flowers"}) | COURSES,
)
