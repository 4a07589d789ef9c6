"""People, seen from a quarter: a man, a woman or a child, standing, walking, running, sitting or seated; reaching up,
or showing something held before it.

Variants are words joined by spaces: `man` or `woman` (`boy` or `girl`; else by seed), `old`, and a pose. `sitting` is
on the ground, knees up; `seated` has its hips at height 0 and its legs below, for benches and chairs. The first colour
is the coat's or dress's, the second the trousers'. Faces are a hint only.
"""

from __future__ import annotations

from dataclasses import dataclass

from PIL import Image

from muralist.engines.preview.brushes.canvas import Canvas, Extent
from muralist.engines.preview.brushes.colour import Colour, mix, rgb, times
from muralist.engines.preview.brushes.paths import Path, Point, bezier, curve, ellipse, oval
from muralist.engines.preview.brushes.shade import puffed
from muralist.engines.preview.props.bodies import DARK, mould, shape, sleeve
from muralist.engines.preview.props.costumes import cloak, costume_of, gown, headgear, overhead
from muralist.engines.preview.props.prop import Look, Prop

SKINS = (rgb("#f0c8a4"), rgb("#d9a077"), rgb("#a8714a"), rgb("#74492f"))
HAIRS = (rgb("#2d2320"), rgb("#54382a"), rgb("#8a5a34"), rgb("#c79a5a"))
COATS = (rgb("#b8493e"), rgb("#3f6f8f"), rgb("#d9a441"), rgb("#5f7f5a"), rgb("#8a5f86"))
LEGS = (rgb("#3a4558"), rgb("#5b4f46"), rgb("#6f7f8f"))

LONG_HAIR = (
    "-96 -60, -118 0, -108 62, -58 112, 12 122, 72 98, 104 40, 96 16, 62 52, 20 62, -30 52, -62 12, -72 -50, -84 -92"
)
SHORT_HAIR = (
    "-78 -46, -104 -10, -108 48, -66 104, 4 122, 74 106, 104 58, 90 40, 40 56, -20 48, -52 30, -56 -2, -62 -20, -68 -42"
)

HEAD, YOUNG = 0.074, 1.62
"""The radius of a head, and how much larger a child's is."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Pose:
    """Joints in units of the standing height of 1: hip and neck, then knee-ankle and elbow-hand, far side first."""

    hip: Point
    neck: Point
    legs: tuple[tuple[Point, Point], tuple[Point, Point]]
    arms: tuple[tuple[Point, Point], tuple[Point, Point]]
    left: float
    right: float
    top: float = 1.0
    bottom: float = 0.0


POSES = {
    "standing": Pose(
        hip=(0.0, 0.50), neck=(0.005, 0.825), left=-0.22, right=0.22,
        legs=(((0.060, 0.27), (0.058, 0.035)), ((-0.050, 0.27), (-0.056, 0.03))),
        arms=(((0.135, 0.645), (0.125, 0.50)), ((-0.140, 0.645), (-0.128, 0.49))),
    ),
    "walking": Pose(
        hip=(0.0, 0.50), neck=(0.025, 0.82), left=-0.27, right=0.28,
        legs=(((0.01, 0.275), (-0.145, 0.085)), ((0.085, 0.275), (0.125, 0.03))),
        arms=(((0.125, 0.65), (0.195, 0.535)), ((-0.095, 0.64), (-0.125, 0.49))),
    ),
    "running": Pose(
        hip=(-0.01, 0.51), neck=(0.075, 0.81), left=-0.36, right=0.36,
        legs=(((-0.02, 0.30), (-0.235, 0.27)), ((0.135, 0.36), (0.165, 0.12))),
        arms=(((0.15, 0.62), (0.255, 0.70)), ((-0.075, 0.64), (-0.01, 0.53))),
    ),
    "reaching": Pose(
        hip=(0.0, 0.50), neck=(0.005, 0.825), left=-0.22, right=0.27,
        legs=(((0.060, 0.27), (0.058, 0.035)), ((-0.050, 0.27), (-0.056, 0.03))),
        arms=(((0.185, 0.815), (0.225, 0.955)), ((-0.140, 0.645), (-0.128, 0.49))),
    ),
    "showing": Pose(
        hip=(0.0, 0.50), neck=(0.005, 0.825), left=-0.22, right=0.27,
        legs=(((0.060, 0.27), (0.058, 0.035)), ((-0.050, 0.27), (-0.056, 0.03))),
        arms=(((0.150, 0.615), (0.205, 0.60)), ((-0.105, 0.60), (0.115, 0.575))),
    ),
    "sitting": Pose(
        hip=(-0.12, 0.085), neck=(-0.075, 0.405), left=-0.30, right=0.36, top=0.80,
        legs=(((0.145, 0.285), (0.215, 0.035)), ((0.12, 0.27), (0.17, 0.03))),
        arms=(((0.06, 0.29), (0.175, 0.215)), ((-0.05, 0.23), (0.13, 0.17))),
    ),
    "seated": Pose(
        hip=(-0.06, 0.075), neck=(-0.045, 0.395), left=-0.26, right=0.34, top=0.60, bottom=-0.27,
        legs=(((0.16, 0.065), (0.18, -0.21)), ((0.13, 0.055), (0.14, -0.225))),
        arms=(((0.05, 0.22), (0.14, 0.13)), ((-0.08, 0.20), (0.06, 0.115))),
    ),
}  # fmt: skip


def _pose(look: Look) -> Pose:
    words = look.variant.split()
    return POSES[next((word for word in words if word in POSES), "standing")]


def extent(look: Look) -> Extent:
    pose = _pose(look)
    return Extent(
        left=pose.left, right=pose.right, top=pose.top + 0.02 + overhead(look.variant, HEAD), bottom=pose.bottom - 0.01
    )


def child_extent(look: Look) -> Extent:
    """As `extent`; a child's head is larger for its body."""
    pose = _pose(look)
    hat = overhead(look.variant, HEAD * YOUNG)
    return Extent(left=pose.left, right=pose.right, top=pose.top + 0.13 + hat, bottom=pose.bottom - 0.01)


def paint(canvas: Canvas, look: Look) -> None:
    words = look.variant.split()
    woman = "woman" in words or ("man" not in words and bool((look.number + look.seed) % 2))
    _figure(canvas, look, _pose(look), woman=woman, young=False)


def paint_child(canvas: Canvas, look: Look) -> None:
    words = look.variant.split()
    girl = "girl" in words or ("boy" not in words and bool((look.number + look.seed) % 2))
    _figure(canvas, look, _pose(look), woman=girl, young=True)


def _figure(canvas: Canvas, look: Look, pose: Pose, *, woman: bool, young: bool) -> None:
    skin = SKINS[int(look.rng("skin").integers(len(SKINS)))]
    hair = HAIRS[int(look.rng("hair").integers(len(HAIRS)))] if "old" not in look.variant.split() else rgb("#cfccc8")
    costume = costume_of(look.variant)
    coat = look.pick("coat", (costume.coat,) if costume is not None else COATS)
    legs = (costume.legs,) if costume is not None else LEGS
    below = look.colours[1] if len(look.colours) > 1 else legs[int(look.rng("legs").integers(len(legs)))]
    skirted = woman and pose.top == 1.0 and pose is not POSES["running"]
    broad = (0.105 if woman else 0.122) * (1.06 if young else 1.0)
    stocking = skin if skirted else below
    shoe = rgb("#3b2c26")
    shoulder = pose.neck[1] - 0.062
    far_arm, near_arm = pose.arms
    if costume is not None:
        cloak(canvas, costume, pose.neck, pose.hip, broad)
    _arm(canvas, (pose.neck[0] + broad * 0.72, shoulder), far_arm, times(coat, 0.78), times(skin, 0.82))
    for number, (knee, ankle) in enumerate(pose.legs):
        tone = 0.70 if number == 0 else 1.0
        hip = (pose.hip[0] + (0.035 if number == 0 else -0.03), pose.hip[1])
        canvas.solid(_shoe(ankle), times(shoe, tone), puffed(0.9))
        thick = (0.085, 0.066, 0.05) if skirted else (0.125, 0.100, 0.078)
        mould(canvas, [sleeve([hip, knee, ankle], thick)], times(stocking, tone), texture=0.03)
    if costume is not None and pose.top == 1.0 and pose is not POSES["running"]:
        gown(canvas, costume, coat, pose.hip)
    body = mould(canvas, [_trunk(pose, broad, skirted=skirted)], coat, texture=0.05, grain=40)
    if not skirted and pose.top == 1.0:
        canvas.soft(ellipse(pose.hip[0], pose.hip[1] - 0.03, 0.16, 0.03), times(coat, 0.4), 0.015, 0.5, inside=body)
    _details(canvas, pose, coat, body, woman=woman, skirted=skirted)
    _head(canvas, pose, skin, hair, woman=woman, size=YOUNG if young else 1.0)
    if costume is not None:
        r = HEAD * (YOUNG if young else 1.0)
        headgear(canvas, costume, coat, pose.neck[0] + 0.014, pose.neck[1] + 0.022 + r, r)
    hang = sleeve([(pose.neck[0] - broad * 0.7, shoulder - 0.02), near_arm[0]], (0.09, 0.09))
    canvas.soft(hang, times(coat, 0.35), 0.02, 0.5, inside=body)
    _arm(canvas, (pose.neck[0] - broad * 0.80, shoulder), near_arm, coat, skin)


def _trunk(pose: Pose, broad: float, *, skirted: bool) -> Path:
    (hx, hy), (nx, ny) = pose.hip, pose.neck
    wx, wy = hx + (nx - hx) * 0.42, hy + (ny - hy) * 0.42
    waist, hem = (broad * 0.78, 0.155) if skirted else (broad * 0.92, broad * 0.98)
    low = hy - (0.17 if skirted else 0.045)
    return curve(
        [(nx - 0.035, ny + 0.018), (nx - broad * 0.72, ny - 0.018), (nx - broad, ny - 0.085), (wx - waist, wy),
         (hx - hem * (0.78 if skirted else 1.0), hy), (hx - hem, low), (hx, low - 0.012), (hx + hem, low),
         (hx + hem * (0.78 if skirted else 1.0), hy), (wx + waist, wy), (nx + broad, ny - 0.085),
         (nx + broad * 0.72, ny - 0.018), (nx + 0.035, ny + 0.018)], closed=True, steps=6,
    )  # fmt: skip


def _arm(canvas: Canvas, shoulder: Point, joints: tuple[Point, Point], cloth: Colour, skin: Colour) -> None:
    elbow, hand = joints
    canvas.solid(oval(hand[0], hand[1] - 0.014, 0.026, 0.033), skin, puffed(0.9))
    mould(canvas, [sleeve([shoulder, elbow, hand], (0.074, 0.066, 0.054))], cloth, texture=0.05, grain=40)


def _shoe(ankle: Point) -> Path:
    x, y = ankle
    return curve(
        [
            (x - 0.035, y + 0.02),
            (x - 0.04, y - 0.03),
            (x + 0.08, y - 0.03),
            (x + 0.075, y - 0.008),
            (x + 0.03, y + 0.02),
        ],
        closed=True,
    )


def _head(canvas: Canvas, pose: Pose, skin: Colour, hair: Colour, *, woman: bool, size: float) -> None:
    nx, ny = pose.neck
    r = HEAD * size
    x, y = nx + 0.014, ny + 0.022 + r

    def at(text: str) -> Path:
        return [(x + px * r, y + py * r) for px, py in shape(text, 6)]

    if woman:
        back = at("-20 105, -90 85, -122 20, -128 -60, -118 -150, -70 -175, -20 -150, 10 -60")
        canvas.solid(back, times(hair, 0.80), puffed(0.8), texture=0.10, grain=60)
    canvas.solid(
        sleeve([(nx, ny - 0.01), (nx + 0.006, ny + 0.02), (nx + 0.010, ny + 0.05)], (0.058, 0.054, 0.052)),
        times(skin, 0.80),
        puffed(0.7),
    )
    face = at("-88 25, -40 90, 20 102, 72 74, 92 28, 90 -15, 78 -55, 40 -98, 5 -106, -45 -84, -80 -40")
    canvas.solid(face, skin, puffed(0.8))
    canvas.soft(
        oval(x + r * 0.52, y - r * 0.36, r * 0.24, r * 0.16),
        rgb("#d9705f"),
        r * 0.13,
        0.32,
        inside=canvas.mask_of(face),
    )
    if woman:
        top = at(LONG_HAIR)
    else:
        top = at(SHORT_HAIR)
        canvas.solid(oval(x - r * 0.52, y - r * 0.14, r * 0.14, r * 0.20), times(skin, 0.9), puffed(0.7))
    canvas.solid(top, hair, puffed(0.8, shine=0.12), texture=0.10, grain=60)
    with canvas.ink() as pen:
        for side in (0.18, 0.66):
            pen.disc(x + r * side, y - r * 0.02, r * 0.085, DARK, 0.9, ry=r * 0.115)
            pen.line(
                [(x + r * (side - 0.13), y + r * 0.25), (x + r * (side + 0.13), y + r * 0.27)],
                r * 0.06,
                times(hair, 0.7),
                0.7,
            )
        smile = bezier((x + r * 0.26, y - r * 0.50), (x + r * 0.46, y - r * 0.66), (x + r * 0.64, y - r * 0.48), 7)
        pen.line(smile, r * 0.075, times(mix(skin, rgb("#b0483f"), 0.6), 0.75), 0.9)


def _details(canvas: Canvas, pose: Pose, coat: Colour, body: Image.Image, *, woman: bool, skirted: bool) -> None:
    """A collar, and buttons or a belt: what tells a jacket from a dress."""
    (hx, hy), (nx, ny) = pose.hip, pose.neck
    light, dark = mix(coat, (1.0, 0.98, 0.92), 0.55), times(coat, 0.55)
    canvas.soft(oval(nx + 0.01, ny - 0.012, 0.06, 0.03), times(coat, 0.4), 0.012, 0.5, inside=body)
    with canvas.ink(inside=body) as pen:
        if skirted:
            wx, wy = hx + (nx - hx) * 0.42, hy + (ny - hy) * 0.42
            pen.line(bezier((wx - 0.12, wy + 0.005), (wx, wy - 0.012), (wx + 0.12, wy + 0.005), 7), 0.022, dark, 0.8)
            for share in (-0.6, -0.1, 0.45):
                pen.line([(hx + share * 0.09, wy - 0.04), (hx + share * 0.21, hy - 0.15)], 0.006, dark, 0.5)
        else:
            front = [(nx + 0.035, ny - 0.02), (hx + 0.045, hy - 0.05)]
            pen.line(front, 0.007, dark, 0.7)
            for share in (0.22, 0.45, 0.68):
                pen.disc(
                    front[0][0] + (front[1][0] - front[0][0]) * share - 0.013,
                    front[0][1] + (front[1][1] - front[0][1]) * share,
                    0.007,
                    light,
                )
        for hand in (-1, 1):
            tip = (nx + 0.018, ny - (0.055 if woman else 0.07))
            pen.polygon(
                [(nx + 0.012 + hand * 0.048, ny + 0.02), tip, (nx + 0.012 + hand * 0.062, ny - 0.035)], light, 0.95
            )


PROPS = (
    Prop(name="person", size=1.7, extent=extent, paint=paint, home="street", overlap=0.1),
    Prop(name="child", size=1.1, extent=child_extent, paint=paint_child, home="meadow", overlap=0.1),
)
