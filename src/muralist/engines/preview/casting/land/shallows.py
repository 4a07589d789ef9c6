"""水中 is under water for a fish; whoever has legs stands in the shallows, and a duck or a lotus is on top."""

from __future__ import annotations

from dataclasses import replace

from muralist.engines.preview.grammar.drafts import Draft, Reading
from muralist.engines.preview.grammar.implied import CLOTHED
from muralist.engines.preview.lexicon import lexicon
from muralist.engines.preview.lexicon.folding import folded
from muralist.engines.preview.lexicon.mention import Mention
from muralist.engines.preview.props import all_props
from muralist.engines.preview.staging.footing.animals import walks

UNDERWATER, SHALLOWS, POND = "underwater", "lake", "pond"
IN_WATER = frozenset({"水中", "水里"})
"""Words in simplified script that leave open how deep it is."""
RIVER, FORDED, SPANS = "river", frozenset({"in", "on"}), frozenset({"bridge", "boat", "rowing boat"})
BELOW = frozenset({"diving", "swimming"})
PLANTS = frozenset({"lotus", "reed"})


def find_depth(words: list[Mention], reading: Reading) -> None:
    """Make a lake or pond of such water, where something that breathes air is in it."""
    del words
    _broaden(reading.drafts)
    for number, draft in enumerate(reading.drafts):
        if draft.entry.kind != "place" or draft.entry.name != UNDERWATER or folded(draft.text) not in IN_WATER:
            continue
        things = [one for one in reading.drafts if one.is_thing]
        if not things or not all(map(_airy, things)):
            continue
        plants = any(one.entry.name in PLANTS for one in things)
        draft.entry, draft.others = lexicon().english[POND if plants else SHALLOWS], ()
        for one in things:
            if walks(one.entry.name) and not any(other == number for other, _ in one.linked):
                one.link(number, "in")


def _broaden(drafts: list[Draft]) -> None:
    """A river that several beasts go through is seen from its bank, as broad as they need it."""
    for number, river in enumerate(drafts):
        plain = river.entry.kind == "place" and river.entry.name == RIVER and not river.drop
        if not plain or river.entry.details.get("adds") or any(one.entry.name in SPANS for one in drafts):
            continue
        herd = [one for one in drafts if one.is_thing and (one.plural or one.count > 1) and walks(one.entry.name)
                and one.entry.name not in CLOTHED and not BELOW & {*one.poses}
                and any(other == number and kind in FORDED for other, kind in one.linked)]  # fmt: skip
        if herd:
            river.entry = replace(river.entry, name=SHALLOWS)


def _airy(draft: Draft) -> bool:
    """Whether it is seen above the water."""
    if BELOW & set(draft.poses):
        return False
    prop = all_props()[draft.entry.name]
    return walks(draft.entry.name) or prop.stands == "water" or draft.entry.name in PLANTS or prop.home != UNDERWATER
