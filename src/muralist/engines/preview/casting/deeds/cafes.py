"""Who eats or drinks in a cafe sits at a table there, and who only reads sits in an armchair."""

from __future__ import annotations

from collections.abc import Sequence

from muralist.engines.preview.casting.sites.homes import better_home
from muralist.engines.preview.grammar.drafts import Draft, Reading
from muralist.engines.preview.grammar.implied import CLOTHED
from muralist.engines.preview.lexicon import lexicon
from muralist.engines.preview.lexicon.mention import Mention

MEALS = frozenset({"drinking", "eating"})
TABLED = frozenset({"cafe", "cafe terrace", "restaurant", "diner"})
"""Places in which people sit down."""
MOST = 4
"""How many sit at one table."""
PAGES = frozenset({"books", "book"})
TIES = frozenset({"on", "at", "in", "beside", "under", "behind", "front", "around", "riding", "left", "right"})
CHAIR, KNITTING = "armchair", "knitting"
OUTSIDE = frozenset({"weather", "season"})
"""Tables of words that are said of the open air."""


def sit_down(words: Sequence[Mention], reading: Reading) -> None:
    """Bring the table or chair that whoever eats, drinks, reads or knits would sit at."""
    drafts = reading.drafts
    del words
    people = [draft for draft in drafts if draft.is_named
              and draft.entry.name in CLOTHED]  # fmt: skip
    place = next((draft.entry.name for draft in drafts if draft.entry.kind == "place" and not draft.drop), "")
    several = bool(people) and (people[0].count > 1 or people[0].plural or bool(people[0].entry.details.get("group")))
    if len(people) != 1 or (several and (place not in TABLED or people[0].count > MOST)):
        return
    who = people[0]
    _sit_under_tree(drafts, who)
    if any(
        drafts[other].entry.kind == "thing" and kind in TIES and drafts[other].entry.name != "shop"
        for other, kind in who.linked
    ):
        return
    shop = any(draft.entry.name == "shop" and kind == "in" for other, kind in who.linked for draft in [drafts[other]])
    if (place in TABLED or shop) and MEALS & {*who.poses} and not {*who.poses} - MEALS:
        if not _other_things(
            drafts, who, frozenset({"mug", "cup", "glass", "plate", "bowl", "cake", "bread", "shop", "pizza"})
        ):
            who.traits += [] if "seated" in who.traits else ["seated"]
            _bring(drafts, who, "table", "at")
    elif not place and not OUTSIDE & reading.tables.keys() and not better_home(who.entry):
        knits = who.poses == [KNITTING]
        if not _other_things(drafts, who, PAGES) and (knits or (not who.poses and _reads(drafts, who))):
            who.poses = ["sitting", *who.poses]
            _bring(drafts, who, CHAIR, "in")


def _reads(drafts: Sequence[Draft], who: Draft) -> bool:
    return any(kind == "carrying" and drafts[other].entry.name in PAGES for other, kind in who.linked)


def _sit_under_tree(drafts: Sequence[Draft], who: Draft) -> None:
    """Readers under a tree sit there."""
    under = any(kind == "under" and drafts[other].entry.name == "tree" for other, kind in who.linked)
    if under and not who.poses and _reads(drafts, who):
        who.poses = ["sitting"]


def _other_things(drafts: Sequence[Draft], who: Draft, besides: frozenset[str]) -> bool:
    """Whether anything is named that they could be at."""
    return any(draft is not who and draft.entry.kind in {"thing", "feature"} and not draft.drop
               and draft.entry.name not in besides for draft in drafts)  # fmt: skip


def _bring(drafts: list[Draft], who: Draft, word: str, kind: str) -> None:
    drafts.append(Draft(entry=lexicon().english[word], text=word, plural=False, single=True))
    who.link(len(drafts) - 1, kind)
