"""Who makes pots sits at a potter's wheel, and who sews at a machine sits at its table."""

from __future__ import annotations

from dataclasses import replace

from muralist.engines.preview.grammar.drafts import Draft
from muralist.engines.preview.grammar.implied import CLOTHED
from muralist.engines.preview.lexicon import Entry, lexicon

POTTING, WHEEL, POTTER = "potting", "potters_wheel", "potter"
MAKING = frozenset({"potting", "preparing", "tending", "kneading", "building", "working", "making"})
POTS = frozenset({"bowl", "vase", "pot", "cup", "mug", "jar", "plate", "flowerpot", "teapot", "jug"})
SEWING, MACHINE, TYPING = frozenset({"knitting", "working", "sitting", "seated"}), "sewing_machine", "typing"
TIED = frozenset({"at", "beside", "carrying", "holding", "on", "front"})


def turn_pots(drafts: list[Draft]) -> None:
    """Bring the wheel of everybody who makes pots; the pot that is made is the one on it."""
    for draft in list(drafts):
        if draft.drop or draft.entry.name not in CLOTHED or draft.entry.kind != "thing":
            continue
        wheels = [n for n, one in enumerate(drafts) if one.entry.name == WHEEL and not one.drop]
        trade = POTTER in str(draft.entry.details.get("variant", "")).split()
        if not (trade or POTTING in draft.poses or (wheels and set(draft.poses) & MAKING)):
            continue
        if not wheels:
            wheels = [len(drafts)]
            drafts.append(Draft(entry=lexicon().english["potter's wheel"], text="wheel", plural=False, single=True))
        if set(draft.poses) & MAKING:
            _merge_pots(drafts, draft, drafts[wheels[0]])
        draft.words += [at for at, kind, name in draft.doubtful if kind == "pose" and name in MAKING]
        draft.poses = [pose for pose in draft.poses if pose not in MAKING]
        draft.linked = [link for link in draft.linked if link[0] not in wheels]
        for spare in wheels[1:]:
            drafts[wheels[0]].words += drafts[spare].words
            drafts[spare].entry = Entry(kind="merged", name="")
        draft.link(wheels[0], "carrying")
        drafts[wheels[0]].linked = []


def _merge_pots(drafts: list[Draft], maker: Draft, wheel: Draft) -> None:
    for number, pot in enumerate(drafts):
        if pot.entry.name in POTS and pot.entry.kind == "thing" and number > drafts.index(maker):
            wheel.words += pot.words
            wheel.colours = wheel.colours or pot.colours
            maker.linked = [link for link in maker.linked if link[0] != number]
            pot.entry, pot.linked = Entry(kind="merged", name=pot.text), []


def sew_at_machines(drafts: list[Draft]) -> None:
    """Seat who sews before the machine, which is on a table."""
    machine = next((n for n, one in enumerate(drafts) if one.entry.name == MACHINE and not one.drop), None)
    if machine is None:
        return
    for number, who in enumerate(list(drafts)):
        if who.drop or who.entry.name not in CLOTHED or set(who.poses) - SEWING:
            continue
        if not any(other == machine and kind in TIED for other, kind in who.linked) and not who.poses:
            continue
        table = next((n for n, one in enumerate(drafts) if one.entry.name == "table" and not one.drop), len(drafts))
        if table == len(drafts):
            drafts.append(Draft(entry=lexicon().english["table"], text="table", plural=False, single=True))
        who.words += [at for at, kind, name in who.doubtful if kind == "pose" and name in SEWING]
        who.poses = [TYPING]
        who.traits += [] if "seated" in who.traits else ["seated"]
        who.linked = [link for link in who.linked if link[0] not in {table, machine}]
        who.link(table, "at")
        drafts[table].linked = [link for link in drafts[table].linked if link[0] not in {number, machine}]
        drafts[machine].linked = [(table, "on")]
        details = drafts[machine].entry.details
        drafts[machine].entry = replace(drafts[machine].entry, details={**details, "home": "workshop"})
        return
