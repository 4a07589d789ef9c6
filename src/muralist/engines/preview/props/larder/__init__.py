"""The larder: every food that can lie on a plate, in a bowl or on a table, by its name in the vocabulary."""

from __future__ import annotations

from muralist.engines.preview.props.larder import (
    bakery,
    cakes,
    exotics,
    garden,
    heaps,
    meats,
    orchard,
    savoury,
    sweets,
    tarts,
)
from muralist.engines.preview.props.larder.eastern import table, woks
from muralist.engines.preview.props.larder.food import Food, Taste
from muralist.engines.preview.props.larder.pantry import roots, snacks

__all__ = ["FOODS", "Food", "Taste"]

FOODS: dict[str, Food] = {
    **orchard.FOODS,
    **exotics.FOODS,
    **garden.FOODS,
    **bakery.FOODS,
    **cakes.FOODS,
    **tarts.FOODS,
    **savoury.FOODS,
    **meats.FOODS,
    **sweets.FOODS,
    **heaps.FOODS,
    **table.FOODS,
    **woks.FOODS,
    **roots.FOODS,
    **snacks.FOODS,
}
