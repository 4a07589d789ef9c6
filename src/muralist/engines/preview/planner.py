"""Mentions to a scene plan: binds colours, counts and relations to things, and settles place, time and weather."""

from __future__ import annotations

from muralist.engines.preview.parser import Mention, mentions
from muralist.engines.preview.places import all_places
from muralist.engines.preview.plan import Feature, Relation, ScenePlan, Thing, Tint
from muralist.engines.preview.props import all_props
from muralist.engines.preview.reader import Draft, Reader, Reading
from muralist.engines.preview.scenery.setting import Place

PLURAL_COUNT = 3
MAX_THINGS = 8
MAX_WORDS = 500
"""Words of a prompt that are read; real prompts are far shorter, and reading must stay quick."""


def read_plan(prompt: str) -> ScenePlan:
    """Understand a prompt. Never fails: what is not understood is named in `ignored`."""
    words = mentions(prompt)[:MAX_WORDS]
    reading = Reader(words).read()
    return _settle(prompt, words, reading)


def _settle(prompt: str, words: list[Mention], reading: Reading) -> ScenePlan:
    tables, used = reading.tables, reading.used
    place, named = _choose_place(reading)
    features = _features(reading, place, named, tables)
    things, kept = _things(reading, place)
    season = tables.get("season", [""])[0]
    if not season and any(
        draft.entry.details.get("season")
        for draft in reading.drafts
        if draft.entry.kind == "place" and draft.entry.name == place.name
    ):
        season = "winter"
    for draft in kept:
        used.update(at for at in draft.words if at >= 0)
    moods = tuple(tables.get("mood", ()))
    scene_known = bool(things or features or named or tables.keys() & {"time", "weather", "season"})
    if reading.loose:
        tints = {tint.word for tint in reading.loose}
        if not scene_known or place.name == "abstract":
            used.update(i for i, word in enumerate(words) if word.kind == "colour" and word.text in tints)
    used -= _unshown(words, place, things, season)
    understood = _names(words, used, wanted=True)
    ignored = _names(words, used, wanted=False)
    name = place.name if scene_known else "abstract"
    time = _time(tables, features, kept)
    return ScenePlan(
        prompt=prompt, place=name, things=tuple(things), features=tuple(features), time=time,
        weather=_weather(tables, name), season=season, styles=tuple(tables.get("style", ())), moods=moods,
        palette=tuple(reading.loose), layouts=tuple(tables.get("layout", ())), said=frozenset(reading.said),
        absent=frozenset(reading.absent),
        understood=understood, ignored=ignored,
    )  # fmt: skip


def _unshown(words: list[Mention], place: Place, things: list[Thing], season: str) -> set[int]:
    """Words about time, weather or season that this place and these things do not show."""
    deaf = set(place.deaf)
    in_leaf = any(thing.prop == "tree" for thing in things)
    snowed = season == "winter" and any(thing.prop == "house" for thing in things)
    if season not in place.seasons and not in_leaf and not snowed:
        deaf.add("season")
    return {index for index, word in enumerate(words) if word.kind in deaf}


def _time(tables: dict[str, list[str]], features: list[Feature], drafts: list[Draft]) -> str:
    if "time" in tables:
        return tables["time"][0]
    if any(feature.name in {"stars", "moonlight", "aurora"} for feature in features):
        return "night"
    implied = [draft.entry.details["time"] for draft in drafts if "time" in draft.entry.details and not draft.drop]
    return str(implied[0]) if implied else "day"


def _weather(tables: dict[str, list[str]], place: str) -> str:
    weather = tables.get("weather", ["clear"])[0]
    known = all_places().get(place)
    if known is not None and (known.indoor or known.weightless) and weather in {"rain", "snow", "storm", "fog"}:
        return "cloudy" if known.indoor else "clear"
    return weather


def _names(words: list[Mention], used: set[int], *, wanted: bool) -> tuple[str, ...]:
    silent = {"break", "relation", "negation", "located", "stop"}
    listed = [word.text for i, word in enumerate(words) if word.kind not in silent and (i in used) is wanted]
    return tuple(dict.fromkeys(listed))


def _choose_place(reading: Reading) -> tuple[Place, bool]:
    """The place, and whether the prompt named it (by a place word or by a feature that implies one)."""
    places = all_places()
    asked = [draft for draft in reading.drafts if draft.entry.kind == "place" and not draft.drop]
    if asked:
        others = [draft.entry.details.get("feature") for draft in asked]

        def supports(draft: Draft) -> int:
            return sum(
                1
                for feature in others
                if feature in places[draft.entry.name].features and feature != draft.entry.details.get("feature")
            )

        best = max(asked, key=lambda draft: (supports(draft), -reading.drafts.index(draft)))
        return _with_ground(places[best.entry.name], reading), True
    hints = [
        draft.entry.details.get("place") for draft in reading.drafts if draft.entry.kind == "feature" and not draft.drop
    ]
    inner = set(_fillings(reading.drafts).values())
    standing = [d for i, d in enumerate(reading.drafts) if d.entry.kind == "thing" and not d.drop and i not in inner]
    homes = ["studio" if draft.pose == "potted" else all_props()[draft.entry.name].home for draft in standing]
    for hint in (hint for hint in hints if hint):
        # a hint yields to the home of a thing where that home shows the feature anyway
        wanted = {draft.entry.name for draft in reading.drafts if draft.entry.kind == "feature"}
        for home in homes:
            if wanted <= places[home].features:
                return _with_ground(places[home], reading), False
        return _with_ground(places[hint], reading), True
    if homes:
        sizes = [all_props()[draft.entry.name].size for draft in standing]
        largest = homes[sizes.index(max(sizes))]
        chosen = places[largest if not places[homes[0]].indoor else homes[0]]
        return _with_ground(_outdoors_if_asked(chosen, reading), reading), False
    return places["meadow"], False


def _outdoors_if_asked(place: Place, reading: Reading) -> Place:
    weather = set(reading.tables.get("weather", [])) & {"rain", "snow", "storm", "fog"}
    if place.indoor and weather:
        return all_places()["snowfield" if "snow" in weather else "street"]
    return place


def _with_ground(place: Place, reading: Reading) -> Place:
    """The open sea has nowhere to stand: with a thing that needs ground, the beach is meant."""
    if place.name != "sea":
        return place
    props = all_props()
    walkers = [
        d for d in reading.drafts if d.entry.kind == "thing" and not d.drop and props[d.entry.name].stands == "ground"
    ]
    return all_places()["beach"] if walkers else place


def _features(reading: Reading, place: Place, named: bool, tables: dict[str, list[str]]) -> list[Feature]:
    """Features that the place can show; marks the words used. Places named beside the main one become features."""
    found: dict[str, Feature] = {}
    for draft in reading.drafts:
        details = draft.entry.details
        if draft.entry.kind == "place":
            own = draft.entry.name == place.name
            name = details.get("tints", "") if own else details.get("feature", "")
            ok = own or (name in place.features) or (place.name == "beach" and draft.entry.name == "sea")
        elif draft.entry.kind == "feature":
            name, ok = draft.entry.name, draft.entry.name in place.features
            if name == "mist":
                ok = not place.indoor
        else:
            continue
        if draft.drop:
            reading.used.update(at for at in draft.words if at >= 0)
            reading.absent.add(name)
            continue
        if not ok:
            continue
        reading.used.update(at for at in draft.words if at >= 0 and (name in place.features or at == draft.words[0]))
        if details.get("season") and draft.entry.name == place.name:
            tables.setdefault("season", [details["season"]])
        if details.get("time"):
            tables.setdefault("time", [details["time"]])
        if details.get("weather"):
            tables.setdefault("weather", [details["weather"]])
        if name and (not found.get(name) or draft.colours):
            found[name] = Feature(name=name, colours=tuple(draft.colours))
    del named
    return list(found.values())


def _things(reading: Reading, place: Place) -> tuple[list[Thing], list[Draft]]:
    """The things to paint, with what fills them and how they stand to each other; and the drafts whose words count."""
    props = all_props()
    drafts = reading.drafts
    kept: list[Draft] = []
    numbers: dict[int, int] = {}
    filled = _fillings(drafts)
    for index, draft in enumerate(drafts):
        if draft.entry.kind != "thing":
            continue
        if draft.drop or index in filled.values():
            kept.append(draft)
            continue
        if len(numbers) < MAX_THINGS:
            numbers[index] = len(numbers)
            kept.append(draft)
    things = []
    for index in numbers:
        inner = drafts[filled[index]] if index in filled else None
        things.append(_thing(drafts, index, inner, numbers, place))
        prop = props[things[-1].prop]
        for at in [at for at in drafts[index].words if at < 0]:
            entry_used = (drafts[index].material and drafts[index].material in prop.materials) or _poses(
                drafts[index].pose, prop.name
            )
            if entry_used:
                reading.used.add(-at - 1)
        if drafts[index].pose == "flying" and prop.stands == "ground":
            reading.said.update({"flying", things[-1].word})
    return things, kept


def _poses(pose: str, prop: str) -> bool:
    return (pose, prop) in {("sleeping", "cat"), ("sitting", "cat"), ("potted", "cactus")} or (
        pose == "flying" and prop in {"balloon", "rocket", "gull", "car", "house", "boat", "bicycle", "robot"}
    )


def _fillings(drafts: list[Draft]) -> dict[int, int]:
    """Which draft fills which: "vase of roses", "apples in a bowl", or simply a vase and flowers named together."""
    props = all_props()
    filled: dict[int, int] = {}
    for index, draft in enumerate(drafts):
        if draft.entry.kind != "thing" or draft.drop:
            continue
        for other, kind in draft.linked:
            for holder, inner in ((index, other), (other, index)):
                a, b = drafts[holder], drafts[inner]
                if a.entry.kind != "thing" or b.entry.kind != "thing" or holder == inner:
                    continue
                direction = kind == "holding" if holder == index else kind in {"in", "on"}
                if direction and b.entry.details.get("fills") in props[a.entry.name].holds and holder not in filled:
                    filled[holder] = inner
    return filled


def _thing(drafts: list[Draft], index: int, inner: Draft | None, numbers: dict[int, int], place: Place) -> Thing:
    draft = drafts[index]
    details = draft.entry.details
    prop, variant, filling = draft.entry.name, details.get("variant", ""), details.get("filling", "")
    filling_variant, filling_count = "", 0
    colours: tuple[Tint, ...] = tuple(draft.colours)
    inner_colours: tuple[Tint, ...] = ()
    if inner is not None:
        filling_variant = inner.entry.details.get("variant", "")
        filling = _filling_word(prop, inner, filling_variant)
        inner_colours, filling_count = tuple(inner.colours), inner.count
    elif prop == "flowers" and (place.indoor or variant == "dried"):
        # cut flowers indoors stand in something
        prop, filling, filling_variant = "vase", "dried" if variant == "dried" else "fresh", variant
        inner_colours, colours = colours, ()
    elif prop == "bowl" and filling:
        inner_colours, colours = colours, ()
    count = draft.count or (PLURAL_COUNT if draft.plural and not details.get("mass") else 1)
    if draft.pose == "sleeping" and prop == "cat":
        variant = "sleeping"
    if prop == "books" and draft.count > 1 and draft.text.lower() in {"book", "books"}:
        variant, count = f"stack {min(draft.count, 8)}", 1
    if prop == "cactus" and (draft.pose == "potted" or place.indoor):
        variant = "potted"
    if prop == "vase" and draft.entry.name == "flowers":
        count = 1
    return Thing(
        prop=prop, word=draft.text, variant=variant, count=count, size=draft.size, colours=colours,
        material=draft.material, filling=filling, filling_variant=filling_variant, filling_colours=inner_colours,
        filling_count=filling_count, relation=_relation(drafts, index, numbers),
    )  # fmt: skip


def _filling_word(prop: str, inner: Draft, variant: str) -> str:
    if prop == "vase":
        return "dried" if variant == "dried" else "fresh"
    return str(inner.entry.details.get("fill", variant or "mixed"))


def _relation(drafts: list[Draft], index: int, numbers: dict[int, int]) -> Relation | None:
    for other, kind in drafts[index].linked:
        if other in numbers and kind != "holding":
            return Relation(kind=kind, other=numbers[other])
    return None
