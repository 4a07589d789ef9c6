"""Where the far hand of whoever has hands is, and where points of items are in the frame."""

from __future__ import annotations

from muralist.engines.preview.brushes.paths import Point
from muralist.engines.preview.staging.items import Frame, Item

FIGURES = frozenset({"person", "child"})


def hand_of(item: Item, *, near: bool = False) -> tuple[Point, float] | None:
    """A hand in the item's units, and how large a figure unit is in these; None for what has no hands."""
    from muralist.engines.preview.props.figure.build import figure_of

    if item.prop.name in FIGURES:
        pose = figure_of(item.look, item.prop.name == "child").pose
        return pose.arms[1 if near else 0][1], 1.0
    if item.prop.name not in {"robot", "astronaut"}:
        return None
    from muralist.engines.preview.props import astronaut, robot
    from muralist.engines.preview.props.figure.lent import arms_of, deed_of

    doer = robot.DOER if item.prop.name == "robot" else astronaut.DOER
    deed = deed_of(item.look)
    return (arms_of(doer, deed)[1 if near else 0][1], doer.tall) if deed else None


def at(item: Item, point: Point, frame: Frame) -> Point:
    """A point of an item in world units, up is positive."""
    return (item.x + (-1 if item.flip else 1) * point[0] * item.unit, point[1] * item.unit - item.y * frame.tall)


def top_of(item: Item, frame: Frame, x: float) -> Point:
    """The topmost paint of an item near a world x."""
    from muralist.engines.preview.staging.silhouette import surface

    own = (x - item.x) / item.unit * (-1 if item.flip else 1)
    own = min(max(own, item.extent.left), item.extent.right)
    high = surface(item.prop.name, item.look, own, 0.12 * item.extent.width) or item.extent.top
    return at(item, (own, high), frame)
