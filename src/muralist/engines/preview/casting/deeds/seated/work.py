"""Work that is done sitting down, knitting, writing and reading, has a seat that fits the place, unless one stands."""

from __future__ import annotations

from collections.abc import Sequence

from muralist.engines.preview.casting.deeds.seated.lessons import give_lessons
from muralist.engines.preview.grammar.beasts import alive
from muralist.engines.preview.grammar.drafts import Draft, Reading
from muralist.engines.preview.grammar.implied import CLOTHED
from muralist.engines.preview.lexicon import lexicon
from muralist.engines.preview.lexicon.mention import Mention
from muralist.engines.preview.props import all_props

KNITTING, WRITING, VARNISHING, GAMING = "knitting", "writing", "varnishing", "gaming"
PAGES = frozenset({"books", "book", "newspaper"})
READING = ("read", "看書", "看书", "讀", "读", "閱", "阅", "看報", "看报")
LOOKING = frozenset({"看", "在看", "正在看", "看著", "看着"})
"""Looking at pages is reading them."""
OWN_SEATS = frozenset({"on", "in", "at", "riding", "under", "around"})
"""How one is where no seat is brought along."""
SETTLED = frozenset({"beside", "front", "behind", "left", "right"})
"""What passes from who sits to the seat."""
SEATS = {
    "garden": "bench", "park": "bench", "street": "bench", "templeyard": "bench", "courtyard": "bench",
    "playground": "bench", "pond": "bench", "lake": "bench", "village": "bench", "oldtown": "bench",
    "porch": "rocking chair", "balcony": "chair", "rooftop": "chair", "livingroom": "armchair",
    "bedroom": "armchair", "windowseat": "armchair", "library": "armchair", "kitchen": "chair",
}  # fmt: skip
"""What one sits on, by the place."""
TABLED = frozenset({"", "livingroom", "bedroom", "windowseat", "library", "kitchen", "office", "classroom"})
"""Places in which one writes at a table; "" is none."""
AT_LEISURE = SEATS.keys() - {"street", "village", "oldtown", "kitchen"}
"""Where one sits down to read."""
SILL = "windowseat"
HOME, SHARED = "armchair", {"armchair": "sofa", "chair": "sofa", "rocking chair": "bench"}
"""The seat where no place is named, and what two sit on together."""
OPEN_AIR = frozenset({"weather", "season"})
FURNITURE = 0.7
"""Metres: what is larger, and no being, leaves no room for a seat."""


def seat_workers(words: Sequence[Mention], reading: Reading) -> None:
    """Bring the seat, and for whoever writes indoors the table."""
    give_lessons(words, reading)
    drafts = reading.drafts
    people = [one for one in drafts if one.is_thing and one.entry.name in CLOTHED]
    if len(people) != 1 or not people[0].words or _number(people[0]) > 2:
        return
    who = people[0]
    place = next((draft.entry.name for draft in drafts if draft.entry.kind == "place" and not draft.drop), "")
    deed = _deed(words, drafts, who)
    if not deed or _settled(drafts, who) or (not place and OPEN_AIR & reading.tables.keys()):
        return
    if any(kind == "on" and drafts[other].entry.kind == "feature" for other, kind in who.linked):
        # on the floor, the grass or the sand
        who.poses = ["sitting", *who.poses]
        return
    if deed == WRITING and place in TABLED and _number(who) == 1:
        who.traits += [] if "seated" in who.traits else ["seated"]
        _bring(drafts, who, "table", "at")
        return
    if deed in PAGES and (place not in AT_LEISURE or _stands_by(drafts, who)):
        return
    seat = SEATS.get(place, "" if place else HOME)
    if place == SILL and who.entry.name == "child":
        # children sit on the sill itself
        seat = ""
    if _number(who) != 1:
        seat = SHARED.get(seat, seat)
    who.poses = ["sitting", *who.poses]
    if seat:
        _bring(drafts, who, seat, "in" if seat == HOME else "on")


def _number(who: Draft) -> int:
    return int(who.entry.details.get("group", 0)) or who.count or (3 if who.plural else 1)


def _deed(words: Sequence[Mention], drafts: Sequence[Draft], who: Draft) -> str:
    """What somebody does that is done sitting: knitting, writing, or the pages that are read."""
    if who.poses in ([KNITTING], [WRITING], [VARNISHING], [GAMING]):
        return who.poses[0]
    said = any(word.text.lower().startswith(READING) or word.text in LOOKING for word in words)
    pages = [drafts[other].entry.name for other, kind in who.linked if kind == "carrying"]
    return pages[0] if said and not who.poses and len(pages) == 1 and pages[0] in PAGES else ""


def _settled(drafts: Sequence[Draft], who: Draft) -> bool:
    """Whether it is said where somebody is, or something large is named that is no being."""
    if who.spot or any(kind in OWN_SEATS and drafts[other].entry.kind == "thing" for other, kind in who.linked):
        return True
    return any(
        draft.is_thing and draft is not who and not alive(draft)
        and all_props()[draft.entry.name].size > FURNITURE and not _beside(drafts, who, draft) for draft in drafts
    )  # fmt: skip


def _beside(drafts: Sequence[Draft], who: Draft, thing: Draft) -> bool:
    return any(drafts[other] is thing and kind in SETTLED for other, kind in who.linked)


def _stands_by(drafts: Sequence[Draft], who: Draft) -> bool:
    """Whether a being is named that somebody who reads is with."""
    return any(draft is not who and draft.is_thing and alive(draft) for draft in drafts)


def _bring(drafts: list[Draft], who: Draft, word: str, kind: str) -> None:
    """Add the seat; what somebody is beside, the seat is."""
    seat = Draft(entry=lexicon().english[word], text=word, plural=False, single=True)
    seat.linked = [link for link in who.linked if link[1] in SETTLED and drafts[link[0]].entry.kind == "thing"]
    who.linked = [link for link in who.linked if link not in seat.linked]
    drafts.append(seat)
    who.link(len(drafts) - 1, kind)
