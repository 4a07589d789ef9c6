"""Birds of people: who feeds them from a bench sits on it, and a parrot that somebody has is on the shoulder."""

from __future__ import annotations

from muralist.engines.preview.grammar.drafts import Draft
from muralist.engines.preview.grammar.implied import CLOTHED

FEEDING, BIRDS = "feeding", frozenset({"pigeon", "duck", "bird", "seagull", "swan", "goose", "sparrow", "chicken"})
SEATS = frozenset({"bench", "stool", "chair"})
PERCHERS = frozenset({"parrot", "owl"})
HAD = frozenset({"beside", "holding"})
SEAFARING = frozenset({"pirate", "captain", "sailor"})
ON_HIM = frozenset({"standing", "walking"})


def settle_birds(drafts: list[Draft]) -> None:
    """Seat those who feed birds from a bench; put parrots on the shoulders of who has them."""
    for number, draft in enumerate(drafts):
        if draft.entry.kind != "thing" or draft.drop or draft.entry.name not in CLOTHED:
            continue
        if FEEDING in draft.poses:
            _feed(drafts, number)
        if set(draft.poses) <= ON_HIM and SEAFARING & set(str(draft.entry.details.get("variant", "")).split()):
            _perch(drafts, number)


def _feed(drafts: list[Draft], feeder: int) -> None:
    """ "Feeding pigeons on a bench": it is who feeds them that sits there."""
    for bird in drafts[feeder + 1 :]:
        seat = next((other for other, kind in bird.linked if kind == "on" and drafts[other].entry.name in SEATS), None)
        if bird.entry.name in BIRDS and seat is not None:
            bird.linked = [link for link in bird.linked if link[0] != seat]
            drafts[feeder].link(seat, "on")
            drafts[feeder].poses = ["sitting", *drafts[feeder].poses]
            return


def _perch(drafts: list[Draft], owner: int) -> None:
    birds = [number for number, draft in enumerate(drafts)
             if draft.entry.name in PERCHERS and not draft.drop and draft.count < 2 and not draft.poses]  # fmt: skip
    if len(birds) != 1:
        return
    bird = birds[0]
    near = set(drafts[bird].linked) <= {(owner, "beside")}
    held = [kind for other, kind in drafts[owner].linked if other == bird]
    if near and set(held) <= HAD and (held or drafts[bird].linked):
        drafts[owner].linked = [link for link in drafts[owner].linked if link[0] != bird]
        drafts[bird].linked = []
        drafts[owner].link(bird, "carrying")
