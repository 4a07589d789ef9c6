"""Horses and their kin, from a grazing pony to a galloping zebra."""

from __future__ import annotations

from dataclasses import replace

from muralist.engines.preview.brushes.canvas import Canvas
from muralist.engines.preview.brushes.colour import rgb
from muralist.engines.preview.props.build import Build
from muralist.engines.preview.props.prop import Look, Prop
from muralist.engines.preview.props.quadruped import beast_extent, chooser, paint_beast

HORSE = Build(
    coats=(rgb("#8a5430"), rgb("#6b4630"), rgb("#b07a48"), rgb("#5a4034")), legs=0.66, body=0.58, rump=0.40, loin=0.365,
    chest=0.41, sag=0.02, thigh=(0.31, 0.15, 0.080, 0.075), arm=(0.21, 0.11, 0.072, 0.070), neck=0.44,
    nape=(0.36, 0.19), poise=54, head=0.28, tilt=-34, face="horse", ears="horse", muzzle=(1.28, 1.0), foot="hoof",
    tail="flow", tail_long=0.66, tail_up=-34, mane="flow", marks=("blaze", "smooth"), fluffy=1.0,
)  # fmt: skip
KINDS: dict[str, Build] = {
    "": HORSE,
    "foal": replace(HORSE, legs=0.66, body=0.44, rump=0.27, loin=0.24, chest=0.28, neck=0.32, head=0.28, muzzle=(0.95,
        1.0), tail_long=0.30, thigh=(0.20, 0.12, 0.08, 0.08), arm=(0.15, 0.10, 0.075, 0.075)),
    "pony": replace(HORSE, legs=0.46, body=0.58, neck=0.34, head=0.29, muzzle=(1.05, 1.0)),
    "zebra": replace(HORSE, coats=(rgb("#f3efe6"),), second=rgb("#2c2a2c"), mane="crest", tail="tuft", tail_long=0.46,
        legs=0.60, neck=0.36, marks=("stripes", "dark muzzle", "smooth")),
    "unicorn": replace(HORSE, coats=(rgb("#f6f2f4"),), second=rgb("#c79ad6"), horns="unicorn", marks=("keep",
        "smooth")),
    "donkey": replace(HORSE, coats=(rgb("#8f8a86"), rgb("#7d7169")), pale=rgb("#efe8dc"), second=rgb("#4a4340"),
        ears="long", mane="crest", tail="tuft", tail_long=0.40, legs=0.52, neck=0.32, head=0.29, muzzle=(1.12, 1.0),
        marks=("pale muzzle", "belly")),
}  # fmt: skip
CHOOSE = chooser(KINDS)


def paint(canvas: Canvas, look: Look) -> None:
    paint_beast(canvas, look, CHOOSE(look))


PROP = Prop(name="horse", size=1.9, extent=beast_extent(CHOOSE), paint=paint, home="meadow", overlap=0.1)
