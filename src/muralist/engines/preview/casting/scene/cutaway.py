"""Where water is cut open at its surface: what swims under a boat is seen with it only so, and fish in a pond."""

from __future__ import annotations

from dataclasses import replace

from muralist.engines.preview.grammar.drafts import Draft
from muralist.engines.preview.props import all_props
from muralist.engines.preview.scenery.setting import Place

WATERLINE, FRESHWATER = "waterline", "freshwater"
STILL = frozenset({"pond", "lake", "river", "watertown"})
"""Places whose water the fresh one stands for."""
FISH = frozenset({"fish", "fancy fish"})
ON_WATER = frozenset({"lotus", "duck", "swan", "boat", "canoe", "paper_boat", "bubbles"})
"""What may be seen over fish without being on land."""
SPANS = frozenset({"bridge", "pier"})
"""What stands in the water, so that who swims under it is on its surface."""
BELOW = frozenset({"under", "beside"})
WET = frozenset({"swimming", "diving"})
FLOATING = frozenset({"boat", "ship", "canoe", "kayak", "raft", "rowboat", "gondola", "paper_boat", "surfboard",
                      "yacht", "dinghy"})  # fmt: skip
SWIMMERS = frozenset({"whale", "fish", "fancy fish", "dolphin", "shark", "turtle", "octopus", "jellyfish", "submarine",
                      "seal", "squid", "ray", "seahorse", "mermaid", "manta"})  # fmt: skip


def cut_open(drafts: list[Draft]) -> bool:
    """Whether something swims under something that floats."""
    return any(
        _swims(draft) and any(kind == "under" and _floats(drafts[other]) for other, kind in draft.linked)
        for draft in drafts
    )


def _swims(draft: Draft) -> bool:
    if draft.entry.kind != "thing" or draft.drop:
        return False
    own = draft.entry.name in SWIMMERS or all_props()[draft.entry.name].home == "underwater"
    return own or bool({"swimming", "diving"} & set(draft.poses))


def _floats(draft: Draft) -> bool:
    if draft.entry.kind != "thing" or draft.drop or draft.entry.name in SPANS:
        return False
    home = all_props()[draft.entry.name].home
    return draft.entry.name in FLOATING or (all_props()[draft.entry.name].stands == "water" and home != "underwater")


def in_still_water(drafts: list[Draft], place: Place) -> bool:
    """Whether fish are in a pond, lake or river, or with its flowers, and nobody is there to look at them from land.

    The words for that water then name the cut-open one.
    """
    living = [draft for draft in drafts if draft.is_thing]
    fish = [draft for draft in living if draft.entry.name in FISH]
    if not fish or any(draft.entry.name not in FISH | ON_WATER for draft in living):
        return False
    if any(not set(draft.poses) <= WET or _ties(draft, drafts) for draft in fish):
        return False
    waters = [draft for draft in drafts if draft.entry.kind == "place" and draft.entry.name in STILL and not draft.drop]
    flowers = any(draft.entry.name == "lotus" for draft in living)
    if place.name not in STILL and not flowers:
        return False
    for draft in waters:
        draft.entry = replace(draft.entry, name=FRESHWATER)
    for draft in fish:
        # what floats over them is nobody's
        draft.linked = [(other, kind) for other, kind in draft.linked if kind in BELOW]
    return True


def _ties(draft: Draft, drafts: list[Draft]) -> bool:
    """Whether something bears or holds it: a fish on a plate."""
    hosts = [drafts[other].entry for other, _ in draft.linked]
    return any(host.kind == "thing" and host.name not in FISH | ON_WATER for host in hosts)
