"""Foxes, wolves and their wild cousins, in every pose."""

from __future__ import annotations

from dataclasses import replace

from muralist.engines.preview.brushes.canvas import Canvas
from muralist.engines.preview.brushes.colour import rgb
from muralist.engines.preview.props.build import Build
from muralist.engines.preview.props.prop import Look, Prop
from muralist.engines.preview.props.quadruped import beast_extent, chooser, paint_beast

WHITE = rgb("#faf3e6")
FOX = Build(
    coats=(rgb("#d3692c"), rgb("#c65f2a"), rgb("#dc7a38")), second=rgb("#3d2c22"), pale=WHITE, legs=0.40, body=0.45,
    rump=0.25, loin=0.215, chest=0.285, thigh=(0.22, 0.12, 0.075, 0.075), arm=(0.16, 0.10, 0.075, 0.075),
    neck=0.18, nape=(0.27, 0.20), head=0.33, muzzle=(0.52, 0.24), ears="prick", tail="brush", tail_long=0.56, tail_up=8,
    marks=("mask", "bib", "socks", "keep"), fluffy=1.0,
)  # fmt: skip
WOLF = replace(
    FOX, coats=(rgb("#85888e"), rgb("#77777c"), rgb("#938c84")), second=rgb("#4e5058"), pale=rgb("#efece4"), legs=0.47,
    chest=0.30, loin=0.23, rump=0.25, head=0.32, muzzle=(0.56, 0.30), tail="bush", tail_long=0.44, tail_up=-22,
    fluffy=1.12, neck=0.20, nape=(0.29, 0.22), marks=("mask", "belly", "back", "keep"),
)  # fmt: skip
KINDS: dict[str, Build] = {
    "": FOX,
    "wolf": WOLF,
    "arctic": replace(FOX, coats=(rgb("#f4f3f0"),), second=rgb("#e6e4e0"), legs=0.34, muzzle=(0.40, 0.26),
        fluffy=1.15, marks=("plain", "keep")),
    "hyena": replace(WOLF, coats=(rgb("#b59a70"), rgb("#a88c64")), second=rgb("#57442f"), pale=rgb("#cdb78e"),
        legs=0.46, chest=0.33, rump=0.20, ears="round", tail="brush", tail_long=0.30, muzzle=(0.46, 0.34), fluffy=0.8,
        marks=("spots", "socks", "keep")),
    "skunk": replace(FOX, coats=(rgb("#34323a"),), second=rgb("#f2f0ec"), pale=rgb("#f2f0ec"), legs=0.22, body=0.42,
        muzzle=(0.36, 0.24), ears="round", tail="brush", tail_long=0.56, tail_up=52, marks=("stripe", "keep"),
        fluffy=1.25),
    "coyote": replace(WOLF, coats=(rgb("#b08d62"),), second=rgb("#6e5a44"), fluffy=1.0),
    "cub": replace(FOX, legs=0.30, body=0.38, head=0.36, rump=0.21, loin=0.19, chest=0.22, tail_long=0.38,
        muzzle=(0.38, 0.26)),
}  # fmt: skip
CHOOSE = chooser(KINDS)


def paint(canvas: Canvas, look: Look) -> None:
    paint_beast(canvas, look, CHOOSE(look))


PROP = Prop(name="fox", size=0.6, extent=beast_extent(CHOOSE), paint=paint, home="forest")
