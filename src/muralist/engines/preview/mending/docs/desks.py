"""What a desk is named with stands on it: "at a desk with two monitors"."""

from __future__ import annotations

from muralist.engines.preview.grammar.drafts import Draft
from muralist.engines.preview.grammar.implied import CLOTHED
from muralist.engines.preview.lexicon import lexicon

DESKS, HAD = frozenset({"table", "desk"}), frozenset({"holding", "carrying"})
WARES = frozenset({
    "computer", "laptop", "typewriter", "keyboard", "lamp", "books", "book", "mug", "houseplant", "telephone", "phone",
    "tablet", "camera", "globe", "clock", "vase", "notebook", "journal", "microphone", "headphones", "printer", "radio",
    "paper_cup", "pencil_cup", "candle", "sewing_machine", "microscope",
})  # fmt: skip
"""What stands on desks."""


ABREAST = 3
"""How many machines stand on one desk."""
OFFICE, MACHINES = "office", frozenset({"computer", "laptop", "typewriter"})
"""What stands on no floor of an office."""


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
    _bring_desk(drafts)


def _bring_desk(drafts: list[Draft]) -> None:
    """The desk of an office's machines, where none is named: "a home office with two monitors"."""
    shown = [draft for draft in drafts if not draft.drop]
    if not any(draft.entry.kind == "place" and draft.entry.name == OFFICE for draft in shown):
        return
    if any(draft.entry.name in CLOTHED | DESKS for draft in shown):
        return
    machines = [draft for draft in shown if draft.is_thing and draft.entry.name in MACHINES and not draft.linked]
    if not machines or sum(max(1, draft.count) for draft in machines) > ABREAST:
        return
    drafts.append(Draft(entry=lexicon().english["desk"], text="desk", plural=False, single=True))
    for draft in machines:
        draft.link(len(drafts) - 1, "on")
