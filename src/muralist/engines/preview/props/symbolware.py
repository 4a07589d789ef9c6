"""Signs of trades and of teamwork: crossed cutlery, per cent, round icons that float, a money tree, hands on a pile."""

from __future__ import annotations

import math

from muralist.engines.preview.brushes.canvas import Canvas
from muralist.engines.preview.brushes.colour import mix, rgb, times
from muralist.engines.preview.brushes.paths import Path, box, curve, ellipse, limb, shifted
from muralist.engines.preview.brushes.shade import flat, puffed, slope
from muralist.engines.preview.props.bounds import bounds
from muralist.engines.preview.props.icons import slab
from muralist.engines.preview.props.prop import Look, Prop
from muralist.engines.preview.props.solids import WHITE

STEEL, GOLD = rgb("#b9c1ca"), rgb("#f0b93a")
TONES = tuple(rgb(code) for code in ("#4b8fe8", "#e8674f", "#41b49a", "#f2b23e", "#a78be0", "#d77aa6"))
SKINS = tuple(rgb(code) for code in ("#f0c39b", "#8d5a3c", "#e3ad80", "#c68a5e", "#6f4630"))
SLEEVES = tuple(rgb(code) for code in ("#4b8fe8", "#e8674f", "#41b49a", "#f2b23e", "#a78be0"))


def _mirror(path: Path) -> Path:
    return [(-x, y) for x, y in path]


def paint_cutlery(canvas: Canvas, look: Look) -> None:
    """A fork and a knife, or where so said a fork and a spoon, crossed."""
    tone = look.colour(STEEL)
    fork = [(-0.06, 0.0), (0.06, 0.0), (0.05, 0.92), (0.15, 1.04), (0.17, 1.56), (0.10, 1.56), (0.09, 1.16), (0.035,
        1.16),
            (0.035, 1.56), (-0.035, 1.56), (-0.035, 1.16), (-0.09, 1.16), (-0.10, 1.56), (-0.17, 1.56), (-0.15, 1.04),
            (-0.05, 0.92)]  # fmt: skip
    knife = [
        (-0.06, 0.0),
        (0.06, 0.0),
        (0.05, 0.86),
        (0.15, 0.90),
        (0.17, 1.28),
        (0.06, 1.58),
        (-0.05, 1.60),
        (-0.05, 0.86),
    ]
    spoon = [(-0.06, 0.0), (0.06, 0.0), (0.045, 0.98), *ellipse(0.0, 1.30, 0.19, 0.28, start=-1.25, end=4.39,
        points=26),
             (-0.045, 0.98)]  # fmt: skip
    for path, turn in ((spoon if look.variant == "spoon" else knife, 0.50), (fork, -0.50)):
        slab(canvas, shifted(path, 0.40 * math.copysign(1, turn), 0.06, turn=turn), tone)


def paint_percent(canvas: Canvas, look: Look) -> None:
    """The sign as a thick shape."""
    tone = look.colour(rgb("#e8564a"))
    slab(canvas, [(-0.52, 0.06), (-0.34, 0.0), (0.52, 1.30), (0.34, 1.36)], tone)
    for x, y in ((-0.34, 1.00), (0.34, 0.36)):
        slab(canvas, ellipse(x, y, 0.28, 0.31), tone, holes=(ellipse(x, y, 0.13, 0.15),))


def _glyphs() -> tuple[tuple[Path, ...], ...]:
    heart = curve([(0.0, 0.14), (0.14, 0.26), (0.30, 0.20), (0.30, 0.0), (0.0, -0.30), (-0.30, 0.0), (-0.30, 0.20),
                   (-0.14, 0.26)], closed=True, steps=5)  # fmt: skip
    bubble = [
        *box(-0.30, -0.12, 0.30, 0.26, 0.10)[:],
    ]
    tail = [(-0.16, -0.10), (0.04, -0.10), (-0.18, -0.30)]
    gear = [((0.28 if n % 4 < 2 else 0.21) * math.cos(n * math.pi / 16),
        (0.28 if n % 4 < 2 else 0.21) * math.sin(n * math.pi
             / 16)) for n in range(32)]  # fmt: skip
    bars = tuple(
        box(-0.26 + 0.20 * n, -0.24, -0.13 + 0.20 * n, -0.24 + high, 0.02) for n, high in enumerate((0.22, 0.36, 0.50))
    )
    star = [((0.30 if n % 2 == 0 else 0.13) * math.cos(math.pi / 2 + n * math.pi / 5),
             (0.30 if n % 2 == 0 else 0.13) * math.sin(math.pi / 2 + n * math.pi / 5)) for n in range(10)]  # fmt: skip
    letter = box(-0.30, -0.20, 0.30, 0.20, 0.03)
    return ((heart,), (bubble, tail), (gear,), bars, (star,), (letter,))


GLYPHS = _glyphs()


def paint_icon(canvas: Canvas, look: Look) -> None:
    """A round badge with one of six signs in turn."""
    number = look.number % 6
    tone = look.colour(TONES[number])
    canvas.solid(ellipse(0.03, 0.47, 0.50, 0.50), times(tone, 0.55), flat(0.6))
    canvas.solid(ellipse(0.0, 0.50, 0.50, 0.50), tone, puffed(0.35, shine=0.2), gloss=0.2)
    with canvas.ink() as pen:
        for path in GLYPHS[number]:
            pen.polygon([(x, y + 0.50) for x, y in path], WHITE)
        if number == 2:
            pen.disc(0.0, 0.50, 0.10, tone)
        if number == 5:
            pen.line([(-0.28, 0.67), (0.0, 0.47), (0.28, 0.67)], 0.035, tone)


def paint_money_tree(canvas: Canvas, look: Look) -> None:
    """A small tree in a pot, golden coins among its leaves."""
    rng = look.rng("crown")
    pot = look.colour(rgb("#c8744c"))
    canvas.solid(limb(curve([(0.0, 0.34), (0.03, 0.60), (-0.02, 0.86), (0.02, 1.10)], steps=5), (0.10, 0.06)),
        rgb("#7d5636"),
                 puffed(0.9))  # fmt: skip
    for side, y in ((-1, 0.74), (1, 0.84)):
        canvas.solid(limb([(0.0, y), (side * 0.26, y + 0.22)], (0.05, 0.03)), rgb("#7d5636"), puffed(0.9))
    for x, y, r in (
        (-0.30, 1.02, 0.25),
        (0.32, 1.08, 0.25),
        (0.0, 1.30, 0.30),
        (-0.18, 1.20, 0.24),
        (0.20, 1.26, 0.24),
        (0.0, 1.06, 0.26),
    ):
        for _ in range(7):
            a, d = float(rng.uniform(0, 2 * math.pi)), r * float(rng.uniform(0.2, 0.95))
            leaf = ellipse(
                x + d * math.cos(a), y + d * math.sin(a), 0.115, 0.062, float(rng.uniform(0, math.pi)), points=18
            )
            canvas.solid(leaf, mix(rgb("#4f9a4c"), rgb("#86c06a"), float(rng.uniform())), puffed(0.8))
    for x, y in ((-0.40, 1.00), (-0.16, 1.22), (0.10, 1.02), (0.38, 1.16), (0.12, 1.42), (-0.10, 0.90), (0.30, 0.92)):
        canvas.solid(ellipse(x + 0.012, y - 0.012, 0.095, 0.095), times(GOLD, 0.55), flat(0.6))
        canvas.solid(ellipse(x, y, 0.095, 0.095), GOLD, puffed(0.4, shine=0.4), gloss=0.5)
        with canvas.ink() as pen:
            pen.ring(x, y, 0.062, 0.012, times(GOLD, 0.72))
    canvas.solid([(-0.24, 0.0), (0.24, 0.0), (0.31, 0.32), (-0.31, 0.32)], pot, slope(0.6, 0.95, 0), texture=0.04)
    canvas.solid(box(-0.35, 0.29, 0.35, 0.39, 0.03), times(pot, 1.04), slope(0.6, 0.95, 0))


def paint_team_hands(canvas: Canvas, look: Look) -> None:
    """Five hands from all sides, laid on each other in the middle, seen from above."""
    count = max(3, min(7, look.filling_count or 5))
    for number in range(count):
        a = -math.pi / 2 + (number * 2 + 1) * math.pi / count
        skin, cloth = SKINS[number % 5], SLEEVES[number % 5]

        def at(path: Path, turn: float = a - math.pi / 2) -> Path:
            return shifted(path, 0.0, 1.0, turn=turn)

        canvas.solid(at([(-0.13, 0.42), (0.13, 0.42), (0.15, 0.80), (-0.15, 0.80)]), skin, puffed(0.7))
        canvas.solid(at([(-0.19, 0.62), (0.19, 0.62), (0.26, 1.04), (-0.26, 1.04)]), cloth, puffed(0.6), texture=0.04)
        canvas.solid(at(box(-0.20, 0.58, 0.20, 0.66, 0.03)), times(cloth, 0.85), puffed(0.7))
        for finger, (x, far) in enumerate(((-0.14, -0.06), (-0.05, -0.15), (0.04, -0.17), (0.13, -0.09))):
            canvas.solid(at(limb([(x * 0.9, 0.24), (x + 0.02, far)], (0.10, 0.08))), times(skin, 0.97 - 0.02 * finger),
                         puffed(0.9))  # fmt: skip
        canvas.solid(at(limb([(-0.12, 0.38), (-0.25, 0.18)], (0.11, 0.09))), skin, puffed(0.9))
        palm = curve([(-0.15, 0.46), (-0.19, 0.28), (-0.17, 0.12), (0.0, 0.10), (0.17, 0.13), (0.18, 0.30), (0.14,
            0.46)],
                     closed=True, steps=5)  # fmt: skip
        canvas.solid(at(palm), skin, puffed(0.8))


def paint_people_network(canvas: Canvas, look: Look) -> None:
    """Six round portraits joined by lines, one in the middle."""
    tones = look.colours or TONES
    spots = [
        (0.0, 0.92, 0.34),
        (-0.92, 1.36, 0.26),
        (0.90, 1.42, 0.26),
        (-1.00, 0.42, 0.26),
        (0.98, 0.46, 0.26),
        (0.0, 0.22, 0.22),
    ]
    with canvas.ink() as pen:
        for at, (x, y, _) in enumerate(spots[1:], 1):
            pen.line([spots[0][:2], (x, y)], 0.040, rgb("#9aa7ba"))
            other = spots[1 + at % 5]
            if at in {1, 3, 4}:
                pen.line([(x, y), other[:2]], 0.028, rgb("#b9c3d2"))
    for at, (x, y, r) in enumerate(spots):
        tone = tones[at % len(tones)]
        canvas.solid(ellipse(x + 0.02, y - 0.03, r, r), times(tone, 0.55), flat(0.6))
        canvas.solid(ellipse(x, y, r, r), mix(tone, WHITE, 0.55), puffed(0.3), gloss=0.1)
        disc = ellipse(x, y, r * 0.94, r * 0.94)
        with canvas.ink(inside=canvas.mask_of(disc)) as pen:
            hair = rgb(("#2f2622", "#6b4026", "#1f1c1c", "#b07a3c", "#3a2a22", "#8a8a90")[at])
            if at % 2:
                pen.polygon(ellipse(x, y + 0.02 * r, 0.46 * r, 0.62 * r), hair)
            pen.polygon(ellipse(x, y - 0.95 * r, 0.78 * r, 0.62 * r), tone)
            pen.polygon(ellipse(x, y + 0.10 * r, 0.34 * r, 0.40 * r), SKINS[at % 5])
            pen.polygon(ellipse(x, y + 0.34 * r, 0.36 * r, 0.24 * r), hair)


def paint_tightrope(canvas: Canvas, look: Look) -> None:
    """A rope drawn tight between two posts, each with its stay and a small platform."""
    wood, rope = look.colour(rgb("#8a5f3c")), rgb("#d8b878")
    for side in (-1, 1):
        x = side * 1.55
        with canvas.ink() as pen:
            pen.line([(x, 1.06), (x + side * 0.42, 0.02)], 0.022, times(rope, 0.8))
        canvas.solid(box(x - 0.06, 0.0, x + 0.06, 1.16, 0.02), wood, slope(0.55, 0.95, 0), texture=0.05)
        canvas.solid(box(x - 0.20, 1.00, x + 0.20, 1.06, 0.015), times(wood, 0.85), slope(0.6, 0.9))
        canvas.solid(box(x - 0.16, 0.0, x + 0.16, 0.05, 0.02), times(wood, 0.7), flat(0.7))
    canvas.solid(limb(curve([(-1.55, 1.09), (0.0, 1.05), (1.55, 1.09)], steps=8), (0.035, 0.035)), rope, puffed(0.8))


def paint_phone_case(canvas: Canvas, look: Look) -> None:
    """The back of a phone in its case: the window for the lenses, and flowers on it where so said."""
    tone = look.pick("case", (rgb("#e79bb0"), rgb("#7fb6d8"), rgb("#8fc2a0"), rgb("#f0c469"), rgb("#b6a0dc")))
    canvas.solid(box(-0.42, -0.02, 0.48, 1.74, 0.15), times(tone, 0.55), flat(0.6))
    case = box(-0.46, 0.0, 0.44, 1.78, 0.15)
    canvas.solid(case, tone, slope(0.74, 0.98, 40), gloss=0.25)
    if look.variant == "flowers":
        rng = look.rng("flowers")
        with canvas.ink(inside=canvas.mask_of(case)) as pen:
            for x, y in (
                (-0.22, 0.24),
                (0.20, 0.42),
                (-0.12, 0.68),
                (0.26, 0.88),
                (-0.28, 1.02),
                (0.06, 0.10),
                (0.26, 1.46),
            ):
                petal, r = (WHITE, rgb("#fbe3a0"), rgb("#e8674f"))[int(rng.integers(3))], float(rng.uniform(0.07, 0.10))
                turn = float(rng.uniform(0, 1.2))
                pen.polygon(ellipse(x + r * 1.5, y - r, r * 0.8, r * 0.35, 0.7, points=16), rgb("#5f9a5a"))
                for number in range(5):
                    a = turn + number * 2 * math.pi / 5
                    pen.disc(x + r * 0.8 * math.cos(a), y + r * 0.8 * math.sin(a), r * 0.62, petal)
                pen.disc(x, y, r * 0.42, GOLD)
    canvas.solid(box(-0.38, 1.28, 0.00, 1.68, 0.10), rgb("#23262c"), slope(0.6, 0.85, 40), gloss=0.3)
    for x, y in ((-0.28, 1.57), (-0.28, 1.39), (-0.10, 1.48)):
        canvas.solid(ellipse(x, y, 0.072, 0.072), rgb("#4b525c"), puffed(0.7, shine=0.4))
        canvas.solid(ellipse(x, y, 0.042, 0.042), rgb("#12161d"), puffed(0.8, shine=0.7), gloss=0.8)


PROPS = (
    Prop(name="people_network", size=1.2, extent=bounds(-1.28, 1.26, 1.70, -0.04), paint=paint_people_network,
         home="seamless", turns=False),
    Prop(name="tightrope", size=1.7, extent=bounds(-2.02, 2.02, 1.18), paint=paint_tightrope, home="meadow",
         perch=1.06),
    Prop(name="phone_case", size=0.16, extent=bounds(-0.48, 0.50, 1.80, -0.04), paint=paint_phone_case, home="studio",
         turns=False),
    Prop(name="cutlery_sign", size=0.24, extent=bounds(-0.80, 0.80, 1.62, -0.06), paint=paint_cutlery, home="seamless",
         turns=False),
    Prop(name="percent_sign", size=0.3, extent=bounds(-0.68, 0.70, 1.38, -0.08), paint=paint_percent, home="seamless",
         turns=False),
    Prop(name="icon_badge", size=0.22, extent=bounds(-0.52, 0.56, 1.02, -0.04), paint=paint_icon, home="seamless",
         stands="sky", turns=False),
    Prop(name="money_tree", size=0.9, extent=bounds(-0.66, 0.68, 1.66), paint=paint_money_tree, home="studio"),
    Prop(name="team_hands", size=0.5, extent=bounds(-1.10, 1.10, 2.10, -0.10), paint=paint_team_hands, home="seamless",
         turns=False),
)  # fmt: skip
