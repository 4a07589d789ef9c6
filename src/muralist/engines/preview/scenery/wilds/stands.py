"""The stands of a stadium, full of people, behind the ground that they look at."""

from __future__ import annotations

from muralist.engines.preview.brushes.colour import Colour, mix, rgb, times
from muralist.engines.preview.brushes.view import Ink
from muralist.engines.preview.scenery.nature.land import lit
from muralist.engines.preview.scenery.setting import Setting

ROWS, SEAT = 9, 0.027
SHIRTS: tuple[Colour, ...] = (rgb("#c8423a"), rgb("#f2efe6"), rgb("#3f6fae"), rgb("#e8b83c"), rgb("#3f8a5a"),
                              rgb("#d9d4c8"), rgb("#b0342f"))  # fmt: skip
SKINS: tuple[Colour, ...] = (rgb("#f0c8a4"), rgb("#c98f64"), rgb("#8a5a3c"), rgb("#e2b088"))


def raise_stands(setting: Setting, ink: Ink, base: float) -> None:
    """Draw two tiers of seats with their fans, the roof over them and boards along the grass."""
    view = setting.view
    k = 1 / view.tall
    rng = view.rng("fans")
    dark = 0.45 if setting.day.lamps else 1.0
    concrete = times(lit(setting, rgb("#9a9ea4")), 0.8)
    low, tier = base - 0.020 * k, (ROWS * SEAT + 0.02) * k
    top = low - 2 * tier - 0.02 * k
    ink.box(-1.4, top, 1.4, base, times(concrete, 0.55))
    for deck in range(2):
        foot = low - deck * (tier + 0.02 * k)
        for row in range(ROWS):
            y = foot - (row + 0.5) * SEAT * k
            shift = 0.5 * (row % 2)
            for seat in range(-48, 49):
                x = (seat + shift) * 0.0255 + float(rng.normal(0, 0.002))
                pick, skin, up = (float(v) for v in rng.random(3))
                if abs(x) > view.half_width + 0.02 or pick > 0.96:
                    continue
                away = mix(lit(setting, SHIRTS[int(pick * 7.2) % 7]), setting.day.haze, 0.10 + 0.16 * deck)
                lift = 0.006 * up * k
                ink.box(x - 0.0095, y - 0.002 * k - lift, x + 0.0095, y + 0.013 * k, times(away, dark + 0.2))
                face = mix(lit(setting, SKINS[int(skin * 4) % 4]), setting.day.haze, 0.08 + 0.12 * deck)
                ink.disc(x, y - 0.0075 * k - lift, 0.0068, times(face, dark + 0.25))
        ink.box(-1.4, foot, 1.4, foot + 0.020 * k, lit(setting, rgb("#e9e7e0") if deck else rgb("#2f5f9a")))
    roof = top - 0.052 * k
    ink.polygon(
        [(-1.4, roof), (1.4, roof), (1.4, top + 0.012 * k), (-1.4, top + 0.012 * k)], lit(setting, rgb("#dfe3e6"))
    )
    ink.box(-1.4, top, 1.4, top + 0.014 * k, lit(setting, rgb("#8f979e")))
    for post in range(-5, 6):
        ink.box(post * 0.27 - 0.004, top, post * 0.27 + 0.004, base, lit(setting, rgb("#7a828a")))
    for board in range(-6, 7):
        tone = (rgb("#c8423a"), rgb("#f2efe6"), rgb("#2f5f9a"))[board % 3]
        ink.box(board * 0.23 - 0.112, base - 0.018 * k, board * 0.23 + 0.112, base + 0.010 * k, lit(setting, tone))
