"""Grounds of sport: a running track and a ball field."""

from __future__ import annotations

from muralist.engines.preview.brushes.colour import Array, Colour, mix, rgb, times
from muralist.engines.preview.places.outings import TOP, outing
from muralist.engines.preview.scenery.air.seasons import grass_colour, leaves, snowy
from muralist.engines.preview.scenery.air.sky import sky
from muralist.engines.preview.scenery.nature.land import hills, lit
from muralist.engines.preview.scenery.nature.plants import round_trees
from muralist.engines.preview.scenery.setting import Setting, blank

WHITE: Colour = (1.0, 1.0, 1.0)


def paint_track(setting: Setting) -> Array:
    """Eight red lanes that run towards us from the bend, a lawn inside, stands behind."""
    view, picture = setting.view, blank(setting.view)
    sky(setting, picture, TOP)
    round_trees(setting, picture, "trees", base=0.62, size=0.075, far=0.32, colours=leaves(setting), spacing=0.11)
    hills(
        setting,
        picture,
        "infield",
        crest=0.615,
        swing=0.006,
        bottom=1.0,
        far=0.08,
        colour=grass_colour(setting),
        rough=0.08,
    )
    ink = view.ink(2)
    red, white = lit(setting, rgb("#c2553f")), lit(setting, rgb("#f6f2e8"))
    if snowy(setting):
        red = mix(red, lit(setting, rgb("#eef3f8")), 0.7)
    wide = max(0.95, view.half_width * 1.6)
    ink.polygon([(-0.16, TOP + 0.012), (0.16, TOP + 0.012), (wide, 1.03), (-wide, 1.03)], red)
    ink.polygon([(-1.5, TOP + 0.004), (1.5, TOP + 0.004), (1.5, TOP + 0.022), (-1.5, TOP + 0.022)], red)
    for n in range(9):
        t = n / 4 - 1
        ink.polygon([(0.16 * t - 0.0012, TOP + 0.012), (0.16 * t + 0.0012, TOP + 0.012), (wide * t + 0.009, 1.03),
                     (wide * t - 0.009, 1.03)], white)  # fmt: skip
    for y, thick in ((0.70, 0.004), (0.90, 0.012)):
        reach = 0.16 + (wide - 0.16) * (y - TOP) / (1.03 - TOP)
        ink.box(-reach, y, reach, y + thick, white)
    ink.onto(picture)
    return picture


def paint_diamond(setting: Setting) -> Array:
    """A baseball field from behind home plate: the clay diamond with its bases, the mound, the fence with stands."""
    view, picture = setting.view, blank(setting.view)
    k = 1 / view.tall
    sky(setting, picture, TOP)
    round_trees(setting, picture, "trees", base=0.615, size=0.065, far=0.34, colours=leaves(setting), spacing=0.11)
    green = grass_colour(setting)
    hills(
        setting,
        picture,
        "outfield",
        crest=0.625,
        swing=0.0,
        bottom=1.0,
        far=0.08,
        colour=times(green, 1.06),
        rough=0.06,
    )
    ink = view.ink(2)
    for n in range(4):
        y = TOP + 0.012 + 0.030 * n
        ink.box(-1.5, y, 1.5, y + 0.014 + 0.002 * n, mix(lit(setting, green), WHITE, 0.14), 0.32)
    fence = lit(setting, rgb("#2f5f4a"))
    ink.box(-1.5, 0.625 - 0.055 * k, 1.5, 0.632, fence)
    ink.box(-1.5, 0.625 - 0.060 * k, 1.5, 0.625 - 0.050 * k, lit(setting, rgb("#e6c23c")))
    clay, white, lawn = (
        lit(setting, rgb("#c08a5a")),
        lit(setting, rgb("#fbf8f0")),
        mix(lit(setting, green), WHITE, 0.06),
    )
    ink.disc(0.0, 0.765, 0.66, clay, ry=0.085)
    ink.polygon([(-0.66, 0.765), (0.66, 0.765), (0.30, 0.98), (-0.30, 0.98)], clay)
    ink.disc(0.0, 0.945, 0.32, clay, ry=0.060)
    ink.polygon([(0.0, 0.722), (0.44, 0.775), (0.08, 0.905), (-0.08, 0.905), (-0.44, 0.775)], lawn)
    ink.disc(0.0, 0.795, 0.085, clay, ry=0.016)
    ink.box(-0.022, 0.792, 0.022, 0.797, white)
    for hand in (-1, 1):
        ink.line([(hand * 0.012, 0.935), (hand * 0.52, 0.765), (hand * 1.1, 0.66)], 0.008, white)
        ink.polygon([(hand * 0.50, 0.757), (hand * 0.545, 0.762), (hand * 0.53, 0.772), (hand * 0.485, 0.768)], white)
        ink.line([(hand * 0.07, 0.915), (hand * 0.17, 0.915), (hand * 0.19, 0.965), (hand * 0.08, 0.965),
                  (hand * 0.07, 0.915)], 0.006, white)  # fmt: skip
    ink.polygon([(-0.022, 0.712), (0.022, 0.712), (0.026, 0.720), (-0.026, 0.720)], white)
    ink.polygon([(-0.03, 0.930), (0.03, 0.930), (0.034, 0.942), (0.0, 0.954), (-0.034, 0.942)], white)
    ink.onto(picture)
    return picture


PLACES = (
    outing("runningtrack", paint_track, "grass"),
    outing("diamond", paint_diamond, "grass"),
)
