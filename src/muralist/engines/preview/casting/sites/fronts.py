"""Rooms that are seen from the street: somebody stands before them, or at their door."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from muralist.engines.preview.casting.sites.homes import FRONTS
from muralist.engines.preview.casting.sites.streets import SHOPS
from muralist.engines.preview.grammar.drafts import Draft, Reading
from muralist.engines.preview.lexicon import Entry
from muralist.engines.preview.lexicon.facades import facade
from muralist.engines.preview.lexicon.mention import NOUNS, Mention
from muralist.engines.preview.places import all_places

OUTSIDE = frozenset({"outside", "outside of", "in front of"})
OUT = frozenset({"外", "外面", "外頭", "外头", "外邊", "外边"})
"""Words after a room for the street before it."""
INSIDE = ("窗外", "window", "through")
"""Beginnings of words for looking out of a room."""
CORNERS = frozenset({"街角", "街頭", "街头", "路邊", "路边", "路", "街", "轉角", "转角", "巷口", "街口", "馬路", "马路",
                     "巷尾", "路口", "轉角處", "转角处", "巷弄", "小巷", "巷子"})  # fmt: skip
"""Parts of a street, without what says that something is at them."""
BEFORE = Entry(kind="relation", name="front", details={"implied": True})
AWNING, NEAR = "awning", 5
"""A part that only the outside of a room has, and how many words after "with" it is named."""


def seen_outside(words: Sequence[Mention]) -> list[Mention]:
    """The mentions with a room that is seen from the street read as its front: "outside a cafe", "with an awning"."""
    found = list(words)
    for at, word in enumerate(words):
        front = facade(word.meaning("place"), "exterior")
        if front is None:
            continue
        bare = at > 0 and words[at - 1].text.lower() in OUTSIDE and not any(one.kind in NOUNS for one in words[:at])
        out = at + 1 < len(words) and words[at + 1].text in OUT
        after = _outside_after(words, at)
        if after:
            found[after] = replace(words[after], entry=Entry(kind="stop", name="stop"))
        if bare or out or after or _awned(words, at) or _in_street(words, at) or _lit_in_weather(words, at):
            found[at] = replace(word, entry=word.entry if word.kind == "thing" else front, others=())
        if bare:
            found[at - 1] = replace(words[at - 1], entry=Entry(kind="stop", name="stop"))
        elif out:
            found[at + 1] = replace(words[at + 1], entry=BEFORE, others=())
    return found


def _outside_after(words: Sequence[Mention], at: int) -> int:
    """Where what a room has is said to be outside of it, "a cafe with two chairs outside", or 0."""
    for number, word in enumerate(words[at + 1 :], at + 1):
        if word.kind == "break":
            break
        last = number + 1 == len(words) or words[number + 1].kind in {"break", "time", "weather", "relation"}
        if word.text.lower() == "outside" and last and number > at + 1:
            return number
    return 0


def _in_street(words: Sequence[Mention], at: int) -> bool:
    """Whether a room is said to be at the corner or the side of a street: 街角的咖啡店."""
    before = [word for word in words[max(0, at - 3) : at] if word.kind not in {"stop", "quality", "size", "colour"}]
    street = before[-1] if before else None
    return street is not None and street.text.rstrip("的上邊边") in CORNERS


def _lit_in_weather(words: Sequence[Mention], at: int) -> bool:
    """Whether a room has its lights on in rain or snow, which one sees from the street."""
    after = words[at + 1 : at + 1 + NEAR]
    lit = any(word.entry is not None and (word.kind, word.entry.name) == ("feature", "lights") for word in after)
    inside = any(word.text.lower().startswith(INSIDE) for word in words)
    return lit and not inside and any(word.kind == "weather" for word in words)


def _awned(words: Sequence[Mention], at: int) -> bool:
    """Whether a room is said to have an awning."""
    after = words[at + 1 : at + 1 + NEAR]
    has = bool(after) and after[0].entry is not None and after[0].entry.name == "holding"
    return has and any(one.kind == "part" and one.entry is not None and one.entry.name == AWNING for one in after)


def stand_before(reading: Reading) -> None:
    """In front of a diner is outside of it: its front is a thing then, and the place a street."""
    for number, draft in enumerate(reading.drafts):
        if draft.entry.kind != "place" or draft.drop or not _has_front(draft):
            continue
        if any((number, "front") in one.linked or (number, "outside") in one.linked for one in reading.drafts):
            own = next((entry for entry in draft.others if entry.kind == "thing"), None)
            front = FRONTS.get(draft.entry.name, "")
            variant = {"variant": front} if front else {}
            shop = Entry(kind="thing", name="shop", details={**variant, "home": SHOPS})
            draft.others = ()
            draft.entry = replace(own, details={**own.details, "home": SHOPS}) if own is not None else shop


def doors_of(reading: Reading) -> None:
    """The door of a cafe is seen from the street; the room behind it is not shown."""
    ends = {max(one.words) for one in reading.drafts if one.entry.name == "door" and one.words and not one.drop}
    for draft in reading.drafts:
        if draft.entry.kind == "place" and draft.words and _at_door(draft, ends) and _has_front(draft):
            front = f"{draft.entry.name} front"
            if front in all_places()["street"].features:
                draft.entry, draft.others, draft.linked = Entry(kind="feature", name=front), (), []
                draft.words = [at for at in draft.words if at not in draft.sized]
            else:
                draft.entry, draft.others, draft.words = Entry(kind="merged", name=draft.text), (), []


def _at_door(draft: Draft, doors: set[int]) -> bool:
    """Whether a door is said to be that of a place: "the door of a cafe", 咖啡馆门."""
    if draft.text.isascii():
        return min(draft.words) - 1 in doors
    return bool({max(draft.words) + 1, max(draft.words) + 2} & doors)


def _has_front(draft: Draft) -> bool:
    """Whether a room is in a building that can be seen from outside: a cafe, the classroom of a school."""
    room = all_places()[draft.entry.name].indoor
    return draft.entry.name in FRONTS or (room and any(entry.kind == "thing" for entry in draft.others))
