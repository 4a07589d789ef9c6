"""Keeps skin and hair of a figure whose clothes or hair an order changes: by chance they go with what is worn."""

from __future__ import annotations

from dataclasses import replace

from muralist.engines.preview.brushes.colour import Colour
from muralist.engines.preview.plan import Thing
from muralist.engines.preview.props.figure.build import figure_of
from muralist.engines.preview.props.prop import Look

FOLK = frozenset({"person", "child"})


def as_before(old: Thing, new: Thing) -> Thing:
    """The changed figure in the skin and the hair that it had, unless they were asked for."""
    if old.prop not in FOLK or new.prop != old.prop or old.count != 1 or old.key < 0 or old.seed < 0:
        return new
    tints = tuple(tint.colour for tint in old.colours)
    figure = figure_of(
        Look(seed=old.seed, number=old.key * 100, variant=old.variant, colours=tints), old.prop == "child"
    )
    if figure.kin is not None:
        return new
    named = {token.partition(":")[0] for token in new.variant.split()}
    kept = [f"{name}:{_code(colour)}" for name, colour in (("skin", figure.skin), ("hair", figure.hair))
            if name not in named]  # fmt: skip
    return replace(new, variant=" ".join([*new.variant.split(), *kept]))


def _code(colour: Colour) -> str:
    return "".join(f"{round(255 * part):02x}" for part in colour)
