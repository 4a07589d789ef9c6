"""What hangs over furniture hangs on the wall there, and keeps what it hangs over: a clock above the door."""

from __future__ import annotations

from collections.abc import Sequence

from muralist.engines.preview.grammar.drafts import Draft
from muralist.engines.preview.lexicon import lexicon
from muralist.engines.preview.props import all_props

OVER = frozenset({"above", "over", "pendant"})
PLAIN = frozenset({"lamp", "lamps", "reading lamp", "reading lamps", "燈", "灯", "一盞燈", "一盏灯"})
"""Words that say nothing of how a lamp stands."""
BEARERS = frozenset({"table", "desk", "nightstand", "dresser", "shelf", "bed", "side_table", "drawers", "books",
                     "bench", "stool", "wardrobe"})  # fmt: skip
"""Furniture that things stand on."""
HANGABLE = frozenset({"clock", "mirror", "wall_mirror", "picture", "map", "shelf", "calendar", "scroll", "cuckoo_clock",
                      "television", "calligraphy", "wreath"})  # fmt: skip
"""What is on the wall where it is over a piece of furniture."""
INSIDE = frozenset({"livingroom", "bedroom", "kitchen", "bathroom", "nursery", "office"})
FURNITURE = 0.6
"""Metres from which something indoors is a piece of furniture."""
WALL, MIRROR, LAMP = "wall", "mirror", "lamp"
ROOMS = INSIDE | {"studio", "library", "cafe", ""}
"""Where things are that are small and indoors."""


def settle_walls(drafts: list[Draft], *, laid: bool = True) -> None:
    """Hang such things on a wall, tied to what they are over, which is `laid` on a table where it stands nowhere."""
    _look_up(drafts)
    for draft in list(drafts):
        if draft.entry.kind != "thing" or draft.drop:
            continue
        walls = [number for number, kind in draft.linked if kind in {"on", "hanging"} and _wall(drafts[number])]
        for wall in walls:
            for other, kind in list(drafts[wall].linked):
                if kind in OVER and drafts[other].entry.kind == "thing":
                    drafts[wall].linked.remove((other, kind))
                    draft.link(other, "above")
        _hang_lamp(drafts, draft)
        over = [other for other, kind in draft.linked if kind in OVER and (
            _furniture(drafts[other]) or (draft.entry.name in HANGABLE and _small(drafts[other])))]  # fmt: skip
        if over and not walls and draft.entry.name in HANGABLE:
            drafts.append(Draft(entry=lexicon().english[WALL], text=WALL, plural=False, single=True))
            draft.link(len(drafts) - 1, "on")
            draft.linked = [(other, "above" if kind in OVER else kind) for other, kind in draft.linked]
            if laid:
                _set_on_table(drafts, over)
        if any(_wall(drafts[number]) for number, _ in draft.linked) and draft.entry.name == MIRROR:
            draft.entry = lexicon().english["wall mirror"]


def _look_up(drafts: list[Draft]) -> None:
    """ "A sofa under a round mirror": the mirror is over the sofa."""
    for number, draft in enumerate(drafts):
        for other, kind in list(draft.linked):
            if kind == "under" and other != number and drafts[other].entry.name in HANGABLE and _furniture(draft):
                draft.linked.remove((other, kind))
                drafts[other].link(number, "above")


def _hang_lamp(drafts: list[Draft], lamp: Draft) -> None:
    """A lamp over a piece of furniture hangs from the ceiling."""
    if lamp.entry.name != LAMP or lamp.text.lower() not in PLAIN:
        return
    over = [(other, kind) for other, kind in lamp.linked if kind in OVER and _furniture(drafts[other])]
    if over:
        lamp.entry, lamp.others = lexicon().english["pendant lamp"], ()
        lamp.linked = [(other, "above") if (other, kind) in over else (other, kind) for other, kind in lamp.linked]


def _set_on_table(drafts: list[Draft], over: list[int]) -> None:
    """What is small and stands nowhere is on a table below what hangs over it."""
    small = [drafts[other] for other in over if _small(drafts[other]) and _loose(drafts[other])]
    others = (draft for draft in drafts if draft not in small and not draft.drop)
    if small and not any(draft.entry.name in BEARERS for draft in others):
        drafts.append(Draft(entry=lexicon().english["table"], text="table", plural=False, single=True))
        for draft in small:
            draft.link(len(drafts) - 1, "on")


def _loose(draft: Draft) -> bool:
    """Whether nothing says what it stands on."""
    return all(kind == "holding" for _, kind in draft.linked)


def _small(draft: Draft) -> bool:
    """Whether it stands on tables or floors, and is no piece of furniture: a stack of books."""
    if draft.entry.kind != "thing" or draft.drop or draft.entry.details.get("poses"):
        return False
    prop = all_props()[draft.entry.name]
    return prop.size < FURNITURE and prop.stands == "ground" and prop.home in ROOMS


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
