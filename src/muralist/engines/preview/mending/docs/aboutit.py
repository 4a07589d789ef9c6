"""What a thing is said to have about it is there: "a box with vegetables around it", "with a bee above it"."""

from __future__ import annotations

from muralist.engines.preview.grammar.drafts import Draft

HOVERING = frozenset({"hair_dryer", "magnifier", "spotlight", "showerhead"})
"""What is over somebody who is under it, though it is smaller."""
ABOUT = frozenset({"around", "above", "beside", "behind", "under", "left", "right", "front"})


def _under_hovering(drafts: list[Draft], number: int) -> None:
    for other, kind in list(drafts[number].linked):
        tool = drafts[other]
        if kind == "under" and tool.entry.name in HOVERING and not tool.linked:
            drafts[number].linked.remove((other, kind))
            tool.link(number, "above")
            tool.aloft = True


def set_about(drafts: list[Draft]) -> None:
    """Drop the tie by which a thing has what is tied to it by where it is.

    Of several that share the words for where, "a tree with a swing and a bench beside it", only the last is there.
    """
    for number, one in enumerate(drafts):
        _under_hovering(drafts, number)
        for other, kind in list(one.linked):
            if kind == "holding" and any(_last(drafts, other, number, how) for how in ABOUT):
                one.linked.remove((other, kind))


def _last(drafts: list[Draft], other: int, host: int, how: str) -> bool:
    said = [n for n, draft in enumerate(drafts) if (host, how) in draft.linked]
    return other in said and (how == "around" or other == max(said))
