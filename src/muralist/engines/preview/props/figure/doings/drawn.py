"""The tools of everyday deeds: how each is painted, how far it reaches, and whether it stands on the ground."""

from __future__ import annotations

from collections.abc import Callable

from muralist.engines.preview.brushes.canvas import Canvas
from muralist.engines.preview.props.figure.build import Figure
from muralist.engines.preview.props.figure.doings.homeware import HOMEWARE
from muralist.engines.preview.props.figure.doings.playware import PLAYWARE
from muralist.engines.preview.props.figure.doings.workware import WORKWARE
from muralist.engines.preview.props.prop import Look

Drawn = tuple[Callable[[Canvas, Figure, Look], None], tuple[float, float, float, float], bool]
"""The drawing, its box (left, bottom, right, top), and whether that is about the ground instead of the far hand."""
BEHIND = frozenset({"recliner"})
"""What is painted before the body."""
PAINTED = {**HOMEWARE, **WORKWARE, **PLAYWARE}
GROUNDED = {
    "kitchensink": (0.13, -0.01, 0.64, 0.70), "basin": (0.18, -0.01, 0.61, 0.70), "shower": (-0.37, -0.04, 0.37, 1.38),
    "ironboard": (-0.02, -0.02, 0.66, 0.62), "linen": (0.18, -0.02, 0.61, 0.60), "rake": (-0.10, -0.01, 1.30, 0.80),
    "wiped": (0.03, -0.02, 0.81, 0.50),
    "milkpail": (-0.24, -0.02, 0.41, 0.33), "peel": (0.08, -0.02, 0.39, 0.11),
    "barbecue": (0.22, -0.02, 0.64, 0.92), "forge": (0.15, -0.02, 0.64, 0.68), "workpiece": (0.17, -0.02, 0.69, 0.70),
    "pingpong": (-0.05, -0.02, 1.32, 0.90), "hockeystick": (-0.15, -0.01, 0.80, 0.80),
    "cricketbat": (-0.43, -0.02, 0.72, 0.60), "tenpins": (0.0, -0.02, 1.20, 0.62),
    "billiards": (-0.28, -0.02, 1.32, 0.68),
    "dart": (0.0, -0.02, 1.08, 1.08), "parachute": (-0.62, 0.0, 0.62, 1.90), "paraglider": (-1.0, 0.0, 1.0, 1.84),
    "windsail": (-0.54, 0.0, 0.78, 1.53), "recliner": (-0.48, -0.02, 0.58, 0.70),
    "tugrope": (-0.44, -0.02, 0.58, 0.70),
}  # fmt: skip
HELD = {
    "plate": (-0.16, -0.05, 0.08, 0.16), "cloth": (-0.25, -0.26, 0.07, 0.06), "rag": (-0.07, -0.05, 0.09, 0.03),
    "razor": (-0.06, -0.06, 0.04, 0.08), "powderbrush": (-0.16, -0.28, 0.05, 0.07),
    "tissue": (-0.06, -0.07, 0.06, 0.08), "tongs": (-0.05, -0.09, 0.16, 0.04), "thumb": (-0.04, -0.02, 0.04, 0.10),
    "fingers": (-0.05, -0.02, 0.06, 0.11), "nailer": (-0.16, -0.20, 0.08, 0.11), "sledge": (-0.08, -0.14, 0.18, 0.07),
    "torch": (-0.14, -0.60, 0.32, 0.12), "drill": (-0.07, -0.13, 0.22, 0.10), "rule": (-0.34, -0.08, 0.05, 0.05),
    "cinecamera": (-0.14, -0.02, 0.19, 0.19), "chestpiece": (-0.30, -0.14, 0.05, 0.20),
    "syringe": (-0.12, -0.02, 0.23, 0.08), "tape": (-0.18, -0.45, 0.06, 0.02), "bags": (-0.45, -0.26, 0.10, 0.03),
    "baton": (-0.04, -0.04, 0.14, 0.15), "gavel": (-0.06, -0.08, 0.16, 0.21), "skewer": (-0.06, -0.14, 0.44, 0.04),
    "ringbox": (-0.02, -0.01, 0.09, 0.11), "probe": (-0.12, -0.08, 0.09, 0.06),
    "blade": (-0.06, -0.08, 0.09, 0.06), "needle": (-0.14, -0.60, 0.06, 0.07),
    "gamepad": (-0.20, -0.08, 0.08, 0.09), "shuttle": (-0.08, -0.10, 0.48, 0.40),
    "rugbyball": (-0.12, -0.05, 0.13, 0.13),
}  # fmt: skip
DRAWN: dict[str, Drawn] = {
    **{name: (PAINTED[name], reach, True) for name, reach in GROUNDED.items()},
    **{name: (PAINTED[name], reach, False) for name, reach in HELD.items()},
}
