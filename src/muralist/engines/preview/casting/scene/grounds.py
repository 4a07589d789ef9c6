"""Pictures with room for words have nothing else in it: goods and people stand on plain paper, not among furniture."""

from __future__ import annotations

from collections.abc import Sequence

from muralist.engines.preview.casting.amounts.goods import SMALL
from muralist.engines.preview.grammar.drafts import Draft, Reading
from muralist.engines.preview.grammar.nouns.metres import metres_said
from muralist.engines.preview.places import all_places

FURNISHED = frozenset({"livingroom", "office", "bedroom", "playroom"})
"""Rooms that nobody named, whose furniture would stand where the words go."""
TOWNS = frozenset({"easterntown", "street"})
"""Streets that small goods alone do not need either."""
TABLES = frozenset({"studio", "seamless"})
"""A poster shows goods alone, on no table."""
PAPERED = frozenset({"sky", "sun", "stars", "clouds", "rainbow"})
"""What the paper of a poster shows by itself."""
STAGES = frozenset({"stage"})
"""Where instruments are played: on a poster they are alone too."""
SPACE = "space"
BARE = frozenset({
    "artnouveau", "bauhaus", "blueprint", "chalk", "charcoal", "crossstitch", "cubist", "embroidery", "felt", "gongbi",
    "graffiti", "hologram", "minimal", "newyearprint", "oneline", "origami", "popart", "risograph", "stainedglass",
})  # fmt: skip
"""Looks whose things are alone on the paper, the cloth or the board where no place is named."""
DRAWN = frozenset({"blueprint"})
"""Those that show a thing alone wherever it belongs."""
AT_HOME = frozenset({"sea", "lake", "river", "pond", "underwater", "space", "harbour", "aquarium", "surf", "pool"})
"""Places that what belongs there is not drawn without: a boat rests on water."""


def plain_ground(home: str, standing: Sequence[Draft], reading: Reading) -> str:
    """The home of these things, or the studio that fits their size where the picture is to leave room for words.

    A poster of things has none of the furniture either, and some looks have nothing behind the things.
    """
    styles = set(reading.tables.get("style", ()))
    if BARE & styles and (home not in AT_HOME or DRAWN & styles) and home in all_places():
        return "seamless"
    wanted = any(name.split()[0] == SPACE for name in reading.tables.get("layout", ()))
    poster = "poster" in reading.tables.get("style", ())
    if poster and home in FURNISHED | TOWNS | TABLES | STAGES and not any(map(_elsewhere, reading.drafts)):
        return "seamless"
    goods = all(metres_said(draft) < SMALL and not draft.entry.details.get("poses") for draft in standing)
    if not wanted or (home not in FURNISHED and not (goods and home in TOWNS)):
        return home
    return "studio" if home == "office" and goods else "seamless"


def _elsewhere(draft: Draft) -> bool:
    """Whether something is named that paper does not show: a place, or what only a place has."""
    return not draft.drop and (draft.entry.kind == "place" or (draft.entry.kind == "feature"
                                                               and draft.entry.name not in PAPERED))  # fmt: skip
