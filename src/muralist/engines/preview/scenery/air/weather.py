"""What falls and drifts between the viewer and the scene: rain, snow, fog; painted at full size."""

from __future__ import annotations

import math

import numpy as np
from PIL import Image, ImageDraw, ImageFilter

from muralist.engines.preview.brushes.colour import Colour, mix, octets, rgb, times
from muralist.engines.preview.brushes.light import LOW_SUN, Daylight
from muralist.engines.preview.brushes.streams import stream
from muralist.engines.preview.brushes.view import View
from muralist.engines.preview.scenery.air.fogs import LOW
from muralist.engines.preview.scenery.setting import Setting

AIRBORNE: dict[str, tuple[Colour, ...]] = {
    "spring": (rgb("#f9dce4"), rgb("#f4c3d2"), rgb("#fdf1f3")),
    "autumn": (rgb("#d9822b"), rgb("#b5472a"), rgb("#e0a93a"), rgb("#8f4a26")),
}
"""What a season lets fall."""
NIGHT_FOG: Colour = (0.56, 0.62, 0.72)
BOLD = 2.1
"""How much thicker rain is that a style will simplify."""


def weather(
    picture: Image.Image, kind: str, day: Daylight, seed: int, *, horizon: float = 0.6, fog: float = 1.0,
    heavy: bool = False, bold: bool = False,
) -> Image.Image:  # fmt: skip
    """The picture with its weather in front of it; unchanged when nothing falls or blows. `fog` thins a fog, `heavy`
    makes rain a downpour and snow a blizzard, and `bold` strokes of rain outlast a style that simplifies.
    """
    if kind in {"rain", "storm"}:
        picture = _rain(picture, day, seed, heavy=kind == "storm" or heavy, bold=bold)
        return _splashes(picture, day, seed, horizon) if heavy else picture
    if kind == "snow":
        return _blizzard(_snow(picture, day, seed), day, seed) if heavy else _snow(picture, day, seed)
    if kind == "fog":
        return _fog(picture, day, seed, horizon, fog)
    if kind == LOW:
        return _low_fog(picture, day, seed, horizon)
    if kind == "wind":
        return _wind(picture, day, seed)
    return picture


def airborne(picture: Image.Image, setting: Setting, seasons: frozenset[str], horizon: float) -> Image.Image:
    """Petals of spring or leaves of autumn on the air, where the place has such `seasons`; in place.

    In wind there are more of them, and they fly flat.
    """
    kind = setting.plan.season if setting.plan.season in seasons else ""
    kind = "spring" if setting.wants("petals") else "autumn" if setting.wants("leaffall") else kind
    many = setting.wants("petals") or setting.wants("leaffall")
    windy = setting.weather == "wind" and bool(seasons)
    if kind not in AIRBORNE and not windy:
        return picture
    tones = AIRBORNE.get(kind, (rgb("#8fa050"), rgb("#b0a24c"), rgb("#6f8a3f")))
    width, height = picture.size
    unit = min(width, height)
    rng = stream(setting.view.seed, "airborne")
    count = 170 if many else 60 if windy or kind == "spring" else 26
    for _ in range(count):
        x, y = float(rng.uniform(-1.2, 1.2)), 0.06 + 0.9 * float(rng.random())
        near, turn, pick = float(rng.random()) ** 2, float(rng.uniform(0, math.pi)), int(rng.integers(len(tones)))
        if abs(x) * unit > width / 2:
            continue
        turn = turn if not windy else (turn - 1.57) * 0.35
        # pieces beyond the horizon are small, so that they do not look like blots on the sky
        size = unit * (0.0035 + 0.0115 * near) * (2.0 if many else 1.0) * (1.0 if y > horizon else 0.75)
        piece = _leaf(size, turn, round_tip=kind == "spring")
        colour = times(tones[pick], setting.day.tint)
        corner = (round(width / 2 + x * unit - piece.width / 2), round(y * height - piece.height / 2))
        picture.paste(Image.new("RGB", piece.size, octets(colour)[:3]), corner, piece)
    return picture


def _leaf(size: float, turn: float, round_tip: bool) -> Image.Image:
    """The mask of one small leaf or petal."""
    k = 4
    side = math.ceil(size * 2) + 3
    sheet = Image.new("L", (side * k, side * k), 0)
    c, s = math.cos(turn), math.sin(turn)
    wide = 0.55 if round_tip else 0.36
    outline = [(-1.0, 0.0), (-0.45, wide * 0.8), (0.2, wide), (0.7, wide * 0.6), (1.0, 0.0)]
    outline += [(u, -v) for u, v in reversed(outline[1:-1])]
    m, r = side * k / 2, size * k
    ImageDraw.Draw(sheet).polygon([(m + (u * c - v * s) * r, m + (u * s + v * c) * r) for u, v in outline], fill=235)
    return sheet.reduce(k)


def _wind(picture: Image.Image, day: Daylight, seed: int) -> Image.Image:
    """Gusts: long thin strokes of moving air, bent upwards at their ends."""
    width, height = picture.size
    unit = min(width, height)
    rng = stream(seed, "gusts")
    k = 2 if unit < 900 else 1
    sheet = Image.new("L", (width * k, height * k), 0)
    pen = ImageDraw.Draw(sheet)
    for _ in range(34):
        x, y = float(rng.uniform(-1.3, 1.1)), float(rng.uniform(0.05, 0.92))
        long, lift, tone = float(rng.uniform(0.16, 0.5)), float(rng.uniform(0.008, 0.03)), int(rng.uniform(50, 120))
        line = [
            (
                (width / 2 + (x + long * t) * unit) * k,
                (y * height - lift * unit * math.sin(t * 3.0) + lift * unit * 0.5 * math.sin(t * 9)) * k,
            )
            for t in [step / 24 for step in range(25)]
        ]
        pen.line(line, fill=tone, width=max(1, round(unit * k * 0.0018)), joint="curve")
    mask = sheet.reduce(k) if k > 1 else sheet
    mask = mask.filter(ImageFilter.GaussianBlur(max(0.5, unit * 0.0008)))
    picture.paste(octets(mix(day.horizon, (1, 1, 1), 0.5))[:3], (0, 0), mask)
    return picture


def _rain(picture: Image.Image, day: Daylight, seed: int, heavy: bool, bold: bool) -> Image.Image:
    width, height = picture.size
    unit = min(width, height)
    rng = stream(seed, "rain")
    k = 2 if unit < 900 else 1
    sheet = Image.new("L", (width * k, height * k), 0)
    pen = ImageDraw.Draw(sheet)
    slant = 0.32 if heavy else 0.16
    # against a dark sky only bright streaks are seen
    clear, white = (1.3, 0.72) if day.lamps else (1.0, 0.35)
    many, thick, dense = ((190, 130), BOLD, 1.6) if bold else ((650, 260), 1.0, 1.0)
    for near in (0, 1):
        for _ in range(many[near]):
            x, y = float(rng.uniform(-0.15, 1.15)) * width * k, float(rng.uniform(-0.1, 1)) * height * k
            long = unit * k * float(rng.uniform(0.022, 0.045)) * (1.9 if near else 1.0) * thick**0.4
            tone = float(rng.uniform(60, 120)) if not near else float(rng.uniform(85, 150))
            wide = max(1, round(unit * k * (0.0011 + 0.0008 * near) * thick))
            pen.line((x, y, x - slant * long, y + long), fill=min(255, int(tone * clear * dense)), width=wide)
    mask = sheet.reduce(k) if k > 1 else sheet.filter(ImageFilter.GaussianBlur(0.6))
    veil = octets(mix(day.horizon, (1, 1, 1), white))[:3]
    if not day.lamps:
        # before a bright sky it is the shaded side of a streak that is seen
        shaded = mask.point([value * 62 // 100 for value in range(256)])
        picture = picture.copy()
        picture.paste(octets(mix(day.shade, day.middle, 0.25))[:3], (max(1, round(unit * 0.0022)), 0), shaded)
    hazed = Image.blend(picture, Image.new("RGB", picture.size, octets(day.haze)[:3]), 0.12)
    hazed.paste(veil, (0, 0), mask)
    return hazed


def _splashes(picture: Image.Image, day: Daylight, seed: int, horizon: float) -> Image.Image:
    """More and longer streaks of a downpour, and the crowns that drops throw up from the ground."""
    width, height = picture.size
    unit = min(width, height)
    rng = stream(seed, "downpour")
    k = 2 if unit < 900 else 1
    sheet = Image.new("L", (width * k, height * k), 0)
    pen = ImageDraw.Draw(sheet)
    for _ in range(420):
        x, y = float(rng.uniform(-0.15, 1.15)) * width * k, float(rng.uniform(-0.1, 1)) * height * k
        long = unit * k * float(rng.uniform(0.06, 0.13))
        pen.line(
            (x, y, x - 0.26 * long, y + long), fill=int(rng.uniform(60, 130)), width=max(1, round(unit * k * 0.0016))
        )
    for _ in range(150):
        near = float(rng.random())
        x, y = float(rng.random()) * width * k, (horizon + (1 - horizon) * (0.12 + 0.86 * near)) * height * k
        r = unit * k * (0.004 + 0.013 * near)
        pen.ellipse((x - r, y - r * 0.3, x + r, y + r * 0.3), outline=150, width=max(1, round(unit * k * 0.0012)))
        for lean in (-0.5, 0.0, 0.5):
            pen.line(
                (x + lean * r, y, x + lean * r * 1.6, y - r * (1.1 - abs(lean))),
                fill=170,
                width=max(1, round(unit * k * 0.0014)),
            )
    mask = sheet.reduce(k) if k > 1 else sheet.filter(ImageFilter.GaussianBlur(0.6))
    picture.paste(octets(mix(day.horizon, (1, 1, 1), 0.45))[:3], (0, 0), mask)
    return picture


def _blizzard(picture: Image.Image, day: Daylight, seed: int) -> Image.Image:
    """Driving snow: streaks that fly aslant, and a white veil that comes in gusts."""
    width, height = picture.size
    unit = min(width, height)
    rng = stream(seed, "blizzard")
    view = View(max(16, width // 4), max(16, height // 4), seed, 0)
    gusts = view.noise("gusts of snow", 1.2, 4.0, octaves=4)
    veil = np.clip(0.20 + 0.9 * (gusts - 0.35), 0.08, 0.40)
    mask = Image.fromarray((veil * 255).astype(np.uint8)).resize((width, height), Image.Resampling.BILINEAR)
    white = octets(mix((0.96, 0.98, 1.0), day.horizon, 0.25 if day.stars < 0.5 else 0.55))[:3]
    picture.paste(white, (0, 0), mask)
    k = 2 if unit < 900 else 1
    sheet = Image.new("L", (width * k, height * k), 0)
    pen = ImageDraw.Draw(sheet)
    for _ in range(620):
        x, y = float(rng.uniform(-0.1, 1.2)) * width * k, float(rng.uniform(-0.1, 1)) * height * k
        near = float(rng.random()) ** 2
        long = unit * k * (0.010 + 0.045 * near)
        pen.line(
            (x, y, x - long, y + long * 0.42),
            fill=int(120 + 110 * near),
            width=max(1, round(unit * k * (0.0018 + 0.0042 * near))),
        )
    flakes = sheet.reduce(k) if k > 1 else sheet
    picture.paste((255, 255, 255), (0, 0), flakes.filter(ImageFilter.GaussianBlur(max(0.5, unit * 0.0012))))
    return picture


def _snow(picture: Image.Image, day: Daylight, seed: int) -> Image.Image:
    width, height = picture.size
    unit = min(width, height)
    rng = stream(seed, "snow")
    out = Image.blend(picture, Image.new("RGB", picture.size, octets(day.haze)[:3]), 0.10)
    white = octets(mix((1, 1, 1), day.horizon, 0.1))[:3]
    for count, radius, alpha, blur in ((700, 0.0016, 190, 0.0), (260, 0.0034, 215, 0.0007), (70, 0.0085, 150, 0.0035)):
        sheet = Image.new("L", (width, height), 0)
        pen = ImageDraw.Draw(sheet)
        for _ in range(round(count * min(1.0, 0.35 + unit / 1000))):
            x, y, r = (
                float(rng.random()) * width,
                float(rng.random()) * height,
                radius * float(rng.uniform(0.6, 1.3)) * unit,
            )
            r = max(0.6, r)
            pen.ellipse((x - r, y - r, x + r, y + r), fill=alpha)
        sheet = sheet.filter(ImageFilter.GaussianBlur(max(0.5, blur * unit)))
        out.paste(white, (0, 0), sheet)
    return out


def _low_fog(picture: Image.Image, day: Daylight, seed: int, horizon: float) -> Image.Image:
    """A bank of fog on the ground: level strands before the horizon, thick in hollows; sky and peaks stay clear."""
    width, height = picture.size
    view = View(max(16, width // 4), max(16, height // 4), seed, 0)
    strands = view.noise("low fog", 0.9, 9.0, octaves=3)
    below = view.y - horizon
    bank = np.exp(-((below / np.where(below < 0, 0.055, 0.13)) ** 2))
    amount = np.clip(bank * (0.62 + 0.75 * (strands - 0.35)), 0, 0.86)
    mask = Image.fromarray((amount * 255).astype(np.uint8)).resize((width, height), Image.Resampling.BILINEAR)
    out = picture.copy()
    out.paste(octets(mix(_veil(day), (1.0, 0.98, 0.95), 0.0 if day.lamps else 0.45))[:3], (0, 0), mask)
    return out


def _veil(day: Daylight) -> Colour:
    """The colour of fog: by night it throws back what light there is, or it would be the dark itself."""
    if day.lamps:
        return mix(day.haze, NIGHT_FOG, 0.62)
    # a low sun glows in it
    return mix(day.haze, day.horizon, 0.6) if day.sun_height < LOW_SUN else mix(day.haze, (0.93, 0.94, 0.95), 0.35)


def _fog(picture: Image.Image, day: Daylight, seed: int, horizon: float, share: float) -> Image.Image:
    width, height = picture.size
    view = View(max(16, width // 4), max(16, height // 4), seed, 0)
    banks = view.noise("fog", 1.1, 3.6, octaves=4)
    lying = np.exp(-(((view.y - horizon) / 0.30) ** 2))
    amount = np.clip(0.16 + lying * (0.36 + 0.70 * (banks - 0.3)), 0, 0.80) * share
    mask = Image.fromarray((amount * 255).astype(np.uint8)).resize((width, height), Image.Resampling.BILINEAR)
    out = picture.copy()
    out.paste(octets(_veil(day))[:3], (0, 0), mask)
    return out
