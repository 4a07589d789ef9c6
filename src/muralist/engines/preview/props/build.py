"""What tells one four-legged animal from another: proportions, face, feet, tail and the marks of its coat."""

from __future__ import annotations

from dataclasses import dataclass

from muralist.engines.preview.brushes.colour import Colour


@dataclass(frozen=True, slots=True, kw_only=True)
class Build:
    """Measures in prop units: a standing animal is about one high.

    `body` is the distance from hip to shoulder and `legs` that from those joints to the ground; `rump`, `loin` and
    `chest` are depths of the trunk. `thigh` and `arm` are widths of the legs from joint to foot. `nape` gives the
    neck's widths at the chest and the head, `poise` and `tilt` the degrees that neck and head are held up. `marks`
    name patterns of coats.py, painted with `second`; `tail` is a kind of tails.py, `tail_up` its degrees.
    """

    coats: tuple[Colour, ...]
    second: Colour | None = None
    pale: Colour | None = None
    legs: float = 0.44
    body: float = 0.56
    rump: float = 0.26
    loin: float = 0.23
    chest: float = 0.30
    sag: float = 0.0
    thigh: tuple[float, float, float, float] = (0.22, 0.13, 0.08, 0.08)
    arm: tuple[float, float, float, float] = (0.17, 0.11, 0.08, 0.08)
    neck: float = 0.20
    nape: tuple[float, float] = (0.26, 0.19)
    poise: float = 52.0
    head: float = 0.32
    tilt: float = -6.0
    face: str = "hound"
    ears: str = "flop"
    muzzle: tuple[float, float] = (0.50, 0.36)
    foot: str = "paw"
    tail: str = "sabre"
    tail_long: float = 0.40
    tail_up: float = 35.0
    marks: tuple[str, ...] = ()
    mane: str = ""
    horns: str = ""
    fluffy: float = 1.0
