"""Symbols as rounded solids: tick, star, arrow, speech bubble, bolt, charts, calendar, map pin, cloud, target."""

from __future__ import annotations

import math

from muralist.engines.preview.brushes.canvas import Canvas, Extent
from muralist.engines.preview.brushes.colour import Colour, mix, rgb, times
from muralist.engines.preview.brushes.paths import Path, box, curve, ellipse, limb, shifted
from muralist.engines.preview.brushes.shade import flat, puffed, slope
from muralist.engines.preview.props.bounds import bounds
from muralist.engines.preview.props.lettering import letters, readable
from muralist.engines.preview.props.prop import Look, Prop
from muralist.engines.preview.props.solids import WHITE

DEEP = 0.05
"""How far a symbol's edge shows below and beside its face."""


def slab(canvas: Canvas, face: Path, tone: Colour, *, holes: tuple[Path, ...] = ()) -> None:
    """A flat symbol with some thickness, its face softly domed."""
    canvas.solid(shifted(face, DEEP * 0.5, -DEEP), times(tone, 0.62), flat(0.6),
                 holes=[shifted(hole, DEEP * 0.2, -DEEP * 0.4) for hole in holes])  # fmt: skip
    canvas.solid(face, tone, puffed(0.45, shine=0.25), gloss=0.4, holes=holes)


def paint_tick(canvas: Canvas, look: Look) -> None:
    tone = look.colour(rgb("#43b05c"))
    mark: Path = [(-0.62, 0.62), (-0.44, 0.80), (-0.16, 0.52), (0.50, 1.18), (0.68, 1.00), (-0.16, 0.16)]
    if look.variant == "badge":
        slab(canvas, ellipse(0, 0.68, 0.66, 0.66), tone)
        small = [(x * 0.62, 0.68 + (y - 0.67) * 0.62) for x, y in mark]
        canvas.solid(small, WHITE, flat(0.9))
    else:
        slab(canvas, mark, tone)


def _star(cx: float, cy: float, outer: float, inner: float) -> Path:
    """A five-pointed star with blunted tips."""
    points: Path = []
    for k in range(10):
        a = math.pi / 2 + k * math.pi / 5
        r = inner if k % 2 else outer
        spread = (0.10,) if k % 2 else (0.07,)
        for turn in (-spread[0], spread[0]):
            points.append((cx + r * math.cos(a + turn), cy + r * math.sin(a + turn)))
    return points


def paint_star(canvas: Canvas, look: Look) -> None:
    slab(canvas, _star(0, 0.66, 0.68, 0.34), look.colour(rgb("#f6bf2f")))


def paint_arrow(canvas: Canvas, look: Look) -> None:
    tone = look.colour(rgb("#3f7fe0"))
    if look.variant == "archery":
        shaft = [(-0.78, 0.10), (0.60, 0.78)]
        canvas.solid(limb(shaft, (0.040, 0.040)), rgb("#b0803f"), puffed(0.7))
        canvas.solid([(0.56, 0.86), (0.82, 0.89), (0.63, 0.68)], rgb("#9aa3ab"), puffed(0.6), gloss=0.4)
        for k in range(3):
            x, y = -0.76 + 0.09 * k, 0.11 + 0.045 * k
            for hand in (-1, 1):
                canvas.solid([(x, y), (x + 0.10, y + 0.05), (x + 0.02 - 0.07 * hand, y + 0.03 + 0.13 * hand),
                              (x - 0.07 - 0.05 * hand, y - 0.02 + 0.12 * hand)],
                             look.colour(rgb("#d8483c")), puffed(0.5))  # fmt: skip
        return
    right: Path = [(-0.74, 0.30), (0.14, 0.30), (0.14, 0.06), (0.76, 0.46), (0.14, 0.86), (0.14, 0.62), (-0.74, 0.62)]
    if look.variant == "up":
        right = [(-(y - 0.46), x + 0.78) for x, y in right]
    elif look.variant == "down":
        right = [(y - 0.46, 0.78 - x) for x, y in right]
    slab(canvas, right, tone)


def arrow_extent(look: Look) -> Extent:
    if look.variant in {"up", "down"}:
        return Extent(left=-0.46, right=0.50, top=1.58, bottom=-0.04)
    return Extent(left=-0.94, right=0.86, top=0.96, bottom=-0.06)


def paint_bubble(canvas: Canvas, look: Look) -> None:
    tone = look.colour(rgb("#4b8fe8"))
    body = box(-0.76, 0.26, 0.76, 1.14, 0.26)
    tail = [(-0.46, 0.34), (-0.52, 0.02), (-0.10, 0.30)]
    canvas.solid(shifted(tail, 0.02, -DEEP * 0.6), times(tone, 0.62), flat(0.6))
    slab(canvas, body, tone)
    canvas.solid(tail, tone, flat(0.58))
    words = readable(look.text)
    ink = WHITE if sum(tone) < 2.3 else rgb("#3a3a44")
    if words:
        letters(canvas, words, (-0.60, 0.48, 0.60, 0.92), ink)
    else:
        with canvas.ink() as pen:
            for x in (-0.34, 0.0, 0.34):
                pen.disc(x, 0.70, 0.095, ink)


def paint_bolt(canvas: Canvas, look: Look) -> None:
    tone = look.colour(rgb("#f8c22c"))
    slab(
        canvas,
        [(0.10, 1.36), (-0.46, 0.60), (-0.08, 0.60), (-0.18, 0.04), (0.46, 0.84), (0.06, 0.84), (0.34, 1.36)],
        tone,
    )


def paint_bars(canvas: Canvas, look: Look) -> None:
    tones = look.colours or (rgb("#4b8fe8"), rgb("#41b49a"), rgb("#f2b23e"), rgb("#e8674f"))
    canvas.solid(box(-0.84, 0.0, 0.84, 0.07, 0.03), rgb("#59616e"), puffed(0.5))
    for k, high in enumerate((0.42, 0.68, 0.56, 1.06)):
        x = -0.62 + 0.41 * k
        tone = tones[k % len(tones)]
        canvas.solid(
            [(x + 0.14, 0.07), (x + 0.21, 0.10), (x + 0.21, high + 0.05), (x + 0.14, high)],
            times(tone, 0.66),
            flat(0.6),
        )
        canvas.solid([(x - 0.14, high), (x + 0.14, high), (x + 0.21, high + 0.05), (x - 0.07, high + 0.05)],
                     mix(tone, WHITE, 0.4), flat(0.8))  # fmt: skip
        canvas.solid(box(x - 0.14, 0.07, x + 0.14, high), tone, slope(0.55, 0.78), gloss=0.3)
    if look.variant == "rising":
        line = [(-0.66, 0.66), (-0.22, 0.92), (0.16, 0.82), (0.62, 1.30)]
        canvas.solid(limb(line, (0.06, 0.06)), rgb("#e0503f"), puffed(0.6))
        canvas.solid([(0.50, 1.34), (0.74, 1.42), (0.70, 1.16)], rgb("#e0503f"), puffed(0.6))


def paint_pie(canvas: Canvas, look: Look) -> None:
    tones = look.colours or (rgb("#4b8fe8"), rgb("#f2b23e"), rgb("#e8674f"), rgb("#41b49a"))
    start, shares = math.pi / 2, (0.42, 0.26, 0.18, 0.14)
    canvas.solid(ellipse(0.02, 0.66 - DEEP * 1.5, 0.66, 0.66), rgb("#454d59"), flat(0.6))
    for number, share in enumerate(shares):
        end = start - share * 2 * math.pi
        middle = (start + end) / 2
        shift = 0.07 if number == 1 else 0.0
        x, y = shift * math.cos(middle), 0.66 + shift * math.sin(middle)
        tone = tones[number % len(tones)]
        if len(tones) < len(shares):
            tone = mix(tone, WHITE, 0.22 * (number // len(tones)))
        wedge = [(x, y), *ellipse(x, y, 0.66, 0.66, start=start, end=end, points=30)]
        canvas.solid(wedge, tone, slope(0.60, 0.76), gloss=0.2)
        with canvas.ink() as pen:
            pen.line([wedge[1], (x, y), wedge[-1]], 0.022, WHITE)
        start = end


def paint_calendar(canvas: Canvas, look: Look) -> None:
    tone = look.colour(rgb("#e2524a"))
    canvas.solid(box(-0.62, -0.03, 0.66, 1.14, 0.10), rgb("#a9adb5"), flat(0.6))
    canvas.solid(box(-0.64, 0.0, 0.64, 1.16, 0.10), rgb("#fbfaf6"), slope(0.74, 0.88))
    canvas.solid([*box(-0.64, 0.84, 0.64, 1.16, 0.10)], tone, slope(0.6, 0.78), gloss=0.3)
    canvas.solid(box(-0.64, 0.84, 0.64, 0.98), tone, flat(0.62))
    words = readable(look.text)
    if words:
        letters(canvas, words, (-0.5, 0.86, 0.5, 1.04), WHITE)
    for x in (-0.34, 0.34):
        canvas.solid(box(x - 0.045, 1.04, x + 0.045, 1.28, 0.045), rgb("#5b616b"), puffed(0.8, shine=0.3), gloss=0.4)
    with canvas.ink() as pen:
        for row in range(4):
            for column in range(6):
                x, y = -0.475 + 0.19 * column, 0.68 - 0.17 * row
                marked = (row, column) == (2, 3)
                pen.polygon(box(x - 0.06, y - 0.05, x + 0.06, y + 0.05, 0.015), tone if marked else rgb("#c9ced6"))


def paint_pin(canvas: Canvas, look: Look) -> None:
    tone = look.colour(rgb("#e24a3f"))
    canvas.solid(ellipse(0, 0.04, 0.22, 0.05), rgb("#5b616b"), flat(0.5), alpha=0.35)
    drop = [(0.0, 0.04), *curve([(-0.22, 0.42), (-0.44, 0.80)], steps=4), *ellipse(0, 0.94, 0.46, 0.46,
        start=math.pi * 1.06,
            end=-math.pi * 0.06, points=30), *curve([(0.44, 0.80), (0.22, 0.42)], steps=4)]  # fmt: skip
    canvas.solid(drop, tone, puffed(0.8, shine=0.3), gloss=0.5)
    canvas.solid(ellipse(0, 0.94, 0.19, 0.19), rgb("#fdfbf7"), slope(0.7, 0.9))


def paint_cloud(canvas: Canvas, look: Look) -> None:
    tone = look.colour(rgb("#8fc0f2"))
    puffs = (
        (-0.46, 0.34, 0.30),
        (0.46, 0.32, 0.28),
        (-0.12, 0.56, 0.36),
        (0.24, 0.50, 0.30),
        (-0.2, 0.29, 0.25),
        (0.2, 0.29, 0.25),
    )
    shape: list[tuple[float, float]] = []
    for k in range(72):
        a = 2 * math.pi * k / 72
        dx, dy = math.cos(a), math.sin(a)
        far = 0.0
        for x, y, r in puffs:
            along = x * dx + (y - 0.36) * dy
            side = abs(x * dy - (y - 0.36) * dx)
            if side < r:
                far = max(far, along + math.sqrt(r * r - side * side))
        shape.append((dx * far, max(0.06, 0.36 + dy * far)))
    slab(canvas, shape, tone)
    if look.variant in {"up", "down"}:
        head, foot = (0.66, 0.16) if look.variant == "up" else (0.14, 0.64)
        mark, neck = (WHITE if sum(tone) < 2.5 else rgb("#3f7fe0")), head + (0.20 if head < foot else -0.20)
        canvas.solid([(-0.07, foot), (0.07, foot), (0.07, neck), (0.20, neck), (0.0, head), (-0.20, neck),
                      (-0.07, neck)], mark, flat(0.85))  # fmt: skip


def paint_medal(canvas: Canvas, look: Look) -> None:
    metals = {"silver": "#c3c9d0", "bronze": "#c0824c"}
    gold = look.colour(rgb(metals.get(look.variant, "#eab63c")))
    ribbon = rgb("#3f68c8") if look.variant != "rosette" else look.colour(rgb("#3f68c8"))
    if look.variant == "rosette":
        for hand in (-1, 1):
            canvas.solid([(hand * 0.06, 0.62), (hand * 0.34, 0.56), (hand * 0.44, 0.02), (hand * 0.26, 0.10),
                (hand * 0.12, 0.0)],
                         times(ribbon, 0.86), slope(0.5, 0.76))  # fmt: skip
        for ring, count in ((0.56, 18), (0.46, 16)):
            for k in range(count):
                a = 2 * math.pi * k / count
                x, y = ring * 0.80 * math.cos(a), 0.86 + ring * 0.80 * math.sin(a)
                canvas.solid(
                    ellipse(x, y, ring * 0.22, ring * 0.22), ribbon if k % 2 else times(ribbon, 0.84), puffed(0.8)
                )
        canvas.solid(ellipse(0, 0.86, 0.32, 0.32), rgb("#f6dd8e"), puffed(0.7, shine=0.3), gloss=0.4)
        canvas.solid(_star(0, 0.86, 0.20, 0.10), rgb("#c98f22"), flat(0.7))
        return
    for hand in (-1, 1):
        canvas.solid([(hand * 0.10, 0.78), (hand * 0.52, 1.52), (hand * 0.20, 1.52), (-hand * 0.12, 0.86)],
                     ribbon if hand < 0 else mix(ribbon, WHITE, 0.12), slope(0.5, 0.78))  # fmt: skip
        with canvas.ink() as pen:
            pen.line([(hand * 0.02, 0.84), (hand * 0.36, 1.51)], 0.08, rgb("#e8543f"))
    canvas.solid(ellipse(0.02, 0.44, 0.44, 0.44), times(gold, 0.6), flat(0.6))
    canvas.solid(ellipse(0, 0.46, 0.44, 0.44), gold, puffed(0.6, shine=0.4), gloss=0.6)
    canvas.solid(ellipse(0, 0.46, 0.35, 0.35), times(gold, 0.86), slope(0.5, 0.8), gloss=0.4)
    canvas.solid(_star(0, 0.46, 0.25, 0.12), mix(gold, WHITE, 0.3), puffed(0.6, shine=0.3), gloss=0.5)


def medal_extent(look: Look) -> Extent:
    return Extent(left=-0.58, right=0.58, top=1.42 if look.variant == "rosette" else 1.56, bottom=-0.03)


def paint_target(canvas: Canvas, look: Look) -> None:
    tone = look.colour(rgb("#dd4037"))
    for hand in (-1, 1):
        canvas.solid(limb([(hand * 0.22, 0.5), (hand * 0.46, 0.0)], (0.09, 0.07)), rgb("#9a6b3f"), puffed(0.8))
    canvas.solid(ellipse(0.03, 0.74, 0.68, 0.68), rgb("#8d8478"), flat(0.6))
    for k, radius in enumerate((0.68, 0.53, 0.38, 0.23, 0.10)):
        canvas.solid(ellipse(0, 0.76, radius, radius), WHITE if k % 2 else tone, slope(0.64, 0.80))
    if look.variant == "arrow":
        canvas.solid(limb([(0.0, 0.76), (0.66, 1.30)], (0.035, 0.045)), rgb("#7a5a38"), puffed(0.7))
        for hand in (-1, 1):
            fin = [
                (0.54, 1.20),
                (0.68, 1.31),
                (0.78 + 0.04 * hand, 1.46 - 0.09 * hand),
                (0.62 + 0.05 * hand, 1.34 - 0.10 * hand),
            ]
            canvas.solid(fin, rgb("#3f7fe0"), puffed(0.5))


def paint_thumb(canvas: Canvas, look: Look) -> None:
    skin = look.colour(rgb("#f6c945"))
    thumb = curve([(-0.20, 0.62), (0.02, 0.92), (0.06, 1.26), (0.22, 1.30), (0.32, 1.12), (0.26, 0.76), (0.16, 0.56)],
                  closed=True, steps=6)  # fmt: skip
    canvas.solid(thumb, skin, puffed(0.9, shine=0.2), gloss=0.3)
    canvas.solid(box(-0.28, 0.06, 0.44, 0.80, 0.16), skin, puffed(0.7, shine=0.15), gloss=0.3)
    for k in range(4):
        y = 0.70 - 0.185 * k
        canvas.solid(
            box(0.02, y - 0.085, 0.62 - 0.03 * k, y + 0.095, 0.09),
            mix(skin, WHITE, 0.08),
            puffed(0.9, shine=0.2),
            gloss=0.3,
        )
    canvas.solid(box(-0.56, 0.02, -0.24, 0.80, 0.06), rgb("#3f7fe0"), puffed(0.6, shine=0.2), gloss=0.3)


PROPS = (
    Prop(name="tick", size=0.3, extent=bounds(-0.72, 0.78, 1.38, -0.06), paint=paint_tick, home="seamless",
        turns=False),
    Prop(name="star_solid", size=0.3, extent=bounds(-0.72, 0.76, 1.40, -0.02), paint=paint_star, home="seamless"),
    Prop(name="arrow", size=0.25, extent=arrow_extent, paint=paint_arrow, home="seamless", turns=False),
    Prop(name="speech_bubble", size=0.3, extent=bounds(-0.82, 0.86, 1.18, -0.04), paint=paint_bubble, home="seamless",
         letters=True, turns=False),
    Prop(name="bolt_solid", size=0.3, extent=bounds(-0.52, 0.54, 1.42, -0.04), paint=paint_bolt, home="seamless",
        turns=False),
    Prop(name="bar_chart", size=0.3, extent=bounds(-0.88, 0.88, 1.46, -0.02), paint=paint_bars, home="seamless",
        turns=False),
    Prop(name="pie_chart", size=0.3, extent=bounds(-0.76, 0.78, 1.40, -0.12), paint=paint_pie, home="seamless",
        turns=False),
    Prop(name="calendar", size=0.3, extent=bounds(-0.70, 0.72, 1.32, -0.06), paint=paint_calendar, home="seamless",
         letters=True, turns=False),
    Prop(name="map_pin", size=0.3, extent=bounds(-0.50, 0.50, 1.44, -0.03), paint=paint_pin, home="seamless"),
    Prop(name="cloud_solid", size=0.3, extent=bounds(-0.82, 0.84, 1.00, -0.02), paint=paint_cloud, home="seamless"),
    Prop(name="medal", size=0.2, extent=medal_extent, paint=paint_medal, home="seamless", turns=False),
    Prop(name="target", size=1.0, extent=bounds(-0.72, 0.90, 1.54, -0.02), paint=paint_target, home="seamless",
        turns=False),
    Prop(name="thumb", size=0.3, extent=bounds(-0.62, 0.72, 1.38, -0.02), paint=paint_thumb, home="seamless",
        turns=False),
)  # fmt: skip
