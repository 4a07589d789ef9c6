"""What a group has one of: a ball that one throws and the others catch, the phone that all are photographed with."""

from __future__ import annotations

from dataclasses import replace

from muralist.engines.preview.props.figure.poses import GAMES
from muralist.engines.preview.staging.items import Item

THROWING, CATCHING = "throwing", "catching"
SELFIE = "selfie"
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


def share_phone(items: list[Item]) -> None:
    """The one with the phone of a selfie stands at the right, where no neighbour hides the hand."""
    row = [item for item in items if SELFIE in item.look.variant.split() and item.on is None]
    if len(row) < 2:
        return
    holder, last = min(row, key=lambda item: item.number), max(row, key=lambda item: item.x)
    holder.x, last.x = last.x, holder.x
    holder.flip = False
