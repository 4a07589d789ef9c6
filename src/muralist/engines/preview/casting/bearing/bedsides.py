"""Who is looked after in bed lies there; the nurse or doctor stands at the bedside."""

from __future__ import annotations

from muralist.engines.preview.grammar.drafts import Draft
from muralist.engines.preview.grammar.implied import CLOTHED

BED, LYING, CARERS = frozenset({"bed", "hospital_bed", "crib"}), "sleeping", frozenset({"nurse", "doctor"})
ABED = frozenset({"on", "in"})


def tend_patients(drafts: list[Draft]) -> None:
    """Move the bed of a carer to the one named after them, right before it."""
    people = [n for n, one in enumerate(drafts) if one.entry.kind == "thing" and one.entry.name in CLOTHED
              and not one.drop and one.words]  # fmt: skip
    if len(people) != 2:
        return
    carer, patient = people
    one, other = drafts[carer], drafts[patient]
    if not CARERS & {*str(one.entry.details.get("variant", "")).split()}:
        return
    beds = [link for link in one.linked if drafts[link[0]].entry.name in BED and link[1] in ABED]
    if not beds or min(drafts[beds[0][0]].words, default=0) < max(other.words):
        return
    one.linked = [link for link in one.linked if link not in beds]
    other.linked = [link for link in other.linked if link[0] != carer]
    one.poses = [pose for pose in one.poses if pose not in {"lying", "sleeping", "sitting"}]
    other.link(*beds[0])
    other.poses = [pose for pose in other.poses if pose not in {"standing", "walking"}] or [LYING]
    one.link(patient, "facing")
