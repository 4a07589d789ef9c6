"""Who fishes from a pier sits at its end, over the water."""

from __future__ import annotations

from dataclasses import replace

from muralist.engines.preview.grammar.beasts import alive
from muralist.engines.preview.grammar.drafts import Draft
from muralist.engines.preview.grammar.implied import CLOTHED
from muralist.engines.preview.lexicon import lexicon

FISHING = "fishing"
"""The variant of a pier that is seen from its side, with somebody at its end."""
PIERS = frozenset({
    "pier", "jetty", "dock", "wooden pier", "wooden dock", "wooden jetty", "fishing pier", "boat dock", "landing stage",
    "碼頭", "码头", "木碼頭", "木码头", "棧橋", "栈桥", "木棧橋", "木栈桥",
})  # fmt: skip
AMONG = frozenset({"sitting", "fishing", "seated", "standing"})
BITING = "biting"
WADERS = frozenset({"bear"})
"""Who catches fish in rivers."""
SWIMMERS = frozenset({"fish", "fancy fish", "dolphin", "whale", "shark", "octopus"})
TIED = frozenset({"on", "in", "at", "beside", "front"})
"""How an angler may have been read to stand to a pier or its end."""


def fish_from_piers(drafts: list[Draft]) -> None:
    """Make the pier that somebody fishes from a thing, seat them on it, and put both over water."""
    anglers = [draft for draft in drafts if draft.is_named
               and draft.entry.name in CLOTHED and _fishes(draft)]  # fmt: skip
    found = next((n for n, draft in enumerate(drafts) if not draft.drop and draft.words
                  and (draft.entry.name == "pier" or draft.text.lower() in PIERS)), None)  # fmt: skip
    if found is None or not anglers or any(set(draft.poses) - AMONG for draft in anglers):
        return
    if any(drafts[other].entry.name == "boat" for draft in anglers for other, _ in draft.linked):
        return
    pier = drafts[found]
    entry = lexicon().english["wooden pier"]
    pier.entry = entry
    pier.others, pier.count, pier.single, pier.plural = (), 1, True, False
    pier.linked = [link for link in pier.linked if drafts[link[0]].entry.kind == "place"]
    for angler in anglers:
        angler.words += [at for at, kind, name in angler.doubtful if kind == "pose" and name in AMONG]
        angler.linked = [(other, kind) for other, kind in angler.linked
                         if other != found and not (kind in TIED and drafts[other].entry.kind == "thing")]  # fmt: skip
        angler.link(found, "on")
        angler.poses = [FISHING]
        angler.traits += [] if "seated" in angler.traits else ["seated"]


PETS = frozenset({"dog", "cat", "shiba", "corgi"})
"""Who keeps an angler company."""


def fish_with_mouths(drafts: list[Draft]) -> None:
    """An animal on its feet that fishes has its fish in the mouth, by a river unless another place is named."""
    placed = any(draft.entry.kind == "place" and not draft.drop for draft in drafts)
    for draft in list(drafts):
        if draft.drop or not alive(draft) or draft.entry.name in CLOTHED:
            continue
        said = _said(draft) or _strayed(drafts, draft)
        bites = [drafts[other] for other, kind in draft.linked if kind == BITING]
        if said and draft.entry.name in PETS and any(map(_rods, drafts)):
            # the dog of an angler sits by
            draft.poses = ["sitting"]
            draft.words += said
            draft.entry = replace(draft.entry, details={**draft.entry.details, "home": "lake"})
            continue
        if said and not bites and draft.entry.name not in SWIMMERS:
            draft.link(len(drafts), BITING)
            draft.poses = [pose for pose in draft.poses if pose != FISHING]
            drafts.append(Draft(entry=lexicon().english["fish"], text="fish", plural=False, single=True, words=said))
            bites = drafts[-1:]
        if not placed and draft.entry.name in WADERS and any(one.entry.name == "fish" for one in bites):
            draft.entry = replace(draft.entry, details={**draft.entry.details, "home": "river"})


def _rods(draft: Draft) -> bool:
    """Whether somebody fishes with a rod."""
    return draft.is_thing and draft.entry.name in CLOTHED and bool(_said(draft))


def _said(draft: Draft) -> list[int]:
    return [at for at, kind, name in draft.doubtful if (kind, name) == ("pose", FISHING)]


def _strayed(drafts: list[Draft], draft: Draft) -> list[int]:
    """The deed that a place between has taken: 熊在河里抓鱼."""
    beings = [one for one in drafts if one.is_thing
              and (alive(one) or one.entry.name in CLOTHED)]  # fmt: skip
    if len(beings) != 1 or beings[0] is not draft:
        return []
    return [at for one in drafts if one.entry.kind == "place" for at in _said(one)]


def _fishes(draft: Draft) -> bool:
    trade = str(draft.entry.details.get("variant", "")).split()
    return FISHING in draft.poses or ("fisher" in trade and not set(draft.poses) - AMONG)
