"""Swirling brushwork: long strokes that run around lights and along shapes, side by side in broken colour."""

from __future__ import annotations

import numpy as np
from PIL import Image, ImageEnhance, ImageFilter

from muralist.engines.preview.brushes.colour import LUMA, Array
from muralist.engines.preview.brushes.streams import stream
from muralist.engines.preview.brushes.view import View
from muralist.engines.preview.styles.cutouts import edge_of, evened
from muralist.engines.preview.styles.linework import contours
from muralist.engines.preview.styles.style import Style, working_size

SIZE = 400_000
STEPS = 12
"""Steps that a stroke is followed either way, each a share `STRIDE` of the shorter side."""
STRIDE = 0.0044
GHOST = 0.30
"""How much of the ground's own drawing shows through the strokes."""
BRISTLES = 260
"""Grains of paint across the shorter side, each of which becomes a stroke."""
WARM, COOL = np.array([26, 12, -26], dtype=np.float32), np.array([-22, -4, 26], dtype=np.float32)
"""What neighbouring strokes differ by: pure colours side by side instead of one mixed tone."""


def apply(picture: Image.Image, seed: int, detail: int) -> Image.Image:
    return sparing(picture, seed, detail, None)


def sparing(picture: Image.Image, seed: int, detail: int, subjects: Image.Image | None) -> Image.Image:
    """The ground in rolling strokes; on the things they follow the shape and are finer."""
    del detail
    small = ImageEnhance.Color(working_size(picture, SIZE)).enhance(1.22)
    view = View(small.width, small.height, seed, 0)
    on = None
    if subjects is not None and subjects.getbbox() is not None:
        on = np.asarray(edge_of(subjects, small.size)).astype(np.float32) / 255
    flow = _flow(small, view, on)
    coarse = stream(seed, "bristles").random((round(1.3 * BRISTLES), round(view.aspect * 1.3 * BRISTLES)))
    grain = np.asarray(Image.fromarray(coarse.astype(np.float32)).resize(small.size, Image.Resampling.BICUBIC))
    strokes, smeared = _drawn_out(np.asarray(evened(small, reach=0.006, keep=0.05)).astype(np.float32), grain, flow)
    relief = np.clip(strokes, -1.6, 1.6)[..., None]
    share = np.ones(view.shape, dtype=np.float32) if on is None else 1 - 0.62 * on
    tone = (smeared @ LUMA)[..., None] / 255
    chroma = (smeared.max(axis=2) - smeared.min(axis=2))[..., None] / 255
    # on a grey wall two hues would be noise
    strength = share[..., None] * (0.45 + 0.75 * (1 - tone)) * np.clip(0.35 + 3.0 * chroma, 0, 1)
    painted = smeared + np.where(relief > 0, WARM * relief, COOL * -relief) * strength + relief * 15 * strength
    own = np.asarray(small).astype(np.float32)
    # windows and stars are smaller than a stroke
    painted += (own - painted) * GHOST
    if on is not None:
        # so are faces and letters
        painted += (own + relief * 8 - painted) * (0.72 * on)[..., None]
    raised = _raised(strokes) * (0.35 + 0.65 * share)
    sheet = Image.fromarray(np.clip(painted + raised[..., None] * 13, 0, 255).astype(np.uint8))
    line = contours(small, subjects, thick=0.0030).point([round(value * 0.62) for value in range(256)])
    sheet.paste((24, 32, 66), (0, 0), line)
    return sheet if sheet.size == picture.size else sheet.resize(picture.size, Image.Resampling.BICUBIC)


def _flow(small: Image.Image, view: View, on: Array | None) -> tuple[Array, Array]:
    """Where strokes go (two fields of unit length): around lights and eddies, along the edges of shapes."""
    unit = view.unit
    tone = np.asarray(small.convert("L").filter(ImageFilter.GaussianBlur(unit * 0.035))).astype(np.float32) / 255
    hills = view.noise("eddies", 2.6, octaves=2, gain=0.35) * 1.5 + tone * 2.4
    gy, gx = np.gradient(hills)
    gx, gy = gx * unit, gy * unit
    near = small.convert("L").filter(ImageFilter.GaussianBlur(unit * 0.006))
    ey, ex = np.gradient(np.asarray(near).astype(np.float32) / 255)
    weight = np.float32(unit * 0.35) * (1.0 if on is None else 0.5 + 2.0 * on)
    gx, gy = gx + ex * weight, gy + ey * weight
    size = np.maximum(np.hypot(gx, gy), 1e-4)
    return -gy / size, gx / size


def _drawn_out(pixels: Array, grain: Array, flow: tuple[Array, Array]) -> tuple[Array, Array]:
    """Grain and picture drawn out along the flow.

    Method: Cabral and Leedom, "Imaging Vector Fields Using Line Integral Convolution" (1993).
    """
    height, width = grain.shape
    stride = np.float32(STRIDE * min(height, width))
    start_y, start_x = np.indices(grain.shape, dtype=np.float32)
    total, mass, count = grain.copy(), pixels.copy(), 1
    for way in (1, -1):
        x, y = start_x.copy(), start_y.copy()
        for step in range(STEPS):
            column = np.clip(x, 0, width - 1).astype(np.int32)
            line = np.clip(y, 0, height - 1).astype(np.int32)
            x += way * stride * flow[0][line, column]
            y += way * stride * flow[1][line, column]
            column = np.clip(x, 0, width - 1).astype(np.int32)
            line = np.clip(y, 0, height - 1).astype(np.int32)
            total += grain[line, column]
            if step % 3 == 2:
                mass += pixels[line, column]
                count += 1
    wide = total - np.asarray(Image.fromarray(total).resize((width // 8, height // 8), Image.Resampling.BOX).resize(
        (width, height), Image.Resampling.BILINEAR
    ))  # fmt: skip
    soft = np.asarray(Image.fromarray(wide).resize((width * 2 // 3, height * 2 // 3), Image.Resampling.BOX).resize(
        (width, height), Image.Resampling.BICUBIC
    ))  # fmt: skip
    return np.asarray(soft / max(1e-6, float(soft.std()))), mass / count


def _raised(strokes: Array) -> Array:
    """Light from the upper left on the ridges of paint (H, W), within -1..1."""
    gy, gx = np.gradient(strokes)
    return np.asarray(np.clip(-(gx + gy) * 0.6, -1, 1))


STYLE = Style(name="swirls", apply=apply, rank=20, sparing=sparing)
