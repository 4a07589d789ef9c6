"""Cloths on tables that are things: "a picnic table with a checkered cloth" is covered with it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from muralist.engines.preview.grammar.drafts import Draft
from muralist.engines.preview.plan import Thing
from muralist.engines.preview.props.tablecloths import CLOTH
from muralist.engines.preview.scenery.built.tabletops import CLOTHS
from muralist.engines.preview.scenery.setting import Place

TABLE = "table"


def covered(things: Sequence[Thing], drafts: Sequence[Draft], place: Place) -> tuple[list[Thing], set[int]]:
    """The things with the first table under the cloth that is named, where the place has none; and its words."""
    cloths = [draft for draft in drafts if draft.entry.kind == "feature" and draft.entry.name in CLOTHS
              and not draft.drop and draft.entry.name not in place.features]  # fmt: skip
    at = next((n for n, thing in enumerate(things) if thing.prop == TABLE and not thing.hidden), -1)
    if not cloths or at < 0:
        return list(things), set()
    cloth = cloths[0]
    found = list(things)
    found[at] = replace(found[at], filling=CLOTH + cloth.entry.name, filling_colours=tuple(cloth.colours))
    return found, set(cloth.words)
