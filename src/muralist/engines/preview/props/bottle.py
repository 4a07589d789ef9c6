"""A wine bottle with a paper label; also a milk bottle and bottles of water and oil."""

from __future__ import annotations

from muralist.engines.preview.brushes.canvas import Canvas, Extent
from muralist.engines.preview.brushes.colour import Colour, mix, rgb, times
from muralist.engines.preview.brushes.paths import curve, ellipse
from muralist.engines.preview.brushes.shade import lathe
from muralist.engines.preview.props.lettering import letters
from muralist.engines.preview.props.prop import Look, Prop
from muralist.engines.preview.props.solids import WHITE, contrast, gleam, turned

WINE = ((0.24, 0.03), (0.255, 0.08), (0.26, 0.85), (0.235, 1.02), (0.12, 1.20), (0.088, 1.32), (0.085, 1.66))
MILK = ((0.25, 0.03), (0.27, 0.08), (0.27, 0.66), (0.22, 0.86), (0.135, 1.02), (0.13, 1.20), (0.155, 1.26))
OIL = ((0.205, 0.03), (0.22, 0.08), (0.22, 0.92), (0.19, 1.06), (0.085, 1.20), (0.075, 1.44))
WATER = ((0.21, 0.03), (0.225, 0.08), (0.225, 0.95), (0.20, 1.08), (0.10, 1.24), (0.085, 1.36))


def extent(look: Look) -> Extent:
    top = {"milk": 1.36, "water": 1.52, "oil": 1.60}.get(look.variant, 1.82)
    return Extent(left=-0.30, right=0.30, top=top)


def paint(canvas: Canvas, look: Look) -> None:
    if look.variant == "milk":
        _milk(canvas, look)
    elif look.variant == "oil":
        _oil(canvas, look)
    elif look.variant == "water":
        _water(canvas, look)
    else:
        _wine(canvas, look)


def cap_of(look: Look, own: Colour) -> Colour:
    """The colour of a cap or a cork, which is the second one asked for."""
    return look.colours[1] if len(look.colours) > 1 else own


def _wine(canvas: Canvas, look: Look) -> None:
    glass = look.pick("glass", (rgb("#2f4a34"), rgb("#4a2f22"), rgb("#27404a")))
    profile = curve(WINE, steps=8)
    turned(canvas, profile, glass, tilt=0.16, shine=0.45, gloss=0.75)
    foil = cap_of(look, rgb("#8c2f35") if glass[0] < 0.5 else rgb("#c9a24a"))
    turned(
        canvas, [(0.098, 1.42), (0.092, 1.60), (0.10, 1.61), (0.10, 1.72)], foil, tilt=0.2, gloss=0.5, closed=True,
    )  # fmt: skip
    paper = rgb("#f1e6cd")
    label = [(0.262, 0.22), (0.264, 0.66)]
    outline = turned(canvas, label, paper, tilt=0.12, shine=0.05, texture=0.04, grain=30)
    inside = canvas.mask_of(outline)
    ink = rgb("#5b3a2e")
    lettered = letters(canvas, look.text, (-0.21, 0.30, 0.21, 0.52), ink)
    with canvas.ink(inside=inside) as pen:
        pen.line([(-0.3, 0.60), (0.3, 0.60)], 0.012, rgb("#b58a3f"))
        pen.line([(-0.3, 0.245), (0.3, 0.245)], 0.012, rgb("#b58a3f"))
        if not lettered:
            pen.polygon(curve([(-0.11, 0.46), (0.0, 0.53), (0.11, 0.46), (0.0, 0.42)], closed=True, steps=5), foil)
            for y, half in ((0.37, 0.15), (0.32, 0.10)):
                pen.line([(-half, y), (half, y)], 0.014, ink, 0.85)
    gleam(canvas, 0.15, 0.93, 0.022, 0.10, alpha=0.75)
    gleam(canvas, 0.045, 1.32, 0.014, 0.09, alpha=0.6)
    gleam(canvas, 0.17, 0.13, 0.018, 0.05, alpha=0.45)


def _milk(canvas: Canvas, look: Look) -> None:
    milk = look.colour(rgb("#f6f0e4"))
    profile = curve(MILK, steps=8)
    turned(canvas, [(r * 0.93, y + 0.02) for r, y in profile if y < 0.95], milk, tilt=0.16, gloss=0.2)
    turned(canvas, profile, mix(milk, rgb("#cfe3ea"), 0.8), tilt=0.16, shine=0.5, gloss=0.8, alpha=0.38)
    cap = [(0.17, 1.23), (0.172, 1.29)]
    turned(canvas, cap, cap_of(look, rgb("#7fa7c4")), tilt=0.18, closed=True)
    gleam(canvas, 0.17, 0.42, 0.025, 0.2, alpha=0.8)
    gleam(canvas, 0.075, 1.08, 0.016, 0.07, alpha=0.7)


def _oil(canvas: Canvas, look: Look) -> None:
    """A clear bottle of oil with a cork; the light falls through it."""
    oil = look.colour(rgb("#c3ad35"))
    profile = curve(OIL, steps=8)
    inner = [(r * 0.92, y + 0.02) for r, y in profile if y < 1.14]
    turned(canvas, inner, oil, tilt=0.16, shine=0.3, gloss=0.4, alpha=0.92)
    canvas.solid(ellipse(0, inner[-1][1], inner[-1][0], 0.03), mix(oil, WHITE, 0.4), lathe(inner), alpha=0.8)
    turned(canvas, profile, rgb("#dfe8d8"), tilt=0.16, shine=0.5, gloss=0.8, alpha=0.25)
    label = turned(canvas, [(0.222, 0.34), (0.222, 0.70)], rgb("#f3ead0"), tilt=0.14, gloss=0.1)
    if not letters(canvas, look.text, (-0.19, 0.40, 0.19, 0.62), rgb("#4f5a2a")):
        with canvas.ink(inside=canvas.mask_of(label)) as pen:
            for x, y, lean in ((-0.05, 0.53, -0.05), (0.06, 0.50, 0.06)):
                pen.polygon(ellipse(x, y, 0.035, 0.05), rgb("#6f7f3a"))
                pen.line([(x, y + 0.05), (x + lean, y + 0.11)], 0.012, rgb("#4f5a2a"))
    turned(
        canvas,
        [(0.075, 1.40), (0.08, 1.54)],
        cap_of(look, rgb("#c19a6b")),
        tilt=0.2,
        closed=True,
        texture=0.1,
        grain=20,
    )
    gleam(canvas, 0.14, 0.86, 0.022, 0.16, alpha=0.8)


def _water(canvas: Canvas, look: Look) -> None:
    tint = look.colour(rgb("#a9d4e6"))
    profile = curve(WATER, steps=8)
    turned(canvas, profile, tint, tilt=0.16, shine=0.5, gloss=0.8, alpha=0.72)
    inner = [(r * 0.95, y) for r, y in profile if y < 1.0]
    turned(canvas, inner, times(tint, 0.94), tilt=0.16, gloss=0.5, alpha=0.5)
    canvas.solid(ellipse(0, inner[-1][1], inner[-1][0], 0.034), mix(tint, WHITE, 0.55), lathe(inner), alpha=0.8)
    label = turned(canvas, [(0.228, 0.42), (0.228, 0.72)], times(tint, (0.45, 0.7, 0.95)), tilt=0.14, gloss=0.2)
    if not letters(canvas, look.text, (-0.19, 0.44, 0.19, 0.66), contrast(times(tint, 0.6))):
        wave = curve([(-0.25, 0.52), (-0.12, 0.60), (0.0, 0.52), (0.12, 0.60), (0.25, 0.52)], steps=6)
        with canvas.ink(inside=canvas.mask_of(label)) as pen:
            pen.line(wave, 0.03, WHITE, 0.9)
    turned(canvas, [(0.10, 1.34), (0.10, 1.46)], cap_of(look, rgb("#3f78b8")), tilt=0.2, closed=True)
    gleam(canvas, 0.14, 0.85, 0.022, 0.16, alpha=0.8)


PROP = Prop(name="bottle", size=0.30, extent=extent, paint=paint, home="studio", turns=False, letters=True)
