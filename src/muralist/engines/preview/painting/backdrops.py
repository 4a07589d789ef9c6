"""The setting of a plan: its daylight, and the place painted alone."""

from __future__ import annotations

import numpy as np
from PIL import Image

from muralist.engines.preview.brushes.light import DAYLIGHTS, Daylight, seasoned, weathered
from muralist.engines.preview.brushes.streams import stream
from muralist.engines.preview.brushes.view import View
from muralist.engines.preview.optics import lens, sunlight
from muralist.engines.preview.optics.around.courses import watered
from muralist.engines.preview.optics.around.leafbed import bedded
from muralist.engines.preview.optics.studio import Finish
from muralist.engines.preview.painting.plainness import CLEAN, CLEANLY
from muralist.engines.preview.plan import ScenePlan
from muralist.engines.preview.scenery.air import fogs
from muralist.engines.preview.scenery.built.openair import lay_before, table_before
from muralist.engines.preview.scenery.home.freeside import clear_side
from muralist.engines.preview.scenery.nature.puddles import puddled, rained_on
from muralist.engines.preview.scenery.setting import Place, Setting
from muralist.engines.preview.staging.held.backdrop import scenery_of


def set_scene(plan: ScenePlan, width: int, height: int, seed: int, finish: Finish) -> Setting:
    """The setting to paint a plan's backdrop in, at backdrop size."""
    shrink = min(1.0, (finish.backdrop / (width * height)) ** 0.5)
    small = (max(16, round(width * shrink)), max(16, round(height * shrink)))
    view = View(*small, seed, finish.detail, texture=CLEAN if CLEANLY & set(plan.styles) else 1.0)
    side = -1 if stream(seed, "side").random() < 0.7 else 1
    return Setting(view=view, day=daylight(plan), plan=scenery_of(plan), side=side)


def daylight(plan: ScenePlan) -> Daylight:
    """The hour's light in the plan's season and weather; golden light makes a plain day golden."""
    time = "golden" if {"golden", "warm"} & set(plan.lights) and plan.time in {"day", "noon"} else plan.time
    hour = sunlight.blued(DAYLIGHTS[time]) if "blue" in plan.lights and time == "dusk" else DAYLIGHTS[time]
    if "inkwash" in plan.styles and not hour.lamps:
        hour = sunlight.papered(hour)
    return weathered(seasoned(hour, plan.season), fogs.light_of(plan))


def backdrop(setting: Setting, place: Place, width: int, height: int) -> Image.Image:
    """The place alone, scaled up to full size; dithered, so that skies do not band."""
    pixels = lens.table_from_above(setting) if lens.from_above(setting, place) else place.paint(setting)
    clear_side(setting, pixels, place)
    watered(setting, pixels, place)
    bedded(setting, pixels, place)
    if rained_on(setting, place):
        puddled(setting, pixels, place)
    if table_before(setting.plan, place):
        lay_before(setting, pixels)
    dither = setting.view.rng("dither").random(pixels.shape[:2], dtype=np.float32)
    pixels *= np.float32(255)
    pixels += dither[..., None]
    np.clip(pixels, 0, 255, out=pixels)
    picture = Image.fromarray(pixels.astype(np.uint8))
    if picture.size != (width, height):
        picture = picture.resize((width, height), Image.Resampling.BICUBIC)
    return picture
