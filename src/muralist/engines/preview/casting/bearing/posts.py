"""Neon signs where no house is: they stand on posts of their own instead of hanging in the sky."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from muralist.engines.preview.plan import Thing
from muralist.engines.preview.props.kinds import FIXTURES, ON_POSTS
from muralist.engines.preview.scenery.setting import Place

WALLED = frozenset({
    "street", "alley", "market", "oldtown", "oldcity", "oldlane", "easterntown", "warmlane", "whitelane", "whitetown",
    "watertown", "canal", "suburb", "city", "crossing", "futurecity", "cafe terrace", "fairground", "studio",
    "seamless", "abstract", "porch", "templeyard",
})  # fmt: skip
"""Places in the open with a wall or a house to hang on, and those that are nowhere."""
HIGH = 2.6
"""Metres up to the upper edge of such a sign."""


def on_posts(things: Sequence[Thing], place: Place) -> list[Thing]:
    """The things with signs that nothing bears standing on the ground of an open place."""
    if place.indoor or place.name in WALLED:
        return list(things)
    return [
        replace(thing, variant=ON_POSTS, metres=HIGH) if thing.prop in FIXTURES and thing.relation is None else thing
        for thing in things
    ]
