"""Along a way or a fence: trees and lamps line a road, and animals in a row have the fence behind them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from muralist.engines.preview.grammar.drafts import Draft, Reading
from muralist.engines.preview.lexicon import Entry, lexicon
from muralist.engines.preview.lexicon.mention import Mention
from muralist.engines.preview.staging.groups.avenues import ROOTED
from muralist.engines.preview.staging.groups.crowds import CROWD

ALONG = frozenset({"along", "alongside", "lining", "lined", "沿", "沿著", "沿着", "路邊", "路边", "路旁", "兩旁",
                   "两旁", "兩邊", "两边", "兩側", "两侧"})  # fmt: skip
SIDES = ("兩邊", "两边", "兩側", "两侧", "左右")
WAYS = frozenset({"road", "street", "avenue", "railway", "canal", "boulevard", "highway"})
LAMPS, LAMP = frozenset({"lamp", "lantern"}), "street lamp"
PARK = {"home": "park"}
"""Where lamps line a way that is no road."""
FENCES = frozenset({"fence", "hedge"})
AVENUES = frozenset({"tunnel", "avenue", "alley", "alleyway", "archway", "canopy", "corridor", "arch", "allee", "lane"})
BEAMS = frozenset({"log", "stone_wall", "branch", "plank", "rope", "tightrope", "pier", "railing", "shelf", "sofa", "fence"})
WALKING = frozenset({"walking", "running", "crawling", "sitting", "standing", "balancing", "climbing"})
"""What is walked on lengthwise, and who is on it."""
OF, NEAR, LINING = frozenset({"of", "made of", "formed by"}), 5, 8
"""What trees are said to make, how many words after that they are named at most, and how many stand along a way."""
SPOTS = frozenset({"", "row"})
WIDE = 2.2
"""How much longer a fence is than the drawing of a lone one, where several are in a row along it."""


def settle_along(words: Sequence[Mention], reading: Reading) -> None:
    """Line a road with what is named along it; put a fence behind those who are in a row along it."""
    drafts = reading.drafts
    _line_avenues(words, reading)
    _walk_on(words, drafts)
    if not any(word.text.lower() in ALONG or word.text.startswith(SIDES) for word in words):
        return
    named = [one for one in drafts if one.words and not one.drop and one.entry.kind in {"thing", "place"}]
    ways = [one for one in named if one.entry.name in WAYS]
    for draft in named:
        several = draft.count > 1 or draft.plural
        if draft.entry.kind != "thing" or not several or draft.spot not in SPOTS or draft in ways:
            continue
        if ways and draft.entry.name in LAMPS and not draft.entry.details.get("variant"):
            lamp = lexicon().english[LAMP]
            trodden = any(one.entry.details.get("variant") for one in ways)
            draft.entry, draft.others = replace(lamp, details={**lamp.details, **(PARK if trodden else {})}), ()
        if ways and draft.entry.name in ROOTED:
            draft.spot, draft.linked = CROWD, []
            draft.count = draft.count or LINING
            reading.used.update(at for at, word in enumerate(words) if word.text.lower() in {"lined", "lining"})
        elif draft.entry.details.get("poses"):
            _before_fence(drafts, draft)


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
        trees.spot, trees.linked, trees.count = CROWD, [], trees.count or LINING
        if not any(one.entry.kind == "place" and not one.drop for one in drafts):
            drafts.append(Draft(entry=Entry(kind="place", name="road"), text="road", plural=False))


def _walk_on(words: Sequence[Mention], drafts: Sequence[Draft]) -> None:
    """Who walks along a log, a wall or a branch is on it."""
    for at, word in enumerate(words):
        if word.kind != "along":
            continue
        beam = next((n for n, one in enumerate(drafts) if one.words and at < min(one.words) <= at + 3
                     and one.entry.name in BEAMS and not one.drop), None)  # fmt: skip
        walkers = [one for one in drafts if one.words and max(one.words) < at and WALKING & {*one.poses}]
        if beam is not None and walkers and not walkers[-1].linked:
            walkers[-1].link(beam, "on")


def _before_fence(drafts: Sequence[Draft], row: Draft) -> None:
    """The fence runs behind the row."""
    number = next(n for n, one in enumerate(drafts) if one is row)
    for one in drafts:
        if one.entry.kind == "thing" and one.entry.name in FENCES and not one.drop and not one.linked:
            row.linked = [link for link in row.linked if drafts[link[0]] is not one]
            row.spot, one.size = "row", max(one.size, WIDE)
            one.link(number, "behind")
