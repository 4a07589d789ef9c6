"""What people do, as joints: each deed's limbs and tools, in units of a standing height of 1, facing right."""

from __future__ import annotations

from dataclasses import replace

from muralist.engines.preview.props.figure.arts import ARTS
from muralist.engines.preview.props.figure.dailies import DOINGS, WHOLE_DOINGS
from muralist.engines.preview.props.figure.joints import PLANTED, Pose
from muralist.engines.preview.props.figure.postures import BEHIND_SITTING, HOVERING
from muralist.engines.preview.props.figure.sporting import SPORTS, WHOLE

STANDING = Pose()
HIPPED = Pose(arms=(((0.130, 0.655), (0.146, 0.515)), ((-0.200, 0.655), (-0.100, 0.555))))
CLASPED = Pose(arms=(((0.135, 0.635), (0.050, 0.545)), ((-0.128, 0.630), (0.020, 0.530))))
SHOWN = Pose(arms=(((0.148, 0.640), (0.225, 0.690)), ((-0.134, 0.65), (-0.126, 0.505))))
STRIDE = (((0.01, 0.275), (-0.145, 0.085)), ((0.085, 0.275), (0.125, 0.03)))
RIDE = (((0.165, 0.275), (0.165, 0.095)), ((-0.130, 0.265), (-0.180, 0.090)))
CROSSED = (((0.235, 0.072), (-0.050, 0.040)), ((-0.215, 0.070), (0.062, 0.032)))

BASES: dict[str, Pose] = {
    "standing": STANDING,
    "walking": Pose(
        hip=(0.0, 0.50), neck=(0.025, 0.82), legs=STRIDE,
        arms=(((0.125, 0.65), (0.195, 0.535)), ((-0.095, 0.64), (-0.125, 0.49))),
    ),
    "running": Pose(
        hip=(-0.01, 0.51), neck=(0.075, 0.81), legs=(((-0.02, 0.30), (-0.235, 0.27)), ((0.135, 0.36), (0.165, 0.12))),
        arms=(((0.17, 0.62), (0.265, 0.70)), ((-0.075, 0.64), (-0.01, 0.53))),
    ),
    "sitting": Pose(
        hip=(-0.12, 0.085), neck=(-0.075, 0.405), low=True,
        legs=(((0.145, 0.285), (0.215, 0.035)), ((0.12, 0.27), (0.17, 0.03))),
        arms=(((0.06, 0.29), (0.175, 0.215)), ((-0.05, 0.23), (0.13, 0.17))),
    ),
    "seated": Pose(
        hip=(-0.06, 0.075), neck=(-0.045, 0.395), low=True,
        legs=(((0.16, 0.065), (0.18, -0.21)), ((0.13, 0.055), (0.14, -0.225))),
        arms=(((0.05, 0.22), (0.14, 0.13)), ((-0.08, 0.20), (0.06, 0.115))),
    ),
    "astride": Pose(
        hip=(-0.020, 0.060), neck=(0.000, 0.380), low=True, sole=True,
        legs=(((0.130, 0.010), (0.105, -0.230)), ((0.125, 0.005), (0.080, -0.235))),
        arms=(((0.125, 0.215), (0.225, 0.185)), ((0.020, 0.180), (0.185, 0.165))),
    ),
    "cycling": Pose(
        hip=(-0.010, 0.060), neck=(0.085, 0.365), low=True,
        legs=(((0.225, -0.045), (0.150, -0.255)), ((0.135, -0.170), (0.062, -0.415))),
        arms=(((0.235, 0.205), (0.300, 0.060)), ((0.150, 0.165), (0.285, 0.050))),
    ),
    "scooting": Pose(
        hip=(-0.010, 0.060), neck=(0.020, 0.380), low=True, sole=True,
        legs=(((0.215, 0.010), (0.190, -0.215)), ((0.205, 0.000), (0.175, -0.225))),
        arms=(((0.150, 0.235), (0.235, 0.185)), ((0.045, 0.190), (0.205, 0.170))),
    ),
    "brooming": Pose(
        hip=(-0.060, 0.270), neck=(0.070, 0.555), low=True, sole=True, tools=("besom",),
        legs=(((0.090, 0.180), (-0.090, 0.060)), ((0.080, 0.165), (-0.110, 0.045))),
        arms=(((0.190, 0.370), (0.290, 0.285)), ((0.090, 0.350), (0.240, 0.265))),
    ),
    "kneeling": Pose(
        hip=(-0.05, 0.255), neck=(0.005, 0.575), low=True,
        legs=(((0.155, 0.275), (0.150, 0.035)), ((0.045, 0.060), (-0.180, 0.045))),
        arms=(((0.135, 0.400), (0.175, 0.300)), ((-0.090, 0.380), (0.030, 0.300))),
    ),
    "crawling": Pose(
        hip=(-0.150, 0.245), neck=(0.130, 0.330), low=True,
        legs=(((-0.070, 0.055), (-0.260, 0.050)), ((-0.130, 0.050), (-0.310, 0.045))),
        arms=(((0.215, 0.180), (0.225, 0.045)), ((0.130, 0.165), (0.135, 0.040))),
    ),
    "meditating": Pose(
        hip=(0.01, 0.100), neck=(0.014, 0.425), low=True, legs=CROSSED, shut=True,
        arms=(((0.165, 0.270), (0.235, 0.150)), ((-0.150, 0.270), (-0.215, 0.145))),
    ),
    "lying": Pose(
        hip=(0.02, 0.085), neck=(-0.235, 0.290), low=True,
        legs=(((0.275, 0.270), (0.405, 0.035)), ((0.320, 0.090), (0.570, 0.045))),
        arms=(((-0.160, 0.080), (-0.060, 0.050)), ((-0.300, 0.060), (-0.170, 0.035))),
    ),
    "sleeping": Pose(
        turn=82.0, shut=True, arms=(((0.125, 0.655), (0.030, 0.575)), ((-0.130, 0.65), (-0.120, 0.505))),
        legs=(((0.060, 0.27), (0.050, 0.040)), ((-0.044, 0.27), (-0.045, 0.03))),
    ),
    "swimming": Pose(
        hip=(-0.20, -0.26), neck=(-0.010, 0.065), sunk=True, legs=(((-0.4, -0.2), (-0.5, -0.3)),) * 2,
        arms=(((0.175, 0.085), (0.310, 0.020)), ((-0.190, 0.120), (-0.300, 0.020))),
    ),
    "diving": Pose(
        turn=-72.0, neck=(0.0, 0.825), toes=True, legs=(((0.05, 0.27), (0.11, 0.05)), ((-0.044, 0.27), (-0.09, 0.04))),
        arms=(((0.165, 0.860), (0.150, 1.010)), ((-0.165, 0.680), (-0.190, 0.545))),
    ),
    "plunging": Pose(
        turn=-132.0, toes=True, legs=(((0.040, 0.27), (0.046, 0.05)), ((-0.040, 0.27), (-0.026, 0.04))),
        arms=(((0.150, 0.930), (0.060, 1.120)), ((-0.130, 0.930), (0.010, 1.130))),
    ),
    "flying": Pose(
        turn=-56.0, toes=True, legs=(((0.060, 0.28), (0.040, 0.05)), ((-0.050, 0.30), (-0.110, 0.12))),
        arms=(((0.150, 0.890), (0.120, 1.045)), ((-0.180, 0.690), (-0.250, 0.590))),
    ),
    "tucked": Pose(
        hip=(-0.120, 0.085), neck=(-0.115, 0.405), low=True, tools=("quilt",),
        legs=(((0.120, 0.105), (0.330, 0.060)), ((0.100, 0.090), (0.310, 0.050))),
        arms=(((0.040, 0.235), (0.105, 0.200)), ((-0.180, 0.230), (-0.020, 0.170))),
    ),
    "shouldered": Pose(
        hip=(0.0, 0.075), neck=(0.006, 0.400), low=True,
        legs=(((0.050, -0.050), (0.050, -0.120)), ((-0.050, -0.050), (-0.050, -0.120))),
        arms=(((0.165, 0.255), (0.110, 0.150)), ((-0.165, 0.255), (-0.110, 0.150))),
    ),
    "keyed": Pose(
        hip=(0.0, 0.300), neck=(0.0, 0.620), low=True, back=True, tools=("stool",),
        legs=(((0.120, 0.290), (0.110, 0.050)), ((-0.120, 0.290), (-0.110, 0.050))),
        arms=(((0.185, 0.470), (0.165, 0.520)), ((-0.185, 0.470), (-0.165, 0.520))),
    ),
    "wheeled": Pose(
        hip=(-0.060, 0.300), neck=(-0.045, 0.620), low=True, tools=("wheelchair",),
        legs=(((0.150, 0.300), (0.185, 0.085)), ((0.120, 0.285), (0.150, 0.075))),
        arms=(((0.050, 0.440), (0.140, 0.350)), ((-0.120, 0.430), (-0.040, 0.330))),
    ),
}  # fmt: skip
"""How the whole body is; a deed of the arms may be added."""

DEEDS: dict[str, Pose] = {
    "reaching": Pose(arms=(((0.185, 0.815), (0.225, 0.955)), ((-0.140, 0.645), (-0.128, 0.49)))),
    "showing": Pose(arms=(((0.150, 0.615), (0.205, 0.60)), ((-0.105, 0.60), (0.115, 0.575)))),
    "sheltering": Pose(arms=(((0.180, 0.625), (0.225, 0.715)), ((-0.134, 0.65), (-0.126, 0.505)))),
    "holding": Pose(arms=(((0.150, 0.635), (0.225, 0.600)), ((-0.134, 0.65), (-0.124, 0.505)))),
    "lifting": Pose(arms=(((0.165, 0.690), (0.235, 0.775)), ((-0.134, 0.65), (-0.124, 0.505)))),
    "waving": Pose(arms=(((0.190, 0.790), (0.240, 0.945)), ((-0.150, 0.65), (-0.105, 0.535)))),
    "dancing": Pose(
        hip=(-0.01, 0.505), neck=(0.02, 0.825), legs=(((0.15, 0.375), (0.065, 0.215)), ((-0.03, 0.275), (-0.01, 0.03))),
        arms=(((0.190, 0.845), (0.165, 1.005)), ((-0.185, 0.715), (-0.300, 0.800))),
    ),
    "ballet": Pose(
        hip=(0.0, 0.545), neck=(0.005, 0.865), toes=True,
        legs=(((0.175, 0.415), (0.020, 0.330)), ((-0.014, 0.310), (-0.004, 0.075))),
        arms=(((0.200, 0.925), (0.085, 1.085)), ((-0.195, 0.920), (-0.070, 1.090))),
    ),
    "jumping": Pose(
        hip=(0.0, 0.60), neck=(0.012, 0.92), toes=True,
        legs=(((0.140, 0.475), (0.100, 0.265)), ((-0.105, 0.440), (-0.205, 0.265))),
        arms=(((0.195, 0.940), (0.265, 1.065)), ((-0.190, 0.930), (-0.265, 1.055))),
    ),
    "skipping": Pose(
        hip=(0.0, 0.60), neck=(0.006, 0.92), toes=True, tools=("skiprope",),
        legs=(((0.085, 0.385), (0.045, 0.185)), ((-0.035, 0.375), (-0.070, 0.170))),
        arms=(((0.185, 0.735), (0.270, 0.640)), ((-0.185, 0.730), (-0.270, 0.635))),
    ),
    "cheering": Pose(legs=PLANTED, arms=(((0.185, 0.850), (0.230, 0.990)), ((-0.180, 0.850), (-0.225, 0.990)))),
    "playing": Pose(
        hip=(0.0, 0.505), neck=(0.02, 0.825), legs=(((0.12, 0.345), (0.185, 0.165)), ((-0.025, 0.27), (-0.04, 0.03))),
        arms=(((0.185, 0.835), (0.255, 0.945)), ((-0.175, 0.745), (-0.275, 0.840))),
    ),
    "throwing": Pose(
        hip=(0.0, 0.50), neck=(-0.015, 0.82), legs=(((0.125, 0.295), (0.185, 0.04)), ((-0.060, 0.27), (-0.110, 0.03))),
        arms=(((0.165, 0.740), (0.255, 0.790)), ((-0.190, 0.800), (-0.215, 0.945))), tools=("ball",),
    ),
    "catching": Pose(
        hip=(0.0, 0.50), neck=(0.015, 0.82), legs=(((0.095, 0.29), (0.110, 0.04)), ((-0.070, 0.27), (-0.110, 0.03))),
        arms=(((0.170, 0.720), (0.250, 0.820)), ((0.040, 0.680), (0.200, 0.770))),
    ),
    "combing": Pose(
        arms=(((0.128, 0.655), (0.142, 0.515)), ((-0.215, 0.765), (-0.135, 0.890))), tools=("hairbrush",),
    ),
    "coating": Pose(
        legs=PLANTED, tools=("wallbrush",), arms=(((0.170, 0.700), (0.250, 0.760)), ((-0.134, 0.65), (-0.126, 0.505))),
    ),
    "varnishing": Pose(
        arms=(((0.135, 0.620), (0.150, 0.600)), ((-0.115, 0.610), (0.060, 0.575))), tools=("nailbrush",),
    ),
    "kicking": Pose(
        hip=(-0.02, 0.5), neck=(-0.035, 0.82), legs=(((0.13, 0.345), (0.24, 0.185)), ((-0.045, 0.27), (-0.075, 0.03))),
        arms=(((0.130, 0.690), (0.235, 0.665)), ((-0.165, 0.680), (-0.290, 0.690))), tools=("football",),
    ),
    "knitting": Pose(arms=(((0.135, 0.620), (0.115, 0.580)), ((-0.115, 0.610), (0.030, 0.575))), tools=("wool",)),
    "picking": Pose(
        hip=(-0.070, 0.475), neck=(0.100, 0.745), legs=PLANTED,
        arms=(((0.200, 0.560), (0.255, 0.405)), ((0.010, 0.540), (0.170, 0.400))),
    ),
    "bubbling": Pose(arms=(((0.175, 0.720), (0.195, 0.835)), ((-0.115, 0.620), (0.040, 0.590))), tools=("bubbles",)),
    "building": Pose(legs=PLANTED, arms=(((0.165, 0.660), (0.270, 0.630)), ((-0.060, 0.620), (0.190, 0.590)))),
    "kneading": Pose(arms=(((0.155, 0.600), (0.165, 0.465)), ((-0.125, 0.595), (0.010, 0.460))), tools=("dough",)),
    "preparing": Pose(arms=(((0.155, 0.600), (0.175, 0.465)), ((-0.135, 0.595), (-0.030, 0.460)))),
    "chopping": Pose(arms=(((0.165, 0.620), (0.205, 0.505)), ((-0.130, 0.600), (-0.005, 0.460))), tools=("knife",)),
    "typing": Pose(arms=(((0.150, 0.640), (0.225, 0.600)), ((-0.060, 0.610), (0.150, 0.590)))),
    "wrapping": Pose(arms=(((0.150, 0.605), (0.130, 0.480)), ((-0.135, 0.595), (-0.030, 0.460)))),
    "icing": Pose(arms=(((0.170, 0.625), (0.200, 0.520)), ((-0.135, 0.595), (-0.030, 0.460)))),
    "tossing": Pose(legs=PLANTED, arms=(((0.18, 0.85), (0.15, 1.01)), ((-0.17, 0.84), (-0.1, 1.000))), tools=("disc",)),
    "hewing": Pose(
        legs=PLANTED, arms=(((0.175, 0.69), (0.215, 0.72)), ((-0.06, 0.62), (0.15, 0.59))), tools=("block", "hatchet"),
    ),
    "fighting": Pose(
        legs=PLANTED, arms=(((0.190, 0.760), (0.245, 0.880)), ((-0.060, 0.620), (0.110, 0.620))),
        tools=("sword", "shield"),
    ),
    "waltzing": Pose(
        legs=(((0.085, 0.285), (0.120, 0.045)), ((-0.050, 0.270), (-0.085, 0.03))),
        arms=(((0.175, 0.735), (0.255, 0.815)), ((-0.030, 0.640), (0.200, 0.660))),
    ),
    "pouring": Pose(arms=(((0.175, 0.690), (0.220, 0.720)), ((-0.110, 0.600), (0.085, 0.505))), tools=("jug",)),
    "tipping": Pose(arms=(((0.185, 0.690), (0.275, 0.715)), ((-0.110, 0.600), (0.130, 0.610))), tools=("spout",)),
    "stirring": Pose(arms=(((0.175, 0.690), (0.195, 0.665)), ((-0.135, 0.595), (-0.030, 0.470)))),
    "lighting": Pose(arms=(((0.165, 0.650), (0.185, 0.610)), ((-0.135, 0.595), (-0.030, 0.470)))),
    "tending": Pose(arms=(((0.160, 0.610), (0.215, 0.500)), ((-0.090, 0.600), (0.070, 0.480)))),
    "fluting": Pose(arms=(((0.175, 0.715), (0.235, 0.835)), ((-0.060, 0.680), (0.120, 0.815)))),
    "balancing": Pose(
        hip=(0.0, 0.505), neck=(0.004, 0.830),
        legs=(((0.185, 0.395), (0.030, 0.300)), ((-0.020, 0.270), (-0.012, 0.03))),
        arms=(((0.140, 0.900), (0.020, 1.095)), ((-0.130, 0.900), (0.000, 1.095))),
    ),
    "armed": Pose(
        legs=PLANTED, arms=(((0.170, 0.665), (0.235, 0.700)), ((-0.134, 0.65), (-0.124, 0.505))), tools=("sword",),
    ),
    "sparring": Pose(legs=PLANTED, arms=(((0.160, 0.665), (0.220, 0.765)), ((-0.050, 0.620), (0.130, 0.710)))),
    "harping": Pose(arms=(((0.170, 0.680), (0.270, 0.720)), ((-0.050, 0.630), (0.225, 0.600)))),
    "bowing": Pose(arms=(((0.150, 0.690), (0.190, 0.800)), ((-0.110, 0.590), (0.070, 0.420)))),
    "beating": Pose(arms=(((0.180, 0.690), (0.265, 0.790)), ((-0.150, 0.680), (-0.060, 0.770))), tools=("sticks",)),
    "plying": Pose(arms=(((0.160, 0.625), (0.190, 0.540)), ((-0.130, 0.620), (0.020, 0.535)))),
    "angling": Pose(arms=(((0.150, 0.630), (0.225, 0.615)), ((-0.110, 0.620), (0.095, 0.575))), tools=("longrod",)),
    "feeding": Pose(
        hip=(-0.030, 0.49), neck=(0.050, 0.800), legs=PLANTED,
        arms=(((0.180, 0.620), (0.270, 0.540)), ((-0.110, 0.620), (0.060, 0.570))), tools=("crumbs",),
    ),
    "cooking": Pose(arms=(((0.150, 0.620), (0.230, 0.545)), ((-0.128, 0.625), (0.030, 0.600))), tools=("pan",)),
    "fishing": Pose(arms=(((0.150, 0.630), (0.225, 0.615)), ((-0.110, 0.620), (0.095, 0.575))), tools=("rod",)),
    "surfing": Pose(
        hip=(-0.030, 0.425), neck=(0.040, 0.715), legs=RIDE,
        arms=(((0.200, 0.680), (0.330, 0.650)), ((-0.150, 0.690), (-0.280, 0.770))), tools=("surfboard",),
    ),
    "boarding": Pose(arms=(((0.128, 0.655), (0.150, 0.520)), ((-0.150, 0.640), (-0.020, 0.545))), tools=("board",)),
    "snowboarding": Pose(
        hip=(-0.030, 0.425), neck=(0.040, 0.715), legs=RIDE,
        arms=(((0.200, 0.680), (0.330, 0.650)), ((-0.150, 0.690), (-0.280, 0.770))), tools=("snowboard",),
    ),
    "skateboarding": Pose(
        hip=(-0.025, 0.485), neck=(0.045, 0.775), legs=(((0.15, 0.34), (0.14, 0.155)), ((-0.11, 0.33), (-0.16, 0.15))),
        arms=(((0.200, 0.730), (0.330, 0.700)), ((-0.140, 0.740), (-0.270, 0.810))), tools=("skateboard",),
    ),
    "skiing": Pose(
        hip=(-0.07, 0.435), neck=(0.05, 0.725), legs=(((0.085, 0.285), (0.03, 0.06)), ((0.035, 0.27), (-0.035, 0.05))),
        arms=(((0.175, 0.600), (0.265, 0.560)), ((-0.020, 0.560), (0.105, 0.520))), tools=("skis",),
    ),
    "skating": Pose(
        hip=(-0.015, 0.515), neck=(0.075, 0.815),
        legs=(((0.095, 0.3), (0.075, 0.075)), ((-0.1, 0.315), (-0.265, 0.22))),
        arms=(((0.210, 0.730), (0.340, 0.750)), ((-0.110, 0.700), (-0.240, 0.660))), tools=("skates",),
    ),
    "plucking": Pose(legs=PLANTED, arms=(((0.175, 0.820), (0.195, 0.965)), ((-0.150, 0.780), (-0.085, 0.930)))),
    "chalking": Pose(
        back=True, tools=("chalk",), arms=(((0.175, 0.790), (0.200, 0.930)), ((-0.134, 0.65), (-0.130, 0.505))),
    ),
    "writing": Pose(arms=(((0.150, 0.620), (0.215, 0.600)), ((-0.115, 0.610), (0.105, 0.560))), tools=("notebook",)),
    "mending": Pose(arms=(((0.150, 0.620), (0.200, 0.585)), ((-0.115, 0.615), (0.070, 0.580))), tools=("net",)),
    "splashing": Pose(
        hip=(0.0, 0.530), neck=(0.012, 0.850), tools=("splash",),
        legs=(((0.150, 0.400), (0.125, 0.195)), ((-0.050, 0.290), (-0.065, 0.045))),
        arms=(((0.195, 0.860), (0.290, 0.935)), ((-0.190, 0.845), (-0.290, 0.905))),
    ),
    "taichi": Pose(
        hip=(0.0, 0.42), neck=(0.010, 0.735),
        legs=(((0.150, 0.260), (0.170, 0.035)), ((-0.130, 0.255), (-0.190, 0.035))),
        arms=(((0.180, 0.600), (0.300, 0.660)), ((-0.120, 0.560), (0.020, 0.490)))),
    "perusing": Pose(arms=(((0.190, 0.690), (0.235, 0.720)), ((-0.115, 0.625), (0.010, 0.700)))),
    "reining": Pose(arms=(((0.125, 0.650), (0.225, 0.620)), ((-0.020, 0.620), (0.185, 0.600)))),
    "climbing": Pose(
        hip=(-0.010, 0.48), neck=(0.020, 0.800), back=True,
        legs=(((0.150, 0.420), (0.130, 0.235)), ((-0.080, 0.260), (-0.100, 0.03))),
        arms=(((0.190, 0.880), (0.160, 1.040)), ((-0.165, 0.780), (-0.205, 0.925))),
    ),
    "shouldering": Pose(arms=(((0.190, 0.665), (0.100, 0.685)), ((-0.195, 0.665), (-0.085, 0.685)))),
    "hugging": Pose(arms=(((0.165, 0.680), (0.285, 0.690)), ((-0.060, 0.640), (0.165, 0.655)))),
    "handheld": Pose(arms=(((0.160, 0.630), (0.205, 0.490)), ((-0.165, 0.630), (-0.205, 0.490)))),
    "handshake": Pose(arms=(((0.165, 0.650), (0.285, 0.610)), ((-0.134, 0.65), (-0.126, 0.505)))),
    "pushing": Pose(
        hip=(-0.06, 0.49), neck=(0.065, 0.79),
        legs=(((0.06, 0.285), (0.03, 0.035)), ((-0.105, 0.275), (-0.225, 0.055))),
        arms=(((0.190, 0.660), (0.300, 0.640)), ((0.030, 0.620), (0.240, 0.600))),
    ),
    "towing": Pose(
        hip=(0.0, 0.50), neck=(0.045, 0.815), legs=STRIDE,
        arms=(((0.150, 0.650), (0.185, 0.540)), ((-0.140, 0.640), (-0.255, 0.545))),
    ),
    "sweeping": Pose(
        legs=PLANTED, tools=("broom",), arms=(((0.15, 0.635), (0.17, 0.525)), ((-0.105, 0.64), (0.085, 0.66))),
    ),
    "digging": Pose(
        hip=(-0.030, 0.49), neck=(0.070, 0.790), legs=PLANTED,
        arms=(((0.190, 0.600), (0.220, 0.480)), ((-0.020, 0.590), (0.115, 0.630))), tools=("shovel",),
    ),
    "gardening": Pose(
        hip=(-0.05, 0.255), neck=(0.035, 0.565), low=True,
        legs=(((0.155, 0.275), (0.150, 0.035)), ((0.045, 0.060), (-0.180, 0.045))),
        arms=(((0.170, 0.380), (0.285, 0.290)), ((-0.030, 0.340), (0.200, 0.215))), tools=("trowel",),
    ),
    "watering": Pose(arms=(((0.150, 0.640), (0.225, 0.615)), ((-0.134, 0.65), (-0.126, 0.505))), tools=("can",)),
    "painting": Pose(arms=(((0.165, 0.665), (0.275, 0.705)), ((-0.120, 0.620), (0.060, 0.575))), tools=("easel",)),
    "photographing": Pose(arms=(((0.165, 0.745), (0.135, 0.87)), ((-0.075, 0.69), (0.075, 0.86))), tools=("camera",)),
    "phoning": Pose(arms=(((0.185, 0.730), (0.105, 0.875)), ((-0.134, 0.65), (-0.126, 0.505))), tools=("phone",)),
    "working": Pose(arms=(((0.085, 0.620), (0.165, 0.570)), ((-0.070, 0.610), (0.125, 0.545))), tools=("laptop",)),
    "singing": Pose(arms=(((0.160, 0.700), (0.125, 0.835)), ((-0.190, 0.690), (-0.250, 0.790))), tools=("microphone",)),
    "drinking": Pose(arms=(((0.165, 0.710), (0.150, 0.840)), ((-0.134, 0.65), (-0.126, 0.505))), tools=("cup",)),
    "eating": Pose(arms=(((0.165, 0.700), (0.140, 0.825)), ((-0.115, 0.610), (0.070, 0.610))), tools=("bowl",)),
    "dining": Pose(arms=(((0.170, 0.655), (0.165, 0.760)), ((-0.105, 0.610), (0.060, 0.560))), tools=("cutlery",)),
    "toothbrushing": Pose(
        arms=(((0.175, 0.700), (0.185, 0.815)), ((-0.134, 0.65), (-0.126, 0.505))), tools=("toothbrush",),
    ),
    "tasting": Pose(arms=(((0.170, 0.700), (0.165, 0.815)), ((-0.134, 0.65), (-0.126, 0.505)))),
    "hauling": Pose(arms=(((0.150, 0.620), (0.185, 0.545)), ((-0.110, 0.610), (0.045, 0.535)))),
    "strumming": Pose(arms=(((0.180, 0.660), (0.255, 0.700)), ((-0.140, 0.620), (0.020, 0.540))), tools=("guitar",)),
    "fiddling": Pose(arms=(((0.180, 0.680), (0.215, 0.815)), ((-0.125, 0.640), (0.100, 0.700))), tools=("violin",)),
    "blowing": Pose(arms=(((0.165, 0.700), (0.205, 0.815)), ((-0.090, 0.655), (0.135, 0.790))), tools=("trumpet",)),
    "saxing": Pose(arms=(((0.150, 0.640), (0.205, 0.615)), ((-0.100, 0.650), (0.120, 0.735)))),
    "drumming": Pose(arms=(((0.165, 0.640), (0.250, 0.600)), ((-0.130, 0.640), (0.060, 0.640))), tools=("drum",)),
    **SPORTS,
    **ARTS,
    **DOINGS,
}  # fmt: skip
"""What is done, mostly with the hands; the legs are their own unless a base is named too."""

PLAYS = ("playing", "jumping", "running", "waving", "cheering")
"""What several children at play do, by turns."""
STANCES = (STANDING, HIPPED, CLASPED, SHOWN, STANDING)
"""How people stand who do nothing else."""
GAMES, OF_A_KIND = frozenset({"basketball", "volleyball", "tennis"}), 100
"""Games with one ball, and the numbers of figures that are of one kind."""
AFLOAT = frozenset({"swimming", "surfing", "windsurfing"})
"""What is done in the water, where there is some."""
AIRBORNE = frozenset({"flying", "brooming", "parachuting", "paragliding"})
"""What is done in the sky."""
BEHIND = Pose(back=True, arms=(((0.132, 0.65), (0.132, 0.51)), ((-0.134, 0.65), (-0.130, 0.505))))
ARMS_TOO = frozenset({"showing", "sheltering", "reaching", "holding", "lifting", "hauling"})
"""Deeds of the arms that go with one of the legs: jumping with an umbrella."""
LEGGED = frozenset({"splashing", "taichi", "skipping", "surfing", "snowboarding", "skateboarding", "skiing",
                    "skating", "jumping", "dancing", "ballet", "waltzing", "balancing", "climbing",
                    "gardening", "digging", "sweeping", "pushing", "towing", "kicking", "picking", *WHOLE,
                    *WHOLE_DOINGS})  # fmt: skip
"""Deeds of the whole body: a base named beside them says nothing."""


def _played(deed: str, words: list[str], number: int) -> Pose | None:
    """Of those who kick or hit a ball one does; who plays tennis has a racket, and a basketball is no football."""
    if deed in {"kicking", "batting"} and number % OF_A_KIND:
        return BASES["running"] if number % 2 else DEEDS["waving"]
    if deed == "whispering" and number % OF_A_KIND:
        return STANDING  # who is whispered to
    if deed == "selfie" and number % OF_A_KIND:
        return DEEDS["waving"]  # one has the phone
    if deed in {"kicking", "playing"} and "basketball" in words:
        return DEEDS["dribbling"]
    return replace(DEEDS[deed], tools=("rally",)) if deed == "throwing" and "tennis" in words else None


def pose_of(words: list[str], number: int) -> Pose:
    """The pose that the words of a variant name; people who only stand, and children at play, differ by number."""
    base = "wheeled" if "wheelchair" in words else next((word for word in words if word in BASES), "")
    deed = next((word for word in words if word in DEEDS), "")
    if deed == "playing" and base == "seated":  # at a game on a table
        return BASES[base].with_arms_of(DEEDS["showing"])
    if deed == "playing" and base in {"", "standing"}:
        taken = PLAYS[number % len(PLAYS)] if number else "playing"
        return DEEDS[taken] if taken in DEEDS else BASES[taken]
    if played := _played(deed, words, number):
        return played
    if deed == "throwing" and number % OF_A_KIND and GAMES & {*words}:
        # one of them has the ball
        deed, words = "cheering", [word for word in words if word != deed]
    if "away" in words and base == "sitting":
        return BEHIND_SITTING
    if base == "flying" and "fairy" in words:
        found = HOVERING
    elif base and (BASES[base].turn or BASES[base].sunk):
        found = BASES[base]
    elif deed and (base in {"", "standing"} or deed in LEGGED):
        found = DEEDS[deed]
        arms = next((word for word in words if word in ARMS_TOO and word != deed), "") if deed in LEGGED else ""
        found = found.with_arms_of(DEEDS[arms]) if arms else found
    elif deed:
        found = BASES[base].with_arms_of(DEEDS[deed])
    elif base in {"", "standing"}:
        found = BEHIND if "away" in words else STANCES[number % len(STANCES)]
    else:
        found = BASES[base]
    if "away" in words and not found.low and not found.turn and not found.tools:
        found = replace(found, back=True)
    return found
