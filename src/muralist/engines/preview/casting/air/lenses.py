"""Which lens a picture is taken through, and which lights it has, where a prompt names several."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from muralist.engines.preview.plan import Thing
from muralist.engines.preview.props import all_props

BOKEH, OVERHEAD = "bokeh", "top-down"
TALL = 1.1
"""Metres: what is higher lies on no table that is seen from above."""
"""A blurred background goes with any frame: a macro with bokeh has both."""


def too_tall(things: Sequence[Thing]) -> bool:
    """Whether something is named that a view from straight above would lay on a table: stairs, a wardrobe, somebody."""
    props = all_props()
    return any((thing.metres or props[thing.prop].size * thing.size) > TALL for thing in things)


def lens_of(tables: Mapping[str, Sequence[str]], things: Sequence[Thing] = ()) -> str:
    """The lens that frames the picture; a blurred background alone is one too."""
    named = [lens for lens in tables.get("lens", ()) if lens != OVERHEAD or not too_tall(things)]
    return next((lens for lens in named if lens != BOKEH), BOKEH if BOKEH in named else "")


def lights_of(tables: Mapping[str, Sequence[str]]) -> tuple[str, ...]:
    """The lights beside the hour's own, and the discs of a blurred background that another lens frames."""
    lights = [light for light in tables.get("light", ()) if light != "natural"]
    if BOKEH in tables.get("lens", ()) and lens_of(tables) != BOKEH:
        lights.append(BOKEH)
    return tuple(dict.fromkeys(lights))
