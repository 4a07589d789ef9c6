"""Where snow lies on the ground it lies on the tops of cars, benches and tables too."""

from __future__ import annotations

import numpy as np
from PIL import Image, ImageChops, ImageFilter

from muralist.engines.preview.brushes.colour import Colour, octets, times
from muralist.engines.preview.brushes.light import Light
from muralist.engines.preview.brushes.streams import stream
from muralist.engines.preview.scenery.air.seasons import snowy
from muralist.engines.preview.scenery.setting import Place, Setting
from muralist.engines.preview.staging.placement import Placement
from muralist.engines.preview.styles.style import moved

BEARERS = frozenset({
    "anchor", "barrel", "basket", "bench", "bicycle", "birdbath", "birdhouse", "boat", "books", "bridge",
    "bulldozer", "bus", "bus_stop", "cactus", "camper_van", "cannon", "car", "carousel", "carriage", "castle",
    "chair", "chest", "church", "crate", "deck_chair", "drum", "dump_truck", "excavator", "fence", "fountain",
    "fruit", "fuel_pump", "gate", "gateway", "gift", "globe", "guitar", "hay", "hydrant", "hedge", "kennel",
    "lantern", "lighthouse", "locomotive", "mailbox", "market_stall", "motorcycle", "mushroom", "parking_meter",
    "pagoda", "pavilion", "pedestal", "phone_booth", "piano", "picnic_table", "plane", "pumpkin", "rock",
    "rocking_chair", "sack", "school", "seesaw", "shed", "shop", "sign", "skyscraper", "sled", "sleigh",
    "slide", "sofa", "sports_car", "statue", "stone_wall", "stool", "street_lamp", "suitcase", "sundial",
    "swing", "table", "telescope", "temple", "tent", "tepee", "tombstone", "torii", "tower", "tractor",
    "traffic_light", "train", "trash_can", "tricycle", "trophy", "truck", "trunk", "vase", "vending_machine",
    "well", "windmill", "greenhouse", "wheelbarrow", "yurt",
})  # fmt: skip
"""What stands still enough, and has a top. Houses and trees are painted with their own snow."""
LYING = frozenset({"", "across"})
"""How what bears snow stands: by itself, or across a river as a bridge does."""
SNOW: Colour = (0.955, 0.970, 0.995)
THICK, OF_HEIGHT, LEAST = 0.011, 0.035, 2
"""How deep it lies: in shares of the frame's shorter side, at most so much of the thing's height; pixels at least."""
BELOW = 2.2
"""How much thicker than the snow a thing must be at its top: it does not lie on spokes."""


def snowcap(
    picture: Image.Image, sheet: Image.Image, at: tuple[int, int], placement: Placement, place: Place,
    setting: Setting, light: Light,
) -> None:  # fmt: skip
    """Lay snow on the top edges of a thing that has just been painted; in place."""
    lies = snowy(setting) and not (place.indoor or place.sheltered or place.weightless or place.cut_open)
    if not lies or placement.prop.name not in BEARERS or placement.where == "sky" or placement.hung not in LYING:
        return
    thick = round(min(THICK * min(picture.size), OF_HEIGHT * sheet.height))
    if thick < LEAST:
        return
    alpha = sheet.getchannel("A")
    deep, thin = _tops(alpha, thick), _tops(alpha, max(1, thick // 2))
    rng = stream(setting.view.seed, "snowcap", placement.thing)
    noise = Image.fromarray((rng.random((4, 14)) * 255).astype(np.uint8)).resize(sheet.size, Image.Resampling.BICUBIC)
    mask = Image.composite(deep, thin, noise.point([0] * 96 + [255] * 160))
    mask = ImageChops.lighter(mask, moved(mask, 0, -max(1, thick // 3)))
    mask = mask.filter(ImageFilter.GaussianBlur(max(0.6, thick * 0.22)))
    picture.paste(octets(times(SNOW, light.tint))[:3], at, mask.point([min(255, round(v * 1.25)) for v in range(256)]))


def _tops(alpha: Image.Image, thick: int) -> Image.Image:
    """Where a shape begins, seen from above, and goes on below for some way."""
    edge = ImageChops.subtract(alpha, moved(alpha, 0, thick))
    return ImageChops.multiply(edge, moved(alpha, 0, -round(thick * BELOW)))
