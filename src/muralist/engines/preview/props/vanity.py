"""Things of a dressing table: perfume, lipstick, soap, candlesticks, a handbag, heels, a tie, a hairbrush."""

from __future__ import annotations

import math

from muralist.engines.preview.brushes.canvas import Canvas, Extent
from muralist.engines.preview.brushes.colour import mix, rgb, times
from muralist.engines.preview.brushes.paths import bezier, box, curve, ellipse, limb
from muralist.engines.preview.brushes.shade import facing, flat, puffed, slope, sphere
from muralist.engines.preview.props.boots import laced_boot, muddy
from muralist.engines.preview.props.bounds import bounds
from muralist.engines.preview.props.lettering import letters
from muralist.engines.preview.props.prop import Look, Prop
from muralist.engines.preview.props.solids import WHITE, contrast, gleam, rod, turned

GOLD, AMBER = rgb("#d9b05a"), rgb("#ffd58a")
HIDES = (rgb("#7a4a2a"), rgb("#a8743f"), rgb("#4a3226"))


def paint_perfume(canvas: Canvas, look: Look) -> None:
    scent = look.pick("scent", (rgb("#f0b98a"), rgb("#e9a7b4"), rgb("#c9b7e6"), rgb("#f2d283")))
    flask = box(-0.46, 0.0, 0.46, 0.84, 0.12)
    canvas.solid(flask, mix(scent, WHITE, 0.62), slope(0.62, 0.9, 40), gloss=0.6)
    inside = canvas.mask_of(flask)
    fluid = box(-0.37, 0.09, 0.37, 0.62, 0.07)
    canvas.solid(fluid, scent, slope(0.5, 0.85, 60), gloss=0.4)
    canvas.solid(ellipse(0, 0.62, 0.37, 0.03), mix(scent, WHITE, 0.35), flat(0.8))
    with canvas.ink(inside=inside) as pen:
        pen.polygon(box(-0.42, 0.06, -0.34, 0.76, 0.04), WHITE, 0.7)
        pen.polygon(box(0.38, 0.10, 0.42, 0.70, 0.02), WHITE, 0.4)
        pen.line([(-0.2, 0.78), (0.3, 0.78)], 0.02, WHITE, 0.7)
    canvas.solid(box(-0.23, 0.22, 0.23, 0.48, 0.02), rgb("#fbf6ec"), flat(0.78))
    if not letters(canvas, look.text, (-0.20, 0.26, 0.20, 0.44), rgb("#4a3a34")):
        with canvas.ink() as pen:
            pen.line([(-0.13, 0.38), (0.13, 0.38)], 0.022, rgb("#8a6f5a"))
            pen.line([(-0.09, 0.31), (0.09, 0.31)], 0.012, rgb("#b59a84"))
    turned(canvas, [(0.12, 0.83), (0.12, 0.93)], GOLD, tilt=0.14, gloss=0.7, closed=True)
    cap = GOLD if look.material == "metal" else times(mix(scent, GOLD, 0.6), 0.9)
    cap = look.colours[1] if len(look.colours) > 1 else cap
    canvas.solid(box(-0.20, 0.93, 0.20, 1.28, 0.05), cap, puffed(0.7, shine=0.4), gloss=0.7)  # fmt: skip
    gleam(canvas, 0.07, 1.12, 0.03, 0.11, alpha=0.7)


def paint_lipstick(canvas: Canvas, look: Look) -> None:
    red = look.colour(rgb("#c9283f"))
    turned(canvas, [(0.21, 0.04), (0.21, 0.50)], rgb("#26232a"), tilt=0.2, gloss=0.6)
    turned(canvas, [(0.18, 0.50), (0.18, 0.78)], GOLD, tilt=0.2, gloss=0.8)
    bullet = [(-0.145, 0.80), (-0.145, 1.10), (-0.08, 1.28), (0.04, 1.34), (0.145, 1.16), (0.145, 0.80)]
    canvas.solid(curve(bullet, steps=4), red, puffed(0.8, shine=0.35), gloss=0.5)
    canvas.solid(curve([(-0.11, 1.16), (-0.03, 1.32), (0.13, 1.18), (0.04, 1.10)], closed=True, steps=5),
                 mix(red, WHITE, 0.18), flat(0.75))  # fmt: skip


def soap_extent(look: Look) -> Extent:
    """A block stands alone, a bar in its dish has bubbles over it."""
    if look.variant in {"block", "wrapped"}:
        return Extent(left=-0.66, right=0.78, top=0.66, bottom=-0.04)
    return Extent(left=-0.80, right=0.80, top=0.88, bottom=-0.12)


def _soap_block(canvas: Canvas, look: Look) -> None:
    """A cut block of handmade soap with specks of herbs, in a paper sleeve tied with twine where it is wrapped."""
    tone, rng = look.pick("soap", (rgb("#efe4cf"), rgb("#dfe3cf"), rgb("#f0dcd2"), rgb("#e6dcc0"))), look.rng("specks")
    side = [(0.62, 0.0), (0.76, 0.12), (0.76, 0.56), (0.62, 0.46)]
    top = [(-0.62, 0.46), (0.62, 0.46), (0.76, 0.56), (-0.46, 0.57)]
    canvas.solid(side, times(tone, 0.72), flat(0.6))
    canvas.solid(top, mix(tone, (1, 1, 1), 0.4), flat(0.9))
    canvas.solid(box(-0.63, 0.0, 0.63, 0.47, 0.03), tone, puffed(0.5, shine=0.06), texture=0.05)
    with canvas.ink() as pen:
        for _ in range(34):
            x, y = float(rng.uniform(-0.58, 0.58)), float(rng.uniform(0.04, 0.43))
            pen.disc(x, y, float(rng.uniform(0.006, 0.014)), mix(times(tone, 0.6), rgb("#6f7a48"), 0.6), 0.8)
    if look.variant != "wrapped":
        return
    kraft = rgb("#bf935f")
    canvas.solid([(-0.30, 0.46), (0.34, 0.46), (0.50, 0.57), (-0.12, 0.57)], mix(kraft, (1, 1, 1), 0.18), flat(0.8))
    canvas.solid(box(-0.31, -0.005, 0.35, 0.475, 0.01), kraft, flat(0.7), texture=0.10)
    with canvas.ink() as pen:
        for y in (0.22, 0.25):
            pen.line([(-0.63, y), (0.63, y), (0.77, y + 0.10)], 0.014, rgb("#e9dcc0"))
        for hand in (-1, 1):
            loop = curve([(0.02, 0.235), (0.02 + hand * 0.10, 0.33), (0.02 + hand * 0.17, 0.27),
                          (0.02 + hand * 0.08, 0.225)], closed=True, steps=6)  # fmt: skip
            pen.line([*loop, loop[0]], 0.014, rgb("#e9dcc0"))
            pen.line([(0.02, 0.235), (0.02 + hand * 0.07, 0.12)], 0.014, rgb("#e9dcc0"))


def paint_soap(canvas: Canvas, look: Look) -> None:
    """A bar of soap in its dish, or a block of handmade soap."""
    if look.variant in {"block", "wrapped"}:
        _soap_block(canvas, look)
        return
    tone = look.pick("soap", (rgb("#f3dbe0"), rgb("#dfeccf"), rgb("#f5e8c4"), rgb("#cfe3ee")))
    turned(canvas, [(0.62, 0.03), (0.78, 0.12)], rgb("#f4efe6"), tilt=0.22, gloss=0.4)
    canvas.solid(ellipse(0, 0.12, 0.74, 0.155), rgb("#e3ddd0"), flat(0.7))
    bar = box(-0.52, 0.12, 0.52, 0.44, 0.15)
    canvas.solid(bar, tone, puffed(0.9, shine=0.2), gloss=0.3)
    canvas.solid(ellipse(0, 0.31, 0.30, 0.075), times(tone, 0.9), puffed(0.6))
    for x, y, r in (
        (-0.42, 0.52, 0.10),
        (-0.24, 0.58, 0.13),
        (-0.05, 0.52, 0.08),
        (0.44, 0.50, 0.07),
        (0.28, 0.76, 0.08),
        (-0.50, 0.74, 0.06),
    ):
        canvas.solid(ellipse(x, y, r, r), rgb("#eaf6fc"), sphere(x, y, r * 1.1, shine=0.6), gloss=0.6, alpha=0.75)
        gleam(canvas, abs(x), y + r * 0.4, r * 0.2, r * 0.16, alpha=0.9)


def candlestick_extent(look: Look) -> Extent:
    if look.variant == "candelabra":
        return Extent(left=-0.72, right=0.72, top=1.62, bottom=-0.05)
    return Extent(left=-0.36, right=0.36, top=1.62, bottom=-0.05)


def _taper(canvas: Canvas, look: Look, x: float, y: float) -> None:
    wax = rgb("#f6eeda")
    canvas.solid(box(x - 0.06, y, x + 0.06, y + 0.46, 0.02), wax, puffed(0.7))
    with canvas.ink() as pen:
        pen.line([(x, y + 0.45), (x, y + 0.50)], 0.014, rgb("#3a2e28"))
    with canvas.lit():
        flame = curve(
            [(x, y + 0.47), (x - 0.055, y + 0.56), (x, y + 0.72), (x + 0.055, y + 0.56)], closed=True, steps=6
        )
        canvas.solid(flame, AMBER, flat(0.95))
        canvas.soft(ellipse(x, y + 0.55, 0.02, 0.05), WHITE, 0.014, 0.9)
    canvas.lamp(x, y + 0.58, 0.8 if look.dark else 0.4, AMBER, 0.6 if look.dark else 0.3)


def paint_candlestick(canvas: Canvas, look: Look) -> None:
    metal = look.colour(rgb("#c9cdd2") if look.variant == "silver" else GOLD)
    turned(canvas, curve([(0.32, 0.03), (0.30, 0.10), (0.09, 0.17), (0.06, 0.30), (0.10, 0.40), (0.05, 0.52),
                          (0.05, 0.74), (0.09, 0.80)], steps=6), metal, tilt=0.2, gloss=0.7, shine=0.4)  # fmt: skip
    spots: tuple[float, ...] = (0.0,)
    if look.variant == "candelabra":
        for hand in (-1, 1):
            arm = curve([(0, 0.56), (hand * 0.28, 0.46), (hand * 0.54, 0.58), (hand * 0.54, 0.74)], steps=7)
            canvas.solid(limb(arm, (0.07, 0.05)), metal, puffed(0.8, shine=0.4), gloss=0.6)
        spots = (-0.54, 0.54, 0.0)
    for x in spots:
        turned(canvas, [(0.06, 0.74), (0.15, 0.80), (0.15, 0.84)], metal, x=x, tilt=0.22, gloss=0.7)
        _taper(canvas, look, x, 0.84)


def paint_handbag(canvas: Canvas, look: Look) -> None:
    hide = look.pick("hide", (rgb("#a4503a"), rgb("#c9924a"), rgb("#2f4f5a"), rgb("#8c2f4a")))
    handle = bezier((-0.36, 0.70), (0.0, 1.66), (0.36, 0.70), 24)
    canvas.solid(limb(handle, (0.06, 0.06)), times(hide, 0.8), puffed(0.8, shine=0.2), gloss=0.3)
    body = curve([(-0.72, 0.06), (-0.66, 0.0), (0.66, 0.0), (0.72, 0.06), (0.60, 0.70), (0.52, 0.76), (-0.52, 0.76),
                  (-0.60, 0.70)], closed=True, steps=4)  # fmt: skip
    canvas.solid(body, hide, puffed(0.6, shine=0.2), gloss=0.3, texture=0.05, grain=30)
    flap = curve([(-0.62, 0.74), (-0.60, 0.46), (-0.2, 0.32), (0.2, 0.32), (0.60, 0.46), (0.62, 0.74)], steps=6)
    canvas.soft([(x, y - 0.03) for x, y in flap], times(hide, 0.3), 0.02, 0.5, inside=canvas.mask_of(body))
    canvas.solid(flap, mix(hide, WHITE, 0.06), puffed(0.6, shine=0.2), gloss=0.3, texture=0.05, grain=30)
    with canvas.ink() as pen:
        pen.line([(x * 0.94, y + 0.025) for x, y in flap], 0.010, mix(hide, WHITE, 0.45), 0.7)
    canvas.solid(box(-0.09, 0.26, 0.09, 0.42, 0.03), GOLD, puffed(0.8, shine=0.4), gloss=0.7)
    for x in (-0.36, 0.36):
        canvas.solid(ellipse(x, 0.72, 0.05, 0.05), GOLD, puffed(1.0, shine=0.4), gloss=0.7)


def heels_extent(look: Look) -> Extent:
    if "boots" in look.variant.split():
        return Extent(left=-0.76, right=1.10, top=1.26)
    return Extent(left=-0.78, right=1.04, top=0.96)


def paint_heels(canvas: Canvas, look: Look) -> None:
    if "boots" in look.variant.split():
        _boots(canvas, look)
        return
    red = look.colour(rgb("#c8283a"))
    for dx, dy, tone in ((0.26, 0.12, times(red, 0.78)), (0.0, 0.0, red)):
        with canvas.ink() as pen:
            pen.polygon([(-0.62 + dx, 0.55 + dy), (-0.48 + dx, 0.50 + dy), (-0.52 + dx, dy), (-0.57 + dx, dy)],
                        times(tone, 0.6))  # fmt: skip
        shoe = curve(
            [(-0.66, 0.62), (-0.64, 0.80), (-0.52, 0.66), (-0.22, 0.42), (0.10, 0.24), (0.36, 0.26), (0.66, 0.10),
             (0.70, 0.02), (0.30, 0.02), (0.05, 0.06), (-0.26, 0.32), (-0.50, 0.50)], closed=True, steps=6,
        )  # fmt: skip
        canvas.solid([(x + dx, y + dy) for x, y in shoe], tone, puffed(0.9, shine=0.4), gloss=0.6)
        opening = curve([(-0.58, 0.70), (-0.20, 0.46), (0.12, 0.28), (0.02, 0.24), (-0.30, 0.42)], closed=True, steps=5)
        canvas.solid([(x + dx, y + dy) for x, y in opening], mix(times(tone, 0.5), rgb("#e8c4a8"), 0.35), flat(0.6))


def _boots(canvas: Canvas, look: Look) -> None:
    if "leather" in look.variant.split():
        for dx, dy, dim in ((0.30, 0.10, 0.76), (0.0, 0.0, 1.0)):
            laced_boot(canvas, times(look.pick("hide", HIDES), dim), dx, dy)
            if "muddy" in look.variant.split():
                muddy(canvas, dim, dx, dy)
        return
    rubber = look.pick("rubber", (rgb("#e8b52e"), rgb("#c8402f"), rgb("#3f7a5a"), rgb("#3f6fb0")))
    for dx, dy, tone in ((0.24, 0.06, times(rubber, 0.8)), (0.0, 0.0, rubber)):
        boot = curve(
            [(-0.62, 1.00), (-0.60, 0.5), (-0.66, 0.16), (-0.62, 0.05), (0.52, 0.05), (0.60, 0.18), (0.42, 0.34),
             (0.06, 0.44), (-0.06, 0.62), (-0.06, 1.00)], closed=True, steps=5,
        )  # fmt: skip
        canvas.solid([(x + dx, y + dy) for x, y in boot], tone, puffed(0.9, shine=0.3), gloss=0.5)
        canvas.solid(box(-0.68 + dx, dy, 0.62 + dx, 0.09 + dy, 0.04), times(tone, 0.55), flat(0.6))
        canvas.solid(ellipse(-0.34 + dx, 1.0 + dy, 0.28, 0.07), times(tone, 0.5), flat(0.4))
        with canvas.ink() as pen:
            pen.line([*ellipse(-0.34 + dx, 1.0 + dy, 0.28, 0.07)], 0.03, mix(tone, WHITE, 0.3))
        if "muddy" in look.variant.split():
            muddy(canvas, 1.0, dx - 0.06, dy)


def paint_tie(canvas: Canvas, look: Look) -> None:
    silk = look.colours[0] if look.colours else rgb("#2f4f86")
    stripe = look.colours[1] if len(look.colours) > 1 else mix(silk, WHITE, 0.55)
    blade = [(-0.07, 1.30), (0.07, 1.30), (0.19, 0.22), (0.0, 0.0), (-0.19, 0.22)]
    canvas.solid(blade, silk, puffed(0.7, shine=0.2), gloss=0.3)
    with canvas.ink(inside=canvas.mask_of(blade)) as pen:
        for k in range(9):
            pen.line([(-0.3, 0.10 + 0.16 * k), (0.3, 0.32 + 0.16 * k)], 0.035, stripe, 0.9)
    canvas.solid([(-0.14, 1.50), (0.14, 1.50), (0.08, 1.26), (-0.08, 1.26)], silk, puffed(0.9, shine=0.2), gloss=0.3)


def paint_hairbrush(canvas: Canvas, look: Look) -> None:
    tone = look.colour(rgb("#b5793f"))
    rod(canvas, [(0, 0.02), (0, 0.66)], 0.13, tone, end=0.10, texture=0.05)
    canvas.solid(ellipse(0, 1.02, 0.30, 0.44), tone, puffed(0.9, shine=0.2), gloss=0.3, texture=0.05)
    canvas.solid(ellipse(0, 1.02, 0.23, 0.36), rgb("#f0d7cf"), puffed(0.6))
    with canvas.ink() as pen:
        for row in range(9):
            y = 0.73 + row * 0.072
            wide = 0.21 * math.sqrt(max(0.0, 1 - ((y - 1.02) / 0.36) ** 2))
            for column in range(5):
                x = (column / 2 - 1) * wide
                pen.line([(x, y), (x + 0.014, y + 0.03)], 0.012, rgb("#5a4038"))
                pen.disc(x + 0.014, y + 0.03, 0.012, rgb("#fbf4ee"))


def paint_wallet(canvas: Canvas, look: Look) -> None:
    hide = look.colour(rgb("#7d4f33"))
    for x, code in ((-0.20, "#7fa86a"), (0.05, "#94ba7e")):
        canvas.solid(box(x - 0.42, 0.30, x + 0.44, 0.86, 0.02), rgb(code), facing(0, 0.2, 1))
        with canvas.ink() as pen:
            pen.ring(x, 0.68, 0.10, 0.02, times(rgb(code), 0.7))
    canvas.solid(box(-0.70, 0.0, 0.70, 0.74, 0.06), hide, puffed(0.5, shine=0.15), gloss=0.25, texture=0.06, grain=30)
    with canvas.ink() as pen:
        pen.line([(-0.65, 0.05), (-0.65, 0.69), (0.65, 0.69), (0.65, 0.05), (-0.65, 0.05)], 0.010,
                 mix(hide, WHITE, 0.4), 0.8)  # fmt: skip
    canvas.solid(box(0.34, 0.26, 0.74, 0.48, 0.06), times(hide, 0.9), puffed(0.7), texture=0.05)
    canvas.solid(ellipse(0.46, 0.37, 0.045, 0.045), GOLD, puffed(1.0, shine=0.4), gloss=0.6)


def paint_towel(canvas: Canvas, look: Look) -> None:
    tone = look.colour(rgb("#8fc0c9"))
    rod(canvas, [(-0.66, 1.12), (0.66, 1.12)], 0.05, rgb("#c9cdd2"), gloss=0.6)
    cloth = [(-0.46, 1.14), (0.46, 1.14), (0.48, 0.04), (0.16, 0.0), (-0.18, 0.03), (-0.48, 0.0)]
    canvas.solid(cloth, tone, puffed(0.5), texture=0.10, grain=34)
    with canvas.ink(inside=canvas.mask_of(cloth)) as pen:
        for y in (0.16, 0.24):
            pen.line([(-0.5, y), (0.5, y)], 0.035, contrast(tone) if look.colours else WHITE, 0.75)
        for x in (-0.22, 0.14):
            pen.line([(x, 1.1), (x * 1.1, 0.0)], 0.03, times(tone, 0.78), 0.35)


PROPS = (
    Prop(name="perfume", size=0.12, extent=bounds(-0.48, 0.48, 1.30), paint=paint_perfume, home="studio",
         turns=False, letters=True, materials=frozenset({"glass"})),
    Prop(name="lipstick", size=0.08, extent=bounds(-0.24, 0.24, 1.38, -0.02), paint=paint_lipstick, home="studio"),
    Prop(name="soap", size=0.08, extent=soap_extent, paint=paint_soap, home="studio"),
    Prop(name="candlestick", size=0.3, extent=candlestick_extent, paint=paint_candlestick, home="studio",
         turns=False, materials=frozenset({"metal"})),
    Prop(name="handbag", size=0.3, extent=bounds(-0.78, 0.78, 1.22), paint=paint_handbag, home="studio",
         turns=False, materials=frozenset({"leather"})),
    Prop(name="heels", size=0.16, extent=heels_extent, paint=paint_heels, home="studio"),
    Prop(name="tie", size=0.5, extent=bounds(-0.24, 0.24, 1.54), paint=paint_tie, home="studio"),
    Prop(name="hairbrush", size=0.22, extent=bounds(-0.34, 0.34, 1.48), paint=paint_hairbrush, home="studio"),
    Prop(name="wallet", size=0.10, extent=bounds(-0.74, 0.78, 0.90), paint=paint_wallet, home="studio",
         materials=frozenset({"leather"})),
    Prop(name="towel", size=0.6, extent=bounds(-0.70, 0.70, 1.18), paint=paint_towel, home="studio", hangs="wall"),
)  # fmt: skip
