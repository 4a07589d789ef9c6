"""A material that fills the frame: the grain of wood, veins of marble, folds of silk, a lawn, wet or cracked ground."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from PIL import Image

from muralist.engines.preview.brushes.colour import Array, Colour, array, rgb, smoothstep, times
from muralist.engines.preview.brushes.light import Light
from muralist.engines.preview.places.studio import PLACE as STUDIO
from muralist.engines.preview.scenery.setting import Place, Setting, blank

Tone = tuple[Array, Array | None]
"""How light the material is, about 1, and how much of its second colour shows."""


def _wood(setting: Setting) -> Tone:
    view = setting.view
    plank = np.floor((view.x + 3) * 4.2)
    shift = np.sin(plank * 12.9) * 3.1
    warp = view.noise("warp", 1.6, 0.7, octaves=3)
    rings = np.sin((view.x * 46 + 7.0 * warp + shift) * 1.7 + 0.6 * view.noise("ring", 14.0, 1.0, octaves=2))
    seam = np.abs((view.x + 3) * 4.2 - np.round((view.x + 3) * 4.2))
    tone = 0.96 + 0.08 * rings + 0.10 * np.sin(plank * 7.7) + 0.22 * (view.noise("pore", 90.0, 3.0, octaves=2) - 0.5)
    return tone * (0.35 + 0.65 * smoothstep(0.004, 0.018, seam + 0 * view.y)), 0.5 + 0.5 * rings


def _marble(setting: Setting) -> Tone:
    view = setting.view
    warp = view.noise("warp", 1.3, octaves=5)
    fine = view.noise("fine", 3.2, octaves=4)
    vein = np.abs(np.sin((view.x * 1.2 + view.yw) * 4.6 + 5.0 * (warp - 0.5)))
    hair = np.abs(np.sin((view.x - view.yw) * 5.0 + 12.0 * (fine - 0.5)))
    share = np.clip(0.85 * (1 - smoothstep(0.0, 0.16, vein)) + 0.5 * (1 - smoothstep(0.0, 0.05, hair)), 0, 1)
    return 0.98 + 0.10 * (view.noise("cloud", 2.0, octaves=3) - 0.5), share * (0.35 + warp)


def _leather(setting: Setting) -> Tone:
    view = setting.view
    warp = view.noise("warp", 9.0, octaves=2)
    cells = np.sin(view.x * 190 + 8 * warp) * np.sin(view.yw * 190 + 8 * view.noise("warp2", 9.0, octaves=2))
    return 0.95 + 0.10 * cells + 0.34 * (view.noise("grain", 46.0, octaves=3) - 0.5) - 0.10 * (
        view.x**2 + view.yw**2
    ), None


def _weave(setting: Setting) -> Tone:
    view = setting.view
    twill = np.sin((view.x + view.yw) * 330) + 0.5 * np.sin((view.x - 0.3 * view.yw) * 500)
    tone = 0.95 + 0.10 * twill + 0.22 * (view.noise("worn", 5.0, octaves=4) - 0.5)
    return tone, np.clip(0.5 + 0.5 * twill + view.noise("thread", 120.0, 12.0, octaves=2) - 0.5, 0, 1)


def _silk(setting: Setting) -> Tone:
    view = setting.view
    warp = view.noise("fold", 0.9, octaves=2) - 0.5
    way = (0.85 * view.x + 0.62 * view.yw) * 8.5 + 6.5 * warp
    fold = np.sin(way) + 0.45 * np.sin(2.1 * way + 9.0 * (view.noise("small", 1.6, octaves=2) - 0.5))
    shine = np.clip(fold - 0.55, 0, 1) ** 1.6
    return 0.78 + 0.26 * fold + 0.5 * shine, None


def _blades(setting: Setting) -> Tone:
    view = setting.view
    lean = view.noise("lean", 4.0, octaves=2)
    blade = view.noise("blade", 110.0, 16.0, octaves=3) + 0.8 * (
        view.noise("tuft", 40.0, 9.0, octaves=2) + 0.3 * lean - 0.65
    )
    return 0.66 + 0.62 * blade + 0.3 * (view.noise("clump", 6.0, octaves=3) - 0.5), np.clip(blade, 0, 1)


def _sand(setting: Setting) -> Tone:
    view = setting.view
    warp = view.noise("warp", 1.5, octaves=3)
    ripple = np.sin((view.yw * 26 + 3.0 * view.x + 9.0 * (warp - 0.5)) * 1.3)
    return 0.95 + 0.10 * ripple + 0.26 * (view.noise("grit", 150.0, octaves=2) - 0.5), None


def _concrete(setting: Setting) -> Tone:
    view = setting.view
    pores = view.noise("pores", 44.0, octaves=2)
    tone = (
        0.98 + 0.24 * (view.noise("stain", 1.8, octaves=5) - 0.5) + 0.16 * (view.noise("grit", 120.0, octaves=2) - 0.5)
    )
    return tone - 0.30 * smoothstep(0.80, 0.88, pores), None


def _stone(setting: Setting) -> Tone:
    view = setting.view
    crag = np.abs(view.noise("crag", 2.4, octaves=5, gain=0.6) - 0.5) * 2
    return 0.80 + 0.55 * crag + 0.30 * (view.noise("grit", 90.0, octaves=3) - 0.5), smoothstep(
        0.5, 0.8, view.noise("spot", 60.0)
    )


def _fur(setting: Setting) -> Tone:
    view = setting.view
    lean = view.noise("lean", 1.6, octaves=3) - 0.5
    hair = view.noise("hair", 150.0, 11.0, octaves=3)
    return 0.72 + 0.55 * hair + 0.45 * lean, np.clip(0.5 + 2.2 * lean, 0, 1)


COARSE = 300
"""Samples across the frame's shorter side of what has straight facets: fewer than pixels, and quick."""


def _raised(setting: Setting, draw: Callable[[Array, Array], Array]) -> Array:
    """A tone that is computed for few points of the frame, at full size."""
    view = setting.view
    wide, tall = max(2, round(COARSE * view.half_width * 2)), max(2, round(COARSE * view.tall))
    x = ((np.arange(wide, dtype=np.float32) + 0.5) / wide - 0.5)[None, :] * view.half_width * 2
    y = ((np.arange(tall, dtype=np.float32) + 0.5) / tall - 0.5)[:, None] * view.tall
    few = np.ascontiguousarray(draw(x, y), dtype=np.float32)
    size = (view.shape[1], view.shape[0])
    return np.asarray(Image.fromarray(few).resize(size, Image.Resampling.BICUBIC), dtype=np.float32)


def _paper(setting: Setting) -> Tone:
    """Facets that each slope their own way."""
    rng = setting.view.rng("facets")
    facets = [(float(rng.uniform(-1.3, 1.3)), float(rng.uniform(-1.3, 1.3)), float(rng.normal(0, 0.9)),
               float(rng.normal(0, 0.9)), float(rng.normal(0, 0.05))) for _ in range(120)]  # fmt: skip

    def sloped(x: Array, y: Array) -> Array:
        wob = 0.012 * (np.sin(31 * x + 17 * y) + np.sin(23 * y - 13 * x))
        first = np.full(wob.shape, 9.0, dtype=np.float32)
        tone = np.ones(wob.shape, dtype=np.float32)
        for px, py, u, v, level in facets:
            dx, dy = x - px + wob, y - py + wob
            far = np.hypot(dx, dy)
            tone = np.where(far < first, 0.92 + level + u * dx + v * dy, tone)
            first = np.minimum(first, far)
        return tone

    return np.clip(_raised(setting, sloped), 0.62, 1.12) + 0.03 * (setting.view.noise("tooth", 90.0) - 0.5), None


def _rust(setting: Setting) -> Tone:
    view = setting.view
    patch = view.noise("patch", 2.6, octaves=5, gain=0.6)
    return 0.72 + 0.5 * patch + 0.3 * (view.noise("grit", 80.0, octaves=3) - 0.5), smoothstep(0.52, 0.60, patch)


def _water(setting: Setting) -> Tone:
    view = setting.view
    warp = view.noise("warp", 2.2, 3.2, octaves=3)
    fine = view.noise("fine", 4.0, 6.0, octaves=3)
    net = np.abs(np.sin(view.x * 9 + 9 * warp)) * np.abs(np.sin(view.yw * 13 + 9 * fine))
    return 0.90 + 0.30 * (warp - 0.5), np.clip(1 - smoothstep(0.0, 0.16, net), 0, 1) * 0.8


def _rings(setting: Setting) -> Tone:
    """Rings on still water, from where a drop has fallen."""
    view = setting.view
    far = np.hypot(view.x, view.yw * 1.9 - 0.1)
    wave = np.sin(far * 62) * np.exp(-3.0 * far)
    return 0.92 + 0.30 * wave + 0.10 * (view.noise("swell", 1.6, octaves=3) - 0.5), np.clip(wave * 1.4, 0, 1)


def _snow(setting: Setting) -> Tone:
    view = setting.view
    return 0.97 + 0.16 * (view.noise("drift", 1.6, octaves=4) - 0.5) + 0.10 * (view.noise("grain", 140.0) - 0.5), None


def _metal(setting: Setting) -> Tone:
    view = setting.view
    sheen = np.sin(view.x * 2.6 + 1.1) * 0.12
    return 0.95 + sheen + 0.26 * (view.noise("brush", 3.0, 260.0, octaves=2) - 0.5), None


def _cracked(setting: Setting) -> Tone:
    """Plates of dry earth between cracks."""
    view = setting.view
    rng = view.rng("plates")
    points = [((k % 9 - 4 + float(rng.uniform(-0.4, 0.4))) * 0.27, (k // 9 - 4 + float(rng.uniform(-0.4, 0.4))) * 0.27)
              for k in range(81)]  # fmt: skip

    def gaps(x: Array, y: Array) -> Array:
        wob = 0.010 * (np.sin(47 * x + 29 * y) + np.sin(37 * y - 19 * x))
        first = np.full(wob.shape, 9.0, dtype=np.float32)
        second = first.copy()
        for px, py in points:
            far = np.hypot(x - px + wob, y - py + wob)
            second = np.minimum(second, np.maximum(first, far))
            first = np.minimum(first, far)
        return second - first

    gap = _raised(setting, gaps) + 0.012 * (view.noise("wob", 18.0, octaves=3) - 0.5)
    tone = (0.30 + 0.70 * smoothstep(0.008, 0.030, gap)) * (1.0 + 0.20 * (view.noise("dust", 30.0, octaves=3) - 0.5))
    return tone - 0.10 * (1 - smoothstep(0.03, 0.08, gap)), None


MATERIALS: dict[str, tuple[Callable[[Setting], Tone], Colour, Colour]] = {
    "wood grain": (_wood, rgb("#a9764a"), rgb("#8a5a34")),
    "marble veins": (_marble, rgb("#f1efec"), rgb("#8d9096")),
    "leather grain": (_leather, rgb("#7a4a2e"), rgb("#7a4a2e")),
    "denim weave": (_weave, rgb("#3f5f8c"), rgb("#6f8cb4")),
    "silk folds": (_silk, rgb("#c8486a"), rgb("#c8486a")),
    "grass blades": (_blades, rgb("#4f8a3a"), rgb("#86b450")),
    "sand ripples": (_sand, rgb("#dcbd8a"), rgb("#dcbd8a")),
    "bare concrete": (_concrete, rgb("#a9a8a4"), rgb("#a9a8a4")),
    "rough stone": (_stone, rgb("#8f8c88"), rgb("#b4b0a8")),
    "soft fur": (_fur, rgb("#a5744a"), rgb("#d9b98c")),
    "crumpled sheet": (_paper, rgb("#efebe2"), rgb("#efebe2")),
    "rusted metal": (_rust, rgb("#7a7f84"), rgb("#a8562a")),
    "water caustics": (_water, rgb("#3f9fc0"), rgb("#d8f4fa")),
    "water rings": (_rings, rgb("#4f8fae"), rgb("#d9eef6")),
    "snow cover": (_snow, rgb("#eef3f8"), rgb("#eef3f8")),
    "brushed metal": (_metal, rgb("#aab0b6"), rgb("#aab0b6")),
    "cracked earth": (_cracked, rgb("#b0875c"), rgb("#b0875c")),
}
"""How each material is painted, by the feature that asks for it, its colour and the colour of its veins."""


def paint(setting: Setting) -> Array:
    picture = blank(setting.view)
    name = next((each for each in MATERIALS if setting.wants(each)), "bare concrete")
    draw, own, other = MATERIALS[name]
    hue = setting.colour(name, (own,))
    tone, share = draw(setting)
    ground = array(hue) * np.ones((*setting.view.shape, 1), dtype=np.float32)
    if share is not None:
        # a colour that was asked for keeps its own veins
        second = array(other if hue == own or name.startswith(("marble", "water", "rust")) else times(hue, 0.7))
        part = np.clip(share, 0, 1)[..., None]
        ground = ground * (1 - part) + second * part
    view = setting.view
    vignette = 1.04 - 0.16 * np.clip(view.x**2 + view.yw**2, 0, 1.2) + 0.05 * setting.side * view.x
    picture[:] = np.clip(ground * (np.clip(tone, 0.05, 1.6) * vignette)[..., None], 0, 1)
    return picture


def light(setting: Setting) -> Light:
    return STUDIO.light(setting)


PLACE = Place(
    name="swatch", paint=paint, light=light, ground=0.84, horizon=0.62, sky=(0.10, 0.66), indoor=True, sheltered=True,
    features=frozenset(MATERIALS), deaf=frozenset({"weather", "time", "season"}),
)  # fmt: skip
