"""Living things of a prompt: who wears what is named with them, whose mother is meant, whose glasses are spectacles."""

from __future__ import annotations

from muralist.engines.preview.casting.food.meals import PARENTS, name_parents, name_young
from muralist.engines.preview.casting.scene.cutaway import FRESHWATER, WATERLINE, cut_open, in_still_water
from muralist.engines.preview.grammar.beasts import alive
from muralist.engines.preview.grammar.drafts import Draft
from muralist.engines.preview.lexicon import Entry, lexicon
from muralist.engines.preview.places import all_places
from muralist.engines.preview.props.kinds import WEARABLE
from muralist.engines.preview.scenery.setting import Place

FAMILIES = frozenset({"family", "couple", "一家", "一家人", "家族"})
WORN = WEARABLE | {"heels"}
"""What animals wear; people have their boots by their clothes."""
HAS = frozenset({"wearing", "holding", "in"})
SHORES, DEEP = frozenset({"beach", "sea"}), frozenset({"whale", "dolphin", "turtle", "orca"})
"""Where a diver does not stay, and who swims with one."""


def settle_creatures(drafts: list[Draft]) -> None:
    """Mend what the grammar alone cannot know."""
    for index, draft in enumerate(drafts):
        if draft.entry.name == "person":
            _kin(drafts, index)
    name_young(drafts)
    name_parents(drafts)
    for draft in drafts:
        if not alive(draft):
            continue
        for other, kind in list(draft.linked):
            if kind in HAS:
                _bespectacled(drafts[other])
        _put_on(drafts, draft)


def _kin(drafts: list[Draft], index: int) -> None:
    """ "A mother bear" is one bear, "a penguin family" several penguins: neither has people."""
    draft = drafts[index]
    text = draft.text.lower()
    before, after = drafts[max(0, index - 1)], drafts[min(index + 1, len(drafts) - 1)]
    if text in PARENTS and alive(after) and after.words[0] - draft.words[-1] == 1:
        after.words += draft.words
        after.count = after.count or draft.count
        draft.entry = Entry(kind="merged", name=text)
    elif (
        (text in FAMILIES or text.startswith("family of ")) and alive(before) and draft.words[0] - before.words[-1] == 1
    ):
        others = int(draft.entry.details.get("group", 3)) - 1 if " " in text else 2
        draft.entry, draft.count, draft.size = before.entry, others, 0.7
        draft.colours = list(before.colours)


def surfaced(drafts: list[Draft], place: Place) -> Place:
    """Who leaps out of the water is seen from above it, who swims under a boat through its surface."""
    if in_still_water(drafts, place):
        return all_places()[FRESHWATER]
    if cut_open(drafts):
        return all_places()[WATERLINE]
    if place.name in SHORES and not any(draft.entry.kind == "place" and not draft.drop for draft in drafts):
        boats = any(draft.entry.name in {"boat", "ship", "pier", "kayak"} and not draft.drop for draft in drafts)
        if not boats and any("diving" in draft.poses or "diver" in _kinds(draft) for draft in drafts):
            # who dives beside a whale is where it swims
            for draft in drafts:
                draft.poses += ["swimming"] if draft.entry.name in DEEP and not draft.poses else []
            return all_places()["underwater"]
    leaps = any(draft.entry.name == "dolphin" and "jumping" in draft.poses for draft in drafts)
    return all_places()["sea"] if leaps and place.name in {"underwater", "beach"} else place


def _kinds(draft: Draft) -> list[str]:
    return str(draft.entry.details.get("variant", "")).split() if draft.entry.kind == "thing" else []


def _bespectacled(draft: Draft) -> None:
    """The glasses of an owl are no tumblers."""
    if draft.entry.name == "glass" and draft.text.lower() == "glasses" and not draft.count:
        draft.entry, draft.plural = lexicon().english["spectacles"], False


def _put_on(drafts: list[Draft], draft: Draft) -> None:
    """A bear in a sweater wears it; so it does what is joined to it: "a hat and headphones"."""
    worn = [other for other, kind in draft.linked if kind in HAS and drafts[other].entry.name in WORN]
    for first in worn:
        following = first
        while (
            following + 1 < len(drafts)
            and drafts[following + 1].entry.name in WORN
            and not _owned(drafts, following + 1)
        ):
            following += 1
            worn.append(following)
    draft.linked = [(other, kind) for other, kind in draft.linked if other not in worn]
    for other in worn:
        # "wearing a crown on a rock": whoever wears it is there
        for where, kind in drafts[other].linked:
            if drafts[where] is not draft and where not in worn:
                draft.link(where, kind)
        drafts[other].linked = []
        draft.link(other, "wearing")


def _owned(drafts: list[Draft], index: int) -> bool:
    return bool(drafts[index].linked) or any(other == index for draft in drafts for other, _ in draft.linked)
