"""The circumstances a place is painted under, and what a place is."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np
from PIL import Image

from muralist.engines.preview.brushes.colour import Array, Colour
from muralist.engines.preview.brushes.light import Daylight, Light
from muralist.engines.preview.brushes.view import View
from muralist.engines.preview.plan import ScenePlan
from muralist.engines.preview.props import all_props


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """A frame to paint in, under a daylight and a weather. `side` is where the sun or window is: -1 left, 1 right.

    `disc` is where across the frame a moon stands that is a thing of the picture, if there is one.
    """

    view: View
    day: Daylight
    plan: ScenePlan
    side: int
    disc: float | None = None

    @property
    def weather(self) -> str:
        return self.plan.weather

    @property
    def clear(self) -> bool:
        """Whether the sun throws hard shadows."""
        return self.plan.weather in {"clear", "wind"}

    @property
    def night(self) -> bool:
        return self.day.name == "night"

    def wants(self, feature: str) -> bool:
        """Whether the prompt asked for a feature."""
        return self.plan.feature(feature) is not None

    def holds(self, *props: str) -> bool:
        """Whether one of these is asked for as a thing, or not wanted: a place does not paint its own then."""
        return any(thing.prop in props for thing in self.plan.things) or not self.plan.absent.isdisjoint(props)

    @property
    def hung(self) -> bool:
        """Whether things hang on the wall or from the ceiling, where a room's own pictures would be in their way."""
        hooks = {"wall", "ceiling"}
        return any(
            (
                all_props()[thing.prop].hangs
                if thing.relation is None or thing.relation.kind == "above"
                else thing.relation.kind
            )
            in hooks
            for thing in self.plan.things
        )

    @property
    def window_light(self) -> bool:
        """Whether the prompt asked for light from a window."""
        return self.wants("window") or "window" in self.plan.lights

    def colour(self, feature: str, choices: tuple[Colour, ...]) -> Colour:
        """The colour asked for a feature, or one of the place's own by seed."""
        asked = self.plan.feature(feature)
        if asked is not None and asked.colours:
            return asked.colours[0].colour
        return choices[int(self.view.rng("colour", feature).integers(len(choices)))]

    def alone(self, feature: str) -> bool:
        """Whether one of a feature was asked for, where a place would have more."""
        asked = self.plan.feature(feature)
        return asked is not None and asked.alone


def _nothing(setting: Setting, picture: Image.Image) -> Image.Image:
    del setting
    return picture


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A backdrop and where things go in it; heights are fractions of the frame, 0 at the top.

    `ground` is where the main thing stands, `water` where boats float (0 = no water), `sky` the band for flyers.
    `sheltered` rooms have weather in their windows only, and walls too far away to catch shadows; `paved` ground
    mirrors what stands on it when it rains. `finish` adds full-size detail after the backdrop has been scaled up;
    `over` paints what lies before the props. Water that is `cut_open` is seen from the side; its depth is the band
    `sky`.
    `eaves` is the height at which what hangs is tied to the place's own building (0 = at the frame's edge).
    `raised` says how much higher ground and horizon are for each time that a frame is higher than wide.
    `features` are the words it can honour and `seasons` those that change it; `deaf` lists kinds of words (time,
    weather) that do not.
    """

    name: str
    paint: Callable[[Setting], Array]
    light: Callable[[Setting], Light]
    ground: float = 0.84
    horizon: float = 0.6
    water: float = 0.0
    sky: tuple[float, float] = (0.06, 0.5)
    indoor: bool = False
    sheltered: bool = False
    paved: bool = False
    raised: float = 0.0
    weightless: bool = False
    cut_open: bool = False
    scale: float = 1.0
    eaves: float = 0.0
    features: frozenset[str] = frozenset()
    seasons: frozenset[str] = frozenset()
    deaf: frozenset[str] = frozenset()
    finish: Callable[[Setting, Image.Image], Image.Image] = _nothing
    over: Callable[[Setting, Image.Image], Image.Image] = _nothing

    def within(self, aspect: float) -> Place:
        """The place as a frame of this width/height shows it."""
        up = self.raised * max(0.0, 1 / aspect - 1)
        return replace(self, ground=self.ground - up, horizon=self.horizon - up, raised=0.0) if up else self


def blank(view: View) -> Array:
    """An empty picture for the whole frame of a view."""
    return np.zeros((view.height, view.width, 3), dtype=np.float32)


def before_things(setting: Setting, picture: Image.Image, paint: Callable[[Setting, Array], None]) -> Image.Image:
    """The picture with what `paint` lays in place over its pixels (H, W, 3), in a view of its full size."""
    near = replace(setting, view=View(picture.width, picture.height, setting.view.seed, setting.view.detail))
    pixels = np.asarray(picture, dtype=np.float32) / 255
    paint(near, pixels)
    return Image.fromarray((np.clip(pixels, 0, 1) * 255).astype(np.uint8))
