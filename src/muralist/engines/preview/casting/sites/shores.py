"""Where the sea ends: what stands by itself, and whether it needs a shore under it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from muralist.engines.preview.casting.fillings import contents
from muralist.engines.preview.grammar.drafts import Draft, Reading
from muralist.engines.preview.places import all_places
from muralist.engines.preview.props import all_props
from muralist.engines.preview.scenery.setting import Place
from muralist.engines.preview.staging.instances.kinds import AWASH

DEEP = "underwater"
BELOW = frozenset({"whale", "dolphin"})
"""Who is at home at the surface and is met by divers below it."""
SURFERS = frozenset({"surfer", "surfers"})


def standing_of(reading: Reading) -> Iterator[Draft]:
    """Things that stand by themselves: not dropped, and not the contents of others."""
    inner = contents(reading.drafts)
    for number, draft in enumerate(reading.drafts):
        if draft.is_thing and number not in inner and not _caught(draft, reading.drafts):
            yield draft


def _caught(draft: Draft, drafts: Sequence[Draft]) -> bool:
    """Whether a fish is in a crate or a basin, and not where it swims."""
    props = all_props()
    vessels = (drafts[other] for other, kind in draft.linked if kind == "in" and drafts[other].is_thing)
    return props[draft.entry.name].home == DEEP and any(props[one.entry.name].home != DEEP for one in vessels)


def with_ground(place: Place, reading: Reading) -> Place:
    """The open sea has nowhere to stand: with a thing that needs ground, the beach is meant."""
    if place.name == "sea" and rides_wave(reading):
        return all_places()["surf"]
    if place.name != "sea":
        return place
    props = all_props()
    swimmers = {props[draft.entry.name].home for draft in standing_of(reading)}
    if swimmers == {"underwater"} or (_dives(reading) and not any(props[one.entry.name].home == "sea" and
                                      one.entry.name not in BELOW for one in standing_of(reading))):  # fmt: skip
        return all_places()["underwater"]
    riders = {n for draft in reading.drafts for n in _carried(draft, reading)}
    walkers = [
        draft
        for number, draft in enumerate(reading.drafts)
        if draft.is_thing and number not in riders
        and props[draft.entry.name].stands == "ground" and not {"flying", "swimming", "surfing"} & set(draft.poses)
    ]  # fmt: skip
    awash = [draft for draft in walkers if draft.entry.name in AWASH]
    afloat = {reading.drafts.index(draft) for draft in awash}
    ashore = [draft for draft in walkers if draft not in awash and not any(n in afloat for n, _ in draft.linked)]
    return all_places()["beach"] if ashore else place


def _dives(reading: Reading) -> bool:
    """Whether somebody is a diver by name."""
    return any("diver" in str(draft.entry.details.get("variant", "")).split() for draft in standing_of(reading))


def rides_wave(reading: Reading) -> bool:
    """Whether somebody rides a wave: "a surfer riding a huge wave"."""
    waves = {n for n, draft in enumerate(reading.drafts) if "waves" in {e.name for e in (draft.entry, *draft.others)}}
    if any(draft.entry.details.get("home") == "surf" for draft in reading.drafts):
        return True
    return any(
        number in waves and (kind == "riding" or (kind == "on" and draft.text in SURFERS))
        for draft in reading.drafts
        for number, kind in draft.linked
    )


def _carried(draft: Draft, reading: Reading) -> Iterator[int]:
    """Drafts that a floating thing carries."""
    if draft.entry.kind == "thing" and all_props()[draft.entry.name].stands in {"water", "sky"}:
        number = reading.drafts.index(draft)
        for other, one in enumerate(reading.drafts):
            if any(target == number and kind in {"on", "in", "riding"} for target, kind in one.linked):
                yield other
