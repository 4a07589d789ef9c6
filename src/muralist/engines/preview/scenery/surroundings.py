"""What props do to the light around them: shadows, halos and reflections, laid into the picture in place."""

from __future__ import annotations

import numpy as np
from PIL import Image, ImageDraw, ImageFilter

from muralist.engines.preview.brushes.colour import Colour, mix, octets
from muralist.engines.preview.brushes.light import Light
from muralist.engines.preview.scenery.setting import Place, Setting

SHADOW_ROWS = 160
"""Shadows are worked out on silhouettes at most this many rows high; they are blurred anyway."""

LONG, FRONT_SLIDE = 1.5, 0.52
"""Length (heights of what throws it) from which a shadow goes no farther aside, and how far aside it goes a height."""
UNDER = 0.055
"""How deep the dark below a vehicle is, of its height."""
FRONT_REACHES, FRONT_DEPTHS = (0.0, 0.42, 0.9, 1.5), (0.05, 0.20, 0.30, 0.50)
"""Lengths of shadows that come towards the viewer, and how far down the picture they reach."""


def cast(
    picture: Image.Image,
    sheet: Image.Image,
    at: tuple[int, int],
    foot: tuple[float, float],
    light: Light,
    place: Place,
    *,
    perched: bool,
    walled: bool = False,
    roofed: bool = False,
) -> None:
    """Contact shadow under the foot, a slanted one along the ground, and indoors a soft one on the wall.

    `walled` says that the one on the wall lies there already, `roofed` that a body is close over the ground.
    """
    alpha = sheet.getchannel("A")
    side = -1 if light.direction[0] > 0 else 1
    if light.even:
        _contact(picture, alpha, at, foot, light, side)
        return
    small = max(1, sheet.height // SHADOW_ROWS)
    shape = alpha.reduce(small) if small > 1 else alpha
    if has_wall(place) and not perched and not walled:
        _wall_shadow(picture, shape, small, at, light, side, place)
    if not perched:
        _lying_shadow(picture, shape, small, at, foot, light, side, front=not place.indoor)
    if roofed:
        _underneath(picture, alpha, at, foot, light)
    _contact(picture, alpha, at, foot, light, side)


def _underneath(
    picture: Image.Image, alpha: Image.Image, at: tuple[int, int], foot: tuple[float, float], light: Light
) -> None:  # fmt: skip
    """The dark between the wheels of what drives: no light gets below it, wherever its shadow falls."""
    base = round(foot[1]) - at[1]
    low = max(0, base - max(3, alpha.height // 22))
    box = alpha.crop((0, low, alpha.width, max(1, min(alpha.height, base)))).getbbox()
    if box is None:
        return
    thick = max(2, round(alpha.height * UNDER))
    mark = Image.new("L", (box[2] - box[0] + 6 * thick, 8 * thick), 0)
    edges = (3.4 * thick, 3 * thick, mark.width - 3.4 * thick, 4.8 * thick)
    ImageDraw.Draw(mark).rounded_rectangle(edges, 0.9 * thick, fill=255)
    mark = mark.filter(ImageFilter.GaussianBlur(thick * 0.55))
    corner = (at[0] + box[0] - 3 * thick, round(foot[1]) - round(4.2 * thick))
    darken(picture, mark, corner, mix(light.shade, (0, 0, 0), 0.2), 0.66 if light.shadow > 0.3 else 0.45)


def has_wall(place: Place) -> bool:
    """Whether a wall is close enough behind the things to catch their shadows."""
    return place.indoor and not place.sheltered


def shade_wall(picture: Image.Image, sheet: Image.Image, at: tuple[int, int], light: Light, place: Place) -> None:
    """The shadow of one thing on the wall alone, before anything is painted on which it would fall too."""
    if light.even:
        return
    alpha = sheet.getchannel("A")
    small = max(1, sheet.height // SHADOW_ROWS)
    shape = alpha.reduce(small) if small > 1 else alpha
    _wall_shadow(picture, shape, small, at, light, -1 if light.direction[0] > 0 else 1, place)


def _lying_shadow(
    picture: Image.Image, shape: Image.Image, small: int, at: tuple[int, int], foot: tuple[float, float],
    light: Light, side: int, *, front: bool,
) -> None:  # fmt: skip
    """The silhouette laid on the ground and pushed away from the light, sharper near the foot than far from it.

    Outdoors the sun stands in the sky behind the things: their shadows come to the `front`.
    """
    reach = light.reach
    if front:
        # nothing of the cut-out below the foot comes between it and its shadow
        shape = shape.crop((0, 0, shape.width, max(2, min(shape.height, round((foot[1] - at[1]) / small)))))
    depths = np.interp(reach, FRONT_REACHES, FRONT_DEPTHS)
    share = float(depths) if front else 0.17 if reach < 0.6 else 0.24
    ground = max(2, round(shape.height * share))
    slide = round(shape.height * (min(reach, LONG) * FRONT_SLIDE if front else reach)) * side
    lying = shape.resize((shape.width, ground), Image.Resampling.BILINEAR)
    if front:
        lying = lying.transpose(Image.Transpose.FLIP_TOP_BOTTOM)
    blur = max(0.6, shape.height * light.soft)
    pad = max(3, round(blur * 2.5))
    size = (shape.width + abs(slide) + 2 * pad, ground + 2 * pad)
    origin = pad + (0 if slide > 0 else -slide)
    # a row of the result shows that of the lying shape, moved by how far from the foot it lies
    lean = slide / ground
    away = (1, -lean, lean * pad - origin) if front else (1, lean, -origin - lean * (pad + ground))
    sheared = lying.transform(size, Image.Transform.AFFINE, (*away, 0, 1, -pad), Image.Resampling.BILINEAR)
    shadow = sheared.filter(ImageFilter.GaussianBlur(blur))
    fade = np.linspace(*((1.0, 0.6) if front else (0.62, 1.0)), size[1], dtype=np.float32)[:, None]
    faded = Image.fromarray((np.asarray(shadow).astype(np.float32) * fade).astype(np.uint8))
    full = faded.resize((faded.width * small, faded.height * small), Image.Resampling.BILINEAR)
    lap = round(0.01 * shape.height * small)
    down = -pad * small - lap if front else lap - (ground + pad) * small
    darken(picture, full, (at[0] - origin * small, round(foot[1]) + down), light.shade, light.shadow)


def _contact(
    picture: Image.Image, alpha: Image.Image, at: tuple[int, int], foot: tuple[float, float], light: Light, side: int
) -> None:
    """What touches the ground keeps the light out completely."""
    depth = max(3, alpha.height // 22)
    base = round(foot[1]) - at[1]
    feet = alpha.crop((0, max(0, base - depth), alpha.width, max(1, min(alpha.height, base))))
    box = feet.getbbox()
    if box is None:
        return
    wide = box[2] - box[0]
    thick = max(2, round(min(wide * 0.055, alpha.height * 0.03)))
    mark = Image.new("L", (wide + 8 * thick, 9 * thick), 0)
    pen = ImageDraw.Draw(mark)
    middle = mark.height / 2
    columns = np.asarray(feet).max(axis=0)[box[0] : box[2]] > 90
    edges = np.flatnonzero(np.diff(np.concatenate([[0], columns.astype(np.int8), [0]])))
    for start, end in zip(edges[::2].tolist(), edges[1::2].tolist(), strict=True):
        pen.ellipse(
            (4 * thick + start - thick * 0.4, middle - thick, 4 * thick + end + thick * 0.4, middle + thick), fill=255
        )
    mark = mark.filter(ImageFilter.GaussianBlur(0.7 if light.even else thick * 0.75))
    corner = (at[0] + box[0] - 4 * thick + round(side * thick * 0.5), round(foot[1] - middle - thick * 0.7))
    strength = 0.30 if light.even else 0.78 if light.shadow > 0.3 else 0.55
    darken(picture, mark, corner, mix(light.shade, (0, 0, 0), 0.35), strength)


def _wall_shadow(
    picture: Image.Image, shape: Image.Image, small: int, at: tuple[int, int], light: Light, side: int, place: Place,
) -> None:  # fmt: skip
    """The prop's silhouette on the wall behind it, blurred and pushed away from the light; cut at the table's edge."""
    edge = round(place.horizon * picture.height)
    blur = max(1.0, shape.height * 0.022)
    pad = round(blur * 3)
    soft = Image.new("L", (shape.width + 2 * pad, shape.height + 2 * pad), 0)
    soft.paste(shape, (pad, pad))
    soft = soft.filter(ImageFilter.GaussianBlur(blur))
    full = soft.resize((soft.width * small, soft.height * small), Image.Resampling.BILINEAR)
    x = at[0] - pad * small + round(side * shape.width * small * 0.24)
    y = at[1] - pad * small - round(shape.height * small * 0.015)
    keep = max(0, min(full.height, edge - y))
    if keep <= 0:
        return
    darken(picture, full.crop((0, 0, full.width, keep)), (x, y), light.shade, light.shadow * 0.62)


def darken(picture: Image.Image, mask: Image.Image, at: tuple[int, int], shade: Colour, strength: float) -> None:
    """Multiply the picture by the shade where the mask says."""
    left, top = max(0, at[0]), max(0, at[1])
    right, bottom = min(picture.width, at[0] + mask.width), min(picture.height, at[1] + mask.height)
    if right <= left or bottom <= top:
        return
    cut = mask.crop((left - at[0], top - at[1], right - at[0], bottom - at[1]))
    region = picture.crop((left, top, right, bottom))
    table: list[int] = []
    for channel in range(3):
        table += [round(value * shade[channel]) for value in range(256)]
    dark = region.point(table)
    picture.paste(dark, (left, top), cut.point([round(value * strength) for value in range(256)]))


def halo(picture: Image.Image, x: float, y: float, radius: float, colour: Colour, strength: float) -> None:
    """Add a round glow of light, brightest in the middle."""
    reach = max(2, round(radius))
    box = (
        max(0, round(x) - reach), max(0, round(y) - reach),
        min(picture.width, round(x) + reach), min(picture.height, round(y) + reach),
    )  # fmt: skip
    if box[2] <= box[0] or box[3] <= box[1]:
        return
    columns = (np.arange(box[0], box[2], dtype=np.float32) + 0.5 - x)[None, :]
    lines = (np.arange(box[1], box[3], dtype=np.float32) + 0.5 - y)[:, None]
    far = np.sqrt(columns**2 + lines**2) / reach
    amount = np.clip(1 - far, 0, 1) ** 2.2 * strength
    region = np.asarray(picture.crop(box)).astype(np.float32)
    region += (255 - region) * amount[..., None] * np.array(colour, dtype=np.float32)
    picture.paste(Image.fromarray(np.clip(region, 0, 255).astype(np.uint8)), box[:2])


def reflect(
    picture: Image.Image, sheet: Image.Image, at: tuple[int, int], foot: tuple[float, float], setting: Setting,
    shore: float,
) -> None:  # fmt: skip
    """The prop upside down in the water, broken into ripples that widen towards the viewer.

    One that was asked for is clear, and ends at the near `shore`, a height in pixels.
    """
    mirror = sheet.transpose(Image.Transpose.FLIP_TOP_BOTTOM)
    under = sheet.height - (round(foot[1]) - at[1])
    mirror = mirror.crop((0, under, mirror.width, mirror.height))
    mirror = mirror.resize((mirror.width, max(1, round(mirror.height * 0.8))), Image.Resampling.BILINEAR)
    pixels = np.asarray(mirror).copy()
    rng = setting.view.rng("ripples")
    height = pixels.shape[0]
    lines = np.arange(height)
    phase = np.cumsum(1.4 / (1 + lines / max(8, height) * 5)) * 60 / max(60, height)
    sway = np.sin(phase * 3.1) * 0.6 + np.sin(phase * 1.3 + float(rng.uniform(0, 6))) * 0.4
    offset = (sway * mirror.width * 0.022 * (0.3 + lines / height)).astype(np.int64)
    columns = np.arange(mirror.width)
    for line in range(height):
        source = np.clip(columns - offset[line], 0, mirror.width - 1)
        pixels[line] = pixels[line][source]
    asked = setting.wants("reflection")
    strength, lasting, dimmed = (0.88, 0.45, 0.20) if asked else (0.50, 0.8, 0.35)
    fade = (strength * (1 - lines / height) ** lasting * (0.78 + 0.22 * np.sin(phase * 4.3)))[:, None]
    pixels[..., 3] = (pixels[..., 3] * fade).astype(np.uint8)
    if asked:
        pixels[max(0, round(shore - foot[1])) :, :, 3] = 0
    ghost = Image.fromarray(pixels, "RGBA")
    water = Image.new("RGB", ghost.size, octets(mix(setting.day.shade, setting.day.haze, 0.45))[:3])
    tinted = Image.blend(ghost.convert("RGB"), water, dimmed)
    picture.paste(tinted, (at[0], round(foot[1])), ghost.getchannel("A"))


def mirror_wet(picture: Image.Image, sheet: Image.Image, at: tuple[int, int], foot: tuple[float, float]) -> None:
    """The prop's image in a wet pavement: dim, smeared downwards, fading with depth."""
    under = sheet.height - (round(foot[1]) - at[1])
    ghost = sheet.transpose(Image.Transpose.FLIP_TOP_BOTTOM)
    ghost = ghost.crop((0, under, ghost.width, ghost.height))
    size = (max(1, ghost.width // 2), max(1, round(ghost.height * 0.22)))
    ghost = ghost.resize(size, Image.Resampling.BILINEAR).filter(ImageFilter.BoxBlur((0, max(1, size[1] // 40))))
    ghost = ghost.resize((sheet.width, max(1, round(size[1] * 3.2))), Image.Resampling.BILINEAR)
    fade = np.linspace(0.46, 0.0, ghost.height, dtype=np.float32)[:, None]
    mask = (np.asarray(ghost.getchannel("A")).astype(np.float32) * fade).astype(np.uint8)
    picture.paste(ghost.convert("RGB"), (at[0], round(foot[1])), Image.fromarray(mask))


def drop(picture: Image.Image, sheet: Image.Image, at: tuple[int, int], light: Light) -> None:
    """The shadow of what lies flat on a table: its own shape, pushed a little away from the light."""
    side = -1 if light.direction[0] > 0 else 1
    alpha = sheet.getchannel("A")
    for reach, blur, strength in ((0.012, 0.008, 0.55), (0.035, 0.022, 0.8)):
        pad = round(max(sheet.size) * blur * 3) + 2
        mark = Image.new("L", (sheet.width + 2 * pad, sheet.height + 2 * pad), 0)
        mark.paste(alpha, (pad, pad))
        mark = mark.filter(ImageFilter.GaussianBlur(max(sheet.size) * blur))
        away = max(sheet.size) * reach
        corner = (at[0] - pad + round(side * away), at[1] - pad + round(away * 0.9))
        darken(picture, mark, corner, light.shade, light.shadow * strength)
