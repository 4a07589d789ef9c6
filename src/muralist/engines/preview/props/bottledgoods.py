"""Bottles of the table and of the bar: sauces with their caps, spirits in square shoulders, champagne in foil."""

from __future__ import annotations

from muralist.engines.preview.brushes.canvas import Canvas
from muralist.engines.preview.brushes.colour import luma, mix, rgb, times
from muralist.engines.preview.brushes.paths import box, curve, ellipse
from muralist.engines.preview.brushes.shade import flat, puffed, slope
from muralist.engines.preview.props.bounds import bounds
from muralist.engines.preview.props.lettering import letters
from muralist.engines.preview.props.prop import Look, Prop
from muralist.engines.preview.props.solids import WHITE, gleam, turned

GOLD = rgb("#d3a94a")
SAUCES = {"ketchup": rgb("#b8261e"), "mustard": rgb("#e3b022"), "mayonnaise": rgb("#f3ecd8"), "chili": rgb("#c43a1c"),
          "soy": rgb("#3a221a")}  # fmt: skip
SPIRITS = {"whisky": rgb("#c4781e"), "rum": rgb("#8a4a1c"), "gin": rgb("#cfe4ea"), "vodka": rgb("#e2edf1"),
           "tequila": rgb("#dcb45a")}  # fmt: skip
CHAMPAGNE = ((0.27, 0.03), (0.285, 0.08), (0.285, 0.74), (0.25, 0.96), (0.13, 1.22), (0.095, 1.36), (0.09, 1.62))


def paint_sauce(canvas: Canvas, look: Look) -> None:
    sauce = look.colour(SAUCES.get(look.variant, SAUCES["ketchup"]))
    profile = curve([(0.26, 0.03), (0.29, 0.10), (0.30, 0.70), (0.24, 0.94), (0.13, 1.16), (0.12, 1.26)], steps=6)
    turned(canvas, profile, sauce, tilt=0.18, shine=0.4, gloss=0.7)
    label = turned(canvas, [(0.302, 0.26), (0.302, 0.66)], rgb("#f8f1e2"), tilt=0.14, gloss=0.1)
    ink = times(sauce, 0.8) if luma(sauce) < 0.7 else rgb("#8a6a3a")
    if not letters(canvas, look.text, (-0.25, 0.34, 0.25, 0.58), ink):
        with canvas.ink(inside=canvas.mask_of(label)) as pen:
            pen.polygon(ellipse(0, 0.46, 0.15, 0.10), ink, 0.9)
            pen.line([(-0.20, 0.31), (0.20, 0.31)], 0.020, ink, 0.7)
    cap = rgb("#f6f2ea") if luma(sauce) < 0.6 else rgb("#c8342a")
    turned(canvas, [(0.145, 1.24), (0.14, 1.40), (0.07, 1.46), (0.035, 1.62)], cap, tilt=0.2, gloss=0.4, closed=True)
    gleam(canvas, 0.19, 0.82, 0.024, 0.10, alpha=0.7)


def paint_spirit(canvas: Canvas, look: Look) -> None:
    drink = look.colour(SPIRITS.get(look.variant, SPIRITS["whisky"]))
    glass = box(-0.34, 0.0, 0.34, 1.06, 0.10)
    canvas.solid(glass, mix(drink, rgb("#e8f0f2"), 0.55), slope(0.62, 0.95, 20), gloss=0.7, alpha=0.92)
    fluid = box(-0.30, 0.05, 0.30, 0.92, 0.07)
    canvas.solid(fluid, drink, slope(0.58, 0.98, 30), gloss=0.4)
    canvas.solid(ellipse(0, 0.92, 0.28, 0.022), mix(drink, WHITE, 0.35), flat(0.85))
    canvas.soft(box(0.02, 0.10, 0.24, 0.88), mix(drink, WHITE, 0.5), 0.08, 0.40, inside=canvas.mask_of(fluid))
    turned(canvas, [(0.12, 1.05), (0.10, 1.12), (0.10, 1.26)], mix(drink, rgb("#e8f0f2"), 0.6), tilt=0.2, gloss=0.7)
    cap = rgb("#2c2722") if luma(drink) < 0.75 else rgb("#9aa3ab")
    turned(canvas, [(0.13, 1.24), (0.13, 1.46)], cap, tilt=0.2, gloss=0.5, shine=0.3, closed=True)
    canvas.solid(box(-0.25, 0.26, 0.25, 0.72, 0.02), rgb("#f4ead2"), flat(0.84))
    ink = rgb("#4a3320")
    if not letters(canvas, look.text, (-0.22, 0.36, 0.22, 0.62), ink):
        with canvas.ink() as pen:
            pen.line([(-0.21, 0.68), (0.21, 0.68)], 0.012, GOLD)
            pen.line([(-0.21, 0.30), (0.21, 0.30)], 0.012, GOLD)
            pen.line([(-0.16, 0.55), (0.16, 0.55)], 0.040, ink, 0.85)
            pen.line([(-0.11, 0.46), (0.11, 0.46)], 0.016, ink, 0.65)
            pen.line([(-0.11, 0.40), (0.11, 0.40)], 0.016, ink, 0.65)
    with canvas.ink(inside=canvas.mask_of(glass)) as pen:
        pen.line([(-0.315, 0.08), (-0.315, 0.98)], 0.016, WHITE, 0.65)
        pen.line([(0.318, 0.12), (0.318, 0.92)], 0.010, WHITE, 0.5)


def paint_champagne(canvas: Canvas, look: Look) -> None:
    glass = look.colour(rgb("#2c4a33"))
    turned(canvas, curve(CHAMPAGNE, steps=8), glass, tilt=0.16, shine=0.45, gloss=0.75)
    foil = look.colours[1] if len(look.colours) > 1 else GOLD
    sleeve = curve([(0.165, 1.12), (0.115, 1.30), (0.098, 1.58)], steps=5)
    outline = turned(canvas, sleeve, foil, tilt=0.2, gloss=0.7, shine=0.4)
    with canvas.ink(inside=canvas.mask_of(outline)) as pen:
        for k in range(7):
            pen.line([(-0.2, 1.16 + 0.07 * k), (0.2, 1.20 + 0.07 * k)], 0.010, times(foil, 0.7), 0.6)
    canvas.solid(ellipse(0, 1.66, 0.125, 0.095), foil, puffed(1.0, shine=0.5), gloss=0.7)
    label = turned(canvas, [(0.288, 0.24), (0.288, 0.64)], rgb("#f6efdc"), tilt=0.12, gloss=0.1)
    if not letters(canvas, look.text, (-0.23, 0.32, 0.23, 0.54), rgb("#5b4a2e")):
        with canvas.ink(inside=canvas.mask_of(label)) as pen:
            pen.line([(-0.3, 0.60), (0.3, 0.60)], 0.016, GOLD)
            pen.line([(-0.15, 0.47), (0.15, 0.47)], 0.040, GOLD)
            pen.line([(-0.10, 0.37), (0.10, 0.37)], 0.014, rgb("#5b4a2e"), 0.8)
    gleam(canvas, 0.17, 0.84, 0.022, 0.10, alpha=0.7)


PROPS = (
    Prop(name="sauce_bottle", size=0.20, extent=bounds(-0.34, 0.34, 1.68, -0.06), paint=paint_sauce, home="studio",
         turns=False, letters=True),
    Prop(name="spirit_bottle", size=0.26, extent=bounds(-0.38, 0.38, 1.52, -0.02), paint=paint_spirit, home="studio",
         turns=False, letters=True),
    Prop(name="champagne_bottle", size=0.31, extent=bounds(-0.32, 0.32, 1.80, -0.06), paint=paint_champagne,
         home="studio", turns=False, letters=True),
)  # fmt: skip
