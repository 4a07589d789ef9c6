"""Skies: gradients by time of day, sun, moon, stars, clouds and aurora."""

from __future__ import annotations

import numpy as np

from muralist.engines.preview.brushes.colour import Array, Colour, array, gradient, mix, rgb, smoothstep
from muralist.engines.preview.brushes.light import LOW_SUN, Daylight
from muralist.engines.preview.brushes.view import View, glow, lay
from muralist.engines.preview.plan import Feature
from muralist.engines.preview.scenery.air.bolts import lightning, warm_gap
from muralist.engines.preview.scenery.air.clouds import clouds_over
from muralist.engines.preview.scenery.air.heavens import aurora, eclipse, meteors, milky_way, sun_position, sun_rays
from muralist.engines.preview.scenery.air.printed_sky import (
    ink_peaks,
    printed_sun,
    rays,
    stepped,
    sun_ink,
    sun_left_out,
)
from muralist.engines.preview.scenery.setting import Setting

LOW_COVER = 0.26
COVER = {"cloudy": 0.58, "overcast": 0.86, "rain": 0.80, "storm": 0.92, "snow": 0.7, "fog": 0.62, "wind": 0.30}
"""How much of the sky each weather hides; a clear sky has a few clouds."""

SPECTACLES = ("stars", "aurora", "milkyway", "meteors", "meteor")
"""What a clear night is asked to show: no cloud is before it, and no moon beside it that nobody named."""
SETTING = rgb("#ff9a4c")
RISING = rgb("#ffd27a")
"""A low sun that is named."""
EVENING, HIGH = rgb("#ff8a45"), rgb("#ffe07a")
"""A setting sun, and one that is named and stands high."""
STARRY = 2.4
"""How many times more stars a starry sky has."""


def sky(setting: Setting, picture: Array, horizon: float, *, clouds: bool = True, bow: bool = True) -> None:
    """Paint the sky from the top of the frame to just below the horizon; in place. Of a sky that walls hide but for
    a gap, the `clouds` may be left out; of one behind a window, the rainbow, which that paints.
    """
    view = setting.view.band(0.0, min(1.0, horizon + 0.03))
    day = setting.day
    rows = picture[view.rows]
    t = stepped(setting, np.clip(view.y / horizon, 0, 1) ** 0.9)
    tint = setting.plan.feature("sky")
    top, middle, low = day.top, day.middle, day.horizon
    if tint is not None and tint.colours:
        asked = tint.colours[0].colour
        top, middle, low = mix(top, asked, 0.8), mix(middle, asked, 0.7), mix(low, mix(asked, (1, 1, 1), 0.4), 0.6)
    rows[:] = gradient(t, [(0.0, top), (0.58, middle), (0.90, mix(middle, low, 0.75)), (1.0, low)])
    _night_lights(setting, view, rows, horizon)
    open_air = setting.weather in {"clear", "cloudy", "wind"}
    rising = setting.day.sun_height < LOW_SUN and not setting.day.lamps
    moonlit = setting.night and not setting.wants("clouds")
    named = moonlit or ((setting.wants("sun") or rising) and not setting.night)
    rays(setting, view, rows, horizon)
    if open_air and not named and not sun_left_out(setting):
        _sun_or_moon(setting, view, rows, horizon)
    bare = (
        "minimal" in setting.plan.styles
        and setting.plan.composed is None
        and setting.weather == "clear"
        and not setting.wants("clouds")
    )
    if clouds and not bare and "clouds" not in setting.plan.absent:
        cover = _cover(setting)
        if cover:
            clouds_over(setting, view, rows, horizon, cover)
    if open_air and named:
        # a sun that was asked for is before the clouds, and so is one that stands low, and the moon
        _sun_or_moon(setting, view, rows, horizon)
    if setting.wants("warm gap"):
        warm_gap(setting, view, rows, horizon)
    if setting.weather == "storm":
        lightning(setting, view, rows, horizon)
    if bow and setting.wants("rainbow"):
        rainbow(setting, view, rows, horizon)
    if setting.wants("rays") and setting.weather != "storm":
        sun_rays(setting, view, rows, horizon)
    ink_peaks(setting, view, rows, horizon)


def _night_lights(setting: Setting, view: View, rows: Array, horizon: float) -> None:
    """Stars, and the spectacles among them that are asked for."""
    if setting.day.stars > 0.05 and "stars" not in setting.plan.absent:
        stars(setting, view, rows, horizon)
    if setting.wants("milkyway"):
        milky_way(setting, view, rows, horizon)
    if setting.wants("aurora"):
        aurora(setting, view, rows, horizon)
    if setting.wants("meteors") or setting.wants("meteor"):
        meteors(setting, view, rows, horizon)


def _cover(setting: Setting) -> float:
    """How much of the sky clouds hide; none before the spectacles of a clear night."""
    cover = COVER.get(setting.weather, 0.34)
    if setting.weather == "fog" and setting.day.sun_height < LOW_SUN:
        # the low sun is seen through it
        cover = min(cover, LOW_COVER)
    if setting.wants("clouds"):
        return max(cover, 0.5)
    if setting.clear and "inkwash" in setting.plan.styles and setting.plan.composed is None:
        # the sky of an ink wash is paper that was left empty
        return 0.0
    if setting.night and setting.clear:
        return 0.0 if any(map(setting.wants, SPECTACLES)) else 0.16
    return cover


SUN_POWER, SUN_MOST = 1.1, 2.4
"""How a said size makes the sun larger, and by how much at most."""


def _sun_or_moon(setting: Setting, view: View, rows: Array, horizon: float) -> None:
    x, y = sun_position(setting, horizon)
    day = setting.day
    behind = "rim" in setting.plan.lights and not setting.holds("sun")
    if ("synthwave" in setting.plan.styles or behind) and not setting.night:
        # the look has a great sun of its own, and what is lit from behind has it at its shoulder
        return
    if setting.wants("eclipse"):
        eclipse(setting, view, rows, horizon)
        return
    distance = view.spot(x, y, 1.0)
    if setting.holds("moon" if setting.night else "sun") and (not setting.night or "moon" in setting.plan.absent):
        return
    if setting.night:
        if any(thing.prop in {"moon", "planet", "fireworks"} for thing in setting.plan.things) or any(
            map(setting.wants, ("moon", "crescent", "planet"))
        ):
            return
        if any(map(setting.wants, SPECTACLES)) and not setting.wants("moonlight"):
            # stars and northern lights are seen best, and were asked for, without a moon
            return
        moon(view, rows, x, y, 0.055, glows=not printed_sun(setting))
        return
    asked = setting.plan.feature("sun")
    if day.lamps and asked is None:
        # the blue hour: the sun has set and only its glow stands over the horizon
        glow(rows, np.exp(-distance / np.float32(0.22)) * np.float32(0.5), day.sun)
        return
    wide = 0.55 if day.sun_height < 0.3 else 0.28
    tone = asked.colours[0].colour if asked is not None and asked.colours else day.sun
    if asked is not None and not asked.colours and day.name == "dawn":
        tone = mix(tone, RISING, 0.6)
    flat = printed_sun(setting)
    if not flat:
        glow(rows, np.exp(-distance / np.float32(wide * 0.42)) * np.float32(0.75), tone)
    if day.sun_height < 0.3 or asked is not None or flat:
        radius = 0.062 * min(SUN_MOST, asked.size**SUN_POWER) if asked is not None else 0.048
        disc = smoothstep(radius + 0.004, radius - 0.004, distance)
        if flat:
            lay(rows, disc, sun_ink(setting, asked))
            return
        ink = _sun_colour(asked, day)
        # its light spills over its edge, and its middle is the brightest
        glow(rows, (np.exp(-np.clip(distance - radius, 0, 9) / np.float32(0.045)) * np.float32(0.55)), ink)
        lay(rows, smoothstep(radius + 0.012, radius - 0.008, distance), ink)
        lay(rows, (np.float32(0.75) * smoothstep(radius * 0.95, 0.0, distance)), mix(ink, rgb("#fff6d8"), 0.85))


def _sun_colour(asked: Feature | None, day: Daylight) -> Colour:
    """The colour that the prompt gives the sun; golden where it is named and low, else nearly white."""
    if asked is not None and asked.colours:
        return asked.colours[0].colour
    if asked is not None and day.sun_height < 0.1:
        return SETTING
    # a pale disc would pass for a moon
    if asked is not None:
        return RISING if day.sun_height < 0.2 else HIGH
    return EVENING if day.name == "sunset" else mix(day.sun, RISING, 0.5)


def moon(view: View, rows: Array, x: float, y: float, radius: float, *, glows: bool = True) -> None:
    """A moon with its seas and, unless a print would cut it into rings, a wide soft glow."""
    distance = view.spot(x, y, 1.0)
    if glows:
        glow(rows, np.exp(-distance / np.float32(radius * 2.4)) * np.float32(0.42), rgb("#aebfe6"))
    disc = smoothstep(radius + 1.2 * view.pixel, radius - 1.2 * view.pixel, distance)
    seas = smoothstep(0.50, 0.68, view.noise("moon", 26, octaves=3))
    face = array(rgb("#f6f1de")) * (1 - 0.17 * seas * np.clip(1.2 - distance / radius, 0, 1))[..., None]
    lay(rows, disc, face)


def stars(setting: Setting, view: View, rows: Array, horizon: float, density: float = 1.0) -> None:
    """A field of stars, mostly faint; the same stars at every size."""
    rng = view.rng("stars")
    starry = setting.wants("stars")
    count = int(950 * density * (STARRY if starry else 1))
    xs, ys = rng.uniform(-1.2, 1.2, count), rng.random(count)
    power = rng.random(count) ** (3.4 if starry else 5)
    warmth = rng.random(count)
    twice = max(1.0, view.unit / 900)
    with_ink = view.ink(1 if view.unit > 700 else 2)
    for x, y, size, warm in zip(xs, ys, power, warmth, strict=True):
        if abs(x) > view.half_width:
            continue
        colour = mix(rgb("#cfdcff"), rgb("#fff0d6"), float(warm))
        radius = (0.0006 + (0.0031 if starry else 0.0021) * float(size)) * max(1.0, 1.0 / twice)
        fade = (0.35 + 0.65 * float(size) ** 0.4) * max(0.0, 1 - float(y) ** 3)
        with_ink.disc(float(x), float(y) * horizon, max(radius, 0.55 / view.unit), colour, fade)
    with_ink.onto_rows(rows, setting.day.stars)
    if (setting.wants("stars") or density > 1) and not printed_sun(setting):
        haze = view.noise("milky way", 2.2, octaves=5, gain=0.6)
        band = np.exp(-(((view.yw + 0.25 - 0.55 * view.x) / 0.22) ** 2))
        glow(rows, np.clip(haze - 0.35, 0, 1) * band * np.float32(0.5 * setting.day.stars), rgb("#aab4ea"))


def rainbow(setting: Setting, view: View, rows: Array, horizon: float) -> None:
    """A bright bow, red outside, with a faint second one whose colours run the other way."""
    radius = view.spot(-setting.side * 0.12, horizon + 0.16, 1.0)
    codes = ("#8a63c8", "#4a78d8", "#3fae6a", "#f0dc4a", "#f09a3c", "#e0503f")
    inside = smoothstep(0.56, 0.50, radius) * np.float32(0.05)
    glow(rows, inside.astype(np.float32), (1.0, 1.0, 1.0))
    for bow, start, step, wide, power in ((0, 0.565, 0.0135, 0.011, 0.50), (1, 0.735, -0.010, 0.010, 0.24)):
        for index, code in enumerate(codes):
            ring = np.exp(-(((radius - start - (index if not bow else index - 5) * step) / wide) ** 2))
            lay(rows, (ring * np.float32(power)).astype(np.float32), mix(rgb(code), (1, 1, 1), 0.12))
