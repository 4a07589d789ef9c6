"""The arms of musicians with an instrument on the knee, of who stretches, and of who does another's hair."""

from __future__ import annotations

from muralist.engines.preview.props.figure.joints import PLANTED, Pose

ARTS: dict[str, Pose] = {
    "huqin": Pose(arms=(((0.190, 0.700), (0.150, 0.845)), ((-0.105, 0.650), (0.020, 0.618)))),
    "luting": Pose(arms=(((0.195, 0.685), (0.190, 0.820)), ((-0.085, 0.610), (0.095, 0.630)))),
    "mouthing": Pose(arms=(((0.185, 0.710), (0.140, 0.845)), ((-0.070, 0.690), (0.040, 0.835)))),
    "praying": Pose(arms=(((0.165, 0.645), (0.120, 0.690)), ((-0.085, 0.610), (0.095, 0.680)))),
    "potting": Pose(arms=(((0.185, 0.605), (0.330, 0.575)), ((-0.050, 0.590), (0.165, 0.570)))),
    "sawing": Pose(
        hip=(-0.050, 0.490), neck=(0.050, 0.795), legs=PLANTED, tools=("trestle", "saw"),
        arms=(((0.190, 0.610), (0.290, 0.555)), ((0.010, 0.590), (0.205, 0.470))),
    ),
    "stretching": Pose(
        hip=(0.0, 0.50), neck=(0.045, 0.815), legs=PLANTED,
        arms=(((0.225, 0.860), (0.185, 1.050)), ((-0.080, 0.930), (0.120, 1.070))),
    ),
    "selfie": Pose(
        tools=("selfiephone",), arms=(((0.200, 0.800), (0.300, 0.940)), ((-0.134, 0.650), (-0.126, 0.505))),
    ),
    "snipping": Pose(
        legs=PLANTED, tools=("scissors",), arms=(((0.190, 0.690), (0.310, 0.765)), ((0.000, 0.640), (0.205, 0.700))),
    ),
    "coiffing": Pose(legs=PLANTED, arms=(((0.190, 0.690), (0.310, 0.765)), ((0.000, 0.640), (0.205, 0.700)))),
}  # fmt: skip
"""What is done with the arms alone."""
