"""Worlds on a back: a whale that carries a city, a tortoise with a village on its shell."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from muralist.engines.preview.grammar.drafts import Draft
from muralist.engines.preview.lexicon import Entry, lexicon
from muralist.engines.preview.props import all_props
from muralist.engines.preview.staging.goods.worlds import BUILT

SHELLS = frozenset({"shell", "shells"})
SHELLED = frozenset({"turtle", "snail", "crab", "hermit_crab"})
"""Whose shell is a part of the drawing."""
WORLDS = {"city": "skyscraper", "futurecity": "skyscraper", "village": "house", "oldtown": "house", "oldcity": "house",
          "street": "house", "island": "palm tree", "forest": "tree", "jungle": "palm tree", "garden": "tree",
          "park": "tree"}  # fmt: skip
"""Places that a beast may carry, and of what three stand there for each."""
SEVERAL = 3


def settle_world(borne: Draft, owner: Draft) -> bool:
    """Whether what is on a back is a building or a place; of a place, some of its buildings or trees are."""
    if owner.entry.name not in all_props() or borne.entry is owner.entry:
        return False
    village = next((WORLDS[option.name] for option in (borne.entry, *borne.others) if option.kind == "place"
                    and option.name in WORLDS), "")  # fmt: skip
    if village:
        entry = lexicon().english.get(village)
        if entry is None:
            return False
        home = all_props()[owner.entry.name].home
        borne.entry, borne.others = Entry(kind="thing", name=entry.name, details={**entry.details, "home": home}), ()
        borne.count, borne.plural, borne.linked = SEVERAL, True, []
        return True
    built = borne.entry.kind == "thing" and borne.entry.name in BUILT
    if built:
        home = all_props()[owner.entry.name].home
        borne.entry = replace(borne.entry, details={**borne.entry.details, "home": home})
    return built


def shed_shell(drafts: Sequence[Draft], at: int) -> None:
    """The shell of a tortoise is no sea shell that lies about."""
    number = next((n for n, one in enumerate(drafts) if at in one.words), None)
    owners = [n for n, one in enumerate(drafts) if one.entry.name in SHELLED and one.words and min(one.words) < at]
    if number is None or not owners or drafts[number].entry.name not in {"seashell", "shell"}:
        return
    shell = drafts[number]
    for one in drafts:
        one.linked = [link for link in one.linked if link[0] != number]
    shell.entry, shell.others, shell.linked, shell.words = Entry(kind="merged", name=shell.text), (), [], []
