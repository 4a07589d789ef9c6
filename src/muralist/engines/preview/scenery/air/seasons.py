"""What a season does to plants and ground: leaf and grass colours, and snow that lies."""

from __future__ import annotations

from muralist.engines.preview.brushes.colour import Colour, mix, rgb, times
from muralist.engines.preview.scenery.setting import Setting

SEASONS = frozenset({"spring", "summer", "autumn", "winter"})
SNOW = rgb("#eef3fa")

LEAVES: dict[str, tuple[Colour, ...]] = {
    "": (rgb("#4f7a3f"), rgb("#5d8747"), rgb("#456f3c")),
    "spring": (rgb("#f0b4cb"), rgb("#f6ccda"), rgb("#97bb60"), rgb("#f9e0e8"), rgb("#ee9fbd")),
    "summer": (rgb("#3f7436"), rgb("#4c8340"), rgb("#376830")),
    "autumn": (rgb("#c4702e"), rgb("#d99a2f"), rgb("#a84a2c"), rgb("#c98a33")),
    "winter": (rgb("#dfe6ee"), rgb("#c3cdd8"), rgb("#eef2f7")),
}
GRASS: dict[str, Colour] = {
    "": rgb("#7ca65a"),
    "spring": rgb("#8fc262"),
    "summer": rgb("#7d9f45"),
    "autumn": rgb("#ad9150"),
    "winter": SNOW,
}


def season(setting: Setting) -> str:
    """The season that plants and ground show: falling snow makes any season winter."""
    return "winter" if setting.weather == "snow" else setting.plan.season


def snowy(setting: Setting) -> bool:
    """Whether snow lies."""
    return season(setting) == "winter"


def leaves(setting: Setting) -> tuple[Colour, ...]:
    """Colours of broad-leaved trees."""
    asked = tinted(setting, "leaves", "trees")
    if asked is not None:
        return (asked, times(asked, 0.82), mix(asked, (1, 1, 1), 0.16))
    return LEAVES.get(season(setting), LEAVES[""])


def tinted(setting: Setting, *names: str) -> Colour | None:
    """The colour that the prompt gives to one of these features of the place, if it does."""
    asked = (setting.plan.feature(name) for name in names)
    return next((feature.colours[0].colour for feature in asked if feature is not None and feature.colours), None)


def grass_colour(setting: Setting) -> Colour:
    """The colour of lawns and meadows; white when snow lies."""
    return tinted(setting, "grass") or GRASS.get(season(setting), GRASS[""])


def ground_colour(setting: Setting, bare: Colour) -> Colour:
    """The colour of a path, a roof or a square: its own, or snow."""
    return SNOW if snowy(setting) else bare
