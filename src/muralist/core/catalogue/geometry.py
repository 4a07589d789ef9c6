"""Answers any size in pixels with one that a model sells: what ratio and resolution to paint, what sides to give."""

import msgspec

from muralist.core.catalogue.model import AUTO, Model, Size

ENLARGED_AT_MOST = 1.25
"""How much longer than painted a side may become; beyond that the next resolution is taken, or the ratio alone."""


class Geometry(msgspec.Struct, frozen=True, kw_only=True):
    """What to paint and what to give.

    `ratio` and `resolution` are values that the model takes, None where it has no such input. `sides` are those of the
    picture to give, in pixels; None gives the picture as it was painted.
    """

    ratio: str | None
    resolution: str | None
    sides: Size | None


def fit(model: Model, wanted: Size | None) -> Geometry:
    """Choose for wanted sides, or where None are, what the model paints by itself.

    The lowest resolution is taken that need not be enlarged by more than a quarter. Sides beyond every resolution
    are made smaller in their own proportion. The price follows from the resolution alone.
    """
    ratios = model.params.get("aspect_ratio")
    steps = model.params.get("output_resolution")
    if wanted is None:
        follows = ratios is not None and AUTO in ratios.choices
        return Geometry(ratio=AUTO if follows else _square(model), resolution=None, sides=None)
    resolution, (ratio, painted) = "", ("", (0, 0))
    for resolution in model.sizes:
        ratio, painted = model.nearest_size(wanted, resolution)
        if _enlargement(painted, wanted) <= ENLARGED_AT_MOST:
            break
    return Geometry(
        ratio=ratio if ratios is not None else None,
        resolution=resolution if steps is not None else None,
        sides=wanted if _enlargement(painted, wanted) <= ENLARGED_AT_MOST else within(painted, wanted),
    )


def within(painted: Size, wanted: Size) -> Size:
    """The largest sides in the proportion of `wanted` that a painted picture covers."""
    scale = min(painted[0] / wanted[0], painted[1] / wanted[1])
    return max(1, round(wanted[0] * scale)), max(1, round(wanted[1] * scale))


def _enlargement(painted: Size, wanted: Size) -> float:
    """How many times longer than painted a side must become for the picture to cover the wanted sides."""
    return max(wanted[0] / painted[0], wanted[1] / painted[1])


def _square(model: Model) -> str | None:
    """The square, which is what clients expect of a picture whose size they did not give."""
    ratios = model.params.get("aspect_ratio")
    return "1:1" if ratios is not None and "1:1" in ratios.choices else None
