"""The tools of deeds and trades: what each is, how far it reaches, and when it is painted."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from muralist.engines.preview.brushes.canvas import Canvas
from muralist.engines.preview.brushes.colour import rgb
from muralist.engines.preview.brushes.paths import Point, ellipse
from muralist.engines.preview.brushes.shade import puffed
from muralist.engines.preview.props.figure.brushwork import (
    paint_brush,
    paint_nailbrush,
    paint_scissors,
    paint_selfie,
    paint_wallbrush,
)
from muralist.engines.preview.props.figure.build import Figure
from muralist.engines.preview.props.figure.callings import CALLINGS
from muralist.engines.preview.props.figure.doings.drawn import BEHIND, DRAWN
from muralist.engines.preview.props.figure.gear import GEAR
from muralist.engines.preview.props.figure.grips import FISTS, PAWED, SMALLEST, corners, hold
from muralist.engines.preview.props.figure.handle import far_hand
from muralist.engines.preview.props.figure.implements import IMPLEMENTS
from muralist.engines.preview.props.figure.pourers import POURERS
from muralist.engines.preview.props.figure.pursuits import paint_board, paint_knife, paint_rope
from muralist.engines.preview.props.figure.sportsware import SPORTSWARE
from muralist.engines.preview.props.prop import Look

Paint = Callable[[Canvas, Figure, Look], None]
TENNIS = rgb("#d3e04a")
GAMES = frozenset({"basketball", "volleyball", "tennis", "snowball"})
"""Words of a figure's variant for the ball that it throws."""
SEATED = 0.08
"""Hips lower than that are those of people on seats."""
Box = tuple[float, float, float, float]


@dataclass(frozen=True, slots=True, kw_only=True)
class Tool:
    """`paint` it before the body where `under`, else between the body and the near arm; `box` (left, bottom, right,
    top) is about the far hand, or about the ground where `grounded`. `prop` is a registered thing that is held.
    """

    paint: Paint | None = None
    box: Box = (0.0, 0.0, 0.0, 0.0)
    under: Paint | None = None
    grounded: bool = False
    prop: str = ""
    turn: float | None = None


TOOLS: dict[str, Tool] = {
    "bubbles": Tool(paint=IMPLEMENTS["bubbles"], box=(-0.03, -0.10, 0.54, 0.40)),
    "stool": Tool(paint=GEAR["stool"], box=(-0.17, -0.02, 0.17, 0.27), grounded=True),
    "wheelchair": Tool(under=GEAR["chair"], paint=GEAR["wheel"], box=(-0.32, -0.02, 0.31, 0.72), grounded=True),
    "wool": Tool(paint=IMPLEMENTS["wool"], box=(-0.20, -0.16, 0.06, 0.12)),
    "crumbs": Tool(paint=IMPLEMENTS["crumbs"], box=(-0.05, -0.55, 0.28, 0.03)),
    "cliff": Tool(under=GEAR["cliff"], box=(-0.54, -0.02, 0.52, 1.29), grounded=True),
    "football": Tool(box=(0.08, -0.02, 0.48, 0.25), grounded=True),
    "pan": Tool(paint=IMPLEMENTS["pan"], box=(-0.05, -0.06, 0.31, 0.22)),
    "ladle": Tool(paint=IMPLEMENTS["ladle"], box=(-0.03, -0.07, 0.12, 0.24)),
    "woodspoon": Tool(paint=IMPLEMENTS["woodspoon"], box=(-0.03, -0.07, 0.12, 0.24)),
    "pointer": Tool(paint=IMPLEMENTS["pointer"], box=(-0.10, -0.14, 0.42, 0.34)),
    "rod": Tool(paint=IMPLEMENTS["rod"], box=(-0.15, -0.86, 0.41, 0.50)),
    "surfboard": Tool(under=GEAR["surfboard"], paint=GEAR["spray"], box=(-0.78, -0.02, 0.68, 0.60), grounded=True),
    "board": Tool(paint=paint_board, box=(-0.58, 0.44, 0.60, 0.74), grounded=True),
    "skiprope": Tool(paint=paint_rope, box=(-0.42, -0.01, 0.42, 0.70), grounded=True),
    "knife": Tool(paint=paint_knife, box=(-0.22, -0.05, 0.08, 0.04)),
    "snowboard": Tool(under=GEAR["snowboard"], paint=GEAR["powder"], box=(-0.50, -0.01, 0.44, 0.20), grounded=True),
    "skateboard": Tool(box=(-0.26, -0.01, 0.26, 0.13), grounded=True),
    "skis": Tool(under=GEAR["skis"], paint=GEAR["poles"], box=(-0.42, -0.01, 0.52, 0.10), grounded=True),
    "skates": Tool(under=GEAR["skates"], box=(-0.38, -0.04, 0.20, 0.10), grounded=True),
    "chalk": Tool(paint=IMPLEMENTS["chalk"], box=(-0.03, -0.03, 0.05, 0.06)),
    "notebook": Tool(paint=IMPLEMENTS["notebook"], box=(-0.20, -0.12, 0.08, 0.10)),
    "net": Tool(paint=IMPLEMENTS["net"], box=(-0.34, -0.60, 0.34, 0.06)),
    "splash": Tool(under=IMPLEMENTS["splash"], box=(-0.46, -0.06, 0.46, 0.34), grounded=True),
    "seat": Tool(under=GEAR["seat"], box=(-0.24, -0.29, 0.12, 0.36), grounded=True),
    "besom": Tool(under=GEAR["besom"], box=(-0.62, 0.02, 0.52, 0.38), grounded=True),
    "easel": Tool(under=GEAR["easel"], box=(0.0, 0.0, 0.70, 0.98), grounded=True),
    "palette": Tool(paint=GEAR["palette"], box=(-0.08, -0.03, 0.14, 0.08)),
    "broom": Tool(paint=IMPLEMENTS["broom"], box=(-0.20, -0.55, 0.42, 0.36)),
    "dough": Tool(paint=IMPLEMENTS["dough"], box=(-0.26, -0.06, 0.10, 0.06)),
    "jug": Tool(paint=POURERS["jug"], box=(-0.30, -0.30, 0.12, 0.24)),
    "spout": Tool(paint=POURERS["spout"], box=(-0.12, -0.16, 0.30, 0.24)),
    "disc": Tool(paint=IMPLEMENTS["disc"], box=(-0.36, 0.0, 0.12, 0.17)),
    "sword": Tool(paint=IMPLEMENTS["sword"], box=(-0.06, -0.09, 0.19, 0.42)),
    "shield": Tool(paint=IMPLEMENTS["shield"], box=(-0.24, -0.46, 0.05, 0.0)),
    "sticks": Tool(paint=IMPLEMENTS["sticks"], box=(-0.30, -0.08, 0.15, 0.04)),
    "longrod": Tool(paint=IMPLEMENTS["longrod"], box=(-0.15, -0.09, 0.88, 0.42)),
    "quilt": Tool(paint=IMPLEMENTS["quilt"], box=(-0.26, -0.05, 0.47, 0.21), grounded=True),
    "shovel": Tool(paint=IMPLEMENTS["shovel"], box=(-0.20, -0.52, 0.40, 0.24)),
    "trowel": Tool(paint=IMPLEMENTS["trowel"], box=(-0.05, -0.30, 0.28, 0.04)),
    "can": Tool(paint=POURERS["water"], box=(-0.16, -0.66, 0.50, 0.16)),
    "camera": Tool(prop="camera"),
    "selfiephone": Tool(paint=paint_selfie, box=(-0.06, -0.04, 0.10, 0.15)),
    "phone": Tool(paint=IMPLEMENTS["phone"], box=(-0.06, -0.06, 0.06, 0.08)),
    "wallbrush": Tool(paint=paint_wallbrush, box=(-0.06, -0.06, 0.16, 0.12)),
    "nailbrush": Tool(paint=paint_nailbrush, box=(-0.12, -0.06, 0.06, 0.08)),
    "scissors": Tool(paint=paint_scissors, box=(-0.04, -0.06, 0.14, 0.08)),
    "hairbrush": Tool(paint=paint_brush, box=(-0.30, 0.30, 0.0, 0.50)),
    "toothbrush": Tool(paint=IMPLEMENTS["toothbrush"], box=(-0.16, -0.04, 0.06, 0.08)),
    "laptop": Tool(prop="laptop"),
    "microphone": Tool(prop="microphone"),
    "cutlery": Tool(paint=IMPLEMENTS["cutlery"], box=(-0.10, -0.12, 0.12, 0.14)),
    "cup": Tool(prop="mug"),
    "bowl": Tool(paint=IMPLEMENTS["bowl"], box=(-0.10, -0.2, 0.08, 0.08)),
    "ball": Tool(box=(0.02, 0.06, 0.32, 0.36)),
    "rally": Tool(box=(-0.06, -0.10, 0.46, 0.40)),
    "guitar": Tool(prop="guitar"),
    "violin": Tool(prop="violin"),
    "trumpet": Tool(prop="trumpet"),
    "drum": Tool(prop="drum"),
    "wand": Tool(paint=IMPLEMENTS["wand"], box=(-0.05, -0.08, 0.16, 0.26)),
    "scepter": Tool(paint=IMPLEMENTS["scepter"], box=(-0.04, -0.16, 0.08, 0.33)),
    "fork": Tool(paint=IMPLEMENTS["fork"], box=(-0.08, -0.60, 0.10, 0.49)),
    "staff": Tool(paint=IMPLEMENTS["staff"], box=(-0.03, -0.60, 0.05, 0.27)),
    "cane": Tool(paint=IMPLEMENTS["cane"], box=(-0.08, -0.60, 0.05, 0.06)),
    "flask": Tool(paint=IMPLEMENTS["flask"], box=(-0.08, -0.08, 0.08, 0.26)),
    "lens": Tool(paint=IMPLEMENTS["lens"], box=(-0.03, -0.05, 0.14, 0.21)),
    "textbook": Tool(paint=IMPLEMENTS["textbook"], box=(-0.07, -0.05, 0.06, 0.13)),
    "tray": Tool(paint=CALLINGS["tray"], box=(-0.19, -0.01, 0.21, 0.22)),
    "loaf": Tool(paint=IMPLEMENTS["loaf"], box=(-0.14, -0.06, 0.20, 0.18)),
    "hammer": Tool(paint=IMPLEMENTS["hammer"], box=(-0.06, -0.09, 0.12, 0.23)),
    "block": Tool(under=IMPLEMENTS["block"], box=(0.24, -0.02, 0.66, 0.42), grounded=True),
    "hatchet": Tool(paint=IMPLEMENTS["hatchet"], box=(-0.05, -0.24, 0.15, 0.30)),
    "katana": Tool(paint=IMPLEMENTS["katana"], box=(-0.05, -0.13, 0.20, 0.53)),
    "wrench": Tool(paint=IMPLEMENTS["wrench"], box=(-0.03, -0.07, 0.11, 0.22)),
    "sack": Tool(under=GEAR["sack"], box=(-0.62, -0.30, 0.0, 0.24)),
    "bouquet": Tool(prop="flowers"),
    "mortarboard": Tool(paint=SPORTSWARE["mortarboard"], box=(-0.12, 0.0, 0.14, 0.34)),
    "toast": Tool(paint=SPORTSWARE["toast"], box=(-0.06, -0.06, 0.06, 0.16)),
    "dunked": Tool(paint=SPORTSWARE["dunked"], box=(-0.10, -0.06, 0.16, 0.22)),
    "served": Tool(paint=SPORTSWARE["served"], box=(-0.50, -0.12, 0.26, 0.42)),
    "bat": Tool(paint=SPORTSWARE["bat"], box=(-0.10, -0.08, 0.52, 0.30)),
    "iron": Tool(paint=SPORTSWARE["iron"], box=(0.0, 0.0, 0.50, 0.60), grounded=True),
    "bounced": Tool(paint=SPORTSWARE["bounced"], box=(-0.12, -0.36, 0.16, 0.02)),
    "weights": Tool(paint=SPORTSWARE["weights"], box=(-0.76, -0.18, 0.34, 0.18)),
    "longbow": Tool(paint=SPORTSWARE["longbow"], box=(-0.36, -0.34, 0.18, 0.34)),
    "hoop": Tool(
        under=SPORTSWARE["hoop_behind"], paint=SPORTSWARE["hoop"], box=(-0.40, 0.40, 0.38, 0.74), grounded=True,
    ),
    "letters": Tool(paint=CALLINGS["letters"], box=(-0.08, -0.03, 0.14, 0.17)),
    "hose": Tool(paint=CALLINGS["hose"], box=(-0.46, -0.62, 0.30, 0.08)),
    "trestle": Tool(under=CALLINGS["trestle"], box=(0.08, 0.0, 0.82, 0.46), grounded=True),
    "saw": Tool(paint=CALLINGS["saw"], box=(-0.07, -0.20, 0.30, 0.06)),
    "juggled": Tool(paint=SPORTSWARE["juggled"], box=(-0.60, 0.0, 0.12, 0.74)),
    "held phone": Tool(prop="phone"),
    **{name: Tool(paint=None if name in BEHIND else paint, under=paint if name in BEHIND else None, box=box,
                  grounded=grounded) for name, (paint, box, grounded) in DRAWN.items()},
}  # fmt: skip


def tool_look(tool: Tool, look: Look) -> Look:
    """The look of a tool that is a registered thing."""
    variant = "mixed" if tool.prop == "flowers" else ""
    return Look(seed=look.seed, number=look.number, variant=variant, dark=look.dark)


def tool_boxes(figure: Figure, look: Look) -> list[Point]:
    """Corners of everything that a figure's tools cover."""
    found: list[Point] = []
    x, y = far_hand(figure)
    for name in figure.tools:
        tool = TOOLS[name]
        left, bottom, right, top = tool.box
        dx, dy = (0.0, 0.0) if tool.grounded else (x, y)
        # nothing that is held reaches below the ground, or below the feet of those on seats
        ground = bottom if tool.grounded or figure.pose.turn else -0.30 if figure.pose.hip[1] < SEATED else -0.03
        found += [(left + dx, max(bottom + dy, ground)), (right + dx, top + dy)]
        if tool.prop:
            found += corners(tool.prop, tool_look(tool, look), (x, y), least=least_of(figure))
    return found


def least_of(figure: Figure) -> float:
    """How tall at least a thing is painted that a figure holds."""
    return PAWED if figure.kin is not None or FISTS in figure.extras else SMALLEST


def under(canvas: Canvas, figure: Figure, look: Look) -> None:
    """What is painted before the body."""
    for name in figure.tools:
        if name == "skateboard":
            hold(canvas, "skateboard", Look(seed=look.seed, number=look.number), (0.0, 0.055), 0.0)
        tool = TOOLS[name]
        if tool.under is not None:
            tool.under(canvas, figure, look)


def over(canvas: Canvas, figure: Figure, look: Look) -> None:
    """What is painted after the body and before the near arm."""
    for name in figure.tools:
        tool = TOOLS[name]
        if tool.prop:
            hold(canvas, tool.prop, tool_look(tool, look), far_hand(figure), tool.turn, least_of(figure))
        if tool.paint is not None:
            tool.paint(canvas, figure, look)
        if name == "football" and not look.filling:
            hold(canvas, "ball", Look(seed=look.seed, number=look.number, variant="soccer"), (0.36, 0.11))
        if name == "rally":
            x, y = far_hand(figure)
            hold(canvas, "racket", Look(seed=look.seed, variant="bare"), (x, y), -32.0)
            if not look.number:
                canvas.solid(ellipse(x + 0.40, y + 0.24, 0.030, 0.030), TENNIS, puffed(1.0))
        if name == "ball" and not look.filling:
            x, y = far_hand(figure)
            ball = next((word for word in look.variant.split() if word in GAMES), "")
            hold(canvas, "ball", Look(seed=look.seed, number=look.number, variant=ball), (x + 0.16, y + 0.20))
