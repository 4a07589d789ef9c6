"""What hangs over furniture hangs on the wall there, and keeps what it hangs over: a clock above the door."""

from __future__ import annotations

from collections.abc import Sequence

from muralist.engines.preview.grammar.drafts import Draft
from muralist.engines.preview.lexicon import lexicon
from muralist.engines.preview.props import all_props

OVER = frozenset({"above", "over", "pendant"})
HANGABLE = frozenset({"clock", "mirror", "wall_mirror", "picture", "map", "shelf", "calendar", "scroll", "cuckoo_clock",
                      "television", "calligraphy", "wreath"})  # fmt: skip
"""What is on the wall where it is over a piece of furniture."""
INSIDE = frozenset({"livingroom", "bedroom", "kitchen", "bathroom", "nursery", "office"})
FURNITURE = 0.6
"""Metres from which something indoors is a piece of furniture."""
WALL, MIRROR = "wall", "mirror"


def settle_walls(drafts: list[Draft]) -> None:
    """Hang such things on a wall, tied to what they are over."""
    for draft in list(drafts):
        if draft.entry.kind != "thing" or draft.drop:
            continue
        walls = [number for number, kind in draft.linked if kind in {"on", "hanging"} and _wall(drafts[number])]
        for wall in walls:
            for other, kind in list(drafts[wall].linked):
                if kind in OVER and drafts[other].entry.kind == "thing":
                    drafts[wall].linked.remove((other, kind))
                    draft.link(other, "above")
        over = [other for other, kind in draft.linked if kind in OVER and _furniture(drafts[other])]
        if over and not walls and draft.entry.name in HANGABLE:
            drafts.append(Draft(entry=lexicon().english[WALL], text=WALL, plural=False, single=True))
            draft.link(len(drafts) - 1, "on")
            draft.linked = [(other, "above" if kind in OVER else kind) for other, kind in draft.linked]
        if any(_wall(drafts[number]) for number, _ in draft.linked) and draft.entry.name == MIRROR:
            draft.entry = lexicon().english["wall mirror"]


def rooms_under(drafts: Sequence[Draft]) -> list[str]:
    """The rooms of the furniture that something on a wall is over."""
    hung = [draft for draft in drafts if any(_wall(drafts[number]) for number, _ in draft.linked)]
    homes = [all_props()[drafts[other].entry.name].home for draft in hung
             for other, kind in draft.linked if kind == "above" and _furniture(drafts[other])]  # fmt: skip
    return [home for home in homes if home in INSIDE]


def _wall(draft: Draft) -> bool:
    return draft.entry.kind == "feature" and draft.entry.name == WALL


def _furniture(draft: Draft) -> bool:
    if draft.entry.kind != "thing" or draft.drop or draft.entry.name not in all_props():
        return False
    prop = all_props()[draft.entry.name]
    return prop.size >= FURNITURE and prop.stands == "ground" and (prop.home in INSIDE or prop.name == "door")
