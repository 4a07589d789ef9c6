"""Heads of animals as figures: a large friendly face, turned a little aside, with the ears of its kind."""

from __future__ import annotations

from dataclasses import dataclass

from PIL import Image

from muralist.engines.preview.brushes.canvas import Canvas, Pen
from muralist.engines.preview.brushes.colour import Colour, luma, mix, rgb, times
from muralist.engines.preview.brushes.paths import Path, bezier, curve, ellipse
from muralist.engines.preview.brushes.shade import puffed
from muralist.engines.preview.props.bodies import DARK, mould, sleeve
from muralist.engines.preview.props.figure.kin import snouts
from muralist.engines.preview.props.figure.kin.ears import paint_ears
from muralist.engines.preview.props.figure.kin.kinds import INK, ORANGE, SNOW, Kin

PINK = rgb("#eba3a0")
ASIDE = 0.12
"""How far to the far side the face lies, in head radii."""
SPREAD = 0.40
"""How far the eyes are from the middle of the face."""
EYES = {
    "frog": (0.62, 0.52, 0.20), "octopus": (0.02, SPREAD, 0.20), "owl": (0.08, 0.38, 0.20),
    "horse": (0.30, 0.46, 0.15), "goat": (0.28, 0.42, 0.14), "crocodile": (0.64, 0.40, 0.17),
    "squirrel": (0.14, 0.42, 0.18), "otter": (0.20, 0.46, 0.13),
}  # fmt: skip
"""How high over the middle of the face and how far aside eyes are, and how large, where that is not the common way."""
STRIPED = frozenset({"tiger"})
BLOTCHED = frozenset({"leopard", "cow"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Head:
    """Where a head is painted: about (x, y), of radius `r`; `skull` is its mask once that is painted."""

    canvas: Canvas
    kin: Kin
    x: float
    y: float
    r: float
    shut: bool

    def at(self, dx: float, dy: float) -> tuple[float, float]:
        """A point in head radii from the middle of the face."""
        return (self.x + (dx + ASIDE) * self.r, self.y + dy * self.r)

    def oval(self, dx: float, dy: float, rx: float, ry: float, turn: float = 0.0) -> Path:
        """An ellipse in head radii about a point of the face."""
        return ellipse(*self.at(dx, dy), rx * self.r, ry * self.r, turn)


def kin_head(
    canvas: Canvas, kin: Kin, middle: tuple[float, float], r: float, *, shut: bool, back: bool,
    hooded: Colour | None = None,
) -> None:  # fmt: skip
    """Paint the head of a figure that is an animal; from behind there is no face. `hooded` is its hood's colour."""
    x, y = middle
    head = Head(canvas=canvas, kin=kin, x=x, y=y, r=r, shut=shut)
    paint_ears(canvas, kin, x, y, r)
    if hooded is not None:
        _hood(head, hooded)
    skull = mould(canvas, _outline(head), kin.coat, puffed(0.9), texture=0.05, grain=34)
    _marks(head, skull)
    if back:
        return
    if kin.face in snouts.PAINTED:
        snouts.snout(kin.face, canvas, kin, head.at, head.oval, r, skull)
    else:
        FACES.get(kin.face, _muzzle)(head, skull)
    for side in (-1, 1):
        canvas.soft(head.oval(side * 0.68, -0.26, 0.17, 0.11), PINK, r * 0.10, 0.42, inside=skull)
    with canvas.ink() as pen:
        _eyes(pen, head)


def _hood(head: Head, colour: Colour) -> None:
    """The hood of a raincoat around the face, the ears out of it, tied under the chin."""
    wide = 1.0 if head.kin.face not in {"fox", "cat", "mask"} else 1.12
    points = ((-0.55, -1.30), (-1.22, -0.86), (-1.36, 0.10), (-1.02, 0.92), (-0.36, 1.36), (0.36, 1.36), (1.02, 0.92),
              (1.36, 0.10), (1.22, -0.86), (0.55, -1.30))  # fmt: skip
    cloth = mould(head.canvas, [curve([(head.x + dx * wide * head.r, head.y + dy * head.r) for dx, dy in points],
                                      closed=True, steps=5)], colour, texture=0.04)  # fmt: skip
    inside = ellipse(head.x, head.y - 0.02 * head.r, 1.16 * wide * head.r, 1.12 * head.r)
    head.canvas.soft(inside, times(colour, 0.42), 0.06 * head.r, 0.9, inside=cloth)


def _outline(head: Head) -> list[Path]:
    x, y, r = head.x, head.y, head.r
    if head.kin.face == "octopus":
        return [ellipse(x, y + 0.32 * r, 1.10 * r, 1.12 * r), ellipse(x, y - 0.30 * r, 0.98 * r, 0.62 * r)]
    if head.kin.face == "frog":
        bumps = [ellipse(x + (ASIDE + side * 0.52) * r, y + 0.62 * r, 0.42 * r, 0.44 * r) for side in (-1, 1)]
        return [ellipse(x, y - 0.08 * r, 1.16 * r, 0.86 * r), *bumps]
    special = snouts.outline(head.kin.face, head.oval)
    if special is not None:
        return special
    round_head = [ellipse(x, y + 0.04 * r, 1.04 * r, 0.98 * r), ellipse(x, y - 0.26 * r, 1.10 * r, 0.70 * r)]
    if head.kin.face in {"fox", "cat", "mask"}:
        # fur that stands out at the cheeks
        tip = [(x + side * 1.30 * r, y - 0.46 * r) for side in (-1, 1)]
        round_head += [curve([(x + side * 0.6 * r, y + 0.1 * r), tip[at], (x + side * 0.5 * r, y - 0.86 * r)],
                             closed=True, steps=5) for at, side in enumerate((-1, 1))]  # fmt: skip
    return round_head


def _marks(head: Head, skull: Image.Image) -> None:
    """Stripes and spots of the coat."""
    dark = times(head.kin.coat, 0.36)
    if head.kin.name in STRIPED:
        with head.canvas.ink(inside=skull) as pen:
            for dx, dy, ex, ey in ((0, 1.0, 0, 0.52), (-0.34, 0.98, -0.24, 0.60), (0.34, 0.98, 0.24, 0.60),
                                   (-1.25, 0.12, -0.86, 0.04), (1.1, 0.12, 0.80, 0.04), (-1.25, -0.16, -0.90, -0.18),
                                   (1.1, -0.16, 0.84, -0.18)):  # fmt: skip
                pen.line([head.at(dx, dy), head.at(ex, ey)], head.r * 0.11, dark, 0.95)
    if head.kin.name in BLOTCHED:
        cow = head.kin.name == "cow"
        spots = ((0.55, 0.42, 0.44, 0.5),) if cow else tuple((dx, dy, 0.10, 0.08) for dx, dy in (
            (0, 0.72), (-0.42, 0.66), (0.42, 0.66), (-0.86, 0.28), (0.8, 0.28), (-0.2, 0.92), (0.2, 0.92)))  # fmt: skip
        for dx, dy, rx, ry in spots:
            head.canvas.soft(head.oval(dx, dy, rx, ry), INK if cow else dark, head.r * 0.04, 0.95, inside=skull)


def _eyes(pen: Pen, head: Head) -> None:
    face = head.kin.face
    up, spread, large = EYES.get(face, (0.08, SPREAD, 0.145))
    for side in (-1, 1):
        x, y = head.at(side * spread, up)
        r = head.r
        if head.shut:
            pen.line(bezier((x - r * 0.18, y), (x, y - r * 0.18), (x + r * 0.18, y), 8), r * 0.06, DARK, 0.95)
            continue
        if face in {"frog", "octopus", "crocodile"}:
            pen.disc(x, y, r * 0.30, SNOW, ry=r * 0.31)
        elif luma(head.kin.coat) < 0.16 and face not in {"penguin", "panda", "mask"}:
            pen.disc(x, y, r * 0.21, rgb("#e0b860"), ry=r * 0.23)
        pen.disc(x, y, r * large, DARK, ry=r * large * 1.18)
        pen.disc(x - r * large * 0.34, y + r * large * 0.46, r * large * 0.36, (1.0, 1.0, 1.0))
        pen.disc(x + r * large * 0.34, y - r * large * 0.40, r * large * 0.16, (1.0, 1.0, 1.0), 0.8)


def _nose(head: Head, dy: float, rx: float, colour: Colour = DARK, *, low: float = 0.16, wide: float = 0.24) -> None:
    """A nose with the smile below it."""
    r = head.r
    nose = shape_at(head, dy, rx)
    head.canvas.solid(nose, colour, puffed(0.8, shine=0.3))
    with head.canvas.ink() as pen:
        x, y = head.at(0, dy - rx * 0.7)
        pen.line([(x, y), (x, y - r * low)], r * 0.045, DARK, 0.8)
        for side in (-1, 1):
            pen.line(bezier((x, y - r * low), (x + side * r * wide * 0.5, y - r * (low + 0.18)),
                            (x + side * r * wide, y - r * (low + 0.02)), 8), r * 0.05, DARK, 0.85)  # fmt: skip


def shape_at(head: Head, dy: float, rx: float) -> Path:
    """A rounded triangle, its point down."""
    return curve([head.at(-rx, dy + rx * 0.5), head.at(0, dy + rx * 0.72), head.at(rx, dy + rx * 0.5),
                  head.at(0, dy - rx * 0.9)], closed=True, steps=6)  # fmt: skip


def _muzzle(head: Head, skull: Image.Image) -> None:
    head.canvas.soft(head.oval(0, -0.40, 0.46, 0.36), head.kin.pale, head.r * 0.05, 0.98, inside=skull)
    _nose(head, -0.20, 0.17)


def _fox(head: Head, skull: Image.Image) -> None:
    for side in (-1, 1):
        cheek = [head.at(0, -0.10), head.at(side * 0.50, -0.14), head.at(side * 1.36, -0.34), head.at(side * 0.9, -1.0),
                 head.at(0, -1.0)]  # fmt: skip
        head.canvas.soft(curve(cheek, closed=True, steps=6), head.kin.pale, head.r * 0.05, 1.0, inside=skull)
    head.canvas.soft(head.oval(0, -0.36, 0.34, 0.34), head.kin.pale, head.r * 0.05, 1.0, inside=skull)
    _nose(head, -0.24, 0.16)


def _cat(head: Head, skull: Image.Image) -> None:
    head.canvas.soft(head.oval(0, -0.44, 0.44, 0.30), head.kin.pale, head.r * 0.05, 1.0, inside=skull)
    wild = head.kin.name in {"lion", "tiger", "leopard"}
    _nose(head, -0.24, 0.15 if wild else 0.11, rgb("#5a3a34") if wild else rgb("#d9808a"))
    with head.canvas.ink() as pen:
        for side in (-1, 1):
            for dy, ey in ((-0.34, -0.22), (-0.42, -0.44), (-0.50, -0.64)):
                pen.line([head.at(side * 0.42, dy), head.at(side * 1.16, ey)], head.r * 0.022, DARK, 0.55)
        if head.kin.name == "cat":
            for dx in (-0.18, 0.0, 0.18):
                pen.line([head.at(dx, 0.94), head.at(dx * 0.8, 0.58)], head.r * 0.085, times(head.kin.coat, 0.66), 0.9)


def _dog(head: Head, skull: Image.Image) -> None:
    blaze = [head.at(-0.12, 0.96), head.at(0.12, 0.96), head.at(0.22, 0.0), head.at(-0.22, 0.0)]
    head.canvas.soft(curve(blaze, closed=True, steps=5), head.kin.pale, head.r * 0.06, 0.95, inside=skull)
    head.canvas.soft(head.oval(0, -0.40, 0.52, 0.40), head.kin.pale, head.r * 0.05, 1.0, inside=skull)
    head.canvas.solid(head.oval(0.02, -0.70, 0.12, 0.17), rgb("#e27f88"), puffed(0.6))
    _nose(head, -0.20, 0.20)


def _panda(head: Head, skull: Image.Image) -> None:
    for side in (-1, 1):
        head.canvas.soft(head.oval(side * 0.44, 0.04, 0.27, 0.36, side * -0.5), INK, head.r * 0.04, 1.0, inside=skull)
    _nose(head, -0.30, 0.15)
    with head.canvas.ink() as pen:
        for side in (-1, 1):
            pen.disc(*head.at(side * SPREAD, 0.08), head.r * 0.19, SNOW, 0.9)


def _mask(head: Head, skull: Image.Image) -> None:
    dark = head.kin.hands if head.kin.name != "sloth" else rgb("#6a5238")
    head.canvas.soft(head.oval(0, -0.02, 1.16, 0.52), head.kin.pale, head.r * 0.06, 1.0, inside=skull)
    badger = head.kin.name == "badger"
    for side in (-1, 1):
        if badger:
            stripe = sleeve([head.at(side * 0.5, 1.1), head.at(side * 0.42, 0.1), head.at(side * 0.22, -0.4)],
                            (0.36 * head.r, 0.4 * head.r, 0.2 * head.r))  # fmt: skip
            head.canvas.soft(stripe, INK, head.r * 0.04, 1.0, inside=skull)
        else:
            head.canvas.soft(head.oval(side * 0.52, 0.03, 0.42, 0.27, side * -0.35), dark, head.r * 0.04, 1.0,
                             inside=skull)  # fmt: skip
    head.canvas.soft(head.oval(0, -0.44, 0.44, 0.34), head.kin.pale, head.r * 0.05, 1.0, inside=skull)
    with head.canvas.ink() as pen:
        for side in (-1, 1):
            pen.disc(*head.at(side * SPREAD, 0.08), head.r * 0.20, SNOW, 0.95)
    _nose(head, -0.26, 0.15)


def _koala(head: Head, skull: Image.Image) -> None:
    del skull
    head.canvas.solid(head.oval(0, -0.16, 0.24, 0.36), rgb("#3a3638"), puffed(0.9, shine=0.3))
    with head.canvas.ink() as pen:
        pen.line(bezier(head.at(-0.22, -0.62), head.at(0, -0.78), head.at(0.22, -0.62), 8), head.r * 0.05, DARK, 0.85)


def _rabbit(head: Head, skull: Image.Image) -> None:
    head.canvas.soft(head.oval(0, -0.44, 0.40, 0.28), head.kin.pale, head.r * 0.05, 1.0, inside=skull)
    with head.canvas.ink() as pen:
        pen.polygon([head.at(-0.10, -0.52), head.at(0.10, -0.52), head.at(0.09, -0.76), head.at(-0.09, -0.76)], SNOW)
        pen.line([head.at(0, -0.54), head.at(0, -0.75)], head.r * 0.025, DARK, 0.4)
    _nose(head, -0.26, 0.11, rgb("#d9808a") if head.kin.name == "rabbit" else DARK)


def _mouse(head: Head, skull: Image.Image) -> None:
    head.canvas.soft(head.oval(0, -0.42, 0.38, 0.30), head.kin.pale, head.r * 0.05, 1.0, inside=skull)
    _nose(head, -0.26, 0.14, rgb("#d9707c"))


def _spiny(head: Head, skull: Image.Image) -> None:
    head.canvas.soft(head.oval(0, -0.18, 0.90, 0.76), head.kin.pale, head.r * 0.06, 1.0, inside=skull)
    head.canvas.solid(head.oval(0, -0.40, 0.30, 0.26), mix(head.kin.pale, SNOW, 0.3), puffed(0.8))
    _nose(head, -0.26, 0.17)


def _wool(head: Head, skull: Image.Image) -> None:
    head.canvas.soft(head.oval(0, -0.18, 0.66, 0.74), head.kin.pale, head.r * 0.06, 1.0, inside=skull)
    for dx, dy in ((-0.5, 0.72), (0.0, 0.86), (0.5, 0.72)):
        head.canvas.solid(head.oval(dx, dy, 0.36, 0.32), head.kin.coat, puffed(0.9), texture=0.1)
    _nose(head, -0.34, 0.12, rgb("#b07a70"))


def _snout(head: Head, skull: Image.Image) -> None:
    del skull
    colour = mix(head.kin.coat, PINK, 0.6)
    head.canvas.solid(head.oval(0, -0.28, 0.36, 0.27), times(colour, 0.95), puffed(0.9, shine=0.2))
    with head.canvas.ink() as pen:
        for side in (-1, 1):
            pen.disc(*head.at(side * 0.13, -0.28), head.r * 0.065, times(colour, 0.5), ry=head.r * 0.09)
        pen.line(bezier(head.at(-0.26, -0.64), head.at(0, -0.82), head.at(0.26, -0.64), 8), head.r * 0.05, DARK, 0.8)


def _cow(head: Head, skull: Image.Image) -> None:
    del skull
    head.canvas.solid(head.oval(0, -0.46, 0.64, 0.38), head.kin.pale, puffed(0.9))
    with head.canvas.ink() as pen:
        for side in (-1, 1):
            pen.disc(*head.at(side * 0.24, -0.38), head.r * 0.06, times(head.kin.pale, 0.45))
        pen.line(bezier(head.at(-0.24, -0.62), head.at(0, -0.76), head.at(0.24, -0.62), 8), head.r * 0.05, DARK, 0.8)


def _ape(head: Head, skull: Image.Image) -> None:
    for side in (-1, 1):
        head.canvas.soft(head.oval(side * 0.34, 0.12, 0.44, 0.40), head.kin.pale, head.r * 0.05, 1.0, inside=skull)
    head.canvas.soft(head.oval(0, -0.38, 0.70, 0.48), head.kin.pale, head.r * 0.05, 1.0, inside=skull)
    with head.canvas.ink() as pen:
        for side in (-1, 1):
            pen.disc(*head.at(side * 0.09, -0.20), head.r * 0.045, times(head.kin.pale, 0.45))
        pen.line(bezier(head.at(-0.34, -0.46), head.at(0, -0.74), head.at(0.34, -0.46), 8), head.r * 0.055, DARK, 0.8)


def _deer(head: Head, skull: Image.Image) -> None:
    _muzzle(head, skull)
    head.canvas.soft(head.oval(0, 0.62, 0.16, 0.24), times(head.kin.coat, 0.75), head.r * 0.08, 0.8, inside=skull)


def _trunk(head: Head, skull: Image.Image) -> None:
    del skull
    colour, r = head.kin.coat, head.r
    with head.canvas.ink() as pen:
        pen.line(bezier(head.at(-0.42, -0.62), head.at(-0.22, -0.84), head.at(0.02, -0.76), 8), r * 0.05, DARK, 0.8)
    spine = [head.at(0, 0.02), head.at(0.02, -0.46), head.at(0.16, -0.92), head.at(0.52, -1.02), head.at(0.66, -0.76)]
    mould(head.canvas, [sleeve(spine, (0.50 * r, 0.42 * r, 0.34 * r, 0.27 * r, 0.24 * r))], mix(colour, SNOW, 0.12),
          texture=0.05)  # fmt: skip
    with head.canvas.ink() as pen:
        for dy in (-0.22, -0.42, -0.62):
            pen.line(bezier(head.at(-0.16, dy), head.at(0.03, dy - 0.06), head.at(0.22, dy), 6), r * 0.03,
                     times(colour, 0.6), 0.6)  # fmt: skip


def _owl(head: Head, skull: Image.Image) -> None:
    for side in (-1, 1):
        head.canvas.solid(head.oval(side * 0.40, 0.08, 0.50, 0.52), head.kin.pale, puffed(0.4), inside=skull)
        head.canvas.solid(head.oval(side * 0.38, 0.08, 0.31, 0.32), rgb("#f0b43c"), puffed(0.4))
    _beak(head, ORANGE, 0.17, -0.10, -0.46)


def _penguin(head: Head, skull: Image.Image) -> None:
    for side in (-1, 1):
        head.canvas.soft(head.oval(side * 0.38, -0.02, 0.46, 0.52), head.kin.pale, head.r * 0.04, 1.0, inside=skull)
    head.canvas.soft(head.oval(0, -0.44, 0.70, 0.48), head.kin.pale, head.r * 0.04, 1.0, inside=skull)
    _beak(head, ORANGE, 0.24, -0.10, -0.44)


def _hen(head: Head, skull: Image.Image) -> None:
    del skull
    _beak(head, ORANGE, 0.22, -0.08, -0.44)
    head.canvas.solid(head.oval(0.0, -0.58, 0.11, 0.17), rgb("#d0443c"), puffed(0.8))


def _duck(head: Head, skull: Image.Image) -> None:
    del skull
    low = curve([head.at(-0.50, -0.46), head.at(0.50, -0.46), head.at(0.34, -0.78), head.at(-0.34, -0.78)],
                closed=True, steps=6)  # fmt: skip
    head.canvas.solid(low, rgb("#d9772a"), puffed(0.8))
    bill = curve([head.at(-0.30, -0.02), head.at(0.30, -0.02), head.at(0.50, -0.30), head.at(0.76, -0.48),
                  head.at(0.46, -0.62), head.at(0, -0.66), head.at(-0.46, -0.62), head.at(-0.76, -0.48),
                  head.at(-0.50, -0.30)], closed=True, steps=5)  # fmt: skip
    head.canvas.solid(bill, rgb("#ee8f38"), puffed(0.9, shine=0.25))
    with head.canvas.ink() as pen:
        for side in (-1, 1):
            pen.disc(*head.at(side * 0.13, -0.18), head.r * 0.04, rgb("#9a5a1e"), ry=head.r * 0.06)


def _beak(head: Head, colour: Colour, half: float, top: float, low: float) -> None:
    beak = curve([head.at(-half, top - 0.06), head.at(0, top), head.at(half, top - 0.06), head.at(0, low)],
                 closed=True, steps=5)  # fmt: skip
    head.canvas.solid(beak, colour, puffed(0.9, shine=0.2))
    with head.canvas.ink() as pen:
        y = top - 0.42 * (top - low)
        pen.line(bezier(head.at(-half * 0.72, y), head.at(0, y - 0.07), head.at(half * 0.72, y), 6), head.r * 0.035,
                 times(colour, 0.55), 0.8)  # fmt: skip


def _frog(head: Head, skull: Image.Image) -> None:
    head.canvas.soft(head.oval(0, -0.62, 0.94, 0.36), head.kin.pale, head.r * 0.06, 0.95, inside=skull)
    with head.canvas.ink() as pen:
        pen.line(bezier(head.at(-0.72, -0.20), head.at(0, -0.66), head.at(0.72, -0.20), 12), head.r * 0.06, DARK, 0.85)
        for side in (-1, 1):
            pen.disc(*head.at(side * 0.10, 0.06), head.r * 0.035, times(head.kin.coat, 0.45))


def _octopus(head: Head, skull: Image.Image) -> None:
    for dx, dy, size in ((-0.62, 0.98, 0.14), (-0.30, 1.16, 0.09), (0.5, 1.0, 0.11), (-0.74, 0.62, 0.08)):
        head.canvas.soft(head.oval(dx, dy, size, size), head.kin.pale, head.r * 0.03, 0.7, inside=skull)
    with head.canvas.ink() as pen:
        pen.line(bezier(head.at(-0.26, -0.40), head.at(0, -0.64), head.at(0.26, -0.40), 8), head.r * 0.06, DARK, 0.85)


FACES = {
    "muzzle": _muzzle, "fox": _fox, "cat": _cat, "dog": _dog, "panda": _panda, "mask": _mask, "koala": _koala,
    "rabbit": _rabbit, "mouse": _mouse, "spiny": _spiny, "wool": _wool, "snout": _snout, "cow": _cow, "ape": _ape,
    "deer": _deer, "trunk": _trunk, "owl": _owl, "penguin": _penguin, "hen": _hen, "duck": _duck, "frog": _frog,
    "octopus": _octopus,
}  # fmt: skip
