"""What swims under a boat is seen with it only where the sea is cut open at its surface."""

from __future__ import annotations

from muralist.engines.preview.grammar.drafts import Draft
from muralist.engines.preview.props import all_props

WATERLINE = "waterline"
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
    if draft.entry.kind != "thing" or draft.drop:
        return False
    home = all_props()[draft.entry.name].home
    return draft.entry.name in FLOATING or (all_props()[draft.entry.name].stands == "water" and home != "underwater")
