"""Who teaches somebody to knit, fish or cook does it with the pupil; knitters sit on a sofa for it."""

from __future__ import annotations

from collections.abc import Sequence

from muralist.engines.preview.grammar.drafts import Draft, Reading
from muralist.engines.preview.grammar.implied import CLOTHED
from muralist.engines.preview.lexicon import lexicon
from muralist.engines.preview.lexicon.mention import Mention

TEACHES = frozenset({"teaching", "teaches", "showing", "shows", "教", "在教", "教導", "教导"})
SHARED = frozenset({"knitting", "fishing", "cooking", "kneading", "painting", "gardening", "dancing", "preparing",
                    "meditating", "planting", "rolling", "chopping"})  # fmt: skip
"""Deeds that the teacher does as well."""
SITTING, KNITTING, SOFA = "sitting", "knitting", "sofa"
OWN_SEATS = frozenset({"on", "in", "at"})


def give_lessons(words: Sequence[Mention], reading: Reading) -> None:
    """Let the teacher do what the pupil learns; the word for teaching is shown by that."""
    drafts = reading.drafts
    people = [one for one in drafts if one.is_named and one.entry.name in CLOTHED and one.words and not one.drop]
    for at, word in enumerate(words):
        if word.text.lower() not in TEACHES:
            continue
        teacher = next((one for one in reversed(people) if max(one.words) < at), None)
        pupil = next((one for one in people if min(one.words) > at), None)
        if teacher is None or pupil is None or teacher.poses or not set(pupil.poses) & SHARED:
            continue
        teacher.poses = [pose for pose in pupil.poses if pose in SHARED]
        reading.used.add(at)
        if teacher.poses == [KNITTING]:
            _sit_down(drafts, [teacher, pupil])


def _sit_down(drafts: list[Draft], pair: list[Draft]) -> None:
    """Both on one sofa, unless one of them has a seat."""
    if any(kind in OWN_SEATS for one in pair for _, kind in one.linked):
        return
    drafts.append(Draft(entry=lexicon().english[SOFA], text=SOFA, plural=False, single=True))
    for one in pair:
        one.poses = [SITTING, KNITTING]
        one.link(len(drafts) - 1, "on")
