"""Paints a scene plan: backdrop, then props with their shadows and reflections, then weather, then style."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np
from PIL import Image

from muralist.engines.preview.brushes.canvas import Canvas
from muralist.engines.preview.brushes.colour import Colour, mix
from muralist.engines.preview.brushes.light import DAYLIGHTS, Light, weathered
from muralist.engines.preview.brushes.streams import stream
from muralist.engines.preview.brushes.view import View
from muralist.engines.preview.layout import Placement, arrange
from muralist.engines.preview.places import all_places
from muralist.engines.preview.plan import ScenePlan
from muralist.engines.preview.scenery.setting import Place, Setting
from muralist.engines.preview.scenery.surroundings import cast, halo, reflect
from muralist.engines.preview.scenery.weather import weather

Progress = Callable[[float], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Finish:
    """How finely a tier paints: supersampling of edges, detail 0..2, and the backdrop's largest size in pixels."""

    samples: int
    detail: int
    backdrop: int


FINISHES: dict[str, Finish] = {
    "klein": Finish(samples=2, detail=0, backdrop=700_000),
    "pro": Finish(samples=2, detail=1, backdrop=1_060_000),
    "flex": Finish(samples=3, detail=2, backdrop=1_400_000),
    "max": Finish(samples=3, detail=2, backdrop=1_400_000),
}


def compose(plan: ScenePlan, width: int, height: int, seed: int, tier: str, progress: Progress) -> Image.Image:
    """Paint the plan, without its style, as an RGB picture of exactly this size."""
    finish = FINISHES.get(tier, FINISHES["pro"])
    place = all_places()[plan.place]
    setting = set_scene(plan, width, height, seed, finish)
    picture = backdrop(setting, place, width, height)
    progress(0.4)
    picture = place.finish(setting, picture)
    progress(0.5)
    light = place.light(setting)
    stand_things(picture, plan, place, setting, light, seed, finish, progress)
    picture = place.over(setting, picture)
    if not place.indoor and not place.weightless:
        picture = weather(picture, plan.weather, setting.day, seed, horizon=place.horizon)
    return picture


def stand_things(
    picture: Image.Image, plan: ScenePlan, place: Place, setting: Setting, light: Light, seed: int, finish: Finish,
    progress: Progress | None = None,
) -> None:  # fmt: skip
    """Paint every thing of the plan into the picture, back to front."""
    placements = arrange(plan, place, picture.width / picture.height, seed, light.dark)
    for number, placement in enumerate(placements):
        stand(picture, placement, place, setting, light, finish, lamps=len(placements) ** -0.55)
        if progress is not None and number % 3 == 0:
            progress(0.5 + 0.25 * (number + 1) / len(placements))


def stand_sheet(picture: Image.Image, sheet: Image.Image, at: tuple[int, int], place: Place, light: Light) -> None:
    """Stand a cut-out (RGBA, foot at its bottom edge) in the picture as if it were a prop."""
    foot = (at[0] + sheet.width / 2, float(at[1] + sheet.height))
    cast(picture, sheet, at, foot, light, place, perched=False)
    _tone_and_paste(picture, sheet, at, mix(light.tint, (1, 1, 1), 0.4), (0, 0, 0), 0.0)


def set_scene(plan: ScenePlan, width: int, height: int, seed: int, finish: Finish) -> Setting:
    """The setting to paint a plan's backdrop in, at backdrop size."""
    shrink = min(1.0, (finish.backdrop / (width * height)) ** 0.5)
    small = (max(16, round(width * shrink)), max(16, round(height * shrink)))
    view = View(*small, seed, finish.detail)
    side = -1 if stream(seed, "side").random() < 0.7 else 1
    return Setting(view=view, day=weathered(DAYLIGHTS[plan.time], plan.weather), plan=plan, side=side)


def backdrop(setting: Setting, place: Place, width: int, height: int) -> Image.Image:
    """The place alone, scaled up to full size; dithered, so that skies do not band."""
    pixels = place.paint(setting)
    dither = setting.view.rng("dither").random(pixels.shape[:2], dtype=np.float32)
    pixels *= np.float32(255)
    pixels += dither[..., None]
    np.clip(pixels, 0, 255, out=pixels)
    picture = Image.fromarray(pixels.astype(np.uint8))
    if picture.size != (width, height):
        picture = picture.resize((width, height), Image.Resampling.BICUBIC)
    return picture


def stand(
    picture: Image.Image,
    placement: Placement,
    place: Place,
    setting: Setting,
    light: Light,
    finish: Finish,
    lamps: float,
) -> None:
    """Paint one prop with the shadow or reflection it needs; `lamps` scales the light that it gives off."""
    width, height = picture.size
    unit = min(width, height)
    scale = placement.unit * unit
    shading = light if not placement.flip else _flipped(light)
    canvas = Canvas(placement.extent, scale, shading, samples=finish.samples, detail=finish.detail)
    placement.prop.paint(canvas, placement.look)
    sheet, bright = canvas.image, canvas.bright
    ox, oy = canvas.origin
    if placement.flip:
        sheet = sheet.transpose(Image.Transpose.FLIP_LEFT_RIGHT)
        bright = bright.transpose(Image.Transpose.FLIP_LEFT_RIGHT)
        ox = sheet.width - ox
    foot = (width / 2 + placement.x * unit, placement.y * height)
    at = (round(foot[0] - ox), round(foot[1] - oy))
    if placement.where == "water":
        reflect(picture, sheet, at, foot, setting)
    elif placement.where == "ground" and placement.prop.casts:
        cast(picture, sheet, at, foot, light, place, perched=placement.perched)
    haze = placement.far if not place.indoor else 0.0
    _tone_and_paste(picture, sheet, at, light.tint, setting.day.haze, haze)
    if bright.getbbox() is not None:
        picture.paste(bright.convert("RGB"), at, bright.getchannel("A"))
    for x, y, radius, colour, strength in canvas.lamps:
        lx = foot[0] + (-x if placement.flip else x) * scale
        halo(picture, lx, foot[1] - y * scale, radius * scale, colour, strength * lamps)


def _flipped(light: Light) -> Light:
    x, y, z = light.direction
    return replace(light, direction=(-x, y, z))


def _tone_and_paste(
    picture: Image.Image, sheet: Image.Image, at: tuple[int, int], tint: Colour, haze: Colour, far: float
) -> None:
    table: list[int] = []
    for channel in range(3):
        gain, add = tint[channel] * (1 - far), haze[channel] * far * 255
        table += [min(255, round(value * gain + add)) for value in range(256)]
    alpha = sheet.getchannel("A")
    picture.paste(sheet.convert("RGB").point(table), at, alpha)
