"""The young of a breed: its coat on short legs, under a large head with a short muzzle."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from muralist.engines.preview.props.build import Build
from muralist.engines.preview.props.prop import Look

LEGS, BODY, NECK, HEAD, MUZZLE, TAIL = 0.66, 0.74, 0.64, 1.28, 0.62, 0.62
"""Their measures, as shares of those of the grown animal."""

YOUNG = "young"
"""The word of a variant for the young of any kind that has none of its own."""
MANES = frozenset({"ruff", "bison", "skirt"})
MARKS = frozenset({"beard", "bison"})
"""Hair that only the grown have."""
POISE, TILT = 14.0, -18.0
"""How low a neck and a head without that weight are held at most."""


def young_of(build: Build) -> Build:
    """The build of a young one."""
    long, deep = build.muzzle
    return replace(
        build, legs=max(0.16, LEGS * build.legs), body=BODY * build.body, neck=NECK * build.neck,
        head=HEAD * build.head, muzzle=(MUZZLE * long, deep), tail_long=TAIL * build.tail_long,
        horns="", mane="" if build.mane in MANES else build.mane,
        marks=tuple(mark for mark in build.marks if mark not in MARKS), poise=max(build.poise, POISE),
        tilt=max(build.tilt, TILT), rump=0.90 * build.rump, loin=0.92 * build.loin, chest=0.86 * build.chest,
    )  # fmt: skip


def young_or(kinds: Mapping[str, Build], word: str) -> Callable[[Look], Build]:
    """Which of several builds a look's variant names; with that word besides, the young of its breed."""
    breeds = {name: build for name, build in kinds.items() if name not in {"", word}}

    def choose(look: Look) -> Build:
        words = look.variant.split()
        breed = next((breeds[name] for name in words if name in breeds), None)
        if word not in words:
            return breed or kinds[""]
        return kinds[word] if breed is None else young_of(breed)

    return choose
