"""Sports and feats as joints: serving, batting, golfing, dribbling, lifting, drawing a bow, standing on the hands."""

from __future__ import annotations

from muralist.engines.preview.props.figure.joints import PLANTED, Pose

SPORTS: dict[str, Pose] = {
    "serving": Pose(
        legs=PLANTED, tools=("served",), neck=(-0.005, 0.82),
        arms=(((0.185, 0.830), (0.255, 0.935)), ((-0.170, 0.800), (-0.190, 0.945))),
    ),
    "batting": Pose(
        hip=(0.0, 0.49), neck=(0.010, 0.810), tools=("bat",),
        legs=(((0.120, 0.285), (0.165, 0.035)), ((-0.075, 0.27), (-0.130, 0.03))),
        arms=(((0.170, 0.655), (0.235, 0.735)), ((-0.020, 0.620), (0.195, 0.700))),
    ),
    "golfing": Pose(
        hip=(-0.040, 0.49), neck=(0.060, 0.790), legs=PLANTED, tools=("iron",),
        arms=(((0.190, 0.600), (0.200, 0.480)), ((0.010, 0.590), (0.165, 0.500))),
    ),
    "dribbling": Pose(
        hip=(-0.020, 0.485), neck=(0.035, 0.795), tools=("bounced",),
        legs=(((0.120, 0.290), (0.120, 0.035)), ((-0.060, 0.270), (-0.150, 0.05))),
        arms=(((0.195, 0.640), (0.290, 0.560)), ((-0.145, 0.640), (-0.190, 0.530))),
    ),
    "pressing": Pose(
        legs=PLANTED, tools=("weights",), arms=(((0.215, 0.835), (0.200, 1.010)), ((-0.215, 0.835), (-0.200, 1.010))),
    ),
    "drawing": Pose(
        legs=PLANTED, tools=("longbow",), arms=(((0.205, 0.765), (0.330, 0.775)), ((-0.215, 0.745), (-0.010, 0.760))),
    ),
    "hooping": Pose(
        hip=(-0.02, 0.50), neck=(0.01, 0.82), legs=PLANTED, tools=("hoop",),
        arms=(((0.190, 0.770), (0.270, 0.880)), ((-0.190, 0.765), (-0.270, 0.870))),
    ),
    "juggling": Pose(
        arms=(((0.165, 0.640), (0.235, 0.690)), ((-0.165, 0.640), (-0.235, 0.690))), tools=("juggled",),
    ),
    "handstand": Pose(
        turn=180.0, toes=True, legs=(((0.040, 0.27), (0.044, 0.05)), ((-0.030, 0.27), (-0.028, 0.04))),
        arms=(((0.130, 0.930), (0.115, 1.090)), ((-0.130, 0.930), (-0.110, 1.090))),
    ),
    "cartwheel": Pose(
        turn=-152.0, toes=True, legs=(((0.170, 0.330), (0.320, 0.130)), ((-0.170, 0.330), (-0.310, 0.120))),
        arms=(((0.190, 0.900), (0.235, 1.060)), ((-0.190, 0.890), (-0.245, 1.030))),
    ),
    "capping": Pose(
        legs=PLANTED, tools=("mortarboard",),
        arms=(((0.180, 0.850), (0.215, 1.000)), ((-0.185, 0.760), (-0.250, 0.860))),
    ),
    "toasting": Pose(
        tools=("toast",), arms=(((0.175, 0.720), (0.280, 0.800)), ((-0.134, 0.65), (-0.126, 0.505))),
    ),
    "dunking": Pose(
        hip=(-0.01, 0.64), neck=(0.020, 0.955), toes=True, tools=("dunked",),
        legs=(((0.140, 0.515), (0.100, 0.305)), ((-0.105, 0.480), (-0.205, 0.305))),
        arms=(((0.165, 1.010), (0.235, 1.150)), ((-0.190, 0.870), (-0.240, 0.740))),
    ),
    "raising": Pose(arms=(((0.150, 0.860), (0.160, 1.020)), ((-0.134, 0.65), (-0.126, 0.505)))),
    "pointing": Pose(arms=(((0.190, 0.770), (0.310, 0.830)), ((-0.134, 0.65), (-0.126, 0.505)))),
}  # fmt: skip
"""What is done in sports and feats, and signs made with an arm."""
WHOLE = frozenset({"serving", "batting", "golfing", "dribbling", "pressing", "drawing", "hooping", "handstand",
                   "dunking", "cartwheel"})  # fmt: skip
"""Of these, what the whole body does."""
