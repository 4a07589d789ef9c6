"""How some are held whatever they do: hovering on wings, sitting with the back to us, a mermaid on her rock."""

from __future__ import annotations

from muralist.engines.preview.props.figure.joints import Pose

HOVERING = Pose(
    toes=True, legs=(((0.100, 0.300), (0.040, 0.120)), ((-0.044, 0.27), (-0.075, 0.06))),
    arms=(((0.150, 0.690), (0.225, 0.760)), ((-0.160, 0.680), (-0.235, 0.640))),
)  # fmt: skip
"""How those fly who have wings."""
BEHIND_SITTING = Pose(
    hip=(0.0, 0.085), neck=(0.0, 0.405), low=True, back=True,
    legs=(((0.190, 0.085), (0.005, 0.100)), ((-0.190, 0.085), (-0.005, 0.100))),
    arms=(((0.150, 0.225), (0.130, 0.110)), ((-0.150, 0.225), (-0.130, 0.110))),
)  # fmt: skip
MERMAID = Pose(
    hip=(-0.10, 0.175), neck=(-0.085, 0.500), legs=(((0.10, 0.10), (0.30, 0.08)),) * 2,
    arms=(((0.045, 0.330), (0.055, 0.190)), ((-0.225, 0.330), (-0.215, 0.190))),
)  # fmt: skip
"""How a mermaid sits, her tail to the side."""
