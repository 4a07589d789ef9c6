"""Deer, goats, cattle, camels and giraffes: animals on hoofs that browse and graze."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from muralist.engines.preview.brushes.canvas import Canvas
from muralist.engines.preview.brushes.colour import rgb
from muralist.engines.preview.props.build import Build
from muralist.engines.preview.props.prop import Look, Prop
from muralist.engines.preview.props.quadruped import beast_extent, chooser, paint_beast

CREAM, WHITE = rgb("#f7ead0"), rgb("#f6f1e6")
DEER = Build(
    coats=(rgb("#b07a4a"), rgb("#a06c40")), second=rgb("#f6e8cc"), pale=CREAM, legs=0.58, body=0.52, rump=0.26,
        loin=0.22,
    chest=0.28, thigh=(0.21, 0.12, 0.06, 0.06), arm=(0.14, 0.09, 0.06, 0.06), neck=0.34, nape=(0.22, 0.14), poise=62,
    head=0.22, tilt=-14, face="deer", ears="leaf", muzzle=(1.05, 0.92), foot="hoof", tail="flag", marks=("dapples",
        "belly", "pale muzzle", "keep"),
)  # fmt: skip
GOAT = Build(
    coats=(rgb("#efe8dc"), rgb("#b08a66"), rgb("#8d8a86")), legs=0.42, body=0.48, rump=0.27, loin=0.27, chest=0.30,
    thigh=(0.20, 0.12, 0.075, 0.075), arm=(0.15, 0.10, 0.075, 0.075), neck=0.22, nape=(0.22, 0.16), poise=52, head=0.26,
    tilt=-18, face="goat", ears="leaf", muzzle=(0.95, 1.0), foot="hoof", tail="flag", horns="goat",
        marks=("pale muzzle",), fluffy=1.05,
)  # fmt: skip
COW = Build(
    coats=(rgb("#f3eee4"),), second=rgb("#3a3434"), legs=0.42, body=0.66, rump=0.36, loin=0.36, chest=0.40, sag=0.02,
    thigh=(0.24, 0.15, 0.10, 0.10), arm=(0.20, 0.13, 0.10, 0.10), neck=0.20, nape=(0.32, 0.24), poise=36, head=0.30,
    tilt=-20, face="cow", ears="leaf", muzzle=(0.95, 1.12), foot="hoof", tail="tuft", tail_long=0.44, tail_up=-30,
        horns="bull",
    marks=("cow", "pink muzzle", "face patch", "smooth"),
)  # fmt: skip
CAMEL = Build(
    coats=(rgb("#b98549"), rgb("#a97740")), legs=0.64, body=0.56, rump=0.27, loin=0.28, chest=0.32, thigh=(0.20, 0.12,
        0.085, 0.09),
    arm=(0.15, 0.11, 0.085, 0.09), neck=0.46, nape=(0.24, 0.15), poise=54, head=0.24, tilt=-4, face="camel",
        ears="small",
    muzzle=(0.95, 1.05), foot="hoof", tail="tuft", tail_long=0.34, tail_up=-40, marks=("pale muzzle",), mane="hump",
)  # fmt: skip
LLAMA = replace(
    CAMEL, coats=(rgb("#efe6d4"), rgb("#b98d66"), rgb("#8a6a52")), legs=0.46, body=0.46, neck=0.42, poise=74,
        head=0.24, ears="wool",
    mane="wool", rump=0.28, chest=0.30, tail="stub", muzzle=(0.62, 0.95), tilt=-2, fluffy=1.2,
)  # fmt: skip
GIRAFFE = Build(
    coats=(rgb("#e8bd72"),), second=rgb("#9a5a2c"), pale=CREAM, legs=0.80, body=0.46, rump=0.28, loin=0.26, chest=0.33,
    thigh=(0.21, 0.12, 0.08, 0.085), arm=(0.16, 0.11, 0.08, 0.085), neck=0.86, nape=(0.28, 0.14), poise=66, head=0.21,
        tilt=-18,
    face="giraffe", ears="leaf", muzzle=(1.15, 0.95), foot="hoof", tail="tuft", tail_long=0.40, tail_up=-46,
        horns="knobs",
    marks=("patches", "pale muzzle", "smooth", "keep"),
)  # fmt: skip
SHEEP = replace(
    GOAT, coats=(WHITE,), legs=0.32, horns="", mane="wool", body=0.46, chest=0.36, rump=0.34, loin=0.34, tail="none",
        marks=("smooth",), head=0.25,
)  # fmt: skip
KINDS: dict[str, tuple[float, str, dict[str, Build]]] = {
    "deer": (1.5, "forest", {
        "": replace(DEER, horns="antlers"), "doe": DEER,
        "fawn": replace(DEER, legs=0.56, body=0.38, neck=0.26, head=0.24, rump=0.22, loin=0.19, chest=0.22,
            muzzle=(0.8, 0.9)),
        "reindeer": replace(DEER, horns="antlers", coats=(rgb("#8a6a50"),), second=rgb("#5a4638"), pale=WHITE,
            marks=("belly", "bib", "keep")),
        "gazelle": replace(DEER, coats=(rgb("#d2a060"),), second=rgb("#5a3c28"), pale=WHITE, horns="goat",
            marks=("belly", "pale muzzle")),
        "moose": replace(DEER, horns="palms", coats=(rgb("#5e4634"),), pale=rgb("#8a6f58"), marks=("pale muzzle",),
            chest=0.36, rump=0.28, head=0.30, muzzle=(1.3, 1.2), neck=0.26, poise=44),
    }),
    "goat": (0.8, "meadow", {"": GOAT, "ram": replace(GOAT, horns="ram", coats=(rgb("#c9b596"),)),
        "kid": replace(GOAT, horns="", legs=0.36, body=0.34, head=0.28)}),
    "buffalo": (1.7, "meadow", {
        "": replace(COW, coats=(rgb("#5a4638"), rgb("#4a3a32")), second=rgb("#33281f"), chest=0.52, rump=0.32,
            poise=-14, tilt=-40, marks=("dark muzzle", "beard", "bison"), fluffy=1.5, head=0.37, mane="bison",
            ears="small", horns="crescent"),
        "water": replace(COW, coats=(rgb("#5c5b5e"), rgb("#67625f")), pale=rgb("#b9b2a8"), chest=0.44, rump=0.38,
            loin=0.40, poise=4, tilt=-16, horns="swept", marks=("pale muzzle", "smooth"), head=0.31),
        "yak": replace(COW, coats=(rgb("#4a3a30"), rgb("#5e4a3c")), chest=0.50, rump=0.42, loin=0.42, poise=6, tilt=-30,
            mane="skirt", tail="flow", marks=("pale muzzle",), fluffy=1.5, head=0.31),
        "highland": replace(COW, coats=(rgb("#b0683a"), rgb("#c07a44")), second=rgb("#7d4526"),
            pale=rgb("#d8a888"), chest=0.46, rump=0.40,
            loin=0.42, poise=10, tilt=-30, mane="skirt", tail="flow", tail_up=-60, tail_long=0.40, horns="long",
            marks=("pink muzzle", "fringe"), fluffy=1.6, head=0.31),
        "gnu": replace(COW, coats=(rgb("#6a6660"),), second=rgb("#2c2826"), chest=0.40, rump=0.28, loin=0.28, legs=0.52,
            poise=22, tilt=-44, mane="crest", tail="flow", marks=("dark muzzle", "beard"), head=0.32),
        "bull": replace(COW, coats=(rgb("#4a3a34"), rgb("#6b4630")), marks=("pale muzzle", "smooth"), chest=0.46),
    }),
    "camel": (2.1, "desert", {"": CAMEL, "bactrian": replace(CAMEL,
        coats=(rgb("#8a5d36"),), mane="humps", fluffy=1.2)}),
    "llama": (1.7, "meadow", {"": LLAMA}),
    "giraffe": (4.2, "meadow", {"": GIRAFFE, "calf": replace(GIRAFFE, neck=0.56, legs=0.64)}),
}  # fmt: skip


def brush_of(choose: Callable[[Look], Build]) -> Callable[[Canvas, Look], None]:
    """The painter of a prop whose looks have these builds."""
    return lambda canvas, look: paint_beast(canvas, look, choose(look))


def herd(kinds: Mapping[str, tuple[float, str, dict[str, Build]]], overlap: float = 0.1) -> tuple[Prop, ...]:
    """One prop a species: metres, home, and its builds by variant."""
    props = []
    for name, (metres, home, builds) in kinds.items():
        choose = chooser(builds)
        props.append(
            Prop(
                name=name, size=metres, extent=beast_extent(choose), paint=brush_of(choose), home=home, overlap=overlap
            )
        )
    return tuple(props)


PROPS = herd(KINDS)
