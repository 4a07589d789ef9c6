"""Where money changes hands: a cash machine, a card terminal, a coin of a blockchain, boxes with a slot, a coupon."""

from __future__ import annotations

from muralist.engines.preview.brushes.canvas import Canvas, Extent
from muralist.engines.preview.brushes.colour import Colour, mix, rgb, times
from muralist.engines.preview.brushes.paths import box, curve, ellipse
from muralist.engines.preview.brushes.shade import flat, puffed, slope, sphere
from muralist.engines.preview.props.bounds import bounds
from muralist.engines.preview.props.lettering import letters, readable
from muralist.engines.preview.props.prop import Look, Prop
from muralist.engines.preview.props.solids import WHITE

STEEL, INK, GLASS = rgb("#c6ccd2"), rgb("#2b313a"), rgb("#9fd0ee")
NOTE, GOLD = rgb("#8fbf92"), rgb("#f0b93a")


def paint_cash_machine(canvas: Canvas, look: Look) -> None:
    """Its lit sign, screen, keys and slots, and a banknote that comes out."""
    tone = look.colour(rgb("#3f72b8"))
    canvas.solid(box(-0.44, 0.0, 0.56, 1.86, 0.05), times(tone, 0.55), flat(0.6))
    canvas.solid(box(-0.50, 0.0, 0.48, 1.90, 0.05), mix(STEEL, WHITE, 0.25), slope(0.70, 0.96, 40), gloss=0.2)
    canvas.solid(box(-0.50, 1.52, 0.48, 1.90, 0.05), tone, slope(0.66, 0.9, 60), gloss=0.2)
    letters(canvas, readable(look.text) or "ATM", (-0.36, 1.60, 0.34, 1.82), WHITE, weight=0.06)
    canvas.solid(box(-0.42, 0.98, 0.24, 1.46, 0.03), INK, flat(0.6))
    canvas.solid(box(-0.37, 1.03, 0.19, 1.41, 0.02), GLASS, slope(0.68, 0.98, 50), gloss=0.4)
    with canvas.ink() as pen:
        for row, end in enumerate((0.08, -0.06, 0.02)):
            pen.line([(-0.30, 1.32 - 0.10 * row), (end, 1.32 - 0.10 * row)], 0.030, mix(tone, WHITE, 0.15))
        pen.polygon(box(0.30, 1.32, 0.42, 1.36, 0.01), INK)
        pen.polygon(box(0.30, 1.18, 0.42, 1.22, 0.01), INK)
        pen.disc(0.36, 1.08, 0.020, rgb("#4cc38a"))
    canvas.solid([(-0.50, 0.62), (0.48, 0.62), (0.40, 0.92), (-0.42, 0.92)], times(STEEL, 0.86), slope(0.7, 0.95, 90))
    for row in range(3):
        for column in range(3):
            x, y = -0.28 + 0.13 * column, 0.85 - 0.085 * row
            canvas.solid(box(x - 0.05, y - 0.030, x + 0.05, y + 0.030, 0.012), WHITE, puffed(0.6, shine=0.2))
    for row, code in enumerate(("#d95a4a", "#efc04a", "#58b070")):
        y = 0.85 - 0.085 * row
        canvas.solid(box(0.14, y - 0.030, 0.30, y + 0.030, 0.012), rgb(code), puffed(0.6, shine=0.2))
    canvas.solid(box(-0.34, 0.42, 0.30, 0.54, 0.02), INK, flat(0.5))
    note = [(-0.24, 0.26), (0.20, 0.26), (0.18, 0.50), (-0.22, 0.50)]
    canvas.solid(note, NOTE, slope(0.94, 0.72, 90))
    with canvas.ink() as pen:
        pen.line([(-0.20, 0.30), (0.16, 0.30), (0.15, 0.47), (-0.19, 0.47), (-0.20, 0.30)], 0.010, times(NOTE, 0.6))
        pen.disc(-0.02, 0.385, 0.055, times(NOTE, 0.72))
    canvas.solid(box(-0.50, 0.0, 0.48, 0.10), times(STEEL, 0.6), flat(0.7))


def paint_card_terminal(canvas: Canvas, look: Look) -> None:
    """Upright on its foot: the screen with an amount and the waves of a contactless payment, keys, and a receipt."""
    case = look.colour(rgb("#3a414c"))
    canvas.solid(box(-0.26, 1.22, 0.26, 1.58, 0.01), WHITE, slope(0.86, 1.0, 60))
    with canvas.ink() as pen:
        for row in range(3):
            pen.line([(-0.18, 1.50 - 0.07 * row), (0.18 - 0.10 * (row % 2), 1.50 - 0.07 * row)], 0.022, rgb("#9aa4b2"))
    canvas.solid(box(-0.40, 0.0, 0.50, 1.32, 0.12), times(case, 0.6), flat(0.6))
    canvas.solid(box(-0.46, 0.0, 0.44, 1.34, 0.12), case, slope(0.62, 0.92, 40), gloss=0.35)
    canvas.solid(box(-0.36, 0.76, 0.34, 1.22, 0.04), rgb("#d9f0f7"), slope(0.78, 1.0, 50), gloss=0.3)
    with canvas.ink() as pen:
        for number in range(4):
            r = 0.045 + 0.055 * number
            pen.line([(-0.16 + r * 0.75, 0.99 - r), (-0.16 + r * 1.15, 0.99), (-0.16 + r * 0.75, 0.99 + r)], 0.026,
                     rgb("#2f7fc4"))  # fmt: skip
    for row in range(4):
        for column in range(3):
            x, y = -0.26 + 0.25 * column, 0.64 - 0.15 * row
            tone = rgb(("#d95a4a", "#efc04a", "#58b070")[column]) if row == 3 else mix(case, WHITE, 0.75)
            canvas.solid(box(x - 0.085, y - 0.048, x + 0.085, y + 0.048, 0.03), tone, puffed(0.7, shine=0.2))


def paint_bitcoin(canvas: Canvas, look: Look) -> None:
    """A thick golden coin with a barred B."""
    tone = look.colour(GOLD)
    canvas.solid(ellipse(0.06, 0.49, 0.50, 0.50), times(tone, 0.5), flat(0.6))
    canvas.solid(ellipse(0.0, 0.51, 0.50, 0.50), tone, puffed(0.35, shine=0.4), gloss=0.5)
    canvas.solid(ellipse(0.0, 0.51, 0.41, 0.41), mix(tone, rgb("#e08a20"), 0.35), slope(0.62, 0.92, 50), gloss=0.3)
    ink = mix(tone, WHITE, 0.72)
    with canvas.ink() as pen:
        for x in (-0.07, 0.05):
            pen.line([(x, 0.24), (x, 0.78)], 0.045, ink)
        pen.line([(-0.10, 0.31), (-0.10, 0.71)], 0.075, ink)
        for y0, y1, far in ((0.51, 0.71, 0.13), (0.31, 0.51, 0.17)):
            bow = [(-0.13, y1), (far - 0.08, y1), (far, (y0 + y1) / 2), (far - 0.08, y0), (-0.13, y0)]
            pen.line(curve(bow, steps=6), 0.070, ink)


def slot_extent(look: Look) -> Extent:
    """With what goes into the slot above it."""
    del look
    return Extent(left=-0.62, right=0.62, top=1.34, bottom=-0.01)


def paint_slot_box(canvas: Canvas, look: Look) -> None:
    """A box with a slot: a ballot goes into one for votes, a coin into one for gifts, which has a heart on it."""
    votes = look.variant == "ballot"
    tone = look.colour(rgb("#4f7fc0") if votes else rgb("#e9eef4"))
    if votes:
        canvas.solid([(-0.24, 0.78), (0.26, 0.78), (0.22, 1.32), (-0.20, 1.32)], WHITE, slope(0.84, 1.0, 60))
        with canvas.ink() as pen:
            pen.line([(-0.10, 1.21), (-0.01, 1.14), (0.13, 1.27)], 0.042, rgb("#d2453c"))
    canvas.solid(
        [(-0.56, 0.76), (0.56, 0.76), (0.46, 0.94), (-0.46, 0.94)], mix(tone, WHITE, 0.25), slope(0.8, 1.0, 90)
    )
    canvas.solid(box(-0.32, 0.83, 0.32, 0.88, 0.02), times(tone, 0.28), flat(0.4))
    if votes:
        canvas.solid([(-0.235, 0.855), (0.255, 0.855), (0.235, 1.10), (-0.215, 1.10)], WHITE, slope(0.80, 0.92, 60))
    else:
        for r, shade in ((0.23, 0.92), (0.16, 0.76)):
            coin = [(x, max(y, 0.855)) for x, y in ellipse(0.0, 1.02, r, r)]
            canvas.solid(coin, times(GOLD, shade), puffed(0.4, shine=0.4), gloss=0.4)
    canvas.solid(box(-0.56, 0.0, 0.56, 0.78, 0.03), tone, slope(0.70, 0.95, 30), gloss=0.15)
    words = readable(look.text) or ("VOTE" if votes else "")
    if words and letters(canvas, words, (-0.42, 0.20, 0.42, 0.56), WHITE if votes else INK, weight=0.05):
        return
    heart(canvas, 0.0, 0.38, 0.24, rgb("#e0495a"))


def heart(canvas: Canvas, x: float, y: float, r: float, tone: Colour) -> None:
    """A small heart about that point."""
    half = [(0.0, 0.62), (0.34, 0.96), (0.84, 0.84), (0.96, 0.36), (0.62, -0.20), (0.0, -0.86)]
    outline = curve([*half, *((-px, py) for px, py in half[-2:0:-1])], closed=True, steps=6)
    canvas.solid([(x + px * r, y + py * r) for px, py in outline], tone, puffed(0.5, shine=0.2), gloss=0.2)


def paint_coupon(canvas: Canvas, look: Look) -> None:
    """A slip with bitten sides, a dashed line, and what it is worth."""
    tone = look.colour(rgb("#ee6a5a"))
    outline = [(-0.98, 0.0), (0.98, 0.0), (0.98, 0.24), (0.90, 0.28), (0.90, 0.42), (0.98, 0.46), (0.98, 0.70),
               (-0.98, 0.70), (-0.98, 0.46), (-0.90, 0.42), (-0.90, 0.28), (-0.98, 0.24)]  # fmt: skip
    canvas.solid([(px + 0.03, py - 0.03) for px, py in outline], times(tone, 0.5), flat(0.5), alpha=0.6)
    canvas.solid(outline, tone, slope(0.74, 0.94, 40))
    with canvas.ink() as pen:
        for number in range(7):
            pen.line([(0.36, 0.06 + 0.09 * number), (0.36, 0.11 + 0.09 * number)], 0.022, WHITE, 0.9)
        if look.variant == "stamps":
            for number in range(8):
                x, y = -0.66 + 0.26 * (number % 4), 0.50 - 0.28 * (number // 4)
                pen.ring(x, y, 0.09, 0.018, WHITE)
                if number < 5:
                    pen.disc(x, y, 0.055, WHITE)
        pen.ring(0.58, 0.42, 0.055, 0.028, WHITE)
        pen.ring(0.74, 0.28, 0.055, 0.028, WHITE)
        pen.line([(0.56, 0.24), (0.76, 0.46)], 0.030, WHITE)
    if look.variant != "stamps":
        letters(canvas, readable(look.text) or "SALE", (-0.78, 0.18, 0.22, 0.52), WHITE, weight=0.06)


def paint_boarding_pass(canvas: Canvas, look: Look) -> None:
    """A long card with a blue band, an aeroplane between two towns, a stub and a bar code."""
    tone = look.colour(rgb("#3d7fc8"))
    canvas.solid(box(-1.0, -0.03, 1.04, 0.80, 0.06), rgb("#8e99a8"), flat(0.5), alpha=0.6)
    canvas.solid(box(-1.04, 0.0, 1.0, 0.83, 0.06), rgb("#fafbfc"), slope(0.86, 1.0, 40))
    canvas.solid(box(-1.04, 0.64, 1.0, 0.83, 0.05), tone, slope(0.66, 0.9, 30))
    with canvas.ink() as pen:
        for number in range(8):
            pen.line([(0.48, 0.03 + 0.10 * number), (0.48, 0.08 + 0.10 * number)], 0.018, rgb("#a8b2c0"))
        pen.line([(-0.92, 0.735), (-0.40, 0.735)], 0.05, WHITE)
        for x in (-0.86, 0.02):
            pen.line([(x, 0.46), (x + 0.28, 0.46)], 0.10, INK)
            pen.line([(x, 0.34), (x + 0.20, 0.34)], 0.035, rgb("#a8b2c0"))
        pen.polygon([(-0.42, 0.44), (-0.30, 0.44), (-0.34, 0.34), (-0.29, 0.34), (-0.20, 0.44), (-0.10, 0.45),
                     (-0.06, 0.48), (-0.10, 0.50), (-0.20, 0.51), (-0.29, 0.61), (-0.34, 0.61), (-0.30, 0.50),
                     (-0.38, 0.50), (-0.43, 0.55)], tone)  # fmt: skip
        for row in range(2):
            pen.line([(-0.86, 0.20 - 0.08 * row), (0.24 - 0.2 * row, 0.20 - 0.08 * row)], 0.030, rgb("#c2cad6"))
        for number in range(12):
            pen.line(
                [(0.58 + 0.030 * number, 0.10), (0.58 + 0.030 * number, 0.54)], 0.010 + 0.008 * (number * 5 % 3), INK
            )


def paint_gavel(canvas: Canvas, look: Look) -> None:
    """A wooden mallet laid on its sound block."""
    wood = look.colour(rgb("#8a4f2c"))
    canvas.solid(ellipse(-0.30, 0.10, 0.52, 0.13), times(wood, 0.5), flat(0.6))
    canvas.solid(box(-0.82, 0.10, 0.22, 0.20), times(wood, 0.8), slope(0.5, 0.8, 0))
    canvas.solid(ellipse(-0.30, 0.20, 0.52, 0.13), wood, slope(0.72, 0.95, 30), gloss=0.3)
    canvas.solid(
        [(-0.02, 0.58), (0.04, 0.48), (1.08, 0.84), (1.10, 0.92), (1.04, 0.96)], wood, slope(0.5, 0.9, 110), gloss=0.3
    )
    canvas.solid(ellipse(1.07, 0.90, 0.07, 0.07), wood, sphere(1.07, 0.90, 0.07, shine=0.3))
    head = [(-0.62, 0.34), (-0.20, 0.22), (0.12, 0.94), (-0.30, 1.08)]
    canvas.solid(curve([(-0.60, 0.30), (-0.40, 0.22), (-0.18, 0.20), (0.14, 0.94), (-0.06, 1.06), (-0.30, 1.10)],
                       closed=True, steps=6), wood, puffed(0.9, shine=0.35), gloss=0.4)  # fmt: skip
    with canvas.ink(inside=canvas.mask_of(head)) as pen:
        pen.line([(-0.54, 0.50), (-0.10, 0.36)], 0.05, rgb("#d9a94a"))
        pen.line([(-0.40, 0.88), (0.06, 0.74)], 0.05, rgb("#d9a94a"))


def paint_rubber_stamp(canvas: Canvas, look: Look) -> None:
    """A stamp with a wooden handle over a square print."""
    tone = look.colour(rgb("#c8433c"))
    canvas.solid(box(-0.62, 0.0, 0.62, 0.14, 0.02), times(tone, 0.8), slope(0.6, 0.8, 30))
    canvas.solid(box(-0.66, 0.12, 0.66, 0.34, 0.05), rgb("#35393f"), slope(0.5, 0.85, 40), gloss=0.2)
    wood = rgb("#b5763f")
    canvas.solid(curve([(-0.16, 0.34), (-0.13, 0.62), (-0.26, 0.92), (0.0, 1.14), (0.26, 0.92), (0.13, 0.62), (0.16,
        0.34)],
                       steps=6), wood, puffed(0.9, shine=0.3), gloss=0.4)  # fmt: skip


PROPS = (
    Prop(name="cash_machine", size=1.7, extent=bounds(-0.52, 0.58, 1.92), paint=paint_cash_machine, home="street",
         turns=False, letters=True),
    Prop(name="card_terminal", size=0.20, extent=bounds(-0.48, 0.52, 1.60), paint=paint_card_terminal, home="studio",
         turns=False),
    Prop(name="bitcoin", size=0.06, extent=bounds(-0.52, 0.58, 1.03), paint=paint_bitcoin, home="studio", turns=False),
    Prop(name="slot_box", size=0.40, extent=slot_extent, paint=paint_slot_box, home="studio", turns=False,
         letters=True),
    Prop(name="coupon", size=0.08, extent=bounds(-1.0, 1.02, 0.72, -0.04), paint=paint_coupon, home="studio",
         turns=False, letters=True),
    Prop(name="boarding_pass", size=0.09, extent=bounds(-1.06, 1.06, 0.85, -0.04), paint=paint_boarding_pass,
         home="studio", turns=False),
    Prop(name="gavel", size=0.18, extent=bounds(-0.84, 1.16, 1.12, -0.04), paint=paint_gavel, home="studio"),
    Prop(name="rubber_stamp", size=0.10, extent=bounds(-0.68, 0.68, 1.16), paint=paint_rubber_stamp, home="studio"),
)  # fmt: skip
