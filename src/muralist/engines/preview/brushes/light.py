"""What light does to a scene: times of day as data, and the light that props are shaded by."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

from muralist.engines.preview.brushes.colour import Colour, mix, rgb, saturate, times


@dataclass(frozen=True, slots=True, kw_only=True)
class Daylight:
    """Colours of one time of day. `sun_height` is the fraction of the sky from horizon (0) to top (1)."""

    name: str
    top: Colour
    middle: Colour
    horizon: Colour
    sun: Colour
    haze: Colour
    tint: Colour
    shade: Colour
    sun_height: float
    stars: float = 0.0
    room: Colour = (1.0, 1.0, 1.0)
    beam: Colour = (1.0, 0.93, 0.80)


@dataclass(frozen=True, slots=True, kw_only=True)
class Light:
    """Light on props: unit vector to the key light (x right, y up, z to the viewer), and its colours.

    `tint` multiplies a finished prop; `warm` and `cool` colour its lights and shadows; `shadow` is how dark the
    shadow it throws is, `reach` how long that shadow is (prop heights), `soft` its blur (prop heights).
    """

    direction: tuple[float, float, float] = (-0.62, 0.48, 0.62)
    warm: Colour = (1.0, 0.96, 0.88)
    cool: Colour = (0.62, 0.68, 0.86)
    tint: Colour = (1.0, 1.0, 1.0)
    shadow: float = 0.45
    shade: Colour = (0.30, 0.30, 0.42)
    reach: float = 0.5
    soft: float = 0.05
    dark: bool = False


def towards(x: float, y: float, z: float) -> tuple[float, float, float]:
    """The unit vector in that direction."""
    norm = math.sqrt(x * x + y * y + z * z)
    return (x / norm, y / norm, z / norm)


DAYLIGHTS: dict[str, Daylight] = {
    "dawn": Daylight(
        name="dawn",
        top=rgb("#7389b4"), middle=rgb("#d9aeb6"), horizon=rgb("#ffdcb4"), sun=rgb("#fff0cf"),
        haze=rgb("#ecc9c0"), tint=(0.98, 0.90, 0.89), shade=rgb("#56537a"), sun_height=0.14,
        room=(0.97, 0.91, 0.91), beam=(1.0, 0.83, 0.72),
    ),
    "day": Daylight(
        name="day",
        top=rgb("#4a8cc9"), middle=rgb("#8dc0e4"), horizon=rgb("#dcebee"), sun=rgb("#fffbe8"),
        haze=rgb("#c5dae6"), tint=(1.0, 1.0, 1.0), shade=rgb("#4d6086"), sun_height=0.72,
    ),
    "golden": Daylight(
        name="golden",
        top=rgb("#6d93b4"), middle=rgb("#eec28e"), horizon=rgb("#ffdf9f"), sun=rgb("#fff3c4"),
        haze=rgb("#f2c894"), tint=(1.05, 0.93, 0.76), shade=rgb("#6a4f5c"), sun_height=0.2,
        room=(1.0, 0.92, 0.80), beam=(1.0, 0.76, 0.46),
    ),
    "dusk": Daylight(
        name="dusk",
        top=rgb("#2b3168"), middle=rgb("#8d5a8d"), horizon=rgb("#f5956a"), sun=rgb("#ffc98a"),
        haze=rgb("#9a6a8c"), tint=(0.74, 0.62, 0.74), shade=rgb("#231d44"), sun_height=0.04, stars=0.25,
        room=(0.80, 0.68, 0.72), beam=(1.0, 0.58, 0.42),
    ),
    "night": Daylight(
        name="night",
        top=rgb("#070d22"), middle=rgb("#132347"), horizon=rgb("#2c4672"), sun=rgb("#f3efdc"),
        haze=rgb("#223a63"), tint=(0.50, 0.57, 0.78), shade=rgb("#050817"), sun_height=0.7, stars=1.0,
        room=(0.56, 0.50, 0.50), beam=(0.55, 0.66, 0.95),
    ),
}  # fmt: skip


def weathered(light: Daylight, weather: str) -> Daylight:
    """The daylight under a weather: greyer, lower in contrast, darker in a storm."""
    grey, dim = {"rain": (0.75, 0.86), "storm": (0.85, 0.6), "fog": (0.6, 0.97), "snow": (0.55, 0.97)}.get(
        weather, (0.0, 1.0)
    )
    if weather == "cloudy":
        grey, dim = 0.5, 0.95
    if grey == 0.0:
        return light

    def dull(colour: Colour, share: float = 1.0) -> Colour:
        return times(saturate(colour, 1 - grey * share), dim)

    overcast = mix(dull(light.middle), dull(light.horizon), 0.4)
    return replace(
        light,
        top=mix(dull(light.top), times(overcast, 0.82), grey),
        middle=mix(dull(light.middle), overcast, grey),
        horizon=dull(light.horizon),
        haze=dull(light.haze),
        sun=dull(light.sun, 0.4),
        tint=times(saturate(light.tint, 1 - 0.5 * grey), mix((1, 1, 1), (dim, dim, dim), 0.8)),
        beam=dull(light.beam, 0.6),
        stars=light.stars * (1 - grey),
    )


def outdoors(day: Daylight, side: float, clear: bool) -> Light:
    """The light that a time of day throws on outdoor props; `side` is -1 (sun at left) or 1."""
    low = day.sun_height < 0.3
    return Light(
        direction=towards(side * (0.8 if low else 0.5), 0.35 if low else 0.75, 0.5),
        warm=mix((1.0, 1.0, 1.0), day.sun, 0.9),
        cool=mix(day.shade, (0.7, 0.75, 0.95), 0.45),
        tint=day.tint,
        shadow=0.5 if clear else 0.22,
        shade=day.shade,
        reach=0.9 if low else 0.42,
        soft=0.02 if clear else 0.06,
        dark=day.stars > 0.2,
    )
