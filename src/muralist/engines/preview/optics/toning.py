"""How the hour's light colours a thing: greys take its colour, colours keep their hue and only dim."""

from __future__ import annotations

from PIL import Image

from muralist.engines.preview.brushes.colour import Colour, luma, mix

OWN = 0.68
"""The share of the light's colour that even grey things lose: a white cup stays white at dusk."""
OWN_NAMED = 0.82
"""The same share for a thing whose colour the prompt names."""
LIFT = 1.10
"""How much brighter than the light's mean a coloured thing is, since its hue is what it was asked for."""
VIVID = 4.6
"""How quickly a colour counts as one: saturation times this is the share of its own hue that it keeps."""
DIMMEST = 0.70
"""Things are never darker than this share of their daylight tone: the eye gets used to the dark."""
NAMED = 0.88
"""The same for a thing whose colour the prompt names: white must be white, and yellow yellow, at night too."""
VEILED = 0.22
"""The most of such a thing's colour that haze may take."""


def toned(
    sheet: Image.Image, tint: Colour, haze: Colour = (0.0, 0.0, 0.0), far: float = 0.0, *, named: bool = False
) -> Image.Image:
    """The sheet (RGBA) under a light of that `tint`, as RGB; `far` is the share that `haze` hides.

    A thing whose colour is `named` loses less of its lightness, and less of its colour to haze.
    """
    plain = sheet.convert("RGB")
    mean = luma(tint)
    if mean < 0.2:
        return plain.point(_table(tint, haze, far))
    dimmest = NAMED if named else DIMMEST
    far = min(far, VEILED) if named else far
    if max(tint) - min(tint) < 0.02 and not (named and mean < dimmest):
        return plain.point(_table(tint, haze, far))
    level = max(mean * LIFT, dimmest) if mean < 1 else mean
    grey = (level, level, level)
    cast = tint if mean >= dimmest else (tint[0] * level / mean, tint[1] * level / mean, tint[2] * level / mean)
    tinted = plain.point(_table(mix(cast, grey, OWN_NAMED if named else OWN), haze, far))
    own = plain.point(_table(mix(cast, grey, 0.92), haze, far))
    vivid = plain.convert("HSV").getchannel("S").point([min(255, round(value * VIVID)) for value in range(256)])
    return Image.composite(own, tinted, vivid)


def _table(gains: Colour, haze: Colour, far: float) -> list[int]:
    table: list[int] = []
    for channel in range(3):
        gain, add = gains[channel] * (1 - far), haze[channel] * far * 255
        table += [min(255, round(value * gain + add)) for value in range(256)]
    return table
