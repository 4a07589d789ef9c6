"""A great breaking wave."""

from __future__ import annotations

from muralist.engines.preview.brushes.colour import Array, mix, rgb
from muralist.engines.preview.brushes.paths import curve
from muralist.engines.preview.scenery.air.sky import sky
from muralist.engines.preview.scenery.nature.land import lit
from muralist.engines.preview.scenery.nature.water import sea
from muralist.engines.preview.scenery.nature.waves import breakers, great_breaker
from muralist.engines.preview.scenery.outdoors import SKY_FEATURES, open_light
from muralist.engines.preview.scenery.setting import Place, Setting, blank


def paint(setting: Setting) -> Array:
    picture = blank(setting.view)
    sky(setting, picture, 0.56)
    sea(setting, picture, 0.56)
    breakers(setting, picture, 0.56, 0.5, bottom=0.86)
    great_breaker(setting, picture)
    riders = [thing for thing in setting.plan.things if thing.prop not in {"surfboard", "boat", "ship"}
              and "surfing" not in thing.variant.split()]  # fmt: skip
    if len(setting.plan.things) == len(riders) == 1 and riders[0].count == 1:
        _surfboard(setting, picture)
    return picture


def _surfboard(setting: Setting, picture: Array) -> None:
    """A board under a lone rider, with the wake that it draws."""
    view = setting.view
    k = 1 / view.tall
    ink = view.ink(2)
    foam = mix(lit(setting, (1, 1, 1)), setting.day.horizon, 0.06)
    rng = view.rng("wake")
    for _ in range(140):
        back = float(rng.random())
        x = setting.side * (0.10 + 0.42 * back) * -1
        ink.disc(
            x,
            0.795 + float(rng.normal(0.012, 0.010)) + 0.03 * back,
            float(rng.uniform(0.004, 0.018)),
            foam,
            0.7,
            ry=float(rng.uniform(0.003, 0.008)),
        )
    board = [
        (-0.24, 0.0),
        (-0.18, -0.020),
        (0.0, -0.028),
        (0.16, -0.026),
        (0.25, -0.050),
        (0.20, -0.004),
        (0.0, 0.022),
        (-0.18, 0.018),
    ]
    hand = setting.side
    shape = curve([(hand * x, 0.797 + y * k) for x, y in board], closed=True)
    ink.polygon([(x, y + 0.008 * k) for x, y in shape], lit(setting, rgb("#8a5a3c")))
    ink.polygon(shape, lit(setting, rgb("#f6efe0")))
    ink.line(
        [(hand * -0.22, 0.797), (hand * 0.05, 0.792), (hand * 0.22, 0.797 - 0.036 * k)],
        0.008,
        lit(setting, rgb("#e8603c")),
    )
    ink.onto(picture)


PLACE = Place(
    name="surf",
    paint=paint,
    light=open_light,
    ground=0.79,
    horizon=0.56,
    water=0.79,
    sky=(0.05, 0.40),
    scale=0.72,
    features=SKY_FEATURES | {"sea", "waves"},
)
