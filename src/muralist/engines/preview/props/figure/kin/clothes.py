"""What animals wear as figures, and how their bodies are: bare fur below a shirt, short legs under a large head."""

from __future__ import annotations

from dataclasses import replace

from muralist.engines.preview.brushes.canvas import Canvas
from muralist.engines.preview.brushes.colour import Colour
from muralist.engines.preview.brushes.paths import Point, ellipse
from muralist.engines.preview.props.figure.joints import Pose
from muralist.engines.preview.props.figure.kin.kinds import Kin
from muralist.engines.preview.props.figure.wardrobe import COSTUMES, FORMAL, GARMENTS, Outfit

HEAD, BROAD, THICK = 1.80, 1.16, 1.18
"""The head's radius, the shoulders and the limbs, for a person's."""
SHORT, BIRDS = 0.70, 0.40
"""How long the legs of those who stand are, for a person's; BIRDS, those of birds in their feathers."""
LEGGED = frozenset({"trousers", "overalls", "shorts", "pyjamas"})
"""Garments that clothe the legs."""
OPEN_FACED = frozenset({"visor", "hood"})
"""Hats that would hide an animal's ears and cheeks; a raincoat's is open for them."""
BUBBLE = "bubble"
"""The word of a variant for the glass of a space suit."""


def dress_kin(outfit: Outfit, words: list[str], kin: Kin) -> Outfit:
    """The clothes as this animal has them: only what is named covers its fur."""
    costume = next((COSTUMES[word] for word in words if word in COSTUMES), None)
    worn = [word for word in words if word in GARMENTS]
    if costume is None and not worn:
        return Outfit(top=kin.coat, bottom=kin.coat, shoe=kin.hands, cut="trousers", front="pelt")
    outfit = replace(outfit, beard=None, tights=kin.coat, hat="" if outfit.hat in OPEN_FACED else outfit.hat)
    if outfit.front == "bare":
        outfit = replace(outfit, front="pelt", top=kin.coat)
    if costume is None:
        cut = next((GARMENTS[word].cut for word in worn if GARMENTS[word].cut), "trousers")
        fur_below = not set(worn) & (FORMAL | LEGGED)
        outfit = replace(outfit, cut=cut, bottom=kin.coat if fur_below and cut != "skirt" else outfit.bottom)
    return outfit if outfit.boots else replace(outfit, shoe=kin.hands)


def stubby(pose: Pose, short: float = SHORT) -> Pose:
    """The pose on short legs; those who sit, lie or swim keep it."""
    if pose.low or pose.turn or pose.sunk:
        return pose
    drop = (1 - short) * pose.hip[1]

    def sunk(point: Point) -> Point:
        return (point[0], point[1] - drop)

    def leg(point: Point) -> Point:
        return (point[0] * 1.35, point[1] * short)

    legs = [(leg(knee), leg(ankle)) for knee, ankle in pose.legs]
    arms = [(sunk(elbow), sunk(hand)) for elbow, hand in pose.arms]
    return replace(pose, hip=sunk(pose.hip), neck=sunk(pose.neck), legs=(legs[0], legs[1]), arms=(arms[0], arms[1]))


def hat_on(middle: Point, r: float) -> tuple[float, float, float]:
    """Where a hat sits between an animal's ears: its middle and the head's radius that it fits."""
    return middle[0] + 0.05 * r, middle[1] + 0.36 * r, 0.80 * r


def glasses_on(middle: Point, r: float) -> tuple[float, float, float]:
    """As `hat_on`, of what is before the eyes."""
    k = 1.5 * r
    return middle[0] + 0.12 * r - 0.39 * k, middle[1] + 0.08 * r, k


def bubble(canvas: Canvas, middle: Point, r: float) -> None:
    """The round glass of a space suit, ears and all."""
    glass = ellipse(middle[0], middle[1] + 0.22 * r, 1.62 * r, 1.66 * r)
    rim: Colour = (0.93, 0.95, 0.98)
    with canvas.ink() as pen:
        pen.polygon(glass, (0.70, 0.86, 0.96), 0.16)
        pen.line([*glass, glass[0]], 0.07 * r, rim, 0.9)
        pen.line(ellipse(middle[0], middle[1] + 0.22 * r, 1.38 * r, 1.42 * r, start=1.9, end=2.7, points=14),
                 0.10 * r, (1.0, 1.0, 1.0), 0.75)  # fmt: skip
