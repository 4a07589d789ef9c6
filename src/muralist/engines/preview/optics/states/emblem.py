"""A picture printed on a thing: painted small by its own drawing, laid on the broadest part of what bears it."""

from __future__ import annotations

import numpy as np
from PIL import Image, ImageChops

from muralist.engines.preview.brushes.canvas import Canvas
from muralist.engines.preview.brushes.colour import rgb
from muralist.engines.preview.brushes.smiles import broadest
from muralist.engines.preview.brushes.surfaces import PICTURED
from muralist.engines.preview.optics.states.strewn import form_light
from muralist.engines.preview.props import all_props
from muralist.engines.preview.props.prop import Look

SHARE = 0.78
"""How much of the largest square in the thing the picture fills."""
FASTENED = {"padlock": 0.45}
"""How much smaller what is fastened to a thing is than a picture would be."""
SMALL = 0.15
"""The size of each of many, as fruit in a tree."""
SPOTS = ((0.0, 0.0), (-0.62, 0.55), (0.62, 0.55), (-0.62, -0.55), (0.62, -0.55))
"""Where several small pictures lie, in half sides of that square."""


LOWER = frozenset({"mug", "bowl", "teapot", "jar", "paper_cup"})
"""What is open above: the picture is under the rim."""


def emblazoned(canvas: Canvas, name_of_host: str, look: Look) -> None:
    """Print what the look's pattern names on the canvas."""
    name, variant, code, many = look.pattern.removeprefix(PICTURED).split("|")
    alpha = canvas.image.getchannel("A")
    box = alpha.getbbox()
    if box is None:
        return
    u, v, share = broadest(alpha.crop(box))
    wide, tall = box[2] - box[0], box[3] - box[1]
    middle, half = (box[0] + u * wide, box[1] + v * tall), share * max(wide, tall) * SHARE
    if name_of_host in LOWER:
        middle, half = (middle[0], middle[1] + 0.24 * half), half * 0.86
    half *= FASTENED.get(name, 1.0)
    size = half * (SMALL if int(many) > len(SPOTS) else 0.42 if int(many) > 1 else 1.0)
    spots = _spots(look, int(many))
    picture = _picture(canvas, look, (name, variant, code), 2 * size)
    sheet = Image.new("RGBA", canvas.size, (0, 0, 0, 0))
    for dx, dy in spots:
        x, y = middle[0] + dx * half, middle[1] + dy * half
        sheet.paste(picture, (round(x - picture.width / 2), round(y - picture.height / 2)), picture)
    lit = np.asarray(sheet).astype(np.float32)
    lit[..., :3] = np.clip(lit[..., :3] * np.clip(form_light(canvas, 0.2) + 0.04, 0.6, 1.1)[..., None], 0, 255)
    shown = Image.fromarray(lit.astype(np.uint8), "RGBA")
    shown.putalpha(ImageChops.multiply(shown.getchannel("A"), alpha))
    canvas.image.alpha_composite(shown)


def _spots(look: Look, many: int) -> tuple[tuple[float, float], ...]:
    """Where the pictures lie: one in the middle, five in a pattern, or more of them anywhere."""
    if many <= len(SPOTS):
        return SPOTS if many > 1 else SPOTS[:1]
    rng = look.rng("spots")
    grid = [(-1.05 + 0.7 * (k % 4), -0.85 + 0.8 * (k // 4)) for k in range(many)]
    return tuple((x + float(rng.uniform(-0.2, 0.2)), y + float(rng.uniform(-0.25, 0.25))) for x, y in grid)


def _picture(canvas: Canvas, look: Look, what: tuple[str, str, str], side: float) -> Image.Image:
    """The drawing as flat print, as large as a square of so many pixels."""
    name, variant, code = what
    prop = all_props()[name]
    own = Look(seed=look.seed, number=look.number, variant=variant, colours=(rgb(code),) if code else ())
    extent = prop.extent(own)
    scale = side / max(extent.width, extent.height)
    small = Canvas(extent, scale, canvas.light, samples=canvas.samples, detail=min(1, canvas.detail))
    prop.paint(small, own)
    painted = small.image
    painted.alpha_composite(small.bright)
    kept = painted.getchannel("A").getbbox()
    return painted.crop(kept) if kept else painted
