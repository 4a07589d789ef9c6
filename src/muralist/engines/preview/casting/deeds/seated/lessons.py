"""Who teaches somebody to knit or cook does it too; else they stand by and point, and who learns to write sits."""

from __future__ import annotations

from collections.abc import Sequence

from muralist.engines.preview.grammar.drafts import Draft, Reading
from muralist.engines.preview.grammar.implied import CLOTHED
from muralist.engines.preview.lexicon import lexicon
from muralist.engines.preview.lexicon.mention import Mention

TEACHES = frozenset({"teaching", "teaches", "showing", "shows", "教", "教著", "教着", "在教", "正在教", "教導", "教导"})
SHARED = frozenset({"knitting", "fishing", "cooking", "kneading", "painting", "gardening", "dancing", "preparing",
                    "meditating", "planting", "rolling", "chopping"})  # fmt: skip
"""Deeds that the teacher does as well."""
SITTING, KNITTING, SOFA = "sitting", "knitting", "sofa"
POINTING, WRITING, BESIDE, FACING = "pointing", "writing", "beside", "facing"
OWN_SEATS = frozenset({"on", "in", "at"})
TABLED = frozenset({"", "livingroom", "bedroom", "library", "kitchen", "office", "classroom"})
"""Places in which one writes at a table; "" is none."""


def give_lessons(words: Sequence[Mention], reading: Reading) -> None:
    """Let the teacher do what the pupil learns, or point at it; the word for teaching is shown by that."""
    drafts = reading.drafts
    people = [one for one in drafts if one.is_named and one.entry.name in CLOTHED and one.words and not one.drop]
    for at, word in enumerate(words):
        if word.text.lower() not in TEACHES:
            continue
        teacher = next((one for one in reversed(people) if max(one.words) < at), None)
        pupil = next((one for one in people if min(one.words) > at), None)
        if teacher is None or pupil is None or set(teacher.poses) - {"standing"}:
            continue
        if set(pupil.poses) & SHARED:
            teacher.poses = [pose for pose in pupil.poses if pose in SHARED]
            reading.used.add(at)
            if teacher.poses == [KNITTING]:
                _sit_down(drafts, [teacher, pupil])
        elif _guide(drafts, teacher, pupil):
            reading.used.add(at)


def _guide(drafts: list[Draft], teacher: Draft, pupil: Draft) -> bool:
    """Stand a teacher beside the one pupil who does something else, and give a pupil who writes a table."""
    several = any(one.plural or one.count > 1 for one in (teacher, pupil))
    if several or teacher.linked or not (pupil.poses or pupil.linked):
        return False
    place = next((one.entry.name for one in drafts if one.entry.kind == "place" and not one.drop), "")
    if pupil.poses == [WRITING] and not pupil.linked and place in TABLED:
        pupil.traits += [] if "seated" in pupil.traits else ["seated"]
        drafts.append(Draft(entry=lexicon().english["table"], text="table", plural=False, single=True))
        pupil.link(len(drafts) - 1, "at")
    own = next(number for number, draft in enumerate(drafts) if draft is pupil)
    host = next((other for other, kind in pupil.linked if kind == "at" and drafts[other].is_thing), own)
    teacher.poses = [POINTING]
    teacher.link(host, BESIDE)
    teacher.link(host, FACING)
    return True


def _sit_down(drafts: list[Draft], pair: list[Draft]) -> None:
    """Both on one sofa, unless one of them has a seat."""
    if any(kind in OWN_SEATS for one in pair for _, kind in one.linked):
        return
    drafts.append(Draft(entry=lexicon().english[SOFA], text=SOFA, plural=False, single=True))
    for one in pair:
        one.poses = [SITTING, KNITTING]
        one.link(len(drafts) - 1, "on")
