"""What light does to a scene: times of day as data, and the light that props are shaded by."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

from muralist.engines.preview.brushes.colour import Colour, mix, rgb, saturate, times

LOW_SUN, HIGH_SUN = 0.3, 0.85
"""Sun heights below which shadows are long and light comes from behind, and above which shadows are short."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Daylight:
    """Colours of one time of day. `sun_height` is the fraction of the sky from horizon (0) to top (1).

    `lamps` says whether it is so dark that lamps are lit.
    """

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
    lamps: bool = False
    room: Colour = (1.0, 1.0, 1.0)
    beam: Colour = (1.0, 0.93, 0.80)


@dataclass(frozen=True, slots=True, kw_only=True)
class Light:
    """Light on props: unit vector to the key light (x right, y up, z to the viewer), and its colours.

    `tint` multiplies a finished prop; `warm` and `cool` colour its lights and shadows; `shadow` is how dark the
    shadow it throws is, `reach` how long that shadow is (prop heights), `soft` its blur (prop heights). `rim` is how
    strongly light from behind draws the prop's edge on the light's side. An `even` light models no form: every area
    has one tone, as in a drawing of plain shapes.
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
    rim: float = 0.0
    rim_colour: Colour = (1.0, 0.96, 0.88)
    even: bool = False


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
    "noon": Daylight(
        name="noon",
        top=rgb("#2f7ac8"), middle=rgb("#79b6ea"), horizon=rgb("#d5ecf5"), sun=rgb("#ffffff"),
        haze=rgb("#c9e0ec"), tint=(1.05, 1.045, 1.02), shade=rgb("#3d5180"), sun_height=0.93,
        room=(1.03, 1.03, 1.02), beam=(1.0, 0.98, 0.92),
    ),
    "golden": Daylight(
        name="golden",
        top=rgb("#6d93b4"), middle=rgb("#eec28e"), horizon=rgb("#ffdf9f"), sun=rgb("#fff3c4"),
        haze=rgb("#f4c486"), tint=(1.09, 0.91, 0.69), shade=rgb("#6a4f5c"), sun_height=0.2,
        room=(1.0, 0.92, 0.80), beam=(1.0, 0.76, 0.46),
    ),
    "sunset": Daylight(
        name="sunset",
        top=rgb("#3f4a8a"), middle=rgb("#c8697c"), horizon=rgb("#ffa45c"), sun=rgb("#ffe0a0"),
        haze=rgb("#d8837a"), tint=(0.95, 0.74, 0.68), shade=rgb("#3a2650"), sun_height=0.07, stars=0.08,
        room=(0.94, 0.78, 0.70), beam=(1.0, 0.56, 0.34),
    ),
    "dusk": Daylight(
        name="dusk",
        top=rgb("#16244f"), middle=rgb("#3d5a99"), horizon=rgb("#d79aa0"), sun=rgb("#ffc6a0"),
        haze=rgb("#566aa4"), tint=(0.60, 0.63, 0.86), shade=rgb("#141b3e"), sun_height=0.02, stars=0.3, lamps=True,
        room=(0.66, 0.66, 0.80), beam=(0.60, 0.68, 0.98),
    ),
    "night": Daylight(
        name="night",
        top=rgb("#070d22"), middle=rgb("#132347"), horizon=rgb("#2c4672"), sun=rgb("#f3efdc"),
        haze=rgb("#223a63"), tint=(0.50, 0.57, 0.78), shade=rgb("#050817"), sun_height=0.7, stars=1.0, lamps=True,
        room=(0.56, 0.50, 0.50), beam=(0.55, 0.66, 0.95),
    ),
}  # fmt: skip


GREYED: dict[str, tuple[float, float]] = {
    "cloudy": (0.18, 0.98),
    "wind": (0.14, 0.99),
    "overcast": (0.66, 0.86),
    "rain": (0.75, 0.84),
    "storm": (0.74, 0.52),
    "fog": (0.62, 0.98),
    "snow": (0.55, 0.98),
}
"""How grey (share) and how dim (factor) a weather makes the light; a clear sky changes nothing."""

MISTY = {"mist": (0.24, 1.0)}
"""The same of a fog that is thin."""

SEASONED: dict[str, tuple[Colour, float]] = {
    "spring": ((0.985, 1.02, 0.985), 1.06),
    "summer": ((1.025, 1.01, 0.955), 1.10),
    "autumn": ((1.035, 0.985, 0.90), 1.02),
    "winter": ((0.955, 0.985, 1.045), 0.82),
}
"""What a season does to the light: a tint, and how saturated the sky is."""


STORMY: Colour = (0.36, 0.42, 0.58)
"""The colour of clouds over a wet night: what glow of the world they throw back."""


def weathered(light: Daylight, weather: str) -> Daylight:
    """The daylight under a weather: greyer, lower in contrast, darker in a storm."""
    airs = GREYED | MISTY
    if weather not in airs:
        return light
    grey, dim = airs[weather]
    if weather == "fog" and light.sun_height < LOW_SUN and not light.lamps:
        # the low sun colours the fog that it shines through
        grey *= 0.30
    if light.stars > 0.5:
        # a night has little light to lose: what is asked for must still be seen
        grey, dim = grey * 0.6, max(dim, 0.94)
        light = replace(light, middle=mix(light.middle, STORMY, 0.30), horizon=mix(light.horizon, STORMY, 0.35))

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
        lamps=light.lamps or weather == "storm",
    )


def seasoned(light: Daylight, season: str) -> Daylight:
    """The daylight of a season: fresh, warm, golden or pale; unchanged for none."""
    if season not in SEASONED:
        return light
    tint, colour = SEASONED[season]
    share = 0.4 if light.lamps else 1.0
    tint = mix((1, 1, 1), tint, share)
    return replace(
        light,
        top=times(saturate(light.top, 1 + (colour - 1) * share), tint),
        middle=times(saturate(light.middle, 1 + (colour - 1) * share), tint),
        horizon=times(light.horizon, tint),
        haze=times(light.haze, tint),
        tint=_product(light.tint, tint),
        room=_product(light.room, mix((1, 1, 1), tint, 0.6)),
    )


def _product(a: Colour, b: Colour) -> Colour:
    """Gains may exceed one, so nothing is clipped."""
    return (a[0] * b[0], a[1] * b[1], a[2] * b[2])


def outdoors(day: Daylight, side: float, clear: bool) -> Light:
    """The light that a time of day throws on outdoor props; `side` is -1 (sun at left) or 1."""
    low, high = day.sun_height < LOW_SUN, day.sun_height > HIGH_SUN and not day.lamps
    return Light(
        direction=towards(side * (0.8 if low else 0.28 if high else 0.5), 0.35 if low else 0.75, 0.5),
        warm=mix((1.0, 1.0, 1.0), day.sun, 0.9),
        cool=mix(day.shade, (0.7, 0.75, 0.95), 0.45),
        tint=day.tint,
        shadow=0.62 if clear else 0.24,
        shade=day.shade,
        reach=1.35 if low else 0.16 if high else 0.42,
        soft=(0.014 if high else 0.02) if clear else 0.06,
        dark=day.lamps,
        rim=0.8 if low and clear else 0.34 if day.lamps else 0.0,
        rim_colour=mix(day.beam, day.sun, 0.45) if low and not day.lamps else mix(day.sun, (1.0, 0.95, 0.85), 0.3),
    )
