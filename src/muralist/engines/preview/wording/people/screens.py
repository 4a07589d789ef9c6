"""Work at a screen: who works or studies at a laptop sits there and types."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from muralist.engines.preview.lexicon import Entry
from muralist.engines.preview.lexicon.mention import FIGURES, Mention

WORK = frozenset({"working", "works", "studying", "studies", "sitting", "busy", "focused", "concentrating"})
MACHINES = frozenset({"laptop", "computer", "typewriter", "monitor"})
AT = frozenset({"at", "on", "behind", "in", "front"})
WORKING = Entry(kind="pose", name="working")


def settle_screens(words: Sequence[Mention]) -> list[Mention]:
    """The mentions with "working at a laptop" as the pose of typing, and the machine after it."""
    found = list(words)
    for at in range(len(found) - 2, 0, -1):
        work, link = found[at], found[at + 1]
        machine = found[at + 2].meaning("thing") if at + 2 < len(found) else None
        if work.text.lower() not in WORK or machine is None or machine.name not in MACHINES:
            continue
        tied = link.meaning("relation")
        if tied is None or tied.name not in AT or not _somebody(found[:at]):
            continue
        found[at : at + 2] = [replace(work, entry=WORKING, others=())]
    return found


def _somebody(before: Sequence[Mention]) -> bool:
    """Whether the clause has named a person, who comes last."""
    for word in reversed(before):
        thing = word.meaning("thing")
        if thing is not None:
            return thing.name in FIGURES
        if word.kind == "break":
            return False
    return False
