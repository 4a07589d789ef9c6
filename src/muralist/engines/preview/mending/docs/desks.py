"""What a desk is named with stands on it: "at a desk with two monitors"."""

from __future__ import annotations

from muralist.engines.preview.grammar.drafts import Draft

DESKS, HAD = frozenset({"table", "desk"}), frozenset({"holding", "carrying"})
WARES = frozenset({
    "computer", "laptop", "typewriter", "keyboard", "lamp", "books", "book", "mug", "houseplant", "telephone", "phone",
    "tablet", "camera", "globe", "clock", "vase", "notebook", "journal", "microphone", "headphones", "printer", "radio",
    "paper_cup", "pencil_cup", "candle", "sewing_machine", "microscope",
})  # fmt: skip
"""What stands on desks."""


def set_on_desks(drafts: list[Draft]) -> None:
    """Put each such thing that the desk is said to have, or to stand beside, on it."""
    for number, desk in enumerate(drafts):
        if not desk.is_named or desk.entry.name not in DESKS:
            continue
        for other, kind in list(desk.linked):
            ware = drafts[other]
            if kind in HAD and ware.is_thing and ware.entry.name in WARES and not ware.linked:
                desk.linked.remove((other, kind))
                ware.linked = [(number, "on")]
