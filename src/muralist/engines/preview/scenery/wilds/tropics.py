"""Growth of the tropics: great leaves in ranks on the ground, vines and a roof of leaves from above."""

from __future__ import annotations

import math

from muralist.engines.preview.brushes.colour import Array, Colour, jitter, mix, rgb, times
from muralist.engines.preview.brushes.paths import Point, bezier, limb
from muralist.engines.preview.brushes.view import Ink
from muralist.engines.preview.scenery.nature.land import faded, lit
from muralist.engines.preview.scenery.setting import Setting

GREENS: tuple[Colour, ...] = (rgb("#3f8a4a"), rgb("#2f7a4f"), rgb("#5a9a3f"), rgb("#2a6a48"))
FLOWERS: tuple[Colour, ...] = (rgb("#f0503f"), rgb("#f5a623"), rgb("#e85aa0"))


def great_leaf(ink: Ink, setting: Setting, root: Point, angle: float, long: float, tone: Colour, split: bool) -> None:
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


def undergrowth(
    setting: Setting, picture: Array, rank: int, far: float, base: float, size: float, count: int, hole: float
) -> None:
    """A rank of great leaves with flowers among them, `far` off; the middle stays free over `hole`."""
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
            great_leaf(ink, setting, root, angle + float(turns[number]), size * big, tone, split)
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


def vines(setting: Setting, picture: Array) -> None:
    """Vines that hang into the frame from above."""
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


def leaf_roof(setting: Setting, picture: Array) -> None:
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
            great_leaf(ink, setting, (x, -0.06), angle + float(turns[number]), 0.20, tone, split)
    ink.onto(picture)
