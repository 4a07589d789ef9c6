"""Who types sits at a desk, the one machine of the prompt before the hands."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from muralist.engines.preview.grammar.drafts import Draft
from muralist.engines.preview.grammar.implied import CLOTHED
from muralist.engines.preview.lexicon import lexicon
from muralist.engines.preview.props.typed import DESK_MACHINES

WORKING, TYPING = "working", "typing"
TABLES = frozenset({"table"})
LOUNGES = frozenset({"sofa", "armchair", "bed", "bench", "picnic_blanket", "hammock", "rock", "tree", "swing",
                     "rocking_chair", "deck_chair"})  # fmt: skip
"""Where one has the laptop in the lap instead."""
SITTING = frozenset({"sitting", "working", "seated"})
OFFICE, BUILDER = "office", "builder"


def type_at_desks(drafts: list[Draft]) -> None:
    """Bring the desk and the machine of everybody who types, and seat them at it."""
    for number, draft in enumerate(list(drafts)):
        if draft.entry.kind != "thing" or draft.drop or draft.entry.name not in CLOTHED:
            continue
        if WORKING not in draft.poses and not _by_trade(draft) and not _at_machine(drafts, number):
            continue
        if set(draft.poses) - SITTING or _elsewhere(drafts, draft):
            continue
        table = _the(drafts, TABLES, "desk")
        own = draft.entry.details.get("desk")
        machine = _the(drafts, DESK_MACHINES, own if isinstance(own, str) else "laptop")
        _sit(drafts, number, table, machine)


def _by_trade(draft: Draft) -> bool:
    """Whether somebody is called by work at a screen and does nothing else."""
    return bool(draft.entry.details.get("desk")) and not draft.poses and not draft.spot


def _at_machine(drafts: Sequence[Draft], number: int) -> bool:
    """Whether somebody who does nothing else is at a machine, or has what is: "with a coffee at a laptop"."""
    who = drafts[number]
    if who.poses or who.count > 1 or who.plural:
        return False
    own = [*who.linked]
    for after in drafts[number + 1 :]:
        if not after.is_thing or after.entry.name in CLOTHED:
            break
        own += after.linked
    return any(kind == "at" and drafts[other].entry.name in DESK_MACHINES for other, kind in own)


def _elsewhere(drafts: Sequence[Draft], draft: Draft) -> bool:
    return any(drafts[other].entry.name in LOUNGES for other, _ in draft.linked)


def _the(drafts: list[Draft], names: frozenset[str], word: str) -> int:
    """The thing of such a name in the prompt, or one that is added."""
    for number, draft in enumerate(drafts):
        if draft.is_thing and draft.entry.name in names:
            return number
    drafts.append(Draft(entry=lexicon().english[word], text=word, plural=False, single=True))
    return len(drafts) - 1


def _sit(drafts: list[Draft], number: int, table: int, machine: int) -> None:
    who = drafts[number]
    who.words += [at for at, kind, name in who.doubtful if kind == "pose" and name in SITTING]
    who.doubtful = [each for each in who.doubtful if each[1] != "pose" or each[2] not in SITTING]
    who.poses = [TYPING]
    if who.entry.details.get("variant") == BUILDER:
        # an engineer or architect who types has no helmet on
        who.entry = replace(who.entry, details={**who.entry.details, "variant": ""})
    who.traits += [] if "seated" in who.traits else ["seated"]
    who.linked = [link for link in who.linked if link[0] not in {table, machine}]
    who.link(table, "at")
    drafts[table].linked = [link for link in drafts[table].linked if link[0] not in {number, machine}]
    drafts[machine].linked = [(table, "on")]
    _clear_machine(drafts, table, machine)
    details = who.entry.details
    if not details.get("home"):
        who.entry = replace(who.entry, details={**details, "home": OFFICE})


def _clear_machine(drafts: list[Draft], table: int, machine: int) -> None:
    """What is by the machine is on the desk as well, with the vessel it is in: "with a cup of coffee at a computer"."""
    for at, thing in enumerate(drafts):
        if not thing.is_thing or thing.entry.name in CLOTHED or all(other != machine for other, _ in thing.linked):
            continue
        thing.linked = [link for link in thing.linked if link[0] != machine]
        held = [one for one in drafts if (at, "holding") in one.linked]
        vessel = next((one for one in held if one.entry.name not in CLOTHED), thing)
        number = next(n for n, one in enumerate(drafts) if one is vessel)
        for one in drafts:
            if one.entry.name in CLOTHED:
                # both hands are at the keys
                one.linked = [link for link in one.linked if link[0] != number]
        vessel.linked = [link for link in vessel.linked if drafts[link[0]].entry.name not in CLOTHED]
        vessel.link(table, "on")
