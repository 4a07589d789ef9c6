"""Along a way or a fence: trees and lamps line a road, and animals in a row have the fence behind them."""

from __future__ import annotations

from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from dataclasses import replace

from muralist.engines.preview.grammar.drafts import Draft, Reading
from muralist.engines.preview.lexicon import Entry, lexicon
from muralist.engines.preview.lexicon.mention import Mention
from muralist.engines.preview.staging.groups.avenues import FRONTS, ROOTED
from muralist.engines.preview.staging.groups.crowds import CROWD

ALONG = frozenset({"along", "alongside", "lining", "lined", "沿", "沿著", "沿着", "路邊", "路边", "路旁", "兩旁",
                   "两旁", "兩邊", "两边", "兩側", "两侧"})  # fmt: skip
SIDES = ("兩邊", "两边", "兩側", "两侧", "左右")
WAYS = frozenset({"road", "street", "avenue", "railway", "canal", "boulevard", "highway"})
LINED = frozenset({"lined", "lining", "on both sides", "on either side", "along both sides"})
BESIDE = (*SIDES, "兩旁", "两旁")
BOTH_SIDES, BEFORE_FRONTS = 10, 4
"""How many uncounted trees or lamps line a road on both sides, and stand before the houses of a street."""
LAMPS, LAMP = frozenset({"lamp", "lantern"}), "street lamp"
PARK = {"home": "park"}
"""Where lamps line a way that is no road."""
FENCES = frozenset({"fence", "hedge"})
BEAMS = frozenset({"log", "stone_wall", "branch", "plank", "rope", "tightrope", "pier", "railing", "shelf", "sofa",
                   "fence", "road", "stairs"})  # fmt: skip
WALKING = frozenset({"walking", "running", "crawling", "sitting", "standing", "balancing", "climbing"})
STEPPING, STEPS = frozenset({"walking", "running", "climbing", "going", "walks", "climbs"}), frozenset({"stairs"})
TELLING = frozenset({"material", "size", "colour", "unknown", "pattern", "trait", "relation"})
"""Who goes up stairs has them right after the deed, and what may be said of them in between."""
HAVING = frozenset({"carrying", "wearing", "holding"})
"""What is walked on lengthwise, who is on it, and what says nothing of where they are."""
AVENUES = frozenset({"tunnel", "avenue", "alley", "alleyway", "archway", "canopy", "corridor", "arch", "allee", "lane",
                     "boulevard", "driveway"})  # fmt: skip
ROAD = "road"
OF, NEAR = frozenset({"of", "made of", "formed by"}), 5
"""What trees are said to make, how many words after that they are named at most,."""
SPOTS = frozenset({"", "row"})
WIDE = 2.2
"""How much longer a fence is than the drawing of a lone one, where several are in a row along it."""


def settle_along(words: Sequence[Mention], reading: Reading) -> None:
    """Line a road with what is named along it; put a fence behind those who are in a row along it."""
    drafts = reading.drafts
    _line_avenues(words, reading)
    _walk_on(words, drafts)
    lining = {n for n, word in enumerate(words) if word.text.lower() in LINED or word.text.startswith(BESIDE)}
    if not lining and not any(word.text.lower() in ALONG for word in words):
        return
    named = [one for one in drafts if one.words and not one.drop and one.entry.kind in {"thing", "place"}]
    ways = [one for one in named if one.entry.name in WAYS] or _said_way(words, reading, lining)
    for draft in named:
        # "a tree-lined road"
        lined = bool({max(draft.words) + 1} & lining) and draft.entry.name in ROOTED
        several = draft.count > 1 or draft.plural or lined
        if draft.entry.kind != "thing" or not several or draft.spot not in SPOTS or draft in ways:
            continue
        if ways and draft.entry.name in LAMPS and not draft.entry.details.get("variant"):
            lamp = lexicon().english[LAMP]
            trodden = any(one.entry.details.get("variant") for one in ways)
            draft.entry, draft.others = replace(lamp, details={**lamp.details, **(PARK if trodden else {})}), ()
        if lining and draft.entry.name == "house" and _fronted(draft, ways):
            reading.used.update({*lining, *draft.words})
            continue
        if ways and draft.entry.name in ROOTED:
            if lining and not draft.count:
                line_way(draft, ways)
                reading.used.update(lining)
            draft.spot, draft.linked = CROWD, []
        elif draft.entry.details.get("poses"):
            _before_fence(drafts, draft)


def _said_way(words: Sequence[Mention], reading: Reading, lining: AbstractSet[int]) -> list[Draft]:
    """The road that an avenue is: "a tree-lined avenue"."""
    at = next((n + 1 for n in lining if n + 1 < len(words) and words[n + 1].text.lower() in AVENUES), None)
    if at is None or any(at in one.words for one in reading.drafts):
        return []
    road = Draft(entry=Entry(kind="place", name=ROAD), text=words[at].text, plural=False, words=[at])
    reading.drafts.append(road)
    return [road]


def line_way(rooted: Draft, ways: Sequence[Draft]) -> bool:
    """Stand several uncounted trees or lamps along both sides of a way; whether they are that and this is one."""
    if rooted.entry.name not in ROOTED or rooted.count or not any(one.entry.name in WAYS for one in ways):
        return False
    fronts = any(one.entry.name in FRONTS for one in ways)
    rooted.count, rooted.spot, rooted.linked = BEFORE_FRONTS if fronts else BOTH_SIDES, CROWD, []
    return True


def _fronted(houses: Draft, ways: Sequence[Draft]) -> bool:
    """Whether a street or a canal is lined with these houses anyway; they are no things of their own then."""
    way = next((one for one in ways if one.entry.kind == "place" and one.entry.name in {*FRONTS, "canal"}), None)
    if way is None or houses.count or houses.colours:
        return False
    way.linked = []
    houses.entry, houses.others, houses.linked = Entry(kind="merged", name=houses.text), (), []
    return True


def _line_avenues(words: Sequence[Mention], reading: Reading) -> None:
    """A tunnel of trees is no hole in a hill: they stand on both sides of a road."""
    drafts = reading.drafts
    for at, word in enumerate(words[:-2]):
        if word.text.lower() not in AVENUES or words[at + 1].text.lower() not in OF:
            continue
        trees = next((one for one in drafts if one.words and one.plural and not one.drop and one.entry.kind == "thing"
                      and one.entry.name in ROOTED and at + 1 < min(one.words) <= at + NEAR), None)  # fmt: skip
        if trees is None:
            continue
        reading.used.add(at)
        for number, one in enumerate(drafts):
            if at in one.words or one is trees:
                for other in drafts:
                    other.linked = [link for link in other.linked if link[0] != number]
            if at in one.words and one is not trees:
                one.entry, one.others, one.words, one.linked = Entry(kind="merged", name=one.text), (), [], []
        trees.spot, trees.linked, trees.count = CROWD, [], trees.count or BOTH_SIDES
        if not any(one.entry.kind == "place" and not one.drop for one in drafts):
            drafts.append(Draft(entry=Entry(kind="place", name=ROAD), text=ROAD, plural=False))


def _walk_on(words: Sequence[Mention], drafts: Sequence[Draft]) -> None:
    """Who walks along a log, a wall or a branch is on it."""
    for at, word in enumerate(words):
        stepping = word.kind == "pose" and word.text.lower() in STEPPING
        if word.kind != "along" and not stepping and word.text.lower() not in {"along", "down", "up"}:
            continue
        beam = next((n for n, one in enumerate(drafts) if one.words and at < min(one.words) <= at + 3
                     and one.entry.name in (STEPS if stepping else BEAMS) and not one.drop
                     and all(between.kind in TELLING for between in words[at + 1 : min(one.words)])), None)  # fmt: skip
        walkers = [one for one in drafts if one.words and max(one.words) < at and WALKING & {*one.poses}]
        if beam is None or not walkers:
            continue
        who = walkers[-1]
        if all(kind in HAVING or drafts[other].entry.kind == "place" for other, kind in who.linked):
            who.linked = [link for link in who.linked if link[0] != beam]
            who.link(beam, "on")


def _before_fence(drafts: Sequence[Draft], row: Draft) -> None:
    """The fence runs behind the row."""
    number = next(n for n, one in enumerate(drafts) if one is row)
    for one in drafts:
        if one.entry.kind == "thing" and one.entry.name in FENCES and not one.drop and not one.linked:
            row.linked = [link for link in row.linked if drafts[link[0]] is not one]
            row.spot, one.size = "row", max(one.size, WIDE)
            one.link(number, "behind")
