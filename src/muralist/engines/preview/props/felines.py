"""Great cats on the prowl: lions, tigers, leopards and their like, in every pose."""

from __future__ import annotations

from dataclasses import replace

from muralist.engines.preview.brushes.canvas import Canvas
from muralist.engines.preview.brushes.colour import rgb
from muralist.engines.preview.props.build import Build
from muralist.engines.preview.props.prop import Look, Prop
from muralist.engines.preview.props.quadruped import beast_extent, chooser, paint_beast

CAT = Build(
    coats=(rgb("#d98a42"), rgb("#8d8a86"), rgb("#4a4744"), rgb("#a8764a")), legs=0.34, body=0.45, rump=0.25, loin=0.225,
    chest=0.26, thigh=(0.21, 0.13, 0.085, 0.085), arm=(0.15, 0.10, 0.085, 0.085), neck=0.15, nape=(0.22, 0.19),
    poise=44, head=0.38, tilt=0, face="cat", ears="prick", tail="whip", tail_long=0.56, tail_up=58, marks=("tabby",
        "bib"),
)  # fmt: skip
BIG = replace(
    CAT, coats=(rgb("#d9a860"), rgb("#cf9a55")), legs=0.43, body=0.56, rump=0.34, loin=0.30, chest=0.38, neck=0.18,
    nape=(0.30, 0.24), poise=34, head=0.36, ears="round", tail_up=0, tail_long=0.52, marks=("belly",),
    thigh=(0.27, 0.17, 0.115, 0.12), arm=(0.22, 0.15, 0.125, 0.125),
)  # fmt: skip
LION = replace(BIG, second=rgb("#8a5a30"), mane="ruff", tail="tuft", head=0.40, poise=40)
KINDS: dict[str, Build] = {
    "": LION,
    "lioness": replace(BIG, tail="tuft"),
    "tiger": replace(BIG, coats=(rgb("#e8893a"),), second=rgb("#2e2622"), pale=rgb("#fbf3e6"), marks=("stripes",
        "belly", "bib")),
    "leopard": replace(BIG, coats=(rgb("#dfae62"),), second=rgb("#3a2a20"), pale=rgb("#fbf1dc"), marks=("rosettes",
        "belly")),
    "snow": replace(BIG, coats=(rgb("#d8d6d2"),), second=rgb("#5a5654"), pale=rgb("#fbfaf6"), marks=("rosettes",
        "belly"), tail="ring", tail_long=0.62, fluffy=1.1),
    "panther": replace(BIG, coats=(rgb("#36343a"),), pale=rgb("#4a484e"), marks=()),
    "cheetah": replace(BIG, coats=(rgb("#e3b869"),), second=rgb("#3a2a20"), legs=0.52, loin=0.21, marks=("spots",
        "belly"), head=0.29),
    "lynx": replace(BIG, coats=(rgb("#b99a72"),), second=rgb("#5e4a34"), pale=rgb("#f4ead6"), legs=0.46, body=0.50,
        ears="tuft", tail="stub", marks=("spots", "belly", "bib"), head=0.36, fluffy=1.2),
    "cub": replace(BIG, legs=0.30, body=0.42, head=0.40, rump=0.24, loin=0.22, chest=0.25, tail_long=0.36,
        thigh=(0.19, 0.13, 0.10, 0.10), arm=(0.16, 0.12, 0.10, 0.10)),
}  # fmt: skip
CHOOSE = chooser(KINDS)


def paint(canvas: Canvas, look: Look) -> None:
    paint_beast(canvas, look, CHOOSE(look))


PROP = Prop(name="lion", size=1.2, extent=beast_extent(CHOOSE), paint=paint, home="meadow", overlap=0.1)
