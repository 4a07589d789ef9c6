"""Whoever is said to be in a lake or a river stands in its water; what is caught in one is in the catcher's mouth."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from muralist.engines.preview.grammar.drafts import Draft, Reading
from muralist.engines.preview.grammar.implied import CLOTHED
from muralist.engines.preview.plan import Thing
from muralist.engines.preview.props.figure.poses import AFLOAT
from muralist.engines.preview.scenery.setting import Place
from muralist.engines.preview.staging.footing.animals import WADING, walks

WATERS = frozenset({"lake", "pond", "river", "sea", "beach", "swamp", "fujilake", "canal", "karst"})
STILL = frozenset({"", "standing", "walking", "running", "playing", "sitting", "drinking", "grazing", "jumping"})
"""Poses in which legs may be under water."""
CROSSED = frozenset({"river", "lake", "pond"})
"""What animals cross wading."""
SALT = frozenset({"sea"})
"""Where rocks have surf about them, not grass."""
FALLS = frozenset({"waterfall"})


def wade(reading: Reading, numbers: Sequence[int], things: list[Thing], place: Place) -> list[Thing]:
    """The things, with those in the water who are said to be in it; `numbers` are those of their drafts."""
    if place.name not in WATERS:
        return things
    awash = place.name in SALT
    found = [replace(thing, variant="awash") if awash and thing.prop == "rock" and not thing.variant else thing
             for thing in things]  # fmt: skip
    for number, index in enumerate(numbers[: len(found)]):
        draft, thing = reading.drafts[index], found[number]
        inside = any(_water(reading.drafts[other]) and (kind == "in" or _fords(reading, draft, other, kind))
                     for other, kind in draft.linked)  # fmt: skip
        free = thing.relation is None and not thing.spot and thing.pose in STILL and thing.pose not in AFLOAT
        if inside and free and walks(thing.prop):
            found[number] = replace(thing, spot=WADING)
    return found


def _fords(reading: Reading, draft: Draft, water: int, kind: str) -> bool:
    """Whether an animal goes over a river or a lake, which it does on its feet."""
    return kind == "on" and draft.entry.name not in CLOTHED and reading.drafts[water].entry.name in CROSSED


def _water(draft: Draft) -> bool:
    return draft.entry.kind in {"place", "feature"} and draft.entry.name in WATERS and not draft.drop


def catch_in_falls(drafts: Sequence[Draft]) -> None:
    """Where the prey is in a waterfall or a river, its catcher stands in it, with the prey in the mouth."""
    for draft in drafts:
        for prey, kind in draft.linked:
            if kind != "biting":
                continue
            for fall, how in list(drafts[prey].linked):
                if how == "in" and drafts[fall].entry.name in FALLS | WATERS:
                    drafts[prey].linked.remove((fall, how))
                    draft.linked.append((fall, "in"))
                    return
