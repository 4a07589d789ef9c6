"""Two kinds of land in one sentence are one place: a river in a desert, a village by the sea, a park in a city."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from muralist.engines.preview.casting.ways.falls import join_falls
from muralist.engines.preview.grammar.drafts import Draft, Reading
from muralist.engines.preview.lexicon import Entry
from muralist.engines.preview.lexicon.east import AFLOAT
from muralist.engines.preview.lexicon.mention import Mention
from muralist.engines.preview.places import all_places
from muralist.engines.preview.props import all_props

LAID = {"river": "river", "lake": "mere", "pond": "mere"}
"""By the place that a water is by itself, the feature that it is in other land."""
BROOK = "stream"
ENTERED = frozenset({"in", "on", "riding", "over", "above", "drinking"})
"""Relations to water that want the water itself, not the sight of it."""
ASHORE = frozenset({"beside", "near", "at", "front"})
"""Relations to water of what is on its shore."""
WET = frozenset({"swimming", "fishing", "diving", "floating", "drinking", "skating", "rowing", "splashing", "sailing"})
PIER, ROAD, COUNTED = "pier", "road", 2
CROSSED = frozenset({"wheatfield", "lavender", "tulips", "sunflowers", "vineyard", "cornfield", "rapefield", "savanna",
                     "snowfield", "terraces", "paddies"})  # fmt: skip
"""Land that the place of a road does not show."""
TOWNS, HARBOUR = frozenset({"village", "oldtown", "suburb"}), "harbour"
SEAS = frozenset({"sea", "beach"})
MEADOW, CLIFF = "meadow", "cliff"
CANAL, QUAY = "canal", "oldcity"
GULLS = frozenset({"bird", "gull", "seagull"})
PARK, CITY = "park", "city"


def join_lands(words: Sequence[Mention], reading: Reading) -> None:
    """Make a feature of the land of each water that it lies in, and one place of a town and its sea."""
    del words
    drafts = reading.drafts
    for draft in drafts:
        _meant(draft, drafts)
    join_falls(drafts)
    lands = [draft for draft in drafts if _land(draft) and draft.spot != "back"]
    _spanned(drafts, lands)
    for number, draft in enumerate(drafts):
        name = _water(draft)
        land = next((one for one in lands if one is not draft and name in all_places()[one.entry.name].features), None)
        if name and land is not None and not _used(drafts, number):
            _lay(draft, name)
            lands = [one for one in lands if one is not draft]
        elif name and land is not None and land.entry.name == PARK and draft.entry.name in LAID:
            # who swims in a park's pond is at the pond, where no park is seen
            land.entry, land.others = Entry(kind="unknown", name=land.text), ()
    _docks(drafts)
    _roads(drafts)
    _by_sea(lands)
    _rocks(drafts, lands)
    _on_water(lands)
    _in_city(lands)


def _spanned(drafts: Sequence[Draft], lands: Sequence[Draft]) -> None:
    """A stream with a bridge over it, in open land or in none that is named, is the river of that place."""
    bridged = any(draft.is_thing and draft.entry.name == "bridge" and not draft.drop for draft in drafts)
    if not bridged or any(land.entry.name != MEADOW for land in lands):
        return
    for draft in drafts:
        if _water(draft) == "brook":
            draft.entry, draft.others = Entry(kind="place", name="river"), ()


def _meant(draft: Draft, drafts: Sequence[Draft]) -> None:
    """Read a village as the place that it can be, where the land or the water about it is named."""
    town = next((entry for entry in draft.others if entry.kind == "place" and entry.name in TOWNS), None)
    if town is None or draft.entry.kind != "thing" or draft.drop or draft.count > 1 or draft.colours:
        return
    if any(
        one is not draft and one.entry.kind == "place" and one.entry.name in {*SEAS, *LAID, CANAL} for one in drafts
    ):
        draft.others = (*(entry for entry in draft.others if entry is not town), draft.entry)
        draft.entry = town


def _land(draft: Draft) -> bool:
    return draft.entry.kind == "place" and not draft.drop and draft.entry.name in all_places()


def _water(draft: Draft) -> str:
    """The feature that a water is within other land, or ""."""
    if draft.drop or draft.count > 1:
        return ""
    if draft.entry.kind == "thing":
        return "brook" if draft.entry.name == BROOK else ""
    return LAID.get(draft.entry.name, "") if draft.entry.kind == "place" else ""


def _used(drafts: Sequence[Draft], number: int) -> bool:
    """Whether something is in the water, on it or over it, so that it must be a place of its own."""
    for draft in drafts:
        if draft.drop or draft.entry.kind != "thing" or draft is drafts[number]:
            continue
        if draft.entry.name == "bridge" and drafts[number].entry.name == BROOK:
            # it spans a stream that runs through the land
            continue
        ashore = any(other == number and kind in ASHORE for other, kind in draft.linked)
        afloat = not ashore and (draft.entry.name in AFLOAT or all_props()[draft.entry.name].stands == "water")
        if afloat or draft.entry.name == "bridge" or WET & set(draft.poses):
            return True
        if any(other == number and kind in ENTERED for other, kind in draft.linked):
            return True
    return False


def _lay(draft: Draft, name: str) -> None:
    details = {key: value for key, value in draft.entry.details.items() if key == "season"}
    draft.entry, draft.others = Entry(kind="feature", name=name, details=details), ()


def _by_sea(lands: Sequence[Draft]) -> None:
    """A village by the sea is at its harbour, and grass by the sea is above its cliffs."""
    if not any(draft.entry.name in SEAS for draft in lands):
        return
    for draft in lands:
        if draft.entry.name in TOWNS:
            draft.entry, draft.others = replace(draft.entry, name=HARBOUR), ()
        elif draft.entry.name == MEADOW:
            draft.entry, draft.others = replace(draft.entry, name=CLIFF), ()


def _rocks(drafts: Sequence[Draft], lands: Sequence[Draft]) -> None:
    """The island of a lighthouse alone is the rock that it stands on, out at sea, and no beach of palms."""
    things = {draft.entry.name for draft in drafts if draft.is_thing}
    if things and things <= {"lighthouse"} | AFLOAT | GULLS and "lighthouse" in things:
        for draft in lands:
            if draft.entry.name == "island":
                draft.entry, draft.others = replace(draft.entry, name="sea", details={}), ()


def _docks(drafts: Sequence[Draft]) -> None:
    """A dock on a lake or a river is a pier in its water, not the harbour of a town."""
    if not any(_land(draft) and draft.entry.name in LAID for draft in drafts):
        return
    for draft in drafts:
        if draft.entry.kind == "thing" and draft.entry.name == PIER:
            draft.others = tuple(entry for entry in draft.others if entry.name != HARBOUR)


def _roads(drafts: Sequence[Draft]) -> None:
    """A road through a field of crops, or through snow, lies in that and is no place of its own."""
    lands = {draft.entry.name for draft in drafts if _land(draft)}
    if not lands & CROSSED:
        return
    for draft in drafts:
        if draft.entry.kind == "thing" and draft.entry.name == ROAD and draft.count < COUNTED:
            draft.others = tuple(entry for entry in draft.others if entry.name != ROAD or entry.kind != "place")


def _on_water(lands: Sequence[Draft]) -> None:
    """A town on a canal has it between its houses, and an old one on a river has that before them."""
    waters = {draft.entry.name for draft in lands}
    for draft in lands:
        if CANAL in waters and draft.entry.name in TOWNS:
            draft.entry, draft.others = replace(draft.entry, name=CANAL), ()
        elif "river" in waters and draft.entry.name == "oldtown":
            draft.entry, draft.others = replace(draft.entry, name=QUAY), ()


def _in_city(lands: Sequence[Draft]) -> None:
    """A city that has a park in it, or around it, is seen behind the trees."""
    if not any(draft.entry.name == PARK for draft in lands):
        return
    for draft in lands:
        if draft.entry.name == CITY:
            draft.entry, draft.others = Entry(kind="feature", name="skyline"), ()
