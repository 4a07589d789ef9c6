"""Deeds of others than people: robots and astronauts use the arms and tools of figures."""

from __future__ import annotations

from dataclasses import dataclass, replace

from muralist.engines.preview.brushes.canvas import Canvas, Extent
from muralist.engines.preview.brushes.paths import Point
from muralist.engines.preview.props.figure import belongings
from muralist.engines.preview.props.figure.build import Figure, figure_of
from muralist.engines.preview.props.figure.deeds import DEEDS
from muralist.engines.preview.props.figure.grips import (
    FISTS,
    PAWED,
    VIOLIN,
    corners,
    draw_bow,
    grip_of,
    held_look,
    hold,
    lay,
)
from muralist.engines.preview.props.figure.joints import Limb
from muralist.engines.preview.props.figure.kin.clasp import ARM, clasped
from muralist.engines.preview.props.figure.lendable import POSES
from muralist.engines.preview.props.figure.poses import GAMES
from muralist.engines.preview.props.figure.ridden import ON_WHEELS, arms_at, legs_at
from muralist.engines.preview.props.figure.wardrobe import BLANK
from muralist.engines.preview.props.prop import Look

SOLE = 0.08
"""How far below an ankle the sole is at most."""
TOOLS, TOOLED = frozenset({"magnifier", "wrench", "hammer", "screwdriver"}), 0.26
SHOULDERS = ((0.082, 0.772), (-0.090, 0.772))
"""A person's, from which reaches are measured."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Doer:
    """A body with arms of its own: its shoulders (far, near), its height, and the length of its arms for a person's of
    the same height; `seat` is where it sits on what it rides.
    """

    shoulders: tuple[Point, Point]
    tall: float
    reach: float
    seat: float = 0.0


def deed_of(look: Look) -> str:
    """What the look's variant says is done, if it is one of these."""
    words = look.variant.split()
    deed = next((word for word in words if word in POSES), "")
    # at a game on a table
    return "showing" if deed == "playing" and "chaired" in words else deed


def arms_of(doer: Doer, deed: str, look: Look | None = None) -> tuple[Limb, Limb]:
    """Elbow and hand of both arms, in the doer's units; a `look` says whose hands they hold."""
    if deed in ON_WHEELS:
        return arms_at(deed, doer.shoulders, doer.seat, doer.tall)
    k = doer.tall * doer.reach
    found = []
    for own, shoulder, limb in zip(doer.shoulders, SHOULDERS, DEEDS[deed].arms, strict=True):
        dx, dy = DEEDS[deed].neck[0] - 0.004, DEEDS[deed].neck[1] - 0.825
        elbow, hand = ((own[0] + (x - dx - shoulder[0]) * k, own[1] + (y - dy - shoulder[1]) * k) for x, y in limb)
        found.append((elbow, hand))
    words = look.variant.split() if look is not None else []
    return clasped(words, (found[0], found[1]), doer.shoulders, ARM * k)


def legs_of(doer: Doer, look: Look) -> tuple[Limb, ...]:
    """Knee and ankle of the legs of one on wheels, the far one first; none for others."""
    deed = deed_of(look)
    return legs_at(deed, doer.seat, doer.tall) if deed in ON_WHEELS else ()


def _mannequin(doer: Doer, look: Look, deed: str) -> Figure:
    """A figure with the doer's hands, in units of the doer's height."""
    games = [word for word in look.variant.split() if word in GAMES]
    base = figure_of(replace(look, variant=" ".join(["man", deed, *games]), colours=()), False)
    far, near = (
        ((e[0] / doer.tall, e[1] / doer.tall), (h[0] / doer.tall, h[1] / doer.tall)) for e, h in arms_of(doer, deed)
    )
    return replace(base, pose=replace(base.pose, arms=(far, near)), extras={FISTS: BLANK})


def _taken_at(figure: Figure, name: str) -> Point:
    (fx, fy), (nx, ny) = figure.pose.arms[0][1], figure.pose.arms[1][1]
    return (
        ((fx + nx) / 2, (fy + ny) / 2 + 0.02)
        if grip_of(name).mid
        else (nx + 0.06, ny)
        if name == "guitar"
        else (fx, fy)
    )


def _least(name: str) -> float:
    """How tall at least a thing is in such hands: fists of tin would hide a small tool."""
    return TOOLED if name in TOOLS else PAWED


def _covered(doer: Doer, look: Look, deed: str) -> list[Point]:
    figure = _mannequin(doer, look, deed)
    found = belongings.tool_boxes(figure, look)
    found += [point for limb in figure.pose.arms for point in limb]
    if look.filling and "pan" not in figure.tools:
        name, own = held_look(look)
        found += corners(name, own, _taken_at(figure, name), least=_least(name))
    return found + [(x / doer.tall, y / doer.tall - SOLE) for _, (x, y) in legs_of(doer, look)]


def widened(doer: Doer, look: Look, extent: Extent) -> Extent:
    """The extent of a doer with what it holds."""
    deed = deed_of(look)
    if not deed:
        return extent
    k, edge = doer.tall, 0.12
    points = _covered(doer, look, deed)
    return Extent(
        left=min(extent.left, min(x for x, _ in points) * k - edge), right=max(extent.right, max(x for x,
            _ in points) * k + edge),
        top=max(extent.top, max(y for _, y in points) * k + edge), bottom=min(extent.bottom, min(y for _,
            y in points) * k),
    )  # fmt: skip


def lend(canvas: Canvas, doer: Doer, look: Look, *, under: bool) -> None:
    """Paint the tools of the look's deed: what is `under` the body, or what lies over it."""
    deed = deed_of(look)
    if not deed:
        return
    figure = _mannequin(doer, look, deed)
    edge, k = canvas.extent, doer.tall
    sheet = Canvas(
        Extent(left=edge.left / k, right=edge.right / k, top=edge.top / k, bottom=edge.bottom / k), canvas.scale * k,
        canvas.light,
        samples=canvas.samples, detail=canvas.detail,
    )  # fmt: skip
    if under:
        belongings.under(sheet, figure, look)
    else:
        belongings.over(sheet, figure, look)
        if look.filling and "pan" not in figure.tools:
            name, own = held_look(look)
            hold(sheet, name, own, _taken_at(figure, name), least=_least(name))
            if name == VIOLIN:
                draw_bow(sheet, figure.pose.arms[1][1], _taken_at(figure, name))
    lay(canvas, sheet, (0.0, 0.0), (0.0, 0.0), 0.0)
