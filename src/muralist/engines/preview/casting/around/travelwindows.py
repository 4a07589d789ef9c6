"""A window that is named by its place is seen from inside: "by an airport window, a plane outside"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from muralist.engines.preview.grammar.drafts import Draft, Reading
from muralist.engines.preview.grammar.implied import CLOTHED
from muralist.engines.preview.grammar.nouns.metres import metres_of
from muralist.engines.preview.lexicon import Entry, lexicon
from muralist.engines.preview.lexicon.mention import Mention

INSIDE = {
    "airport": "terminal", "terminal": "terminal", "departure": "terminal", "lounge": "terminal", "gate": "terminal",
    "train": "compartment", "railway": "compartment", "carriage": "compartment", "tram": "compartment",
    "cafe": "cafe", "café": "cafe", "coffee shop": "cafe", "coffeehouse": "cafe", "teahouse": "cafe",
    "restaurant": "restaurant", "diner": "diner", "office": "office", "bedroom": "bedroom", "kitchen": "kitchen",
    "classroom": "classroom", "hospital": "hospital", "library": "library", "loft": "loft", "gym": "gym",
    "機場": "terminal", "机场": "terminal", "火車": "compartment", "火车": "compartment", "列車": "compartment",
    "列车": "compartment", "咖啡館": "cafe", "咖啡馆": "cafe", "咖啡廳": "cafe", "咖啡厅": "cafe", "餐廳": "restaurant",
    "地鐵": "compartment", "地铁": "compartment", "捷運": "compartment", "捷运": "compartment", "高鐵": "compartment",
    "高铁": "compartment", "電車": "compartment", "电车": "compartment", "巴士": "compartment", "公車": "compartment",
    "公车": "compartment", "公交": "compartment", "餐厅": "restaurant", "辦公室": "office", "办公室": "office",
}  # fmt: skip
"""By the word before the window, the room that it is one of."""
WINDOWS = frozenset({
    "window", "windows", "window seat", "車窗邊", "车窗边", "車窗旁", "车窗旁", "車窗前", "车窗前", "車窗", "车窗",
    "窗邊", "窗边", "窗前", "窗戶", "窗户", "窗戶旁", "窗户旁", "窗旁",
})  # fmt: skip
AT = frozenset({"by", "at", "near", "beside", "next to", "in front of", "before", "through", "from", "against",
                "behind", "under", "in", "on", "facing", "在"})  # fmt: skip
DESKS, IN = (
    frozenset({"office desk", "work desk", "workspace desk"}),
    Mention(text="in", entry=Entry(kind="relation", name="in")),
)
COMPARTMENT, SMALL = "compartment", 0.4
TERMINAL, PLANE, OUTSIDE = "terminal", "plane", frozenset({"outside", "beyond", "behind", "窗外", "外面"})


def enter_by_windows(words: Sequence[Mention]) -> list[Mention]:
    """The mentions with such a window as the room that it belongs to, where somebody or something is at it."""
    words = _at_desks(words)
    found: list[Mention] = []
    at = 0
    while at < len(words):
        word = words[at]
        room = INSIDE.get(word.text.lower(), "") if at + 1 < len(words) else ""
        if room and words[at + 1].text.lower() in WINDOWS and _at(words, at):
            entry = Entry(kind="place", name=room, details={"name": room, "feature": "window"})
            found.append(replace(word, text=f"{word.text} {words[at + 1].text}", entry=entry, others=()))
            at += 2
            continue
        found.append(word)
        at += 1
    return found


def _at_desks(words: Sequence[Mention]) -> list[Mention]:
    """The mentions with the desk that something lies on as a thing, in the office where no other place is named."""
    elsewhere = sum(word.kind == "place" for word in words) > 1
    found: list[Mention] = []
    for at, word in enumerate(words):
        if word.kind == "place" and word.text.lower() in DESKS and at and words[at - 1].text.lower() in {"on", "onto"}:
            found.append(replace(word, entry=lexicon().english["desk"], others=()))
            found += [] if elsewhere else [IN, replace(word, article="")]
        else:
            found.append(word)
    return found


def _at(words: Sequence[Mention], at: int) -> bool:
    """Whether what stands before the phrase says that something is at it."""
    start = at - 1
    while start >= 0 and (words[start].kind in {"size", "quality", "mood", "colour"} or words[start].entry is None):
        if words[start].text.lower() in AT:
            return True
        start -= 1
    return start < 0 or words[start].text.lower() in AT or not _latin(words[at].text)


def _latin(text: str) -> bool:
    """Whether a word is written in Latin letters."""
    return text.isascii() or text == "café"


def park_outside(words: Sequence[Mention], reading: Reading) -> None:
    """The planes outside of a departure hall are the ones that its panes show; what is small is on a train's table."""
    _lay_on_table(reading)
    if not any(one.entry.kind == "place" and one.entry.name == TERMINAL and not one.drop for one in reading.drafts):
        return
    said = [at for at, word in enumerate(words) if word.text.lower() in OUTSIDE]
    for number, draft in enumerate(reading.drafts):
        if not draft.is_named or draft.entry.name != PLANE or draft.colours or not said:
            continue
        draft.entry, draft.others = Entry(kind="feature", name="parked plane"), ()
        draft.linked = []
        for one in reading.drafts:
            one.linked = [link for link in one.linked if link[0] != number]
        reading.used.update(said)


def _lay_on_table(reading: Reading) -> None:
    """Give a compartment its table in front, where only small things are in it."""
    here = [one for one in reading.drafts if one.entry.kind == "place" and not one.drop]
    things = [one for one in reading.drafts if one.is_thing]
    if not any(one.entry.name == COMPARTMENT for one in here) or not things:
        return
    if all(metres_of(one.entry) <= SMALL and one.entry.name not in CLOTHED for one in things):
        reading.drafts.append(Draft(entry=Entry(kind="feature", name="table"), text="table", plural=False, words=[]))
