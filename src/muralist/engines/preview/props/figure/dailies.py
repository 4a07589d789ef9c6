"""Everyday deeds as joints: gestures, work at home and of trades, games, exercises, and what two do together."""

from __future__ import annotations

from muralist.engines.preview.props.figure.joints import PLANTED, Pose

IDLE = ((-0.134, 0.650), (-0.126, 0.505))
"""The near arm of who does something with the other."""
STEP = (((0.01, 0.275), (-0.145, 0.085)), ((0.085, 0.275), (0.125, 0.03)))

GESTURES: dict[str, Pose] = {
    "clapping": Pose(arms=(((0.185, 0.665), (0.115, 0.740)), ((-0.085, 0.625), (0.075, 0.720)))),
    "shouting": Pose(legs=PLANTED, arms=(((0.200, 0.745), (0.150, 0.860)), ((-0.110, 0.700), (-0.030, 0.835)))),
    "thinking": Pose(arms=(((0.165, 0.690), (0.085, 0.822)), ((-0.125, 0.625), (0.095, 0.640)))),
    "saluting": Pose(arms=(((0.205, 0.815), (0.125, 0.935)), IDLE)),
    "folded": Pose(arms=(((0.165, 0.650), (0.010, 0.668)), ((-0.145, 0.640), (0.110, 0.655)))),
    "akimbo": Pose(
        legs=PLANTED, arms=(((0.225, 0.655), (0.120, 0.548)), ((-0.225, 0.655), (-0.115, 0.548))),
    ),
    "shrugging": Pose(arms=(((0.190, 0.660), (0.275, 0.735)), ((-0.190, 0.660), (-0.275, 0.735)))),
    "earcovering": Pose(arms=(((0.215, 0.805), (0.125, 0.930)), ((-0.185, 0.800), (-0.085, 0.930)))),
    "facecovering": Pose(arms=(((0.185, 0.745), (0.090, 0.915)), ((-0.125, 0.745), (0.010, 0.900)))),
    "headscratching": Pose(arms=(((0.215, 0.845), (0.100, 1.000)), IDLE)),
    "thumbing": Pose(arms=(((0.165, 0.680), (0.235, 0.775)), IDLE), tools=("thumb",)),
    "victory": Pose(arms=(((0.170, 0.720), (0.220, 0.850)), IDLE), tools=("fingers",)),
    "sneezing": Pose(arms=(((0.180, 0.715), (0.095, 0.845)), IDLE), tools=("tissue",)),
    "bowed": Pose(
        hip=(-0.060, 0.490), neck=(0.155, 0.715),
        arms=(((0.195, 0.585), (0.170, 0.440)), ((0.045, 0.560), (0.035, 0.420))),
    ),
    "slipping": Pose(
        hip=(-0.030, 0.380), neck=(-0.165, 0.665), toes=True,
        legs=(((0.165, 0.425), (0.335, 0.375)), ((0.095, 0.290), (0.190, 0.130))),
        arms=(((0.015, 0.735), (0.115, 0.840)), ((-0.320, 0.620), (-0.400, 0.500))),
    ),
    "peelslipping": Pose(
        hip=(-0.030, 0.380), neck=(-0.165, 0.665), toes=True, tools=("peel",),
        legs=(((0.165, 0.425), (0.335, 0.375)), ((0.095, 0.290), (0.190, 0.130))),
        arms=(((0.015, 0.735), (0.115, 0.840)), ((-0.320, 0.620), (-0.400, 0.500))),
    ),
    "tripping": Pose(
        hip=(-0.060, 0.480), neck=(0.165, 0.700),
        legs=(((0.070, 0.290), (0.150, 0.060)), ((-0.120, 0.290), (-0.300, 0.210))),
        arms=(((0.300, 0.700), (0.400, 0.780)), ((0.220, 0.560), (0.360, 0.590))),
    ),
    "whispering": Pose(
        neck=(0.060, 0.815), arms=(((0.205, 0.745), (0.175, 0.885)), ((-0.120, 0.645), (-0.105, 0.500))),
    ),
    "kissing": Pose(
        hip=(-0.020, 0.50), neck=(0.045, 0.820), shut=True,
        arms=(((0.175, 0.680), (0.270, 0.690)), ((0.000, 0.620), (0.190, 0.600))),
    ),
    "highfive": Pose(legs=PLANTED, arms=(((0.200, 0.800), (0.285, 0.935)), IDLE)),
    "arguing": Pose(legs=PLANTED, arms=(((0.190, 0.690), (0.300, 0.760)), ((-0.190, 0.660), (-0.120, 0.560)))),
    "tugging": Pose(
        hip=(-0.080, 0.460), neck=(-0.170, 0.765), tools=("tugrope",),
        legs=(((0.060, 0.270), (0.140, 0.035)), ((-0.070, 0.250), (-0.080, 0.03))),
        arms=(((0.010, 0.620), (0.130, 0.585)), ((-0.150, 0.590), (0.030, 0.580))),
    ),
    "examining": Pose(neck=(0.040, 0.820), arms=(((0.190, 0.670), (0.305, 0.690)), ((-0.080, 0.620), (0.110, 0.600))),
                      tools=("chestpiece",)),
    "injecting": Pose(neck=(0.040, 0.820), arms=(((0.190, 0.690), (0.285, 0.700)), ((-0.040, 0.640), (0.190, 0.600))),
                      tools=("syringe",)),
    "proposing": Pose(
        hip=(-0.05, 0.255), neck=(0.005, 0.575), low=True, tools=("ringbox",),
        legs=(((0.155, 0.275), (0.150, 0.035)), ((0.045, 0.060), (-0.180, 0.045))),
        arms=(((0.175, 0.430), (0.290, 0.500)), ((-0.060, 0.380), (0.235, 0.465))),
    ),
    "nearing": Pose(arms=(((0.175, 0.715), (0.165, 0.830)), ((-0.115, 0.650), (0.060, 0.745)))),
    "probing": Pose(
        hip=(-0.020, 0.50), neck=(0.090, 0.790),
        arms=(((0.260, 0.690), (0.330, 0.625)), ((0.060, 0.600), (0.270, 0.605))),
        tools=("probe",),
    ),
    "barbering": Pose(
        hip=(-0.020, 0.50), neck=(0.080, 0.795),
        arms=(((0.250, 0.700), (0.315, 0.640)), ((0.060, 0.610), (0.240, 0.640))),
        tools=("blade",),
    ),
    "tattooing": Pose(
        hip=(-0.020, 0.50), neck=(0.090, 0.790),
        arms=(((0.260, 0.640), (0.390, 0.520)), ((0.060, 0.590), (0.300, 0.510))),
        tools=("needle",),
    ),
    "reclined": Pose(
        hip=(0.020, 0.330), neck=(-0.225, 0.520), low=True, tools=("recliner",),
        legs=(((0.260, 0.355), (0.470, 0.270)), ((0.250, 0.335), (0.455, 0.250))),
        arms=(((-0.060, 0.400), (0.080, 0.365)), ((-0.170, 0.350), (-0.020, 0.330))),
    ),
    "taping": Pose(neck=(0.030, 0.820), arms=(((0.190, 0.730), (0.300, 0.790)), ((-0.060, 0.600), (0.180, 0.520))),
                   tools=("tape",)),
}  # fmt: skip
"""What is said with arms and hands, and done to somebody who is near."""

LABOURS: dict[str, Pose] = {
    "dishwashing": Pose(
        neck=(0.030, 0.815), arms=(((0.195, 0.640), (0.300, 0.600)), ((-0.040, 0.610), (0.235, 0.610))),
        tools=("kitchensink", "plate"),
    ),
    "handwashing": Pose(
        neck=(0.030, 0.815), arms=(((0.195, 0.640), (0.320, 0.595)), ((-0.030, 0.600), (0.285, 0.580))),
        tools=("basin",),
    ),
    "facewashing": Pose(
        hip=(-0.030, 0.50), neck=(0.090, 0.785), tools=("basin",),
        arms=(((0.225, 0.700), (0.165, 0.850)), ((0.010, 0.680), (0.110, 0.840))),
    ),
    "showering": Pose(
        arms=(((0.190, 0.830), (0.090, 0.985)), ((-0.175, 0.830), (-0.060, 0.985))), tools=("shower",),
    ),
    "milking": Pose(
        hip=(-0.090, 0.240), neck=(0.000, 0.550), low=True, tools=("milkpail",),
        legs=(((0.130, 0.255), (0.130, 0.035)), ((0.080, 0.240), (0.060, 0.03))),
        arms=(((0.170, 0.400), (0.290, 0.330)), ((0.010, 0.370), (0.250, 0.300))),
    ),
    "ironing": Pose(
        neck=(0.025, 0.815), arms=(((0.180, 0.640), (0.270, 0.585)), ((-0.060, 0.600), (0.110, 0.530))),
        tools=("ironboard",),
    ),
    "folding": Pose(
        arms=(((0.170, 0.660), (0.235, 0.660)), ((-0.100, 0.620), (0.085, 0.650))), tools=("linen", "cloth"),
    ),
    "raking": Pose(
        legs=PLANTED, arms=(((0.175, 0.630), (0.225, 0.560)), ((-0.080, 0.640), (0.085, 0.690))), tools=("rake",),
    ),
    "wiping": Pose(
        neck=(0.030, 0.815), arms=(((0.170, 0.620), (0.220, 0.500)), ((-0.120, 0.600), (0.000, 0.490))),
        tools=("wiped", "rag"),
    ),
    "shaving": Pose(arms=(((0.185, 0.715), (0.105, 0.850)), IDLE), tools=("razor",)),
    "powdering": Pose(
        arms=(((0.190, 0.730), (0.130, 0.860)), ((-0.100, 0.615), (0.045, 0.610))), tools=("powderbrush",)
    ),
    "grilling": Pose(
        arms=(((0.165, 0.640), (0.235, 0.610)), ((-0.128, 0.640), (-0.110, 0.500))), tools=("barbecue", "tongs"),
    ),
    "hammering": Pose(
        hip=(-0.030, 0.490), neck=(0.045, 0.800), legs=PLANTED, tools=("trestle", "nailer"),
        arms=(((0.235, 0.730), (0.385, 0.660)), ((0.000, 0.590), (0.240, 0.475))),
    ),
    "forging": Pose(
        hip=(-0.020, 0.495), neck=(0.035, 0.810), legs=PLANTED, tools=("forge", "sledge"),
        arms=(((0.205, 0.740), (0.225, 0.665)), ((-0.010, 0.590), (0.170, 0.520))),
    ),
    "welding": Pose(
        hip=(-0.030, 0.490), neck=(0.050, 0.795), legs=PLANTED, tools=("workpiece", "torch"),
        arms=(((0.195, 0.620), (0.270, 0.560)), ((0.000, 0.590), (0.170, 0.540))),
    ),
    "drilling": Pose(
        legs=PLANTED, tools=("drill",), arms=(((0.170, 0.690), (0.255, 0.720)), ((-0.050, 0.640), (0.180, 0.670))),
    ),
    "measuring": Pose(
        hip=(-0.030, 0.490), neck=(0.045, 0.800), legs=PLANTED, tools=("trestle", "rule"),
        arms=(((0.220, 0.620), (0.390, 0.490)), ((0.000, 0.590), (0.150, 0.480))),
    ),
    "texting": Pose(arms=(((0.155, 0.630), (0.205, 0.680)), ((-0.090, 0.610), (0.120, 0.650))), tools=("held phone",)),
    "filming": Pose(arms=(((0.170, 0.730), (0.190, 0.835)), ((-0.070, 0.680), (0.105, 0.800))), tools=("cinecamera",)),
    "hiking": Pose(
        hip=(0.0, 0.50), neck=(0.030, 0.82), legs=STEP, tools=("staff",),
        arms=(((0.135, 0.660), (0.225, 0.600)), ((-0.095, 0.64), (-0.125, 0.49))),
    ),
    "shopping": Pose(
        hip=(0.0, 0.50), neck=(0.020, 0.82), legs=STEP, tools=("bags",),
        arms=(((0.140, 0.650), (0.175, 0.520)), ((-0.135, 0.640), (-0.160, 0.500))),
    ),
    "roasting": Pose(arms=(((0.165, 0.660), (0.255, 0.640)), ((-0.110, 0.610), (0.070, 0.580))), tools=("skewer",)),
    "conducting": Pose(
        legs=PLANTED, tools=("baton",), arms=(((0.195, 0.780), (0.260, 0.890)), ((-0.190, 0.720), (-0.260, 0.820))),
    ),
    "gavelling": Pose(arms=(((0.175, 0.700), (0.235, 0.790)), IDLE), tools=("gavel",)),
    "directing": Pose(legs=PLANTED, arms=(((0.190, 0.760), (0.320, 0.770)), ((-0.170, 0.790), (-0.175, 0.945)))),
}  # fmt: skip
"""Work at home and of trades."""

GAMES: dict[str, Pose] = {
    "gaming": Pose(arms=(((0.135, 0.620), (0.160, 0.590)), ((-0.100, 0.610), (0.070, 0.585))), tools=("gamepad",)),
    "smashing": Pose(
        hip=(0.0, 0.50), neck=(-0.010, 0.82), tools=("shuttle",),
        legs=(((0.125, 0.295), (0.185, 0.04)), ((-0.060, 0.27), (-0.110, 0.03))),
        arms=(((0.180, 0.830), (0.225, 0.950)), ((-0.180, 0.700), (-0.270, 0.760))),
    ),
    "pingponging": Pose(
        hip=(-0.020, 0.48), neck=(0.050, 0.790), legs=PLANTED, tools=("pingpong",),
        arms=(((0.190, 0.650), (0.250, 0.700)), ((-0.060, 0.600), (0.040, 0.600))),
    ),
    "puckdriving": Pose(
        hip=(-0.040, 0.49), neck=(0.070, 0.790), legs=PLANTED, tools=("hockeystick",),
        arms=(((0.200, 0.610), (0.235, 0.500)), ((0.010, 0.600), (0.150, 0.610))),
    ),
    "wicketing": Pose(
        hip=(-0.030, 0.48), neck=(0.060, 0.785), legs=PLANTED, tools=("cricketbat",),
        arms=(((0.190, 0.600), (0.215, 0.480)), ((0.010, 0.580), (0.175, 0.520))),
    ),
    "rugging": Pose(
        hip=(-0.01, 0.51), neck=(0.075, 0.81), tools=("rugbyball",),
        legs=(((-0.02, 0.30), (-0.235, 0.27)), ((0.135, 0.36), (0.165, 0.12))),
        arms=(((0.185, 0.640), (0.140, 0.585)), ((-0.095, 0.64), (-0.18, 0.56))),
    ),
    "bowling": Pose(
        hip=(-0.040, 0.430), neck=(0.080, 0.725), tools=("tenpins",),
        legs=(((0.150, 0.260), (0.155, 0.035)), ((-0.110, 0.240), (-0.290, 0.090))),
        arms=(((0.180, 0.560), (0.250, 0.430)), ((-0.060, 0.600), (-0.180, 0.640))),
    ),
    "cueing": Pose(
        hip=(-0.120, 0.490), neck=(0.120, 0.700), legs=PLANTED, tools=("billiards",),
        arms=(((0.270, 0.620), (0.390, 0.545)), ((0.000, 0.640), (-0.020, 0.520))),
    ),
    "darting": Pose(
        legs=PLANTED, tools=("dart",), arms=(((0.185, 0.760), (0.160, 0.880)), IDLE),
    ),
    "parachuting": Pose(
        hip=(0.0, 0.50), toes=True, tools=("parachute",),
        legs=(((0.110, 0.300), (0.120, 0.100)), ((-0.080, 0.295), (-0.080, 0.090))),
        arms=(((0.170, 0.830), (0.130, 0.990)), ((-0.170, 0.830), (-0.125, 0.990))),
    ),
    "paragliding": Pose(
        hip=(-0.080, 0.420), neck=(-0.075, 0.740), low=True, tools=("paraglider",),
        legs=(((0.160, 0.400), (0.300, 0.330)), ((0.130, 0.385), (0.270, 0.310))),
        arms=(((0.090, 0.730), (0.070, 0.900)), ((-0.240, 0.730), (-0.190, 0.900))),
    ),
    "windsurfing": Pose(
        hip=(-0.140, 0.400), neck=(-0.150, 0.715), tools=("windsail",),
        legs=(((0.040, 0.260), (0.090, 0.085)), ((-0.090, 0.250), (-0.110, 0.080))),
        arms=(((0.030, 0.620), (0.150, 0.640)), ((-0.110, 0.560), (0.080, 0.590))),
    ),
    "pressups": Pose(
        hip=(-0.130, 0.190), neck=(0.190, 0.320), low=True,
        legs=(((-0.310, 0.125), (-0.500, 0.055)), ((-0.330, 0.120), (-0.520, 0.050))),
        arms=(((0.235, 0.190), (0.230, 0.040)), ((0.135, 0.175), (0.145, 0.035))),
    ),
    "situps": Pose(
        hip=(-0.050, 0.085), neck=(-0.235, 0.340), low=True,
        legs=(((0.190, 0.285), (0.280, 0.035)), ((0.165, 0.270), (0.240, 0.03))),
        arms=(((-0.055, 0.420), (-0.160, 0.470)), ((-0.380, 0.430), (-0.320, 0.440))),
    ),
    "squatting": Pose(
        hip=(-0.130, 0.290), neck=(0.000, 0.590), low=True,
        legs=(((0.120, 0.290), (0.070, 0.035)), ((0.060, 0.275), (-0.010, 0.03))),
        arms=(((0.150, 0.545), (0.290, 0.545)), ((0.030, 0.510), (0.240, 0.525))),
    ),
    "splits": Pose(
        hip=(0.0, 0.095), neck=(0.004, 0.415), low=True,
        legs=(((0.260, 0.065), (0.500, 0.045)), ((-0.250, 0.065), (-0.480, 0.045))),
        arms=(((0.180, 0.470), (0.240, 0.620)), ((-0.180, 0.470), (-0.240, 0.620))),
    ),
}  # fmt: skip
"""Games, feats and exercises."""

DOINGS = {**GESTURES, **LABOURS, **GAMES}
WHOLE_DOINGS = frozenset({
    "bowed", "slipping", "peelslipping", "tripping", "kissing", "tugging", "proposing", "milking",
    "reclined", "probing",
    "barbering", "tattooing", "facewashing", "hammering", "forging", "welding", "measuring", "hiking", "shopping",
    "parachuting", "paragliding", "windsurfing", "pressups", "situps", "squatting", "splits", "bowling", "cueing",
    "rugging", "wicketing", "puckdriving", "pingponging", "smashing",
})  # fmt: skip
"""Of these, what the whole body does: legs that are named besides say nothing."""
FELT = {
    "shouting": "surprised",
    "peelslipping": "surprised",
    "slipping": "surprised",
    "tripping": "surprised",
    "arguing": "angry",
}
"""What the face shows with a deed."""
