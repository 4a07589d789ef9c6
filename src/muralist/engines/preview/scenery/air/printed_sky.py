"""Skies as printers and paper cutters show them: a clean warm sun, clouds beside it, rays; peaks in washes of ink."""

from __future__ import annotations

import numpy as np

from muralist.engines.preview.brushes.colour import Array, Colour, mix, rgb, smoothstep
from muralist.engines.preview.brushes.view import View, lay
from muralist.engines.preview.plan import Feature
from muralist.engines.preview.scenery.air.heavens import sun_position
from muralist.engines.preview.scenery.setting import Setting

PRINTED = frozenset({
    "papercut", "woodblock", "vintage", "flat", "poster", "minimal", "artdeco", "risograph", "comic",
    "popart", "collage", "mosaic", "stainedglass", "embroidery", "crayon", "felt"})  # fmt: skip
"""Styles of few flat areas: haze around a sun and thin banks of cloud would be cut into rings and blots."""
CLEAN = PRINTED | {"anime", "lowpoly", "gouache"}
"""Styles whose fair skies have single clouds only."""
STEPS, FINE = (("minimal", 3), ("flat", 5), ("risograph", 4), ("collage", 4)), 4
"""Styles of plain areas and in how many steps their skies go from the top to the horizon, and what is many."""
PLAIN = frozenset({"flat", "minimal", "risograph", "comic", "popart", "newyearprint", "collage"})
"""Styles whose rooms have no bars of sun and no wall that is darker at one side: they would be shapes."""
RAYED = "vintage"
LOW, HIGH = rgb("#f0803a"), rgb("#f6bb44")
"""The sun's ink, near the horizon and above."""
SUN = 0.062
WEDGES, PALER = 22, 0.34
"""Rays around the whole sun, and how much lighter than the sky each is."""
EVEN = 0.66
"""How much of the sky's own shading is taken out below the rays."""
RANGED = frozenset({"mountains", "lake"})
"""Places with a range of mountains behind them."""
CLOUDS_TO = 0.50
"""Share of the horizon's height that clouds stay above before mountains, nearly."""
WASHED = "inkwash"
LANDSCAPE = "\u5c71\u6c34"
PEAKS = ("mountain", "peak", "\u5c71")
LAYERS = ((0.74, 0.62, 0.80, 1.7), (0.88, 0.58, 0.60, 2.6), (1.0, 0.46, 0.42, 3.4))
"""Peaks from far to near: foot and height as shares of the horizon's height, tone of the ridge, peaks across."""


def printed_sun(setting: Setting) -> bool:
    """Whether a style of the picture shows the sun as a disc without a glow."""
    return not PRINTED.isdisjoint(setting.plan.styles)


def kept_shapes(setting: Setting) -> bool:
    """Whether the picture was composed for no print and is only rendered as one: clouds and peaks stay as they were."""
    composed = setting.plan.composed
    return composed is not None and PRINTED.isdisjoint(composed)


def sun_left_out(setting: Setting) -> bool:
    """Whether a print shows no sun, as the picture that it renders had only a glow, of which rings would be printed."""
    return kept_shapes(setting) and printed_sun(setting) and not setting.night


def single_clouds(setting: Setting) -> bool:
    """Whether a fair sky has clouds of clear outline only."""
    return not CLEAN.isdisjoint(setting.plan.styles)


def printed_water(setting: Setting) -> bool:
    """Whether still water shows its own ink more than what it mirrors."""
    return not (PRINTED | {"lowpoly"}).isdisjoint(setting.plan.styles)


def plain(setting: Setting) -> bool:
    """Whether light lies evenly on everything, as in a drawing of plain shapes."""
    return not PLAIN.isdisjoint(setting.plan.styles)


def stepped(setting: Setting, t: Array) -> Array:
    """How far down the sky each row is (H, 1): in few steps where a style has plain areas only."""
    steps = next((count for name, count in STEPS if name in setting.plan.styles), 0)
    if not steps:
        return t
    if setting.plan.time in {"day", "noon"}:
        steps = 1 if steps < FINE else FINE - 1
    return np.asarray((np.floor(np.clip(t, 0, 0.999) * steps) + 0.5) / steps, dtype=np.float32)


def sun_ink(setting: Setting, asked: Feature | None) -> Colour:
    """The colour of a printed sun: as asked, else warm."""
    if asked is not None and asked.colours:
        return asked.colours[0].colour
    return LOW if setting.day.sun_height < 0.3 else HIGH


def beside_sun(setting: Setting, x: float, y: float, wide: float, horizon: float) -> float:
    """Where a cloud at `x` moves to so that it leaves a printed sun free."""
    if setting.night or not printed_sun(setting) or kept_shapes(setting):
        return x
    asked = setting.plan.feature("sun")
    sun_x, sun_y = sun_position(setting, horizon)
    radius = SUN * (2.4 if asked is not None and asked.size > 1 else 1.2)
    free = radius + 0.62 * wide
    if abs(y - sun_y) * setting.view.tall > radius + 0.36 * wide or abs(x - sun_x) > free:
        return x
    return sun_x + (free if x >= sun_x else -free)


def above_peaks(setting: Setting, foot: float, horizon: float) -> float:
    """The height of a cloud's foot, moved up where a style of flat areas would make one of it and of a snowy peak."""
    peaks = setting.plan.place in RANGED or setting.wants("mountains") or setting.wants("peaks")
    if not peaks or not single_clouds(setting) or kept_shapes(setting):
        return foot
    return horizon * CLOUDS_TO * foot / (foot + 0.45 * horizon) + 0.02


def rays(setting: Setting, view: View, rows: Array, horizon: float) -> None:
    """Even rays from the sun to the frame's edges, each paler at its far end; in place."""
    if (
        RAYED not in setting.plan.styles
        or kept_shapes(setting)
        or setting.night
        or setting.weather not in {"clear", "cloudy", "wind"}
    ):
        return
    # one ink below the rays, so that they run to the edge of the sheet
    rows += (rows.mean(axis=(0, 1), keepdims=True) - rows) * np.float32(EVEN)
    x, y = sun_position(setting, horizon)
    dx, dy = view.x - x, view.yw - (y - 0.5) * view.tall
    wave = np.sin(np.arctan2(dy, dx) * np.float32(WEDGES / 2) + np.float32(0.4))
    far = np.sqrt(dx * dx + dy * dy)
    # an edge of one pixel, whatever the distance
    crisp = np.clip(wave * far * np.float32(view.unit * 2 / WEDGES) + 0.5, 0, 1)
    amount = crisp * smoothstep(0.06, 0.12, far) * np.float32(PALER)
    lay(rows, amount.astype(np.float32), mix(setting.day.sun, rgb("#fff3d6"), 0.6))


def inked(setting: Setting) -> bool:
    """Whether mountains are washes of ink, before which no other range is painted."""
    plan = setting.plan
    named = setting.wants("mountains") or setting.wants("peaks") or plan.place in {"mountains", "karst"}
    # the word for such a painting says mountains and water, and those behind a lake may be named
    said = (LANDSCAPE, *(PEAKS if plan.place == "lake" else ()))
    named = named or any(word in text for text in plan.understood for word in said)
    return WASHED in (plan.styles if plan.composed is None else plan.composed) and named and not setting.night


def ink_peaks(setting: Setting, view: View, rows: Array, horizon: float) -> None:
    """Layers of steep peaks, darkest along their ridges and lost in mist at their feet; in place."""
    if not inked(setting):
        return
    for number, (foot, height, tone, across) in enumerate(LAYERS):
        base, tall = horizon * foot, horizon * height
        broad = np.clip(1 - 1.35 * np.abs(view.line(f"ink peak {number}", across * 0.5, 1)), 0, 1)
        rise = 0.24 + 0.62 * broad**1.25 + 0.11 * view.line(f"ink crag {number}", across * 2.4, 5, 0.5)
        ridge = (base - tall * np.clip(rise, 0.05, 1.0)).astype(np.float32)
        deep = np.clip((view.y - ridge[None, :]) / tall, 0, 1)
        streaks = view.noise(f"ink fold {number}", 9.0, 3.0, octaves=4, gain=0.6)
        mist = 1 - smoothstep(base - 0.42 * tall, base, view.y)
        amount = view.below(ridge) * mist * (0.34 + 0.66 * np.exp(-deep / np.float32(0.26)))
        amount = amount * (0.80 + 0.50 * (streaks - 0.5))
        lay(rows, np.clip(amount, 0, 1).astype(np.float32), mix(rgb("#333c46"), (1.0, 1.0, 1.0), tone - 0.32))
