"""Two place words that are one picture: a court by the sea, a cliff over clouds, a town and its bridge."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from muralist.engines.preview.casting.sites.stalls import keep_stalls
from muralist.engines.preview.grammar.drafts import Draft, Reading
from muralist.engines.preview.lexicon import Entry
from muralist.engines.preview.lexicon.east import AFLOAT
from muralist.engines.preview.lexicon.mention import Mention

ROAD, DUNES = "road", "dunes"
RANGES = {"mountains": "mountains", "canyon": "mesas"}
"""By the place that heights are by themselves, what they are behind a road."""
COURTS = frozenset({"ballcourt", "netcourt", "pitch"})
SEAS = frozenset({"sea", "beach"})
CLIFF, CLOUDS, CLOUDSEA = "cliff", frozenset({"cloudland", "clouds"}), "cloudsea"
MOUNTAINS = "mountains"
SEA_OF_CLOUDS = ("雲海", "云海", "sea of clouds", "above the clouds", "over the clouds")
SNOWFIELD = "snowfield"
BUILT = frozenset({"templeyard", "village", "easterntown", "oldlane", "watertown", "street"})
PALACE, WALL = "templeyard", "wall"
MARKET, LANTERN = "market", "lantern"
CANAL, RIVER = "canal", "river"
RURAL = frozenset({"windmill", "barn", "cow", "sheep", "horse", "tractor", "haystack"})
"""What stands along the canals of the open country, not of a town."""
OPEN_CANALS = frozenset({"canal", "canals", "運河", "运河"})
FRONTS = frozenset({"street", "oldtown", "alley", "oldlane", "southlane", "market", "whitetown"})
FRONTED = frozenset({"houses", "the houses", "buildings", "old houses", "townhouses", "town houses", "house fronts"})
WATER_TOWNS = frozenset({"watertown", "canal"})
OWN_BRIDGES = frozenset({"bridge", "small bridge", "stone bridge", "arched bridge", "arch bridge", "stone arch bridge",
                         "橋", "桥", "小橋", "小桥", "石橋", "石桥", "拱橋", "拱桥", "石拱橋", "石拱桥", "古橋",
                         "古桥"})  # fmt: skip
"""Words for the bridge that a water town has between its banks."""


def fuse_sites(words: Sequence[Mention], reading: Reading) -> None:
    """Make one place of two that are named together, with what it has of the other."""
    keep_stalls(words, reading)
    drafts = reading.drafts
    places = [draft for draft in drafts if draft.entry.kind == "place" and not draft.drop]
    _snowed(reading, places)
    _desert_roads(drafts, places)
    _courts(places)
    _above_clouds(drafts, places)
    _strung(drafts, places)
    _palace_walls(reading, places)
    _countryside(drafts, places)
    _own_bridge(drafts, places)
    _own_houses(drafts, places)


def _snowed(reading: Reading, places: Sequence[Draft]) -> None:
    """A courtyard in the snow is that courtyard in winter: 雪地裡的四合院."""
    fields = [draft for draft in places if draft.entry.name == SNOWFIELD]
    sites = [draft for draft in places if draft.entry.name in BUILT]
    if not fields or not sites:
        return
    reading.tables.setdefault("season", ["winter"])
    for draft in fields:
        reading.used.update(draft.words)
        draft.entry, draft.others = Entry(kind="merged", name=draft.text), ()


def _desert_roads(drafts: Sequence[Draft], places: Sequence[Draft]) -> None:
    """A road through the desert leads to the mountains or the red rocks that are named with it."""
    road = next((draft for draft in drafts if draft.entry.name == ROAD and not draft.drop and _desert(draft)), None)
    ranges = [draft for draft in places if draft.entry.name in RANGES]
    if road is None or not ranges:
        return
    road.entry = Entry(kind="place", name=ROAD, details={"adds": DUNES})
    road.others, road.linked = (), []
    for draft in ranges:
        draft.entry, draft.others = Entry(kind="feature", name=RANGES[draft.entry.name]), ()


def _desert(draft: Draft) -> bool:
    return draft.entry.details.get("adds") == DUNES


def _courts(places: Sequence[Draft]) -> None:
    """A court by the sea has the sea behind it."""
    if any(draft.entry.name in COURTS for draft in places):
        for draft in places:
            if draft.entry.name in SEAS:
                draft.entry, draft.others = Entry(kind="feature", name="sea"), ()


def _above_clouds(drafts: Sequence[Draft], places: Sequence[Draft]) -> None:
    """A cliff or a ridge over a sea of clouds has that below it, and the pine on it is a crooked one."""
    heights = {draft.entry.name for draft in places} & {CLIFF, MOUNTAINS}
    if not heights:
        return
    for draft in drafts:
        sea = draft.entry.name in CLOUDS and any(part in draft.text.lower() for part in SEA_OF_CLOUDS)
        if sea and not draft.drop:
            draft.entry, draft.others = Entry(kind="feature", name=CLOUDSEA), ()
    if CLIFF not in heights:
        return
    for draft in drafts:
        if draft.entry.name == "tree" and draft.entry.details.get("variant") == "pine" and draft.count < 2:
            draft.entry = replace(draft.entry, name="cliff_pine", details={})


def _strung(drafts: Sequence[Draft], places: Sequence[Draft]) -> None:
    """Lanterns of a market that nobody counts are those over its stalls."""
    markets = {drafts.index(draft) for draft in places if draft.entry.name == MARKET}
    for draft in drafts if markets else ():
        loose = all(other in markets for other, _ in draft.linked)
        if draft.is_thing and draft.entry.name == LANTERN and draft.plural and not draft.count and loose:
            draft.entry, draft.others = Entry(kind="feature", name="lanterns"), ()


def _palace_walls(reading: Reading, places: Sequence[Draft]) -> None:
    """The red wall that is named with a Chinese palace is the one that it has."""
    if not any(draft.entry.name == PALACE for draft in places):
        return
    for number, draft in enumerate(reading.drafts):
        red = [tint for tint in draft.colours if tint.colour[0] > 2 * max(tint.colour[1:])]
        if (draft.entry.kind, draft.entry.name) != ("feature", WALL) or len(red) != len(draft.colours):
            continue
        reading.used.update(draft.words)
        draft.entry, draft.others, draft.linked = Entry(kind="merged", name=draft.text), (), []
        for one in reading.drafts:
            one.linked = [link for link in one.linked if link[0] != number]


def _countryside(drafts: Sequence[Draft], places: Sequence[Draft]) -> None:
    """The canal beside a windmill, or along a pasture, runs through open country."""
    if any(draft.entry.name in RURAL and draft.is_thing for draft in drafts):
        for draft in places:
            if draft.entry.name == CANAL and draft.text.lower() in OPEN_CANALS:
                draft.entry, draft.others = replace(draft.entry, name=RIVER), ()


def _own_bridge(drafts: Sequence[Draft], places: Sequence[Draft]) -> None:
    """The plain bridge of a water town is that which joins its banks, unless somebody is on it or it has a colour."""
    town = next((draft.entry for draft in places if draft.entry.name in WATER_TOWNS), None)
    if town is None or any(draft.entry.name in AFLOAT and not draft.drop for draft in drafts):
        # boats would hide it
        return
    marked = {other for draft in drafts for other, _ in draft.linked}
    for number, draft in enumerate(drafts):
        plain = draft.entry.name == "bridge" and draft.count < 2 and not draft.colours and not draft.drop
        if plain and number not in marked and draft.text.lower() in OWN_BRIDGES and not draft.plural:
            draft.entry, draft.others, draft.linked = town, (), []


def _own_houses(drafts: Sequence[Draft], places: Sequence[Draft]) -> None:
    """The plain houses of a street are those that line it, and no small ones that stand in it."""
    town = next((draft.entry for draft in places if draft.entry.name in FRONTS), None)
    if town is None:
        return
    for draft in drafts:
        plain = draft.entry.name == "house" and draft.entry.kind == "thing" and draft.text.lower() in FRONTED
        if plain and not (draft.count or draft.colours or draft.material or draft.drop or draft.size != 1.0):
            draft.entry, draft.others, draft.linked = town, (), []
