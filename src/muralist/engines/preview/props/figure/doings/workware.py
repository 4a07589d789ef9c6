"""What trades work with: anvil and torch, drill and rule, camera and phone, syringe and tape; and signs of a hand."""

from __future__ import annotations

import math

from muralist.engines.preview.brushes.canvas import Canvas
from muralist.engines.preview.brushes.colour import rgb, times
from muralist.engines.preview.brushes.paths import box, curve, ellipse, limb
from muralist.engines.preview.brushes.shade import flat, puffed
from muralist.engines.preview.props.figure.build import Figure
from muralist.engines.preview.props.figure.forms import soft
from muralist.engines.preview.props.figure.handle import WOOD, far_hand, near_hand, stick
from muralist.engines.preview.props.prop import Look

STEEL, IRON, HOT, SPARK = rgb("#c3cad0"), rgb("#4a4d55"), rgb("#ff9a3c"), rgb("#fff0b0")
BLACK, GLASS, CARD = rgb("#2b2d33"), rgb("#8fb4c8"), rgb("#f4f1ea")


def thumb(canvas: Canvas, figure: Figure, look: Look) -> None:
    """A thumb that stands up from the fist."""
    del look
    x, y = far_hand(figure)
    skin = figure.outfit.gloves or figure.skin
    canvas.solid(limb([(x - 0.004, y + 0.010), (x - 0.004, y + 0.068)], (0.027, 0.022)), skin, soft())


def fingers(canvas: Canvas, figure: Figure, look: Look) -> None:
    """Two fingers spread as a V."""
    del look
    x, y = far_hand(figure)
    skin = figure.outfit.gloves or figure.skin
    for dx in (-0.028, 0.034):
        canvas.solid(limb([(x, y + 0.006), (x + dx, y + 0.088)], (0.022, 0.018)), skin, soft())


def sparks(canvas: Canvas, x: float, y: float, look: Look, many: int = 22) -> None:
    """Sparks that fly from where metal is hot."""
    rng = look.rng("sparks")
    with canvas.ink() as pen:
        for number in range(many):
            a, far = math.pi * (0.05 + 0.9 * float(rng.random())), 0.04 + 0.13 * float(rng.random())
            start = (x + 0.4 * far * math.cos(a), y + 0.4 * far * math.sin(a))
            end = (x + far * math.cos(a), y + far * math.sin(a) - 0.01)
            pen.line([start, end], 0.007, SPARK if number % 2 else HOT, 0.95)
    canvas.soft(ellipse(x, y, 0.05, 0.05), SPARK, 0.022, 0.95)


def nailer(canvas: Canvas, figure: Figure, look: Look) -> None:
    """A hammer over the nail that the other hand holds on the board."""
    del look
    (x, y), (nx, ny) = far_hand(figure), near_hand(figure)
    stick(canvas, (nx + 0.040, ny - 0.026), (nx + 0.042, ny + 0.060), 0.009, STEEL)
    canvas.solid(ellipse(nx + 0.042, ny + 0.062, 0.013, 0.005), STEEL, flat(0.8))
    stick(canvas, (x + 0.050, y - 0.022), (x - 0.075, y + 0.035), 0.020, WOOD)
    head = [(x - 0.055, y + 0.090), (x - 0.020, y + 0.072), (x - 0.078, y - 0.045), (x - 0.112, y - 0.028)]
    canvas.solid(head, IRON, puffed(0.8, shine=0.3), gloss=0.3)


def forge(canvas: Canvas, figure: Figure, look: Look) -> None:
    """An anvil on its stump, glowing iron on it."""
    del figure
    canvas.solid(box(0.27, 0.0, 0.47, 0.26, 0.02), rgb("#6d4a31"), puffed(0.9), texture=0.10)
    anvil = curve([(0.29, 0.26), (0.34, 0.33), (0.33, 0.38), (0.22, 0.42), (0.25, 0.455), (0.52, 0.455), (0.62, 0.44),
                   (0.50, 0.395), (0.43, 0.37), (0.43, 0.33), (0.48, 0.26)], closed=True, steps=4)  # fmt: skip
    canvas.solid(anvil, IRON, puffed(0.8, shine=0.3), gloss=0.3)
    stick(canvas, (0.16, 0.500), (0.30, 0.470), 0.016, IRON)
    canvas.solid(limb([(0.27, 0.472), (0.43, 0.468)], (0.030, 0.026)), HOT, flat(1.0))
    sparks(canvas, 0.40, 0.485, look)


def sledge(canvas: Canvas, figure: Figure, look: Look) -> None:
    """A smith's hammer over the iron."""
    del look
    x, y = far_hand(figure)
    stick(canvas, (x - 0.045, y + 0.045), (x + 0.135, y - 0.055), 0.022, WOOD)
    canvas.solid([(x + 0.105, y + 0.012), (x + 0.160, y - 0.018), (x + 0.118, y - 0.118), (x + 0.062, y - 0.088)],
                 STEEL, puffed(0.8, shine=0.3), gloss=0.3)  # fmt: skip


def workpiece(canvas: Canvas, figure: Figure, look: Look) -> None:
    """Two steel plates on a bench."""
    del figure, look
    for x in (0.24, 0.60):
        stick(canvas, (x, 0.0), (x, 0.40), 0.034, IRON)
    canvas.solid(box(0.18, 0.390, 0.68, 0.430, 0.006), times(IRON, 1.2), puffed(0.6))
    canvas.solid(box(0.25, 0.430, 0.62, 0.458, 0.004), STEEL, puffed(0.7, shine=0.3))
    canvas.solid(box(0.40, 0.458, 0.425, 0.56, 0.003), times(STEEL, 0.85), puffed(0.7, shine=0.3))


def torch(canvas: Canvas, figure: Figure, look: Look) -> None:
    """A welding torch, its arc and the sparks; a dark mask before the eyes."""
    x, y = far_hand(figure)
    run = curve([(x - 0.03, y + 0.02), (x - 0.10, y - 0.12), (x - 0.02, y - 0.40), (x + 0.12, 0.02)], steps=7)
    canvas.solid(limb(run, (0.016, 0.016, 0.016)), BLACK, puffed(0.8))
    stick(canvas, (x - 0.03, y + 0.02), (x + 0.07, y - 0.030), 0.022, BLACK)
    stick(canvas, (x + 0.06, y - 0.026), (x + 0.115, y - 0.070), 0.012, STEEL)
    sparks(canvas, x + 0.128, y - 0.088, look, 34)
    (hx, hy), r = figure.head, figure.r
    mask = curve([(hx - 0.50 * r, hy + 0.52 * r), (hx + 0.40 * r, hy + 0.66 * r), (hx + 1.06 * r, hy + 0.46 * r),
                  (hx + 1.10 * r, hy - 0.42 * r), (hx + 0.64 * r, hy - 1.16 * r), (hx - 0.10 * r, hy - 1.02 * r),
                  (hx - 0.52 * r, hy - 0.40 * r)], closed=True, steps=5)  # fmt: skip
    canvas.solid(mask, rgb("#3d434b"), puffed(0.8, shine=0.3), gloss=0.3)
    canvas.solid(box(hx - 0.02 * r, hy - 0.10 * r, hx + 0.96 * r, hy + 0.28 * r, 0.06 * r), rgb("#27403a"),
                 puffed(0.5, shine=0.6), gloss=0.6)  # fmt: skip


def drill(canvas: Canvas, figure: Figure, look: Look) -> None:
    """A cordless drill held level, its bit ahead."""
    del look
    x, y = far_hand(figure)
    canvas.solid(box(x - 0.020, y - 0.085, x + 0.016, y + 0.030, 0.010), BLACK, puffed(0.8))
    canvas.solid(box(x - 0.035, y - 0.110, x + 0.035, y - 0.075, 0.008), BLACK, puffed(0.7))
    canvas.solid(box(x - 0.045, y + 0.020, x + 0.095, y + 0.080, 0.020), rgb("#f0b32c"), puffed(0.8, shine=0.2))
    canvas.solid(box(x + 0.090, y + 0.032, x + 0.130, y + 0.068, 0.008), IRON, puffed(0.8, shine=0.3))
    stick(canvas, (x + 0.128, y + 0.050), (x + 0.205, y + 0.050), 0.010, STEEL)


def rule(canvas: Canvas, figure: Figure, look: Look) -> None:
    """A yellow tape drawn out along the board, from its case in the near hand."""
    del look
    (x, y), (nx, ny) = far_hand(figure), near_hand(figure)
    low = 0.452
    canvas.solid([(nx, low + 0.020), (x + 0.02, low + 0.020), (x + 0.02, low - 0.002), (nx, low - 0.002)],
                 rgb("#f4cf3c"), flat(0.9))  # fmt: skip
    with canvas.ink() as pen:
        for step in range(1, 12):
            px = nx + (x - nx) * step / 12
            pen.line([(px, low + 0.019), (px, low + (0.004 if step % 3 == 0 else 0.010))], 0.005, BLACK)
    canvas.solid(box(nx - 0.045, low - 0.004, nx + 0.015, low + 0.050, 0.012), rgb("#d8483a"), puffed(0.8, shine=0.2))
    del y, ny


def cinecamera(canvas: Canvas, figure: Figure, look: Look) -> None:
    """A film camera on the shoulder line, its lens ahead."""
    del look
    x, y = far_hand(figure)
    for dx in (-0.055, 0.035):
        canvas.solid(ellipse(x + dx, y + 0.125, 0.050, 0.050), times(BLACK, 1.3), puffed(0.7, shine=0.3))
        canvas.solid(ellipse(x + dx, y + 0.125, 0.016, 0.016), STEEL, flat(0.8))
    canvas.solid(box(x - 0.090, y + 0.000, x + 0.090, y + 0.085, 0.012), BLACK, puffed(0.7, shine=0.3), gloss=0.3)
    canvas.solid([(x + 0.088, y + 0.055), (x + 0.160, y + 0.085), (x + 0.160, y + 0.000), (x + 0.088, y + 0.030)],
                 times(BLACK, 1.2), puffed(0.7, shine=0.3))  # fmt: skip
    canvas.solid(ellipse(x + 0.160, y + 0.043, 0.012, 0.042), GLASS, puffed(0.5, shine=0.5))
    canvas.solid(ellipse(x - 0.074, y + 0.066, 0.008, 0.008), rgb("#e2382e"), flat(1.0))


def chestpiece(canvas: Canvas, figure: Figure, look: Look) -> None:
    """The end of a stethoscope in the hand, its tube from the neck."""
    del look
    (x, y), (nx, ny) = far_hand(figure), figure.pose.neck
    tube = curve([(nx + 0.03, ny - 0.02), (nx + 0.06, ny - 0.17), (x - 0.08, y - 0.09), (x + 0.01, y)], steps=8)
    canvas.solid(limb(tube, (0.014, 0.014, 0.014)), rgb("#33414f"), puffed(0.8))
    canvas.solid(ellipse(x + 0.028, y + 0.004, 0.012, 0.026), STEEL, puffed(0.8, shine=0.5), gloss=0.4)


def syringe(canvas: Canvas, figure: Figure, look: Look) -> None:
    """A large syringe held level, its needle ahead and a drop at its tip."""
    del look
    x, y = far_hand(figure)
    stick(canvas, (x - 0.100, y + 0.026), (x - 0.010, y + 0.026), 0.014, STEEL)
    stick(canvas, (x - 0.104, y - 0.004), (x - 0.104, y + 0.056), 0.018, STEEL)
    canvas.solid(box(x - 0.016, y - 0.004, x + 0.120, y + 0.056, 0.008), CARD, puffed(0.7, shine=0.4), alpha=0.95)
    canvas.solid(box(x + 0.030, y + 0.001, x + 0.116, y + 0.051, 0.006), rgb("#4fb3d0"), puffed(0.7))
    with canvas.ink() as pen:
        for step in range(3):
            pen.line([(x + 0.046 + 0.022 * step, y + 0.030), (x + 0.046 + 0.022 * step, y + 0.051)], 0.005, CARD, 0.9)
    stick(canvas, (x + 0.120, y + 0.026), (x + 0.146, y + 0.026), 0.020, STEEL)
    stick(canvas, (x + 0.146, y + 0.026), (x + 0.205, y + 0.026), 0.007, STEEL)
    canvas.solid(ellipse(x + 0.214, y + 0.026, 0.010, 0.012), rgb("#bfe6f2"), puffed(0.8, shine=0.5))


def ringbox(canvas: Canvas, figure: Figure, look: Look) -> None:
    """A small open box with a ring in it."""
    del look
    x, y = far_hand(figure)
    canvas.solid([(x - 0.005, y + 0.045), (x + 0.075, y + 0.045), (x + 0.066, y + 0.100), (x + 0.002, y + 0.100)],
                 rgb("#a83848"), puffed(0.6))  # fmt: skip
    canvas.solid(box(x - 0.010, y + 0.005, x + 0.080, y + 0.048, 0.008), rgb("#8a2a3a"), puffed(0.7))
    canvas.solid(ellipse(x + 0.035, y + 0.048, 0.036, 0.010), CARD, flat(0.9))
    with canvas.ink() as pen:
        ring = ellipse(x + 0.035, y + 0.064, 0.014, 0.017)
        pen.line([*ring, ring[0]], 0.006, rgb("#f0c64a"))
        pen.disc(x + 0.035, y + 0.084, 0.008, rgb("#eaf6ff"))


def probe(canvas: Canvas, figure: Figure, look: Look) -> None:
    """A dentist's mirror and pick."""
    del look
    (x, y), (nx, ny) = far_hand(figure), near_hand(figure)
    stick(canvas, (x - 0.04, y + 0.045), (x + 0.055, y - 0.050), 0.009, STEEL)
    canvas.solid(ellipse(x + 0.062, y - 0.056, 0.018, 0.016), GLASS, puffed(0.6, shine=0.6))
    stick(canvas, (nx - 0.02, ny + 0.05), (nx + 0.05, ny - 0.05), 0.008, STEEL)


def blade(canvas: Canvas, figure: Figure, look: Look) -> None:
    """An open razor."""
    del look
    x, y = far_hand(figure)
    stick(canvas, (x - 0.045, y + 0.050), (x + 0.004, y + 0.006), 0.014, BLACK)
    canvas.solid([(x, y + 0.012), (x + 0.080, y - 0.052), (x + 0.066, y - 0.070), (x - 0.010, y - 0.008)], STEEL,
                 puffed(0.5, shine=0.5))  # fmt: skip


def needle(canvas: Canvas, figure: Figure, look: Look) -> None:
    """A tattoo machine, its cable hanging."""
    del look
    x, y = far_hand(figure)
    cable = curve([(x - 0.03, y + 0.06), (x - 0.10, y + 0.02), (x - 0.12, y - 0.20), (x - 0.05, 0.02)], steps=6)
    canvas.solid(limb(cable, (0.010, 0.010, 0.010)), BLACK, puffed(0.7))
    stick(canvas, (x - 0.030, y + 0.055), (x + 0.020, y - 0.020), 0.030, BLACK)
    stick(canvas, (x + 0.018, y - 0.018), (x + 0.050, y - 0.066), 0.012, STEEL)


def recliner(canvas: Canvas, figure: Figure, look: Look) -> None:
    """A padded chair that leans back, on its column, with a rest for the head and one for the feet."""
    del look
    pad = rgb("#4f9aa0") if "caped" not in figure.extras else rgb("#8a3a34")
    canvas.solid(ellipse(0.04, 0.018, 0.24, 0.026), STEEL, puffed(0.7, shine=0.3))
    canvas.solid(box(0.0, 0.02, 0.09, 0.25, 0.01), STEEL, puffed(0.8, shine=0.4))
    back = limb([(0.03, 0.235), (-0.17, 0.40), (-0.345, 0.545)], (0.115, 0.115, 0.090))
    canvas.solid(back, pad, puffed(0.9, shine=0.2))
    canvas.solid(
        limb([(-0.005, 0.245), (0.22, 0.262), (0.52, 0.180)], (0.105, 0.100, 0.085)), pad, puffed(0.9, shine=0.2)
    )
    canvas.solid(limb([(-0.355, 0.560), (-0.415, 0.640)], (0.095, 0.085)), times(pad, 0.9), puffed(0.9))


def tape(canvas: Canvas, figure: Figure, look: Look) -> None:
    """A tailor's tape between the hands and down."""
    del look
    (x, y), (nx, ny) = far_hand(figure), near_hand(figure)
    run = curve([(x + 0.02, y), (x + 0.025, (y + ny) / 2), (nx + 0.02, ny), (nx - 0.015, ny - 0.13)], steps=8)
    canvas.solid(limb(run, (0.016, 0.016, 0.016)), rgb("#f4cf3c"), flat(0.95))
    with canvas.ink() as pen:
        for at in run[2::3]:
            pen.line([(at[0] - 0.006, at[1]), (at[0] + 0.004, at[1])], 0.004, BLACK)


def bags(canvas: Canvas, figure: Figure, look: Look) -> None:
    """A paper bag with handles in either hand."""
    del look
    for (x, y), code in ((far_hand(figure), "#d8584a"), (near_hand(figure), "#e8c35a")):
        with canvas.ink() as pen:
            pen.line(curve([(x - 0.035, y - 0.075), (x - 0.010, y), (x + 0.010, y), (x + 0.040, y - 0.075)], steps=5),
                     0.007, BLACK, 0.9)  # fmt: skip
        canvas.solid([(x - 0.062, y - 0.070), (x + 0.066, y - 0.070), (x + 0.074, y - 0.235), (x - 0.070, y - 0.235)],
                     rgb(code), puffed(0.6), texture=0.03)  # fmt: skip
        canvas.solid([(x + 0.036, y - 0.070), (x + 0.066, y - 0.070), (x + 0.074, y - 0.235), (x + 0.040, y - 0.235)],
                     times(rgb(code), 0.84), flat(0.7))  # fmt: skip


def baton(canvas: Canvas, figure: Figure, look: Look) -> None:
    """A conductor's white baton."""
    del look
    x, y = far_hand(figure)
    stick(canvas, (x - 0.012, y - 0.012), (x + 0.120, y + 0.125), 0.008, CARD)
    canvas.solid(ellipse(x, y, 0.018, 0.018), WOOD, puffed(0.8))


def gavel(canvas: Canvas, figure: Figure, look: Look) -> None:
    """A judge's gavel, raised."""
    del look
    x, y = far_hand(figure)
    wood = rgb("#7d4a2c")
    stick(canvas, (x - 0.02, y - 0.045), (x + 0.045, y + 0.125), 0.020, wood)
    stick(canvas, (x - 0.028, y + 0.158), (x + 0.118, y + 0.100), 0.062, wood)
    stick(canvas, (x + 0.010, y + 0.143), (x + 0.018, y + 0.140), 0.068, rgb("#c9a24a"))


def skewer(canvas: Canvas, figure: Figure, look: Look) -> None:
    """A long stick with marshmallows on its end."""
    del look
    x, y = far_hand(figure)
    stick(canvas, (x - 0.04, y + 0.01), (x + 0.40, y - 0.08), 0.010, WOOD)
    for along in (0.330, 0.385):
        canvas.solid(box(x + along - 0.022, y - 0.0205 * along / 0.1 - 0.022, x + along + 0.022,
                         y - 0.0205 * along / 0.1 + 0.026, 0.012), rgb("#fbf3e6"), puffed(0.9))  # fmt: skip


WORKWARE = {
    "thumb": thumb, "fingers": fingers, "nailer": nailer, "sledge": sledge, "torch": torch, "drill": drill,
    "rule": rule,
    "cinecamera": cinecamera, "chestpiece": chestpiece, "syringe": syringe, "tape": tape, "bags": bags, "baton": baton,
    "gavel": gavel,
    "ringbox": ringbox, "probe": probe, "blade": blade, "needle": needle, "recliner": recliner,
    "skewer": skewer, "forge": forge, "workpiece": workpiece,
}  # fmt: skip
