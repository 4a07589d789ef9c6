"""What is held after a mount is in the hands of who rides it: 牧童騎牛吹笛子, "a boy riding a cow holding a flag"."""

from __future__ import annotations

from muralist.engines.preview.grammar.drafts import Draft
from muralist.engines.preview.mending.relations.seated import FIGURES
from muralist.engines.preview.props import all_props

RIDING, CARRYING = "riding", "carrying"
WHEELED = frozenset({"bicycle", "motorcycle", "tricycle"})
HANDY = 1.3
"""Metres of the largest thing that a rider holds; more is the animal's load."""


def settle_riders(drafts: list[Draft]) -> None:
    """Give what a ridden animal would carry to its rider, where that was said after both."""
    _ride_along(drafts)
    for rider in drafts:
        if rider.entry.name not in FIGURES or rider.drop:
            continue
        for mount in [drafts[other] for other, kind in rider.linked if kind == RIDING]:
            held = [link for link in mount.linked if link[1] == CARRYING and _handy(drafts[link[0]])]
            if not mount.entry.details.get("poses") or not _before(rider, mount):
                continue
            mount.linked = [link for link in mount.linked if link not in held]
            rider.linked += held


def _ride_along(drafts: list[Draft]) -> None:
    """Who sits on the bicycle that another rides, rides along: 爸爸騎腳踏車,後座坐著女兒."""
    for along in drafts:
        for at, (other, kind) in enumerate(along.linked):
            ridden = kind == "on" and drafts[other].entry.name in WHEELED and along.entry.name in FIGURES
            if ridden and any(one is not along and (other, RIDING) in one.linked for one in drafts):
                along.linked[at], drafts[other].count = (other, RIDING), 1
                along.poses = [pose for pose in along.poses if pose != "sitting"]


def _handy(draft: Draft) -> bool:
    one = draft.entry.kind == "thing" and not draft.plural and draft.count <= 1
    return one and draft.entry.name in all_props() and all_props()[draft.entry.name].size <= HANDY


def _before(rider: Draft, mount: Draft) -> bool:
    return bool(rider.words and mount.words) and min(rider.words) < min(mount.words)
