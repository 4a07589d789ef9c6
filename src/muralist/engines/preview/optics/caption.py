"""Words over the whole picture, as on a poster: large letters where the picture is calmest."""

from __future__ import annotations

import numpy as np
from PIL import Image, ImageFilter

from muralist.engines.preview.brushes.canvas import Canvas, Extent
from muralist.engines.preview.brushes.colour import Colour, luma, octets, rgb
from muralist.engines.preview.brushes.light import Light
from muralist.engines.preview.plan import Feature

TALL, WIDE = 0.20, 0.84
"""The band that the letters fill, as shares of the frame's height and width."""
BANDS = (0.045, 0.755)
"""Where the band may begin, as shares of the frame's height: at the top, or at the bottom."""
LINE = 0.075
"""The height of a second line, at the picture's foot, or at its head where the title is at its foot."""
TALL_ASIDE, WIDE_ASIDE, MARGIN = 0.13, 0.44, 0.045
"""The same for letters at a side of the frame or in a corner, and what stays free beyond them."""
PLACES = frozenset({"", "middle", "ring", "disc", "top", "bottom", "left", "right", "top left", "top right",
                    "bottom left", "bottom right"})  # fmt: skip
"""Where letters may be asked for."""
INSIDE = 0.026
"""What stays free between such a border and the band, a share of the frame's height."""
LOWER = 2.5
"""How much calmer the lower band must be to be taken: things stand there, and end below the upper one."""
BAND, BAND_HIGH, BAND_LOW = 0.15, 0.06, 0.80
"""Height of a band of colour, and where it begins at the head and at the foot, as shares of the frame's height."""
SHOWS = 28
"""The difference in tone, of 255, by which an ink shows on what is behind it."""
BRICK = rgb("#a8402d")
PALE, DEEP = rgb("#fff6e2"), rgb("#26232b")


def captioned(
    picture: Image.Image, text: str, place: str = "", band: Feature | None = None, border: float = 0.0,
    said: Colour | None = None,
) -> Image.Image:  # fmt: skip
    """A copy of the picture with the text lettered over it, where that is said, or where it is calmest.

    The letters lie in a `band` of colour across the picture if there is one, and within a `border` of bare paper, a
    share of the shorter side; they are in the ink that is `said`, where it shows.
    """
    width, height = picture.size
    text, _, line = text.partition("\n")
    if line:
        upper = captioned(picture, text, place or "top", band, border, said)
        low = place.startswith("bottom")
        return captioned(upper, line, "head line" if low else "foot line", None, border, said)
    if place in {"ring", "disc"}:
        from muralist.engines.preview.optics.states.ringed import ringed

        return ringed(picture, text, place, said)
    if band is not None:
        return _banded(picture, text, band.colours[0].colour if band.colours else BRICK, low=place == "bottom")
    grey = np.asarray(picture.convert("L").filter(ImageFilter.GaussianBlur(min(picture.size) / 160))).astype(np.float32)
    line_of = place in {"head line", "foot line"}
    aside = {"left": -1, "right": 1}.get(place.rpartition(" ")[2], 0)
    tall, wide = (TALL_ASIDE, WIDE_ASIDE) if aside else (LINE, WIDE) if line_of else (TALL, WIDE)
    free = border * min(picture.size) / height
    at = min(max(_row(grey, place, tall), free + INSIDE), 1 - free - INSIDE - tall) if free else _row(grey, place, tall)
    first = round(width * ((1 - wide) / 2 if not aside else MARGIN if aside < 0 else 1 - MARGIN - wide))
    behind = grey[round(at * height) : round((at + tall) * height), first : first + round(wide * width)]
    light = float(behind.mean())
    ink, halo = (DEEP, PALE) if light > 158 else (PALE, DEEP)
    if said is not None and abs(255 * luma(said) - light) > SHOWS:
        ink, halo = said, DEEP if luma(said) > 0.5 else PALE
    unit = float(min(width, height))
    half, high = wide * width / unit / 2, tall * height / unit
    canvas = Canvas(Extent(left=-half, right=half, top=high), unit, Light())
    box = (-half, 0.0, half, high)
    from muralist.engines.preview.props.lettering import letters

    letters(canvas, text, box, halo, weight=0.05, halo=0.02, alpha=0.30)
    veil = canvas.image.filter(ImageFilter.GaussianBlur(unit * 0.010))
    out = picture.copy()
    ox, oy = canvas.origin
    corner = (round(first + wide * width / 2 - ox), round((at + tall) * height - oy))
    out.paste(veil, corner, veil)
    out.paste(*_lettered(text, box, canvas, ink, corner))
    return out


def _banded(picture: Image.Image, text: str, colour: Colour, *, low: bool) -> Image.Image:
    width, height = picture.size
    unit = float(min(width, height))
    out = picture.copy()
    top = BAND_LOW if low else BAND_HIGH
    first, last = round(top * height), round((top + BAND) * height)
    out.paste(octets(colour)[:3], (0, first, width, last))
    high, half = BAND * 0.66 * height / unit, WIDE * width / unit / 2
    canvas = Canvas(Extent(left=-half, right=half, top=high), unit, Light())
    corner = (round(width / 2 - canvas.origin[0]), round((top + BAND * 0.83) * height - canvas.origin[1]))
    ink = DEEP if luma(colour) > 0.55 else PALE
    out.paste(*_lettered(text, (-half, 0.0, half, high), canvas, ink, corner))
    return out


def _row(grey: np.ndarray[tuple[int, ...], np.dtype[np.float32]], place: str, tall: float) -> float:
    """Where the band begins, as a share of the frame's height."""
    row = place.partition(" ")[0]
    if row in {"bottom", "foot"}:
        return 1 - MARGIN - tall
    if row in {"left", "right", "middle"}:
        return (1 - tall) / 2
    if row in {"top", "head"}:
        return BANDS[0]
    return min(BANDS, key=lambda top: _unrest(grey, top) * (1.0 if top == BANDS[0] else LOWER))


def _lettered(
    text: str, box: tuple[float, float, float, float], like: Canvas, ink: Colour, corner: tuple[int, int]
) -> tuple[Image.Image, tuple[int, int], Image.Image]:
    from muralist.engines.preview.props.lettering import letters

    canvas = Canvas(like.extent, like.scale, Light())
    letters(canvas, text, box, ink, weight=0.05)
    return canvas.image, corner, canvas.image


def _unrest(grey: np.ndarray[tuple[int, ...], np.dtype[np.float32]], top: float) -> float:
    """How much goes on in a band."""
    height = grey.shape[0]
    band = grey[round(top * height) : round((top + TALL) * height)]
    gy, gx = np.gradient(band)
    return float(np.hypot(gx, gy).mean())
