"""Who watches television on a sofa sits there, and the set stands beside it; who waits for a train is at a station."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from muralist.engines.preview.grammar.drafts import Draft, Reading
from muralist.engines.preview.grammar.implied import CLOTHED
from muralist.engines.preview.lexicon import Entry
from muralist.engines.preview.lexicon.mention import Mention

SETS = frozenset({"television", "laptop", "tablet"})
SEATS = frozenset({"sofa", "armchair", "bed", "bench"})
WATCHED = frozenset({"watching", "watches", "watch", "看電視", "看电视", "看"})
WAITING = frozenset({"waiting", "waits", "boarding", "等", "等待", "等著", "等着"})
TRAINS, STATION = frozenset({"train", "tram"}), "station"
ROOM, BOOKS = "livingroom", frozenset({"books", "book"})


def settle_watchers(words: Sequence[Mention], reading: Reading) -> None:
    """Seat who watches, send who waits to the platform, and read to children at home."""
    drafts = reading.drafts
    said = {word.text.lower() for word in words}
    people = [one for one in drafts if one.entry.kind == "thing" and one.entry.name in CLOTHED and not one.drop]
    if not people:
        return
    placed = any(one.entry.kind == "place" and not one.drop for one in drafts)
    if said & WATCHED:
        _seat(drafts, people)
    if said & WAITING and not placed:
        train = next((one for one in drafts if one.entry.name in TRAINS and not one.drop), None)
        if train is not None and not any(kind in {"riding", "in"} for one in people for _, kind in one.linked):
            drafts.append(Draft(entry=Entry(kind="place", name=STATION), text=train.text, plural=False, words=[]))
            reading.used.update(at for at, word in enumerate(words) if word.text.lower() in WAITING)
    if not placed and len(people) > 1 and any(_reads(drafts, one) for one in people):
        for one in people:
            one.entry = replace(one.entry, details={"home": ROOM, **one.entry.details})


def _seat(drafts: list[Draft], people: Sequence[Draft]) -> None:
    """Move people, not the set, onto the seat that is named."""
    screen = next((n for n, one in enumerate(drafts) if one.entry.name in SETS and not one.drop), -1)
    seat = next((n for n, one in enumerate(drafts) if one.entry.name in SEATS and not one.drop), -1)
    if screen < 0 or seat < 0 or not any(other == seat for other, _ in drafts[screen].linked):
        return
    drafts[screen].linked = [link for link in drafts[screen].linked if link[0] != seat]
    drafts[screen].link(seat, "beside")
    for one in people:
        if not one.poses:
            one.poses = ["sitting"]
            one.link(seat, "on")


def _reads(drafts: Sequence[Draft], who: Draft) -> bool:
    return any(kind == "carrying" and drafts[other].entry.name in BOOKS for other, kind in who.linked)
