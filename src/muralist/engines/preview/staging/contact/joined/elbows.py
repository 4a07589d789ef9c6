"""Who writes or knits at a table has the hands over its top, however small they are."""

from __future__ import annotations

from muralist.engines.preview.staging.items import Frame, Item

HANDWORK = frozenset({"writing", "knitting", "varnishing"})
FIGURES = frozenset({"person", "child"})
TOP = 0.96
"""The share of a table's height at which the hands are over the middle of its top."""


def raise_hands(item: Item, table: Item, frame: Frame) -> None:
    """Raise who sits at the table by what is wanting."""
    from muralist.engines.preview.props.figure.build import figure_of

    if item.prop.name not in FIGURES or not HANDWORK & {*item.look.variant.split()}:
        return
    arms = figure_of(item.look, item.prop.name == "child").pose.arms
    low = min(hand[1] for _, hand in arms)
    hands = (table.y - item.y) * frame.tall + low * item.unit
    item.y -= max(0.0, TOP * table.height - hands) / frame.tall
