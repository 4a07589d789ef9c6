"""One picture on the screen of a machine that another shows: an open laptop, a telephone, a television."""

from __future__ import annotations

from PIL import Image, ImageChops, ImageDraw, ImageFilter

from muralist.engines.preview.layout import arrange
from muralist.engines.preview.optics.lens import framed
from muralist.engines.preview.optics.studio import FINISHES
from muralist.engines.preview.painting.backdrops import set_scene
from muralist.engines.preview.places import all_places
from muralist.engines.preview.remix.memory import Memory
from muralist.engines.preview.remix.photos.subject import crop_middle
from muralist.engines.preview.remix.sources import cover
from muralist.engines.preview.staging.placement import Placement

Corner = tuple[float, float]
SCREENS: dict[str, tuple[Corner, Corner, Corner, Corner]] = {
    "laptop": ((-0.675, 0.27), (0.675, 0.27), (0.71, 1.03), (-0.71, 1.03)),
    "computer": ((-0.82, 0.43), (0.82, 0.43), (0.82, 1.30), (-0.82, 1.30)),
    "phone": ((-0.40, 0.061), (0.29, 0.099), (0.437, 1.569), (-0.254, 1.531)),
    "television": ((-0.63, 0.33), (0.29, 0.33), (0.29, 0.97), (-0.63, 0.97)),
}
"""Where the screens of the drawings are, in their own measures, from the lower left around."""
ASIDE = frozenset({"aside", "angled", "closed"})
"""Variants whose screen is not seen from the front."""


def placements_of(base: Memory, width: int, height: int) -> list[Placement]:
    """Everything that stands in a picture, in the order in which it is painted."""
    place = all_places()[base.plan.place]
    light = place.light(set_scene(base.plan, width, height, base.seed, FINISHES["klein"]))
    aspect = width / height
    return list(framed(arrange(base.plan, place, aspect, base.seed, light.dark), base.plan.lens, place, aspect))


def on_screen(
    picture: Image.Image, mask: Image.Image, art: Image.Image, base: Memory, index: int
) -> Image.Image | None:
    """The picture with the other on the screen of that thing, where `mask` shows it; None where none is seen."""
    thing = base.plan.things[index]
    width, height = picture.size
    short = min(width, height)
    placed = placements_of(base, width, height)
    item = next((one for one in placed if one.thing == index and one.prop.name == thing.prop), None)
    if item is None or thing.prop not in SCREENS or ASIDE & set(item.look.variant.split()):
        return None
    turn = -1 if item.flip else 1
    quad = [(width / 2 + (item.x + turn * x * item.unit) * short, item.y * height - y * item.unit * short)
            for x, y in SCREENS[thing.prop]]  # fmt: skip
    xs, ys = [x for x, _ in quad], [y for _, y in quad]
    left, top, right, bottom = round(min(xs)), round(min(ys)), round(max(xs)), round(max(ys))
    if right - left < 2 or bottom - top < 2:
        return None
    shape = Image.new("L", picture.size)
    ImageDraw.Draw(shape).polygon(quad, fill=255)
    shown = picture.copy()
    shown.paste(cover(art, right - left, bottom - top, crop_middle(art)), (left, top))
    glass = ImageChops.multiply(shape.filter(ImageFilter.GaussianBlur(0.7)), mask)
    return Image.composite(shown, picture, glass)
