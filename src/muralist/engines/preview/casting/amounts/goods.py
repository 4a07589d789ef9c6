"""Pictures of goods alone: they stand on a table, close, and what also comes large is of a table's size among them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from muralist.engines.preview.casting.sites.shores import standing_of
from muralist.engines.preview.grammar.drafts import Draft, Reading
from muralist.engines.preview.grammar.nouns.metres import metres_of
from muralist.engines.preview.lexicon.mention import Mention
from muralist.engines.preview.props import all_props
from muralist.engines.preview.scenery.built.tabletops import DISHES

STILL = DISHES | {"vase", "lamp", "book", "books", "candle", "fruit", "clock", "hourglass"}
"""Goods wherever their drawings are at home."""
SMALL = 0.85
"""Metres: what is lower than this stands on a table that the place shows, instead of beside a table as a thing."""
TABLETOPS = frozenset({"studio", "seamless"})
ALSO_SMALL = {"mirror": {"variant": "round", "metres": 0.42, "home": "studio"}}
"""Furniture that also comes for a table, and as what."""


def are_goods(standing: Sequence[Draft]) -> bool:
    """Whether these belong on a table, all of them."""
    return bool(standing) and all(map(_good, standing))


def settle_goods(words: list[Mention], reading: Reading) -> None:
    """Make a mirror among goods one that stands on their table, where no room is named."""
    del words
    if any(
        draft.entry.kind == "place" and draft.entry.name not in TABLETOPS and not draft.drop for draft in reading.drafts
    ):
        return
    standing = list(standing_of(reading))
    large = [draft for draft in standing if _both(draft)]
    others = [draft for draft in standing if draft not in large]
    if len(large) == 1 and are_goods(others):
        entry = large[0].entry
        large[0].entry = replace(entry, details={**entry.details, **ALSO_SMALL[entry.name]})


def _both(draft: Draft) -> bool:
    plain = not draft.entry.details.get("variant") and draft.text.split()[0].lower() not in {"standing", "full"}
    return draft.entry.name in ALSO_SMALL and plain and draft.size <= 1 and not draft.count > 1 and not draft.plural


def _good(draft: Draft) -> bool:
    entry = draft.entry
    metres = metres_of(entry) * draft.size
    home = entry.details.get("home") or all_props()[entry.name].home
    worn = any(kind in {"wall", "hanging"} for _, kind in draft.linked)
    return metres < SMALL and (entry.name in STILL or home == "studio") and not entry.details.get("poses") and not worn
