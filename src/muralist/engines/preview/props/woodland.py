"""Small furry animals that sit up with something in their paws, and run on all fours."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from muralist.engines.preview.brushes.canvas import Canvas
from muralist.engines.preview.brushes.colour import rgb
from muralist.engines.preview.props.build import Build
from muralist.engines.preview.props.canines import FOX
from muralist.engines.preview.props.floaters import paint_otter
from muralist.engines.preview.props.gaits import pose_in
from muralist.engines.preview.props.measured import measured
from muralist.engines.preview.props.perched import paint_perched
from muralist.engines.preview.props.prop import Look, Prop
from muralist.engines.preview.props.quadruped import BOUND, paint_beast
from muralist.engines.preview.props.sitters import Sitter, paint_sitter

WHITE, BLACK, CREAM = rgb("#f6f1e6"), rgb("#3a3638"), rgb("#f4e6cc")
SEATED = frozenset({"", "sitting", "eating", "begging", "lying"})
"""Poses that are drawn from the front."""
RED, GREY = rgb("#b5562c"), rgb("#8d9096")
SMALL = replace(
    FOX,
    legs=0.26,
    body=0.44,
    head=0.32,
    muzzle=(0.30, 0.26),
    ears="round",
    tail_long=0.46,
    neck=0.14,
    marks=("bib",),
    rump=0.25,
    loin=0.22,
    chest=0.25,
)
MOUSE = replace(
    SMALL,
    coats=(rgb("#a39a94"), rgb("#b8a690")),
    pale=CREAM,
    tail="rat",
    tail_long=0.60,
    legs=0.16,
    muzzle=(0.36, 0.20),
    rump=0.30,
    loin=0.26,
    chest=0.24,
)
SPECIES: dict[str, tuple[float, str, Sitter, Build, str]] = {
    "raccoon": (0.5, "forest", Sitter(coats=(GREY,), pale=rgb("#f0ede6"), limbs=rgb("#4a4a50"), face="raccoon",
        ears="point", tail="ring"),
                replace(SMALL, coats=(GREY,), second=rgb("#3f3f46"), pale=rgb("#f0ede6"), tail="ring",
                    marks=("bandit", "socks", "keep"), fluffy=1.1), "apple"),
    "redpanda": (0.5, "forest", Sitter(coats=(RED,), pale=WHITE, limbs=rgb("#3f2a26"), face="redpanda", ears="point",
        tail="ring"),
                 replace(SMALL, coats=(RED,), second=rgb("#3f2a26"), pale=WHITE, ears="prick", tail="ring",
                     tail_long=0.56, marks=("bandit", "socks", "keep"), fluffy=1.1), "bamboo"),
    "koala": (0.7, "forest", Sitter(coats=(rgb("#9aa0a6"),), pale=rgb("#eceae6"), face="koala", ears="huge",
        plump=1.1, food="leaf"),
              replace(SMALL, coats=(rgb("#9aa0a6"),), ears="round", tail="none", muzzle=(0.22, 0.34)), "leaf"),
    "otter": (0.7, "lake", Sitter(coats=(rgb("#7a5a44"), rgb("#8a6850")), pale=rgb("#e3cdb0"), ears="low",
        tail="thick", plump=0.92, stance="upright", face_at=1.12, whiskers=True, nose=1.3),
              replace(SMALL, coats=(rgb("#7a5a44"),), ears="small", tail="thick", tail_long=0.46, legs=0.20,
                  body=0.60, marks=("belly",)), "fish"),
    "beaver": (0.6, "lake", Sitter(coats=(rgb("#7d5636"),), ears="tiny", tail="flat", plump=1.2,
        stance="perched", nose=1.3),
               replace(SMALL, coats=(rgb("#7d5636"),), ears="small", tail="thick", legs=0.20), "wood"),
    "marmot": (0.5, "mountains", Sitter(coats=(rgb("#a07a50"), rgb("#8a6a4c")), pale=rgb("#e6cfa4"), ears="low",
        tail="thick", plump=1.1, nose=1.2, stance="perched", whiskers=True),
               replace(SMALL, coats=(rgb("#a07a50"),), ears="small", tail="thick", tail_long=0.30, legs=0.20,
                   marks=("belly",), fluffy=1.2), "nut"),
    "mouse": (0.09, "meadow", Sitter(coats=MOUSE.coats, pale=CREAM, ears="huge", tail="thin", nose=0.7,
        plump=0.86, stance="perched", whiskers=True),
        MOUSE, "cheese"),
    "hamster": (0.11, "bedroom", Sitter(coats=(rgb("#dda65e"), rgb("#d9b48a")), pale=WHITE, ears="tiny", plump=1.24,
        big=1.16, nose=0.6, stance="perched", whiskers=True, face="cheeks", face_at=0.74),
                replace(MOUSE, coats=(rgb("#dda65e"),), tail="stub", pale=WHITE, body=0.36, head=0.36, muzzle=(0.20,
                    0.30), marks=("belly", "bib")), "nut"),
    "chimp": (1.2, "jungle", Sitter(coats=(rgb("#3d3532"), rgb("#4a3c34")), pale=rgb("#dcb592"), face="ape",
        ears="side", plump=1.0),
              replace(SMALL, coats=(rgb("#3d3532"),), pale=rgb("#dcb592"), tail="none", legs=0.40, muzzle=(0.16,
                  0.40), neck=0.12), "banana"),
    "gorilla": (1.6, "jungle", Sitter(coats=(rgb("#4a4b52"),), pale=rgb("#8d8a8c"), face="ape", ears="side",
        plump=1.3, big=1.08),
                replace(SMALL, coats=(rgb("#3f4045"),), pale=rgb("#67676c"), tail="none", legs=0.42, chest=0.44,
                    muzzle=(0.14, 0.44), neck=0.12, arm=(0.24, 0.18, 0.15, 0.15), head=0.36), "banana"),
    "sloth": (0.6, "jungle", Sitter(coats=(rgb("#9a8468"),), pale=rgb("#ecd9b8"), face="sloth", ears="", plump=1.0,
        food="leaf"),
              replace(SMALL, coats=(rgb("#9a8468"),), tail="none", muzzle=(0.16, 0.30)), "leaf"),
    "badger": (0.6, "forest", Sitter(coats=(rgb("#7d7f84"),), pale=WHITE, limbs=BLACK, face="badger", ears="tiny",
        plump=1.1),
               replace(SMALL, coats=(rgb("#7d7f84"),), second=BLACK, pale=WHITE, tail="stub", marks=("bandit",
                   "socks", "keep"), legs=0.20), "apple"),
    "lemur": (0.45, "jungle", Sitter(coats=(rgb("#9a9692"),), pale=rgb("#f2efe8"), limbs=rgb("#55504e"), face="raccoon",
        ears="point", tail="ring", plump=0.84),
              replace(SMALL, coats=(rgb("#9a9692"),), second=rgb("#2f2c2e"), pale=WHITE, ears="prick", tail="ring",
                  tail_long=0.66, marks=("bandit", "keep"), legs=0.32), "fig"),
    "mole": (0.15, "meadow", Sitter(coats=(rgb("#4a4348"), rgb("#5a4c48")), pale=rgb("#d8b0a8"), ears="", plump=1.2,
        nose=1.7, stance="perched", whiskers=True),
             replace(MOUSE, coats=(rgb("#4a4348"),), pale=rgb("#d8b0a8"), tail="stub", ears="small", legs=0.10), "nut"),
    "meerkat": (0.35, "desert", Sitter(coats=(rgb("#cda770"),), pale=CREAM, limbs=rgb("#b78f5a"), face="raccoon",
        ears="low", tail="thick", plump=0.72, big=0.80, stance="upright", face_at=1.18),
                replace(SMALL, coats=(rgb("#cda770"),), tail="rat", marks=("bib",), muzzle=(0.40, 0.22)), "nut"),
}  # fmt: skip


def _painter(seated: Sitter, build: Build, meal: str) -> Callable[[Canvas, Look], None]:
    def paint(canvas: Canvas, look: Look) -> None:
        if "swimming" in look.variant:
            paint_otter(canvas, look)
            return
        pose = pose_in(look.variant)
        if pose in SEATED and seated.stance:
            paint_perched(canvas, look, seated, food=(look.filling or meal) if pose == "eating" else "")
        elif pose in SEATED:
            paint_sitter(canvas, look, seated, food=(look.filling or meal) if pose == "eating" else "")
        else:
            paint_beast(canvas, look, build)

    return paint


def _props() -> tuple[Prop, ...]:
    found = []
    for name, (metres, home, seated, build, meal) in SPECIES.items():
        paint = _painter(seated, build, meal)
        found.append(Prop(name=name, size=metres, extent=measured(paint, BOUND), paint=paint, home=home))
    return tuple(found)


PROPS = _props()
