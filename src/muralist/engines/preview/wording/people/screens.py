"""Work at a screen: who works or studies at a laptop sits there and types."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from muralist.engines.preview.lexicon import Entry
from muralist.engines.preview.lexicon.mention import FIGURES, Mention

WORK = frozenset({"working", "works", "studying", "studies", "sitting", "busy", "focused", "concentrating",
                  "collaborating", "gathered", "coding", "programming"})  # fmt: skip
MACHINES = frozenset({"laptop", "computer", "typewriter", "monitor"})
AT = frozenset({"at", "on", "behind", "in", "front", "around"})
SKIPPED = frozenset({"number", "colour", "size", "material", "unknown"})
FAR = 3
"""Words from the deed's "at" to the machine: three large monitors."""
WORKING = Entry(kind="pose", name="working")


def settle_screens(words: Sequence[Mention]) -> list[Mention]:
    """The mentions with "working at a laptop" as the pose of typing, and the machine after it."""
    found = list(words)
    for at in range(len(found) - 2, 0, -1):
        work, link = found[at], found[at + 1]
        machine = next(
            (word.meaning("thing") for word in found[at + 2 : at + 2 + FAR] if word.kind not in SKIPPED), None
        )
        if work.text.lower() not in WORK or machine is None or machine.name not in MACHINES:
            continue
        tied = link.meaning("relation")
        if tied is None or tied.name not in AT or not _somebody(found[:at]):
            continue
        found[at : at + 2] = [replace(work, entry=WORKING, others=())]
    return found


def _somebody(before: Sequence[Mention]) -> bool:
    """Whether the clause has named a person; what they wear or have comes between."""
    for word in reversed(before):
        thing = word.meaning("thing")
        if word.kind == "break":
            return False
        if thing is not None and thing.name in FIGURES:
            return True
    return False
