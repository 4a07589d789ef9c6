"""Heads of cats and of grazing animals from the side, and which head an animal has."""

from __future__ import annotations

from collections.abc import Callable

from PIL import Image

from muralist.engines.preview.brushes.canvas import Canvas
from muralist.engines.preview.brushes.colour import Colour, luma, mix, rgb, times
from muralist.engines.preview.brushes.paths import Path, Point, bezier, ellipse, shifted
from muralist.engines.preview.brushes.shade import puffed
from muralist.engines.preview.props.bodies import DARK, bone, mould, poly, shape
from muralist.engines.preview.props.build import Build
from muralist.engines.preview.props.eyes import eyes_in
from muralist.engines.preview.props.gape import ROARING, YAWNING, gape
from muralist.engines.preview.props.horns import BRANCHES, branch
from muralist.engines.preview.props.hounds import paint_hound
from muralist.engines.preview.props.prop import Look
from muralist.engines.preview.props.skulls import NEAR_EARS, PINK, Head, draw_eye, draw_lid, ear, pale_of

IVORY = rgb("#f3ecd8")
__all__ = ("Head", "paint_face", "pale_of")


def paint_face(
    canvas: Canvas, look: Look, head: Head, build: Build, coat: Colour, *, asleep: bool, smile: bool
) -> None:
    """Paint the whole head; `smile` opens the mouth of a lively animal."""
    if build.face in {"hound", "bear", "critter"}:
        paint_hound(canvas, look, head, build, coat, asleep=asleep, smile=smile)
    elif build.face == "cat":
        _feline(canvas, look, head, build, coat, asleep=asleep)
    else:
        _grazer(canvas, head, build, coat, asleep=asleep)


def _feline(canvas: Canvas, look: Look, head: Head, build: Build, coat: Colour, *, asleep: bool) -> None:
    second = build.second or times(coat, 0.45)
    _cat_ears(canvas, head, build, coat, second)
    skull = head.text("4 46, 38 38, 58 6, 50 -26, 30 -42, 6 -46, -20 -42, -44 -26, -50 6, -32 38")
    mask = mould(canvas, [skull], coat)
    _cat_marks(canvas, head, build, coat, mask)
    said = {*look.variant.split()}
    _cat_features(canvas, look, head, build, coat, asleep=asleep or YAWNING in said)
    if said & {YAWNING, ROARING}:
        # the chin drops under the nose
        x, y = head.point(0.12, -0.46)
        canvas.solid(head.at(ellipse(0.12, -0.52, 0.27, 0.26)), times(coat, 0.92), puffed(0.8))
        with canvas.ink() as pen:
            gape(pen, (x, y), 0.20 * head.size)


def _cat_ears(canvas: Canvas, head: Head, build: Build, coat: Colour, second: Colour) -> None:
    rounded, dark_ears = build.ears == "round", "points" in build.marks
    for text, far in (("-48 16, -44 80, -4 44", False), ("18 44, 54 80, 56 16", True)):
        tone = second if dark_ears else times(coat, 0.88 if far else 0.95)
        if rounded:
            cx = 0.42 if far else -0.34
            canvas.solid(head.at(ellipse(cx, 0.38, 0.17, 0.17)), tone, puffed(0.8))
            canvas.solid(head.at(ellipse(cx, 0.37, 0.09, 0.09)), mix(PINK, coat, 0.3), puffed(0.5))
        else:
            canvas.solid(head.text(text, False), tone, puffed(0.5))
            inner = shifted(poly(text), 0.09 if far else -0.08, 0.16, 0.62)
            canvas.solid(head.at(inner), PINK, puffed(0.4))


def _cat_marks(canvas: Canvas, head: Head, build: Build, coat: Colour, mask: Image.Image) -> None:
    pale, second = pale_of(build, coat), build.second or times(coat, 0.45)
    rounded = build.ears == "round"
    if "stripes" in build.marks or "tabby" in build.marks:
        with canvas.ink(inside=mask) as pen:
            wide = (0.07 if "stripes" in build.marks else 0.05) * head.size
            for x in (-0.14, 0.06, 0.26):
                pen.line(head.at([(x, 0.50), (0.06 + (x - 0.06) * 0.6, 0.24)]), wide, second, 0.9)
            for hand in (-1, 1):
                for y in (-0.02, -0.18):
                    x = 0.05 + hand * 0.54
                    pen.line(head.at([(x, y + 0.03), (x - hand * 0.16, y)]), wide * 0.9, second, 0.9)
    if "points" in build.marks:
        canvas.soft(head.at(ellipse(0.12, -0.10, 0.30, 0.24)), second, 0.10 * head.size, 0.95, inside=mask)
    if "calico" in build.marks:
        canvas.soft(head.text("-60 60, 0 60, 2 10, -30 0, -60 0"), rgb("#d98a42"), 0.015, 1.0, inside=mask)
        canvas.soft(head.text("20 60, 70 60, 64 0, 34 6"), rgb("#3a3634"), 0.015, 1.0, inside=mask)
    if "rosettes" in build.marks or "spots" in build.marks:
        with canvas.ink(inside=mask) as pen:
            for x, y in (
                (-0.1, 0.36),
                (0.08, 0.40),
                (0.24, 0.34),
                (-0.24, 0.26),
                (0.36, 0.22),
                (0.02, 0.26),
                (-0.36, -0.1),
                (0.48, -0.1),
            ):
                pen.disc(*head.point(x, y), 0.04 * head.size, second)
    if "points" not in build.marks:
        canvas.soft(head.at(ellipse(0.12, -0.24, 0.27, 0.17)), pale, 0.04 * head.size, 0.95, inside=mask)
        if rounded:
            for x in (-0.10, 0.32):
                canvas.soft(head.at(ellipse(x, 0.20, 0.10, 0.08)), pale, 0.03 * head.size, 0.8, inside=mask)


def _cat_features(canvas: Canvas, look: Look, head: Head, build: Build, coat: Colour, *, asleep: bool) -> None:
    rounded = build.ears == "round"
    iris = rgb("#7fb6e0") if "points" in build.marks else rgb("#d9a93c") if rounded else rgb("#9fb84a")
    iris = eyes_in(look, iris)
    with canvas.ink() as pen:
        for x in (-0.12, 0.34):
            if asleep:
                draw_lid(pen, head, x, 0.04, 0.12)
                continue
            px, py = head.point(x, 0.06)
            r = head.size * (0.10 if rounded else 0.125)
            pen.disc(px, py, r, DARK)
            pen.disc(px, py, r * 0.84, iris)
            pen.disc(px, py, r * (0.48 if rounded else 0.36), DARK, ry=r * (0.52 if rounded else 0.74))
            pen.disc(px - r * 0.28, py + r * 0.36, r * 0.24, (1, 1, 1))
        nose = (
            [(0.04, -0.10), (0.20, -0.10), (0.12, -0.19)]
            if not rounded
            else [(0.00, -0.09), (0.24, -0.09), (0.12, -0.22)]
        )
        pen.polygon(head.at(nose), rgb("#c9706e") if luma(coat) > 0.25 else rgb("#8d5a58"))
        for hand in (-1, 1):
            pen.line(
                head.at(bezier((0.12, -0.19), (0.12, -0.32), (0.12 + hand * 0.13, -0.29), 8)),
                0.03 * head.size,
                DARK,
                0.8,
            )
            for y in (-0.16, -0.24):
                pen.line(
                    head.at([(0.12 + hand * 0.20, y), (0.12 + hand * 0.62, y + 0.06 * (1 if y > -0.2 else -0.6))]),
                    0.016 * head.size,
                    (0.97, 0.95, 0.92),
                    0.8,
                )


def _grazer(canvas: Canvas, head: Head, build: Build, coat: Colour, *, asleep: bool) -> None:
    """Horses, deer, cattle, camels: a long head with the ears behind."""
    pale, stretch = pale_of(build, coat), build.muzzle[0]
    deep = build.muzzle[1]

    def grown(text: str) -> Path:
        points = shape(text)
        return head.at([(x if x < 0.3 else 0.3 + (x - 0.3) * stretch, y if x < 0.3 else y * deep) for x, y in points])

    def spot(x: float, y: float) -> Point:
        return head.point(0.3 + (x - 0.3) * stretch if x > 0.3 else x, y * (deep if x > 0.3 else 1))

    _horns(canvas, head, build, far=True)
    ear(canvas, head, build.ears, times(coat, 0.68), far=True)
    outline = (
        "-32 8, -18 32, 6 36, 30 24, 70 0, 96 -14, 108 -30, 102 -48, 84 -54, 60 -46, 34 -44, 8 -46, -20 -36, -36 -14"
    )
    mask = mould(canvas, [grown(outline)], coat)
    if "blaze" in build.marks:
        canvas.soft(
            grown("10 40, 34 24, 72 4, 100 -10, 96 -22, 66 -10, 32 8, 8 26"), pale, 0.02 * head.size, 0.95, inside=mask
        )
    _grazer_marks(canvas, head, build, coat, mask, grown)
    ear(canvas, head, build.ears, times(coat, 0.92), far=False)
    if build.ears == "leaf":
        canvas.solid(head.at(shifted(shape(NEAR_EARS["leaf"]), -0.16, 0.14, 0.6)), mix(PINK, coat, 0.4), puffed(0.4))
    elif build.ears == "wool":
        _topknot(canvas, head, coat)
    _horns(canvas, head, build, far=False)
    with canvas.ink() as pen:
        if asleep:
            draw_lid(pen, head, 0.20, 0.10, 0.10)
        else:
            draw_eye(pen, head, 0.20, 0.12, 0.085)
        pen.disc(*spot(0.96, -0.28), 0.036 * head.size, DARK, 0.8)
        pen.line([spot(1.02, -0.42), spot(0.86, -0.42), spot(0.72, -0.36)], 0.03 * head.size, DARK, 0.6)
        for step in range(11 if "fringe" in build.marks else 0):
            x = -0.14 + step * 0.05
            pen.line([head.point(x, 0.40), head.point(x + 0.10, -0.02 - 0.06 * (step % 2))], 0.06 * head.size,
                     times(coat, 0.84 + 0.10 * (step % 3)), 0.95)  # fmt: skip
        if build.horns == "goat" or "beard" in build.marks:
            pen.polygon([spot(0.62, -0.44), spot(0.84, -0.50), spot(0.66, -0.92)],
                        times(coat, 0.7) if build.horns != "goat" else mix(coat, IVORY, 0.4))  # fmt: skip


def _grazer_marks(
    canvas: Canvas, head: Head, build: Build, coat: Colour, mask: Image.Image, grown: Callable[[str], Path]
) -> None:  # fmt: skip
    pale, second = pale_of(build, coat), build.second or times(coat, 0.5)
    if "dark muzzle" in build.marks:
        canvas.soft(
            grown("78 10, 120 -10, 116 -60, 78 -60, 70 -26"), times(second, 0.8), 0.06 * head.size, 0.9, inside=mask
        )
    elif "pink muzzle" in build.marks:
        canvas.soft(grown("76 10, 124 -10, 116 -64, 74 -64, 68 -26"), PINK, 0.03 * head.size, 1.0, inside=mask)
    elif "pale muzzle" in build.marks:
        canvas.soft(grown("72 6, 120 -10, 116 -64, 60 -64, 60 -30"), pale, 0.06 * head.size, 0.9, inside=mask)
    if "stripes" in build.marks:
        with canvas.ink(inside=mask) as pen:
            for x in (-0.10, 0.04, 0.34, 0.48, 0.62):
                bend = head.at([(x * 1.2, 0.46), (x * 1.2 + 0.04, 0.1), (x * 1.2 - 0.02, -0.5)])
                pen.line(bend, 0.055 * head.size, second, 0.9)
    if "face patch" in build.marks:
        canvas.soft(grown("-50 50, 30 50, 40 6, 10 -20, -50 -10"), second, 0.02, 1.0, inside=mask)


def _topknot(canvas: Canvas, head: Head, coat: Colour) -> None:
    """The light inside of a near ear, and the wool between the ears that falls over the brow."""
    inner = shape("-30 40, -36 60, -31 78, -24 80, -18 62, -14 46")
    canvas.solid(head.at(inner), mix(PINK, coat, 0.55), puffed(0.3))
    tufts = [ellipse(*head.point(x, y), r * head.size, r * head.size) for x, y, r in TUFTS]
    mould(canvas, tufts, mix(coat, (1.0, 1.0, 1.0), 0.12), texture=0.1)


TUFTS = ((-0.14, 0.34, 0.15), (0.02, 0.44, 0.17), (0.16, 0.36, 0.15), (0.27, 0.26, 0.11), (0.03, 0.30, 0.18))
"""Balls of a topknot: where in head units, and how large."""


def _horns(canvas: Canvas, head: Head, build: Build, *, far: bool) -> None:
    if build.horns in BRANCHES:
        branch(canvas, head.at, build.horns, far=far)
        return
    shade_of = 0.72 if far else 1.0
    ahead = 0.14 if far else 0.0
    if build.horns == "antlers":
        tone = times(rgb("#a8835c"), shade_of)
        for text in (
            "-2 32 8, -16 70 7, 2 112 6, 20 138 3",
            "-14 66 6, -40 92 5, -42 116 3",
            "-2 104 5, -24 130 3",
            "-6 50 5, 16 70 3",
        ):
            canvas.solid(head.at([(x + ahead, y) for x, y in bone(text)]), tone, puffed(0.8))
    elif build.horns == "bull":
        canvas.solid(
            head.at([(x + ahead, y) for x, y in bone("-8 34 14, 0 56 11, 18 68 5")]),
            times(IVORY, shade_of),
            puffed(0.8),
        )
    elif build.horns == "goat":
        canvas.solid(
            head.at([(x + ahead, y) for x, y in bone("0 32 13, -14 62 10, -44 78 4")]),
            times(rgb("#b5a58a"), shade_of),
            puffed(0.8),
        )
    elif build.horns == "ram":
        canvas.solid(
            head.at([(x + ahead, y) for x, y in bone("-2 34 20, -34 44 18, -50 10 15, -30 -14 11, -8 0 6")]),
            times(rgb("#c2ad86"), shade_of),
            puffed(0.8),
            texture=0.1,
        )
    elif build.horns == "knobs":
        canvas.solid(
            head.at([(x + ahead, y) for x, y in bone("-4 34 9, -8 60 9")]), times(rgb("#8a5a34"), shade_of), puffed(0.8)
        )
    elif build.horns == "unicorn" and not far:
        canvas.solid(head.text("14 30, 54 110, 34 22", False), rgb("#e8c25a"), puffed(0.9, shine=0.3), gloss=0.4)
    elif build.horns == "rhino" and not far:
        canvas.solid(head.text("92 -8, 112 44, 108 -26", False), IVORY, puffed(0.8))
        canvas.solid(head.text("64 6, 74 32, 82 -2", False), IVORY, puffed(0.8))
