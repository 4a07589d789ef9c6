"""How far a figure reaches: circles that together cover it, upright or laid over, and the box about them."""

from __future__ import annotations

import math

from muralist.engines.preview.brushes.canvas import Extent
from muralist.engines.preview.brushes.paths import Point
from muralist.engines.preview.props.figure import belongings, body
from muralist.engines.preview.props.figure.build import Figure, shoulders
from muralist.engines.preview.props.figure.grips import SHOULDERED, corners, grip_of, held_look
from muralist.engines.preview.props.figure.hats import TALL, WIDE
from muralist.engines.preview.props.figure.kin.clothes import BUBBLE
from muralist.engines.preview.props.figure.pursuits import PIPE_REACH
from muralist.engines.preview.props.figure.stature import reach_of
from muralist.engines.preview.props.prop import Look

BUSHY = {
    "curls": 1.52,
    "curly": 1.36,
    "afro": 1.68,
    "pigtails": 1.66,
    "ponytail": 1.85,
    "bun": 1.55,
    "wavy": 1.5,
    "tousled": 1.45,
}
"""How far some hair reaches from the head's middle, in head radii."""
HANGING = {"long": 2.25, "wavy": 2.45, "braids": 2.1, "curls": 1.75}
LYING_SHIN = 0.2
"""Height of a knee up to which its shin lies on the ground."""
BREATH = 0.012
"""Units that stay free around a figure."""


def circles(figure: Figure, look: Look) -> list[tuple[float, float, float]]:
    """Circles (x, y, radius) that together cover an upright figure."""
    pose, (hx, hy), r = figure.pose, figure.head, figure.r
    wide = max(1.30, BUSHY.get(figure.style, 0.0), WIDE.get(figure.outfit.hat, 0.0))
    found = [
        (hx, hy, r * 1.32),
        (hx - r * (wide - 1), hy, r),
        (hx + r * (wide - 1), hy, r),
        (hx, hy + r * TALL.get(figure.outfit.hat, 0.32), r),
    ]
    found.append((hx + r * (PIPE_REACH if "pipe" in figure.extras else 0.0), hy, 0.02))
    found += kin_circles(figure)
    if figure.style in {"bun", "afro", "curls"}:
        found.append((hx, hy, r * 1.62))
    if figure.style in HANGING:
        found.append((hx - 0.1 * r, hy - r * HANGING[figure.style] + r, r * 1.3))
    found += [(x, y, 0.060) for limb in pose.arms for x, y in limb]
    found += [(*point, figure.broad * 0.5) for point in (*shoulders(figure), pose.neck)]
    found.append((*pose.hip, 0.155))
    if figure.outfit.tail:
        found += (
            [(pose.hip[0] + 0.02, pose.hip[1] - 0.45, 0.24)] if pose.turn else [(0.50, 0.18, 0.26), (0.30, 0.10, 0.12)]
        )
    else:
        found += [(x, y, 0.085) for knee, _ in pose.legs for x, y in (knee,)]
        found += [(x + 0.012, y, 0.105 if y > 0.06 or figure.pose.toes else 0.078) for _, (x, y) in pose.legs]
        found += [(x + 0.012, y, 0.03) for _, (x, y) in pose.legs]
        found += [(x + 0.072, y, 0.052) for _, (x, y) in pose.legs]
        if pose.low and all(knee < LYING_SHIN for (_, knee), _ in pose.legs):
            # shoes that lie with the shin point their toes into the ground
            found += [(x, y, 0.115) for _, (x, y) in pose.legs]
    if figure.outfit.flippers:
        found += [(x, y, 0.24) for _, (x, y) in pose.legs]
    reach = reach_of(figure)
    if reach is not None and not pose.low:
        for number in (0, 1):
            x, y = body.down(figure, number, reach)
            found += [(x - 0.15, y + 0.02, 0.02), (x + 0.15, y + 0.02, 0.02)]
    if figure.outfit.cut == "tutu":
        x, y = body.on_trunk(figure, 0.08, 0.0)
        found += [(x - 0.27, y, 0.04), (x + 0.27, y, 0.04), (x, y - 0.08, 0.04)]
    found += _behind_back(figure)
    found += bubble_circles(figure)
    found += [(x, y, 0.01) for x, y in belongings.tool_boxes(figure, look)]
    if look.filling and "pan" not in figure.tools:
        name, own = held_look(look)
        found += [(x, y, 0.01) for x, y in corners(name, own, grip_at(figure, name), least=belongings.least_of(figure))]
    return found


def _behind_back(figure: Figure) -> list[tuple[float, float, float]]:
    """The circles that cover a cape, wings and a pack."""
    pose, found = figure.pose, []
    if figure.outfit.cape is not None:
        lean = (pose.hip[0] - pose.neck[0]) * 1.6
        found += [
            (pose.hip[0] + lean + side * figure.broad * 1.8, max(0.06, pose.hip[1] - 0.28), 0.04) for side in (-1, 1)
        ]
    if figure.outfit.wings:
        x, y = body.on_trunk(figure, 0.82, 0.0)
        found += [(x - 0.24, y + 0.17, 0.10), (x + 0.24, y + 0.17, 0.10)]
    if figure.outfit.pack is not None or "backpack" in figure.extras:
        found.append((*body.on_trunk(figure, 0.60, -figure.broad), 0.15))
    return found


def bubble_circles(figure: Figure) -> list[tuple[float, float, float]]:
    """The circle that covers the glass of a space suit."""
    (hx, hy), r = figure.head, figure.r
    return [(hx, hy + 0.22 * r, 1.72 * r)] if BUBBLE in figure.extras else []


def kin_circles(figure: Figure) -> list[tuple[float, float, float]]:
    """Circles that cover the ears, the hat between them and the tail of an animal, and a tentacle's reach."""
    kin, (hx, hy), r = figure.kin, figure.head, figure.r
    if kin is None:
        return []
    found = [(hx + side * (kin.wide - 0.3) * r, hy + 0.3 * r, 0.6 * r) for side in (-1, 1)]
    found += [(hx + side * 0.5 * r, hy + (kin.tall - 0.25) * r, 0.3 * r) for side in (-1, 1)]
    if figure.outfit.hat:
        found.append((hx, hy + (0.36 + 0.8 + 0.8 * TALL.get(figure.outfit.hat, 0.32)) * r, 0.1 * r))
    if kin.tail and not figure.pose.turn:
        x, y = figure.pose.hip
        found += [(x - 0.34, y + 0.22, 0.10)] if kin.tail not in {"puff", "stub"} else [(x - 0.16, y, 0.08)]
    if kin.feet == "tentacles":
        x, y = figure.pose.hip
        found += [(x + dx, min(y, 0.1) if figure.pose.low else 0.1, 0.09) for dx in (-0.38, 0.41)]
    return found


def grip_at(figure: Figure, name: str) -> Point:
    """Where a held thing is taken: by the far hand, or between both."""
    (fx, fy), (nx, ny) = figure.pose.arms[0][1], figure.pose.arms[1][1]
    if name in SHOULDERED:
        x, y = shoulders(figure)[1]
        return (x - 0.005, y + 0.030)
    if figure.pose.tools[:1] == ("ball",):
        return (fx + 0.16, fy + 0.20)
    if figure.pose.tools[:1] == ("football",):
        return (0.36, 0.11)
    if grip_of(name).mid:
        return ((fx + nx) / 2, (fy + ny) / 2 + 0.02)
    if name == "guitar":
        return (nx + 0.03, ny + 0.01)
    if name == "violin":
        return (figure.pose.neck[0] + 0.12, figure.pose.neck[1] + 0.01)
    return (fx + 0.008, fy)


def box_of(parts: list[tuple[float, float, float]], *, floor: bool) -> Extent:
    """The box about circles; what stands on a `floor` is cut there."""
    low = min(y - r for _, y, r in parts)
    return Extent(
        left=min(x - r for x, _, r in parts) - BREATH, right=max(x + r for x, _, r in parts) + BREATH,
        top=max(y + r for _, y, r in parts) + BREATH, bottom=min(-BREATH, low) if not floor else max(low - BREATH,
            -BREATH),
    )  # fmt: skip


def laid_over(
    figure: Figure, parts: list[tuple[float, float, float]]
) -> tuple[list[tuple[float, float, float]], float]:
    """The circles of a figure laid over about its hip, with their lowest on the ground; and the hip's height then."""
    a = math.radians(figure.pose.turn)
    hx, hy = figure.pose.hip
    moved = [
        ((x - hx) * math.cos(a) - (y - hy) * math.sin(a), (x - hx) * math.sin(a) + (y - hy) * math.cos(a), r) for x, y,
        r in parts
    ]  # fmt: skip
    trunk = {(*limb, 0.060) for pair in figure.pose.arms for limb in pair} | {(*figure.pose.hip, 0.155)}
    resting = [one for one, part in zip(moved, parts, strict=True) if not figure.pose.shut or part in trunk]
    lift = -min(y - 0.82 * r for _, y, r in resting)
    return [(x, y + lift, r) for x, y, r in moved], lift
