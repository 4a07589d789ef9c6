"""Cloths on tables that are things: "a picnic table with a checkered cloth" is covered with it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from muralist.engines.preview.grammar.drafts import Draft
from muralist.engines.preview.lexicon.mention import Mention
from muralist.engines.preview.plan import Feature, Thing
from muralist.engines.preview.props.tablecloths import CLOTH
from muralist.engines.preview.scenery.built.tabletops import CLOTHS
from muralist.engines.preview.scenery.setting import Place
from muralist.engines.preview.staging.instances.kinds import TABLETOPS

TABLE = "table"
SPREAD = frozenset({"鋪", "铺"})
"""What is no shop where it stands alone: a cloth is spread."""


def spread(words: list[Mention]) -> list[Mention]:
    """The mentions with 桌上鋪一塊布 read as a deed."""
    return [replace(word, entry=None, others=()) if word.text in SPREAD else word for word in words]


def uncovered(shown: Sequence[Feature], things: Sequence[Thing]) -> list[Feature]:
    """What a place shows without the cloth that a table has: nothing else is under it."""
    laid = any(thing.filling.startswith(CLOTH) for thing in things)
    return [feature for feature in shown if not laid or feature.name not in CLOTHS]


def covered(things: Sequence[Thing], drafts: Sequence[Draft], place: Place) -> tuple[list[Thing], set[int]]:
    """The things with the first table under the cloth that is named, where the place has none; and its words."""
    cloths = [draft for draft in drafts if draft.entry.kind == "feature" and draft.entry.name in CLOTHS
              and not draft.drop and (place.name in TABLETOPS or draft.entry.name not in place.features)]  # fmt: skip
    at = next((n for n, thing in enumerate(things) if thing.prop == TABLE and not thing.hidden), -1)
    if not cloths or at < 0:
        return list(things), set()
    cloth = cloths[0]
    found = list(things)
    found[at] = replace(found[at], filling=CLOTH + cloth.entry.name, filling_colours=tuple(cloth.colours))
    return found, {*cloth.words, *cloth.tints}
