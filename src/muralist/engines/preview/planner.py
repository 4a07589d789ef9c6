"""Mentions to a scene plan: binds colours, counts and relations to things, and settles place, time and weather."""

from __future__ import annotations

from dataclasses import dataclass, field

from muralist.engines.preview.brushes.colour import rgb
from muralist.engines.preview.lexicon import Entry
from muralist.engines.preview.parser import MAX_COUNT, Mention, mentions
from muralist.engines.preview.places import all_places
from muralist.engines.preview.plan import Feature, Relation, ScenePlan, Thing, Tint
from muralist.engines.preview.props import all_props
from muralist.engines.preview.scenery.setting import Place

PLURAL_COUNT = 3
MAX_THINGS = 8
SIZES_WITHOUT_NOUN = frozenset({"break"})


@dataclass(slots=True, kw_only=True)
class _Draft:
    """A thing or feature while its words are being gathered; `words` are the mentions it has used up."""

    entry: Entry
    text: str
    plural: bool
    count: int = 0
    size: float = 1.0
    colours: list[Tint] = field(default_factory=list)
    material: str = ""
    pose: str = ""
    relation: tuple[str, int] | None = None
    linked: list[tuple[int, str]] = field(default_factory=list)
    words: list[int] = field(default_factory=list)
    drop: bool = False


@dataclass(slots=True, kw_only=True)
class _Reading:
    """Everything gathered from the mentions, before the place is known."""

    drafts: list[_Draft] = field(default_factory=list)
    loose: list[Tint] = field(default_factory=list)
    used: set[int] = field(default_factory=set)
    tables: dict[str, list[str]] = field(default_factory=dict)
    said: set[str] = field(default_factory=set)
    absent: set[str] = field(default_factory=set)


def read_plan(prompt: str) -> ScenePlan:
    """Understand a prompt. Never fails: what is not understood is named in `ignored`."""
    words = mentions(prompt)
    reading = _Reader(words).read()
    return _settle(prompt, words, reading)


class _Reader:
    """Walks the mentions once, holding modifiers until the noun they belong to."""

    def __init__(self, words: list[Mention]) -> None:
        self.words = words
        self.out = _Reading()
        self.pending: list[int] = []
        self.relation: tuple[str, int] | None = None
        self.located: int | None = None
        self.negated: int | None = None
        self.last: int | None = None

    def read(self) -> _Reading:
        for index, word in enumerate(self.words):
            entry = word.entry
            if entry is None:
                if self.negated is not None:
                    self.negated = None
                continue
            match entry.kind:
                case "thing" | "feature" | "place":
                    self._noun(index, word, entry)
                case "colour" | "number" | "size" | "material":
                    self.pending.append(index)
                case "pose":
                    self._pose(index, entry)
                case "relation":
                    self._related(entry)
                case "located":
                    self.located = self.last
                case "negation":
                    self.negated = index
                case "break":
                    self._pause()
                case _:
                    self._whole(index, word, entry)
        self._flush()
        return self.out

    def _noun(self, index: int, word: Mention, entry: Entry) -> None:
        draft = _Draft(entry=entry, text=word.text, plural=word.plural, words=[index])
        for at in self.pending:
            self._modify(draft, at)
        self.pending = []
        if self.negated is not None:
            draft.drop = True
            self.negated = None
        if self.relation is not None:
            kind, other = self.relation
            # "A on B": A is the one that is placed; B was read later
            if other >= 0:
                holder = self.out.drafts[other]
                holder.linked.append((len(self.out.drafts), kind))
            else:
                draft.linked.append((-other - 1, kind))
            self.relation = None
        self.out.drafts.append(draft)
        self.last = len(self.out.drafts) - 1

    def _modify(self, draft: _Draft, at: int) -> None:
        entry = self.words[at].entry
        assert entry is not None
        if entry.kind == "colour":
            draft.colours.append(Tint(word=self.words[at].text, colour=rgb(entry.details["code"])))
            draft.words.append(at)
        elif entry.kind == "number":
            draft.count = min(int(entry.name), MAX_COUNT)
            draft.words.append(at)
        elif entry.kind == "size":
            draft.size = float(entry.name)
            draft.words.append(at)
        elif entry.kind == "material":
            draft.material = entry.name
            draft.words.append(-at - 1)
        elif entry.kind == "pose":
            draft.pose = entry.name
            draft.words.append(-at - 1)

    def _pose(self, index: int, entry: Entry) -> None:
        following = [word.kind for word in self.words[index + 1 : index + 3]]
        before_noun = bool(following) and (following[0] == "thing" or (following[0] == "colour" and "thing" in following))
        if before_noun or self.last is None:
            self.pending.append(index)
            return
        draft = self.out.drafts[self.last]
        draft.pose = entry.name
        draft.words.append(-index - 1)

    def _related(self, entry: Entry) -> None:
        if not entry.details.get("after"):
            if self.last is not None:
                self.relation = (entry.name, self.last)
            return
        # Chinese names the relation after its landmark: "A 在 B 上", or "B 上的 A"
        if self.last is None:
            return
        if self.located is not None and self.located != self.last:
            self.out.drafts[self.located].linked.append((self.last, entry.name))
            self.located = None
        else:
            self.relation = (entry.name, -self.last - 1)

    def _whole(self, index: int, word: Mention, entry: Entry) -> None:
        """Words about the whole picture; an earlier word of the same kind wins, except styles and moods, which add up."""
        if self.negated is not None:
            self.negated = None
            self.out.used.add(index)
            return
        names = self.out.tables.setdefault(entry.kind, [])
        if entry.kind in {"time", "weather", "season"} and names and names[0] != entry.name:
            if not (entry.kind == "time" and names[0] == "day"):
                return
            names.clear()
        if entry.name not in names:
            names.append(entry.name)
        self.out.used.add(index)
        self.out.said.add(word.text.lower())
        season = entry.details.get("season")
        if season:
            self.out.tables.setdefault("season", [season])

    def _pause(self) -> None:
        self._flush()
        self.relation = self.located = self.negated = None

    def _flush(self) -> None:
        """Modifiers without a noun: colours become the palette, the rest goes unused."""
        for at in self.pending:
            entry = self.words[at].entry
            if entry is not None and entry.kind == "colour":
                self.out.loose.append(Tint(word=self.words[at].text, colour=rgb(entry.details["code"])))
        self.pending = []


def _settle(prompt: str, words: list[Mention], reading: _Reading) -> ScenePlan:
    tables, used = reading.tables, reading.used
    place, named = _choose_place(reading)
    features = _features(reading, place, named, tables)
    things, kept = _things(reading, place)
    season = tables.get("season", [""])[0]
    if not season and any(draft.entry.details.get("season") for draft in reading.drafts if draft.entry.kind == "place" and draft.entry.name == place.name):
        season = "winter"
    for draft in kept:
        used.update(at for at in draft.words if at >= 0)
    moods = tuple(tables.get("mood", ()))
    scene_known = bool(things or features or named or tables.keys() & {"time", "weather", "season"})
    if reading.loose:
        tints = {tint.word for tint in reading.loose}
        if not scene_known or place.name == "abstract":
            used.update(i for i, word in enumerate(words) if word.kind == "colour" and word.text in tints)
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


def _time(tables: dict[str, list[str]], features: list[Feature], drafts: list[_Draft]) -> str:
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


def _choose_place(reading: _Reading) -> tuple[Place, bool]:
    """The place, and whether the prompt named it (by a place word or by a feature that implies one)."""
    places = all_places()
    asked = [draft for draft in reading.drafts if draft.entry.kind == "place" and not draft.drop]
    if asked:
        others = [draft.entry.details.get("feature") for draft in asked]

        def supports(draft: _Draft) -> int:
            return sum(1 for feature in others if feature in places[draft.entry.name].features and feature != draft.entry.details.get("feature"))

        best = max(asked, key=lambda draft: (supports(draft), -reading.drafts.index(draft)))
        return _with_ground(places[best.entry.name], reading), True
    hints = [draft.entry.details.get("place") for draft in reading.drafts if draft.entry.kind == "feature" and not draft.drop]
    inner = set(_fillings(reading.drafts).values())
    standing = [d for i, d in enumerate(reading.drafts) if d.entry.kind == "thing" and not d.drop and i not in inner]
    homes = [all_props()[draft.entry.name].home for draft in standing]
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


def _outdoors_if_asked(place: Place, reading: _Reading) -> Place:
    weather = set(reading.tables.get("weather", [])) & {"rain", "snow", "storm", "fog"}
    if place.indoor and weather:
        return all_places()["snowfield" if "snow" in weather else "street"]
    return place


def _with_ground(place: Place, reading: _Reading) -> Place:
    """The open sea has nowhere to stand: with a thing that needs ground, the beach is meant."""
    if place.name != "sea":
        return place
    props = all_props()
    walkers = [d for d in reading.drafts if d.entry.kind == "thing" and not d.drop and props[d.entry.name].stands == "ground"]
    return all_places()["beach"] if walkers else place


def _features(reading: _Reading, place: Place, named: bool, tables: dict[str, list[str]]) -> list[Feature]:
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


def _things(reading: _Reading, place: Place) -> tuple[list[Thing], list[_Draft]]:
    """The things to paint, with what fills them and how they stand to each other; and the drafts whose words count."""
    props = all_props()
    drafts = reading.drafts
    kept: list[_Draft] = []
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
            entry_used = (drafts[index].material and drafts[index].material in prop.materials) or _poses(drafts[index].pose, prop.name)
            if entry_used:
                reading.used.add(-at - 1)
        if drafts[index].pose == "flying" and prop.stands == "ground":
            reading.said.update({"flying", things[-1].word})
    return things, kept


def _poses(pose: str, prop: str) -> bool:
    return (pose, prop) in {("sleeping", "cat"), ("sitting", "cat"), ("potted", "cactus")} or (
        pose == "flying" and prop in {"balloon", "rocket", "gull", "car", "house", "boat", "bicycle", "robot"}
    )


def _fillings(drafts: list[_Draft]) -> dict[int, int]:
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


def _thing(drafts: list[_Draft], index: int, inner: _Draft | None, numbers: dict[int, int], place: Place) -> Thing:
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
    if draft.pose == "sleeping" and prop == "cat":
        variant = "sleeping"
    if prop == "cactus" and (draft.pose == "potted" or place.indoor):
        variant = "potted"
    count = draft.count or (PLURAL_COUNT if draft.plural and not details.get("mass") else 1)
    if prop == "vase" and draft.entry.name == "flowers":
        count = 1
    return Thing(
        prop=prop, word=draft.text, variant=variant, count=count, size=draft.size, colours=colours,
        material=draft.material, filling=filling, filling_variant=filling_variant, filling_colours=inner_colours,
        filling_count=filling_count, relation=_relation(drafts, index, numbers),
    )  # fmt: skip


def _filling_word(prop: str, inner: _Draft, variant: str) -> str:
    if prop == "vase":
        return "dried" if variant == "dried" else "fresh"
    return str(inner.entry.details.get("fill", variant or "mixed"))


def _relation(drafts: list[_Draft], index: int, numbers: dict[int, int]) -> Relation | None:
    for other, kind in drafts[index].linked:
        if other in numbers and kind != "holding":
            return Relation(kind=kind, other=numbers[other])
    return None
