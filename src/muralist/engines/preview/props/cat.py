"""A cat facing the viewer or asleep; from the side when it is about something."""

from __future__ import annotations

import math
from dataclasses import replace

from PIL import Image

from muralist.engines.preview.brushes.canvas import Canvas, Extent
from muralist.engines.preview.brushes.colour import Colour, luma, mix, rgb, times
from muralist.engines.preview.brushes.paths import Path, bezier, curve, ellipse, limb
from muralist.engines.preview.brushes.shade import flat, puffed
from muralist.engines.preview.props.bodies import bone, crease, fur, mould, shape
from muralist.engines.preview.props.build import Build
from muralist.engines.preview.props.catback import back_extent, is_away, paint_back
from muralist.engines.preview.props.eyes import EYES, eyes_in
from muralist.engines.preview.props.felines import CAT
from muralist.engines.preview.props.gaits import pose_in
from muralist.engines.preview.props.gape import YAWNING, gape
from muralist.engines.preview.props.kitten import KITTEN_EXTENT, kitten
from muralist.engines.preview.props.measured import measured
from muralist.engines.preview.props.prop import Look, Prop
from muralist.engines.preview.props.quadruped import BOUND, paint_beast
from muralist.engines.preview.props.youth import young_or

COATS = (rgb("#d98a42"), rgb("#8d8a86"), rgb("#4a4744"), rgb("#e6d8c3"), rgb("#a8764a"))


SIAMESE = replace(CAT, coats=(rgb("#ecdcc2"),), second=rgb("#5a4436"), marks=("points", "socks", "keep"))
TUXEDO = replace(CAT, coats=(rgb("#34323a"),), pale=rgb("#f6f2ea"), marks=("bib", "belly", "white socks", "plain"))
PERSIAN = replace(CAT, coats=(rgb("#efe8dc"), rgb("#b8b4b6")), legs=0.28, chest=0.31, rump=0.29, loin=0.28, fluffy=1.5,
                  tail="bush", tail_long=0.40, head=0.42, marks=("plain",))  # fmt: skip
SPHYNX = replace(
    CAT, coats=(rgb("#e3b9a6"),), ears="prick", tail="rat", rump=0.20, loin=0.17, marks=("plain", "smooth")
)
CALICO = replace(CAT, coats=(rgb("#f4efe6"),), second=rgb("#3a3634"), marks=("calico", "keep"))
KINDS: dict[str, Build] = {
    "": CAT, "siamese": SIAMESE, "calico": CALICO, "tuxedo": TUXEDO, "persian": PERSIAN,
    "sphynx": SPHYNX, "kitten": replace(CAT, legs=0.26, body=0.36, head=0.42,
        tail_long=0.40, rump=0.21, chest=0.21, loin=0.19),
}  # fmt: skip
FACING = frozenset({"", "sitting", "sleeping", "eating", "begging"})
"""Poses that are drawn from the front, but for coats that only show from the side."""
STANDING = "standing"
STRIPED = (0.22, 0.86)
"""How dark and how light the coat of a striped cat is."""
CHOOSE = young_or(KINDS, "kitten")


def _from_side(look: Look) -> bool:
    marked = len(set(look.colours[:EYES])) > 1 or bool((KINDS.keys() - {"", "kitten"}) & set(look.variant.split()))
    return pose_in(look.variant) not in FACING or marked or STANDING in look.variant.split()


def _paint_side(canvas: Canvas, look: Look) -> None:
    upright = pose_in(look.variant) or STANDING in look.variant.split()
    posed = look if upright else replace(look, variant=f"{look.variant} sitting")
    build = CHOOSE(look)
    if "tabby" in build.marks and _plain_coat(look.pick("coat", build.coats)):
        build = replace(build, marks=tuple(mark for mark in build.marks if mark != "tabby"))
    paint_beast(canvas, posed, build)
    if "playing" in look.variant and "toyless" not in look.variant:
        _yarn(canvas, look)


def _yarn(canvas: Canvas, look: Look) -> None:
    """A ball of yarn before the paws, its end trailing."""
    codes = [word[5:] for word in look.variant.split() if word.startswith("wool:")]
    x, y, r, wool = 0.82, 0.13, 0.13, rgb(f"#{codes[0]}" if codes else "#d2607a")
    with canvas.ink() as pen:
        pen.line(
            curve([(x - 0.02, 0.02), (x + 0.16, 0.03), (x + 0.24, 0.10), (x + 0.32, 0.02)], steps=8),
            0.016,
            times(wool, 0.85),
        )
    ball = ellipse(x, y, r, r)
    canvas.solid(ball, wool, puffed(1.0))
    with canvas.ink(inside=canvas.mask_of(ball)) as pen:
        for step in range(-3, 4):
            pen.line(
                bezier((x - r, y + 0.04 * step - 0.03), (x, y + 0.05 * step + 0.05), (x + r, y + 0.04 * step), 8),
                0.010,
                times(wool, 0.72),
                0.8,
            )
            pen.line(
                bezier((x + 0.04 * step - 0.03, y + r), (x + 0.05 * step + 0.04, y), (x + 0.04 * step, y - r), 8),
                0.008,
                mix(wool, (1, 1, 1), 0.4),
                0.6,
            )


_SIDE = measured(_paint_side, BOUND)


def extent(look: Look) -> Extent:
    if is_away(look):
        return back_extent(look)
    if _from_side(look):
        return _SIDE(look)
    if "sleeping" in look.variant:
        return Extent(left=-0.72, right=0.72, top=0.66, bottom=-0.04)
    if "kitten" in look.variant.split():
        return KITTEN_EXTENT
    return Extent(left=-0.48, right=0.68, top=1.14, bottom=-0.03)


def paint(canvas: Canvas, look: Look) -> None:
    if is_away(look):
        paint_back(canvas, look, look.pick("coat", COATS))
        return
    if _from_side(look):
        _paint_side(canvas, look)
        return
    coat = look.pick("coat", COATS)
    if "sleeping" in look.variant:
        _sleeping(canvas, look, coat)
    elif "kitten" in look.variant.split():
        kitten(canvas, look, coat)
        _head(canvas, look, coat, mix(coat, (1, 0.98, 0.94), 0.55 if luma(coat) > 0.3 else 0.18), 0.0, 0.47, big=1.24)
    else:
        _sitting(canvas, look, coat)


def _sitting(canvas: Canvas, look: Look, coat: Colour) -> None:
    pale = mix(coat, (1, 0.98, 0.94), 0.55 if luma(coat) > 0.3 else 0.18)
    tail = limb(
        curve([(0.20, 0.06), (0.46, 0.03), (0.58, 0.16), (0.52, 0.34), (0.56, 0.44)], steps=8),
        (0.13, 0.12, 0.11, 0.10, 0.05),
    )
    canvas.solid(tail, times(coat, 0.92), puffed(1.0), texture=0.05, grain=30)
    _stripes(canvas, [(0.44, 0.04), (0.56, 0.14), (0.55, 0.27)], coat, canvas.mask_of(tail), 0.10)
    body = curve(
        [
            (-0.27, 0.0),
            (-0.35, 0.12),
            (-0.30, 0.36),
            (-0.19, 0.58),
            (-0.14, 0.74),
            (0.14, 0.74),
            (0.20, 0.58),
            (0.33, 0.34),
            (0.38, 0.12),
            (0.29, 0.0),
        ],
        closed=True,
        steps=8,
    )
    canvas.solid(body, coat, puffed(1.0), texture=0.06, grain=26)
    inside = canvas.mask_of(body)
    _flank_stripes(canvas, look, coat, inside)
    canvas.soft(
        curve([(-0.11, 0.14), (-0.14, 0.42), (-0.06, 0.62), (0.06, 0.62), (0.13, 0.42), (0.10, 0.14)], closed=True),
        pale,
        0.035,
        0.85,
        inside=inside,
    )
    haunch = curve([(0.12, 0.0), (0.14, 0.20), (0.26, 0.30), (0.37, 0.18), (0.36, 0.02)], closed=True, steps=8)
    canvas.solid(haunch, coat, puffed(0.7), texture=0.05, grain=26)
    for x in (-0.105, 0.075):
        leg = limb([(x, 0.42), (x * 1.05, 0.2), (x * 1.1, 0.045)], (0.12, 0.115, 0.12))
        canvas.solid(leg, mix(coat, pale, 0.35), puffed(0.7), texture=0.04, grain=26)
        canvas.solid(ellipse(x * 1.12, 0.045, 0.085, 0.05), pale, puffed(0.7))
    with canvas.ink() as pen:
        for x in (-0.117, 0.083):
            for toe in (-0.025, 0.025):
                pen.line([(x + toe, 0.015), (x + toe, 0.05)], 0.008, times(coat, 0.5), 0.7)
    _head(canvas, look, coat, pale, 0.0, 0.81)


def _head(canvas: Canvas, look: Look, coat: Colour, pale: Colour, x: float, y: float, closed: bool = False,
          big: float = 1.0) -> None:  # fmt: skip
    """The face; `big` is how large the eyes of a young one are."""
    for hand in (-1, 1):
        ear = [(x + hand * 0.07, y + 0.13), (x + hand * 0.185, y + 0.27), (x + hand * 0.22, y + 0.04)]
        canvas.solid(ear, times(coat, 0.95), puffed(0.5))
        canvas.solid(
            [(x + hand * 0.105, y + 0.13), (x + hand * 0.178, y + 0.225), (x + hand * 0.196, y + 0.07)],
            rgb("#d99a94"),
            flat(0.55),
        )
    skull = curve(
        [
            (x, y + 0.175),
            (x + 0.15, y + 0.145),
            (x + 0.225, y + 0.0),
            (x + 0.17, y - 0.125),
            (x, y - 0.175),
            (x - 0.17, y - 0.125),
            (x - 0.225, y + 0.0),
            (x - 0.15, y + 0.145),
        ],
        closed=True,
        steps=8,
    )
    canvas.solid(skull, coat, puffed(0.9), texture=0.05, grain=30)
    inside = canvas.mask_of(skull)
    _stripes(canvas, [(x - 0.06, y + 0.16), (x, y + 0.165), (x + 0.06, y + 0.16)], coat, inside, 0.11)
    canvas.soft(ellipse(x, y - 0.085, 0.115, 0.075), pale, 0.02, 0.95, inside=inside)
    dark = rgb("#221a17")
    own = rgb("#9fb84a") if int(look.rng("eyes").integers(2)) else rgb("#d9a93c")
    eye = eyes_in(look, own)
    with canvas.ink() as pen:
        for hand in (-1, 1):
            ex, ey = x + hand * 0.092, y + 0.015
            if closed or YAWNING in look.variant.split():
                pen.line(ellipse(ex, ey + 0.01, 0.045, 0.03, start=math.pi, end=2 * math.pi), 0.012, dark)
                continue
            pen.polygon(ellipse(ex, ey, 0.051 * big, 0.047 * big), dark)
            pen.polygon(ellipse(ex, ey, 0.043 * big, 0.040 * big), eye)
            pen.polygon(ellipse(ex, ey, (0.015 if big == 1.0 else 0.026) * big, 0.037 * big), dark)
            pen.disc(ex - 0.014, ey + 0.016, 0.010 * big * big, (1, 1, 1))
        pen.polygon([(x - 0.024, y - 0.048), (x + 0.024, y - 0.048), (x, y - 0.074)], rgb("#c9706e"))
        if YAWNING in look.variant.split():
            gape(pen, (x, y - 0.118), 0.062)
        for hand in (-1, 1):
            pen.line(
                bezier((x, y - 0.072), (x + hand * 0.01, y - 0.115), (x + hand * 0.055, y - 0.105), 8),
                0.008,
                dark,
                0.85,
            )
            for whisker in range(3):
                start = (x + hand * 0.09, y - 0.07 - 0.016 * whisker)
                end = (x + hand * 0.31, y - 0.03 - 0.055 * whisker)
                pen.line(
                    bezier(start, (x + hand * 0.2, y - 0.055 - 0.02 * whisker), end, 8),
                    0.0045,
                    mix(pale, (1, 1, 1), 0.6),
                    0.9,
                )


def _plain_coat(coat: Colour) -> bool:
    """Whether a coat is so dark or so white that a cat of it has no stripes."""
    return not STRIPED[0] < luma(coat) < STRIPED[1]


def _stripes(canvas: Canvas, at: Path, coat: Colour, inside: Image.Image, long: float) -> None:
    if _plain_coat(coat):
        return
    with canvas.ink(inside=inside) as pen:
        for x, y in at:
            pen.line([(x, y + long * 0.3), (x * 0.98, y - long * 0.7)], 0.024, times(coat, 0.66), 0.6)


def _flank_stripes(canvas: Canvas, look: Look, coat: Colour, inside: Image.Image) -> None:
    if _plain_coat(coat):
        return
    with canvas.ink(inside=inside) as pen:
        for step in range(5):
            y = 0.18 + step * 0.10
            for hand in (-1, 1):
                start = (hand * (0.40 - 0.05 * step), y)
                pen.polygon(
                    limb(bezier(start, (hand * 0.26, y + 0.045), (hand * 0.15, y + 0.01), 8), (0.035, 0.03, 0.0)),
                    times(coat, 0.64),
                    0.55,
                )
    del look


def _sleeping(canvas: Canvas, look: Look, coat: Colour) -> None:
    """Curled into a ring: the back above, the tail round the front, the head resting on it."""
    pale = mix(coat, (1, 0.98, 0.94), 0.5)
    body = shape("-64 14, -60 36, -36 56, -2 62, 34 56, 60 36, 66 14, 54 0, 0 -2, -54 0")
    mask = mould(canvas, [body], coat, texture=0.06, grain=26)
    with canvas.ink(inside=mask) as pen:
        for x, y, lean in (
            ()
            if _plain_coat(coat)
            else (
                (-0.30, 0.60, -0.05),
                (-0.14, 0.66, 0.0),
                (0.02, 0.68, 0.03),
                (0.18, 0.66, 0.07),
                (0.34, 0.60, 0.10),
                (0.49, 0.52, 0.13),
            )
        ):
            pen.polygon(
                limb(bezier((x, y), (x + 0.05, y - 0.14), (x + lean, y - 0.27), 8), (0.05, 0.045, 0.0)),
                times(coat, 0.64),
                0.5,
            )
    crease(canvas, bezier((0.14, 0.44), (0.44, 0.40), (0.36, 0.10)), coat, mask)
    fur(canvas, mask, look.rng("fur"), coat, 240, 0.05, -2.4)
    tail = bone("60 22 14, 56 8 15, 30 5 15, 0 5 14, -24 7 12, -36 10 8")
    canvas.soft([(x, y + 0.035) for x, y in tail], times(coat, 0.4), 0.02, 0.5, inside=mask)
    ringed = mould(canvas, [tail], times(coat, 0.96), texture=0.05)
    _stripes(canvas, [(0.44, 0.06), (0.30, 0.06), (0.16, 0.06), (0.02, 0.06), (-0.12, 0.07)], coat, ringed, 0.16)
    canvas.soft(ellipse(-0.36, 0.22, 0.25, 0.2), times(coat, 0.4), 0.04, 0.45, inside=mask)
    _head(canvas, look, coat, pale, -0.38, 0.22, closed=True)


PROP = Prop(name="cat", size=0.45, extent=extent, paint=paint, home="livingroom")
