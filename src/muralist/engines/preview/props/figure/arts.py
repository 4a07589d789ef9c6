"""The arms of musicians with an instrument on the knee, and of who stretches."""

from __future__ import annotations

from muralist.engines.preview.props.figure.joints import PLANTED, Pose

ARTS: dict[str, Pose] = {
    "huqin": Pose(arms=(((0.190, 0.700), (0.150, 0.845)), ((-0.105, 0.650), (0.020, 0.618)))),
    "luting": Pose(arms=(((0.195, 0.685), (0.190, 0.820)), ((-0.085, 0.610), (0.095, 0.630)))),
    "stretching": Pose(
        hip=(0.0, 0.50), neck=(0.045, 0.815), legs=PLANTED,
        arms=(((0.225, 0.860), (0.185, 1.050)), ((-0.080, 0.930), (0.120, 1.070))),
    ),
}  # fmt: skip
"""What is done with the arms alone."""
