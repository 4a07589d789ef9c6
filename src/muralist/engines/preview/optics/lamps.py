"""Lights a prompt asks for besides the hour's own: rim light and candle light."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import replace

import numpy as np
from PIL import Image, ImageChops, ImageFilter

from muralist.engines.preview.brushes.colour import Array, Colour, array, mix, octets, rgb, times
from muralist.engines.preview.brushes.light import Light
from muralist.engines.preview.brushes.surfaces import GLOWING
from muralist.engines.preview.optics import sunlight
from muralist.engines.preview.plan import ScenePlan
from muralist.engines.preview.scenery.setting import Place
from muralist.engines.preview.staging.placement import Placement
from muralist.engines.preview.styles.style import moved

CANDLE: Colour = (1.0, 0.70, 0.38)
DARKEST = 0.27
"""What is left of the light far from the candle."""
NEON_SIGN = "neon_sign"
NEON_LIGHT: Colour = (1.0, 0.36, 0.72)
UNIT_GAIN = 100
"""How a gain of one is stored in an octet; gains up to 2.5 fit."""
DIM: Colour = (0.66, 0.66, 0.76)
"""What a dark room leaves of the light in its middle."""
WARM: Colour = (1.06, 0.96, 0.80)
"""What warm light does to all colours."""
BACKLIT = 0.58
"""What rim light leaves of the light from the front."""
ASKED, OTHER = 2.0, 0.5
"""How strong a rim light that is asked for is, and what of it draws the edge away from it."""

VIVID = 0.2
"""How much the strongest and the weakest channel of a backdrop differ whose light is seen to have a colour."""


def asked(light: Light, lights: tuple[str, ...]) -> Light:
    """The light on props with what the prompt asked for."""
    if "dramatic" in lights:
        light = replace(
            light, direction=(light.direction[0] * 1.6, light.direction[1] * 0.8, light.direction[2] * 0.35),
            shadow=max(light.shadow, 0.75), soft=min(light.soft, 0.015),
        )  # fmt: skip
    if "top" in lights:
        light = replace(light, direction=(0.0, 0.94, 0.34), reach=0.05, shadow=max(light.shadow, 0.6))
    if "window" in lights:
        light = replace(light, shadow=max(light.shadow, 0.58), soft=min(light.soft, 0.03))
    if "rim" in lights:
        light = replace(light, rim=ASKED, rim_colour=_rim_tone(light, lights), tint=times(light.tint, BACKLIT))
    if sunlight.LONG in lights:
        light = sunlight.lengthened(light)
    if "bright" in lights:
        light = replace(light, warm=mix(light.warm, (1, 1, 1), 0.4))
    if "candle" in lights:
        light = replace(light, warm=mix(light.warm, CANDLE, 0.5), shadow=max(light.shadow, 0.5))
    return light


def _rim_tone(light: Light, lights: Sequence[str]) -> Colour:
    """The colour of light from behind: its own, or the one that is said."""
    said = next((name.partition(":")[2] for name in lights if name.startswith("rim:")), "")
    return mix(rgb(said), (1, 1, 1), 0.12) if said else mix(light.rim_colour, (1, 1, 1), 0.4)


def stained(light: Light, plan: ScenePlan) -> Light:
    """The light with the backdrop's colour along the edges, where goods are lit from behind before a vivid one."""
    wall = plan.feature("wall")
    said = any(name.startswith("rim:") for name in plan.lights)
    if said or "rim" not in plan.lights or plan.place not in {"studio", "seamless"} or wall is None or not wall.colours:
        return light
    tone = wall.colours[0].colour
    vivid = max(tone) - min(tone) >= VIVID
    return replace(light, rim_colour=mix(tone, (1, 1, 1), 0.35)) if vivid else light


def beside_neon(light: Light, placements: Sequence[Placement]) -> Light:
    """The light with the colour of a neon sign along the edges of what stands near it, if there is one."""
    signs = [each for each in placements if each.prop.name == NEON_SIGN]
    if not signs or len(signs) == len(placements):
        return light
    tone = signs[0].look.colours[0] if signs[0].look.colours else NEON_LIGHT
    return replace(light, rim=max(light.rim, 0.8), rim_colour=mix(tone, (1, 1, 1), 0.2))


def rim(picture: Image.Image, sheet: Image.Image, at: tuple[int, int], light: Light) -> None:
    """Draw a bright line on a pasted prop, along the edge that looks to the light behind it; in place."""
    alpha = sheet.getchannel("A")
    side = 1 if light.direction[0] > 0 else -1
    asked_for = light.rim >= ASKED
    thick = max(1, round(min(sheet.size) * (0.018 if asked_for else 0.012)))
    away = moved(alpha, -side * thick, round(thick * 0.8))
    edge = ImageChops.subtract(alpha, away)
    if asked_for:
        far = ImageChops.subtract(alpha, moved(alpha, side * thick, round(thick * 0.8)))
        edge = ImageChops.lighter(edge, far.point([round(value * OTHER) for value in range(256)]))
    edge = edge.filter(ImageFilter.GaussianBlur(max(0.5, thick * 0.45)))
    edge = ImageChops.multiply(edge, alpha)
    strength = min(1.0, light.rim) * 1.25
    mask = edge.point([min(255, round(value * strength)) for value in range(256)])
    picture.paste(octets(light.rim_colour)[:3], at, mask)


def backlit(picture: Image.Image) -> Image.Image:
    """The backdrop of a rim-lit scene: darker, so that the edge stands out."""
    return picture.point([round(value * 0.74) for value in range(256)] * 3)


def shading(plan: ScenePlan, place: Place) -> tuple[str, ...]:
    """The lights of a plan; what glows in a dark wood does so in no shade that would hide it."""
    glows = not place.indoor and any(thing.pattern == GLOWING for thing in plan.things)
    return tuple(light for light in plan.lights if light != "dim") if glows else plan.lights


def dimmed(picture: Image.Image, lights: tuple[str, ...]) -> Image.Image:
    """The picture as dark or as bright as was asked: dim falls off to the corners, bright lifts the middle tones."""
    if "dim" in lights:
        width, height = picture.size
        k = max(1, min(width, height) // 128)
        columns = (np.arange(0, width, k, dtype=np.float32) + k / 2)[None, :] / width - 0.5
        lines = (np.arange(0, height, k, dtype=np.float32) + k / 2)[:, None] / height - 0.55
        fall = np.clip(1.0 - 1.15 * np.sqrt(columns**2 + lines**2), 0, 1)
        gain = array(DIM)[None, None, :] * (0.42 + 0.58 * fall)[..., None]
        small = Image.fromarray(np.clip(gain * 255, 0, 255).astype(np.uint8))
        return ImageChops.multiply(picture, small.resize((width, height), Image.Resampling.BICUBIC))
    if "warm" in lights:
        tones = [min(255, round(value * gain)) for gain in WARM for value in range(256)]
        return picture.point(tones)
    if "bright" in lights:
        return picture.point([round(255 * (value / 255) ** 0.84) for value in range(256)] * 3)
    return picture


COLOURED = "coloured light"
"""The feature of a room whose light has a colour."""
DYED, DUSK = 0.62, 0.86
"""How much of its colour such a light gives to all that is white, and how bright the room then is."""


def dyed(picture: Image.Image, plan: ScenePlan) -> Image.Image:
    """The picture in the light of the colour that was asked for, if one was."""
    light = plan.feature(COLOURED)
    if light is None or not light.colours:
        return picture
    tone = mix((1, 1, 1), light.colours[0].colour, DYED)
    gains = [DUSK * channel / max(tone) for channel in tone]
    return picture.point([min(255, round(value * gain)) for gain in gains for value in range(256)])


BRIGHT = 190
"""Of 255, the brightness from which more light adds ever less."""
OWN_HUE = 200
"""Of 255, how much of its own hue the most vivid colour keeps by candle light."""


def candlelit(picture: Image.Image, flames: list[tuple[float, float]], *, night: bool) -> Image.Image:
    """The picture by candle light: warm and bright around the flames (pixels), dark far from them.

    Without a flame in the picture the candle stands just outside the frame, low on the left.
    """
    width, height = picture.size
    unit = min(width, height)
    k = max(1, unit // 128)
    # a scene that was painted dark already needs more of the candle to be seen
    lift = 0.75 if night else 0.0
    columns = (np.arange(0, width, k, dtype=np.float32) + k / 2)[None, :]
    lines = (np.arange(0, height, k, dtype=np.float32) + k / 2)[:, None]
    bright: Array = np.zeros((lines.shape[0], columns.shape[1]), dtype=np.float32)
    for x, y in flames or [(-0.02 * unit, height * 0.55)]:
        far = np.sqrt((columns - x) ** 2 + (lines - y) ** 2) / unit
        bright = np.maximum(bright, 1 / (1 + (far / (0.52 if flames else 0.75)) ** 2) ** 1.2)
    near = array(CANDLE) * np.float32(1.75 + lift)
    dark = array((0.95, 0.74, 0.70)) * np.float32(DARKEST * (1 + lift * 0.5))
    gain = dark + (near - dark) * bright[..., None]
    small = Image.fromarray(np.clip(gain * UNIT_GAIN, 0, 255).astype(np.uint8))
    warm = ImageChops.multiply(picture, small.resize((width, height), Image.Resampling.BICUBIC))
    # what has a strong colour of its own is lit, but not dyed, by the flame: teal stays teal
    level = small.convert("L").resize((width, height), Image.Resampling.BICUBIC)
    plain = ImageChops.multiply(picture, Image.merge("RGB", (level, level, level)))
    vivid = (
        picture.convert("HSV").getchannel("S").point([min(OWN_HUE, max(0, value * 2 - 110)) for value in range(256)])
    )
    product = Image.composite(plain, warm, vivid)
    return product.point([_shoulder(value * 255 / UNIT_GAIN) for value in range(256)] * 3)


LAMPLIGHT: Colour = (1.42, 1.22, 0.90)
LAMP = "lamp"
BEYOND: Colour = (0.36, 0.36, 0.44)
"""What a lamp adds to what is close to it, and what is left of the light far from it."""


def lamplit(
    picture: Image.Image, flames: Sequence[tuple[float, float, float]], lights: tuple[str, ...]
) -> Image.Image:  # fmt: skip
    """A room in which one lamp is on, where that is among the lights asked for.

    Its glow is around it, a pool of it where it stands, and dusk beyond. Each of the `flames` is where a lamp burns
    and how low its foot is, in pixels.
    """
    if not flames or LAMP not in lights:
        return picture
    width, height = picture.size
    unit = min(width, height)
    k = max(1, unit // 128)
    columns = (np.arange(0, width, k, dtype=np.float32) + k / 2)[None, :]
    lines = (np.arange(0, height, k, dtype=np.float32) + k / 2)[:, None]
    bright: Array = np.zeros((lines.shape[0], columns.shape[1]), dtype=np.float32)
    for x, y, foot in flames:
        far = np.hypot(columns - x, lines - y) / unit
        pool = ((columns - x) / (0.46 * unit)) ** 2 + ((lines - foot) / (0.16 * unit)) ** 2
        bright = np.maximum(bright, np.maximum(1 / (1 + (far / 0.30) ** 2) ** 1.3, 0.92 * np.exp(-pool)))
    gain = array(BEYOND) + (array(LAMPLIGHT) - array(BEYOND)) * bright[..., None]
    small = Image.fromarray(np.clip(gain * UNIT_GAIN, 0, 255).astype(np.uint8))
    product = ImageChops.multiply(picture, small.resize((width, height), Image.Resampling.BICUBIC))
    return product.point([_shoulder(value * 255 / UNIT_GAIN) for value in range(256)] * 3)


def _shoulder(value: float) -> int:
    """A brightness that comes close to white, and never to a flat patch of it."""
    return round(value if value < BRIGHT else BRIGHT + (255 - BRIGHT) * math.tanh((value - BRIGHT) / (255 - BRIGHT)))
