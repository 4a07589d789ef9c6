"""Aircraft that people stand beside are on the ground: they are the ones that are beside somebody."""

from __future__ import annotations

from muralist.engines.preview.grammar.drafts import Draft
from muralist.engines.preview.grammar.implied import CLOTHED
from muralist.engines.preview.lexicon import Entry

CRAFT, LEVEL = frozenset({"plane"}), frozenset({"beside", "left", "right", "front"})
FIELD = "airfield"


def park(drafts: list[Draft]) -> None:
    """Turn the relation of who stands beside a plane around."""
    for number, who in enumerate(drafts):
        if who.entry.name not in CLOTHED or who.drop:
            continue
        for other, kind in list(who.linked):
            craft = drafts[other]
            tied = any(drafts[landmark].entry.kind == "thing" for landmark, _ in craft.linked)
            if kind in LEVEL and craft.entry.name in CRAFT and not tied and not craft.poses:
                craft.linked = []
                who.linked = [tie for tie in who.linked if tie != (other, kind)]
                craft.link(number, "behind" if kind == "front" else "beside")
                if not any(draft.entry.kind == "place" and not draft.drop for draft in drafts):
                    drafts.append(Draft(entry=Entry(kind="place", name=FIELD), text=FIELD, plural=False, words=[]))
