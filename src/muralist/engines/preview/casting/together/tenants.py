"""Who is in a tower looks out of its window."""

from __future__ import annotations

from dataclasses import replace

from muralist.engines.preview.grammar.drafts import Draft
from muralist.engines.preview.grammar.implied import CLOTHED
from muralist.engines.preview.lexicon import Entry

TOWER, TENANT = "tower", "tenant"
WITHIN = frozenset({"in", "facing", "at"})
CALM = frozenset({"standing", "sitting", "watching", "waving"})


def let_towers(drafts: list[Draft]) -> None:
    """Draw one person with the tower that they are in or look out of, whose words it takes."""
    towers = [n for n, draft in enumerate(drafts) if draft.entry.kind == "thing" and draft.entry.name == TOWER
              and not draft.drop and draft.count < 2 and not draft.plural]  # fmt: skip
    for number in towers:
        tower = drafts[number]
        inside = [draft for draft in drafts if draft.entry.kind == "thing" and draft.entry.name in CLOTHED
                  and not draft.drop and draft.words and any(other == number and kind in WITHIN
                                                             for other, kind in draft.linked)]  # fmt: skip
        if len(inside) != 1 or tower.entry.details.get("variant") or {*inside[0].poses} - CALM:
            continue
        who = inside[0]
        others = [kind for other, kind in who.linked if other != number]
        if who.count > 1 or who.plural or others or min(who.words) > min(tower.words, default=0):
            continue
        own = " ".join([TENANT, who.entry.name, str(who.entry.details.get("variant", "")), *who.traits]).strip()
        tower.entry = replace(tower.entry, details={**tower.entry.details, "variant": own})
        tower.words += [*who.words, *(at for at, _, _ in who.doubtful)]
        who.entry, who.linked, who.words, who.poses = Entry(kind="merged", name=who.text), [], [], []
