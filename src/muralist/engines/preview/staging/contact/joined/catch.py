"""Who plays catch has one ball between them: one throws, the others hold up their hands for it."""

from __future__ import annotations

from dataclasses import replace

from muralist.engines.preview.props.figure.poses import GAMES
from muralist.engines.preview.staging.items import Item

THROWING, CATCHING = "throwing", "catching"
SNOW = "wintry"
"""The word of who throws snowballs, of which everybody has one."""


def share_ball(items: list[Item]) -> None:
    """Have all but the first of those who throw catch."""
    row = [item for item in items if THROWING in item.look.variant.split() and not item.look.filling]
    row = [item for item in row if not {SNOW, *GAMES} & {*item.look.variant.split()}]
    for item in row[1:]:
        words = [CATCHING if word == THROWING else word for word in item.look.variant.split()]
        item.look = replace(item.look, variant=" ".join(words))
        item.extent = item.prop.extent(item.look)
