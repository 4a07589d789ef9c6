"""Dogs of many breeds, in every pose a dog has."""

from __future__ import annotations

from dataclasses import replace

from muralist.engines.preview.brushes.canvas import Canvas
from muralist.engines.preview.brushes.colour import rgb
from muralist.engines.preview.props.build import Build
from muralist.engines.preview.props.prop import Look, Prop
from muralist.engines.preview.props.quadruped import beast_extent, paint_beast
from muralist.engines.preview.props.youth import young_or

WHITE, BLACK, CREAM = rgb("#f7f2e8"), rgb("#34302f"), rgb("#fbf3e2")
USUAL = Build(
    coats=(rgb("#c98d4e"), rgb("#8a5a38"), rgb("#d9b98c")), pale=None, marks=("bib",), body=0.45, legs=0.43, chest=0.32,
    rump=0.27, loin=0.22, arm=(0.18, 0.12, 0.085, 0.085), thigh=(0.25, 0.14, 0.085, 0.085), neck=0.21,
    nape=(0.30, 0.21), poise=56, head=0.31, muzzle=(0.42, 0.36),
)  # fmt: skip
PUPPY = replace(
    USUAL, legs=0.25, body=0.33, head=0.42, neck=0.13, nape=(0.26, 0.24), rump=0.25, chest=0.27, loin=0.25,
    tail_long=0.22, coats=(rgb("#d8a868"), rgb("#b98352"), rgb("#e6cfa6")), muzzle=(0.26, 0.38),
    arm=(0.15, 0.12, 0.10, 0.10), thigh=(0.20, 0.13, 0.10, 0.10),
)  # fmt: skip
SPITZ = replace(
    USUAL, ears="prick", tail="ringlet", tail_long=0.40, tail_up=60, fluffy=1.15, chest=0.34, loin=0.25,
    nape=(0.34, 0.24), marks=("mask", "belly", "white socks"),
)  # fmt: skip
BREEDS: dict[str, Build] = {
    "": USUAL,
    "puppy": PUPPY,
    "retriever": replace(USUAL, coats=(rgb("#dca85c"), rgb("#e0b36c")), pale=rgb("#f3d49c"), tail="plume", tail_up=8,
        fluffy=1.22, tail_long=0.46, rump=0.30, loin=0.27, chest=0.35, mane="feathers", marks=("bib",), body=0.47,
        nape=(0.36, 0.24), muzzle=(0.44, 0.40)),
    "corgi": replace(
        USUAL, legs=0.22, body=0.50, head=0.34, ears="prick", tail="stub", coats=(rgb("#d9904a"),), pale=WHITE,
            rump=0.29, loin=0.26,
        chest=0.31, marks=("blaze", "white socks", "bib", "belly"), arm=(0.17, 0.12, 0.10, 0.10), thigh=(0.22, 0.15,
            0.10, 0.10),
    ),
    "dalmatian": replace(USUAL, coats=(WHITE,), second=BLACK, marks=("spots", "ears", "plain", "smooth", "keep"),
        legs=0.50),
    "husky": replace(SPITZ, coats=(rgb("#767c86"), rgb("#5f6670")), pale=WHITE, marks=("mask", "belly", "white socks",
        "blue eyes")),
    "samoyed": replace(SPITZ, coats=(WHITE,), pale=WHITE, fluffy=1.35, marks=("belly",)),
    "shiba": replace(SPITZ, coats=(rgb("#dd9450"),), pale=CREAM, tail_long=0.52, tail_up=100, fluffy=1.1, legs=0.38,
        body=0.42, neck=0.17, nape=(0.42, 0.32), chest=0.36, rump=0.28, head=0.345, muzzle=(0.30, 0.40),
        ears="neat", tail="coil", marks=("mask", "belly", "bib", "white socks")),
    "collie": replace(USUAL, coats=(BLACK,), pale=WHITE, ears="fold", tail="plume", tail_up=-30, fluffy=1.1,
        mane="feathers", marks=("blaze", "collar", "white socks", "bib")),
    "dachshund": replace(USUAL, legs=0.20, body=0.66, coats=(rgb("#8a4f2c"), rgb("#6d3c24")), rump=0.24, loin=0.21,
        chest=0.26, tail_long=0.34, marks=("smooth",), muzzle=(0.62, 0.30), arm=(0.15, 0.11, 0.09, 0.09), thigh=(0.20,
        0.13, 0.09, 0.09)),
    "poodle": replace(USUAL, coats=(rgb("#f3efe6"), rgb("#d8a98a")), mane="clip", legs=0.50, tail_up=60,
        marks=("plain", "smooth"), muzzle=(0.58, 0.26), body=0.42, loin=0.19, rump=0.25, chest=0.30, tail_long=0.36,
        arm=(0.15, 0.09, 0.065, 0.07), thigh=(0.19, 0.10, 0.065, 0.07), nape=(0.22, 0.18), neck=0.24),
    "bulldog": replace(USUAL, legs=0.30, body=0.46, chest=0.36, coats=(rgb("#d8b48a"),), pale=WHITE, ears="button",
        muzzle=(0.20, 0.46), head=0.38, neck=0.14, tail="stub", marks=("blaze", "bib", "smooth"), arm=(0.20, 0.14,
        0.11, 0.11)),
    "greyhound": replace(USUAL, coats=(rgb("#9aa0a8"), rgb("#b08a62"), rgb("#6a6e76")), legs=0.54, body=0.50, rump=0.24,
        loin=0.15, chest=0.30, neck=0.26, nape=(0.20, 0.13), head=0.26, muzzle=(0.62, 0.24), ears="fold", tail="whip",
        tail_up=-40, tail_long=0.46, marks=("smooth",), thigh=(0.22, 0.10, 0.06, 0.065),
        arm=(0.14, 0.085, 0.06, 0.065)),
    "beagle": replace(USUAL, coats=(rgb("#b8743a"),), pale=WHITE, second=rgb("#3a3230"), legs=0.36, body=0.44,
        tail="sabre", tail_long=0.34, tail_up=62, marks=("saddle", "belly", "bib", "white socks", "blaze", "smooth",
        "white tip", "keep"), muzzle=(0.46, 0.36)),
    "shepherd": replace(USUAL, coats=(rgb("#b07c46"),), second=rgb("#332c2a"), ears="prick", tail="bush", tail_up=-40,
        tail_long=0.46, legs=0.48, chest=0.33, muzzle=(0.58, 0.32), marks=("saddle", "keep"), fluffy=1.15, head=0.32),
    "spaniel": replace(USUAL, coats=(rgb("#9a5a30"), rgb("#c98a4a")), pale=WHITE, legs=0.34, body=0.44, tail="plume",
        mane="feathers", tail_long=0.26, tail_up=30, marks=("bib", "belly", "white socks"), fluffy=1.3,
        muzzle=(0.44, 0.34)),
    "terrier": replace(USUAL, coats=(rgb("#e9e2d2"), rgb("#b9854e")), legs=0.32, body=0.42, ears="button", tail="sabre",
        tail_long=0.22, tail_up=74, fluffy=1.4, muzzle=(0.44, 0.42), head=0.34, marks=("bib",)),
    "chihuahua": replace(USUAL, coats=(rgb("#d8ab74"),), pale=CREAM, legs=0.34, body=0.38, rump=0.19, loin=0.15,
        chest=0.21, head=0.36, neck=0.16, nape=(0.16, 0.14), ears="tall", muzzle=(0.26, 0.24), tail="sabre",
        tail_long=0.26, tail_up=66, marks=("smooth", "bib"), thigh=(0.17, 0.09, 0.06, 0.06),
        arm=(0.12, 0.08, 0.06, 0.06)),
    "pug": replace(USUAL, coats=(rgb("#e0bf8e"),), second=rgb("#3a3230"), legs=0.26, body=0.42, chest=0.33, rump=0.28,
        loin=0.27, ears="button", muzzle=(0.12, 0.44), head=0.38, neck=0.12, tail="curl", tail_long=0.18, tail_up=80,
        marks=("smooth", "ears", "dark muzzle", "keep"), arm=(0.17, 0.12, 0.09, 0.09)),
    "dane": replace(USUAL, coats=(rgb("#5a6068"), rgb("#4a423e"), rgb("#b98f5c")), legs=0.56, body=0.52, chest=0.36,
        loin=0.24, neck=0.28, head=0.32, muzzle=(0.56, 0.42), tail="whip", tail_up=-30, marks=("smooth",)),
    "bernese": replace(USUAL, coats=(BLACK,), pale=WHITE, tail="plume", tail_up=-20, mane="feathers", fluffy=1.25,
        chest=0.38, rump=0.33,        loin=0.30, marks=("blaze", "bib", "white socks"), head=0.36),
    "labrador": replace(USUAL, coats=(rgb("#e0c48c"), rgb("#4a3226"), rgb("#2f2c2c")), chest=0.33, rump=0.28, loin=0.25,
        tail_up=10, tail_long=0.42, marks=("bib", "smooth"), muzzle=(0.50, 0.40)),
    "black": replace(USUAL, coats=(rgb("#3a3635"),)),
}  # fmt: skip
CHOOSE = young_or(BREEDS, "puppy")


def paint(canvas: Canvas, look: Look) -> None:
    paint_beast(canvas, look, CHOOSE(look))


PROP = Prop(name="dog", size=0.6, extent=beast_extent(CHOOSE), paint=paint, home="meadow")
