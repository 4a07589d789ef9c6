"""Bodies of people: limbs, hands, shoes, trunks and skirts, in whatever pose, each with its cloth."""

from __future__ import annotations

import math

from PIL import Image

from muralist.engines.preview.brushes.canvas import Canvas
from muralist.engines.preview.brushes.colour import Colour, mix, times
from muralist.engines.preview.brushes.paths import Path, Point, bezier, curve, ellipse, limb
from muralist.engines.preview.brushes.shade import puffed
from muralist.engines.preview.props.bodies import mould, sleeve
from muralist.engines.preview.props.figure.build import Figure
from muralist.engines.preview.props.figure.footdraw import leg_wear
from muralist.engines.preview.props.figure.forms import bent, blend, soft
from muralist.engines.preview.props.figure.joints import Limb
from muralist.engines.preview.props.figure.kin import limbs
from muralist.engines.preview.props.figure.kin.kinds import CLAWED
from muralist.engines.preview.props.figure.lapskirts import lap_skirt
from muralist.engines.preview.props.figure.prints import print_of, printed
from muralist.engines.preview.props.figure.shoes import foot
from muralist.engines.preview.props.figure.stature import grown, heeled, reach_of
from muralist.engines.preview.props.figure.wardrobe import TOPPED

LONG = {"gown", "robe", "sheath"}
SKIRTED = frozenset({"dress", "skirt", "gown", "robe", "sheath", "tutu"})
BARE_LEGGED = frozenset({"dress", "skirt", "shorts", "swim", "sheath"})
FLARE = {"dress": 0.070, "skirt": 0.070, "gown": 0.085, "robe": 0.060, "sheath": 0.016, "coat": 0.046}


HEM_AT_ANKLE = 1.5
"""Hems lower than this are those of gowns and robes."""


def down(figure: Figure, number: int, share: float) -> Point:
    """A point of a leg: at the hip for 0, the knee for 1, the ankle for 2."""
    knee, ankle = figure.pose.legs[number]
    hip = hip_of(figure, number)
    return blend(hip, knee, share) if share <= 1 else blend(knee, ankle, share - 1)


def hip_of(figure: Figure, number: int) -> Point:
    """Where a leg begins."""
    x, y = figure.pose.hip
    return (x + (0.036 if number == 0 else -0.034), y)


def arm(canvas: Canvas, figure: Figure, shoulder: Point, joints: Limb, *, far: bool) -> None:
    """A sleeve with a bare or covered forearm, and the hand."""
    elbow, hand_at = joints
    tone = 0.84 if far else 1.0
    outfit, k = figure.outfit, figure.thick
    cloth, skin = times(outfit.top or (1, 1, 1), tone), times(figure.skin, 0.5 + 0.5 * tone)
    if figure.feathered:
        limbs.wing(canvas, shoulder, joints, cloth)
        return
    hand(canvas, figure, joints, far=far)
    upper, middle, wrist = 0.074 * k, 0.062 * k, 0.050 * k
    if outfit.sleeves in {"none", "short"}:
        mould(
            canvas,
            [sleeve([shoulder, elbow, hand_at], (upper * 0.84, middle * 0.86, wrist * 0.84))],
            skin,
            soft(),
            texture=0.02,
        )
        if outfit.sleeves == "short":
            end = blend(shoulder, elbow, 0.62)
            widths = (upper, upper * 0.97, upper * 0.95) if grown(figure) else (upper, upper * 1.02, upper * 1.06)
            over = mould(canvas, [sleeve([shoulder, blend(shoulder, end, 0.5), end], widths)], cloth, texture=0.04)
            if of := print_of(figure.extras):
                printed(canvas, over, of, cloth, outfit.ink)
        return
    cuff = blend(elbow, hand_at, 0.88)
    if outfit.sleeves == "wide":
        mould(canvas, [sleeve([shoulder, elbow, cuff], (upper, upper * 1.15, upper * 1.65))], cloth, texture=0.04)
        return
    cloth_at = mould(canvas, [sleeve([shoulder, elbow, cuff], (upper, middle, wrist))], cloth, texture=0.05, grain=40)
    if of := print_of(figure.extras):
        printed(canvas, cloth_at, of, cloth, outfit.ink)
    if outfit.front == "bands":
        band(canvas, blend(elbow, cuff, 0.6), elbow, cuff, middle, (0.93, 0.93, 0.62))


def band(canvas: Canvas, at: Point, start: Point, end: Point, width: float, colour: Colour) -> None:
    """A stripe across a limb."""
    along = math.atan2(end[1] - start[1], end[0] - start[0]) + math.pi / 2
    dx, dy = math.cos(along) * width * 0.5, math.sin(along) * width * 0.5
    with canvas.ink() as pen:
        pen.line([(at[0] - dx, at[1] - dy), (at[0] + dx, at[1] + dy)], 0.016, colour, 0.9)


def hand(canvas: Canvas, figure: Figure, joints: Limb, *, far: bool) -> None:
    """A mitten of a hand with its thumb; a glove where one is worn."""
    if figure.kin is not None and figure.outfit.gloves is None:
        limbs.hand_of(canvas, figure.kin, joints, far=far)
        return
    (ex, ey), (x, y) = joints
    skin = figure.outfit.gloves or figure.skin
    skin = times(skin, 0.90 if far else 1.0)
    if "boxer" in figure.extras:
        _boxing_glove(canvas, (x, y), math.atan2(y - ey, x - ex), skin)
        return
    turn = math.atan2(y - ey, x - ex)
    c, s = math.cos(turn), math.sin(turn)
    palm = ellipse(x + 0.014 * c, y + 0.014 * s, 0.034, 0.026, turn, points=20)
    thumb = ellipse(x + 0.012 * c - 0.020 * s, y + 0.012 * s + 0.020 * c, 0.019, 0.010, turn + 0.7, points=14)
    canvas.solid(thumb, skin, soft())
    canvas.solid(palm, skin, soft())
    with canvas.ink() as pen:
        for aside in (-0.010, 0.0, 0.010):
            pen.line(
                [
                    (x + 0.020 * c - aside * s, y + 0.020 * s + aside * c),
                    (x + 0.044 * c - aside * 0.9 * s, y + 0.044 * s + aside * 0.9 * c),
                ],
                0.0035,
                times(skin, 0.68),
                0.75,
            )


def _boxing_glove(canvas: Canvas, at: Point, turn: float, colour: Colour) -> None:
    """A thick glove with its thumb and a cuff."""
    (x, y), c, s = at, math.cos(turn), math.sin(turn)
    canvas.solid(ellipse(x + 0.030 * c, y + 0.030 * s, 0.066, 0.054, turn, points=24), colour, puffed(0.9, shine=0.3))
    canvas.solid(ellipse(x + 0.016 * c - 0.034 * s, y + 0.016 * s + 0.034 * c, 0.034, 0.020, turn + 0.3), colour,
                 puffed(0.9))  # fmt: skip
    canvas.solid(ellipse(x - 0.030 * c, y - 0.030 * s, 0.020, 0.040, turn), times(colour, 0.8), puffed(0.7))


def legs(canvas: Canvas, figure: Figure) -> None:
    """Both legs with their shoes, the far one first; cloth, stockings or bare skin by the cut of the clothes."""
    outfit, pose = figure.outfit, figure.pose
    if figure.kin is not None and figure.kin.feet == "tentacles":
        limbs.tentacles(canvas, figure.kin, pose)
        return
    bottom, shoe = outfit.bottom or (0.3, 0.3, 0.3), outfit.shoe or (0.3, 0.2, 0.2)
    k = figure.thick
    bare = outfit.cut in BARE_LEGGED
    order = (1,) if pose.sole else (0, 1)
    for number in order:
        tone = 0.78 if number == 0 else 1.0
        knee, ankle = pose.legs[number]
        hip = hip_of(figure, number)
        foot(canvas, figure, number, shoe, 0.5 + 0.5 * tone)
        if bare or outfit.cut == "tutu":
            colour, thick = ((outfit.tights or figure.skin) if bare else bottom), (0.098 * k, 0.072 * k, 0.052 * k)
        else:
            colour, thick = bottom, (0.122 * k, 0.096 * k, 0.078 * k)
        if figure.feathered:
            colour, thick = CLAWED, (0.050, 0.045, 0.042)
        shade = soft() if bare else puffed(1.0)
        covered = not bare and outfit.cut != "tutu" and not figure.feathered and not outfit.boots
        end = blend(knee, ankle, 0.90) if covered else ankle
        leg = [*bent(hip, knee, end, thick), ellipse(*knee, 0.5 * thick[1], 0.5 * thick[1], points=20)]
        leg += [_turn_up(knee, ankle, 0.5 * thick[2])] if covered else []
        mould(canvas, leg, times(colour, tone), shade, texture=0.03)
        if outfit.cut in {"shorts", "swim"} and not (outfit.cut == "swim" and figure.woman):
            end = blend(hip, knee, 0.72)
            mould(
                canvas,
                [limb([hip, blend(hip, end, 0.5), end], (0.125 * k, 0.124 * k, 0.126 * k))],
                times(bottom, tone),
                texture=0.04,
            )
        elif bare and outfit.cut != "swim" and not outfit.tights and not heeled(figure):
            sock = blend(knee, ankle, 0.72)
            mould(
                canvas, [sleeve([sock, ankle], (0.056 * k, 0.054 * k))], times((0.97, 0.96, 0.93), tone), texture=0.02
            )
        leg_wear(canvas, figure, number, shoe, tone)
        if outfit.front == "bands" and not bare:
            band(canvas, blend(knee, ankle, 0.45), knee, ankle, 0.09 * k, (0.93, 0.93, 0.62))
        if pose.low and outfit.cut in SKIRTED | {"coat"}:
            cloth = (outfit.bottom if outfit.cut == "skirt" else outfit.top) or bottom
            lap = [hip, blend(hip, knee, 0.55), blend(knee, ankle, 0.10 if outfit.cut not in LONG else 0.72)]
            spine = [hip, knee, lap[2]] if outfit.cut in LONG else [hip, lap[1], blend(hip, knee, 1.02)]
            over = [sleeve(spine, (0.150 * k, 0.142 * k, 0.125 * k), 10), ellipse(*spine[1], 0.071 * k, 0.071 * k)]
            mould(canvas, over, times(cloth, tone), texture=0.04)


def _turn_up(knee: Point, ankle: Point, wide: float) -> Path:
    """The straight end of a trouser leg, a little wider than the shin, over the shoe."""
    long = math.hypot(ankle[0] - knee[0], ankle[1] - knee[1]) or 1.0
    dx, dy = (ankle[0] - knee[0]) / long, (ankle[1] - knee[1]) / long
    top, low = blend(knee, ankle, 0.72), (ankle[0] + dx * 0.006, ankle[1] + dy * 0.006)
    ends = ((top, wide), (low, wide * 1.12))
    left = [(x - dy * half, y + dx * half) for (x, y), half in ends]
    return [*left, *((x + dy * half, y - dx * half) for (x, y), half in reversed(ends))]


def trunk_frame(figure: Figure) -> tuple[Point, Point, Point]:
    """Hip, the vector up the spine to the neck, and the vector to the far side, of length 1."""
    (hx, hy), (nx, ny) = figure.pose.hip, figure.pose.neck
    up = (nx - hx, ny - hy)
    long = math.hypot(*up) or 1.0
    return (hx, hy), up, (up[1] / long, -up[0] / long)


def on_trunk(figure: Figure, share: float, aside: float) -> Point:
    """A point of the trunk: `share` of the way from hip to neck, `aside` to the far side."""
    (hx, hy), up, side = trunk_frame(figure)
    return (hx + up[0] * share + side[0] * aside, hy + up[1] * share + side[1] * aside)


def trunk(figure: Figure) -> Path:
    """The outline of the upper body, from the neck to below the hips."""
    b, woman = figure.broad, figure.woman and not figure.young
    waist = b * (0.70 if woman else 0.86)
    hips = b * (0.90 if woman else 0.88)
    if figure.baby:
        waist, hips = b * 1.05, b * 1.12
    if figure.bare_kin:
        # a round belly that runs into the legs
        waist, hips = b * 1.16, b * 1.26
    right = [(1.035, 0.030), (0.985, b * 0.55), (0.925, b * 0.93), (0.80, b * 1.0), (0.62, b * 0.90), (0.40, waist),
             (0.16, hips),
             (0.0, hips * 1.02), (-0.10, hips * 0.93)]  # fmt: skip
    if figure.bare_kin:
        right[-2:] = [(-0.04, hips * 1.0), (-0.20, hips * 0.72)]
    left = [(share, -aside) for share, aside in reversed(right)]
    low = -0.27 if figure.bare_kin else -0.125
    return curve(
        [on_trunk(figure, share, aside) for share, aside in (*right, (low, 0.0), *left)],
        closed=True,
        steps=5,
    )


def skirt(figure: Figure) -> Path | None:
    """The outline of a skirt, gown, robe or long coat over the legs, down to its hem; None where it lies on the lap."""
    outfit, pose = figure.outfit, figure.pose
    reach = reach_of(figure)
    if reach is None or pose.low:
        return None
    flare = FLARE[outfit.cut] * (0.72 if grown(figure) and reach < HEM_AT_ANKLE else 1.0)
    ends = [down(figure, number, reach) for number in (0, 1)]
    knees = [down(figure, number, min(1.0, reach)) for number in (0, 1)]
    (lx, ly), (rx, ry) = min(ends), max(ends)
    left_knee, right_knee = min(knees), max(knees)
    b = figure.broad
    widen = flare + 0.045
    points = [on_trunk(figure, 0.34, -b * 0.74), on_trunk(figure, 0.05, -b * 1.0)]
    if grown(figure) and reach < HEM_AT_ANKLE:
        return _straight(points[1], (lx - widen, ly), (rx + widen, ry), on_trunk(figure, 0.05, b * 1.0), figure)
    if reach > 1:
        points.append((left_knee[0] - widen * 0.8, left_knee[1]))
    points += [(lx - widen, ly + 0.012), ((lx + rx) / 2, min(ly, ry) - 0.010), (rx + widen, ry + 0.012)]
    if reach > 1:
        points.append((right_knee[0] + widen * 0.8, right_knee[1]))
    points += [on_trunk(figure, 0.05, b * 1.0), on_trunk(figure, 0.34, b * 0.74)]
    return curve(points, closed=True, steps=6)


def _straight(hip_left: Point, left: Point, right: Point, hip_right: Point, figure: Figure) -> Path:
    """A skirt whose sides fall straight from the hips to the corners of its hem."""
    b = figure.broad
    sides = [
        on_trunk(figure, 0.34, -b * 0.74), hip_left, blend(hip_left, left, 0.5), left,
    ]  # fmt: skip
    low = min(left[1], right[1]) - 0.014
    hem = bezier(left, ((left[0] + right[0]) / 2, low), right, 8)
    back = [right, blend(hip_right, right, 0.5), hip_right, on_trunk(figure, 0.34, b * 0.74)]
    return [*curve(sides, steps=5), *hem[1:-1], *curve(back, steps=5)]


def torso(canvas: Canvas, figure: Figure) -> Image.Image:
    """Skirt or coat and the upper body; returns the mask of the upper body."""
    outfit, of = figure.outfit, print_of(figure.extras)
    top, bottom = outfit.top or (1, 1, 1), outfit.bottom or (0.5, 0.5, 0.5)
    hem = skirt(figure)
    body = trunk(figure)
    if outfit.tail:
        mould(canvas, [body], figure.skin, soft(), texture=0.02)
        return canvas.mask_of(body)
    if outfit.cut in {"dress", "gown", "robe", "coat", "sheath"} and hem is not None:
        whole = mould(canvas, [body, hem], top, texture=0.05, grain=40)
        if of:
            printed(canvas, whole, of, top, outfit.ink)
        _folds(canvas, figure, whole, top)
        return whole
    _over_lap(canvas, figure)
    if outfit.cut == "skirt" and hem is not None:
        whole = mould(canvas, [hem], bottom, texture=0.05, grain=40)
        if of and _only_below(figure):
            printed(canvas, whole, of, bottom, outfit.ink)
        _folds(canvas, figure, whole, bottom)
    if outfit.cut == "tutu":
        _tutu(canvas, figure)
    if outfit.front == "bare":
        mould(canvas, [body], figure.skin, soft(), texture=0.02)
        return canvas.mask_of(body)
    mask = mould(canvas, [body], top, texture=0.05, grain=40)
    if of and not _only_below(figure):
        printed(canvas, mask, of, top, outfit.ink)
    if outfit.cut in {"trousers", "shorts"} and not figure.baby and not figure.bare_kin:
        _waist(canvas, figure, mask, bottom)
    return mask


def _over_lap(canvas: Canvas, figure: Figure) -> None:
    """The skirt of who sits with hanging legs, with the folds in which it falls over the knees."""
    b, outfit = figure.broad, figure.outfit
    waist = (on_trunk(figure, 0.20, b * 0.84), on_trunk(figure, 0.20, -b * 0.84))
    lap = lap_skirt(figure, waist, on_trunk(figure, -0.06, -b * 1.0)) if figure.pose.low else None
    if lap is None:
        return
    cloth = (outfit.bottom if outfit.cut == "skirt" else outfit.top) or (0.5, 0.5, 0.5)
    whole = mould(canvas, [lap], cloth, texture=0.05, grain=40)
    if (of := print_of(figure.extras)) and (outfit.cut != "skirt" or _only_below(figure)):
        printed(canvas, whole, of, cloth, outfit.ink)
    with canvas.ink(inside=whole) as pen:
        for (kx, ky), _ in figure.pose.legs:
            for aside in (-0.05, 0.0, 0.045):
                start = blend(figure.pose.hip, (kx, ky), 0.55)
                pen.line(curve([start, (kx + aside * 0.5, ky - 0.01), (kx + aside, ky - 0.30)], steps=5), 0.008,
                         times(cloth, 0.62), 0.5)  # fmt: skip


def _only_below(figure: Figure) -> bool:
    """Whether a skirt is all that was named, so that the print is on it."""
    return "skirt" in figure.extras and not figure.extras.keys() & TOPPED


def _waist(canvas: Canvas, figure: Figure, body: Image.Image, bottom: Colour) -> None:
    """Trousers show below the hem of a shirt, and a shadow between the two."""
    b = figure.broad
    lap = curve([on_trunk(figure, 0.10, -b * 1.2), on_trunk(figure, 0.08, 0.0), on_trunk(figure, 0.10, b * 1.2),
                 on_trunk(figure, -0.2, b * 1.2), on_trunk(figure, -0.2, -b * 1.2)], closed=True)  # fmt: skip
    if figure.outfit.front not in {"buttons", "knit", "zip", "hoodie", "cardigan", "double", "suit", "tuxedo", "lab"}:
        canvas.solid(lap, bottom, puffed(0.7), inside=body, texture=0.04)
        line = [on_trunk(figure, 0.10, -b), on_trunk(figure, 0.08, 0.0), on_trunk(figure, 0.10, b)]
        with canvas.ink(inside=body) as pen:
            pen.line(curve(line, steps=5), 0.020, times(bottom, 0.6), 0.9)
    else:
        hem = [on_trunk(figure, -0.08, -b), on_trunk(figure, -0.10, 0.0), on_trunk(figure, -0.08, b)]
        with canvas.ink(inside=body) as pen:
            pen.line(curve(hem, steps=5), 0.022, times(figure.outfit.top or bottom, 0.72), 0.6)


def _folds(canvas: Canvas, figure: Figure, inside: Image.Image, colour: Colour) -> None:
    """Lines in which cloth falls from the waist to the hem."""
    reach = reach_of(figure) or 0.8
    ends = sorted(down(figure, number, reach) for number in (0, 1))
    (lx, ly), (rx, ry) = ends[0], ends[-1]
    dark, open_coat = times(colour, 0.58), figure.outfit.cut == "coat"
    with canvas.ink(inside=inside) as pen:
        if open_coat:
            # two fronts that meet, and no skirt that falls in pleats
            below = ((lx + rx) / 2 + 0.006, min(ly, ry) - 0.02)
            pen.line([on_trunk(figure, 0.9, 0.014), on_trunk(figure, 0.1, 0.014), below], 0.010, dark, 0.75)
            for x in (-0.62, 0.62):
                flap = [on_trunk(figure, 0.10, figure.broad * (x + side)) for side in (-0.26, 0.26)]
                pen.line(flap, 0.022, times(colour, 0.72), 0.85)
        for share in (0.02, 0.96) if open_coat else (0.02, 0.30, 0.62, 0.96):
            top = on_trunk(figure, 0.18, figure.broad * (share - 0.5) * 1.1)
            foot_at = (lx - 0.05 + (rx - lx + 0.10) * share, ly + (ry - ly) * share + 0.02)
            pen.line(curve([top, blend(top, foot_at, 0.6), foot_at], steps=4), 0.007, dark, 0.40)
        hem = [(lx - 0.12, ly + 0.026), ((lx + rx) / 2, min(ly, ry) + 0.004), (rx + 0.12, ry + 0.026)]
        if figure.outfit.cut in LONG:
            pen.line(curve(hem, steps=6), 0.014, mix(colour, (0.95, 0.82, 0.5), 0.55), 0.9)


def _tutu(canvas: Canvas, figure: Figure) -> None:
    """Layers of tulle that stand out around the hips."""
    x, y = on_trunk(figure, 0.08, 0.0)
    top = figure.outfit.top or (1, 1, 1)
    for layer, (rx, ry, dy) in enumerate(((0.275, 0.070, -0.030), (0.262, 0.060, -0.012), (0.235, 0.046, 0.006))):
        frill: Path = []
        for step in range(48):
            a = step / 48 * 2 * math.pi
            wave = 1.0 + 0.05 * math.sin(step * 2 * math.pi / 4)
            frill.append((x + rx * wave * math.cos(a), y + dy + ry * wave * math.sin(a)))
        canvas.solid(frill, mix(top, (1, 1, 1), 0.18 + 0.16 * layer), puffed(0.7), alpha=0.92)
    with canvas.ink() as pen:
        for step in range(16):
            a = step / 16 * 2 * math.pi
            pen.line(
                [(x + 0.06 * math.cos(a), y), (x + 0.24 * math.cos(a), y - 0.01 + 0.05 * math.sin(a))],
                0.004,
                times(top, 0.8),
                0.4,
            )
