"""Who is on a screen, or in a video call, is seen there: "a doctor on a phone screen", "a woman on a video call"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from muralist.engines.preview.grammar.drafts import Draft
from muralist.engines.preview.lexicon.mention import FIGURES
from muralist.engines.preview.props.symbols import CALL, SHOWS

SCREENS = frozenset({"phone", "laptop", "tablet", "computer", "television"})
CALLS = ("video call", "video conference", "video meeting", "video chat", "zoom", "online meeting", "conference call",
         "视频", "視訊", "視頻")  # fmt: skip
GLASS = ("screen", "display", "monitor", "屏幕", "螢幕", "荧幕", "屏")
TIED = frozenset({"on", "in", "at", "with", "from", "beside", "behind", "carrying"})
SHOWN_AT = frozenset({"on", "in", "from"})
STILL = frozenset(
    {"waving", "smiling", "talking", "speaking", "laughing", "pointing", "pointed", "standing", "hugging"}
)
"""What somebody on a screen may do."""
MOST = 9
KINDS = {"woman": "w", "man": "m", "doctor": "d", "old": "o"}


def show_callers(drafts: list[Draft]) -> None:
    """Put people on the screen of the machine that they are said to be on."""
    machine = _machine(drafts)
    if machine is None:
        return
    call = _named(drafts[machine], CALLS)
    if call:
        other = next((n for n, one in enumerate(drafts) if n != machine and _is_machine(one)), None)
        if other is not None:
            drafts[other].words += drafts[machine].words
            drafts[machine].drop = True
            _relink(drafts, machine, other)
            machine = other
    glass = call or _named(drafts[machine], GLASS)
    people = [n for n, one in enumerate(drafts) if _could(one) and (call or (machine, "on") in one.linked
              or ((machine, "in") in one.linked and glass))]  # fmt: skip
    tied = [n for n in people if call or glass or drafts[n].entry.details.get("variant") == "doctor"]
    if call and not tied:
        _show(drafts[machine], "pppp")
    elif tied:
        _show(drafts[machine], "".join(_kinds(drafts[n]) for n in tied)[:MOST])
    for n in tied:
        drafts[machine].words += drafts[n].words
        drafts[n].drop = True
        _relink(drafts, n, machine)
    drafts[machine].linked = [tie for tie in drafts[machine].linked if tie[0] != machine]


def _machine(drafts: Sequence[Draft]) -> int | None:
    found = [n for n, one in enumerate(drafts) if _is_machine(one)]
    calls = [n for n in found if _named(drafts[n], CALLS)]
    return next(iter(calls or found), None)


def _is_machine(draft: Draft) -> bool:
    return draft.entry.kind == "thing" and draft.entry.name in SCREENS and not draft.drop and draft.count <= 1


def _named(draft: Draft, marks: Sequence[str]) -> bool:
    return any(mark in draft.text.lower() for mark in marks)


def _could(draft: Draft) -> bool:
    """Whether it is somebody who does nothing that a screen does not show."""
    return draft.entry.name in FIGURES and not draft.drop and not set(draft.poses) - STILL


def _kinds(draft: Draft) -> str:
    words = [*str(draft.entry.details.get("variant", "")).split(), *draft.traits]
    first = next((KINDS[word] for word in words if word in KINDS), "p")
    mark = "c" if draft.entry.name == "child" else "o" if "old" in words and first == "w" else first
    return mark * max(1, draft.count or (3 if draft.plural else 1))


def _show(machine: Draft, who: str) -> None:
    kept = [word for word in str(machine.entry.details.get("variant", "")).split() if not word.startswith(SHOWS)]
    variant = " ".join([*kept, f"{SHOWS}{CALL}{who}"])
    machine.entry = replace(machine.entry, details={**machine.entry.details, "variant": variant})
    machine.others = ()


def _relink(drafts: Sequence[Draft], old: int, new: int) -> None:
    for one in drafts:
        one.linked = [(new if other == old else other, kind) for other, kind in one.linked]
