"""Where an animal's head, eyes, neck and back are, so that it can wear something in any pose."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass, replace

from muralist.engines.preview.brushes.paths import Path, Point
from muralist.engines.preview.props import aviary, bear, cat, dog, grazers, horse, pachyderms, wild, woodland
from muralist.engines.preview.props.build import Build
from muralist.engines.preview.props.canines import CHOOSE as CANINE
from muralist.engines.preview.props.curled import curled_head, curls_up
from muralist.engines.preview.props.felines import CHOOSE as FELINE
from muralist.engines.preview.props.gaits import pose_in
from muralist.engines.preview.props.plumage import head_of
from muralist.engines.preview.props.plumes import Plumage
from muralist.engines.preview.props.prop import Look
from muralist.engines.preview.props.quadruped import chooser, gait_for
from muralist.engines.preview.props.rabbit import RUNNER as RABBIT
from muralist.engines.preview.props.rabbit import RUNS
from muralist.engines.preview.props.skeleton import bones
from muralist.engines.preview.props.wyrms import WYRM


@dataclass(frozen=True, slots=True, kw_only=True)
class Fit:
    """A head of `size` height around `skull`, turned by `turn` radians; `eyes` as points, the near one first.

    `neck` is the middle of the neck, `wide` its width and `rise` the direction in radians in which it goes up. `back`
    runs from the hips to the shoulders; `girth` is the depth of the trunk, and `facing` says that the animal looks at
    the viewer.
    """

    skull: Point
    size: float
    turn: float
    eyes: tuple[Point, ...]
    neck: Point
    wide: float
    rise: float
    back: Path
    girth: float
    facing: bool = False
    crown: float = 0.46
    """How far above the middle of the skull a hat sits, in head heights."""
    feet: tuple[Point, ...] = ()
    """Where the feet are that boots go on, the near ones first."""


def _of_build(build: Build, look: Look) -> Fit:
    gait = gait_for(build, look)
    frame = bones(build, gait)
    (bx, by), (tx, ty) = frame.neck[1], frame.neck[-1]
    if gait.asleep and curls_up(build):
        head = curled_head(build)
        tx, ty = head.x, head.y
    share = 0.42 if build.neck < 0.3 else 0.34
    rise = math.atan2(ty - by, tx - bx)
    turn = math.radians(frame.head)
    c, s = math.cos(turn), math.sin(turn)

    def on_head(x: float, y: float) -> Point:
        return (tx + build.head * (x * c - y * s), ty + build.head * (x * s + y * c))

    eyes = (on_head(-0.12, 0.06), on_head(0.34, 0.06)) if build.face == "cat" else (on_head(0.20, 0.12),)
    wide = build.nape[0] + (build.nape[1] - build.nape[0]) * share
    return Fit(
        skull=(tx, ty), size=build.head, turn=turn, eyes=eyes, neck=(bx + (tx - bx) * share, by + (ty - by) * share),
        wide=wide * (1.9 if build.mane == "ruff" else 1.1), rise=rise, back=list(frame.back), girth=max(build.loin,
            build.chest),
        facing=build.face == "cat", crown=0.36 if build.face not in {"hound", "bear", "critter", "cat"} else 0.44,
        feet=tuple(leg[-1] for leg in frame.legs),
    )  # fmt: skip


SITTER = Fit(
    skull=(0.0, 0.82), size=0.50, turn=0.0, eyes=((-0.108, 0.832), (0.108, 0.832)), neck=(0.0, 0.595), wide=0.44,
        rise=math.pi / 2,
    back=[(0.0, 0.08), (0.0, 0.30), (0.0, 0.56)], girth=0.66, facing=True, feet=((-0.36, 0.02), (0.36, 0.02)),
)  # fmt: skip
CAT_FRONT = replace(
    SITTER,
    skull=(0.0, 0.81),
    size=0.38,
    eyes=((-0.092, 0.825), (0.092, 0.825)),
    neck=(0.0, 0.635),
    wide=0.32,
    girth=0.56,
    feet=((-0.117, 0.0), (0.083, 0.0)),
)
KITTEN = replace(
    CAT_FRONT, skull=(0.0, 0.47), eyes=((-0.092, 0.485), (0.092, 0.485)), neck=(0.0, 0.30), wide=0.34, girth=0.44,
    back=[(0.0, 0.06), (0.0, 0.16), (0.0, 0.28)], feet=((-0.075, 0.0), (0.07, 0.0)),
)  # fmt: skip
CAT_ASLEEP = replace(
    CAT_FRONT, skull=(-0.42, 0.22), eyes=((-0.51, 0.235), (-0.33, 0.235)), neck=(-0.42, 0.05), wide=0.30, feet=()
)
RABBIT_UP = Fit(
    skull=(0.26, 0.66), size=0.34, turn=0.0, eyes=((0.315, 0.70),), neck=(0.16, 0.53), wide=0.30, rise=0.9,
        back=[(-0.30, 0.20), (0.0, 0.40), (0.12, 0.5)],
    girth=0.5,
)  # fmt: skip

SQUIRREL = Fit(
    skull=(0.26, 0.68), size=0.34, turn=0.0, eyes=((0.25, 0.70),), neck=(0.18, 0.52), wide=0.30, rise=1.2,
    back=[(-0.12, 0.20), (-0.02, 0.38), (0.10, 0.50)], girth=0.46, feet=((0.16, 0.02),),
)  # fmt: skip

DRAGON = Fit(
    skull=(0.48, 1.20), size=0.44, turn=0.0, eyes=((0.43, 1.22),), neck=(0.24, 0.98), wide=0.34, rise=1.3,
    back=[(-0.24, 0.42), (-0.02, 0.54), (0.12, 0.66)], girth=0.55, feet=((0.28, 0.02), (-0.23, 0.02)),
)  # fmt: skip

SNOWMAN = Fit(
    skull=(0.02, 1.15), size=0.40, turn=0.0, eyes=((-0.052, 1.19), (0.092, 1.19)), neck=(0.01, 0.972), wide=0.38,
    rise=math.pi / 2, back=[(0.0, 0.08), (0.0, 0.40), (0.0, 0.92)], girth=0.53, facing=True,
)  # fmt: skip


def _dragon(look: Look) -> Fit:
    pose = "running" if "flying" in look.variant else pose_in(look.variant)
    if pose in {"", "sitting"} or "dinosaur" in look.variant:
        return DRAGON
    return _of_build(WYRM, replace(look, variant=pose))


def _of_plumage(kind: Plumage, look: Look) -> Fit:
    (hx, hy), chest = head_of(kind, flying="flying" in look.variant)
    r = kind.skull
    rise = math.atan2(hy - chest[1], hx - chest[0])
    share = 0.30 if kind.neck > 0.3 else 0.55
    neck = (chest[0] + (hx - chest[0]) * share, chest[1] + (hy - chest[1]) * share)
    return Fit(
        skull=(hx, hy), size=2 * r, turn=0.0, eyes=((hx + 0.33 * r, hy + 0.21 * r),), neck=neck,
        wide=(1.7 * r if kind.neck < 0.3 else 1.1 * r) + 0.04, rise=rise, back=[(-0.28, chest[1] - 0.16), (0.0,
            chest[1] - 0.08), chest],
        girth=0.42 * kind.plump,
    )  # fmt: skip


def _sitting_or(build_of: Callable[[Look], Build], seated: frozenset[str]) -> Callable[[Look], Fit]:
    return lambda look: SITTER if pose_in(look.variant) in seated else _of_build(build_of(look), look)


def _cat(look: Look) -> Fit:
    words = set(look.variant.split())
    if pose_in(look.variant) in cat.FACING and not words & {"siamese", "calico"}:
        return CAT_ASLEEP if "sleeping" in words else KITTEN if "kitten" in words else CAT_FRONT
    posed = look if pose_in(look.variant) else replace(look, variant=f"{look.variant} sitting")
    return _of_build(cat.CHOOSE(posed), posed)


def _plain(build_of: Callable[[Look], Build]) -> Callable[[Look], Fit]:
    return lambda look: _of_build(build_of(look), look)


def _feathered(kinds: dict[str, Plumage]) -> Callable[[Look], Fit]:
    return lambda look: _of_plumage(aviary.kind_of(kinds, look), look)


def _fixed(build: Build) -> Callable[[Look], Build]:
    return lambda _look: build


FITS: dict[str, Callable[[Look], Fit]] = {
    "dog": _plain(dog.CHOOSE), "horse": _plain(horse.CHOOSE), "fox": _plain(CANINE), "lion": _plain(FELINE),
        "cat": _cat,
    "bear": _sitting_or(bear.CHOOSE, bear.UPRIGHT),
    "dragon": _dragon,
    "squirrel": lambda look: _of_build(wild.RUNNER, look) if pose_in(look.variant) in wild.RUNS else SQUIRREL,
    "rabbit": lambda look: _of_build(RABBIT, look) if pose_in(look.variant) in RUNS else RABBIT_UP,
    "snowman": lambda _look: SNOWMAN,
    **{name: _plain(chooser(row[2])) for name, row in grazers.KINDS.items()},
    **{name: _plain(chooser(row[2])) for name, row in pachyderms.KINDS.items()},
    **{name: _sitting_or(_fixed(row[3]), woodland.SEATED) for name, row in woodland.SPECIES.items()},
    **{name: _feathered(row[3]) for name, row in aviary.KINDS.items()},
}  # fmt: skip


def fit_of(name: str, look: Look) -> Fit | None:
    """Where a prop's look can wear something; None where nothing is known of its shape."""
    found = FITS.get(name)
    return None if found is None else found(look)
