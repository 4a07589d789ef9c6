"""What a thing is said to have somewhere about it is there: "a box with vegetables around it", "with a bee above it"."""

from __future__ import annotations

from muralist.engines.preview.grammar.drafts import Draft

ABOUT = frozenset({"around", "above", "beside", "behind", "under", "left", "right", "front"})


def set_about(drafts: list[Draft]) -> None:
    """Drop the tie by which a thing has what is tied to it by where it is."""
    for number, one in enumerate(drafts):
        for other, kind in list(one.linked):
            if kind == "holding" and any(to == number and how in ABOUT for to, how in drafts[other].linked):
                one.linked.remove((other, kind))
