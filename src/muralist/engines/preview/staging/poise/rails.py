"""A train in the open runs on rails that go on to both edges of the frame."""

from __future__ import annotations

from dataclasses import replace

from muralist.engines.preview.brushes.canvas import Canvas, Extent
from muralist.engines.preview.brushes.colour import rgb
from muralist.engines.preview.brushes.paths import box
from muralist.engines.preview.brushes.shade import slope
from muralist.engines.preview.props.prop import Look, Prop
from muralist.engines.preview.scenery.setting import Place
from muralist.engines.preview.staging.items import Frame, Item

STATIONS = frozenset({"station", "compartment"})
"""Places that have rails of their own."""
SLEEPER = 0.16
"""Prop units from sleeper to sleeper, as under the train itself."""
FIRST = 0.06
"""How far from the train's end its first sleeper lies."""


def _extent(look: Look) -> Extent:
    half = float(look.variant.split()[0])
    return Extent(left=-half, right=half, top=0.065, bottom=-0.06)


def _paint(canvas: Canvas, look: Look) -> None:
    half, phase = (float(part) for part in look.variant.split())
    canvas.solid([(-half, 0.01), (half, 0.01), (half, -0.055), (-half, -0.055)], rgb("#8d8579"), slope(0.6, 0.9))
    with canvas.ink() as pen:
        for sleeper in range(int(2 * half / SLEEPER) + 1):
            x = -half + phase + sleeper * SLEEPER
            pen.polygon(box(x - 0.045, 0.0, x + 0.045, 0.035), rgb("#5c4636"))
        pen.polygon(box(-half, 0.035, half, 0.062), rgb("#8a8f94"))
        pen.line([(-half, 0.06), (half, 0.06)], 0.010, rgb("#d3d7da"))


RAILS = Prop(name="rails", size=0.2, extent=_extent, paint=_paint, turns=False, casts=False)


def lay_rails(items: list[Item], place: Place, frame: Frame) -> None:
    """Lay rails under each train that stands on open ground."""
    if place.indoor or place.name in STATIONS:
        return
    for train in [item for item in items if item.prop.name == "train"]:
        if train.on is not None or train.where != "ground":
            continue
        half = 0.998 * frame.half_width / train.unit
        # in step with the sleepers that the train is drawn with
        first = train.x / train.unit + (-1 if train.flip else 1) * (train.extent.left + FIRST)
        look = replace(train.look, variant=f"{half:.4f} {(first + half) % SLEEPER:.4f}")
        items.append(
            Item(thing=train.thing, number=train.number, prop=RAILS, look=look, extent=_extent(look), unit=train.unit,
                 where="ground", metres=0.2, x=0.0, y=train.y, far=train.far, on=train, level=-9)
        )  # fmt: skip
