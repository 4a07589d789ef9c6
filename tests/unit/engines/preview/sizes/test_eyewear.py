"""Glasses sit on the eyes that a creature is painted with."""

import numpy as np
import pytest

from muralist.engines.preview.brushes.canvas import Canvas
from muralist.engines.preview.brushes.light import Light
from muralist.engines.preview.props import Look, all_props
from muralist.engines.preview.staging.finery import EYES


@pytest.mark.parametrize("name", sorted(EYES))
def test_lenses_are_before_dark_pupils(name: str) -> None:
    """About each place that a lens has, something nearly black is painted."""
    prop, look = all_props()[name], Look(seed=1, number=0)
    canvas = Canvas(prop.extent(look), 90.0, Light(), samples=1, detail=1)
    prop.paint(canvas, look)
    pixels = np.asarray(canvas.image)[..., :3].max(axis=2)
    left, right, y, lens = EYES[name]
    for x in (left, right):
        column, row = (round(v) for v in canvas.pixel((x, y)))
        reach = max(2, round(lens * 90 / 3))
        assert pixels[row - reach : row + reach, column - reach : column + reach].min() < 70
