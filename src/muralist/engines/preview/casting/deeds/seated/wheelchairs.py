"""Who is in a wheelchair is drawn with it: 阿公推著輪椅上的阿嬤."""

from __future__ import annotations

from muralist.engines.preview.grammar.drafts import Draft
from muralist.engines.preview.grammar.implied import CLOTHED
from muralist.engines.preview.lexicon import Entry

WHEELCHAIR, STROLLER, CHAIR = "wheelchair", "stroller", "chair"
IN = frozenset({"on", "in"})
SITTING = frozenset({"sitting", "seated"})


def seat_in_wheelchairs(drafts: list[Draft]) -> None:
    """Make one drawing of such a chair and who is in it."""
    for number, chair in enumerate(drafts):
        is_chair = chair.entry.name == STROLLER and chair.entry.details.get("variant") == CHAIR and not chair.drop
        if not is_chair:
            continue
        who = next((one for one in drafts if one.entry.name in CLOTHED and not one.drop
                    and any(other == number and kind in IN for other, kind in one.linked)), None)  # fmt: skip
        if who is None or who.count > 1:
            continue
        who.traits += [] if WHEELCHAIR in who.traits else [WHEELCHAIR]
        who.words += [*chair.words, *(at for at, kind, name in who.doubtful if kind == "pose" and name in SITTING)]
        who.poses = [pose for pose in who.poses if pose not in SITTING]
        at = drafts.index(who)
        for one in drafts:
            ties = [kind for other, kind in one.linked if other == number]
            one.linked = [link for link in one.linked if link[0] != number]
            if ties and one is not who:
                one.link(at, "beside")
        chair.entry, chair.others, chair.words, chair.linked = Entry(kind="merged", name=""), (), [], []
