"""Bears on all fours, asleep, or sitting with something good: brown, polar, black and the giant panda."""

from __future__ import annotations

from dataclasses import replace

from muralist.engines.preview.brushes.canvas import Canvas
from muralist.engines.preview.brushes.colour import rgb
from muralist.engines.preview.props.build import Build
from muralist.engines.preview.props.measured import measured
from muralist.engines.preview.props.prop import Look, Prop
from muralist.engines.preview.props.quadruped import BOUND, chooser, paint_beast
from muralist.engines.preview.props.sitters import Sitter, paint_sitter

WHITE, BLACK = rgb("#f4f1ea"), rgb("#38343a")
BEAR = Build(
    coats=(rgb("#7a4f32"), rgb("#6a4630"), rgb("#8f6240")), legs=0.38, body=0.54, rump=0.42, loin=0.40, chest=0.44,
    thigh=(0.30, 0.22, 0.17, 0.17), arm=(0.26, 0.20, 0.17, 0.17), neck=0.18, nape=(0.36, 0.30), poise=20, head=0.38,
        tilt=-6,
    face="bear", ears="round", muzzle=(0.34, 0.36), tail="stub", marks=("shy",), fluffy=1.15,
)  # fmt: skip
KINDS: dict[str, Build] = {
    "": BEAR,
    "polar": replace(BEAR, coats=(WHITE,), head=0.34, neck=0.24),
    "black": replace(BEAR, coats=(BLACK,), pale=rgb("#b08a66")),
    "panda": replace(BEAR, coats=(WHITE,), second=BLACK, pale=WHITE, marks=("band", "patch eyes", "ears", "keep"),
        head=0.42, neck=0.15),
    "polarcub": replace(BEAR, coats=(WHITE,), legs=0.30, body=0.38, head=0.42, rump=0.34, loin=0.33, chest=0.36),
    "cub": replace(BEAR, legs=0.30, body=0.38, head=0.42, rump=0.34, loin=0.33, chest=0.36),
}  # fmt: skip
SEATED: dict[str, Sitter] = {
    "": Sitter(coats=BEAR.coats, plump=1.1),
    "polar": Sitter(coats=(WHITE,), pale=rgb("#fbfaf6"), plump=1.1),
    "black": Sitter(coats=(BLACK,), pale=rgb("#b08a66"), plump=1.1),
    "panda": Sitter(coats=(WHITE,), limbs=BLACK, face="panda", plump=1.15, big=1.1),
}  # fmt: skip
MEALS = {"": "honey", "polar": "fish", "black": "honey", "panda": "bamboo"}
UPRIGHT = frozenset({"sitting", "eating", "begging"})
CHOOSE = chooser(KINDS)


def paint(canvas: Canvas, look: Look) -> None:
    words = look.variant.split()
    if not UPRIGHT & set(words):
        paint_beast(canvas, look, CHOOSE(look))
        return
    kind = next((word for word in words if word in SEATED), "")
    paint_sitter(canvas, look, SEATED[kind], food=(look.filling or MEALS[kind]) if "eating" in words else "")


PROP = Prop(name="bear", size=1.4, extent=measured(paint, BOUND), paint=paint, home="forest", overlap=0.1)
