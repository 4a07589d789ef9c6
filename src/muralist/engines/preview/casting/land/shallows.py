"""水中 is under water for a fish; whoever has legs stands in the shallows, and a duck or a lotus is on top."""

from __future__ import annotations

from muralist.engines.preview.grammar.drafts import Draft, Reading
from muralist.engines.preview.lexicon import lexicon
from muralist.engines.preview.lexicon.folding import folded
from muralist.engines.preview.lexicon.mention import Mention
from muralist.engines.preview.props import all_props
from muralist.engines.preview.staging.footing.animals import walks

UNDERWATER, SHALLOWS, POND = "underwater", "lake", "pond"
IN_WATER = frozenset({"水中", "水里"})
"""Words in simplified script that leave open how deep it is."""
BELOW = frozenset({"diving", "swimming"})
PLANTS = frozenset({"lotus", "reed"})


def find_depth(words: list[Mention], reading: Reading) -> None:
    """Make a lake or pond of such water, where something that breathes air is in it."""
    del words
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


def _airy(draft: Draft) -> bool:
    """Whether it is seen above the water."""
    if BELOW & set(draft.poses):
        return False
    prop = all_props()[draft.entry.name]
    return walks(draft.entry.name) or prop.stands == "water" or draft.entry.name in PLANTS or prop.home != UNDERWATER
