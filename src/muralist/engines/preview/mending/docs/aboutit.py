"""What a thing is said to have somewhere about it is there: "a box with vegetables around it", "with a bee above it"."""

from __future__ import annotations

from muralist.engines.preview.grammar.drafts import Draft

ABOUT = frozenset({"around", "above", "beside", "behind", "under", "left", "right", "front"})


def set_about(drafts: list[Draft]) -> None:
    """Drop the tie by which a thing has what is tied to it by where it is.

    Of several that share the words for where, "a tree with a swing and a bench beside it", only the last is there.
    """
    for number, one in enumerate(drafts):
        for other, kind in list(one.linked):
            if kind == "holding" and any(_last(drafts, other, number, how) for how in ABOUT):
                one.linked.remove((other, kind))


def _last(drafts: list[Draft], other: int, host: int, how: str) -> bool:
    said = [n for n, draft in enumerate(drafts) if (host, how) in draft.linked]
    return other in said and (how == "around" or other == max(said))
