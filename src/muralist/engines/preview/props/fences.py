"""What encloses and climbs: fences, a gate, a stone wall, stairs, a ladder, a pier, a hedge."""

from __future__ import annotations

from muralist.engines.preview.brushes.canvas import Canvas, Extent
from muralist.engines.preview.brushes.colour import Colour, jitter, mix, rgb, times
from muralist.engines.preview.brushes.paths import box, curve, ellipse
from muralist.engines.preview.brushes.shade import facing, flat, puffed, slope
from muralist.engines.preview.props.bounds import bounds
from muralist.engines.preview.props.foliage import clump
from muralist.engines.preview.props.prop import Look, Prop
from muralist.engines.preview.props.solids import STEEL, WHITE, block, rod

OPEN = "open:"
"""The start of the word of a variant that says where a fence is open."""
WOOD, STONE = rgb("#9a7048"), rgb("#a9a195")


def fence_extent(look: Look) -> Extent:
    return Extent(left=-1.9, right=1.9, top=1.12 if "rail" in look.variant else 1.04)


def _gap(variant: str) -> tuple[float, float] | None:
    """From where to where the fence is open, by the word "open:middle:half" of its variant."""
    word = next((each for each in variant.split() if each.startswith(OPEN)), "")
    if not word:
        return None
    middle, half = (float(part) for part in word.removeprefix(OPEN).split(":"))
    return middle - half, middle + half


def _lengths(gap: tuple[float, float] | None) -> list[tuple[float, float]]:
    """The rails on both sides of the opening, or from end to end."""
    if gap is None:
        return [(-1.88, 1.88)]
    return [(left, right) for left, right in ((-1.88, gap[0]), (gap[1], 1.88)) if right - left > 0.1]


def paint_fence(canvas: Canvas, look: Look) -> None:
    picket = "picket" in look.variant
    wood = look.colour(rgb("#f4f0e6") if picket else WOOD)
    rng = look.rng("boards")
    if look.variant == "rail":
        for x in (-1.7, -0.57, 0.57, 1.7):
            canvas.solid(box(x - 0.075, 0.0, x + 0.075, 1.06, 0.03), times(wood, 0.9), puffed(0.7), texture=0.12)
        for y in (0.32, 0.62, 0.90):
            for x in (-1.7, -0.57, 0.57):
                lean = float(rng.uniform(-0.03, 0.03))
                rod(canvas, [(x - 0.1, y - lean), (x + 1.22, y + lean)], 0.10, jitter(wood, rng, 0.04), texture=0.1)
        return
    gap = _gap(look.variant)
    for left, right in _lengths(gap):
        for y in (0.26, 0.70):
            canvas.solid(box(left, y, right, y + 0.10), times(wood, 0.78), slope(0.5, 0.75), texture=0.06, grain=16)
    for number in range(15):
        x = -1.78 + number * 0.254
        tone = jitter(wood, rng, 0.02 if picket else 0.045)
        top = 0.92 + (0.0 if picket else float(rng.uniform(-0.04, 0.04)))
        if gap is not None and gap[0] < x < gap[1]:
            continue
        board = [(x - 0.085, 0.0), (x + 0.085, 0.0), (x + 0.085, top), (x, top + 0.10), (x - 0.085, top)]
        canvas.solid(board, tone, facing(0.2, 0.1, 1, fall=0.18), texture=0.05 if picket else 0.12, grain=14)
        with canvas.ink() as pen:
            pen.line([(x + 0.078, 0.0), (x + 0.078, top)], 0.014, times(tone, 0.62), 0.8)
            for y in (0.31, 0.75):
                pen.disc(x, y, 0.013, times(tone, 0.45))


def paint_gate(canvas: Canvas, look: Look) -> None:
    iron = look.colour(WOOD if look.material == "wood" or look.variant == "wooden" else rgb("#3b4046"))
    for x in (-0.82, 0.82):
        block(canvas, x - 0.14, 0.0, x + 0.14, 1.25, STONE, depth=(0.0, 0.0), texture=0.10)
        canvas.solid(box(x - 0.19, 1.24, x + 0.19, 1.33, 0.02), times(STONE, 1.1), slope(0.6, 0.85))
        canvas.solid(ellipse(x, 1.40, 0.11, 0.11), STONE, puffed(1.0))
    for x0, x1, up in ((-0.66, -0.02, 1), (0.02, 0.66, -1)):
        for bar in range(6):
            u = bar / 5
            x = x0 + (x1 - x0) * u
            top = 0.92 + 0.24 * (u if up > 0 else 1 - u) ** 1.5
            rod(canvas, [(x, 0.05), (x, top)], 0.035, iron, gloss=0.3)
            canvas.solid([(x - 0.035, top), (x, top + 0.09), (x + 0.035, top)], iron, flat(0.65))
        for y in (0.14, 0.55):
            rod(canvas, [(x0 - 0.02, y), (x1 + 0.02, y)], 0.045, iron, gloss=0.3)
        arch = curve([(x0 + (x1 - x0) * k / 6, 0.82 + 0.24 * (k / 6 if up > 0 else 1 - k / 6) ** 1.5)
                      for k in range(7)], steps=4)  # fmt: skip
        rod(canvas, arch, 0.045, iron, gloss=0.3)


def paint_stone_wall(canvas: Canvas, look: Look) -> None:
    tone = look.colour(rgb("#b0604a") if look.variant == "brick" else STONE)
    rng = look.rng("stones")
    canvas.solid(box(-1.7, 0.0, 1.7, 0.95), times(tone, 0.5), flat(0.5))
    if look.variant == "brick":
        for row in range(8):
            for column in range(12):
                x, y = -1.7 + column * 0.30 - 0.15 * (row % 2), 0.02 + row * 0.118
                brick = box(max(-1.69, x + 0.01), y, min(1.69, x + 0.285), y + 0.10, 0.012)
                canvas.solid(brick, jitter(tone, rng, 0.05), facing(0.1, 0.2, 1), texture=0.1)
        canvas.solid(box(-1.76, 0.95, 1.76, 1.04, 0.02), rgb("#c9bfae"), slope(0.55, 0.85), texture=0.06)
        return
    for row in range(5):
        x = -1.7 - 0.12 * (row % 2)
        while x < 1.66:
            wide = float(rng.uniform(0.24, 0.46))
            y = row * 0.19 + float(rng.uniform(-0.01, 0.01))
            a, b = max(-1.7, x + 0.012), min(1.7, x + wide - 0.012)
            if b - a > 0.06:
                canvas.solid(box(a, max(0.0, y), b, y + 0.185, 0.06), jitter(tone, rng, 0.07), puffed(0.8),
                             texture=0.12, grain=18)  # fmt: skip
            x += wide
    with canvas.ink() as pen:
        for x in (-1.3, -0.5, 0.35, 1.2):
            clump(pen, canvas, rng, (x + float(rng.uniform(-0.1, 0.1)), 0.93), 0.10, rgb("#6f8f4a"), count=30)


def paint_stairs(canvas: Canvas, look: Look) -> None:
    """A flight seen from its foot, between two low walls."""
    tone = look.colour(WOOD if look.material == "wood" else rgb("#c2b9aa"))
    steps = 8
    for hand in (-1, 1):
        wall = [(hand * 0.98, 0.0), (hand * 1.16, 0.0), (hand * 0.76, 1.56), (hand * 0.62, 1.56)]
        canvas.solid(wall, times(tone, 0.82), facing(-hand * 0.4, 0.2, 1, fall=0.15), texture=0.08)
    y, wide = 0.0, 0.98
    for step in range(steps):
        share = step / steps
        rise, run = 0.135 - 0.035 * share, 0.085 - 0.04 * share
        inner = wide - 0.021 * (1 - share)
        canvas.solid(box(-wide, y, wide, y + rise), times(tone, 0.78), facing(0, 0, 1, fall=0.12), texture=0.07)
        tread = [(-wide, y + rise), (wide, y + rise), (inner, y + rise + run), (-inner, y + rise + run)]
        canvas.solid(tread, mix(tone, WHITE, 0.16), facing(0, 1, 0.5), texture=0.06)
        with canvas.ink() as pen:
            pen.line([(-wide, y + rise), (wide, y + rise)], 0.014, mix(tone, WHITE, 0.55), 0.8)
            pen.line([(-wide, y), (wide, y)], 0.014, times(tone, 0.5), 0.6)
        y, wide = y + rise + run, inner - 0.012
    for hand in (-1, 1):
        canvas.solid(box(hand * 1.07 - 0.16, 0.0, hand * 1.07 + 0.16, 0.34, 0.03), tone, puffed(0.5), texture=0.08)
        canvas.solid(ellipse(hand * 1.07, 0.44, 0.12, 0.12), tone, puffed(1.0), texture=0.05)


def paint_ladder(canvas: Canvas, look: Look) -> None:
    wood = look.colour(STEEL if look.material == "metal" else rgb("#b98a55"))
    for rung in range(9):
        y = 0.18 + rung * 0.21
        wide = 0.30 - 0.06 * y / 2
        rod(canvas, [(-wide, y), (wide, y)], 0.055, times(wood, 0.88), texture=0.05)
    for hand in (-1, 1):
        rod(canvas, [(hand * 0.33, 0.0), (hand * 0.25, 2.0)], 0.075, wood, texture=0.08)


LANDING = 0.44
"""How far below its far part the near part of a pier runs."""


def paint_pier(canvas: Canvas, look: Look) -> None:
    """A jetty that runs out from the viewer, narrowing, on piles."""
    wood = look.colour(rgb("#a07a55"))
    rng = look.rng("planks")
    for share in (0.9, 0.62, 0.38, 0.16):
        wide = 0.28 + 0.72 * (1 - share)
        y = 0.12 + 0.60 * share
        for hand in (-1, 1):
            x, thick = hand * wide * 0.98, 0.035 + 0.06 * (1 - share)
            canvas.solid(box(x - thick, y - 0.30 * (1.1 - share), x + thick, y + 0.16 * (1.3 - share), 0.02),
                         times(wood, 0.62), puffed(0.8), texture=0.12)  # fmt: skip
    rows = 15
    for row in reversed(range(rows)):
        a, b = row / rows, (row + 0.92) / rows
        ya, yb = 0.06 + 0.68 * a**0.82, 0.06 + 0.68 * b**0.82
        wa, wb = 1.0 - 0.72 * a**0.82, 1.0 - 0.72 * b**0.82
        tone = jitter(mix(wood, rgb("#cdbfae"), 0.35 * a), rng, 0.04)
        canvas.solid([(-wa, ya), (wa, ya), (wb, yb), (-wb, yb)], tone, facing(0, 1, 0.5), texture=0.10, grain=12)
    near = 5
    for row in reversed(range(near)):
        # on towards the viewer, to the shore
        ya, yb = 0.06 - LANDING * (near - row) / near, 0.06 - LANDING * (near - row - 0.93) / near
        wa, wb = 1.0 + 1.06 * (0.06 - ya), 1.0 + 1.06 * (0.06 - yb)
        tone = jitter(wood, rng, 0.04)
        canvas.solid([(-wa, ya), (wa, ya), (wb, yb), (-wb, yb)], tone, facing(0, 1, 0.5), texture=0.10, grain=12)
    low, wide = 0.06 - LANDING, 1.0 + 1.06 * LANDING
    canvas.solid(box(-wide, low - 0.08, wide, low), times(wood, 0.5), flat(0.6), texture=0.08)
    for hand in (-1, 1):
        for y in (0.10, low - 0.02):
            x = hand * (1.02 + 1.06 * (0.06 - y))
            canvas.solid(box(x - 0.075, y - 0.14, x + 0.075, y + 0.30, 0.03), times(wood, 0.68), puffed(0.8),
                         texture=0.12)  # fmt: skip
            canvas.solid(ellipse(x, y + 0.30, 0.075, 0.025), mix(wood, WHITE, 0.25), flat(0.75))


def paint_hedge(canvas: Canvas, look: Look) -> None:
    leaf = look.colour(rgb("#4f7f43"))
    rng = look.rng("hedge")
    round_bush = look.variant == "bush"
    spots = (
        [(0.0, 0.42, 0.40), (-0.42, 0.32, 0.30), (0.42, 0.32, 0.30), (-0.2, 0.58, 0.26), (0.22, 0.58, 0.27)]
        if round_bush
        else [(-1.3 + k * 0.325, 0.34 + 0.30 * (k % 2), 0.32) for k in range(9)]
        + [(-1.3 + k * 0.325, 0.56, 0.30) for k in range(9)]
    )
    with canvas.ink() as pen:
        for x, y, radius in spots:
            pen.polygon(ellipse(x, max(y, radius * 0.9 + 0.02), radius, radius * 0.9), times(leaf, 0.48))
        for number, (x, y, radius) in enumerate(spots):
            clump(pen, canvas, rng, (x, max(y, radius * 0.9 + 0.03)), radius, leaf, count=170,
                  lift=0.25 * (y - 0.4) + 0.08 * number / len(spots))  # fmt: skip
        if look.variant == "bush" and look.colours:
            return
        tones: tuple[Colour, ...] = (rgb("#e7869e"), rgb("#f3e3ea"), rgb("#d9506f"))
        for _ in range(26 if look.variant == "roses" else 0):
            x, y = float(rng.uniform(-1.3, 1.3)), float(rng.uniform(0.15, 0.8))
            tone = tones[int(rng.integers(3))]
            pen.disc(x, y, 0.05, tone)
            pen.disc(x - 0.01, y + 0.01, 0.022, times(tone, 0.8))


def hedge_extent(look: Look) -> Extent:
    if look.variant == "bush":
        return Extent(left=-0.78, right=0.78, top=0.92)
    return Extent(left=-1.7, right=1.7, top=1.0)


PROPS = (
    Prop(name="fence", size=1.0, extent=fence_extent, paint=paint_fence, home="meadow", perch=1.0,
         materials=frozenset({"wood"}), overlap=0.2),
    Prop(name="gate", size=1.8, extent=bounds(-1.03, 1.03, 1.52), paint=paint_gate, home="garden", turns=False,
         materials=frozenset({"wood", "metal"})),
    Prop(name="stone_wall", size=1.1, extent=bounds(-1.78, 1.78, 1.08), paint=paint_stone_wall, home="meadow",
         perch=0.98, materials=frozenset({"stone", "brick"}), overlap=0.2),
    Prop(name="stairs", size=2.0, extent=bounds(-1.25, 1.25, 1.72), paint=paint_stairs, home="street",
         materials=frozenset({"wood", "stone"})),
    Prop(name="ladder", size=2.4, extent=bounds(-0.40, 0.40, 2.02), paint=paint_ladder, home="garden",
         materials=frozenset({"wood", "metal"})),
    Prop(name="pier", size=1.6, extent=bounds(-1.62, 1.62, 0.86, -0.58), paint=paint_pier, home="lake",
         stands="water", perch=0.30, turns=False, materials=frozenset({"wood"})),
    Prop(name="hedge", size=1.1, extent=hedge_extent, paint=paint_hedge, home="garden", overlap=0.25),
)  # fmt: skip
