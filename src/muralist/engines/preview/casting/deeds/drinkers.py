"""Animals that drink, and eat out of something: their heads are down at it."""

from __future__ import annotations

from collections.abc import Sequence

from muralist.engines.preview.grammar.beasts import alive
from muralist.engines.preview.grammar.drafts import Draft, Reading
from muralist.engines.preview.grammar.people import poses_taken
from muralist.engines.preview.lexicon import Entry
from muralist.engines.preview.lexicon.mention import Mention
from muralist.engines.preview.places import all_places
from muralist.engines.preview.staging.contact.muzzles import BRINKS, DISHES, EDGED, WATERS, lowers

DRINKING = frozenset({"drinking", "drinks", "drink", "drinking water", "drinking milk", "lapping", "lapping up", "laps",
                      "sipping", "sips", "喝", "喝著", "喝着", "喝水", "飲水",
                      "饮水", "在喝水", "飲", "饮"})  # fmt: skip
EATING = frozenset({"eating", "eats", "feeding", "吃", "吃著", "吃着"})
DOWN = ("grazing", "eating")
"""Poses of a lowered head, the better one first."""
MERGED = Entry(kind="merged", name="")


def settle_drinkers(words: Sequence[Mention], reading: Reading) -> None:
    """Lower heads to what is drunk; the words for a drinking that is not seen are not claimed."""
    drafts = reading.drafts
    for at, word in enumerate(words):
        text = word.text.lower()
        if text not in DRINKING | EATING:
            continue
        beast = next((draft for draft in reversed(drafts) if alive(draft) and draft.words and min(draft.words) < at
                      and not draft.drop), None)  # fmt: skip
        people = [draft for draft in drafts if draft.words and min(draft.words) < at and draft.entry.name in
                  {"person", "child", "robot", "astronaut"}]  # fmt: skip
        if beast is None or (people and min(people[-1].words) > min(beast.words)):
            continue
        if _lower(drafts, beast, at, drinks=text in DRINKING):
            reading.used.add(at)
        elif text in DRINKING and _own_vessel(drafts, at) is None:
            reading.unclaimed.add(at)


def _own_vessel(drafts: Sequence[Draft], at: int) -> Draft | None:
    """A glass or cup that one drinks from with paws."""
    return next((draft for draft in drafts if draft.words and min(draft.words) > at
                 and draft.entry.name in {"mug", "glass", "bottle", "bubble_tea", "coconut"}), None)  # fmt: skip


def _lower(drafts: list[Draft], beast: Draft, at: int, *, drinks: bool) -> bool:
    taken = poses_taken(beast.entry)
    down = next((pose for pose in DOWN if pose in taken and lowers(beast.entry.name, pose)), "")
    after = [n for n, draft in enumerate(drafts) if draft.words and min(draft.words) > at and not draft.drop]
    source = next((n for n in after if drafts[n].entry.name in (DISHES | WATERS if drinks else DISHES)
                   and drafts[n].entry.kind == "thing"), None)  # fmt: skip
    shore = any(draft.entry.kind == "place" and draft.entry.name in BRINKS & all_places().keys() and not draft.drop
                for draft in drafts)  # fmt: skip
    if not down or (source is None and not (shore and drinks)):
        return False
    own = drafts.index(beast)
    beast.poses = [down, *[pose for pose in beast.poses if pose not in {"sitting", "drinking", *DOWN}]]
    if source is None:
        beast.spot = EDGED
        return True
    dish = drafts[source]
    for number in after:
        drink = drafts[number]
        if number != source and drink.entry.details.get("fills") == "drink" and min(drink.words) < min(dish.words):
            # milk from a bowl is in that bowl
            beast.linked = [link for link in beast.linked if link[0] != number]
            if dish.entry.name == "bowl":
                dish.link(number, "holding")
            else:
                dish.words += drink.words
                drink.entry, drink.words, drink.linked = MERGED, [], []
    beast.linked = [link for link in beast.linked if link[0] != source]
    dish.linked = [link for link in dish.linked if link[0] != own]
    beast.link(source, "facing")
    return True
