"""Vessels by what is in them, and how many hang where a word says that there are many."""

from __future__ import annotations

from collections.abc import Sequence

from muralist.engines.preview.grammar.drafts import Draft
from muralist.engines.preview.lexicon import Entry, lexicon
from muralist.engines.preview.lexicon.mention import Mention

STEAMING = "steaming"
BOTTLES = frozenset({"bottle", "jar", "glass"})
STEMS = frozenset({"flower", "stem"})
COVERED = frozenset({"掛滿", "掛滿了", "挂满", "挂满了"})
MANY = 7
POTS = frozenset({"壺", "壶"})
"""Measures that are a pot of their own."""
BASKETS = frozenset({"籃", "篮", "筐", "盤", "盘", "碟"})

JUG = "pitcher"
BIRDCAGE = "birdcage"
CAGES = frozenset({"cage", BIRDCAGE})
TUB, FOAM = "bathtub", frozenset({"bubbles", "foam", "bubble"})


def settle_vessels(words: Sequence[Mention], drafts: Sequence[Draft]) -> None:
    """A bottle with flowers in it is a vase; lanterns that a street is hung with are many."""
    for number, draft in enumerate(drafts):
        for other, kind in list(draft.linked):
            if kind == "holding" and draft.text in BASKETS:
                # its list does not go on after 和
                draft.linked = [link for link in draft.linked if link != (other, kind)]
                drafts[other].link(number, "in")
                continue
            if kind == "in" and drafts[other].entry.name in CAGES and draft.entry.name == "bird":
                # a cage is drawn with its bird
                drafts[other].entry, drafts[other].others = lexicon().english[BIRDCAGE], ()
                draft.linked = [link for link in draft.linked if link != (other, kind)]
                drafts[other].link(number, "holding")
                continue
            if kind == "holding" and draft.entry.name == TUB and drafts[other].entry.name in FOAM:
                # a tub is drawn with its foam
                draft.words += drafts[other].words
                draft.linked = [link for link in draft.linked if link != (other, kind)]
                drafts[other].entry, drafts[other].others = Entry(kind="merged", name=""), ()
                continue
            if kind == "holding" and STEAMING in drafts[other].poses and draft.entry.details.get("steams"):
                _steam(draft, drafts[other])
            if kind == "holding" and draft.text in POTS:
                _pour(drafts, number, other)
                continue
            bottle, flowers = (drafts[other], draft) if kind == "in" else (draft, drafts[other])
            if kind == "in" and bottle.entry.name == JUG and flowers.entry.details.get("fills") in STEMS:
                # of earthenware: no cut stems are seen through it
                bottle.material = bottle.material or "ceramic"
            if kind not in {"in", "holding"} or bottle.entry.name not in BOTTLES or bottle.entry.kind != "thing":
                continue
            if flowers.entry.details.get("fills") in STEMS and not bottle.entry.details.get("filling"):
                bottle.entry, bottle.others = lexicon().english["vase"], ()
                if "玻璃" in bottle.text or "glass" in bottle.text.lower():
                    bottle.material = "glass"
        _hung_all_over(words, drafts, number)


def _steam(vessel: Draft, drink: Draft) -> None:
    """What steams in a cup does so over the cup."""
    drink.poses.remove(STEAMING)
    vessel.poses.append(STEAMING)
    vessel.doubtful += [item for item in drink.doubtful if item[2] == STEAMING]
    drink.doubtful = [item for item in drink.doubtful if item[2] != STEAMING]


def _pour(drafts: Sequence[Draft], number: int, other: int) -> None:
    """What is in a pot is not seen: 一壺茶 is one teapot."""
    pot, drink = drafts[number], drafts[other]
    pot.words += drink.words
    pot.linked = [link for link in (*pot.linked, *drink.linked) if link[0] not in {number, other}]
    drink.entry, drink.others, drink.words, drink.linked = Entry(kind="merged", name=drink.text), (), [], []
    for draft in drafts:
        draft.linked = [(number if at == other else at, kind) for at, kind in draft.linked]


def _hung_all_over(words: Sequence[Mention], drafts: Sequence[Draft], number: int) -> None:
    """紅燈籠掛滿街道: the number comes after what it counts."""
    draft = drafts[number]
    after = max(draft.words, default=-1) + 1
    if draft.entry.kind != "thing" or draft.count or draft.plural or not 0 < after < len(words):
        return
    if words[after].text in COVERED:
        draft.count = MANY
        draft.words.append(after)
