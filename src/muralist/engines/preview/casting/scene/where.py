"""Chooses the place of a prompt, and which of its words the place shows by itself."""

from __future__ import annotations

from collections.abc import Iterator

from muralist.engines.preview.casting.air.hours import by_window
from muralist.engines.preview.casting.amounts.goods import SMALL, are_goods
from muralist.engines.preview.casting.around.papers import coloured_paper
from muralist.engines.preview.casting.bearing.had import had
from muralist.engines.preview.casting.land.crossings import over_water, underfoot
from muralist.engines.preview.casting.nature.growth import made_of
from muralist.engines.preview.casting.scene.grounds import plain_ground
from muralist.engines.preview.casting.scene.hosts import free_of_rooms, hanging_room, host_places
from muralist.engines.preview.casting.sites.fronts import doors_of, stand_before
from muralist.engines.preview.casting.sites.homes import WORK, better_home
from muralist.engines.preview.casting.sites.shores import rides_wave, standing_of, with_ground
from muralist.engines.preview.casting.sites.sited import site_of
from muralist.engines.preview.casting.sites.streets import STREET, street_seen, within_city
from muralist.engines.preview.grammar.drafts import Draft, Reading
from muralist.engines.preview.grammar.hung import hung_inside
from muralist.engines.preview.grammar.nouns.metres import metres_said
from muralist.engines.preview.lexicon import Entry
from muralist.engines.preview.optics.lamps import COLOURED
from muralist.engines.preview.places import all_places
from muralist.engines.preview.plan import Feature
from muralist.engines.preview.props import all_props
from muralist.engines.preview.props.kinds import PORTABLE
from muralist.engines.preview.scenery.built.outlook import OUTLOOKS, WINDOWED
from muralist.engines.preview.scenery.built.tabletops import DISHES, SURFACES
from muralist.engines.preview.scenery.setting import Place
from muralist.engines.preview.scenery.tints import own_part

FALLING = frozenset({"rain", "snow", "storm", "fog"})
HEAVENS = frozenset({"moon", "planet", "sun"})
SEAMLESS = "seamless"
TABLED = SURFACES | {"table", "window"}
"""What the studio with a table shows, and the seamless one does not."""
ROOMY = frozenset({"interior", "room", "indoor", "indoors", "landscape", "countryside", "室內", "室内", "房間", "房间"})
"""Words for a place that yield to one that says which."""
SPACECRAFT = frozenset({"rocket", "saucer", "astronaut"})
FIGURES = frozenset({"person", "child", "astronaut"})
VEHICLES = frozenset({"bicycle", "motorcycle", "car", "bus", "truck", "tractor", "train"})
DEED_HOMES = {
    "cooking": "kitchen", "kneading": "kitchen", "preparing": "kitchen", "tossing": "kitchen",
    "fishing": "lake", "surfing": "surf", "swimming": "sea", "diving": "underwater",
    "skiing": "snowfield",
    "snowboarding": "snowfield", "skating": "snowfield", "skateboarding": "street", "gardening": "garden",
    "watering": "garden",
    "pouring": "kitchen", "tipping": "kitchen", "stirring": "kitchen",
    "digging": "garden", "meditating": "meadow", "climbing": "mountains", "picking": "garden", "sleeping": "bedroom",
    "boarding": "beach", "chalking": "classroom", "splashing": "street",
    "toothbrushing": "bathroom",
    "combing": "bedroom", "mending": "harbour", "brooming": "meadow", "potting": "workshop", "sawing": "workshop",
}  # fmt: skip
"""Where people do what they do when the prompt names no place."""
FURNITURE, TREE_SIZED = 0.7, 1.3
"""Metres: an indoor thing at least that high holds the picture indoors against outdoor things up to the second."""
LOW = 0.12
"""Metres: what is lower than this is no furniture."""
OUTDOORS = 0.5
"""Metres: a thing at least this high whose home is outdoors takes the picture there."""
DESKS = ("desk", "desktop", "書桌", "书桌", "辦公桌", "办公桌")


def choose_place(reading: Reading) -> tuple[Place, bool]:
    """The place, and whether a place word or a feature names it; only a living room that is named lends its table."""
    places = all_places()
    stand_before(reading)
    doors_of(reading)
    asked = [draft for draft in reading.drafts if draft.entry.kind == "place" and not draft.drop]
    if asked:
        return _asked(asked, reading), True
    sure = _sure(reading)
    if sure:
        return places[sure], sure == "surf"
    standing = list(standing_of(reading))
    # moon and planets hang over any place: they choose it only when nothing else does
    for draft in standing:
        if any(kind == "on" and reading.drafts[other].entry.name in HEAVENS for other, kind in draft.linked):
            return places["space"], False
    standing = [draft for draft in standing if draft.entry.name not in HEAVENS] or standing
    standing = [draft for draft in standing if not had(draft, reading)] or standing
    standing = free_of_rooms(standing, reading.drafts, _furnishes)
    if {draft.entry.name for draft in standing} & SPACECRAFT and any(
        draft.entry.name == "planet" for draft in standing_of(reading)
    ):
        return places["space"], False
    wanted = set(_wanted(reading))
    homes = [home for home in map(_home, standing) if home != "livingroom" or not wanted & TABLED - {"window"}]
    for hint in _hints(reading):
        if hint == SEAMLESS:
            if wanted & TABLED:
                continue
            return places[hint], True
        # a hint yields to the home of a thing where that home shows the feature anyway
        for home in homes:
            if wanted <= places[home].features and places[home].indoor == places[hint].indoor:
                return with_ground(places[home], reading), False
        return with_ground(places[hint], reading), True
    if standing:
        at_home = _home_place(standing, reading)
        return with_ground(_outdoors_if_asked(at_home, reading), reading), False
    return _outdoors_if_asked(places["meadow"], reading), False


def _home_place(standing: list[Draft], reading: Reading) -> Place:
    """Where all that is there is at home; a room for people in candle light."""
    if _by_candle(standing, reading):
        return all_places()["livingroom"]
    return by_window(all_places()[plain_ground(_home_of_all(standing), standing, reading)], reading)


def _by_candle(standing: list[Draft], reading: Reading) -> bool:
    """Whether only people are there, by candle light, who do nothing that has a place of its own."""
    plain = all(draft.entry.name in FIGURES and not draft.entry.details.get("home") for draft in standing)
    busy = any(draft.poses or draft.linked or draft.traits for draft in standing)
    return plain and not busy and "candle" in reading.tables.get("light", ())


def _sure(reading: Reading) -> str:
    """The place that a deed, a wall or a thing's own name leaves no choice about, or ""."""
    if rides_wave(reading):
        return "surf"
    return hanging_room(reading.drafts) if hung_inside(reading.drafts) else site_of(standing_of(reading))


def _furnishes(draft: Draft) -> bool:
    """Whether something is furniture, so that what it bears is indoors with it."""
    movable = draft.entry.name in PORTABLE | DISHES or draft.entry.name in VEHICLES
    return not movable and metres_said(draft) >= LOW and all_places()[_home(draft)].indoor


def _asked(asked: list[Draft], reading: Reading) -> Place:
    """The place that the prompt names."""
    places = all_places()
    asked = [draft for draft in asked if not draft.entry.details.get("view")] or asked
    # "in the savanna, mountains in the distance": one is where it is, the other what is far behind
    asked = [draft for draft in asked if draft.spot != "back"] or asked
    asked = within_city(host_places(asked, reading.drafts), reading)
    if len(asked) > 1:
        # "a product photo in a forest" is taken in the forest
        asked = [draft for draft in asked if draft.entry.name not in {SEAMLESS, "studio"}] or asked
    if asked[0].entry.name == SEAMLESS and TABLED & set(_wanted(reading)):
        return places["studio"]
    chosen = _best(asked, reading).entry
    if chosen.name == STREET and chosen.details.get("tints") == "wall":
        seen = street_seen(asked, reading, empty=not any(standing_of(reading)))
        if seen:
            return places[seen]
    return over_water(with_ground(places[chosen.name], reading), standing_of(reading))


def _home_of_all(standing: list[Draft]) -> str:
    """The home of the largest thing; furniture keeps small animals and people inside, a tree takes them out."""
    places, props = all_places(), all_props()
    standing = _settling(standing)
    sizes = {id(draft): metres_said(draft) for draft in standing}
    if any(draft.entry.name in WORK for draft in standing) and all(size <= TREE_SIZED for size in sizes.values()):
        return "office"
    inside = [draft for draft in standing if places[_home(draft)].indoor]
    outside = [draft for draft in standing if not places[_home(draft)].indoor]
    settled = [
        draft for draft in outside if draft.entry.name not in FIGURES and props[draft.entry.name].stands != "sky"
    ]
    largest_inside = max((sizes[id(draft)] for draft in inside), default=0.0)
    largest_outside = max((sizes[id(draft)] for draft in settled), default=0.0)
    rolling = any(draft.entry.name in VEHICLES for draft in outside)
    if inside and not rolling and largest_outside <= (TREE_SIZED if largest_inside >= FURNITURE else OUTDOORS):
        chosen = inside
    else:
        chosen = settled or outside
    # who does something that has a place of its own decides over those who only stand by
    doing = [one for one in chosen if one.entry.name in FIGURES and DEED_HOMES.keys() & {*one.poses}]
    chosen = doing if doing and all(one.entry.name in FIGURES for one in chosen) else chosen
    home = _home(max(chosen, key=lambda draft: sizes[id(draft)]))
    if home == "livingroom" and are_goods(standing):
        # a still life wants a table
        return "studio"
    return underfoot(home, standing)


def _settling(standing: list[Draft]) -> list[Draft]:
    """Those that choose the place: what may stand anywhere does so only where nothing else is indoors."""
    places = all_places()
    settled = [draft for draft in standing if draft.entry.name not in PORTABLE or draft.entry.details.get("home")]
    return settled if any(places[_home(draft)].indoor for draft in settled) else standing


def _best(asked: list[Draft], reading: Reading) -> Draft:
    """The place word that shows most of the others as its features; the first among equals."""
    places = all_places()

    def shown(draft: Draft) -> int:
        features = places[draft.entry.name].features
        others = [other.entry.details.get("feature") for other in asked if other.entry.name != draft.entry.name]
        return sum(1 for feature in others if feature in features)

    return max(asked, key=lambda draft: (shown(draft), draft.text.lower() not in ROOMY, -reading.drafts.index(draft)))


def _home(draft: Draft) -> str:
    cut = draft.entry.name == "flowers" and draft.single and not draft.linked and not draft.entry.details.get("home")
    if "potted" in draft.poses or cut:
        return "studio"
    laid = any(kind in {"on", "in", "under"} for _, kind in draft.linked)
    poses = [
        pose
        for pose in draft.poses
        if pose in DEED_HOMES
        and not (pose == "sleeping" and laid)
        and not (DEED_HOMES[pose] == "kitchen" and draft.entry.details.get("home"))
    ]
    deed = DEED_HOMES[poses[0]] if poses else ""
    own = (deed if draft.entry.name in FIGURES else "") or draft.entry.details.get("home")
    home = str(own or better_home(draft.entry) or all_props()[draft.entry.name].home)
    return home if home in all_places() else "meadow"


def feature_meaning(draft: Draft) -> Entry | None:
    """The feature that a noun can mean where a place shows it."""
    if draft.entry.kind == "feature":
        return draft.entry
    return next((entry for entry in draft.others if entry.kind == "feature"), None)


def _wanted(reading: Reading) -> Iterator[str]:
    for draft in reading.drafts:
        feature = feature_meaning(draft) if draft.entry.kind in {"feature", "thing"} else None
        if feature is None or draft.drop or (draft.entry.kind == "thing" and _stays_thing(draft, feature, reading)):
            continue
        yield feature.name


def _hints(reading: Reading) -> Iterator[str]:
    """Places that the features suggest, those of plain features before those of nouns that may be things."""
    if any(map(coloured_paper, reading.drafts)):
        yield SEAMLESS
    for kind in ("feature", "thing"):
        for draft in reading.drafts:
            feature = feature_meaning(draft) if draft.entry.kind == kind and not draft.drop else None
            if feature is None or (kind == "thing" and _stays_thing(draft, feature, reading)):
                continue
            if feature.name == "leaves" and any(all_places()[_home(one)].indoor for one in standing_of(reading)):
                # leaves beside a bottle need no forest
                continue
            standing = [*standing_of(reading)] if feature.name == "moonlight" else []
            if standing and all_places()[_home_of_all(standing)].indoor:
                # it falls through the window of the room
                continue
            if feature.name == "wall" and not feature.details.get("seamless") and _rolling(reading):
                continue
            if feature.name in OUTLOOKS and any(one.entry.name == "bed" for one in standing_of(reading)):
                yield "bedroom"
            if feature.details.get("place") in all_places():
                yield str(feature.details["place"])


def _rolling(reading: Reading) -> bool:
    """Whether something with wheels leans on the wall: that wall is a street's."""
    return any(draft.entry.name in VEHICLES for draft in standing_of(reading))


def _stays_thing(draft: Draft, feature: Entry, reading: Reading) -> bool:
    return bool(feature.details.get("thing_first")) or _main(draft, reading) or _anchors(draft, feature, reading)


def _anchors(draft: Draft, feature: Entry, reading: Reading) -> bool:
    """Whether something is placed by a noun so that the place's own table, bed or window will not do."""
    number = reading.drafts.index(draft)
    marked = {kind for one in reading.drafts for other, kind in one.linked if other == number}
    if feature.name in {"table", *SURFACES}:
        return bool(marked & {"under", "beside", "front", "behind", "between", "at", "around", "above"})
    return feature.name == "bed" and bool(marked & {"on", "in", "under", "above"})


def _main(draft: Draft, reading: Reading) -> bool:
    """Whether a noun that may be a feature is what the picture is about: nothing small stands about it."""
    props = all_props()
    others = [other for other in standing_of(reading) if other is not draft]
    if not others or draft.count > 1 or draft.plural or draft.quote:
        return True
    large = [other for other in others if props[other.entry.name].size > SMALL and other.entry.name not in PORTABLE]
    return draft.entry.name == "table" and bool(large)


def _outdoors_if_asked(place: Place, reading: Reading) -> Place:
    weather = set(reading.tables.get("weather", [])) & FALLING
    skyward = [draft.entry.name for draft in standing_of(reading) if draft.entry.name in HEAVENS]
    if (place.indoor or place.name == "street") and skyward and "window" not in set(_wanted(reading)):
        return all_places()["meadow"]
    if place.indoor and weather:
        return all_places()["snowfield" if "snow" in weather else "street"]
    if place.name == "meadow" and "snow" in weather:
        return all_places()["snowfield"]
    return place


def resolve(reading: Reading, place: Place) -> None:
    """Settle nouns with two meanings: a feature where the place shows it, else a thing."""
    for draft in reading.drafts:
        own = made_of(draft, reading, place)
        if own is not None:
            draft.entry, draft.others = own, ()
            continue
        thing = next((entry for entry in draft.others if entry.kind == "thing"), None)
        feature = feature_meaning(draft)
        if draft.entry.kind == "thing" and feature is not None:
            if draft.drop or feature.details.get("thing_first") or feature.name not in place.features:
                continue
            if not _anchors(draft, feature, reading) and not _main(draft, reading):
                draft.entry = feature
        elif draft.entry.kind == "place" and thing is not None:
            elsewhere = draft.entry.name != place.name and draft.entry.details.get("feature") not in place.features
            draft.entry = thing if elsewhere else draft.entry


def places_first(reading: Reading) -> None:
    """A noun that may be a place or a thing (mountain, river) is read as the place, unless it is counted."""
    for draft in reading.drafts:
        place = next((entry for entry in draft.others if entry.kind == "place"), None)
        if draft.text.lower() in {"shop", "store"} and not draft.plural:
            # one shop is a house; shops are a street of them
            draft.others = tuple(entry for entry in draft.others if entry is not place)
            continue
        if draft.entry.kind == "thing" and place is not None and draft.count < 2 and not draft.drop:
            draft.others = (*(entry for entry in draft.others if entry is not place), draft.entry)
            draft.entry = place


def _table(draft: Draft, place: Place) -> str:
    """Which table a place shows: no cloth lies on a desk, and one of a colour is painted."""
    if not draft.colours and draft.text.lower().endswith(DESKS) and "wood" in place.features:
        return "wood"
    return "painted table" if draft.colours and "tablecloth" in place.features else "table"


def _lone(draft: Draft) -> bool:
    """Whether it is one by its form alone: "shooting star over a lake"; of many there is another word in Chinese."""
    return draft.entry.name == "meteor" and not draft.plural


def features(reading: Reading, place: Place) -> list[Feature]:
    """Features that the place can show; marks the words used. Places named beside the main one become features."""
    found: dict[str, Feature] = {}
    tables = reading.tables
    for draft in reading.drafts:
        details = draft.entry.details
        if draft.entry.kind == "place" and not details.get("near"):
            # a place that is only near to what was said is not claimed
            own = draft.entry.name == place.name
            name = own_part(place.name, details, draft.colours) if own else str(details.get("feature", ""))
            shown = own or name in place.features or (place.name == "beach" and draft.entry.name == "sea")
            shown = shown or (draft.text.lower() in ROOMY and place.indoor)
            shown = shown or (draft.entry.name == SEAMLESS and place.name == "studio")
        elif draft.entry.kind == "feature":
            own, name = False, draft.entry.name
            shown = name in place.features or name == "rays" or (name == "mist" and not place.indoor)
            shown = shown or (name == COLOURED and place.indoor)
            shown = shown or (name in OUTLOOKS and place.name in WINDOWED) or details.get("fixture") == place.name
        else:
            continue
        if draft.drop:
            reading.used.update(draft.words)
            reading.absent.add(name)
            continue
        if not shown:
            continue
        whole = draft.entry.name == SEAMLESS or draft.text.lower() in ROOMY or "fixture" in details
        whole = whole or name == COLOURED
        said = [at for at in draft.words if whole or name in place.features or at == draft.words[0]]
        # a village is as large as the place is painted; waves and a moon have a size
        reading.used.update(at for at in said if draft.entry.kind == "feature" or at not in draft.sized)
        if details.get("season") and (own or draft.entry.kind == "feature"):
            tables.setdefault("season", [details["season"]])
        for kind in ("time", "weather", "style", "light"):
            if details.get(kind):
                tables.setdefault(kind, [details[kind]])
        name = _table(draft, place) if name == "table" else name
        if details.get("seamless") and draft.colours and "tablecloth" in place.features:
            # a studio backdrop runs on under what stands before it
            found.setdefault("tablecloth", Feature(name="tablecloth", colours=tuple(draft.colours)))
        if name and (not found.get(name) or draft.colours):
            found[name] = Feature(
                name=name,
                colours=tuple(draft.colours),
                size=draft.size,
                alone=draft.single or draft.count == 1 or _lone(draft),
            )
    return list(found.values())
