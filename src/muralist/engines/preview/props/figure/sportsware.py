"""What is swung, bounced, lifted and drawn in sports: rackets, bats, clubs, balls, barbells, bows and hoops."""

from __future__ import annotations

from collections.abc import Sequence

from muralist.engines.preview.brushes.canvas import Canvas
from muralist.engines.preview.brushes.colour import rgb, times
from muralist.engines.preview.brushes.paths import box, curve, ellipse, limb
from muralist.engines.preview.brushes.shade import flat, puffed
from muralist.engines.preview.props.figure.build import Figure
from muralist.engines.preview.props.figure.grips import hold
from muralist.engines.preview.props.figure.handle import IRON, WOOD, far_hand, lively, near_hand, stick
from muralist.engines.preview.props.figure.pursuits import paint_mortarboard
from muralist.engines.preview.props.figure.wardrobe import INK, SNOW, STEEL
from muralist.engines.preview.props.prop import Look

TENNIS, LEATHER, STITCH, PLATE = rgb("#d3e04a"), rgb("#f6f2e8"), rgb("#c8382f"), rgb("#3d4654")
TOSSED = ((-0.265, 0.965), (-0.175, 1.215), (0.0, 1.300), (0.175, 1.215), (0.265, 0.965))
"""The arc of what is juggled, from the near hand to the far one."""
JUGGLED = "juggled-"
"""The word of a variant for how many of what are juggled: "juggled-3-fruit.orange"."""
ARCS: dict[int, Sequence[int]] = {1: (2,), 2: (1, 3), 3: (1, 2, 3), 4: (0, 1, 3, 4)}
"""Which points of the arc so many take."""


def _served(canvas: Canvas, figure: Figure, look: Look) -> None:
    """A racket raised behind the ball that was tossed."""
    x, y = far_hand(figure)
    hold(canvas, "racket", Look(seed=look.seed, variant="bare"), (x, y), -18.0)
    nx, ny = near_hand(figure)
    canvas.solid(ellipse(nx + 0.035, ny + 0.30, 0.032, 0.032), TENNIS, puffed(1.0))


def _bat(canvas: Canvas, figure: Figure, look: Look) -> None:
    """A bat on its way to the ball."""
    x, y = far_hand(figure)
    tone = figure.extras.get("tool") or WOOD
    grip, end = (x - 0.055, y - 0.045), (x + 0.300, y + 0.225)
    canvas.solid(limb([grip, (x + 0.10, y + 0.072), end], (0.024, 0.040, 0.066)), tone, puffed(0.9, shine=0.25))
    canvas.solid(ellipse(*grip, 0.022, 0.022), tone, puffed(0.9))
    if not look.number:
        ball = ellipse(x + 0.470, y + 0.205, 0.036, 0.036)
        canvas.solid(ball, LEATHER, puffed(1.0))
        with canvas.ink(inside=canvas.mask_of(ball)) as pen:
            for side in (-0.040, 0.040):
                pen.ring(x + 0.470 + side, y + 0.205, 0.030, 0.006, STITCH)


def _iron(canvas: Canvas, figure: Figure, look: Look) -> None:
    """A golf club down to its ball on a tee."""
    del look
    x, y = far_hand(figure)
    head = (0.360, 0.030)
    stick(canvas, (x - 0.020, y + 0.060), head, 0.013, STEEL)
    stick(canvas, (x - 0.020, y + 0.060), (x + 0.022, y - 0.055), 0.022, INK)
    blade = [(head[0] - 0.020, 0.050), (head[0] + 0.018, 0.054), (head[0] + 0.060, 0.004), (head[0] - 0.012, 0.002)]
    canvas.solid(curve(blade, closed=True, steps=3), STEEL, puffed(0.8, shine=0.4), gloss=0.5)
    stick(canvas, (0.462, 0.0), (0.462, 0.024), 0.010, rgb("#d8433a"))
    canvas.solid(ellipse(0.462, 0.046, 0.025, 0.025), SNOW, puffed(1.0))


def _bounced(canvas: Canvas, figure: Figure, look: Look) -> None:
    """A basketball under the far hand; what is named instead is drawn as what is held."""
    if look.filling:
        return
    x, y = far_hand(figure)
    hold(canvas, "ball", Look(seed=look.seed, number=look.number, variant="basketball"), (x + 0.020, y - 0.215))


def _weights(canvas: Canvas, figure: Figure, look: Look) -> None:
    """A bar over the head with two discs at each end."""
    del look
    (x, y), (nx, _) = far_hand(figure), near_hand(figure)
    mid, far = (x + nx) / 2, 0.430
    stick(canvas, (mid - far - 0.07, y), (mid + far + 0.07, y), 0.022, STEEL)
    for side in (-1, 1):
        for at, tall, tone in ((far - 0.065, 0.150, PLATE), (far, 0.110, times(PLATE, 0.75))):
            px = mid + side * at
            canvas.solid(box(px - 0.030, y - tall, px + 0.030, y + tall, 0.020), tone, puffed(0.9, shine=0.4))


def _longbow(canvas: Canvas, figure: Figure, look: Look) -> None:
    """A bow in the far hand, its string drawn back to the near one, and an arrow."""
    del look
    (x, y), (nx, ny) = far_hand(figure), near_hand(figure)
    top, bottom = (x - 0.115, y + 0.315), (x - 0.115, y - 0.315)
    stave = curve([top, (x - 0.020, y + 0.220), (x + 0.022, y), (x - 0.020, y - 0.220), bottom], steps=8)
    with canvas.ink() as pen:
        pen.line([top, (nx, ny), bottom], 0.007, SNOW, 0.95)
    canvas.solid(limb(stave, (0.012, 0.026, 0.030, 0.026, 0.012)), WOOD, puffed(0.8))
    stick(canvas, (nx - 0.01, ny), (x + 0.105, y + 0.006), 0.010, rgb("#e2c48a"))
    tip = [(x + 0.095, y + 0.032), (x + 0.160, y + 0.008), (x + 0.095, y - 0.018)]
    canvas.solid(tip, IRON, flat(0.8))


def _hoop_behind(canvas: Canvas, figure: Figure, look: Look) -> None:
    _hoop(canvas, figure, look, front=False)


def _hoop_before(canvas: Canvas, figure: Figure, look: Look) -> None:
    _hoop(canvas, figure, look, front=True)


def _hoop(canvas: Canvas, figure: Figure, look: Look, *, front: bool) -> None:
    """One half of a hoop around the hips, tilted to us."""
    x, y = figure.pose.hip
    ring = ellipse(x, y + 0.075, 0.345, 0.085, 0.10, points=48)
    half = len(ring) // 2
    arc = [*ring[half:], ring[0]] if front else ring[: half + 1]
    canvas.solid(limb(arc, (0.030, 0.030)), figure.extras.get("tool") or lively(look, figure), puffed(0.9, shine=0.3))


def _juggled(canvas: Canvas, figure: Figure, look: Look) -> None:
    """What is said to be juggled, or balls, in an arc over both hands."""
    del figure
    said = next((word for word in look.variant.split() if word.startswith(JUGGLED)), "")
    said, _, code = said.removeprefix(JUGGLED).partition(":")
    count, _, kind = said.partition("-")
    name, _, variant = kind.partition(".")
    asked = (rgb(f"#{code}"),) if code else ()
    tones = (rgb("#d8433a"), rgb("#f2b632"), rgb("#3f8fc8"), rgb("#4fa35e"))
    for number, at in enumerate(ARCS.get(int(count or 3), range(5))):
        if name:
            own = Look(seed=look.seed, number=number, variant=variant.replace(".", " "), colours=asked)
            hold(canvas, name, own, TOSSED[at])
        else:
            canvas.solid(ellipse(*TOSSED[at], 0.048, 0.048), tones[number % 4], puffed(1.0, shine=0.3))


def _mortarboard(canvas: Canvas, figure: Figure, look: Look) -> None:
    """A graduate's cap that has just left the hand."""
    x, y = far_hand(figure)
    lift = 0.10 + 0.07 * (look.number % 3)
    paint_mortarboard(canvas, rgb("#2c3048"), x + 0.02 * (look.number % 2), y + lift - 0.06, 0.062)


def _toast(canvas: Canvas, figure: Figure, look: Look) -> None:
    """A glass of wine held out."""
    x, y = far_hand(figure)
    wine = (rgb("#a8324a"), rgb("#e8c25a"), rgb("#e89a6a"))[look.number % 3]
    stick(canvas, (x, y - 0.030), (x, y + 0.030), 0.009, rgb("#dfe8ec"))
    canvas.solid(ellipse(x, y - 0.034, 0.028, 0.008), rgb("#dfe8ec"), flat(0.75))
    cup = curve([(x - 0.034, y + 0.128), (x - 0.040, y + 0.070), (x - 0.010, y + 0.030), (x + 0.010, y + 0.030),
                 (x + 0.040, y + 0.070), (x + 0.034, y + 0.128)], steps=4)  # fmt: skip
    canvas.solid(cup, rgb("#e6eff2"), puffed(0.7, shine=0.4), gloss=0.5)
    full = [(x - 0.037, y + 0.094), (x - 0.039, y + 0.072), (x - 0.010, y + 0.034), (x + 0.010, y + 0.034),
            (x + 0.039, y + 0.072), (x + 0.037, y + 0.094)]  # fmt: skip
    canvas.solid(curve(full, closed=True, steps=3), wine, puffed(0.7, shine=0.3))


def _dunked(canvas: Canvas, figure: Figure, look: Look) -> None:
    """The ball in the raised hand."""
    x, y = far_hand(figure)
    hold(canvas, "ball", Look(seed=look.seed, variant="basketball"), (x + 0.015, y + 0.065), 0.0)


SPORTSWARE = {
    "mortarboard": _mortarboard, "toast": _toast, "dunked": _dunked,
    "served": _served, "bat": _bat, "iron": _iron, "bounced": _bounced, "weights": _weights, "longbow": _longbow,
    "hoop": _hoop_before, "hoop_behind": _hoop_behind, "juggled": _juggled,
}  # fmt: skip
"""The painters of these tools."""
