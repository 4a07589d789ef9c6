"""What trades have in their hands: a postman's letters, a fire hose, a saw over a board on its trestle."""

from __future__ import annotations

from muralist.engines.preview.brushes.canvas import Canvas
from muralist.engines.preview.brushes.colour import rgb, times
from muralist.engines.preview.brushes.paths import box, curve, ellipse, limb
from muralist.engines.preview.brushes.shade import flat, puffed
from muralist.engines.preview.props.bodies import sleeve
from muralist.engines.preview.props.figure.build import Figure
from muralist.engines.preview.props.figure.grips import stood
from muralist.engines.preview.props.figure.handle import far_hand
from muralist.engines.preview.props.prop import Look

PAPER, KRAFT, STAMP = rgb("#fbf6ea"), rgb("#e2c79a"), rgb("#c8503f")
CANVAS, BRASS = rgb("#c9a06a"), rgb("#c9a24a")
TIMBER, STEEL, GRIP = rgb("#d0a060"), rgb("#c3cad0"), rgb("#8a5a34")
BORNE = "borne-"
"""How the word of a variant begins for how many of what are on a tray: "borne-2-glass"."""
BOARD = 0.40
"""How high a board lies on its trestle."""


def paint_letters(canvas: Canvas, figure: Figure, look: Look) -> None:
    """Three envelopes, fanned, the first with a stamp."""
    del look
    x, y = far_hand(figure)
    for number, (turn, colour) in enumerate(((0.055, KRAFT), (0.020, PAPER), (-0.015, PAPER))):
        dx = 0.018 * number
        left, right = x - 0.05 + dx, x + 0.085 + dx
        corner = (right - 0.01 - turn * 0.5, y + 0.090 + turn)
        sheet = [(left, y - 0.015), (right, y - 0.005 + turn), corner, (left - 0.012, y + 0.075)]
        canvas.solid(sheet, colour, flat(0.86))
        with canvas.ink() as pen:
            pen.line([sheet[3], ((sheet[0][0] + sheet[1][0]) / 2, y + 0.035 + turn * 0.6), sheet[2]], 0.004,
                     times(colour, 0.7), 0.8)  # fmt: skip
    canvas.solid(box(x + 0.078, y + 0.045, x + 0.102, y + 0.072), STAMP, flat(0.8))


def paint_hose(canvas: Canvas, figure: Figure, look: Look) -> None:
    """A brass nozzle in the hand, the hose hanging from it in a loop to the ground."""
    del look
    x, y = far_hand(figure)
    hanging = [(x - 0.02, y - 0.005), (x - 0.12, y - 0.10), (x - 0.06, y - 0.42), (x + 0.10, 0.035)]
    loop = [(x + 0.26, 0.030), (x + 0.20, 0.075), (x + 0.02, 0.055), (x - 0.22, 0.020), (x - 0.42, 0.018)]
    run = curve([*hanging, *loop], steps=7)
    canvas.solid(limb(run, (0.044, 0.044, 0.044)), CANVAS, puffed(0.9), texture=0.08, grain=60)
    canvas.solid(limb([(x - 0.03, y - 0.010), (x + 0.07, y + 0.022), (x + 0.15, y + 0.045)], (0.048, 0.044, 0.030)),
                 BRASS, puffed(0.8, shine=0.4), gloss=0.4)  # fmt: skip
    canvas.solid(ellipse(x + 0.155, y + 0.047, 0.012, 0.024, 0.28), times(BRASS, 0.7), puffed(0.6))


def paint_trestle(canvas: Canvas, figure: Figure, look: Look) -> None:
    """A board across a trestle."""
    del figure, look
    for foot, top in ((0.26, 0.33), (0.66, 0.59)):
        canvas.solid(limb([(foot, 0.0), (top, BOARD)], (0.034, 0.030)), times(GRIP, 0.9), puffed(0.8))
        canvas.solid(limb([(foot + 0.08, 0.03), (top + 0.02, BOARD)], (0.030, 0.026)), times(GRIP, 0.7), puffed(0.8))
    canvas.solid(box(0.10, BOARD, 0.80, BOARD + 0.045, 0.006), TIMBER, puffed(0.7), texture=0.12, grain=16)
    canvas.solid(ellipse(0.60, 0.012, 0.10, 0.014), TIMBER, flat(0.8), alpha=0.7)


def paint_saw(canvas: Canvas, figure: Figure, look: Look) -> None:
    """A hand saw, its teeth in the board."""
    del look
    x, y = far_hand(figure)
    blade = [(x + 0.015, y + 0.030), (x + 0.275, y - 0.145), (x + 0.262, y - 0.172), (x - 0.025, y - 0.055)]
    canvas.solid(blade, STEEL, puffed(0.5, shine=0.4), gloss=0.4)
    with canvas.ink() as pen:
        teeth = [(blade[3][0] + (blade[2][0] - blade[3][0]) * k / 22, blade[3][1] + (blade[2][1] - blade[3][1]) * k / 22
                  - (0.010 if k % 2 else 0.0)) for k in range(23)]  # fmt: skip
        pen.line(teeth, 0.005, times(STEEL, 0.6), 0.9)
    canvas.solid(ellipse(x - 0.012, y - 0.004, 0.048, 0.040, 0.7), GRIP, puffed(0.9, shine=0.2))


def paint_tray(canvas: Canvas, figure: Figure, look: Look) -> None:
    """A round tray on the fingertips with what is borne on it: two drinks, where nothing is named."""
    x, y = far_hand(figure)
    canvas.solid(ellipse(x + 0.01, y + 0.030, 0.185, 0.030), times(STEEL, 0.75), flat(0.7))
    canvas.solid(ellipse(x + 0.01, y + 0.036, 0.185, 0.028), STEEL, puffed(0.7, shine=0.4), gloss=0.5)
    borne = [one for word in look.variant.split() if word.startswith(BORNE) for one in _borne(word.removeprefix(BORNE))]
    if not borne:
        for dx, code in ((-0.05, "#e8a23c"), (0.05, "#c8484a")):
            drink = sleeve([(x + dx, y + 0.045), (x + dx, y + 0.115)], (0.036, 0.044))
            canvas.solid(drink, rgb(code), puffed(0.9, shine=0.4), alpha=0.9)
        return
    room = 0.34 / len(borne)
    for place, (name, variant, filling) in enumerate(borne):
        own = Look(seed=look.seed, number=place, variant=variant, dark=look.dark, filling=filling)
        at = (x + 0.01 + (place - (len(borne) - 1) / 2) * min(room, 0.115), y + 0.038 - 0.006 * (place % 2))
        stood(canvas, name, own, at, (min(room * 1.15, 0.26), 0.155))


def _borne(word: str) -> list[tuple[str, str, str]]:
    """The names, variants and fillings of what one word says to be borne: "2-glass.wine", "1-plate=pancakes"."""
    kind, _, filling = word.partition("=")
    count, _, kind = kind.partition("-")
    name, _, variant = kind.partition(".")
    return [(name, variant.replace(".", " "), filling)] * int(count)


CALLINGS = {
    "tray": paint_tray,
    "letters": paint_letters,
    "hose": paint_hose,
    "trestle": paint_trestle,
    "saw": paint_saw,
}
