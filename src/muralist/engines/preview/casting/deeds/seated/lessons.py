"""Who teaches another stands at their side and points at the work, and who learns to write has a table."""

from __future__ import annotations

from collections.abc import Sequence

from muralist.engines.preview.grammar.drafts import Draft, Reading
from muralist.engines.preview.grammar.implied import CLOTHED
from muralist.engines.preview.lexicon import lexicon
from muralist.engines.preview.lexicon.mention import Mention

TEACHING = frozenset({"teaching", "teaches", "教", "教著", "教着", "在教", "正在教", "教導", "教导"})
POINTING, WRITING, BESIDE, FACING = "pointing", "writing", "beside", "facing"
IDLE = frozenset({"standing", "preparing"})
TABLED = frozenset({"", "livingroom", "bedroom", "library", "kitchen", "office", "classroom"})
"""Places in which one writes at a table; "" is none."""


def give_lessons(words: Sequence[Mention], reading: Reading) -> None:
    """Stand a teacher beside the one pupil who does something, and give a pupil who writes a table."""
    drafts = reading.drafts
    for at, word in enumerate(words):
        if word.text.lower() not in TEACHING:
            continue
        people = [one for one in drafts if one.is_thing and one.entry.name in CLOTHED and not one.drop and one.words]
        teacher = next((one for one in reversed(people) if max(one.words) < at), None)
        pupil = next((one for one in people if min(one.words) > at), None)
        if teacher is None or pupil is None or _several(teacher) or _several(pupil):
            continue
        busy = bool(set(pupil.poses) - IDLE) or bool(pupil.linked)
        if not busy or set(teacher.poses) - IDLE or teacher.linked:
            continue
        teacher.poses = [POINTING]
        _seat(drafts, pupil)
        host = next((other for other, kind in pupil.linked if kind == "at" and drafts[other].is_thing), None)
        seat = _number(drafts, pupil) if host is None else host
        teacher.link(seat, BESIDE)
        teacher.link(seat, FACING)
        reading.used.add(at)


def _several(draft: Draft) -> bool:
    return draft.plural or draft.count > 1


def _seat(drafts: list[Draft], pupil: Draft) -> None:
    """Give who writes indoors, or nowhere that is told, a table to sit at."""
    place = next((one.entry.name for one in drafts if one.entry.kind == "place" and not one.drop), "")
    if pupil.poses != [WRITING] or pupil.linked or place not in TABLED:
        return
    pupil.traits += [] if "seated" in pupil.traits else ["seated"]
    drafts.append(Draft(entry=lexicon().english["table"], text="table", plural=False, single=True))
    pupil.link(len(drafts) - 1, "at")


def _number(drafts: Sequence[Draft], one: Draft) -> int:
    return next(number for number, draft in enumerate(drafts) if draft is one)
