"""What a prompt names outside of a window: the room shows it through its panes."""

from __future__ import annotations

from collections.abc import Sequence

from muralist.engines.preview.casting.air.airs import OUTSIDE
from muralist.engines.preview.grammar.drafts import Draft, Reading
from muralist.engines.preview.lexicon import Entry
from muralist.engines.preview.lexicon.mention import Mention
from muralist.engines.preview.places import all_places
from muralist.engines.preview.plan import Feature, ScenePlan
from muralist.engines.preview.props import all_props
from muralist.engines.preview.scenery.built.outlook import OUTLOOKS, WINDOWED
from muralist.engines.preview.scenery.setting import Place

LANDS = {
    "sea": "sea", "beach": "sea", "island": "sea", "cliff": "sea", "harbour": "sea", "surf": "sea",
    "mountains": "mountains", "peaks": "mountains",
    "city": "city", "lights": "city", "street": "city", "futurecity": "city", "oldtown": "city", "rooftop": "city",
    "forest": "forest", "trees": "forest", "jungle": "forest", "lake": "lake", "river": "lake", "pond": "lake",
    "desert": "desert", "meadow": "fields", "garden": "fields", "park": "fields", "hills": "fields", "farm": "fields",
}  # fmt: skip
"""Places and features by what a window shows of them."""
VIEWED = (WINDOWED - {"attic"}) | {"library", "loft"}
"""Rooms whose windows look out on a named land."""
VIEWS = frozenset({"view", "overlooking", "views", "scenery", "outside", "window view", "city view", "sea view",
                   "景", "景色",
                   "風景", "风景", "外面"})  # fmt: skip
"""Words that such a view, or the weather in it, honours."""
THROUGH = frozenset({"outside", "overlooking", "view", "views", "through", "looking out", "窗外"})
"""Words that put what follows or precedes them behind a window."""
FURNISHED = {"bed": "bedroom", "sofa": "livingroom", "armchair": "livingroom", "rocking_chair": "livingroom",
             "piano": "livingroom", "fireplace": "livingroom", "bookcase": "livingroom", "bathtub": "bathroom",
             "christmas_tree": "livingroom"}  # fmt: skip
"""Furniture that is too large for a window's seat, and its room."""
NEAR = 3
"""Words after the one for outside within which what is seen there is named."""
HOUSE = 2.0
"""Metres: what is larger has the window that is named, instead of standing at it."""
FALLS = frozenset({"rain", "snow", "storm"})


def look_outside(words: list[Mention], reading: Reading) -> None:
    """Leave the picture to the room, or to the window's own seat, where open land is only seen from there."""
    said = [at for at, word in enumerate(words) if word.text.lower() in THROUGH | OUTSIDE]
    _furnish(reading)
    _in_the_panes(said, reading)
    places = [draft for draft in reading.drafts if draft.entry.kind == "place" and not draft.drop]
    lands = [draft for draft in places if not all_places()[draft.entry.name].indoor and draft.entry.name in LANDS]
    rooms = [draft for draft in places if draft.entry.name in VIEWED]
    had = [draft for draft in lands if any((reading.drafts.index(draft), "holding") in room.linked for room in rooms)]
    panes = [draft for draft in reading.drafts if draft.entry.name == "window" and draft.is_thing]
    # "by an open window, the sea in the distance": it is seen through the window
    far = [draft for draft in lands if panes and draft.spot == "back"]
    if not lands or not (said or had or rooms or far):
        return
    if not any(draft.entry.name in VIEWED for draft in places):
        panes = [draft for draft in reading.drafts if draft.entry.name == "window" and not draft.drop]
        if not panes or panes[0].plural or any(_built(draft) for draft in reading.drafts):
            return
        panes[0].entry, panes[0].others = Entry(kind="place", name="windowseat"), ()
    for draft in lands:
        draft.spot = draft.spot or "back"


def _in_the_panes(said: Sequence[int], reading: Reading) -> None:
    """What is in the sky outside of a window is seen in its panes: 窗外煙花綻放."""
    for draft in reading.drafts:
        first = min(draft.words, default=-1)
        seen = draft.is_thing and draft.entry.name in OUTLOOKS and any(at < first <= at + NEAR for at in said)
        if seen and not draft.linked:
            time = {"time": draft.entry.details["time"]} if "time" in draft.entry.details else {}
            draft.entry, draft.others = Entry(kind="feature", name=draft.entry.name, details=time), ()


def _furnish(reading: Reading) -> None:
    """A bed or a sofa stands in its room, whose window is the one that is named."""
    rooms = [FURNISHED[draft.entry.name] for draft in reading.drafts
             if draft.is_thing and draft.entry.name in FURNISHED]  # fmt: skip
    tables = {n for n, draft in enumerate(reading.drafts) if draft.is_thing and draft.entry.name == "table"}
    if any(kind in {"at", "around"} and other in tables for draft in reading.drafts for other, kind in draft.linked):
        # who sits at a table has it in the room
        rooms.append("livingroom")
    for draft in reading.drafts if rooms else ():
        if draft.entry.kind == "place" and draft.entry.name == "windowseat":
            draft.entry = Entry(kind="place", name=rooms[0])


def _built(draft: Draft) -> bool:
    """Whether it is a house or a vehicle, which has the window itself."""
    return draft.is_thing and all_props()[draft.entry.name].size > HOUSE


OVERLOOKS, OVERLOOKED = frozenset({"balcony", "rooftop", "infinity pool"}), ("sea", "skyline", "mountains")
"""Places from which one looks out, and the lands that are seen there."""


def seen_outside(words: Sequence[Mention], plan: ScenePlan) -> set[int]:
    """The words that say where the land or the weather in a room's window is."""
    if plan.feature("parked plane"):
        return {at for at, word in enumerate(words) if word.text.lower() in OUTSIDE | VIEWS}
    land = any(feature.name.startswith("view of ") for feature in plan.features)
    if plan.place in OVERLOOKS and any(map(plan.feature, OVERLOOKED)):
        return {at for at, word in enumerate(words) if word.text.lower() in VIEWS}
    if plan.place not in VIEWED or not (land or plan.weather in FALLS):
        return set()
    return {at for at, word in enumerate(words) if word.text.lower() in OUTSIDE | VIEWS}


def views_outside(
    reading: Reading, words: Sequence[Mention], place: Place, shown: Sequence[Feature]
) -> list[Feature]:  # fmt: skip
    """The features of what is outside of the room's window; marks the words that they show."""
    if place.name not in VIEWED:
        return []
    said = [at for at, word in enumerate(words) if word.text.lower() in OUTSIDE | VIEWS]
    if not said and place.name != "windowseat" and not any(draft.spot == "back" for draft in reading.drafts):
        return []
    known = {feature.name for feature in shown}
    found: dict[str, Feature] = {}
    for draft in reading.drafts:
        land = LANDS.get(draft.entry.name, "") if _is_land(draft, place) else ""
        if land and draft.entry.name not in known:
            found.setdefault(f"view of {land}", Feature(name=f"view of {land}", colours=tuple(draft.colours[:1])
                                                        if land == "sea" else ()))  # fmt: skip
            reading.used.update(draft.words)
            if draft.entry.details.get("time"):
                reading.tables.setdefault("time", [str(draft.entry.details["time"])])
    if found or FALLS & set(reading.tables.get("weather", ())) or reading.tables.get("season", [""])[0] == "winter":
        reading.used.update(said)
    return list(found.values())


def _is_land(draft: Draft, place: Place) -> bool:
    return draft.entry.kind in {"place", "feature"} and not draft.drop and draft.entry.name != place.name
