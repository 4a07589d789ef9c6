"""A double exposure: on pale paper, the shape of what is named, in which the scene shows through."""

from __future__ import annotations

from PIL import Image, ImageChops, ImageFilter, ImageOps

from muralist.engines.preview.plan import ScenePlan

DOUBLE = "double"
PAPER = (240, 236, 228)
FIRST = 0.62
"""How dark the first exposure is made, so that the second shows in its shades."""
OWN = 0.50
"""How much of the thing itself is seen in its lit upper part."""
FADE = 0.34
"""Share of its height over which its lower end is lost in the paper."""


def is_double(plan: ScenePlan) -> bool:
    """Whether one picture is exposed twice: something named, and a scene to see in it."""
    return DOUBLE in plan.layouts and bool(plan.things)


def doubled(picture: Image.Image, scene: Image.Image, shape: Image.Image) -> Image.Image:
    """The thing of that shape (L) in the picture, filled with the scene, on paper that has a breath of it."""
    box = shape.getbbox()
    if box is None:
        return picture
    unit = min(picture.size)
    thing = ImageOps.grayscale(picture).convert("RGB")
    dark = thing.point([round(value * FIRST) for value in range(256)] * 3)
    inside = ImageChops.screen(dark, scene.point([round(value * 0.80) for value in range(256)] * 3))
    # the head is seen for what it is, and further down the scene takes over
    ramp = Image.linear_gradient("L").resize((picture.width, box[3] - box[1]))
    own = Image.new("L", picture.size, 0)
    own.paste(ramp.point([round(255 * OWN * max(0.0, 1 - value / 200)) for value in range(256)]), (0, box[1]))
    inside = Image.composite(picture, inside, own)
    fall = Image.new("L", picture.size, 255)
    high = max(1, round(FADE * (box[3] - box[1])))
    fall.paste(Image.linear_gradient("L").point([255 - round(value * 0.72) for value in range(256)])
               .resize((picture.width, high)), (0, box[3] - high))  # fmt: skip
    mask = shape.filter(ImageFilter.GaussianBlur(max(0.6, unit * 0.0016)))
    page = Image.blend(Image.new("RGB", picture.size, PAPER), ImageOps.grayscale(scene).convert("RGB"), 0.07)
    return Image.composite(inside, page, ImageChops.multiply(mask, fall))
