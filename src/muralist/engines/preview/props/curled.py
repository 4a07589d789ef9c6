"""A dog, fox or wolf asleep, curled into a ring: the back above, the tail round the front, the chin on it."""

from __future__ import annotations

from muralist.engines.preview.brushes.canvas import Canvas
from muralist.engines.preview.brushes.colour import Colour, mix, times
from muralist.engines.preview.brushes.paths import Path, bezier, ellipse, shifted
from muralist.engines.preview.props.bodies import bone, crease, fur, mould, shape
from muralist.engines.preview.props.build import Build
from muralist.engines.preview.props.faces import Head, paint_face, pale_of
from muralist.engines.preview.props.feet import curled_paw
from muralist.engines.preview.props.prop import Look

BACK = "-62 12, -62 36, -42 56, -8 63, 28 57, 54 38, 60 14, 46 0, 0 -1, -48 0"
"""The ring of the body, in hundredths."""
TAILS = {
    "brush": "-58 20 16, -52 8 22, -30 5 27, -4 5 27, 16 7 18, 28 9 6",
    "": "-58 20 9, -52 8 9, -30 4 8, -4 4 8, 14 4 6",
}
CURLERS = frozenset({"hound"})
"""Faces of those that sleep so."""


def curls_up(build: Build) -> bool:
    """Whether an animal of that build sleeps in a ring."""
    return build.face in CURLERS and build.foot == "paw" and build.mane != "ruff"


def _size(build: Build) -> float:
    return 0.62 * (build.body + build.chest) / 0.5 * 0.62


def curled_head(build: Build) -> Head:
    """Where the head of a curled sleeper is."""
    return Head(x=0.42 * _size(build), y=0.60 * build.head + 0.04, size=build.head * 0.98, turn=-0.22)


def paint_curled(canvas: Canvas, look: Look, build: Build, coat: Colour) -> None:
    """Paint the sleeper; it is as long as the animal's trunk is, curled."""
    k = _size(build)
    pale = pale_of(build, coat)

    def at(path: Path) -> Path:
        return shifted(path, 0.0, 0.0, k)

    mask = mould(canvas, [at(shape(BACK))], coat, texture=0.06, grain=28)
    if "bib" in build.marks or "belly" in build.marks:
        canvas.soft(at(shape("4 20, 30 26, 46 12, 30 0, 6 2")), pale, 0.05 * k, 0.9, inside=mask)
    if {"saddle", "back"} & set(build.marks) and build.second is not None:
        canvas.soft(at(shape("-58 34, -36 60, 0 68, 36 58, 50 40, 20 46, -20 46")), build.second, 0.06 * k, 0.8,
                    inside=mask)  # fmt: skip
    if "spots" in build.marks and build.second is not None:
        for x, y, r in ((-0.28, 0.46, 0.14), (0.06, 0.52, 0.15), (0.34, 0.38, 0.10)):
            canvas.soft(at(ellipse(x, y, r, 0.6 * r)), build.second, 0.02 * k, 0.9, inside=mask)
    crease(canvas, at(bezier((-0.10, 0.44), (-0.46, 0.42), (-0.40, 0.10))), coat, mask)
    fur(canvas, mask, look.rng("fur"), coat, round(220 * build.fluffy), 0.055 * k * build.fluffy, -2.5)
    tail = at(bone(TAILS.get(build.tail, TAILS[""])))
    canvas.soft([(x, y + 0.035 * k) for x, y in tail], times(coat, 0.4), 0.02 * k, 0.5, inside=mask)
    ring = mould(canvas, [tail], mix(coat, (1, 0.9, 0.7), 0.06), texture=0.08)
    if build.tail == "brush":
        fur(canvas, ring, look.rng("brush"), coat, 90, 0.07 * k, 0.2)
        canvas.soft(at(ellipse(0.26, 0.09, 0.15, 0.14)), build.pale or (1, 0.97, 0.92), 0.025 * k, 1.0, inside=ring)
    canvas.soft(at(ellipse(0.44, 0.20, 0.26, 0.18)), times(coat, 0.4), 0.05 * k, 0.4, inside=mask)
    curled_paw(canvas, (0.42 * k, 0.0), 0.13 * k, times(coat, 0.94))
    paint_face(canvas, look, curled_head(build), build, coat, asleep=True, smile=False)
