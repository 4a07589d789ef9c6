"""Who is beside a window is at one that fills the picture; an open one stands open."""

from __future__ import annotations

from collections.abc import Sequence

from muralist.engines.preview.grammar.drafts import Draft, Reading
from muralist.engines.preview.lexicon import Entry, lexicon
from muralist.engines.preview.lexicon.mention import Mention

WINDOW, SEAT, PLACE = "window", "by the window", "windowseat"
AT = frozenset({"beside", "at", "front"})
OPEN = ("open", "opened", "打開", "打开", "敞開", "敞开", "開著", "开着", "開", "开")
OPENED = "open window"
"""The feature of a window that stands open."""
CURTAINS = frozenset({"curtain", "curtains", "blinds"})
FURNITURE = frozenset({"bed", "sofa", "bathtub", "piano", "table", "desk", "bookcase", "armchair", "house"})


def settle_windows(words: Sequence[Mention], reading: Reading) -> None:
    """Make the window that somebody is at the place of the picture, where no other is named."""
    drafts = reading.drafts
    if not _free(drafts):
        return
    for number, pane in enumerate(drafts):
        if pane.drop or not pane.words:
            continue
        window = pane.entry.kind == "thing" and pane.entry.name == WINDOW and _plain(pane)
        if window and (_at(drafts, number) or _alone(drafts, number) or _watched(drafts, number)):
            pane.entry, pane.others = lexicon().english[SEAT], ()
            for one in drafts:
                one.linked = [link for link in one.linked if link[0] != number or link[1] not in AT]
        if pane.entry.kind == "place" and pane.entry.name == PLACE:
            said = _open(words, min(pane.words))
            if said or OPEN[0] in pane.text.lower().split():
                reading.used |= said
                drafts.append(Draft(entry=Entry(kind="feature", name=OPENED), text=OPENED, plural=False))
            return


def _free(drafts: Sequence[Draft]) -> bool:
    """Whether no other place is named, nor a piece of furniture that needs a room."""
    other = any(one.entry.kind == "place" and not one.drop and one.entry.name != PLACE for one in drafts)
    return not other and not any(one.entry.name in FURNITURE and one.is_thing for one in drafts)


def _at(drafts: Sequence[Draft], number: int) -> bool:
    """Whether somebody is at it."""
    return any(_living(one) and {(number, kind) for kind in AT} & set(one.linked) for one in drafts)


def _watched(drafts: Sequence[Draft], number: int) -> bool:
    """Whether somebody looks on and the window is all that there is besides."""
    others = [one for at, one in enumerate(drafts) if at != number and one.is_thing]
    return bool(others) and all(_living(one) and "watching" in one.poses for one in others)


def _alone(drafts: Sequence[Draft], number: int) -> bool:
    """Whether it is all that there is to see, but for its curtains and the weather."""
    pane = drafts[number]
    return all(one is pane or one.drop or one.entry.name in CURTAINS for one in drafts)


def _plain(pane: Draft) -> bool:
    """Whether it is one window of which nothing is said that the place would not show."""
    several = pane.count > 1 or pane.plural
    return not (several or pane.colours or pane.material or pane.quote)


def _living(draft: Draft) -> bool:
    return draft.is_thing and bool(draft.entry.details.get("poses"))


def _open(words: Sequence[Mention], at: int) -> set[int]:
    """The words before a window that say that it is open: 打開 is two to the reader."""
    first, text = at, ""
    while first and at - first < 3 and words[first - 1].kind == "unknown":
        first -= 1
        text = words[first].text.lower() + text
    return set(range(first, at)) if text.removesuffix("的") in OPEN else set()
