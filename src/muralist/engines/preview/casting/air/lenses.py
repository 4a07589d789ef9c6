"""Which lens a picture is taken through, and which lights it has, where a prompt names several."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

BOKEH = "bokeh"
"""A blurred background goes with any frame: a macro with bokeh has both."""


def lens_of(tables: Mapping[str, Sequence[str]]) -> str:
    """The lens that frames the picture; a blurred background alone is one too."""
    named = tables.get("lens", ())
    return next((lens for lens in named if lens != BOKEH), BOKEH if BOKEH in named else "")


def lights_of(tables: Mapping[str, Sequence[str]]) -> tuple[str, ...]:
    """The lights beside the hour's own, and the discs of a blurred background that another lens frames."""
    lights = [light for light in tables.get("light", ()) if light != "natural"]
    if BOKEH in tables.get("lens", ()) and lens_of(tables) != BOKEH:
        lights.append(BOKEH)
    return tuple(dict.fromkeys(lights))
