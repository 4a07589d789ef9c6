"""Heads of dogs, foxes and bears from the side: a domed skull, a step down to the muzzle, lips, and hanging ears."""

from __future__ import annotations

from PIL import Image

from muralist.engines.preview.brushes.canvas import Canvas
from muralist.engines.preview.brushes.colour import Colour, mix, rgb, times
from muralist.engines.preview.brushes.paths import Path, bezier, curve, ellipse, shifted
from muralist.engines.preview.brushes.shade import flat, puffed
from muralist.engines.preview.props.bodies import DARK, bone, fur, mould, poly, shape
from muralist.engines.preview.props.build import Build
from muralist.engines.preview.props.gape import INSIDE, ROARING, TONGUE, TOOTH, YAWNING
from muralist.engines.preview.props.prop import Look
from muralist.engines.preview.props.skulls import NEAR_EARS, PINK, Head, draw_eye, draw_lid, ear, pale_of

YOUNG = 0.40
"""From what size of the head an animal is a young one, with large eyes."""
AXIS = -0.14
"""How far below the middle of the skull the middle of the muzzle lies."""
LIP = rgb("#2c211d")
HOWLING = "howling"
"""The word of a variant for a raised head with the lips rounded."""


def muzzle(long: float, deep: float) -> Path:
    """The outline of a muzzle: its bridge below the brow, a blunt front, and a straight jaw."""
    tip = reach(long, deep)
    high, low = AXIS + 0.46 * deep, AXIS - 0.46 * deep
    brow, jaw = AXIS + 0.5 * deep + 0.11, AXIS - 0.5 * deep - 0.08
    bridge = (0.5 * (min(0.40, tip - 0.14) + tip), 0.5 * (brow + high) - 0.025)
    points = [
        (0.10, brow + 0.06), (min(0.36, tip - 0.18), brow), bridge, (tip - 0.09, high),
        (tip, high - 0.10), (tip - 0.02, low + 0.10), (tip - 0.12, low),
        (min(0.46, tip - 0.26), jaw), (0.16, jaw - 0.02), (-0.1, -0.1),
    ]  # fmt: skip
    return curve(points, closed=True, steps=6)


def reach(long: float, deep: float) -> float:
    """How far ahead of the middle of the skull the nose is."""
    return 0.18 + long + 0.42 * deep


def paint_hound(
    canvas: Canvas, look: Look, head: Head, build: Build, coat: Colour, *, asleep: bool, smile: bool
) -> None:  # fmt: skip
    """Paint the whole head."""
    pale, (long, deep) = pale_of(build, coat), build.muzzle
    second = build.second or times(coat, 0.5)
    ear_tone = second if "ears" in build.marks else coat
    ear(canvas, head, build.ears, times(ear_tone, 0.66), far=True)
    yawns = YAWNING in look.variant.split()
    if yawns or ROARING in look.variant.split():
        _yawn(canvas, head, reach(long, deep), coat)
    elif HOWLING in look.variant.split():
        _howl(canvas, head, reach(long, deep), coat)
    elif smile:
        _open_mouth(canvas, head, reach(long, deep), coat)
    outlines = [head.at(ellipse(0, 0.02, 0.49, 0.46)), head.at(muzzle(long, deep))]
    if build.face == "bear":
        outlines = [
            head.at(ellipse(0, 0, 0.50, 0.46)),
            head.at(bone(f"14 -8 {min(74, 100 * (deep + 0.2)):.0f}, {100 * (0.18 + long):.0f} -16 {deep * 100:.0f}")),
        ]
    if build.fluffy > 1.1:
        outlines.append(head.text("-26 14, -44 -10, -46 -34, -30 -44, -26 -54, -8 -50, 4 -56, 18 -34"))
    mask = mould(canvas, outlines, coat)
    _marks(canvas, head, build, (pale, second), mask)
    if build.fluffy >= 1.0 and "smooth" not in build.marks:
        fur(canvas, mask, look.rng("face"), coat, 60, 0.16 * head.size, -2.6 + head.turn)
    _nose(canvas, head, build)
    _near_ear(canvas, head, build, ear_tone, mask)
    _features(canvas, head, build, coat, asleep=asleep or yawns)


def _yawn(canvas: Canvas, head: Head, tip: float, coat: Colour) -> None:
    """The lower jaw far down, the dark of the mouth, the tongue in it and the teeth."""
    t = 100 * tip
    throat = shape(f"6 -16, {t - 4:.0f} -22, {t - 16:.0f} -62, {t - 40:.0f} -70, 8 -48")
    jaw = shape(f"4 -26, 12 -44, {t - 40:.0f} -66, {t - 18:.0f} -66, {t - 10:.0f} -76, {t - 30:.0f} -86, 8 -62")
    canvas.solid(head.at(throat), INSIDE, flat(0.7))
    tongue = shape(f"18 -44, {t - 42:.0f} -58, {t - 20:.0f} -62, {t - 24:.0f} -48, {t - 44:.0f} -42")
    canvas.solid(head.at(tongue), TONGUE, puffed(0.8))
    canvas.solid(head.at(jaw), times(coat, 0.86), puffed(0.8))
    tooth = [(tip - 0.20, -0.66), (tip - 0.17, -0.52), (tip - 0.13, -0.66)]
    canvas.solid(head.at(tooth), TOOTH, flat(0.9))


def _howl(canvas: Canvas, head: Head, tip: float, coat: Colour) -> None:
    """The lower jaw a little apart from the muzzle, the dark of the mouth between them."""
    t = 100 * tip
    throat = shape(f"8 -22, {t - 2:.0f} -16, {t - 4:.0f} -44, {t - 22:.0f} -52, 14 -44")
    jaw = shape(f"2 -30, 14 -46, {t - 26:.0f} -46, {t - 8:.0f} -40, {t - 4:.0f} -50, {t - 22:.0f} -62, 8 -58")
    canvas.solid(head.at(throat), INSIDE, flat(0.7))
    canvas.solid(head.at(jaw), times(coat, 0.82), puffed(0.8))


def _open_mouth(canvas: Canvas, head: Head, tip: float, coat: Colour) -> None:
    """The lower jaw dropped, the tongue over it."""
    t = 100 * tip
    jaw = shape(f"10 -20, {t - 12:.0f} -26, {t - 22:.0f} -48, 20 -46")
    canvas.solid(head.at(jaw), times(coat, 0.72), puffed(0.8))
    tongue = shape(f"24 -28, {t - 16:.0f} -30, {t - 16:.0f} -54, {t - 26:.0f} -64, {t - 36:.0f} -52")
    canvas.solid(head.at(tongue), rgb("#dd7d86"), puffed(0.8))


def _nose(canvas: Canvas, head: Head, build: Build) -> None:
    long, deep = build.muzzle
    tip = reach(long, deep)
    x, y = (
        (0.18 + long + 0.5 * deep - 0.03, -0.06) if build.face == "bear" else (tip - 0.035, AXIS + 0.46 * deep - 0.05)
    )
    canvas.solid(
        ellipse(*head.point(x, y), 0.105 * head.size, 0.088 * head.size, head.turn), DARK, puffed(1.0, shine=0.5),
        gloss=0.5,
    )  # fmt: skip


def _near_ear(canvas: Canvas, head: Head, build: Build, tone: Colour, mask: Image.Image) -> None:
    """The ear on the viewer's side; one that hangs throws a soft shadow on the cheek."""
    if build.ears == "flop":
        fall = shifted(shape(NEAR_EARS["flop"]), 0.05, -0.03)
        canvas.soft(head.at(fall), times(tone, 0.45), 0.05 * head.size, 0.45, inside=mask)
    ear(canvas, head, build.ears, times(tone, 0.80 if build.ears == "flop" else 0.9), far=False)
    if build.ears in {"prick", "neat", "tall"}:
        inner = shifted(poly(NEAR_EARS[build.ears]), -0.07, 0.12, 0.62)
        canvas.solid(head.at(inner), mix(PINK, times(tone, 0.6), 0.45), puffed(0.4))


def _features(canvas: Canvas, head: Head, build: Build, coat: Colour, *, asleep: bool) -> None:
    """The line of the lips, which turns up at its corner, the brow and the eye."""
    long, deep = build.muzzle
    tip = reach(long, deep)
    with canvas.ink() as pen:
        if build.face == "bear":
            lips = bezier((tip + 0.02, -0.20), (tip - 0.20, -0.36), (0.26, -0.26), 10)
        else:
            low = AXIS - 0.46 * deep
            corner = max(0.24, tip - 0.62)
            short = bezier((tip - 0.04, AXIS + 0.1 * deep), (tip - 0.10, low + 0.06), (tip - 0.38, low + 0.16), 8)
            lips = short if tip - 0.30 < corner else curve(
                [(tip - 0.05, AXIS + 0.1 * deep), (tip - 0.07, low + 0.17), (tip - 0.20, low + 0.10),
                 (0.5 * (tip + corner), low + 0.085), (corner, low + 0.15), (corner - 0.03, low + 0.21)], steps=5,
            )  # fmt: skip
        pen.line(head.at(lips), 0.030 * head.size, LIP, 0.75)
        if asleep:
            draw_lid(pen, head, 0.22, 0.08, 0.12)
            return
        big = 0.10 if head.size >= YOUNG and build.face == "hound" else 0.085
        draw_eye(pen, head, 0.23, 0.12, big, rgb("#8fc4e8") if "blue eyes" in build.marks else None)
        brow = bezier((0.12, 0.12 + 1.2 * big), (0.24, 0.16 + 1.5 * big), (0.35, 0.10 + 1.2 * big), 8)
        pen.line(head.at(brow), 0.026 * head.size, times(coat, 0.55), 0.55)


def _marks(
    canvas: Canvas, head: Head, build: Build, tones: tuple[Colour, Colour], mask: Image.Image
) -> None:  # fmt: skip
    """What the coat shows on the face."""
    (pale, second), tip = tones, 100 * (0.18 + build.muzzle[0])
    if "mask" in build.marks:
        canvas.soft(
            head.text("-30 -30, -20 4, 6 10, 14 34, 26 8, 60 4, 100 -10, 80 -60, 0 -64"), pale, 0.02 * head.size, 1.0,
            inside=mask,
        )  # fmt: skip
    elif "bandit" in build.marks:
        canvas.soft(
            head.text("-50 -4, 10 30, 40 24, 70 0, 90 -30, 0 -60, -50 -40"), pale, 0.03 * head.size, 1.0, inside=mask
        )
        canvas.soft(head.text("-30 -10, 8 24, 36 22, 38 -4, 10 -8"), second, 0.02 * head.size, 1.0, inside=mask)
    elif "blaze" in build.marks:
        canvas.soft(
            head.text("0 50, 20 50, 34 14, 110 0, 100 -60, 20 -50, 26 -4, 10 20"), pale, 0.02 * head.size, 1.0,
            inside=mask,
        )  # fmt: skip
    elif "patch eyes" in build.marks:
        canvas.soft(head.at(ellipse(0.20, 0.10, 0.20, 0.16, -0.6)), second, 0.02 * head.size, 1.0, inside=mask)
    elif "plain" not in build.marks:
        canvas.soft(
            head.at(shape(f"44 0, {tip + 20:.0f} 2, {tip + 24:.0f} -50, 30 -40")), pale, 0.06 * head.size, 0.6,
            inside=mask,
        )  # fmt: skip
    if "dark muzzle" in build.marks:
        back, front = min(36, tip - 10), tip + 24
        canvas.soft(
            head.at(shape(f"{back:.0f} 6, {front:.0f} 6, {front:.0f} -44, {back:.0f} -44")), second, 0.06 * head.size,
            0.9, inside=mask,
        )  # fmt: skip
